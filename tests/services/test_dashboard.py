"""How far meetings are, and one at a glance, on both stores."""

from datetime import date, timedelta

import pytest

from builders import DAY, arrive, banten_meeting, issue_minutes, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.meetings import Stage
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.meetings import dashboard, overview

DUE = date(2016, 6, 30)


def recommend(database: Database, meeting_id: int) -> None:
    owners = [one.id for one in database.ask(directory.institutions) if one.is_region]
    database.run(followups.recommend, meeting_id, followups.RecommendationDraft("Lapor LHKPN", tuple(owners), DUE))


def stages(database: Database, today: date) -> list[Stage]:
    return [state.stage for state in database.ask(dashboard.meeting_states, today)]


def test_a_meeting_goes_from_stage_to_stage(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    later = DAY + timedelta(days=1)
    assert stages(database, DAY - timedelta(days=1)) == [Stage.PREPARING]
    assert stages(database, DAY) == [Stage.RUNNING]
    assert stages(database, later) == [Stage.MINUTES_OPEN]
    recommend(database, meeting_id)
    issue_minutes(database, meeting_id, b"%PDF")
    assert stages(database, later) == [Stage.FOLLOWUPS_OPEN]
    for owed in database.ask(register.obligations, later):
        database.run(progress.state, owed.id, Progress.DONE)
    assert stages(database, later) == [Stage.CLOSED]


def test_obligations_are_counted_for_their_own_meeting_and_late_from_the_day_after_they_are_due(
    database: Database,
) -> None:
    meeting_id, _ = banten_meeting(database)
    other = make_meeting(database, "Rapat lain")
    recommend(database, meeting_id)
    done, *_ = database.ask(register.obligations, DAY)
    database.run(progress.state, done.id, Progress.DONE)
    for today, late in ((DUE, 0), (DUE + timedelta(days=1), 7)):
        tallies = {one.line.id: one.obligations for one in database.ask(dashboard.meeting_states, today)}
        assert tallies == {meeting_id: dashboard.Tally(8, 7, late), other: dashboard.NO_OBLIGATIONS}


def test_the_overview_tells_of_its_own_meeting(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Lebak"])
    recommend(database, meeting_id)
    seen = database.ask(overview.overview, meeting_id, DAY)
    assert (seen.meeting.id, seen.door.figures.filled, seen.door.regions.represented) == (meeting_id, 1, 1)
    assert (seen.entries, seen.decisions, seen.recommendations, seen.documents) == (0, 0, 1, 0)
    assert (seen.minutes_issued, seen.obligations.all, seen.stage) == (False, 8, Stage.RUNNING)
    with pytest.raises(MeetingUnknown):
        database.ask(overview.overview, meeting_id + 1, DAY)
