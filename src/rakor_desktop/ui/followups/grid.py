"""The matrix as data: obligations laid out by recommendation and institution, with what is done and late of each."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from rakor_desktop.domain.followups import RegisterStatus
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.register import Obligation, RegisterColumns

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
    """Lines and heads in their order, and the place in the register of what is owed where they meet.

    `faint` are those not asked for. An obligation is made of a cell when it is painted, spoken or gone to.
    """

    lines: tuple[Line, ...] = ()
    heads: tuple[Head, ...] = ()
    register: RegisterColumns = field(default_factory=RegisterColumns)
    cells: Mapping[tuple[LineKey, int], int] = field(default_factory=dict)
    faint: frozenset[int] = frozenset()
    several: bool = False

    def place(self, row: int, column: int) -> int | None:
        """Where in the register stands what is owed where a line and a head meet, None where nothing is."""
        if not (0 <= row < len(self.lines) and 0 <= column < len(self.heads)):
            return None
        return self.cells.get((self.lines[row].key, self.heads[column].institution.id))

    def cell(self, row: int, column: int) -> Obligation | None:
        """What is owed where a line and a head meet, None where nothing is."""
        at = self.place(row, column)
        return None if at is None else self.register.obligation(at)

    def order(self) -> list[int]:
        """Every obligation that is asked for, by its number in the store, in reading order."""
        places = (self.place(row, column) for row in range(len(self.lines)) for column in range(len(self.heads)))
        ids = (self.register.stored[at].id for at in places if at is not None)
        return [one for one in ids if one not in self.faint]

    def late_after(self, row: int, column: int, step: int) -> tuple[int, int] | None:
        """The next late cell in reading order (`step` 1) or the one before (-1), around the end; None without any."""
        width, count = len(self.heads), len(self.lines) * len(self.heads)
        start = row * width + min(column, width - 1)
        for far in range(1, count + 1):
            there = divmod((start + step * far) % count, width)
            at = self.place(*there)
            if at is not None and self.register.late[at]:
                return there
        return None


def grid_of(register: RegisterColumns, found: Sequence[int], wanted: Sequence[int] | None = None) -> Grid:
    """Lay out what stands at the places `found`: lines in their order, heads in that of the directory.

    With `wanted` lines and heads without any of these are left out, and what is not wanted is faint; the figures of a
    line and of a head stay those of all that was found.
    """
    wanted = found if wanted is None else wanted
    by_line, by_body = (_figures(register, where, found) for where in (register.line, register.body))
    lines, bodies = ({where[at] for at in wanted} for where in (register.line, register.body))
    stored = register.stored
    cells = {(kept[1], kept[2]): at for at in found for kept in (stored[at],)}
    shown = set(wanted)
    return Grid(
        tuple([_line(register, one, by_line(one)) for one in sorted(lines)]),
        tuple([Head(register.bodies[one], *by_body(one)) for one in sorted(bodies)]),
        register,
        cells,
        frozenset([stored[at][0] for at in found if at not in shown]) if len(wanted) < len(found) else frozenset(),
        len({register.asked[one].meeting_id for one in {register.line[at] for at in found}}) > 1,
    )


def _line(register: RegisterColumns, at: int, figures: tuple[int, int, int]) -> Line:
    one = register.asked[at]
    return Line(one.id, one.meeting_id, one.no, one.text, one.held_on, one.due, one.due_note, *figures)


def _figures(
    register: RegisterColumns, where: Sequence[int], found: Sequence[int]
) -> Callable[[int], tuple[int, int, int]]:
    """Done, all, late of each line or body."""
    status, late = register.status, register.late
    done = Counter([where[at] for at in found if status[at] is RegisterStatus.DONE])
    every, overdue = Counter([where[at] for at in found]), Counter([where[at] for at in found if late[at]])
    return lambda one: (done[one], every[one], overdue[one])
