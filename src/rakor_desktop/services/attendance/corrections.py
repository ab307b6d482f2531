"""Saying anew how an invitation was answered, for a reason: the way to put a record right after the freeze."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow
from rakor_desktop.domain.attendance import Event, Kind, Representative, facts_of, taken_with
from rakor_desktop.domain.errors import Field, FieldMissing
from rakor_desktop.domain.reconciling import tells_hour
from rakor_desktop.services.attendance.ledger import event_of, locked
from rakor_desktop.services.attendance.recording import Recorded, add, known, office_name
from rakor_desktop.services.attendance.representatives import known_person

_CAME = (Kind.ARRIVED, Kind.REPRESENTED)


@dataclass(frozen=True, slots=True)
class Fact:
    """How an invitation was answered in truth; `since` (aware) is when, if known, `excuse` goes with EXCUSED."""

    kind: Kind
    representative: Representative | None = None
    excuse: str = ""
    since: datetime | None = None


def correct(tx: Tx, event_id: UUID, invitee_id: int, fact: Fact, why: str) -> Recorded:
    """Put in the place of all that was recorded of an invitation what was so in truth, for a reason.

    It goes into a frozen ledger as well, and settles what two desks recorded differently. Who came keeps the hour of
    the record that is corrected, where that told when somebody came; whoever came instead is known by his office
    where the directory or the list has it.
    Saying it twice with one `event_id` changes nothing.
    Raises InviteeUnknown, FieldMissing, MustComeInPerson, CannotRepresentItself.
    """
    row = locked(tx.session, invitee_id)
    if not why.strip():
        raise FieldMissing(Field.REASON)
    said = fact.representative or Representative("")
    person = known_person(tx.session, row, said) if fact.kind is Kind.REPRESENTED else None
    wrong = _recorded(tx.session, row)
    event = Event(
        event_id, Kind.CORRECTED, invitee_id, tx.now, tx.desk, person, fact.excuse.strip(),
        wrong[0].id if wrong else None, fact=fact.kind, why=why.strip(), since=fact.since or _hour(wrong),
    )  # fmt: skip
    office = office_name(tx.session, row)
    again = known(tx.session, office, event)
    if again is not None:
        return again
    for other in wrong[1:]:
        add(tx.session, office, _revocation(event, other), row.meeting_id)
    return add(tx.session, office, event, row.meeting_id)


def _recorded(session: Session, row: InviteeRow) -> list[Event]:
    own = session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.invitee_id == row.id))
    return facts_of(row.id, map(event_of, own))


def _hour(wrong: list[Event]) -> datetime | None:
    """When somebody came, by the record that is corrected: one that nobody would come tells another hour."""
    told = [one.moment for one in wrong[:1] if one.says in _CAME and tells_hour(one)]
    return told[0] if told else None


def _revocation(event: Event, other: Event) -> Event:
    """What takes another record back with the correction; its id follows from theirs, so that twice is once."""
    made = taken_with(event.id, other.id)
    return Event(
        made, Kind.REVOKED, event.invitee_id, event.at, event.desk, reason=event.why, revokes=other.id, why=event.why
    )
