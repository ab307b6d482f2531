"""Letters as commands are small letters: a capital is the beginning of a card that is scanned, or of a search."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class Capitals(QObject):
    """Keeps capitals from the commands of `widget`, which then gets them as what is typed.

    Codes are of capitals. A scanner sends them with Shift, or bare where CapsLock is on; neither is ever a command,
    whatever the first sign is and however quickly the next comes.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a capital before it is looked for among the commands."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_capital = event.text().isupper() and event.modifiers() in _BARE
        if is_capital:
            event.accept()
        return is_capital
