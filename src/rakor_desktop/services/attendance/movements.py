"""Coming and going after the arrival: who left before the end, and who is back."""

from datetime import datetime
from uuid import UUID

from rakor_desktop.db.database import Tx
from rakor_desktop.domain.attendance import Event, Kind, Subject
from rakor_desktop.services.attendance.recording import Recorded, about, add, find, known, movement


def leave(tx: Tx, event_id: UUID, subject: Subject, why: str = "", since: datetime | None = None) -> Recorded:
    """Record that somebody left before the end, `since` (aware) if not just now; with him all whom he represents.

    In a frozen ledger only with `why`.
    Raises InviteeUnknown, GuestUnknown, NotHere, AlreadyLeft, HourOutOfOrder, LedgerFrozen.
    """
    return _move(tx, Kind.LEFT, event_id, subject, why, since)


def come_back(tx: Tx, event_id: UUID, subject: Subject, why: str = "", since: datetime | None = None) -> Recorded:
    """Record that somebody who left is back, else as `leave`.

    Raises InviteeUnknown, GuestUnknown, NotHere, NotLeft, HourOutOfOrder, LedgerFrozen.
    """
    return _move(tx, Kind.RETURNED, event_id, subject, why, since)


def _move(tx: Tx, kind: Kind, event_id: UUID, subject: Subject, why: str, since: datetime | None) -> Recorded:
    found = find(tx.session, subject)
    event = about(subject, Event(event_id, kind, None, tx.now, tx.desk, why=why.strip(), since=since))
    again = known(tx.session, found.office, event)
    if again is not None:
        return again
    return add(tx.session, found.office, movement(found.office, found.standing, event), found.meeting_id)
