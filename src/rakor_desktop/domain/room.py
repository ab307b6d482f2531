"""What stands in a room beside its seats, drawn on the plan so that people find their way: tables, desks, the aisle."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise

from rakor_desktop.domain.seating import Layout, Seat, Shape, Viewpoint, seats_of

_TABLE, _ARM, _DESK = 0.28, 0.15, 0.06
_AIR = 0.02


class Piece(StrEnum):
    """ARM is a table along one side of a U, DESK one before half a row of a classroom."""

    HEAD_TABLE = "head_table"
    ARM = "arm"
    DESK = "desk"
    AISLE = "aisle"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece and where it stands; all in seats, like domain.seating.Seat."""

    piece: Piece
    x: float
    y: float
    width: float
    height: float


def furniture(layout: Layout, viewpoint: Viewpoint = Viewpoint.AUDIENCE) -> tuple[Furniture, ...]:
    """What stands in a room of this layout, where it is seen from the viewpoint."""
    seats = seats_of(layout)
    found = (*_head_table(seats), *_among(layout, seats))
    if viewpoint is Viewpoint.AUDIENCE or not seats:
        return found
    right, bottom = max(seat.x for seat in seats) + 1, max(seat.y for seat in seats) + 1
    return tuple(
        Furniture(one.piece, right - one.x - one.width, bottom - one.y - one.height, one.width, one.height)
        for one in found
    )


def _head_table(seats: Sequence[Seat]) -> Iterator[Furniture]:
    places = [seat.x for seat in seats if seat.row == 0]
    if places:
        yield Furniture(Piece.HEAD_TABLE, min(places), 1 + _AIR, max(places) + 1 - min(places), _TABLE)


def _among(layout: Layout, seats: Sequence[Seat]) -> Iterator[Furniture]:
    """What stands among the guests: the same in each row, so the first row tells where."""
    guests = [seat for seat in seats if seat.row]
    if not guests:
        return
    top, height = min(seat.y for seat in guests), float(layout.rows)
    places = sorted(seat.x for seat in guests if seat.row == 1)
    gaps = [(left + 1, right) for left, right in pairwise(places) if right > left + 1]
    for left, right in gaps:
        if layout.shape is Shape.U:
            yield Furniture(Piece.ARM, left + _AIR, top, _ARM, height)
            yield Furniture(Piece.ARM, right - _ARM - _AIR, top, _ARM, height)
        else:
            yield Furniture(Piece.AISLE, left, top, right - left, height)
    if layout.shape is Shape.CLASSROOM:
        yield from _desks(guests)


def _desks(guests: Sequence[Seat]) -> Iterator[Furniture]:
    """One before each unbroken run of seats."""
    for y, row in groupby(sorted(guests, key=lambda seat: (seat.y, seat.x)), key=lambda seat: seat.y):
        places = [seat.x for seat in row]
        starts = [places[0], *(right for left, right in pairwise(places) if right > left + 1)]
        ends = [*(left + 1 for left, right in pairwise(places) if right > left + 1), places[-1] + 1]
        for start, end in zip(starts, ends, strict=True):
            yield Furniture(Piece.DESK, start + 2 * _AIR, y, end - start - 4 * _AIR, _DESK)
