"""What the invited offices answer: recording it, taking it back, its history, and who still has to be called."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AnswerRow, InviteeRow, OfficeRow, PersonRow
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.errors import (
    CannotRepresentItself,
    Field,
    FieldMissing,
    InviteeUnknown,
    MustComeInPerson,
)
from rakor_desktop.domain.invitations import Answer, Channel, Readiness, Reply, Said, readiness
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.invitations.answer_lines import answer_of, answer_row
from rakor_desktop.services.invitations.invitations import Invitee, invitees


@dataclass(frozen=True, slots=True)
class CallLine:
    """An invitation of which something is awaited, and whom to call: the contact of its holder, "" if unknown.

    `phone` is whole; screens and papers mask it unless a person asks (domain.appointments.masked_phone).
    """

    invitee: Invitee
    contact: str
    phone: str


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """All that was said of one invitation, in the order it was recorded, and whom to call; the phone is whole."""

    invitee_id: int
    lines: tuple[Answer, ...]
    contact: str
    phone: str


def record_answers(tx: Tx, invitee_ids: Sequence[int], said: Said) -> tuple[int, ...]:
    """Record what these offices said; returns the numbers of the new lines, in the order of the invitations.

    Raises InviteeUnknown, MustComeInPerson, CannotRepresentItself, and FieldMissing for a name without an office.
    """
    rows = _locked(tx.session, invitee_ids)
    clean = _clean(said)
    if clean.reply is Reply.WILL_BE_REPRESENTED:
        _check_representative(tx.session, rows, clean)
    new = [
        answer_row(row.meeting_id, Answer(0, row.id, clean, tx.now, tx.actor, tx.desk)) for row in rows
    ]
    tx.session.add_all(new)
    tx.session.flush()
    return tuple(row.id for row in new)


def take_back_answers(tx: Tx, answer_ids: Sequence[int]) -> int:
    """Take back answers by lines of their own, so that they stay readable; returns how many.

    What is taken back already, or went with its invitation, is passed over; what another desk recorded since stands.
    """
    rows = list(tx.session.scalars(select(AnswerRow).where(AnswerRow.id.in_(answer_ids), AnswerRow.reply.is_not(None))))
    _locked(tx.session, sorted({row.invitee_id for row in rows}))
    gone = set(tx.session.scalars(select(AnswerRow.revokes).where(AnswerRow.revokes.in_(answer_ids))))
    new = [
        answer_row(row.meeting_id, Answer(0, row.invitee_id, None, tx.now, tx.actor, tx.desk, revokes=row.id))
        for row in rows
        if row.id not in gone
    ]
    tx.session.add_all(new)
    return len(new)


def answer_history(session: Session, invitee_id: int) -> tuple[Answer, ...]:
    """All lines of an invitation in the order they were recorded, also those taken back and those that did it."""
    rows = session.scalars(select(AnswerRow).where(AnswerRow.invitee_id == invitee_id).order_by(AnswerRow.id))
    return tuple(map(answer_of, rows))


def answer_card(session: Session, invitee_id: int, person_id: int | None) -> AnswerCard:
    """The history of an invitation, and who answers for the person that holds the office, if it is known."""
    person = session.get(PersonRow, person_id) if person_id else None
    lines = answer_history(session, invitee_id)
    return AnswerCard(
        invitee_id, lines, person.contact_name if person else "", person.contact_phone if person else ""
    )


def meeting_readiness(session: Session, meeting_id: int) -> Readiness:
    """The figures of a meeting's answers. Raises MeetingUnknown."""
    return readiness(invitee.reply for invitee in invitees(session, meeting_id))


def call_list(session: Session, meeting_id: int) -> tuple[CallLine, ...]:
    """The invitations that have not answered, in order of precedence, with whom to call. Raises MeetingUnknown."""
    waiting = [one for one in invitees(session, meeting_id) if not one.reply.is_answer]
    contacts = _contacts(session, waiting)
    return tuple(CallLine(one, *contacts.get(one.id, ("", ""))) for one in waiting)


def not_here(session: Session, meeting_id: int) -> tuple[CallLine, ...]:
    """The invitations that no desk has recorded, in the order of the desk, with whom to call. Raises MeetingUnknown."""
    listed = invitees(session, meeting_id, Output.ATTENDANCE)
    waiting = [one for one in listed if one.standing.state is State.NOT_RECORDED]
    contacts = _contacts(session, waiting)
    return tuple(CallLine(one, *contacts.get(one.id, ("", ""))) for one in waiting)


def _contacts(session: Session, listed: Sequence[Invitee]) -> dict[int, tuple[str, str]]:
    holders = {one.office.holder.person_id: one.id for one in listed if one.office.holder}
    columns = (PersonRow.id, PersonRow.contact_name, PersonRow.contact_phone)
    found = session.execute(select(*columns).where(PersonRow.id.in_(holders)))
    known = {person: (name, phone) for person, name, phone in found}
    return {
        one.id: known.get(one.office.holder.person_id, ("", "")) for one in listed if one.office.holder
    }


def _locked(session: Session, invitee_ids: Sequence[int]) -> list[InviteeRow]:
    """The invitations, held until the transaction ends, always in the same order: two desks never wait in a ring."""
    found = select(InviteeRow).where(InviteeRow.id.in_(invitee_ids)).order_by(InviteeRow.id).with_for_update()
    known = {row.id: row for row in session.scalars(found)}
    for invitee_id in invitee_ids:
        if invitee_id not in known:
            raise InviteeUnknown(invitee_id)
    return [known[invitee_id] for invitee_id in dict.fromkeys(invitee_ids)]


def _clean(said: Said) -> Said:
    """Only what belongs to this reply: who comes instead, or why nobody does."""
    represented, refused = said.reply is Reply.WILL_BE_REPRESENTED, said.reply is Reply.WILL_NOT_COME
    office, name = said.by_office.strip(), said.by_name.strip()
    if represented and name and not office:
        raise FieldMissing(Field.OFFICE)
    return Said(
        reply=said.reply,
        channel=Channel(said.channel),
        by_office=office if represented else "",
        by_office_id=said.by_office_id if represented and office else None,
        by_name=name if represented else "",
        reason=said.reason.strip() if refused else "",
        note=said.note.strip(),
    )


def _check_representative(session: Session, rows: Sequence[InviteeRow], said: Said) -> None:
    for row in rows:
        if not row.may_be_represented:
            raise MustComeInPerson(session.get_one(OfficeRow, row.office_id).name)
        if said.by_office_id == row.office_id:
            raise CannotRepresentItself(said.by_office)
