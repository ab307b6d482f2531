"""A list as it was seen on the screen, as plain data: a page that may be exported has not to wait for Excel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rakor_desktop.documents.profiles import PaperSize

Value = str | date | int | float | None
ListRow = tuple[Value, ...]


class ColumnKind(StrEnum):
    """What stands in a column; a percentage is given as a fraction: 0.85 is printed 85%."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column; `width` in characters. Codes and numbers of people are TEXT: a number would lose digits."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: float = 20.0


@dataclass(frozen=True, slots=True)
class ListGroup:
    """Rows under one band; an empty title draws no band."""

    title: str
    rows: Sequence[ListRow]


@dataclass(frozen=True, slots=True)
class ListPaper:
    """A list as it was seen. `facts` stand under the title: as of which day, which filter. `day` dates the file.

    Each row has one value a column; None leaves the cell empty, a text stands in any column. `size` None is F4.
    """

    title: str
    columns: tuple[ListColumn, ...]
    groups: tuple[ListGroup, ...]
    day: date
    facts: tuple[str, ...] = ()
    size: "PaperSize | None" = None

    @property
    def width(self) -> float:
        """All columns together, in characters."""
        return sum(column.width for column in self.columns)
