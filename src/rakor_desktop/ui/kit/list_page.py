"""A page that is one list under its search and filters, or the way to begin it while it is empty."""

from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.table import Table

R = TypeVar("R")


class ListPage(Page, Generic[R]):
    """Makes `table`, `bar`, `empty` and `stack` (the list first, `empty` second), and shows what fits in `_show`."""

    table: Table
    bar: FilterBar
    empty: EmptyState
    stack: QStackedWidget

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, parent)
        self._rows: tuple[R, ...] = ()
        self._select: int | None = None

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting begins without search and filter."""
        if meeting_id != self.meeting_id:
            self._rows = ()
            self.bar.clear()
            self.table.set_empty_text("")  # until the store has answered, nobody knows that there is nothing
        super().enter(meeting_id)

    def arrive(self, focus: object) -> None:
        """Go to the row with this id, whatever search and filter left in view."""
        if isinstance(focus, int) and not self.table.select_key(focus):
            self._select = focus
            if self.bar.told():
                self.bar.clear()

    def focus_first(self) -> None:
        """The list, or the way to begin it."""
        (self.empty if self.stack.currentWidget() is self.empty else self.table).setFocus()

    def _take(self, rows: tuple[R, ...]) -> None:
        """These are the rows now; the focus goes along when the list takes the place of its empty state."""
        had_focus, was_empty = self.has_focus(), self.stack.currentIndex() == 1
        self._rows = rows
        self._show()
        self.stack.setCurrentIndex(0 if rows else 1)
        if had_focus and was_empty == bool(rows):
            self.focus_first()

    def _show(self) -> None:
        """Show the rows that fit search and filter."""
        raise NotImplementedError

    @Slot()
    def _on_filter(self) -> None:
        self._show()
        if self.bar.text():
            self.table.select_first()
