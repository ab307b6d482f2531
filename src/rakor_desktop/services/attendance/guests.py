"""Who came without invitation: recording him, what the door knows of him, the office and region he belongs to."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow, MeetingRow, OfficeRow, RegionRow
from rakor_desktop.domain.attendance import Event, Guest, GuestStanding, Kind
from rakor_desktop.domain.directory import region_name
from rakor_desktop.domain.errors import Field, FieldMissing, GuestIsInvited, MeetingUnknown
from rakor_desktop.services.attendance.recording import Recorded, add, known, own_standing
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.directory.regions import regions_on
from rakor_desktop.services.references import still_there


@dataclass(frozen=True, slots=True)
class GuestLine:
    """A guest as the door shows him. `office` is set when the directory knows his, `region` as far as it is known."""

    id: UUID
    said: Guest
    standing: GuestStanding
    office: Office | None
    region: str


def walk_in(tx: Tx, event_id: UUID, meeting_id: int, guest: Guest, why: str = "") -> Recorded:
    """Record who came without invitation; he is known by `event_id` from now on. His office is required.

    Into a frozen ledger only with `why`. Raises MeetingUnknown, FieldMissing, GuestIsInvited, LedgerFrozen.
    """
    if not guest.office.strip():
        raise FieldMissing(Field.OFFICE)
    if tx.session.get(MeetingRow, meeting_id, with_for_update=True) is None:  # nobody invites or records him meanwhile
        raise MeetingUnknown(meeting_id)
    said = Guest(
        guest.office.strip(),
        guest.name.strip(),
        still_there(tx.session, OfficeRow, guest.office_id),
        still_there(tx.session, RegionRow, guest.region_code),
    )
    event = Event(event_id, Kind.WALKED_IN, None, tx.now, tx.desk, guest_id=event_id, guest=said, why=why.strip())
    again = known(tx.session, said.office, event)
    if again is not None:
        return again
    _refuse_invited(tx.session, meeting_id, said)
    return add(tx.session, said.office, event, meeting_id)


def guest_lines(session: Session, day: date, standings: Collection[GuestStanding]) -> tuple[GuestLine, ...]:
    """The guests of a meeting held on `day`, in the order they came."""
    said = [(standing, standing.event.guest) for standing in standings if standing.event.guest]
    wanted = [guest.office_id for _, guest in said if guest.office_id is not None]
    known = {one.id: one for one in offices(session, day, wanted)} if wanted else {}
    names = _regions(session, day) if any(guest.region_code for _, guest in said) else {}
    return tuple(_line(standing, guest, known, names) for standing, guest in said)


def _line(standing: GuestStanding, guest: Guest, known: dict[int, Office], names: dict[str, str]) -> GuestLine:
    office = known.get(guest.office_id or 0)
    region = office.region if office else names.get(guest.region_code or "", "")
    return GuestLine(standing.event.id, guest, standing, office, region)


def _regions(session: Session, day: date) -> dict[str, str]:
    """What each region was called on that day, with its kind: Serang is a regency and a city."""
    return {code: region_name(one.kind, one.name) for code, one in regions_on(session, day).items()}


def _refuse_invited(session: Session, meeting_id: int, guest: Guest) -> None:
    """Who holds an invited office is no guest, unless somebody else is recorded for it."""
    invited = select(InviteeRow).where(InviteeRow.meeting_id == meeting_id, InviteeRow.office_id == guest.office_id)
    row = session.scalars(invited).first() if guest.office_id is not None else None
    if row is not None and own_standing(session, row).event is None:
        raise GuestIsInvited(guest.office)
