"""Lateness is derived from the due date, never stored; a state is the fold of all that was told."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.dates import ZONES, local_day
from rakor_desktop.domain.followups import (
    OPEN,
    ObligationEvent,
    Progress,
    RegisterStatus,
    State,
    Tally,
    Told,
    days_late,
    fold,
    status_of,
    tallied,
)

DUE = date(2016, 12, 31)
DAYS = st.dates(date(2015, 12, 1), date(2018, 2, 1))
PROGRESS = st.sampled_from(list(Progress))


@pytest.mark.parametrize(
    ("progress", "due", "today", "late"),
    [
        (Progress.NOT_STARTED, DUE, date(2016, 12, 31), 0),
        (Progress.NOT_STARTED, DUE, date(2017, 1, 1), 1),
        (Progress.IN_PROGRESS, DUE, date(2017, 1, 31), 31),
        (Progress.DONE, DUE, date(2017, 1, 31), 0),
        (Progress.IMPOSSIBLE, DUE, date(2017, 1, 31), 0),
        (Progress.CANCELLED, DUE, date(2017, 1, 31), 0),
        (Progress.NOT_STARTED, None, date(2017, 1, 31), 0),
    ],
)
def test_days_late(progress: Progress, due: date | None, today: date, late: int) -> None:
    assert days_late(progress, due, today) == late


@given(progress=PROGRESS, due=DAYS, today=DAYS)
def test_late_is_each_day_after_the_target_of_what_is_open_across_any_end_of_a_year(
    progress: Progress, due: date, today: date
) -> None:
    days = [due + timedelta(days=no) for no in range(1, (today - due).days + 1)]
    assert days_late(progress, due, today) == (len(days) if progress in OPEN else 0)
    assert days_late(progress, due, today + timedelta(days=1)) - days_late(progress, due, today) in (0, 1)


@given(moment=st.datetimes(datetime(2016, 1, 1), datetime(2018, 1, 1)), due=DAYS)  # noqa: DTZ001 - of any zone
def test_the_clock_of_the_meeting_says_which_day_it_is(moment: datetime, due: date) -> None:
    """The farther east, the earlier it is late; never by more than the one day at midnight."""
    late = [
        days_late(Progress.NOT_STARTED, due, local_day(moment.replace(tzinfo=UTC), zone))
        for zone in ("WIB", "WITA", "WIT")
    ]
    assert late == sorted(late)
    assert late[-1] - late[0] in (0, 1)


def test_new_year_comes_to_jayapura_first() -> None:
    moment = datetime(2016, 12, 31, 15, 30, tzinfo=UTC)
    late = {zone: days_late(Progress.NOT_STARTED, DUE, local_day(moment, zone)) for zone in ZONES}
    assert late == {"WIB": 0, "WITA": 0, "WIT": 1}


def events() -> st.SearchStrategy[list[ObligationEvent]]:
    """Some things told, of which any may take back one of the others."""
    ids = [UUID(int=no) for no in range(8)]
    one = st.builds(
        ObligationEvent,
        uuid=st.sampled_from(ids),
        kind=st.sampled_from(list(Told)),
        told_on=DAYS,
        recorded_at=st.datetimes(datetime(2016, 1, 1), datetime(2018, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        progress=st.none() | PROGRESS,
        percent=st.none() | st.integers(0, 100),
        due=st.none() | DAYS,
        revokes=st.none() | st.sampled_from(ids),
    )
    return st.lists(one, max_size=8, unique_by=lambda event: event.uuid)


@given(told=events(), mixed=st.randoms(use_true_random=False), due=st.none() | DAYS)
def test_the_order_in_which_events_come_changes_nothing(told: list[ObligationEvent], mixed: object, due: date) -> None:
    other = list(told)
    mixed.shuffle(other)  # type: ignore[attr-defined]
    assert fold(told, due) == fold(other, due) == fold([*told, *other], due)


@given(told=events(), due=st.none() | DAYS)
def test_what_was_taken_back_never_was(told: list[ObligationEvent], due: date | None) -> None:
    wrong = {event.revokes for event in told if event.kind is Told.REVOKED}
    stands = [event for event in told if event.uuid not in wrong and event.kind is not Told.REVOKED]
    assert fold(told, due) == fold(stands, due)


@given(told=events(), due=st.none() | DAYS, today=DAYS)
def test_a_state_is_whole_and_late_by_the_last_target_that_stands(
    told: list[ObligationEvent], due: date | None, today: date
) -> None:
    state = fold(told, due)
    assert state.first_due == due
    assert 0 <= state.percent <= 100
    assert state.progress is not Progress.DONE or state.percent == 100
    assert state.progress is not Progress.NOT_STARTED or state.percent == 0
    wrong = {event.revokes for event in told if event.kind is Told.REVOKED}
    extended = [event for event in told if event.kind is Told.EXTENDED and event.uuid not in wrong]
    last = max(extended, key=lambda one: (one.told_on, one.recorded_at, one.uuid), default=None)
    assert state.due == (last.due if last else due)
    assert days_late(state.progress, state.due, today) == days_late(
        state.progress, (state.own_due or due) if state.due else None, today
    )


def at(no: int, kind: Told, day: date, **said: object) -> ObligationEvent:
    moment = datetime(2017, 1, 1, tzinfo=UTC) + timedelta(hours=no)
    return ObligationEvent(UUID(int=no), kind, day, moment, **said)  # type: ignore[arg-type]


def test_an_extended_target_is_late_from_its_own_day_and_the_first_one_is_kept() -> None:
    extended = at(1, Told.EXTENDED, date(2016, 12, 20), due=date(2017, 3, 31))
    state = fold([extended], DUE)
    assert (state.due, state.first_due, state.own_due) == (date(2017, 3, 31), DUE, date(2017, 3, 31))
    assert days_late(state.progress, state.due, date(2017, 4, 1)) == 1
    again = fold([extended, at(2, Told.REVOKED, date(2017, 1, 5), revokes=extended.uuid)], DUE)
    assert (again.due, again.own_due) == (DUE, None)


def test_what_is_told_of_an_earlier_day_does_not_overrule() -> None:
    done = at(1, Told.REPORTED, date(2016, 6, 30), progress=Progress.DONE)
    older = at(2, Told.REPORTED, date(2016, 5, 31), progress=Progress.IN_PROGRESS, percent=40)
    assert fold([done, older], DUE) == State(Progress.DONE, 100, DUE, DUE)


def test_what_is_given_back_is_in_progress_until_it_is_reported_again() -> None:
    done = at(1, Told.REPORTED, date(2016, 6, 30), progress=Progress.DONE)
    back = at(2, Told.RETURNED, date(2016, 7, 1))
    again = at(3, Told.REPORTED, date(2016, 7, 8), progress=Progress.DONE)
    assert (fold([done, back], DUE).progress, fold([done, back], DUE).returned) == (Progress.IN_PROGRESS, True)
    assert fold([done, back, again], DUE) == State(Progress.DONE, 100, DUE, DUE)


def test_a_reminder_changes_nothing_and_skipping_only_whether_it_is_asked_for() -> None:
    skipped = at(2, Told.SKIPPED, date(2016, 6, 2), due=date(2016, 9, 1))
    assert fold([at(1, Told.REMINDED, date(2016, 6, 1)), skipped], DUE) == State(
        due=DUE, first_due=DUE, skip_until=date(2016, 9, 1)
    )


@given(st.lists(st.tuples(PROGRESS, st.none() | DAYS), max_size=30), DAYS)
def test_each_obligation_is_counted_once(owed: list[tuple[Progress, date | None]], today: date) -> None:
    statuses = [status_of(progress, days_late(progress, due, today)) for progress, due in owed]
    counted = tallied(statuses)
    assert counted.all == len(owed)
    assert counted.open == sum(progress in OPEN for progress, _ in owed)
    assert counted.late == statuses.count(RegisterStatus.LATE)
    assert tallied([]) == Tally()
