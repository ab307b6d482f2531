"""A key held down does one thing, where the next stands at once: what it repeats is dropped until it is let go."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_DROPPED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_BESIDE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
"""Keys that are let go while the one they were pressed with is still held."""


class _Repeats(QObject):
    """Drops repeated keys wherever the focus goes meanwhile, be it to a text."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.isAutoRepeat():
            event.accept()  # else the shortcut would be tried
            return event.type() in _DROPPED
        if event.key() not in _BESIDE:  # the key was let go, or another is pressed
            self.deleteLater()
        return False


def drop_repeats() -> None:
    """From now on, until the key pressed last is let go, what it repeats does nothing."""
    application = QApplication.instance()
    if application is not None:
        application.installEventFilter(_Repeats(application))
