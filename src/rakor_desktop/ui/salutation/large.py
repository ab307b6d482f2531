"""The list alone on a whole screen, best the second one: what the speaker or the audience sees."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.help_wish import bind_help
from rakor_desktop.ui.salutation.keys import bind_reading, bind_remote, copy_list, larger_keys
from rakor_desktop.ui.salutation.reader import Reader
from rakor_desktop.ui.salutation.view import SalutationView


class LargeWindow(QWidget):
    """A window without frame over one screen. Esc closes it; `larger` and `smaller` are asked for by keys."""

    closed = Signal()
    larger = Signal()
    smaller = Signal()

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.reader, self.view = reader, SalutationView(reader)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(QCoreApplication.translate("Salutation", "Salutation"))
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        bind_reading(self.view, reader)
        bind_remote(self, reader)
        self._bind()

    def show_on(self, screen: QScreen) -> None:
        """Cover this screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.view.setFocus()

    def _bind(self) -> None:
        more, less = larger_keys()
        make_action(self, "", "Esc", self.close, anywhere=True)
        make_action(self, "", ("L", "F7"), self.close, anywhere=True)
        make_action(self, "", "R", self.reader.change_form, anywhere=True)
        make_action(self, "", "Ctrl+C", self._copy, anywhere=True)
        make_action(self, "", more, self.larger.emit, anywhere=True)
        make_action(self, "", less, self.smaller.emit, anywhere=True)
        bind_help(self)

    def _copy(self) -> None:
        copy_list(self.reader)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def chosen_screen(screens: Sequence[QScreen], own: QScreen | None, remembered: str) -> QScreen:
    """The screen chosen once, by its name; else one that the main window is not on; else that one."""
    known = [one for one in screens if one.name() == remembered]
    others = [one for one in screens if one is not own]
    return (known or others or list(screens))[0]
