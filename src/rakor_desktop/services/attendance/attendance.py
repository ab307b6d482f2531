"""The door: recording who came, in whose place, and taking it back. Every fact is one event of the ledger."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow, MeetingRow, OfficeRow, PrecedenceGroupRow, RegionRow
from rakor_desktop.domain.attendance import (
    Event,
    Kind,
    Representative,
    Revocation,
    Standing,
    Subject,
    in_time,
    standing_of,
)
from rakor_desktop.domain.directory import Post, RegionKind
from rakor_desktop.domain.errors import InviteeUnknown, MeetingUnknown
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.attendance.door import Arrival as Arrival
from rakor_desktop.services.attendance.door import Door as Door
from rakor_desktop.services.attendance.door import RegionLine as RegionLine
from rakor_desktop.services.attendance.door import door_of
from rakor_desktop.services.attendance.freezing import frozen
from rakor_desktop.services.attendance.guests import guest_lines
from rakor_desktop.services.attendance.ledger import events, guest_standings, ledger, locked
from rakor_desktop.services.attendance.recording import Recorded as Recorded
from rakor_desktop.services.attendance.recording import add, find, known, office_name, own_standing, record, revocations
from rakor_desktop.services.attendance.representatives import known_person
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.invitations.invitations import Invitee, invitees
from rakor_desktop.services.settings.settings import order_settings

MOST_STAND_INS = 100
"""How many likely representatives are read: a region of a large directory has thousands of offices."""


def check_in(tx: Tx, event_id: UUID, invitee_id: int) -> Recorded:
    """Record that the invited official came himself. Saying it twice with one `event_id` changes nothing.

    Raises InviteeUnknown, AlreadyRecorded, LedgerFrozen.
    """
    return record(tx.session, Event(event_id, Kind.ARRIVED, invitee_id, tx.now, tx.desk), invitee_id)


def represent(
    tx: Tx, event_id: UUID, invitee_id: int, person: Representative, own_event_id: UUID | None = None
) -> Recorded:
    """Record who came in the invited official's place; his own office is required, his name may follow.

    An office that is only said by its name is the one of the directory, and of the list, that is called so.
    With `own_event_id` he is also recorded as present on his own invitation, unless that is recorded already.
    Raises InviteeUnknown, AlreadyRecorded, FieldMissing, MustComeInPerson, CannotRepresentItself, LedgerFrozen.
    """
    came = known_person(tx.session, locked(tx.session, invitee_id), person)
    if own_event_id is not None and came.invitee_id is not None:
        _record_unless_known(tx, own_event_id, came.invitee_id)
    return record(tx.session, Event(event_id, Kind.REPRESENTED, invitee_id, tx.now, tx.desk, came), invitee_id)


def excuse(tx: Tx, event_id: UUID, invitee_id: int, reason: str) -> Recorded:
    """Record that the official does not come: with a reason he is excused, without one he is absent.

    Raises InviteeUnknown, AlreadyRecorded, LedgerFrozen.
    """
    kind = Kind.EXCUSED if reason.strip() else Kind.ABSENT
    return record(tx.session, Event(event_id, kind, invitee_id, tx.now, tx.desk, reason=reason.strip()), invitee_id)


def revoke(tx: Tx, event_id: UUID, subject: Subject, reason: str, recorded: UUID | None = None) -> Recorded:
    """Take back the last that stands recorded, his leaving before his arrival; all events stay in the ledger.

    What several desks recorded alike is taken back together: else the other record would stand in its place. With
    `recorded` only that very record is taken back: undo never touches what another desk recorded since. Saying it
    twice with one `event_id` takes back nothing more. In a frozen ledger "undone" is no reason.
    Raises InviteeUnknown, GuestUnknown, NothingToRevoke, AlreadyRecorded, LedgerFrozen.
    """
    found = find(tx.session, subject)
    why = "" if reason == Revocation.UNDONE else reason
    event = Event(event_id, Kind.REVOKED, None, tx.now, tx.desk, reason=reason, why=why)
    again = known(tx.session, found.office, event)
    if again is not None:
        return again
    told = revocations(found.office, found.standing, event, recorded)
    return [add(tx.session, found.office, one, found.meeting_id) for one in told][-1]


def door(session: Session, meeting_id: int) -> Door:
    """The state of the door at this moment. Raises MeetingUnknown."""
    listed = invitees(session, meeting_id, Output.ATTENDANCE)
    guests = guest_standings(session, meeting_id)
    lines = guest_lines(session, session.get_one(MeetingRow, meeting_id).held_on, guests)
    return door_of(listed, lines, order_settings(session).representative, frozen(session, meeting_id))


def door_again(session: Session, meeting_id: int, known: Door) -> Door:
    """The door at this moment, where nothing but attendance changed since `known` was read: only that is read anew.

    Invitations of which nothing changed are the very same objects. Raises MeetingUnknown.
    """
    meeting = session.get(MeetingRow, meeting_id)
    if meeting is None:
        raise MeetingUnknown(meeting_id)
    told = ledger(session, meeting_id)
    listed = tuple(_standing_now(one, standing_of(one.id, told.standings)) for one in known.invitees)
    guests = guest_lines(session, meeting.held_on, told.guests.values())
    return door_of(listed, guests, known.representatives, frozen(session, meeting_id))


def history(session: Session, meeting_id: int, subject: Subject) -> tuple[Event, ...]:
    """All events of one invitation or guest in the order they happened, also the revoked ones."""
    return tuple(sorted((one for one in events(session, meeting_id) if one.subject == subject), key=in_time))


def stand_ins(session: Session, invitee_id: int) -> tuple[Office, ...]:
    """Who is likely to come in an official's place: his deputy, others of his institution, then of his regency or city.

    At most MOST_STAND_INS, the nearest. Heads of region stand in for nobody. Raises InviteeUnknown.
    """
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    own = session.get_one(OfficeRow, row.office_id)
    near = OfficeRow.institution_id == own.institution_id
    region = session.get(RegionRow, own.region_code) if own.region_code else None
    if region is not None and region.kind != RegionKind.PROVINCE:
        near = or_(near, OfficeRow.region_code == region.code)
    nearest = (
        select(OfficeRow.id)
        .join(PrecedenceGroupRow, PrecedenceGroupRow.code == OfficeRow.group_code)
        .where(near, OfficeRow.id != own.id, OfficeRow.post != Post.HEAD)
        .order_by(OfficeRow.institution_id != own.institution_id, OfficeRow.post != Post.DEPUTY)
        .order_by(PrecedenceGroupRow.rank, OfficeRow.sub, OfficeRow.id)
    )
    ids = session.scalars(nearest.limit(MOST_STAND_INS))
    found = offices(session, session.get_one(MeetingRow, row.meeting_id).held_on, list(ids))
    return tuple(sorted(found, key=lambda one: (one.institution_id != own.institution_id, one.post != Post.DEPUTY)))


def _record_unless_known(tx: Tx, event_id: UUID, invitee_id: int) -> None:
    row = locked(tx.session, invitee_id)
    if own_standing(tx.session, row).event is None:
        event = Event(event_id, Kind.ARRIVED, invitee_id, tx.now, tx.desk)
        add(tx.session, office_name(tx.session, row), event, row.meeting_id)


def _standing_now(invitee: Invitee, standing: Standing) -> Invitee:
    return invitee if invitee.standing == standing else replace(invitee, standing=standing)
