"""Bringing to the ledger what a desk recorded while the store was away: the union of both, whatever came meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow, OfficeRow, RegionRow
from rakor_desktop.domain.attendance import Event
from rakor_desktop.local.spool import Spooled
from rakor_desktop.services.attendance.ledger import row_of
from rakor_desktop.services.minutes.minutes_life import life
from rakor_desktop.services.references import still_there


@dataclass(frozen=True, slots=True)
class Replayed:
    """The events that the ledger has now, and those it cannot have: what they are about is not in this store."""

    taken: tuple[UUID, ...]
    refused: tuple[UUID, ...]


def replay(tx: Tx, waiting: Sequence[Spooled]) -> Replayed:
    """Add to the ledger what it has not got. Replaying an event again changes nothing.

    Nothing is decided here: what another desk recorded meanwhile stays beside it, as a contradiction for a person.
    An event may stand before the one it takes back. Who came is kept as he was said, in words, where his own office or
    invitation is gone from the store.
    """
    left, taken = list(waiting), list[UUID]()
    while fitting := [one for one in left if _added(tx.session, one)]:
        taken += [one.event.id for one in fitting]
        left = [one for one in left if one not in fitting]
    return Replayed(tuple(taken), tuple(one.event.id for one in left))


def _added(session: Session, spooled: Spooled) -> bool:
    """Whether the ledger has the event now."""
    if session.get(AttendanceEventRow, spooled.event.id) is not None:
        return True
    row = row_of(_known_here(session, spooled.event), spooled.meeting_id)
    if not _is_of_this_store(session, row):
        return False
    session.add(row)
    session.flush()
    return True


def _known_here(session: Session, event: Event) -> Event:
    """The event without what somebody took out of the directory or off the list while the desk was by itself."""
    person, guest = event.representative, event.guest
    if person is not None:
        invitee_id = still_there(session, InviteeRow, person.invitee_id)
        person = replace(person, invitee_id=invitee_id, office_id=still_there(session, OfficeRow, person.office_id))
    if guest is not None:
        region_code = still_there(session, RegionRow, guest.region_code)
        guest = replace(guest, office_id=still_there(session, OfficeRow, guest.office_id), region_code=region_code)
    return replace(event, representative=person, guest=guest)


def _is_of_this_store(session: Session, row: AttendanceEventRow) -> bool:
    """Whether all that the row refers to is there, its invitation is one of its meeting, and that is not closed."""
    if life(session, row.meeting_id).is_final:
        return False
    for column in inspect(AttendanceEventRow).columns:
        value = getattr(row, column.key)
        for key in column.foreign_keys:
            known = value in (None, row.id) or session.scalar(select(key.column).where(key.column == value)) is not None
            if not known:
                return False
    invitee = session.get(InviteeRow, row.invitee_id) if row.invitee_id is not None else None
    return invitee is None or invitee.meeting_id == row.meeting_id
