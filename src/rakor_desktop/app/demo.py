"""The reference meeting, Banten 12 April 2016, driven through the same use-cases as any other meeting."""

import tomllib
from typing import Any
from uuid import uuid4

from rakor_desktop.app.founding import begin_lists, begin_numbers
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.attendance import Basis, Representative
from rakor_desktop.domain.names import Name
from rakor_desktop.local.paths import resources_dir
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import appointments, directory
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.followups import areas, followups
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes

PROVINCE = "36"
EXAMPLE = "(contoh)"


def build_reference_meeting(database: Database) -> int:
    """Enter the reference meeting with all that is known of it into an open store; returns its id."""
    facts = _facts()
    database.run(directory.found_province, load_reference(PROVINCE, facts["meeting"]["held_on"]))
    begin_numbers(database, facts["meeting"]["held_on"])
    begin_lists(database)
    _appoint(database, facts)
    meeting_id = database.run(meetings.create_meeting, _draft(facts))
    invited = _invite(database, meeting_id, facts)
    _record(database, invited, facts)
    _write_minutes(database, meeting_id, invited, facts)
    _recommend(database, meeting_id, facts)
    return meeting_id


def _facts() -> dict[str, Any]:
    path = resources_dir() / "reference" / "banten-2016.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _draft(facts: dict[str, Any]) -> meetings.MeetingDraft:
    known = facts["meeting"]
    return meetings.MeetingDraft(**{**known, "agenda": tuple(known["agenda"])})


def _appoint(database: Database, facts: dict[str, Any]) -> None:
    ids = _office_ids(database, facts)
    for holder in facts["holder"]:
        name = Name(holder["before"], holder["name"], holder["after"])
        database.run(appointments.appoint, Appointment(ids[holder["office"]], PersonFacts(name)))


def _invite(database: Database, meeting_id: int, facts: dict[str, Any]) -> dict[str, int]:
    """The invitation of each invited office, by its name."""
    known = facts["invitations"]
    names = [*known["not_recorded"], *known["in_person"], *known["absent"], *known["represented"]]
    ids = _office_ids(database, facts)
    database.run(invitations.invite, meeting_id, [ids[name] for name in names])
    return {invitee.office.name: invitee.id for invitee in database.ask(invitations.invitees, meeting_id)}


def _record(database: Database, invited: dict[str, int], facts: dict[str, Any]) -> None:
    known = facts["invitations"]
    for office in known["in_person"]:
        database.run(attendance.check_in, uuid4(), invited[office])
    for office in known["absent"]:
        database.run(attendance.excuse, uuid4(), invited[office], "")
    for office, by in known["represented"].items():
        person = Representative(by, invitee_id=invited[by], basis=Basis.NONE)
        database.run(attendance.represent, uuid4(), invited[office], person)


def _write_minutes(database: Database, meeting_id: int, invited: dict[str, int], facts: dict[str, Any]) -> None:
    items = {item.no: item.id for item in database.ask(meetings.meeting, meeting_id).agenda}
    for said in facts["entry"]:
        entry = minutes.Entry(uuid4(), items[said["agenda"]], invited[said["speaker"]], None, said["text"], 1)
        database.run(minutes.begin_entry, meeting_id, entry)


def _recommend(database: Database, meeting_id: int, facts: dict[str, Any]) -> None:
    known = database.ask(directory.institutions)
    ids = {one.name: one.id for one in known}
    regions = [one.id for one in known if one.is_region]
    listed = {one.facts.code: one.id for one in database.ask(areas.areas, facts["meeting"]["held_on"])}
    for said in facts["recommendation"]:
        owners = [ids[name] for name in said["responsible"]] + (regions if said["all_regions"] else [])
        draft = followups.RecommendationDraft(
            said["text"], tuple(owners), said["due"], EXAMPLE, details=followups.Details(area_id=listed[said["area"]])
        )
        database.run(followups.recommend, meeting_id, draft)


def _office_ids(database: Database, facts: dict[str, Any]) -> dict[str, int]:
    return {office.name: office.id for office in database.ask(directory.offices, facts["meeting"]["held_on"])}
