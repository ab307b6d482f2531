"""Which office got which letter of a meeting: kept with the letter when it is issued, read for the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, InviteeRow
from rakor_desktop.domain.publishing import LETTER_KINDS


@dataclass(frozen=True, slots=True)
class SentLetter:
    """The last letter that names an office: its number, its day and its version."""

    number: str
    dated: date | None
    version: int


def letters_sent(session: Session, meeting_id: int, office_ids: Sequence[int]) -> dict[int, SentLetter]:
    """Of these offices those that an issued letter of the meeting names, each with the last one; void ones count not.

    A letter of a program that did not keep its addressees yet names all of them.
    """
    kinds = [kind.value for kind in LETTER_KINDS]
    found = (
        select(DocumentRow.number, DocumentRow.dated, DocumentRow.version, DocumentRow.addressees)
        .where(DocumentRow.meeting_id == meeting_id, DocumentRow.kind.in_(kinds), DocumentRow.voided_at.is_(None))
        .order_by(DocumentRow.version)
    )
    sent: dict[int, SentLetter] = {}
    for number, dated, version, named in session.execute(found):
        known = office_ids if named is None else set(office_ids).intersection(named)
        sent |= dict.fromkeys(known, SentLetter(number, dated, version))
    return sent


def addressed(session: Session, meeting_id: int, invitee_ids: Sequence[int] | None) -> list[int]:
    """The offices of these invitations, or of all of the meeting; an office that is taken off and back is the same."""
    found = select(InviteeRow.office_id).where(InviteeRow.meeting_id == meeting_id).order_by(InviteeRow.office_id)
    if invitee_ids is not None:
        found = found.where(InviteeRow.id.in_(invitee_ids))
    return list(session.scalars(found))
