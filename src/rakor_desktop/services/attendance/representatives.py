"""Who came in an official's place: refused where that cannot be, known by his own office where it is on record."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import InviteeRow, OfficeRow
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.errors import CannotRepresentItself, Field, FieldMissing, MustComeInPerson
from rakor_desktop.domain.search import fold
from rakor_desktop.services.attendance.recording import office_name


def known_person(session: Session, row: InviteeRow, said: Representative) -> Representative:
    """The representative, with the numbers of his office and of his own invitation where only its name was said.

    Raises FieldMissing, MustComeInPerson, CannotRepresentItself.
    """
    _check(session, row, said)
    if said.office_id is not None or said.invitee_id is not None:
        return said
    office = said.office.strip()
    office_id = session.scalars(select(OfficeRow.id).where(OfficeRow.name == office)).first()
    invited = select(InviteeRow.id).where(InviteeRow.meeting_id == row.meeting_id, InviteeRow.office_id == office_id)
    own = session.scalars(invited).first() if office_id is not None else None
    return replace(said, office=office, office_id=office_id, invitee_id=own)


def _check(session: Session, row: InviteeRow, person: Representative) -> None:
    """Refuse one without office, one of an invitation that must be kept in person, the official himself."""
    if not person.office.strip():
        raise FieldMissing(Field.OFFICE)
    office = office_name(session, row)
    if not row.may_be_represented:
        raise MustComeInPerson(office)
    if person.invitee_id == row.id or person.office_id == row.office_id or fold(person.office) == fold(office):
        raise CannotRepresentItself(person.office)
