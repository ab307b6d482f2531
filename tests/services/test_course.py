"""How follow-ups went: the figures of past days are those of the fold, and what is due this week is told."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups import course, followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report

LATER = DAY + timedelta(days=60)


@pytest.fixture
def rows(database: Database) -> tuple[register.Obligation, ...]:
    """Two recommendations of one meeting to three institutions each, and one of a meeting a month later."""
    found_banten(database)
    bodies = [one.id for one in database.ask(institutions) if one.is_region][:3]
    first, second = make_meeting(database), make_meeting(database, "Evaluasi", DAY + timedelta(days=30))
    for meeting_id, due in ((first, LATER), (first, LATER + timedelta(days=6)), (second, LATER + timedelta(days=7))):
        database.run(followups.recommend, meeting_id, RecommendationDraft("Aset", tuple(bodies), due))
    return database.ask(register.obligations, LATER)


def test_the_figures_of_each_day_are_those_of_the_register_then(
    database: Database, rows: tuple[register.Obligation, ...]
) -> None:
    def told(row: register.Obligation, how: Progress, days: int) -> None:
        database.run(progress.report, row.id, Report(how, told_on=row.held_on + timedelta(days=days)))

    told(rows[0], Progress.DONE, 3)
    told(rows[1], Progress.DONE, 20)
    told(rows[1], Progress.IN_PROGRESS, 10)  # written down later, of an earlier day: it changes nothing after
    told(rows[2], Progress.DONE, 5)
    told(rows[2], Progress.IN_PROGRESS, 25)
    wrong = database.run(progress.report, rows[3].id, Report(Progress.DONE, told_on=DAY + timedelta(days=2)))
    database.run(progress.revoke, wrong, "salah daerah")
    told(rows[4], Progress.DONE, 1)
    database.run(progress.give_back, rows[4].id, "bukti kurang")
    days = [DAY - timedelta(days=1), *(DAY + timedelta(days=at) for at in range(0, 70, 3)), date(2030, 1, 1)]
    for seen in database.ask(course.standings, days):
        then = database.ask(register.at, seen.day)
        assert (seen.day, seen.all, seen.done) == (
            seen.day, len(then), sum(one.progress is Progress.DONE for one in then),
        )  # fmt: skip


def test_what_is_due_within_a_week_is_told_by_recommendation(
    database: Database, rows: tuple[register.Obligation, ...]
) -> None:
    seen = database.ask(course.course, [LATER], LATER)
    assert [(line.due, line.no, line.institutions, line.body) for line in seen.due] == [
        (LATER, 1, 3, ""), (LATER + timedelta(days=6), 2, 3, ""),
    ]  # fmt: skip
    assert seen.due_count == 6
    soon = [one for one in rows if one.due == LATER]
    database.run(progress.report, soon[0].id, Report(Progress.DONE))
    database.run(progress.state, soon[1].id, Progress.CANCELLED, "dialihkan")
    (alone, _) = database.ask(course.due_soon, LATER)
    assert (alone.institutions, alone.body) == (1, soon[2].institution.name)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(-2, 3)), max_size=20))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_sums_count_up_to_the_end_of_each_day(steps: list[tuple[int, int]]) -> None:
    days = [DAY + timedelta(days=at) for at in range(0, 45, 5)]
    moved = [(DAY + timedelta(days=at), by) for at, by in steps]
    assert list(course._sums(moved, days)) == [sum(by for at, by in moved if at <= day) for day in days]
