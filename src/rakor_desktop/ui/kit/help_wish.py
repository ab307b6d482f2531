"""F1, in whatever window it is pressed, is heard by the one place that can show the help."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.actions import make_action


class HelpWish(QObject):
    """Somebody wants help with what is in front of him."""

    wanted = Signal()


help_wish = HelpWish()


def bind_help(window: QWidget, words: str = "") -> QAction:
    """F1 anywhere in this window asks for the help; `words` stand in its legend, last of all."""
    action = make_action(window, words, "F1", help_wish.wanted.emit, anywhere=True)
    action.setPriority(QAction.Priority.LowPriority)
    return action
