"""The fold of the ledger: any order and any repetition of events gives the same state and the same figures."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.attendance import (
    FACTS,
    MOVES,
    Event,
    Guest,
    Kind,
    Representative,
    Seat,
    State,
    figures,
    fold_all,
    fold_ledger,
    heads_came,
    heads_in_room,
    region_figures,
    standing_of,
    taken_with,
    who_came,
)

NINE = datetime(2016, 4, 12, 2, 0, tzinfo=UTC)
REGENT, DEPUTY, MAYOR = 1, 2, 3


def event(number: int, kind: Kind, invitee: int | None = REGENT, **more: object) -> Event:
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


def test_who_left_is_out_of_the_room_and_still_came() -> None:
    gone = [event(1, Kind.ARRIVED), event(2, Kind.LEFT)]
    standing = fold_ledger(gone)[REGENT]
    assert (standing.state, standing.in_room, standing.left) == (State.IN_PERSON, False, gone[1])
    assert (heads_came({REGENT: standing}), heads_in_room({REGENT: standing})) == (1, 0)
    back = fold_ledger([*gone, event(3, Kind.RETURNED)])[REGENT]
    assert (back.in_room, back.moved) == (True, event(3, Kind.RETURNED))


def test_a_leaving_that_is_taken_back_never_was() -> None:
    standing = fold_ledger([event(1, Kind.ARRIVED), event(2, Kind.LEFT), event(3, Kind.REVOKED, revokes=UUID(int=2))])[
        REGENT
    ]
    assert (standing.in_room, standing.moved) == (True, None)


def test_with_the_deputy_goes_the_regent_whom_he_represents() -> None:
    came = [event(1, Kind.ARRIVED, DEPUTY), event(2, Kind.REPRESENTED, REGENT, representative=BY_DEPUTY)]
    standings = fold_ledger([*came, event(3, Kind.LEFT, REGENT)])
    assert [standings[one].in_room for one in (REGENT, DEPUTY)] == [False, False]
    assert heads_in_room(fold_ledger([*came, event(3, Kind.LEFT, REGENT), event(4, Kind.RETURNED, DEPUTY)])) == 1


def test_who_is_seen_at_the_door_after_he_left_is_back() -> None:
    """A desk without link does not know that he left, and records his arrival again."""
    seen = [event(1, Kind.ARRIVED), event(2, Kind.LEFT), event(3, Kind.ARRIVED)]
    standing = fold_ledger(seen)[REGENT]
    assert (standing.in_room, standing.event, standing.contradicted_by) == (True, seen[0], ())


def test_a_leaving_before_the_arrival_that_stands_counts_for_nothing() -> None:
    events = [event(1, Kind.LEFT), event(2, Kind.ARRIVED)]
    assert fold_ledger(events)[REGENT].in_room


def test_a_guest_is_a_head_and_never_an_invitation() -> None:
    tvri = event(1, Kind.WALKED_IN, None, guest=Guest("Pers: TVRI Banten"))
    ledger = fold_all([tvri, event(2, Kind.ARRIVED)])
    found = figures([REGENT], ledger.standings, ledger.guests.values())
    assert (found.invitations, found.filled, found.guests, found.heads_came) == (1, 1, 1, 2)
    gone = fold_all([tvri, event(2, Kind.LEFT, None, guest_id=tvri.id)])
    assert (len(gone.guests), gone.guests[tvri.id].in_room) == (1, False)
    assert fold_all([tvri, event(2, Kind.REVOKED, None, guest_id=tvri.id, revokes=tvri.id)]).guests == {}


def test_a_correction_goes_before_what_the_desks_recorded() -> None:
    arrived, excused = event(1, Kind.ARRIVED), event(2, Kind.EXCUSED, reason="sakit")
    correction = event(9, Kind.CORRECTED, fact=Kind.ABSENT, revokes=arrived.id, why="tidak menandatangani")
    standing = fold_ledger([correction, excused, arrived])[REGENT]
    assert (standing.state, standing.event, standing.contradicted_by) == (State.ABSENT, correction, (excused,))


def test_what_a_correction_corrected_stands_again_when_the_correction_is_revoked() -> None:
    arrived = event(1, Kind.ARRIVED)
    first = event(2, Kind.CORRECTED, fact=Kind.EXCUSED, revokes=arrived.id, why="surat izin")
    second = event(3, Kind.CORRECTED, fact=Kind.ABSENT, revokes=first.id, why="surat lain")
    last = event(4, Kind.REVOKED, revokes=second.id)
    told = [arrived, first, second, last, event(5, Kind.REVOKED, revokes=first.id)]
    found = [fold_ledger(told[:count])[REGENT] for count in range(1, 6)]
    assert [one.event for one in found] == [arrived, first, second, first, arrived]
    assert not any(one.contradicted_by for one in found)


def test_two_desks_that_recorded_differently_do_so_again_when_the_correction_is_revoked() -> None:
    arrived, excused = event(1, Kind.ARRIVED), event(2, Kind.EXCUSED, reason="sakit")
    correction = event(3, Kind.CORRECTED, fact=Kind.ABSENT, revokes=arrived.id, why="tidak menandatangani")
    with_it = replace(event(3, Kind.REVOKED, revokes=excused.id), id=taken_with(correction.id, excused.id))
    told = [arrived, excused, correction, with_it]
    assert (fold_ledger(told)[REGENT].event, fold_ledger(told)[REGENT].contradicted_by) == (correction, ())
    again = fold_ledger([*told, event(4, Kind.REVOKED, revokes=correction.id)])[REGENT]
    assert (again.event, again.contradicted_by) == (arrived, (excused,))


def test_the_state_at_a_minute_knows_nothing_that_was_recorded_later() -> None:
    events = [event(1, Kind.ARRIVED), event(2, Kind.LEFT), event(3, Kind.REVOKED, revokes=UUID(int=1))]
    states = [fold_ledger(events, until=NINE + timedelta(minutes=minute)) for minute in range(4)]
    assert [standing_of(REGENT, at).in_room for at in states] == [False, True, False, False]
    assert [standing_of(REGENT, at).state.filled for at in states] == [False, True, True, False]


INVITEES = range(1, 8)


@st.composite
def ledgers(draw: st.DrawFn) -> list[Event]:
    events: list[Event] = []
    for number in range(1, draw(st.integers(1, 25))):
        kind = draw(st.sampled_from(Kind))
        events += _drawn(draw, number, kind, events)
    return events


def _drawn(draw: st.DrawFn, number: int, kind: Kind, events: list[Event]) -> list[Event]:
    """One more event of this kind, or none where it has nothing to be about."""
    invitee = draw(st.sampled_from(INVITEES))
    if kind is Kind.WALKED_IN:
        return [event(number, kind, None, guest=Guest("Pers"), guest_id=UUID(int=number))]
    if kind is Kind.REPRESENTED:
        return [event(number, kind, invitee, representative=_person(draw))]
    if kind is Kind.CORRECTED:
        fact = draw(st.sampled_from(FACTS))
        person = _person(draw) if fact is Kind.REPRESENTED else None
        wrong = draw(st.sampled_from([None, *(one.id for one in events if one.invitee_id == invitee)]))
        said = event(number, kind, invitee, representative=person, fact=fact, revokes=wrong, why="salah catat")
        others = [one.id for one in events if one.invitee_id == invitee and one.id != wrong]
        also = draw(st.sampled_from([None, *others]))
        gone = event(number, Kind.REVOKED, invitee, revokes=also)
        return [said, replace(gone, id=taken_with(said.id, also))] if also else [said]
    if kind is Kind.REVOKED or (kind in MOVES and draw(st.booleans())):
        target = draw(st.sampled_from([None, *events]))
        wrong = target.id if target and kind is Kind.REVOKED else None
        about = {"guest_id": target.guest_id, "revokes": wrong} if target else {}
        return [event(number, kind, target.invitee_id, **about)] if target else []
    return [event(number, kind, invitee)]


def _person(draw: st.DrawFn) -> Representative:
    own = draw(st.sampled_from([None, *INVITEES]))
    return Representative("Asisten", draw(st.sampled_from(["", "Budi"])), invitee_id=own)


@given(ledgers(), st.randoms(), st.integers(1, 3))
def test_any_order_and_any_repetition_folds_to_the_same_state(events: list[Event], chance: Random, times: int) -> None:
    shuffled = events * times
    chance.shuffle(shuffled)
    assert fold_all(shuffled) == fold_all(events)


@given(ledgers(), st.integers(0, 26))
def test_the_state_at_any_minute_is_the_fold_of_what_was_known(events: list[Event], minute: int) -> None:
    now = NINE + timedelta(minutes=minute)
    assert fold_all(events, until=now) == fold_all([one for one in events if one.at <= now])


@given(ledgers())
def test_the_states_add_up_to_the_invitations(events: list[Event]) -> None:
    """DOMAIN 10.1: every invitation has one of five states; guests are counted apart from all of them."""
    ledger = fold_all(events)
    found = figures(INVITEES, ledger.standings, ledger.guests.values())
    states = found.in_person + found.represented + found.excused + found.absent + found.not_recorded
    assert states == found.invitations == len(INVITEES)
    assert found.heads_in_room <= found.heads_came <= found.filled + found.guests
    assert found.guests == len(ledger.guests)


@given(ledgers())
def test_whoever_is_in_the_room_came_and_comes_from_nowhere_else(events: list[Event]) -> None:
    ledger = fold_all(events)
    for standing in ledger.standings.values():
        assert standing.state.filled or (not standing.in_room and standing.moved is None)
    by_head: dict[object, set[bool]] = {}
    for standing in ledger.standings.values():
        if standing.state.filled and standing.event:
            by_head.setdefault(who_came(standing.event), set()).add(standing.in_room)
    assert all(len(rooms) == 1 for rooms in by_head.values())


@given(ledgers())
def test_what_was_taken_back_stands_nowhere(events: list[Event]) -> None:
    ledger = fold_all(events)
    corrections = [one.id for one in events if one.kind is Kind.CORRECTED]
    together = {taken_with(one, other.id): one for one in corrections for other in events}
    revoked = {one.revokes for one in events if one.kind is Kind.REVOKED and one.id not in together}
    revoked |= {one.revokes for one in events if one.id in together and together[one.id] not in revoked}
    gone = {one.revokes for one in events if one.kind is Kind.CORRECTED and one.id not in revoked} | revoked
    shown = [one for standing in ledger.standings.values() for one in (standing.event, *standing.contradicted_by)]
    shown += [one for guest in ledger.guests.values() for one in (guest.event, guest.moved)]
    assert not gone & {one.id for one in shown if one}


@given(ledgers())
def test_a_represented_invitation_names_who_came(events: list[Event]) -> None:
    """DOMAIN 10.2, of which the other half, that it is another office, is refused at the door."""
    for standing in fold_ledger(events).values():
        represented = standing.event is not None and standing.event.representative is not None
        assert represented == (standing.state is State.REPRESENTED)


@given(ledgers())
def test_two_desks_have_one_ledger(events: list[Event]) -> None:
    half = len(events) // 2
    assert fold_all([*events[half:], *events[:half], *events[half:]]) == fold_all(events)
