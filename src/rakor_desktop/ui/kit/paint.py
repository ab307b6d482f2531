"""Strokes that every painted widget shares: frames, words, icons, key caps, focus rings."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QImage, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.icons import icon
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING, TAG_RADIUS

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter", "PgDown": "PgDn"}


def painter_of(widget: QWidget) -> QPainter:
    """A smooth painter on a widget; call `end()` when done."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def paint_frame(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None = None, line: str | None = None, width: float = 1
) -> None:
    """A rounded rectangle; colours by token name, the line inside the rectangle and `width` px wide."""
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2) if line else rect
    painter.setPen(QPen(theme.color(line), width) if line else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(theme.color(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush))
    painter.drawRoundedRect(inner, radius, radius)


def paint_sheet(painter: QPainter, sheet: QRectF, page: QImage) -> None:
    """A sheet of paper with its shadow, and what is on it as far as that is known."""
    painter.fillRect(sheet.translated(0, 2), theme.color("rail", 50))
    painter.fillRect(sheet, theme.color("paper"))
    if not page.isNull():
        painter.drawImage(sheet, page)


def paint_dot(painter: QPainter, center: QPointF, radius: float, fill: str) -> None:
    """A filled circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(fill))
    painter.drawEllipse(center, radius, radius)


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    px: float = 13,
    weight: int = 400,
    color: str = "text",
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of words, shortened with an ellipsis where the rectangle is too narrow."""
    font = theme.font_for(text, px, weight)
    painter.setFont(font)
    painter.setPen(theme.color(color))
    if text_width(text, px, weight) > rect.width() + 1:
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, int(align), text)


def text_width(text: str, px: float = 13, weight: int = 400) -> float:
    """How wide one line of words is, in px."""
    return _width(text, px, weight)


@lru_cache(4096)
def _width(text: str, px: float, weight: int) -> float:
    """Measured once while a theme is in force: the same words stand in row after row."""
    return QFontMetricsF(theme.font_for(text, px, weight)).horizontalAdvance(text)


theme.themed.changed.connect(_width.cache_clear)


def paint_icon(
    painter: QPainter, name: str, x: float, y: float, size: int = 16, color: str = "text2", stroke: float | None = None
) -> None:
    """An icon with its top left corner at x, y."""
    painter.drawPixmap(QPointF(x, y), icon(name, size, color, stroke))


def paint_ring(painter: QPainter, control: QRectF, radius: float) -> None:
    """The focus ring around a control that keeps RING px of room around itself."""
    paint_frame(painter, control.adjusted(-RING, -RING, RING, RING), radius + RING, None, "accent", RING)


def paint_glow(painter: QPainter, control: QRectF, radius: float) -> None:
    """The soft light around a field that has the focus."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent", 50))
    painter.drawRoundedRect(control.adjusted(-RING, -RING, RING, RING), radius + RING, radius + RING)


def key_text(keys: QKeySequence) -> str:
    """What stands on the cap of a key: `Ctrl G`, `Alt ↑`, `Enter`."""
    parts = keys.toString(QKeySequence.SequenceFormat.PortableText).replace("++", "+plus").split("+")
    return " ".join(_ARROWS.get(part, "+" if part == "plus" else part) for part in parts)


def key_width(text: str, px: float = 11) -> float:
    """How wide a key cap is, in px."""
    return max(theme.px(px + 8), text_width(text, px, 600) + 10)


def paint_key(painter: QPainter, x: float, cy: float, text: str, px: float = 11, on: str | None = None) -> float:
    """A key cap centred on `cy`; `on` names the colour of the words of a filled button. Returns its width."""
    width, height = key_width(text, px), theme.px(px + 7)
    rect = QRectF(x, cy - height / 2, width, height)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(on, 46))
        painter.drawRoundedRect(rect, TAG_RADIUS, TAG_RADIUS)
    else:
        paint_frame(painter, rect.adjusted(0, 0, 0, 1), TAG_RADIUS, "border" if theme.theme().dark else "border2")
        paint_frame(painter, rect, TAG_RADIUS, "surface", "mute_line")
    paint_text(painter, rect.adjusted(-2, 0, 2, 0), text, px, 600, on or "text2", CENTER)
    return width
