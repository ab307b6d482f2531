"""The fold of the ledger: any order and any repetition of events gives the same state and the same figures."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.attendance import (
    Event,
    Kind,
    Representative,
    Seat,
    State,
    figures,
    fold_ledger,
    heads_in_room,
    region_figures,
    standing_of,
)

NINE = datetime(2016, 4, 12, 2, 0, tzinfo=UTC)
REGENT, DEPUTY, MAYOR = 1, 2, 3


def event(number: int, kind: Kind, invitee: int = REGENT, **more: object) -> Event:
    return Event(UUID(int=number), kind, invitee, NINE + timedelta(minutes=number), "Meja 1", **more)  # type: ignore[arg-type]


BY_DEPUTY = Representative("Wakil Bupati Lebak", invitee_id=DEPUTY)

TABLE = [
    ("nothing happened", [], State.NOT_RECORDED),
    ("he came", [event(1, Kind.ARRIVED)], State.IN_PERSON),
    ("his deputy came for him", [event(1, Kind.REPRESENTED, representative=BY_DEPUTY)], State.REPRESENTED),
    ("he sent word", [event(1, Kind.EXCUSED, reason="dinas luar")], State.EXCUSED),
    ("he stayed away", [event(1, Kind.ABSENT)], State.ABSENT),
    (
        "a slip was taken back",
        [event(1, Kind.ARRIVED), event(2, Kind.REVOKED, revokes=UUID(int=1))],
        State.NOT_RECORDED,
    ),
    (
        "a slip was taken back and put right",
        [
            event(1, Kind.ARRIVED),
            event(2, Kind.REVOKED, revokes=UUID(int=1)),
            event(3, Kind.REPRESENTED, representative=BY_DEPUTY),
        ],
        State.REPRESENTED,
    ),
]


@pytest.mark.parametrize(("events", "state"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_state_of_an_invitation(events: list[Event], state: State) -> None:
    assert standing_of(REGENT, fold_ledger(events)).state is state


def test_the_first_record_stands_and_the_other_is_shown_as_a_contradiction() -> None:
    later = event(2, Kind.REPRESENTED, representative=BY_DEPUTY)
    standing = fold_ledger([later, event(1, Kind.ARRIVED)])[REGENT]
    assert standing.state is State.IN_PERSON
    assert standing.contradicted_by == (later,)


def test_the_same_fact_from_two_desks_contradicts_nothing() -> None:
    assert fold_ledger([event(1, Kind.ARRIVED), event(2, Kind.ARRIVED)])[REGENT].contradicted_by == ()


def test_a_deputy_on_two_invitations_is_one_head() -> None:
    standings = fold_ledger(
        [event(1, Kind.ARRIVED, DEPUTY), event(2, Kind.REPRESENTED, REGENT, representative=BY_DEPUTY)]
    )
    assert heads_in_room(standings) == 1
    assert figures([REGENT, DEPUTY], standings).filled == 2


def test_one_stranger_for_two_offices_is_one_head_and_two_strangers_are_two() -> None:
    aide = Representative("Asisten I", "Budi")
    other = Representative("asisten i", "Siti")
    same = [
        event(1, Kind.REPRESENTED, REGENT, representative=aide),
        event(2, Kind.REPRESENTED, MAYOR, representative=aide),
    ]
    assert heads_in_room(fold_ledger(same)) == 1
    assert heads_in_room(fold_ledger([same[0], event(3, Kind.REPRESENTED, MAYOR, representative=other)])) == 2


def test_a_region_is_represented_by_anybody_of_it_but_only_its_head_counts_as_head() -> None:
    seats = [Seat(REGENT, "36.02", True), Seat(DEPUTY, "36.02", False), Seat(MAYOR, "36.72", True)]
    found = region_figures(seats, fold_ledger([event(1, Kind.ARRIVED, DEPUTY), event(2, Kind.ARRIVED, MAYOR)]))
    assert (found.of, found.represented, found.heads_in_person) == (2, 2, 1)


INVITEES = range(1, 8)


@st.composite
def ledgers(draw: st.DrawFn) -> list[Event]:
    events: list[Event] = []
    for number in range(1, draw(st.integers(1, 25))):
        kind = draw(st.sampled_from(Kind))
        invitee = draw(st.sampled_from(INVITEES))
        if kind is Kind.REVOKED:
            if events:
                target = draw(st.sampled_from(events))
                events.append(event(number, kind, target.invitee_id, revokes=target.id))
        elif kind is Kind.REPRESENTED:
            own = draw(st.sampled_from([None, *INVITEES]))
            person = Representative("Asisten", draw(st.sampled_from(["", "Budi"])), invitee_id=own)
            events.append(event(number, kind, invitee, representative=person))
        else:
            events.append(event(number, kind, invitee))
    return events


@given(ledgers(), st.randoms(), st.integers(1, 3))
def test_any_order_and_any_repetition_folds_to_the_same_state(events: list[Event], chance: object, times: int) -> None:
    shuffled = events * times
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold_ledger(shuffled) == fold_ledger(events)


@given(ledgers())
def test_the_states_add_up_to_the_invitations(events: list[Event]) -> None:
    found = figures(INVITEES, fold_ledger(events))
    states = found.in_person + found.represented + found.excused + found.absent + found.not_recorded
    assert states == found.invitations == len(INVITEES)
    assert found.heads_in_room <= found.filled


@given(ledgers())
def test_two_desks_have_one_ledger(events: list[Event]) -> None:
    half = len(events) // 2
    assert fold_ledger([*events[half:], *events[:half], *events[half:]]) == fold_ledger(events)
