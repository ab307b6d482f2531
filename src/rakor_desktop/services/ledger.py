"""Reading the attendance ledger of one meeting: shared by every use-case and query that needs its fold."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow
from rakor_desktop.domain.attendance import Basis, Event, Figures, Kind, Representative, Standing, figures, fold_ledger


def standings(session: Session, meeting_id: int) -> dict[int, Standing]:
    """The fold of a meeting's ledger, by invitation."""
    return fold_ledger(events(session, meeting_id))


def figures_by_meeting(session: Session) -> dict[int, Figures]:
    """The figures of every meeting that has invitations, in two reads however many meetings there are."""
    invited: dict[int, list[int]] = {}
    for invitee, meeting in session.execute(select(InviteeRow.id, InviteeRow.meeting_id)):
        invited.setdefault(meeting, []).append(invitee)
    ledgers: dict[int, list[Event]] = {}
    for row in session.scalars(select(AttendanceEventRow)):
        ledgers.setdefault(row.meeting_id, []).append(event_of(row))
    return {meeting: figures(ids, fold_ledger(ledgers.get(meeting, []))) for meeting, ids in invited.items()}


def events(session: Session, meeting_id: int) -> list[Event]:
    """A meeting's ledger, in no particular order."""
    rows = session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.meeting_id == meeting_id))
    return [event_of(row) for row in rows]


def event_of(row: AttendanceEventRow) -> Event:
    """A row of the ledger as the domain knows it."""
    return Event(
        id=row.id,
        kind=Kind(row.kind),
        invitee_id=row.invitee_id,
        at=row.at,
        desk=row.desk,
        representative=_representative(row),
        reason=row.reason,
        revokes=row.revokes,
    )


def row_of(event: Event, meeting_id: int) -> AttendanceEventRow:
    """An event as a row of the ledger."""
    person = event.representative or Representative("")
    return AttendanceEventRow(
        id=event.id,
        meeting_id=meeting_id,
        invitee_id=event.invitee_id,
        kind=event.kind,
        at=event.at,
        desk=event.desk,
        reason=event.reason,
        revokes=event.revokes,
        by_office=event.representative.office if event.representative else None,
        by_name=person.name,
        by_invitee_id=person.invitee_id,
        by_office_id=person.office_id,
        basis=person.basis,
        basis_note=person.note,
    )


def _representative(row: AttendanceEventRow) -> Representative | None:
    if row.by_office is None:
        return None
    return Representative(
        row.by_office, row.by_name, row.by_invitee_id, row.by_office_id, Basis(row.basis), row.basis_note
    )
