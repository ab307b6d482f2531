"""Which terms of one office may stand beside each other, and what is kept of a person."""

from datetime import date

import pytest

from rakor_desktop.domain.appointments import (
    Holding,
    clash,
    day_before,
    holding,
    looks_like_nik,
    masked_phone,
    overlap,
    vacant_from,
)
from rakor_desktop.domain.directory import Term, TermKind, holder_on, own_place
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import Place

D, PLT, PLH, PJ = TermKind.DEFINITIVE, TermKind.PLT, TermKind.PLH, TermKind.PJ


def term(kind: TermKind, starts: int | None, ends: int | None = None) -> Term:
    """A term of April 2016, by days."""
    first, last = (None if day is None else date(2016, 4, day) for day in (starts, ends))
    return Term(Name("", "Seseorang", ""), kind, first, last)


@pytest.mark.parametrize(
    ("new", "held", "in_the_way"),
    [
        (term(D, 12), [term(D, 1)], 0),  # two definitive holders
        (term(D, 12), [term(D, 1, 11)], None),  # the earlier one ends the day before
        (term(D, 12), [term(D, 1, 12)], 0),  # a day is a day: both would hold it on the 12th
        (term(D, None), [term(D, None)], 0),
        (term(D, 1, 11), [term(D, 12)], None),
        (term(D, 1, 12), [term(D, 12)], 0),
        (term(PLT, 12), [term(PJ, 1)], 0),  # two acting ones, of whatever kind
        (term(PLH, 12, 14), [term(PLT, 1, 11), term(PLT, 15)], None),
        (term(PLT, 12), [term(D, 1)], None),  # acting for a holder who is suspended or away
        (term(D, 12), [term(PLT, 1)], None),  # an acting one gives way by himself
        (term(D, 1), [term(D, 5, 6), term(D, 20)], 1),  # the latest is told
    ],
)
def test_what_may_not_stand_beside_what(new: Term, held: list[Term], in_the_way: int | None) -> None:
    assert clash(new, held) == (None if in_the_way is None else held[in_the_way])


def test_overlapping_is_mutual() -> None:
    terms = [term(D, first, last) for first in (None, 1, 5) for last in (None, 5, 9)]
    assert all(overlap(one, other) is overlap(other, one) for one in terms for other in terms)


@pytest.mark.parametrize(
    ("new", "earlier", "expected"),
    [
        (term(D, 12), term(D, 1), date(2016, 4, 11)),
        (term(D, 12), term(D, None), date(2016, 4, 11)),
        (term(D, 12), term(D, 12), None),  # no day would be left
        (term(D, 12), term(D, 20), None),  # it is the later one
        (term(D, None), term(D, 1), None),
    ],
)
def test_the_earlier_makes_room_the_day_before(new: Term, earlier: Term, expected: date | None) -> None:
    assert day_before(new, earlier) == expected


@pytest.mark.parametrize(
    ("day", "expected"), [(1, D), (4, PLT), (6, PLT), (7, D), (20, D)], ids=["before", "first", "last", "after", "late"]
)
def test_an_acting_official_stands_for_one_who_is_away(day: int, expected: TermKind) -> None:
    holder = holder_on(date(2016, 4, day), [term(D, None), term(PLT, 4, 6)])
    assert holder is not None
    assert holder.kind is expected


def test_a_plh_stands_where_he_would_stand_himself() -> None:
    governor, secretary = Place(1000, 0, "36", "Gubernur Banten"), Place(7000, 1, "36", "Sekretaris Daerah")
    name = Name("", "Sekda", "")
    plh, plt = Term(name, PLH, None, None, takes_place=False), Term(name, PLT, None, None)
    assert own_place(governor, plh, secretary) == secretary
    assert own_place(governor, plh, None) == governor  # nobody knows his own office
    assert own_place(governor, plt, secretary) == governor
    assert own_place(governor, None, None) == governor


@pytest.mark.parametrize(
    ("number", "is_nik"),
    [
        ("19650101 199003 1 001", False),  # a NIP has 18 digits
        ("11970001230976", False),
        ("3601 0101 0165 0001", True),
        ("", False),
    ],
)
def test_a_citizens_number_is_known_by_its_sixteen_digits(number: str, is_nik: bool) -> None:
    assert looks_like_nik(number) is is_nik


@pytest.mark.parametrize(
    ("phone", "shown"), [("0811 2345 6214", "0811…214"), ("081-123", "…"), ("", ""), ("+6281123456214", "+628…214")]
)
def test_a_phone_is_masked(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("said", "terms", "expected"),
    [
        (None, [], None),  # nobody entered anything
        (None, [term(D, 12)], None),  # who held it before is not known
        (None, [term(D, 1, 11), term(PLT, 12, 14)], 12),
        (12, [], 12),
        (15, [term(D, 1, 11)], 12),
        (10, [term(D, 11, 13)], 10),
    ],
)
def test_from_when_on_an_office_is_vacant(said: int | None, terms: list[Term], expected: int | None) -> None:
    days = [None if day is None else date(2016, 4, day) for day in (said, expected)]
    assert vacant_from(days[0], terms) == days[1]


def test_a_term_to_the_end_of_time_leaves_nothing_behind() -> None:
    assert vacant_from(None, [Term(Name("", "A", ""), D, None, date.max)]) is None


def test_without_holder_and_without_word_nothing_is_known() -> None:
    assert (holding(None), holding(None, empty=True)) == (Holding.UNKNOWN, Holding.VACANT)
    assert holding(term(PLT, 1), empty=True) is Holding.ACTING
