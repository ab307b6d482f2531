"""What two desks recorded differently, settled by a person: one fact stands, the others are taken back."""

from uuid import UUID, uuid5

from sqlalchemy import select

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AttendanceEventRow
from rakor_desktop.domain.attendance import Event, Kind, facts_of, who_came
from rakor_desktop.domain.errors import NothingToRevoke
from rakor_desktop.services.attendance.ledger import event_of, locked
from rakor_desktop.services.attendance.recording import Recorded, add, office_name


def settle(tx: Tx, event_id: UUID, invitee_id: int, stands: UUID, reason: str) -> Recorded:
    """Let one of the facts of an invitation stand: all that say otherwise are revoked, for a reason.

    Saying it twice with one `event_id` changes nothing. Raises InviteeUnknown, NothingToRevoke when the fact does not
    stand any more, LedgerFrozen.
    """
    row = locked(tx.session, invitee_id)
    office = office_name(tx.session, row)
    own = tx.session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.invitee_id == invitee_id))
    facts = facts_of(invitee_id, map(event_of, own))
    chosen = next((fact for fact in facts if fact.id == stands), None)
    if chosen is None:
        raise NothingToRevoke(office)
    for other in facts:
        if (other.says, who_came(other)) != (chosen.says, who_came(chosen)):
            known_as = uuid5(event_id, str(other.id))
            event = Event(
                known_as, Kind.REVOKED, invitee_id, tx.now, tx.desk, reason=reason, revokes=other.id, why=reason
            )
            add(tx.session, office, event, row.meeting_id)
    return Recorded(office, chosen)
