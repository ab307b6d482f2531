"""The theme in force: colours and type for every painted thing, and switching it while the program runs."""

from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from rakor_desktop.local.paths import resources_dir
from rakor_desktop.ui.style.tokens import DARK, LIGHT, Kind, Tokens, Tones

DISPLAY_FROM = 20
"""Letters of this size in px and more take the display cut."""

_WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}


class Themed(QObject):
    """Tells that colours or letter sizes changed."""

    changed = Signal()


@dataclass(slots=True)
class _Now:
    tokens: Tokens = LIGHT
    scale: int = 100
    fonts_loaded: bool = False


themed = Themed()
_now = _Now()


def install(app: QApplication, dark: bool, scale: int = 100) -> None:
    """Put a theme in force, at start or later; `scale` is the letter size in per cent (100, 115, 130)."""
    if not _now.fonts_loaded:
        _load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
    _now.tokens, _now.scale = (DARK if dark else LIGHT), scale
    app.setFont(font(13))
    QToolTip.setFont(font(12, 500))
    app.setPalette(_palette())
    app.setStyleSheet(_sheet())
    themed.changed.emit()


def theme() -> Tokens:
    """The tokens in force."""
    return _now.tokens


def tones(kind: Kind) -> Tones:
    """The colours of a kind of status in the theme in force."""
    return _now.tokens.tones(kind)


def color(name: str, alpha: int | None = None) -> QColor:
    """A colour by its token name (or `#hex`), with an alpha of 0-255 on wish."""
    value = QColor(name if name.startswith("#") else str(getattr(_now.tokens, name)))
    if alpha is not None:
        value.setAlpha(alpha)
    return value


def px(size: float) -> int:
    """A length in px at 100 % as it is at the letter size in force."""
    return round(size * _now.scale / 100)


def font(size: float, weight: int = 400, *, figures: bool = False) -> QFont:
    """Inter of `size` px at 100 % and weight 400, 500, 600 or 700; `figures` gives all digits the same width."""
    return QFont(_made(px(size), size >= DISPLAY_FROM and weight >= 600, weight, figures))


@cache
def _made(height: int, display: bool, weight: int, figures: bool) -> QFont:
    """Made once: a list that is painted asks for some hundreds, and there are twenty or so."""
    made = QFont(["Inter Display", "Inter"] if display else ["Inter"])
    made.setPixelSize(height)
    made.setWeight(_WEIGHTS[weight])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font_for(text: str, size: float, weight: int = 400) -> QFont:
    """The font for these words: equal digits for bare figures; in prose they also widen hyphens and blanks."""
    return font(size, weight, figures=not any(sign.isalpha() or sign == "-" for sign in text))


def _load_fonts() -> None:
    for file in sorted((resources_dir() / "fonts").glob("Inter*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    _made.cache_clear()
    _now.fonts_loaded = True


def _palette() -> QPalette:
    """Colours for what Qt paints by itself: menus, scroll bars, file dialogs."""
    now, palette, role = _now.tokens, QPalette(), QPalette.ColorRole
    plan = {
        role.Window: now.bg, role.WindowText: now.text, role.Base: now.surface, role.AlternateBase: now.surface2,
        role.Text: now.text, role.Button: now.surface, role.ButtonText: now.text, role.BrightText: now.on_accent,
        role.Highlight: now.accent, role.HighlightedText: now.on_accent, role.PlaceholderText: now.text3,
        role.ToolTipBase: now.text, role.ToolTipText: now.surface, role.Link: now.accent, role.LinkVisited: now.accent,
        role.Accent: now.accent, role.Light: now.surface2, role.Midlight: now.surface3, role.Mid: now.border,
        role.Dark: now.border2, role.Shadow: now.text3,
    }  # fmt: skip
    for which, value in plan.items():
        palette.setColor(which, QColor(value))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(now.text3))
    return palette


def _sheet() -> str:
    """The few things a style sheet paints better than we do; `bare` marks editors that stand in our own frame."""
    now = {field.name: str(getattr(_now.tokens, field.name)) for field in fields(_now.tokens)}
    return _SHEET % now


_SHEET = """
QToolTip { background: %(text)s; color: %(surface)s; border: 0; padding: 5px 8px; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"] {
  background: transparent; border: 0; padding: 0; color: %(text)s;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit[bare="true"]:disabled { color: %(text3)s; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 2px; }
QScrollBar::handle { background: %(mute_line)s; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %(border2)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView { background: %(surface2)s; border: 0; }
QHeaderView::section { background: %(surface2)s; color: %(text3)s; border: 0;
  border-bottom: 1px solid %(border)s; padding: 0 8px; }
QTreeView[atMargin="true"] QHeaderView::section:first { padding-left: 24px; }
QMenu { background: %(surface)s; color: %(text)s; border: 1px solid %(border)s; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: %(sel)s; color: %(text)s; }
QMenu::item:disabled { color: %(text3)s; }
QMenu::separator { height: 1px; background: %(divider)s; margin: 4px 0; }
"""
