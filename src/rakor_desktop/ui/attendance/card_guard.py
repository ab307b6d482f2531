"""Lines of a form at the door: a card that is scanned into one is taken out of it again and told."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from rakor_desktop.domain.tokens import at_end

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardGuard(QObject):
    """`read` tells the code; the Enter that the scanner sends after it does nothing. `known` are those of the meeting.

    A code is known by its form alone, never by how quickly it came.
    """

    read = Signal(str)

    def __init__(self, lines: Sequence[QLineEdit], parent: QObject) -> None:
        super().__init__(parent)
        self.known: Collection[str] = frozenset()
        self._has_read = False
        for line in lines:
            line.textEdited.connect(partial(self._on_edited, line))
            line.installEventFilter(self)

    def _on_edited(self, line: QLineEdit, text: str) -> None:
        caret = line.cursorPosition()
        found = at_end(text[:caret], self.known)
        if found is None:
            return
        before, code = found
        line.setText(before + text[caret:])
        line.setCursorPosition(len(before))
        offers = line.completer().popup() if line.completer() is not None else None
        if offers is not None:
            offers.hide()
        self._has_read = True
        self.read.emit(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the Enter that belongs to a card."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ends_card = self._has_read and event.key() in _ENTER and not event.modifiers()
            if event.text():
                self._has_read = False
            if ends_card:
                return True
        return super().eventFilter(watched, event)
