"""Short ways to a store with something in it, through the same use-cases as the program."""

from datetime import date, time
from uuid import uuid4

from rakor_desktop.db.database import Database
from rakor_desktop.documents.readiness import findings
from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services.attendance import attendance, freezing
from rakor_desktop.services.directory import directory
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.services.minutes import finalising, minutes_life
from rakor_desktop.services.publishing import gate, publishing
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars
from rakor_desktop.services.settings import profiles

DAY = date(2016, 4, 12)


def found_banten(database: Database) -> dict[str, int]:
    """The offices of Banten, by name."""
    database.run(directory.found_province, load_reference("36", DAY))
    return {office.name: office.id for office in database.ask(directory.offices, DAY)}


def make_meeting(database: Database, title: str = "Rapat Koordinasi", day: date = DAY) -> int:
    """A meeting with nobody invited."""
    return database.run(meetings.create_meeting, MeetingDraft(title, day, "Pendopo Gubernur Banten"))


def invite_regions(database: Database, meeting_id: int) -> dict[str, int]:
    """Invite all regents and mayors with their deputies; their invitations by office."""
    offices = database.ask(directory.offices, DAY)
    wanted = [one.id for one in offices if one.region_code != "36" and one.post in (Post.HEAD, Post.DEPUTY)]
    database.run(invitations.invite, meeting_id, wanted)
    return {one.office.name: one.id for one in database.ask(invitations.invitees, meeting_id)}


def banten_meeting(database: Database) -> tuple[int, dict[str, int]]:
    """A meeting to which the sixteen heads and deputies of region are invited, and their invitations by office."""
    found_banten(database)
    meeting_id = make_meeting(database)
    return meeting_id, invite_regions(database, meeting_id)


def arrive(database: Database, invitee_id: int) -> attendance.Recorded:
    """Somebody comes himself."""
    return database.run(attendance.check_in, uuid4(), invitee_id)


def make_ready(database: Database, meeting_id: int, kind: DocumentKind = DocumentKind.MINUTES) -> None:
    """Nothing holds a paper of a meeting up: its facts are all there, and what is left is passed over."""
    held, chair = database.ask(meetings.meeting, meeting_id), office_id(database, "Gubernur Banten")
    agenda = tuple(item.title for item in held.agenda)
    facts = MeetingDraft(
        held.title, held.held_on, held.place, time(9), time(12), chair_office_id=chair, agenda=agenda
    )
    database.run(meetings.change_meeting, meeting_id, facts)
    profile = database.ask(profiles.meeting_profile, meeting_id)
    seen = database.ask(gate.gate, meeting_id, kind, profile)
    if kind is DocumentKind.MINUTES:
        database.run(freezing.freeze, meeting_id)
        database.run(minutes_life.mark_checked, meeting_id, "Sekretaris rapat")
    for one in findings(seen.paper, seen.moved):
        database.run(gate.pass_over, meeting_id, kind, one.key, "sudah diperiksa")


def office_id(database: Database, name: str) -> int:
    """The office of this name."""
    return next(one.id for one in database.ask(directory.offices, DAY) if one.name == name)


def issue_minutes(
    database: Database, meeting_id: int, content: bytes, about: Particulars | None = None
) -> IssuedDocument:
    """Minutes in which the gate found nothing."""
    return database.run(publishing.issue, meeting_id, DocumentKind.MINUTES, content, about or Particulars(), ())


def make_final(database: Database, meeting_id: int, content: bytes = b"%PDF final") -> IssuedDocument:
    """Minutes that were checked, passed the gate and are final; `content` stands for their pages."""
    make_ready(database, meeting_id)
    profile = database.ask(profiles.meeting_profile, meeting_id)
    seen = database.ask(gate.gate, meeting_id, DocumentKind.MINUTES, profile)
    printed = finalising.snapshot(seen.paper)
    return database.run(finalising.finalise, meeting_id, profile, None, content, printed)
