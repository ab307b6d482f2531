"""The matrix as data: obligations laid out by recommendation and institution, with what is done and late of each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory import Institution
from rakor_desktop.services.register import Obligation

K = TypeVar("K")
LineKey = int
"""A recommendation, by its number in the store."""


@dataclass(frozen=True, slots=True)
class Line:
    """A recommendation with its figures; `late` is how many of its obligations are."""

    key: LineKey
    meeting_id: int
    no: int
    text: str
    held_on: date
    due: date | None
    due_note: str
    done: int
    of: int
    late: int

    @property
    def name(self) -> str:
        """`R-4`."""
        return f"R-{self.no}"


@dataclass(frozen=True, slots=True)
class Head:
    """An institution with its figures."""

    institution: Institution
    done: int
    of: int
    late: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines and heads in their order, and the obligation where they meet; `faint` are those not asked for."""

    lines: tuple[Line, ...] = ()
    heads: tuple[Head, ...] = ()
    cells: Mapping[tuple[LineKey, int], Obligation] = field(default_factory=dict)
    faint: frozenset[int] = frozenset()
    several: bool = False

    def cell(self, row: int, column: int) -> Obligation | None:
        """What is owed where a line and a head meet, None where nothing is."""
        if not (0 <= row < len(self.lines) and 0 <= column < len(self.heads)):
            return None
        return self.cells.get((self.lines[row].key, self.heads[column].institution.id))

    def late_after(self, row: int, column: int, step: int) -> tuple[int, int] | None:
        """The next late cell in reading order (`step` 1) or the one before (-1), around the end; None without any."""
        width, count = len(self.heads), len(self.lines) * len(self.heads)
        start = row * width + min(column, width - 1)
        for far in range(1, count + 1):
            at = divmod((start + step * far) % count, width)
            one = self.cell(*at)
            if one is not None and one.days_late:
                return at
        return None


def line_key(row: Obligation) -> LineKey:
    """The recommendation an obligation belongs to."""
    return row.recommendation_id


def grid_of(
    rows: Sequence[Obligation], order: Sequence[Institution], asked: Callable[[Obligation], bool] | None = None
) -> Grid:
    """Lay these out: lines as they come, heads in `order`.

    With `asked` lines and heads without any obligation asked for are left out, and what is not asked for is faint;
    the figures of a line and of a head stay those of all its obligations.
    """
    wanted = [row for row in rows if asked is None or asked(row)]
    by_line, by_owner = _by(rows, line_key), _by(rows, _owner)
    keys, owners = {line_key(row) for row in wanted}, {_owner(row) for row in wanted}
    place = {one.id: at for at, one in enumerate(order)}
    ranked = sorted(owners, key=lambda one: (place.get(one, len(place)), one))
    shown = {row.id for row in wanted}
    return Grid(
        tuple(_line(key, members) for key, members in by_line.items() if key in keys),
        tuple(_head(by_owner[one]) for one in ranked),
        {(line_key(row), row.institution.id): row for row in rows},
        frozenset(row.id for row in rows if row.id not in shown),
        len({row.meeting_id for row in rows}) > 1,
    )


def _by(rows: Sequence[Obligation], key: Callable[[Obligation], K]) -> dict[K, list[Obligation]]:
    found: dict[K, list[Obligation]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def _owner(row: Obligation) -> int:
    return row.institution.id


def _line(key: LineKey, rows: Sequence[Obligation]) -> Line:
    first = rows[0]
    asked = first.meeting_id, first.recommendation_no, first.text, first.held_on, first.first_due, first.due_note
    return Line(key, *asked, *_figures(rows))


def _head(rows: Sequence[Obligation]) -> Head:
    return Head(rows[0].institution, *_figures(rows))


def _figures(rows: Sequence[Obligation]) -> tuple[int, int, int]:
    """Done, all, late."""
    return sum(row.progress is Progress.DONE for row in rows), len(rows), sum(bool(row.days_late) for row in rows)
