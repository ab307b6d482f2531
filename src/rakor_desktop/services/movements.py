"""Coming and going after the arrival: who left before the end, and who is back."""

from datetime import datetime
from uuid import UUID

from rakor_desktop.db.database import Tx
from rakor_desktop.domain.attendance import Event, Kind, Standing, Subject
from rakor_desktop.domain.errors import AlreadyLeft, HourOutOfOrder, NotHere, NotLeft
from rakor_desktop.services.recording import Found, Recorded, about, add, find, known


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
    last = _last_of(found, kind)
    if not last.moment <= event.moment <= tx.now:
        raise HourOutOfOrder(event.moment, last.moment)
    return add(tx.session, found.office, event, found.meeting_id)


def _last_of(found: Found, kind: Kind) -> Event:
    """The last that is known of somebody who can leave, or come back."""
    standing = found.standing
    if standing is None or standing.event is None or (isinstance(standing, Standing) and not standing.state.filled):
        raise NotHere(found.office)
    left = standing.left
    if kind is Kind.LEFT and left is not None:
        raise AlreadyLeft(found.office, left.moment, left.desk)
    if kind is Kind.RETURNED and left is None:
        raise NotLeft(found.office)
    return standing.moved or standing.event
