"""Show a widget as a person sees it, and find what opened over it."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def shown(qtbot: QtBot, widget: QWidget, width: int = 1282, height: int = 596) -> None:
    """Show and activate it; the size is that of a page in a window of 1366 x 728."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def opened(qtbot: QtBot, kind: type[W]) -> W:
    """The one visible window of this kind, once the keyboard is its own."""
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    qtbot.waitUntil(found.isActiveWindow)
    return found


def hold(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Hold a key down as long as a keyboard needs to repeat it four times; each goes to whatever has the focus then."""
    for turn in range(5):
        _send(key, modifiers, press=True, repeated=turn > 0)
        QTest.qWait(60)
    _send(key, modifiers, press=False, repeated=False)


def _send(key: Qt.Key, modifiers: Qt.KeyboardModifier, *, press: bool, repeated: bool) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.simulateEvent(widget, press, key.value, modifiers, "", repeated)
