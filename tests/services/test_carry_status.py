"""What became of what a meeting took over, then and now, on both stores."""

from datetime import date, timedelta

import pytest

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.followups import Progress, RegisterStatus
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.meetings import carry_over, carry_status

NEXT = DAY + timedelta(days=90)
TODAY = NEXT + timedelta(days=30)


def test_each_is_told_as_it_stood_when_the_meeting_began_and_as_it_is_now(database: Database) -> None:
    found_banten(database)
    bodies = tuple(one.id for one in database.ask(directory.institutions) if one.is_region)[:4]
    first = make_meeting(database)
    due = NEXT + timedelta(days=10)
    database.run(followups.recommend, first, RecommendationDraft("Menata aset", bodies, due))
    rows = database.ask(register.obligations, NEXT)
    second = make_meeting(database, "Evaluasi", NEXT)
    database.run(progress.report, rows[1].id, Report(Progress.IN_PROGRESS, 40, told_on=NEXT - timedelta(days=1)))
    database.run(carry_over.carry, second)
    database.run(progress.report, rows[0].id, Report(Progress.DONE, told_on=NEXT))
    database.run(progress.report, rows[2].id, Report(Progress.IN_PROGRESS, 10, told_on=TODAY))
    seen = database.ask(carry_status.carried_status, second, TODAY)
    late, begun, none = RegisterStatus.LATE, RegisterStatus.IN_PROGRESS, RegisterStatus.NOT_STARTED
    assert [(one.then, one.now.status) for one in seen.fates] == [
        (none, RegisterStatus.DONE), (begun, late), (none, late), (none, late),
    ]  # fmt: skip
    assert (seen.then.open, seen.now.open, seen.settled) == (4, 3, 1)
    assert (seen.now.late, seen.fates[1].now.days_late, seen.fates[1].then_late) == (3, 20, 0)
    assert database.ask(carry_status.carried_status, first, TODAY).fates == ()
    with pytest.raises(MeetingUnknown):
        database.ask(carry_status.carried_status, 99, date(2020, 1, 1))
