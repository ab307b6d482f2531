"""Two hands on the keyboard: keys go to the window in front as the system would send them, never to a widget."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

KEY, _HELD = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT, _NOTHING_HELD = _HELD.ControlModifier, _HELD.AltModifier, _HELD.ShiftModifier, _HELD.NoModifier
_PATIENCE = 20_000
"""How long a condition may take on a busy computer, ms; a test that is right never waits for it."""


class Hands:
    """`keys` counts what was pressed beside the characters of texts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.keys = 0

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = _NOTHING_HELD) -> None:
        """Press these keys one after the other, each with the same modifier held."""
        for key in keys:
            QTest.keyClick(self._window(), key, held)
            self.keys += 1

    def write(self, text: str) -> None:
        """Type a text; a letter that no key of QTest has comes as an input method would bring it."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self._window(), ord(letter))
            else:
                self._bring(letter)

    def until(self, condition: Callable[[], object]) -> None:
        """Go on when this is so."""

        def is_so() -> bool:
            if QGuiApplication.platformName() == "offscreen":
                _do_as_a_window_manager()
            return bool(condition())

        self._qtbot.waitUntil(is_so, timeout=_PATIENCE)

    def until_in(self, widget: QWidget) -> None:
        """Go on when keys go to this widget."""
        self.until(lambda: QApplication.focusWidget() is (widget.focusProxy() or widget))

    def _window(self) -> QWindow:
        """Where the system sends keys; Qt itself passes them on to an open popup."""
        self.until(QGuiApplication.focusWindow)
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window

    def _bring(self, letter: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, _NOTHING_HELD, letter))


def _do_as_a_window_manager() -> None:
    """A screen that is none has nobody who turns to the window below when a dialog has gone, or to what is above."""
    focus = QGuiApplication.focusWindow()
    if focus is not None and focus.isVisible():
        return
    above = QApplication.activeModalWidget()
    for window in [above] if above is not None else QApplication.topLevelWidgets():
        if window.isVisible() and (window is above or window.windowType() is Qt.WindowType.Window):
            window.activateWindow()
