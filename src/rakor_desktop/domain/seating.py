"""Who sits where: the most honoured in the middle, the next at his right hand, then left and right outward.

Source: the practice of protocol for the first row (three seats 3-1-2, five 5-3-1-2-4, four 4-2-1-3; the right, as felt
by those who sit, is the more honourable) and UU 9/2010 for the order itself. Seats stand on a grid as the audience sees
them, the head table at the top: its people face the audience, so they are drawn mirrored, and nobody else is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """How the room stands. FACING: one table, the guests opposite the head; U: two arms of tables below the head."""

    U = "u"
    FACING = "facing"
    THEATRE = "theatre"
    CLASSROOM = "classroom"


class Viewpoint(StrEnum):
    """From where the plan is drawn; it is always written on the plan."""

    AUDIENCE = "audience"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Layout:
    """A room: seats at the head table, rows below it and seats in each, left and right of the aisle together.

    In a U, `rows` is the length of the arms and `per_row` the seats beside each other in both arms together.
    """

    shape: Shape = Shape.U
    head: int = 6
    rows: int = 7
    per_row: int = 4


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat. `number` counts through the room in order of honour, from 1; `row` is 0 at the head table.

    `x` and `y` are in seats, from the left and the top as the audience sees the room; halves are possible.
    """

    key: str
    number: int
    row: int
    place: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Move:
    """One seat whose tent is another than the one printed: whose it was (see `tent`), whose it is ("" is nobody's)."""

    seat: str
    before: str
    after: str


#: Between a person and those he represents.
_PART = "\t"
#: Seats between the two halves of a row, and between the head table and the first row.
AISLE = 1.0
_BELOW_HEAD = 1.5


def row_of_honour(seats: int) -> tuple[int, ...]:
    """The ranks in one row from the left hand of those who sit to their right, such as (3, 1, 2) or (4, 2, 1, 3)."""
    ranks = range(1, seats + 1)
    left = [rank for rank in ranks if _sits_left(rank, seats)]
    right = [rank for rank in ranks if rank != 1 and not _sits_left(rank, seats)]
    return (*reversed(left), *([1] if seats else []), *right)


def seats_of(layout: Layout) -> tuple[Seat, ...]:
    """Every seat of the room in order of honour: the head table, then row by row, or along the arms of a U."""
    head = list(_head(layout))
    guests = _arms(layout) if layout.shape is Shape.U else _rows(layout)
    return tuple(
        Seat(f"{row}-{place}", number, row, place, x, y)
        for number, (row, place, x, y) in enumerate([*head, *guests], 1)
    )


def seen_from(viewpoint: Viewpoint, seats: Sequence[Seat]) -> dict[str, tuple[float, float]]:
    """Where each seat is drawn, by its key: from the head table the room is turned by half a circle."""
    if viewpoint is Viewpoint.AUDIENCE or not seats:
        return {seat.key: (seat.x, seat.y) for seat in seats}
    right, bottom = max(seat.x for seat in seats), max(seat.y for seat in seats)
    return {seat.key: (right - seat.x, bottom - seat.y) for seat in seats}


def filled(seats: Sequence[Seat], people: Sequence[str]) -> dict[str, str]:
    """Who sits on which seat when all sit by rank; `people` come in order of precedence, the last may find no seat."""
    return {seat.key: who for seat, who in zip(seats, people, strict=False)}


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Move, ...]:
    """Every seat whose person differs, so that only its card is printed anew."""
    return tuple(
        Move(seat, before.get(seat, ""), after.get(seat, ""))
        for seat in sorted({*before, *after}, key=_place)
        if before.get(seat, "") != after.get(seat, "")
    )


def tent(person: str, represents: Sequence[str] = ()) -> str:
    """Whose tent it is, and for whom he came if the tent says so: what is compared with what was printed."""
    return _PART.join((person, *represents))


def whose(tent: str) -> str:
    """The person a tent is for; "" for none."""
    return tent.partition(_PART)[0]


def seat_behind(free: Sequence[Seat], number: int) -> Seat | None:
    """The first free seat behind this number, else the last one; None when none is free."""
    return next((seat for seat in free if seat.number > number), free[-1] if free else None)


def _place(key: str) -> tuple[int, ...]:
    return tuple(int(part) for part in key.split("-"))


def _sits_left(rank: int, seats: int) -> bool:
    """The second sits at the right hand of the first where there is a middle, and at his left where there is none."""
    return rank > 1 and rank % 2 == seats % 2


def _head(layout: Layout) -> Iterator[tuple[int, int, float, float]]:
    """The head table, mirrored: at the left of the picture is the right hand of those who sit there."""
    seen = tuple(reversed(row_of_honour(layout.head)))
    start = (_width(layout) - layout.head) / 2
    for rank in range(1, layout.head + 1):
        yield 0, rank, start + seen.index(rank), 0.0


def _rows(layout: Layout) -> Iterator[tuple[int, int, float, float]]:
    """Rows that face the head table, seen from behind: nothing is mirrored. An aisle parts even rows in the middle."""
    start = (_width(layout) - _row_width(layout)) / 2
    seen = row_of_honour(layout.per_row)
    top = _BELOW_HEAD if layout.head else 0.0
    for row in range(1, layout.rows + 1):
        for rank in range(1, layout.per_row + 1):
            at = seen.index(rank)
            aisle = AISLE if _has_aisle(layout) and at >= layout.per_row // 2 else 0.0
            yield row, rank, start + at + aisle, top + row - 1


def _arms(layout: Layout) -> Iterator[tuple[int, int, float, float]]:
    """Two arms: the inner seats first, downward from the head table, at its right hand before its left."""
    middle = _width(layout) / 2
    top = _BELOW_HEAD if layout.head else 0.0
    for column in range(layout.per_row // 2):
        for row in range(layout.rows):
            left = middle - AISLE - column - 1
            yield row + 1, 2 * column + 1, left, top + row
            yield row + 1, 2 * column + 2, 2 * middle - left - 1, top + row


def _has_aisle(layout: Layout) -> bool:
    return layout.shape is not Shape.FACING and layout.per_row % 2 == 0


def _row_width(layout: Layout) -> float:
    if layout.shape is Shape.U:
        return layout.per_row + 2 * AISLE
    return layout.per_row + (AISLE if _has_aisle(layout) else 0.0)


def _width(layout: Layout) -> float:
    return max(float(layout.head), _row_width(layout))
