"""Seats by rank: the figures of protocol, the mirrored head table, and the two arms of a U."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.seating import (
    Layout,
    Move,
    Seat,
    Shape,
    Viewpoint,
    changes,
    filled,
    row_of_honour,
    seats_of,
    seen_from,
)

layouts = st.builds(
    Layout, st.sampled_from(Shape), st.integers(0, 12), st.integers(0, 12), st.integers(0, 8).map(lambda n: 2 * n)
)


@pytest.mark.parametrize(
    ("seats", "ranks"),
    [
        (0, ()),
        (1, (1,)),
        (2, (2, 1)),
        (3, (3, 1, 2)),
        (4, (4, 2, 1, 3)),
        (5, (5, 3, 1, 2, 4)),
        (8, (8, 6, 4, 2, 1, 3, 5, 7)),
    ],
)
def test_a_row_has_the_most_honoured_in_the_middle(seats: int, ranks: tuple[int, ...]) -> None:
    assert row_of_honour(seats) == ranks


def numbers(seats: tuple[Seat, ...], row: int) -> list[int]:
    """The numbers of a row as the picture shows them, from the left."""
    return [seat.number for seat in sorted((seat for seat in seats if seat.row == row), key=lambda seat: seat.x)]


def test_the_head_table_is_mirrored_and_the_rows_are_not() -> None:
    seats = seats_of(Layout(Shape.THEATRE, head=6, rows=2, per_row=4))
    assert numbers(seats, 0) == [5, 3, 1, 2, 4, 6]
    assert numbers(seats, 1) == [10, 8, 7, 9]
    assert numbers(seats_of(Layout(Shape.THEATRE, 7, 0, 0)), 0) == [6, 4, 2, 1, 3, 5, 7]


def test_the_arms_of_a_u_fill_their_inner_seats_first() -> None:
    seats = seats_of(Layout(Shape.U, head=6, rows=7, per_row=4))
    assert numbers(seats, 1) == [21, 7, 8, 22]
    assert numbers(seats, 7) == [33, 19, 20, 34]


def test_an_aisle_parts_the_two_most_honoured_of_a_row() -> None:
    first, second = seats_of(Layout(Shape.CLASSROOM, head=0, rows=1, per_row=4))[:2]
    assert first.x - second.x == 2
    facing = seats_of(Layout(Shape.FACING, head=0, rows=1, per_row=4))
    assert facing[0].x - facing[1].x == 1


@given(layouts)
def test_every_room_has_as_many_seats_as_said_and_none_upon_another(layout: Layout) -> None:
    seats = seats_of(layout)
    assert len(seats) == layout.head + layout.rows * layout.per_row
    assert len({seat.key for seat in seats}) == len({(seat.x, seat.y) for seat in seats}) == len(seats)
    assert all(abs(a.x - b.x) >= 1 for a in seats for b in seats if a.y == b.y and a is not b)
    assert all(seat.x >= 0 for seat in seats)


@given(layouts)
def test_from_the_head_table_the_room_is_turned(layout: Layout) -> None:
    seats = seats_of(layout)
    turned = seen_from(Viewpoint.HEAD, seats)
    for seat in seats:
        for other in seats:
            assert (seat.x < other.x) == (turned[seat.key][0] > turned[other.key][0])
            assert (seat.y < other.y) == (turned[seat.key][1] > turned[other.key][1])


@given(layouts, st.integers(0, 150))
def test_the_more_honoured_never_sits_behind(layout: Layout, people: int) -> None:
    seats = seats_of(layout)
    taken = filled(seats, [f"i{no}" for no in range(people)])
    assert [taken[seat.key] for seat in seats if seat.key in taken] == [f"i{no}" for no in range(len(taken))]


def test_only_what_changed_is_told() -> None:
    before = {"1-1": "i1", "1-2": "i2", "10-1": "i3"}
    assert changes(before, {"1-1": "i1", "2-1": "i2", "10-1": "i4"}) == (
        Move("1-2", "i2", ""),
        Move("2-1", "", "i2"),
        Move("10-1", "i3", "i4"),
    )
    assert changes(before, before) == ()
