"""Bringing to the ledger what a desk recorded while the store was away: the union of both, whatever came meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow
from rakor_desktop.local.spool import Spooled
from rakor_desktop.services.ledger import row_of


@dataclass(frozen=True, slots=True)
class Replayed:
    """The events that the ledger has now, and those it cannot have: what they are about is not in this store."""

    taken: tuple[UUID, ...]
    refused: tuple[UUID, ...]


def replay(tx: Tx, waiting: Sequence[Spooled]) -> Replayed:
    """Add to the ledger what it has not got. Replaying an event again changes nothing.

    Nothing is decided here: what another desk recorded meanwhile stays beside it, as a contradiction for a person.
    An event may stand before the one it takes back.
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
    row = row_of(spooled.event, spooled.meeting_id)
    if not _is_of_this_store(session, row):
        return False
    session.add(row)
    session.flush()
    return True


def _is_of_this_store(session: Session, row: AttendanceEventRow) -> bool:
    """Whether everything that the row refers to is there, and its invitation is one of its meeting."""
    for column in inspect(AttendanceEventRow).columns:
        value = getattr(row, column.key)
        for key in column.foreign_keys:
            known = value in (None, row.id) or session.scalar(select(key.column).where(key.column == value)) is not None
            if not known:
                return False
    invitee = session.get(InviteeRow, row.invitee_id) if row.invitee_id is not None else None
    return invitee is None or invitee.meeting_id == row.meeting_id
