"""What leaves the screen as an Excel list: the columns of a page and the rows it shows, as plain data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind, ListColumn, ListGroup, ListPaper, Value
from rakor_desktop.ui.kit.grouped_rows import GroupedRowsModel

R = TypeVar("R")
Groups = Sequence[tuple[str, Sequence[R]]]
"""Rows under the titles of their groups, in the order they are seen."""


@dataclass(frozen=True)
class SheetColumn(Generic[R]):
    """One column of the exported list; `width` in characters. What is `private` leaves only when it is asked for."""

    header: str
    value: Callable[[R], Value]
    kind: ColumnKind = ColumnKind.TEXT
    width: float = 20.0
    private: bool = False


@dataclass(frozen=True)
class Confidence(Generic[R]):
    """Of which meeting's minutes a row tells, and the query for the meetings whose minutes not everybody may have."""

    meeting_of: Callable[[R], int]
    closed: Callable[[Any], frozenset[int]]


@dataclass(frozen=True)
class Seen(Generic[R]):
    """What a list shows now: its title, what narrows it (day, filter, search), all its columns, its rows.

    A list too long to be held gives `ask` and how many it has: `ask(private, then)` brings the rows to `then`.
    With `confidence` rows of confidential minutes leave only when it is said; such a list is held.
    """

    title: str
    columns: Sequence[SheetColumn[R]]
    groups: Groups[R] = ()
    facts: tuple[str, ...] = ()
    ask: Callable[[bool, Callable[[Sequence[R]], object]], object] | None = None
    asked: int = 0
    confidence: Confidence[R] | None = None

    @property
    def count(self) -> int:
        """How many rows are seen."""
        return self.asked if self.ask else sum(len(rows) for _, rows in self.groups)

    @property
    def has_private(self) -> bool:
        """Whether there is anything to ask about before it leaves."""
        return any(column.private for column in self.columns)

    def open_to_all(self, closed: frozenset[int]) -> "Seen[R]":
        """The same without the rows of these meetings; that some are missing stands on the sheet."""
        confidence = self.confidence
        if confidence is None:
            return self
        groups = [
            (title, [row for row in rows if confidence.meeting_of(row) not in closed]) for title, rows in self.groups
        ]
        left = replace(self, groups=[(title, rows) for title, rows in groups if rows])
        if left.count == self.count:
            return self
        return replace(left, facts=(*self.facts, left_out(self.count - left.count)))


def groups_of(model: GroupedRowsModel[Any]) -> Groups[Any]:
    """The rows of a grouped list under the titles and codes of their groups."""
    return [(" · ".join(part for part in (group.title, group.code) if part), rows) for group, rows in model.groups]


def counted(rows: int) -> str:
    """`28 baris`."""
    return QCoreApplication.translate("ListExport", "%n row(s)", "", rows)


def left_out(rows: int) -> str:
    """`2 baris dari notula Terbatas atau Rahasia tidak disertakan`."""
    return QCoreApplication.translate("ListExport", "%n row(s) of confidential minutes left out", "", rows)


def paper_of(seen: Seen[R], groups: Groups[R], day: date, *, private: bool) -> ListPaper:
    """The sheet of these rows; works on any thread, since a long list is not for that of the window."""
    columns = [column for column in seen.columns if private or not column.private]
    rows = [
        ListGroup(title, [tuple(column.value(row) for column in columns) for row in members])
        for title, members in groups
    ]
    return ListPaper(
        title=seen.title,
        columns=tuple(ListColumn(column.header, column.kind, column.width) for column in columns),
        groups=tuple(rows),
        day=day,
        facts=(*seen.facts, counted(sum(len(group.rows) for group in rows))),
    )
