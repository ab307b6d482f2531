"""The recapitulation counts what the door counts, whatever was recorded in whatever order."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import banten_meeting, invite_regions, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance import recap_xlsx
from rakor_desktop.documents.attendance.recap_paper import RecapPaper
from rakor_desktop.documents.attendance.recap_words import people_of
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.attendance import Basis, Guest, Representative, Revocation, State
from rakor_desktop.domain.errors import MeetingUnknown, RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.attendance import attendance, guests, recaps
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.settings import profiles
from rakor_desktop.services.settings.profiles import ProfileSettings
from recalculated import recalculated

ACTS = ("came", "deputy", "stranger", "excused", "absent", "revoked", "guest")


def recap(database: Database, meeting_id: int) -> RecapPaper:
    return database.ask(recaps.recap_paper, meeting_id, load_profile(OLD_STYLE))


def act(database: Database, meeting_id: int, invited: dict[str, int], office: str, what: str) -> None:
    """Record it if it can be; what the door refuses changes nothing."""
    run, one = database.run, invited[office]
    deputy = Representative(f"Wakil {office}", invitee_id=invited.get(f"Wakil {office}"))
    by: dict[str, Callable[[], object]] = {
        "came": lambda: run(attendance.check_in, uuid4(), one),
        "deputy": lambda: run(attendance.represent, uuid4(), one, deputy),
        "stranger": lambda: run(attendance.represent, uuid4(), one, Representative("Asisten I", "Budi")),
        "excused": lambda: run(attendance.excuse, uuid4(), one, "dinas luar"),
        "absent": lambda: run(attendance.excuse, uuid4(), one, ""),
        "guest": lambda: run(guests.walk_in, uuid4(), meeting_id, Guest(f"Camat {office}", "Budi")),
        "revoked": lambda: run(attendance.revoke, uuid4(), one, Revocation.MISTYPED),
    }
    try:
        by[what]()
    except RakorError:
        return


def another_meeting(database: Database) -> tuple[int, dict[str, int]]:
    meeting_id = make_meeting(database)
    return meeting_id, invite_regions(database, meeting_id)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_figures_of_generated_meetings_agree_everywhere(database: Database, data: st.DataObject) -> None:
    known = database.ask(meetings.meetings)
    meeting_id, invited = banten_meeting(database) if not known else another_meeting(database)
    offices = st.sampled_from(sorted(invited))
    for office, what in data.draw(st.lists(st.tuples(offices, st.sampled_from(ACTS)), max_size=24)):
        act(database, meeting_id, invited, office, what)
    figures = database.ask(attendance.door, meeting_id).figures
    paper = recap(database, meeting_id)
    states = [line.state for line in paper.lines]
    counted = [states.count(state) for state in State]
    assert len(states) == sum(counted) == figures.invitations
    assert counted == [
        figures.in_person, figures.represented, figures.excused, figures.absent, figures.not_recorded
    ]  # fmt: skip
    assert people_of(paper) == figures.heads_came
    assert len(paper.guests) == figures.guests
    minutes = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    sheet = database.ask(papers.attendance_paper, meeting_id, load_profile(OLD_STYLE))
    assert [line.state for line in minutes.attendance] == states
    assert [row.state for group in sheet.groups for row in group.rows] == states
    assert len(minutes.participants) == figures.heads_in_room
    for line in paper.lines:
        assert (line.state is State.REPRESENTED) == bool(line.represented_by)
        assert line.represented_by != line.office
    book = database.ask(papers.paper, meeting_id, DocumentKind.RECAP_XLSX, load_profile(OLD_STYLE))
    cells = recalculated(render(book))
    checks = cells[recap_xlsx.CHECK]
    verdicts = [checks[f"D{row}"] for row in range(5, 15) if f"D{row}" in checks]
    assert verdicts == [recap_xlsx.AGREES] * 10


def test_reasons_times_and_one_person_on_two_invitations(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    deputy = Representative("Wakil Bupati Lebak", "", invited["Wakil Bupati Lebak"], basis=Basis.ASSIGNMENT)
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy, uuid4())
    database.run(attendance.excuse, uuid4(), invited["Bupati Serang"], "dinas luar")
    lines = {line.office: line for line in recap(database, meeting_id).lines}
    regent, own = lines["Bupati Lebak"], lines["Wakil Bupati Lebak"]
    assert (regent.represented_by, regent.basis, regent.region) == (
        "Wakil Bupati Lebak", Basis.ASSIGNMENT, "Kabupaten Lebak"
    )  # fmt: skip
    assert regent.person == own.person is not None
    assert own.came is not None
    assert (lines["Bupati Serang"].reason, lines["Bupati Serang"].came) == ("dinas luar", None)
    regions = {one.name: one for one in recap(database, meeting_id).region_lines}
    lebak = regions["Kabupaten Lebak"]
    assert (lebak.head, lebak.deputy, lebak.represented, lebak.by) == (
        State.REPRESENTED, State.IN_PERSON, True, "Wakil Bupati Lebak"
    )  # fmt: skip
    assert not regions["Kabupaten Serang"].represented


def test_the_town_of_the_office_stands_above_the_signature(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    database.run(profiles.set_profiles, ProfileSettings(place="Serang"))
    sheet = database.ask(papers.attendance_paper, meeting_id, load_profile(OLD_STYLE))
    assert (recap(database, meeting_id).closing_place, sheet.closing_place) == ("Serang", "Serang")


def test_an_unknown_meeting_is_refused(database: Database) -> None:
    with pytest.raises(MeetingUnknown):
        recap(database, 999)
