"""Message strips above the content: what happened, what is safe, what to do; never a dialog for a success."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.paint import paint_frame, painter_of, text_width
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, Kind

MessageKind = Literal["info", "ok", "warn", "bad"]
Action = tuple[str, Callable[[], object]]
WhenSaved = Callable[[Callable[[], object]], bool]
"""Calls what it gets when all that is being saved is answered; False, and calls nothing, when nothing is."""
UNDO_MS = 8000
QUIET_MOST = 2
"""So many messages that ask for nothing stand above a page at once: more would take its room."""
_TICK_MS = 100

_KINDS: dict[str, tuple[Kind, str]] = {
    "info": ("accent", "info"),
    "ok": ("ok", "circle-check"),
    "warn": ("warn", "triangle-alert"),
    "bad": ("bad", "circle-x"),
}


class MessageStrip(QWidget):
    """One message. An action is (words, what to call); the cross tells `closed`."""

    closed = Signal()

    def __init__(
        self,
        kind: MessageKind,
        title: str,
        text: str = "",
        *actions: Action,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, icon = _KINDS[kind]
        self.is_quiet = kind in ("info", "ok") and not actions
        tone = "accent_text" if self._kind == "accent" else str(self._kind)
        self.title, self.text = Label(title, 13, 600, tone), Label(text, 13, 400, "text", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{title} {text}".strip())
        self._assemble(icon, tone, actions, closable)

    def _assemble(self, icon: str, tone: str, actions: tuple[Action, ...], closable: bool) -> None:
        row, self._words = QHBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(12, 3, 8, 3)
        row.setSpacing(8)
        self._words.setSpacing(8)
        self._words.addWidget(self.title)
        self._words.addWidget(self.text, 1)
        row.addWidget(Icon(icon, 18, tone))
        row.addLayout(self._words, 1)
        self.actions_offered = [Button(words, height=28) for words, _ in actions]
        for button, (_, call) in zip(self.actions_offered, actions, strict=True):
            button.clicked.connect(call)
            row.addWidget(button)
        if closable:
            row.addWidget(self._cross())

    def _cross(self) -> IconButton:
        cross = IconButton("x", self.tr("Close this message"), height=26)
        cross.clicked.connect(self.closed)
        return cross

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not go on one line stands below the title, not squeezed beside it."""
        super().resizeEvent(event)
        whole = text_width(self.title.text(), 13, 600) + 8 + text_width(self.text.text(), 13)
        below = bool(self.text.text()) and whole > self._words.geometry().width()
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0 if below else 8)
        self.title.setWordWrap(below)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone = painter_of(self), theme.tones(self._kind)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, tone.bg, tone.line)
        painter.end()


class UndoStrip(QWidget):
    """Says what was done and offers to undo it for eight seconds, the time left as a line below."""

    undone = Signal()
    expired = Signal()

    def __init__(self, text: str = "", lasting_ms: int = UNDO_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = self._whole = lasting_ms
        self._words = Label(text, 13, 500, "surface", wrap=True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = Button(self.tr("Undo"), kind="soft", key="Ctrl Z", height=28)
        self.button.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 4)
        row.addWidget(Icon("check", 16, "surface"))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setInterval(min(_TICK_MS, lasting_ms))
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def tell(self, text: str) -> None:
        """Say something else, for as long as at first."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._left = self._whole
        self._timer.start()

    def rest(self) -> None:
        """Said no longer."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_undo(self) -> None:
        self._timer.stop()
        self.undone.emit()

    @Slot()
    def _on_tick(self) -> None:
        self._left -= self._timer.interval()
        self.update()
        if self._left <= 0:
            self._timer.stop()
            self.expired.emit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF()
        paint_frame(painter, rect, CARD_RADIUS, "text")
        width = (rect.width() - 16) * max(0, self._left) / self._whole
        paint_frame(
            painter, QRectF(8, rect.height() - 4, width, 2), 1, "rail_mark" if not theme.theme().dark else "accent_line"
        )
        painter.end()


class MessageArea(QWidget):
    """Where strips stand, newest below; a message with the same id takes the place of the earlier one.

    A strip that offered to undo something is kept for the next: to make one takes as long as to record a guest.
    """

    def __init__(self, parent: QWidget | None = None, *, ground: str = "") -> None:
        """`ground` is the colour it stands on, by token: what lies below is then not painted for a strip over it."""
        super().__init__(parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(ground))
        self._strips: dict[str, QWidget] = {}
        self._undo: dict[QObject, Callable[[], object]] = {}
        self._kept: list[UndoStrip] = []
        self._when_saved: WhenSaved = _nothing_is_saved
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setVisible(False)

    def show_message(
        self,
        message_id: str,
        kind: MessageKind,
        title: str,
        text: str = "",
        *actions: Action,
    ) -> MessageStrip:
        """Show a message until it is closed, replaced or taken away, or newer ones push it out if it is quiet."""
        strip = MessageStrip(kind, title, text, *actions)
        strip.closed.connect(self._on_gone)
        self._put(message_id, strip)
        self._hush()
        return strip

    def offer_undo(self, message_id: str, text: str, undo: Callable[[], object]) -> UndoStrip:
        """Say what was done and call `undo` when the person takes it back within eight seconds."""
        newest = next(reversed(self._strips.items()), None)
        if newest is not None and newest[0] == message_id and isinstance(newest[1], UndoStrip):
            strip = newest[1]
        else:
            self.take_away(message_id)
            strip = self._kept.pop() if self._kept else self._new_undo()
            self._put(message_id, strip)
        self._undo[strip] = undo
        strip.tell(text)
        return strip

    def wait_for(self, when_saved: WhenSaved) -> None:
        """The key that undoes waits from now on for what is on its way into the store."""
        self._when_saved = when_saved

    @Slot()
    def undo(self) -> bool:
        """Take back what the newest strip offers to undo, as its button does; False when nothing is offered.

        What was done last and is still being saved has no strip yet: without waiting, the one before it would go.
        """
        if self._when_saved(self.undo):
            return True
        offered = [strip for strip in self._strips.values() if isinstance(strip, UndoStrip)]
        if offered:
            offered[-1].button.click()
        return bool(offered)

    def take_away(self, message_id: str) -> None:
        """Remove a message; nothing happens when it is not there."""
        strip = self._strips.pop(message_id, None)
        if strip is not None:
            self._column.removeWidget(strip)
            self._put_away(strip)
        self.setVisible(bool(self._strips))

    def ids(self) -> tuple[str, ...]:
        """What is shown, from above."""
        return tuple(self._strips)

    def strip(self, message_id: str) -> QWidget | None:
        """The strip with this id."""
        return self._strips.get(message_id)

    def _put(self, message_id: str, strip: QWidget) -> None:
        self.take_away(message_id)
        self._strips[message_id] = strip
        self._column.addWidget(strip)
        strip.show()
        self.setVisible(True)

    def _hush(self) -> None:
        """The oldest of too many that ask for nothing leave; what warns or offers a way stays until it is closed."""
        strips = self._strips.items()
        quiet = [name for name, strip in strips if isinstance(strip, MessageStrip) and strip.is_quiet]
        for name in quiet[:-QUIET_MOST]:
            self.take_away(name)

    def _new_undo(self) -> UndoStrip:
        strip = UndoStrip()
        strip.undone.connect(self._on_undone)
        strip.expired.connect(self._on_gone)
        return strip

    def _put_away(self, strip: QWidget) -> None:
        self._undo.pop(strip, None)
        if isinstance(strip, UndoStrip) and not self._kept:
            self._kept.append(strip)
            strip.rest()
        else:
            strip.hide()
            strip.deleteLater()

    @Slot()
    def _on_undone(self) -> None:
        """Taken away first: what is undone may offer the next."""
        undo = self._undo.get(self.sender())
        self._on_gone()
        if undo is not None:
            undo()

    @Slot()
    def _on_gone(self) -> None:
        sender = self.sender()
        for message_id, strip in list(self._strips.items()):
            if strip is sender:
                self.take_away(message_id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ground:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.color(self._ground))
            painter.end()


def _nothing_is_saved(_call: Callable[[], object]) -> bool:
    """For an area no store was named to."""
    return False
