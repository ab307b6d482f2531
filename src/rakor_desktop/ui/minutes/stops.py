"""Tab goes through the minutes as one reads, from left to right."""

from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.minutes.drawn import DrawnPanel
from rakor_desktop.ui.minutes.writing import Writing


class Stops(QObject):
    """What is made anew, as an entry's editor, would come last: the order is told anew each time."""

    def __init__(self, page: Page, left: tuple[QWidget, ...], writing: Writing, panel: DrawnPanel) -> None:
        super().__init__(page)
        self._page, self._left, self._writing, self._panel = page, left, writing, panel
        writing.flow.current_changed.connect(self.order)

    @Slot()
    def order(self) -> None:
        """From the agenda over the entries to what is drawn from them."""
        panel, writing = self._panel, self._writing
        parts = (*self._left, writing.head, writing.flow, writing.palette_bar, panel.kind, panel.form, *panel.stops())
        stops = [stop for part in parts for stop in (*part.findChildren(QWidget), part) if self._is_stop(stop)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _is_stop(self, widget: QWidget) -> bool:
        """Whether Tab stops at a widget; lists that drop down are windows of their own."""
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        return takes and widget.window() is self._page.window()
