"""The key legend at the foot of the window: what is saved, the keys of this focus, where the data is."""

from collections.abc import Sequence
from typing import Literal, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from rakor_desktop.ui.kit.actions import is_offered
from rakor_desktop.ui.kit.paint import (
    RIGHT,
    key_text,
    key_width,
    paint_icon,
    paint_key,
    paint_text,
    painter_of,
    text_width,
)
from rakor_desktop.ui.kit.progress import ProgressLine
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import LEGEND, LEGEND_DESK

SaveKind = Literal["ok", "warn", "bad", "busy", "unsaved"]
_SAVE_LOOKS = {
    "ok": ("circle-check", "ok", "text2"),
    "warn": ("triangle-alert", "warn", "warn"),
    "bad": ("circle-x", "bad", "bad"),
    "busy": ("loader", "text3", "text3"),
    "unsaved": ("loader", "warn", "warn"),
}
Entry = tuple[str, str]
"""Key caps parted by `|`, and words."""
_AFTER_MS = 50
"""How long after the focus moved the keys are told: what a person waits for is painted before."""


@runtime_checkable
class HasKeys(Protocol):
    """A widget that knows keys that are no actions."""

    def legend_keys(self) -> Sequence[Entry]:
        """Key caps parted by `|`, and words."""


class Legend(QWidget):
    """The bar. It follows the focus by itself: actions (with a key) of the focused widget and of all around it."""

    def __init__(self, *, desk: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: list[Entry] = []
        self._save: tuple[SaveKind, str] | None = None
        self._place, self._place_icon = "", "hard-drive"
        self._watched: list[QAction] = []
        self._extra: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.progress = ProgressLine()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.addWidget(self.progress)
        row.addStretch(1)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(_AFTER_MS)
        self._moved.timeout.connect(self._on_moved)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def set_desk(self, desk: bool) -> None:
        """Large at the registration desk, small elsewhere."""
        self._desk = desk
        self.updateGeometry()
        self.update()

    def set_save_state(self, kind: SaveKind, text: str) -> None:
        """What the left place says: saved, in the journal, not saved, saving."""
        self._save = (kind, text) if text else None
        self._tell()

    def set_place(self, text: str, icon: str = "hard-drive") -> None:
        """Where the data is: this computer, or connected."""
        self._place, self._place_icon = text, icon
        self._tell()

    def set_actions(self, actions: Sequence[QAction], extra: Sequence[Entry] = ()) -> None:
        """Show the keys of these actions and of `extra`; the bar follows their words, keys and whether they work."""
        for action in filter(isValid, self._watched):  # a page that is gone took its actions along
            action.changed.disconnect(self._on_action)
        self._watched = list(actions)
        for action in self._watched:
            action.changed.connect(self._on_action)
        self._extra = tuple(extra)
        self._on_action()

    def entries(self) -> tuple[Entry, ...]:
        """Key caps and words as shown, whether or not there is room for all."""
        if self._moved.isActive():
            self._on_moved()
        return tuple(self._entries)

    def follow(self, new: QWidget | None) -> None:
        """Show the keys of this widget and of all around it; nothing changes for none, or one of another window."""
        if new is None or new.window() is not self.window():
            return
        self._moved.stop()
        actions: list[QAction] = []
        extra: list[Entry] = []
        widget: QWidget | None = new
        while widget is not None:
            actions += [action for action in widget.actions() if action not in actions]
            if isinstance(widget, HasKeys):
                extra += widget.legend_keys()
            widget = widget.parentWidget()
        self.set_actions(actions, extra)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self.window() and not self._moved.isActive():
            self._moved.start()

    @Slot()
    def _on_moved(self) -> None:
        self._moved.stop()
        self.follow(QApplication.focusWidget())

    @Slot()
    def _on_action(self) -> None:
        shown = sorted(filter(is_offered, self._watched), key=_is_seldom)
        self._entries = [*self._extra, *((key_text(action.shortcut()), _words(action)) for action in shown)]
        self._tell()

    def _tell(self) -> None:
        keys = ", ".join(f"{caps.replace('|', ' ')} {words}" for caps, words in self._entries)
        self.setAccessibleName(
            ". ".join(part for part in (self._save[1] if self._save else "", keys, self._place) if part)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(LEGEND_DESK if self._desk else LEGEND))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("border"))
        x, right = self._paint_left(painter), self._paint_place(painter)
        self._paint_keys(painter, x, right)
        painter.end()

    def _letter(self) -> int:
        return 14 if self._desk else 12

    def _paint_left(self, painter: QPainter) -> float:
        """Paint the save state; returns where the keys begin."""
        if self.progress.isVisible():
            return self.progress.geometry().right() + 8.0
        if self._save is None:
            return 16.0
        kind, text = self._save
        name, tint, words = _SAVE_LOOKS[kind]
        size, height = theme.px(14), self.height()
        paint_icon(painter, name, 16, height / 2 - size / 2 + 0.5, size, tint, 2.2)
        wide = text_width(text, self._letter(), 500)
        paint_text(painter, QRectF(22 + size, 1, wide + 2, height), text, self._letter(), 500, words)
        x = 22 + size + wide + 16
        painter.fillRect(QRectF(x, 8, 1, height - 15), theme.color("border"))
        return x + 16

    def _paint_place(self, painter: QPainter) -> float:
        """Paint the place; returns where it begins."""
        if not self._place:
            return self.width() - 16.0
        size, wide = theme.px(14), text_width(self._place, self._letter())
        x = self.width() - 16 - wide
        paint_text(painter, QRectF(x - 2, 1, wide + 2, self.height()), self._place, self._letter(), 400, "text3", RIGHT)
        paint_icon(painter, self._place_icon, x - size - 8, self.height() / 2 - size / 2 + 0.5, size, "text3")
        return x - size - 24

    def _paint_keys(self, painter: QPainter, x: float, right: float) -> None:
        """Paint from the left as many as have room; the last one, which leads to the help, has its room kept."""
        *others, last = self._entries or [("", "")]
        kept = right - self._wide(last)
        for entry in others:
            if x + self._wide(entry) > kept:
                break
            x = self._paint_entry(painter, entry, x)
        if last[0] and x <= kept:
            self._paint_entry(painter, last, x)

    def _wide(self, entry: Entry) -> float:
        """The room of a key and its words, with the air that follows."""
        caps, words = entry
        letter, air = self._letter(), 28 if self._desk else 16
        return sum(key_width(key, letter - 1) + 4 for key in caps.split("|")) + text_width(words, letter) + air

    def _paint_entry(self, painter: QPainter, entry: Entry, x: float) -> float:
        """Paint key and words; returns where the next begins."""
        caps, words = entry
        letter, after = self._letter(), x + self._wide(entry)
        for key in caps.split("|"):
            x += paint_key(painter, x, self.height() / 2, key, letter - 1) + 4
        wide = text_width(words, letter) + 2
        paint_text(painter, QRectF(x + 2, 1, wide, self.height()), words, letter, 400, "text2")
        return after

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._on_action()


def _is_seldom(action: QAction) -> bool:
    """Whether it comes last, where room is left: said by its priority."""
    return action.priority() == QAction.Priority.LowPriority


def _words(action: QAction) -> str:
    """The short words of an action, beginning small because they follow a key."""
    words = action.iconText().replace("&", "").rstrip("…")
    return words[:1].lower() + words[1:]
