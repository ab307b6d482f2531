"""Ctrl+C in a list whose rows may be of confidential minutes: those are left out, said so, and given when asked for."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.sheet_columns import Confidence

MESSAGE = "copied"
Lines = Sequence[tuple[Any, str]]
"""Rows, each with the words it gives away."""


class Copied(Protocol):
    """What can give rows away."""

    def copied_lines(self) -> Lines:
        """The chosen rows, each with its words between tabs."""

    def installEventFilter(self, watcher: QObject, /) -> None:
        """Let another object see the keys first."""


class CarefulCopy(QObject):
    """Stands between the key and the table; what is confidential is asked of the store at that moment.

    `head` gives the words that stand above whatever is copied.
    """

    def __init__(
        self, page: Page, table: Copied, confidence: Confidence[Any], head: Callable[[], str] | None = None
    ) -> None:
        super().__init__(page)
        self._page, self._table, self._confidence, self._head = page, table, confidence, head
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table itself copies nothing; the selected rows are those of this moment, whenever the answer comes."""
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if not event.matches(QKeySequence.StandardKey.Copy):
            return super().eventFilter(watched, event)
        above = self._head() if self._head else ""
        then = partial(self._on_closed, above, self._table.copied_lines())
        self._page.jobs.read(self._confidence.closed, then=then, refused=self._page.refuse)
        return True

    def _on_closed(self, above: str, lines: Lines, closed: frozenset[int]) -> None:
        open_ones = [(row, line) for row, line in lines if self._confidence.meeting_of(row) not in closed]
        self._page.messages.take_away(MESSAGE)
        if open_ones or not lines:
            _give(above, open_ones)
        if len(open_ones) < len(lines):
            self._tell(above, lines, len(lines) - len(open_ones))

    def _tell(self, above: str, lines: Lines, left_out: int) -> None:
        title = self.tr("%n row(s) of confidential minutes not copied.", "", left_out)
        way = (self.tr("Copy them too"), partial(self._on_all, above, lines))
        text = self.tr("The minutes are marked Terbatas or Rahasia.")
        self._page.messages.show_message(MESSAGE, "info", title, text, way)

    def _on_all(self, above: str, lines: Lines) -> None:
        _give(above, lines)
        self._page.messages.take_away(MESSAGE)


def _give(above: str, lines: Lines) -> None:
    QGuiApplication.clipboard().setText("\n".join([*([above] if above else []), *(line for _, line in lines)]))
