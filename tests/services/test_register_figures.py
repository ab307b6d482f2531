"""After three generated meetings over 38 regions each figure agrees with the others, whoever counts; on both stores."""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.tables import ObligationEventRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.followups import OPEN, Progress, RegisterStatus, Tally, fold, tallied
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.obligation_ledger import events
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Chosen, Obligation
from rakor_desktop.services.meetings import dashboard, home
from rakor_desktop.ui.followups.grid import grid_of
from register_years import FIRST, REGIONS, TODAY, add_years, found_east_java

MEETINGS, EACH, REPORTS = 3, 20, 5


@pytest.fixture
def years(database: Database) -> Database:
    owners = found_east_java(database)
    assert len(owners) == REGIONS
    database.run(add_years, owners, MEETINGS, EACH, REPORTS)
    return database


@pytest.mark.parametrize("today", [date(2016, 12, 31), date(2017, 1, 1), TODAY])
def test_the_open_list_of_a_region_the_matrix_and_beranda_say_the_same(years: Database, today: date) -> None:
    lines = years.ask(register.obligations, today)
    assert len(lines) == MEETINGS * EACH * REGIONS
    seen = years.ask(register.columns, today)
    grid = grid_of(seen, seen.all)
    owing = {one.institution.id: one.lateness for one in years.ask(home.home, today).owing}
    assert len(grid.heads) == len(owing) == REGIONS
    for column in grid.heads:
        mine = years.ask(register.obligations, today, Chosen(region_code=column.institution.region_code))
        told = tallied(one.status for one in mine)
        late = [one.days_late for one in mine if one.days_late]
        lateness = owing[column.institution.id]
        assert (column.of, column.done, column.late) == (len(mine), told.done, told.late)
        assert (lateness.all, lateness.late, lateness.oldest) == (column.of, column.late, max(late, default=0))
        cells = [seen.obligation(at) for (_, body), at in grid.cells.items() if body == column.institution.id]
        assert sorted(cells, key=_id) == sorted(mine, key=_id)
        assert tallied(cell.status for cell in cells) == told
        open_list = [one for one in mine if one.progress in OPEN]
        assert len(open_list) == told.open == told.late + told.in_progress + told.not_started


def test_every_way_of_counting_adds_up_to_the_whole(years: Database) -> None:
    whole = years.ask(register.tally, TODAY)
    seen = years.ask(register.columns, TODAY)
    grid = grid_of(seen, seen.all)
    assert whole == tallied(seen.obligation(at).status for at in grid.cells.values())
    assert whole.all == len(grid.cells) == sum(line.of for line in grid.lines)
    assert whole.done == sum(line.done for line in grid.lines)
    assert whole.late == sum(column.late for column in grid.heads)
    for status in RegisterStatus:
        assert len(years.ask(register.obligations, TODAY, Chosen(status=status))) == _counts(whole)[status]
    states = {one.line.id: one.obligations for one in years.ask(dashboard.meeting_states, TODAY)}
    for meeting, tally in states.items():
        mine = years.ask(register.tally, TODAY, Chosen(meeting_id=meeting))
        assert (tally.all, tally.open, tally.late) == (mine.all, mine.open, mine.late)
    assert sum(tally.all for tally in states.values()) == whole.all


def _id(one: Obligation) -> int:
    return one.id


def _counts(tally: Tally) -> dict[RegisterStatus, int]:
    return {
        RegisterStatus.LATE: tally.late,
        RegisterStatus.NOT_STARTED: tally.not_started,
        RegisterStatus.IN_PROGRESS: tally.in_progress,
        RegisterStatus.DONE: tally.done,
        RegisterStatus.IMPOSSIBLE: tally.impossible,
        RegisterStatus.CANCELLED: tally.cancelled,
    }


def test_each_way_of_choosing_leaves_what_it_says(years: Database) -> None:
    lines = years.ask(register.obligations, TODAY)
    one = next(line for line in lines if line.coordinator and line.due and line.days_late > 30)
    wanted: dict[Chosen, Any] = {
        Chosen(area_id=one.area_id): lambda line: line.area_id == one.area_id,
        Chosen(coordinator=one.coordinator.upper()): lambda line: line.coordinator == one.coordinator,
        Chosen(late_over=30): lambda line: line.days_late > 30,
        Chosen(due_from=TODAY): lambda line: line.due is not None and line.due >= TODAY,
        Chosen(due_until=TODAY): lambda line: line.due is not None and line.due <= TODAY,
        Chosen(text="lhkpn malang"): lambda line: (
            "LHKPN" in line.text + line.area and "Malang" in line.institution.name
        ),
        Chosen(meeting_id=one.meeting_id, institution_id=one.institution.id, status=RegisterStatus.LATE): lambda line: (
            line.meeting_id == one.meeting_id and line.institution == one.institution and line.days_late > 0
        ),
    }
    for chosen, belongs in wanted.items():
        found = years.ask(register.obligations, TODAY, chosen)
        assert found == tuple(line for line in lines if belongs(line)), chosen
        assert found, chosen


def test_what_was_on_a_day_is_what_all_told_until_then_says(years: Database) -> None:
    """Read back day by day from the whole ledger, not from the rows that repeat it."""
    ids = [one.id for one in years.ask(register.obligations, TODAY)]
    told = years.ask(events, ids)
    for day in (FIRST, date(2016, 12, 31), date(2017, 1, 1), date(2017, 6, 30), TODAY):
        for line in years.ask(register.at, day):
            wrong = {event.revokes for event in told.get(line.id, ())}
            stands = [event for event in told.get(line.id, ()) if event.told_on <= day and event.uuid not in wrong]
            assert _state(line) == _folded(fold(stands, line.first_due))
    assert years.ask(register.at, TODAY) == years.ask(register.obligations, TODAY)


def test_figures_over_time_are_those_of_each_day(years: Database) -> None:
    days = [date(2016, 1, 1), FIRST, date(2016, 12, 31), date(2017, 1, 1), date(2017, 6, 30), TODAY, TODAY]
    whole = years.ask(register.over_time, days)
    assert whole == tuple(tallied(line.status for line in years.ask(register.at, day)) for day in days)
    assert whole[0] == Tally()
    first = years.ask(register.obligations, TODAY)[-1].meeting_id
    mine = tuple(tallied(line.status for line in years.ask(register.at, day, Chosen(meeting_id=first))) for day in days)
    assert years.ask(register.over_time, days, first) == mine
    assert mine[-1].all == EACH * REGIONS


def _state(line: Obligation) -> tuple[Any, ...]:
    return line.progress, line.percent, line.due, line.skip_until, line.returned


def _folded(state: Any) -> tuple[Any, ...]:
    return state.progress, state.percent, state.due, state.skip_until, state.returned


class Clock:
    """Goes on by some hours whenever it is asked, over two ends of years."""

    def __init__(self, dice: Random) -> None:
        self._now, self._dice = datetime(2016, 11, 1, tzinfo=UTC), dice

    def __call__(self) -> datetime:
        self._now += timedelta(hours=self._dice.randrange(1, 60))
        return self._now


@pytest.fixture
def lived(migrated_url: str) -> Iterator[tuple[Database, Random]]:
    dice = Random(16)
    store = Database(migrated_url, clock=Clock(dice))
    yield store, dice
    store.close()


def test_whatever_people_do_rows_and_ledger_say_the_same(lived: tuple[Database, Random]) -> None:
    store, dice = lived
    meeting_id, _ = banten_meeting(store)
    owners = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)[:3]
    for due in (date(2016, 12, 31), date(2017, 6, 30), None):
        store.run(followups.recommend, meeting_id, RecommendationDraft("Lapor", owners, due))
    ids = [one.id for one in store.ask(register.obligations, TODAY)]
    done: Counter[str] = Counter()
    told: list[Any] = []
    for _ in range(120):
        use_case, arguments = _wish(dice, ids, told)
        with suppress(RakorError):
            made = store.run(use_case, *arguments)
            done[use_case.__name__] += 1
            told.extend([made] if made is not None else [])
    assert min(done.values()) > 3, done
    assert len(done) == 6
    assert store.ask(_out_of_step) == []
    lines = store.ask(register.obligations, TODAY)
    assert lines == store.ask(register.at, TODAY)
    assert sum(done.values()) == sum(len(store.ask(register.obligation, one, TODAY).history) for one in ids) + _twice(
        store, done
    )


def _twice(store: Database, done: Counter[str]) -> int:
    """Revocations of what was taken back before, which add nothing."""
    return done["revoke"] - store.ask(_revocations)


def _revocations(session: Session) -> int:
    return len(session.scalars(select(ObligationEventRow.id).where(ObligationEventRow.kind == "revoked")).all())


def _out_of_step(session: Session) -> list[int]:
    """The obligations whose row does not repeat the fold of its events."""
    rows = session.execute(
        select(ObligationRow, RecommendationRow.due).join(
            RecommendationRow, RecommendationRow.id == ObligationRow.recommendation_id
        )
    ).all()
    told = events(session, [row.id for row, _ in rows])
    wrong = []
    for row, due in rows:
        state = fold(told.get(row.id, ()), due)
        kept = (row.progress, row.percent, row.due, row.skip_until, row.returned)
        if kept != (state.progress, state.percent, state.own_due, state.skip_until, state.returned):
            wrong.append(row.id)
    return wrong


def _wish(dice: Random, ids: list[int], told: list[Any]) -> tuple[Any, tuple[Any, ...]]:
    """Something that somebody may want, whether it can be had or not."""
    one, day = dice.choice(ids), date(2016, 12, 1) + timedelta(days=dice.randrange(400))
    said = Report(dice.choice(list(Progress)), dice.choice((None, 0, 35, 100)), dice.choice(("", "alasan")))
    wishes: list[tuple[Any, tuple[Any, ...]]] = [
        (progress.report, (one, said)),
        (progress.report, (one, Report(Progress.IN_PROGRESS, 20, told_on=day))),
        (progress.give_back, (one, "kurang bukti")),
        (progress.extend, (one, day, "menunggu")),
        (progress.skip_until, (one, dice.choice((None, day)), "pilkada")),
        (progress.state, (one, said.progress, said.text)),
        (progress.revoke, (dice.choice(told), "")) if told else (progress.report, (one, said)),
    ]
    return dice.choice(wishes)
