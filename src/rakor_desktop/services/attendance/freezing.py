"""The freeze of a meeting's ledger: after it only corrections with a reason are taken."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ScalarSelect, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import LedgerFreezeRow, MeetingRow
from rakor_desktop.domain.dates import local_day
from rakor_desktop.domain.errors import (
    Field,
    FieldMissing,
    LedgerFrozen,
    LedgerNotFrozen,
    MeetingNotHeldYet,
    MeetingUnknown,
)

#: Asked for every guest while others wait: made once.
_SHARED = select(MeetingRow.id).where(MeetingRow.id == bindparam("meeting")).with_for_update(read=True)
_LAST = (
    select(LedgerFreezeRow)
    .where(LedgerFreezeRow.meeting_id == bindparam("meeting"))
    .order_by(LedgerFreezeRow.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Freeze:
    """Since when (aware) the ledger is frozen, who froze it at which desk, and what he noted."""

    at: datetime
    actor: str
    desk: str
    reason: str


def freeze(tx: Tx, meeting_id: int, note: str = "") -> Freeze:
    """Close the ledger after the meeting; a ledger that is closed already stays as it was closed.

    Raises MeetingUnknown, MeetingNotHeldYet before the day of the meeting.
    """
    held = _meeting(tx.session, meeting_id)
    known = frozen(tx.session, meeting_id)
    if known is not None:
        return known
    if local_day(tx.now, held.zone) < held.held_on:
        raise MeetingNotHeldYet(held.held_on)
    _say(tx, meeting_id, True, note.strip())
    return Freeze(tx.now, tx.actor, tx.desk, note.strip())


def unfreeze(tx: Tx, meeting_id: int, reason: str) -> None:
    """Open the ledger again, for a reason that stays on record.

    Raises MeetingUnknown, LedgerNotFrozen, FieldMissing.
    """
    _meeting(tx.session, meeting_id)
    if not reason.strip():
        raise FieldMissing(Field.REASON)
    if frozen(tx.session, meeting_id) is None:
        raise LedgerNotFrozen
    _say(tx, meeting_id, False, reason.strip())


def frozen(session: Session, meeting_id: int) -> Freeze | None:
    """The freeze in force, if there is one."""
    row = session.scalars(_LAST, {"meeting": meeting_id}).first()
    return Freeze(row.at, row.actor, row.desk, row.reason) if row is not None and row.frozen else None


def last_word(meeting: InstrumentedAttribute[int]) -> ScalarSelect[int]:
    """Which line says whether the ledger of a meeting is frozen, for a query that reads other things beside it."""
    line = aliased(LedgerFreezeRow)
    return select(func.max(line.id)).where(line.meeting_id == meeting).scalar_subquery()


def refuse_frozen(session: Session, meeting_id: int, why: str = "") -> None:
    """Let pass what is recorded in an open ledger, or for a reason. Raises LedgerFrozen.

    The meeting is shared until the transaction ends: nobody freezes it between this look and the record, and other
    desks that record do not wait.
    """
    if why.strip():
        return
    session.execute(_SHARED, {"meeting": meeting_id})
    refuse_closed(session.scalars(_LAST, {"meeting": meeting_id}).first())


def refuse_closed(last: LedgerFreezeRow | None, why: str = "") -> None:
    """As `refuse_frozen`, by whoever holds the meeting and has read the `last_word` on it. Raises LedgerFrozen."""
    if last is not None and last.frozen and not why.strip():
        raise LedgerFrozen(last.at, last.desk)


def _meeting(session: Session, meeting_id: int) -> MeetingRow:
    """The meeting, held: of two desks that freeze at once one finds it done."""
    row = session.get(MeetingRow, meeting_id, with_for_update=True)
    if row is None:
        raise MeetingUnknown(meeting_id)
    return row


def _say(tx: Tx, meeting_id: int, closed: bool, reason: str) -> None:
    tx.session.add(
        LedgerFreezeRow(meeting_id=meeting_id, frozen=closed, at=tx.now, actor=tx.actor, desk=tx.desk, reason=reason)
    )
