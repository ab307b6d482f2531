"""Reading the ledger of attendance: shared by every use-case and query that needs the fold."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow
from rakor_desktop.domain.attendance import (
    Basis,
    Event,
    Figures,
    Guest,
    GuestStanding,
    Kind,
    Ledger,
    Representative,
    Standing,
    figures,
    fold_all,
    fold_ledger,
)
from rakor_desktop.domain.errors import InviteeUnknown


def standings(session: Session, meeting_id: int) -> dict[int, Standing]:
    """The fold of a meeting's ledger, by invitation."""
    return fold_ledger(events(session, meeting_id))


def ledger(session: Session, meeting_id: int, until: datetime | None = None) -> Ledger:
    """What stands of every invitation and guest; with `until` (aware) as it stood at that minute."""
    return fold_all(events(session, meeting_id), until)


def guest_standings(session: Session, meeting_id: int) -> tuple[GuestStanding, ...]:
    """What stands of the guests alone, the first that came first."""
    rows = session.scalars(
        select(AttendanceEventRow)
        .where(AttendanceEventRow.meeting_id == meeting_id)
        .where(AttendanceEventRow.invitee_id.is_(None))
    )
    return tuple(fold_all(map(event_of, rows)).guests.values())


def figures_by_meeting(session: Session) -> dict[int, Figures]:
    """The figures of every meeting that has invitations, in two reads however many meetings there are."""
    invited: dict[int, list[int]] = {}
    for invitee, meeting in session.execute(select(InviteeRow.id, InviteeRow.meeting_id)):
        invited.setdefault(meeting, []).append(invitee)
    ledgers: dict[int, list[Event]] = {}
    for row in session.scalars(select(AttendanceEventRow)):
        ledgers.setdefault(row.meeting_id, []).append(event_of(row))
    folded = {meeting: fold_all(ledgers.get(meeting, [])) for meeting in invited}
    return {
        meeting: figures(ids, folded[meeting].standings, folded[meeting].guests.values())
        for meeting, ids in invited.items()
    }


def events(session: Session, meeting_id: int) -> list[Event]:
    """A meeting's ledger, in no particular order."""
    rows = session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.meeting_id == meeting_id))
    return [event_of(row) for row in rows]


def locked(session: Session, invitee_id: int) -> InviteeRow:
    """The invitation, held until the transaction ends: two desks cannot both find it unrecorded."""
    row = session.get(InviteeRow, invitee_id, with_for_update=True)
    if row is None:
        raise InviteeUnknown(invitee_id)
    return row


def event_of(row: AttendanceEventRow) -> Event:
    """A row of the ledger as the domain knows it."""
    is_guest = row.kind == Kind.WALKED_IN
    return Event(
        id=row.id,
        kind=Kind(row.kind),
        invitee_id=row.invitee_id,
        at=row.at,
        desk=row.desk,
        representative=None if is_guest else _representative(row),
        reason=row.reason,
        revokes=row.revokes,
        guest_id=row.guest_id,
        guest=Guest(row.by_office or "", row.by_name, row.by_office_id, row.region_code) if is_guest else None,
        fact=Kind(row.fact) if row.fact else None,
        why=row.why,
        since=row.since,
    )


def row_of(event: Event, meeting_id: int) -> AttendanceEventRow:
    """An event as a row of the ledger."""
    person, said = event.representative, event.representative or event.guest
    return AttendanceEventRow(
        id=event.id,
        meeting_id=meeting_id,
        invitee_id=event.invitee_id,
        guest_id=event.guest_id,
        kind=event.kind,
        at=event.at,
        desk=event.desk,
        reason=event.reason,
        revokes=event.revokes,
        by_office=said.office if said else None,
        by_name=said.name if said else "",
        by_invitee_id=person.invitee_id if person else None,
        by_office_id=said.office_id if said else None,
        basis=person.basis if person else Basis.NONE,
        basis_note=person.note if person else "",
        basis_number=person.number if person else "",
        basis_dated=person.dated if person else None,
        basis_scan=person.scan_follows if person else False,
        region_code=event.guest.region_code if event.guest else None,
        fact=event.fact,
        why=event.why,
        since=event.since,
    )


def _representative(row: AttendanceEventRow) -> Representative | None:
    if row.by_office is None:
        return None
    return Representative(
        row.by_office, row.by_name, row.by_invitee_id, row.by_office_id, Basis(row.basis), row.basis_note,
        row.basis_number, row.basis_dated, row.basis_scan,
    )  # fmt: skip
