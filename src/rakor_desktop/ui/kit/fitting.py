"""How large a window may be on the screen it opens on: letters at 150 % leave fewer px than the screen has."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(0, 40)
"""What the system puts around a window, px."""
_LEAST = QSize(1000, 540)
"""On a smaller screen nothing of ours can be read anyway; there a window keeps its size and is moved about."""


def fitting(window: QWidget, wanted: QSize) -> QSize:
    """This size, or as much of it as the screen of the window has room for."""
    room = window.screen().availableSize() - _FRAME
    return wanted.boundedTo(room) if room == room.expandedTo(_LEAST) else wanted
