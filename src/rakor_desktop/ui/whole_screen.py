"""One page has the whole screen: the shell steps aside, the page's own banner stands above it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.ui.kit.page import Page


class WholeScreen(QObject):
    """Gives the screen to a page that has a banner for it, and takes it back; `changed` tells which it was."""

    changed = Signal(bool)

    def __init__(self, window: QWidget, column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._column = window, column
        self._before = Qt.WindowState.WindowNoState
        self._page: Page | None = None

    @property
    def page(self) -> Page | None:
        """Who has the screen."""
        return self._page

    def give(self, page: Page) -> None:
        """Give it to this page; one without a banner never has it."""
        banner = page.banner()
        if self._page is not None or banner is None:
            return
        self._page, self._before = page, self._window.windowState()
        self._column.insertWidget(0, banner)
        banner.show()
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        self._tell(page, True)

    def take_back(self) -> None:
        """The shell comes back, in the window as it was."""
        page = self._page
        if page is None:
            return
        banner, self._page = page.banner(), None
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
        self._window.setWindowState(self._before)
        self._tell(page, False)

    def _tell(self, page: Page, alone: bool) -> None:
        page.stand_alone(alone)
        self.changed.emit(alone)
