"""What the door decides while the store is away: the same acts, by what this desk last knew of everybody.

Each answers as its twin that writes (`TWINS`), and refuses with the same states; who else decided meanwhile is found
out when the events are replayed, and is then a contradiction for a person.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from rakor_desktop.domain.attendance import (
    Event,
    Guest,
    GuestStanding,
    Kind,
    Representative,
    Revocation,
    Standing,
    Subject,
)
from rakor_desktop.domain.errors import (
    AlreadyRecorded,
    CannotRepresentItself,
    Field,
    FieldMissing,
    GuestIsInvited,
    GuestUnknown,
    InviteeUnknown,
    LedgerFrozen,
    MustComeInPerson,
)
from rakor_desktop.domain.search import fold
from rakor_desktop.services.attendance import attendance, guests, movements
from rakor_desktop.services.attendance.door import Door
from rakor_desktop.services.attendance.recording import Recorded, about, movement, revocations
from rakor_desktop.services.invitations.invitations import Invitee


@dataclass(frozen=True, slots=True)
class Seen:
    """What a desk knows by itself: the door as last seen, its own name, the moment (aware)."""

    door: Door
    desk: str
    now: datetime


#: What was recorded; of several the last is greeted.
Kept = tuple[Recorded, ...]


def check_in(seen: Seen, event_id: UUID, invitee_id: int) -> Kept:
    """He came himself. Raises InviteeUnknown, AlreadyRecorded, LedgerFrozen."""
    return (_fact(seen, Event(event_id, Kind.ARRIVED, invitee_id, seen.now, seen.desk)),)


def represent(
    seen: Seen, event_id: UUID, invitee_id: int, person: Representative, own_event_id: UUID | None = None
) -> Kept:
    """Somebody came in his place, with `own_event_id` also for himself.

    Raises InviteeUnknown, AlreadyRecorded, FieldMissing, MustComeInPerson, CannotRepresentItself, LedgerFrozen.
    """
    if not person.office.strip():
        raise FieldMissing(Field.OFFICE)
    invited = _invitee(seen, invitee_id)
    office = invited.office.name
    if not invited.may_be_represented:
        raise MustComeInPerson(office)
    if invited.id == person.invitee_id or invited.office.id == person.office_id or fold(person.office) == fold(office):
        raise CannotRepresentItself(person.office)
    came = _known_person(seen, person)
    recorded = _fact(seen, Event(event_id, Kind.REPRESENTED, invitee_id, seen.now, seen.desk, came))
    if own_event_id is None or came.invitee_id is None or _invitee(seen, came.invitee_id).standing.event:
        return (recorded,)
    return _fact(seen, Event(own_event_id, Kind.ARRIVED, came.invitee_id, seen.now, seen.desk)), recorded


def excuse(seen: Seen, event_id: UUID, invitee_id: int, reason: str) -> Kept:
    """He does not come. Raises InviteeUnknown, AlreadyRecorded, LedgerFrozen."""
    kind = Kind.EXCUSED if reason.strip() else Kind.ABSENT
    return (_fact(seen, Event(event_id, kind, invitee_id, seen.now, seen.desk, reason=reason.strip())),)


def revoke(seen: Seen, event_id: UUID, subject: Subject, reason: str, recorded: UUID | None = None) -> Kept:
    """Take back the last that stands, or only the very record named.

    Raises InviteeUnknown, GuestUnknown, NothingToRevoke, AlreadyRecorded, LedgerFrozen.
    """
    office, standing = _known(seen, subject)
    why = "" if reason == Revocation.UNDONE else reason
    event = Event(event_id, Kind.REVOKED, None, seen.now, seen.desk, reason=reason, why=why)
    return tuple(_taken(seen, office, one) for one in revocations(office, standing, event, recorded))


def leave(seen: Seen, event_id: UUID, subject: Subject, why: str = "", since: datetime | None = None) -> Kept:
    """He left before the end.

    Raises InviteeUnknown, GuestUnknown, NotHere, AlreadyLeft, HourOutOfOrder, LedgerFrozen.
    """
    return (_move(seen, Kind.LEFT, event_id, subject, why, since),)


def come_back(seen: Seen, event_id: UUID, subject: Subject, why: str = "", since: datetime | None = None) -> Kept:
    """He is back. Raises InviteeUnknown, GuestUnknown, NotHere, NotLeft, HourOutOfOrder, LedgerFrozen."""
    return (_move(seen, Kind.RETURNED, event_id, subject, why, since),)


def walk_in(seen: Seen, event_id: UUID, _meeting_id: int, guest: Guest, why: str = "") -> Kept:
    """A guest without invitation. Raises FieldMissing, GuestIsInvited, LedgerFrozen."""
    if not guest.office.strip():
        raise FieldMissing(Field.OFFICE)
    said = replace(guest, office=guest.office.strip(), name=guest.name.strip())
    for one in seen.door.invitees:
        if one.office.id == said.office_id and one.standing.event is None:
            raise GuestIsInvited(said.office)
    event = Event(event_id, Kind.WALKED_IN, None, seen.now, seen.desk, guest_id=event_id, guest=said, why=why.strip())
    return (_taken(seen, said.office, event),)


#: By the use-case that writes.
TWINS: dict[Callable[..., Any], Callable[..., Kept]] = {
    attendance.check_in: check_in,
    attendance.represent: represent,
    attendance.excuse: excuse,
    attendance.revoke: revoke,
    movements.leave: leave,
    movements.come_back: come_back,
    guests.walk_in: walk_in,
}


def _fact(seen: Seen, event: Event) -> Recorded:
    """The first fact of an invitation."""
    invitee = _invitee(seen, event.invitee_id)
    standing = invitee.standing
    if standing.event is not None:
        raise AlreadyRecorded(invitee.office.name, standing.state, standing.event.at, standing.event.desk)
    return _taken(seen, invitee.office.name, event)


def _move(seen: Seen, kind: Kind, event_id: UUID, subject: Subject, why: str, since: datetime | None) -> Recorded:
    office, standing = _known(seen, subject)
    event = about(subject, Event(event_id, kind, None, seen.now, seen.desk, why=why.strip(), since=since))
    return _taken(seen, office, movement(office, standing, event))


def _taken(seen: Seen, office: str, event: Event) -> Recorded:
    frozen = seen.door.frozen
    if frozen is not None and not event.why:
        raise LedgerFrozen(frozen.at, frozen.desk)
    return Recorded(office, event)


def _known_person(seen: Seen, said: Representative) -> Representative:
    """The representative with the numbers of his own invitation where only the name of his office was said."""
    if said.office_id is not None or said.invitee_id is not None:
        return said
    office = said.office.strip()
    own = next((one for one in seen.door.invitees if one.office.name == office), None)
    numbers = (own.id, own.office.id) if own else (None, None)
    return replace(said, office=office, invitee_id=numbers[0], office_id=numbers[1])


def _invitee(seen: Seen, invitee_id: int | None) -> Invitee:
    for one in seen.door.invitees:
        if one.id == invitee_id:
            return one
    raise InviteeUnknown(invitee_id or 0)


def _known(seen: Seen, subject: Subject) -> tuple[str, Standing | GuestStanding | None]:
    """Who would be greeted, and what stands of him."""
    if isinstance(subject, int):
        invitee = _invitee(seen, subject)
        return invitee.office.name, invitee.standing
    for guest in seen.door.guests:
        if guest.id == subject:
            return guest.said.office, guest.standing
    raise GuestUnknown(str(subject))
