"""From draft to issued letter: numbered at approval, issued, corrected beside the old version, or given up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import DocumentRow, InviteeRow, LetterRow, MeetingRow, NumberRow
from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.errors import Field, FieldMissing, FormChanged, LetterIssued, MeetingUnknown, NumberSettled
from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.letters.letter_trail import addressed
from rakor_desktop.services.letters.letters import (
    CORRECTION,
    ISSUED,
    Letter,
    add_codes,
    letter,
)
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.services.publishing.gate import cleared
from rakor_desktop.services.publishing.numbers import Number, Stamp, Use, given, given_reserved, voided
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars, documents, issued
from rakor_desktop.services.settings.profiles import profiles, usual_key
from rakor_desktop.services.settings.signers import SignerWay, signer_settings


@dataclass(frozen=True, slots=True)
class Approval:
    """How a letter gets its number and day: the next of the book, one `typed` as the central register gave it, or
    one that was `reserved` before."""

    book_id: int
    dated: date
    typed: str = ""
    reserved_id: int | None = None


def approve(tx: Tx, meeting_id: int, approval: Approval, base_version: int) -> Letter:
    """Give a letter its number and its day; both stay on it, whatever becomes of its printing.

    Raises MeetingUnknown, FormChanged, NumberSettled when it has a number, NumberTaken, NumberUnknown, FieldMissing.
    """
    row = _row(tx.session, meeting_id, base_version)
    known = letter(tx.session, meeting_id)
    if known.number:
        raise NumberSettled(known.number)
    number = _number(tx, meeting_id, approval)
    row.number_id, row.dated = number.id, approval.dated
    add_codes(tx.session, meeting_id)
    tx.session.flush()
    return letter(tx.session, meeting_id)


def issue_letter(
    tx: Tx,
    meeting_id: int,
    files: Sequence[tuple[DocumentKind, bytes]],
    base_version: int,
    findings: Sequence[Finding] | None = None,
    invitee_ids: Sequence[int] | None = None,
) -> tuple[IssuedDocument, ...]:
    """Store what was printed of exactly this version of a numbered letter, and lock it; ends its correction.

    `findings` is what the gate found in the very paper that was printed, `invitee_ids` are the invitations it names
    (None: all). Raises MeetingUnknown, FormChanged,
    LetterIssued when it was issued meanwhile, FieldMissing without a number, NotReady as the gate says.
    """
    row, known = _row(tx.session, meeting_id, base_version), letter(tx.session, meeting_id)
    if known.locked:
        raise LetterIssued(meeting_id)
    if not known.number:
        raise FieldMissing(Field.TEXT)
    about = Particulars(known.number, known.dated, known.correction)
    waivers = cleared(tx.session, meeting_id, DocumentKind.LETTER, findings)
    done = tuple(issued(tx.session, tx.now, meeting_id, kind, content, about, waivers) for kind, content in files)
    named = addressed(tx.session, meeting_id, invitee_ids)
    for one in done:
        tx.session.get_one(DocumentRow, one.id).addressees = named
    _lock(row)
    return done


def begin_correction(tx: Tx, meeting_id: int, note: str) -> int:
    """Unlock an issued letter for a correction (ralat) with the same number; `note` says what it corrects.

    Returns the version. Raises MeetingUnknown, FieldMissing without a note.
    """
    row = _row(tx.session, meeting_id)
    if not note.strip():
        raise FieldMissing(Field.REASON)
    row.content, row.version = {**row.content, CORRECTION: note.strip()}, row.version + 1
    return row.version


def drop_correction(tx: Tx, meeting_id: int) -> None:
    """Back to the letter as it was issued. Raises MeetingUnknown."""
    row = _row(tx.session, meeting_id)
    kept: dict[str, Any] = row.content[ISSUED]
    row.signer_office_id, row.giver_ids = kept["signer_id"], kept["giver_ids"]
    row.content, row.version = {**kept["content"], ISSUED: kept, CORRECTION: ""}, row.version + 1


def void_letter(tx: Tx, meeting_id: int, reason: str) -> None:
    """Give up an issued letter and its number, which is never used again; its draft can be approved anew.

    Raises MeetingUnknown, FieldMissing without a reason, NumberSettled.
    """
    row = _row(tx.session, meeting_id)
    if not reason.strip():
        raise FieldMissing(Field.REASON)
    if row.number_id is not None:
        voided(tx.session, Stamp(tx.actor, tx.now), row.number_id, reason)
    kinds = [kind.value for kind in LETTER_KINDS]
    found = select(DocumentRow).where(DocumentRow.meeting_id == meeting_id, DocumentRow.kind.in_(kinds))
    for document in tx.session.scalars(found.where(DocumentRow.voided_at.is_(None))):
        document.voided_at, document.void_reason = tx.now, reason.strip()
    row.number_id, row.dated = None, None
    row.content, row.version = {**row.content, ISSUED: None, CORRECTION: ""}, row.version + 1


@dataclass(frozen=True, slots=True)
class LetterDesk:
    """What is needed to write a letter: the meeting, the letter, the offices of that day, what was issued of it.

    `profiles` are the regulations as the office uses them, `usual` the key of the one a paper of that day follows;
    `ways` tell in whose name each settled signer signs.
    """

    meeting: Meeting
    letter: Letter
    offices: tuple[Office, ...]
    issued: tuple[IssuedDocument, ...]
    invited: int
    profiles: Mapping[str, Profile]
    usual: str
    ways: tuple[SignerWay, ...] = ()


def letter_desk(session: Session, meeting_id: int) -> LetterDesk:
    """Everything from one consistent read; of what was issued only letters, the latest first. Raises MeetingUnknown."""
    held = meeting(session, meeting_id)
    done = tuple(one for one in documents(session, meeting_id) if one.kind in LETTER_KINDS)
    count = select(func.count()).select_from(InviteeRow).where(InviteeRow.meeting_id == meeting_id)
    known = _signers_first(session, offices(session, held.held_on))
    invited, usual = session.scalar(count) or 0, usual_key(session, held.held_on)
    ways = signer_settings(session).ways
    return LetterDesk(held, letter(session, meeting_id), known, done, invited, profiles(session), usual, ways)


def reserved_numbers(session: Session, book_id: int) -> tuple[tuple[int, str], ...]:
    """Numbers of a book that were kept back and not given yet: id and text, in their order."""
    found = select(NumberRow.id, NumberRow.text).where(NumberRow.book_id == book_id)
    kept = found.where(NumberRow.state == NumberState.RESERVED).order_by(NumberRow.id)
    return tuple((number_id, text) for number_id, text in session.execute(kept))


def _signers_first(session: Session, known: Sequence[Office]) -> tuple[Office, ...]:
    """Who signs as a rule is offered before all others, in the order that the office settled."""
    settled = [one for way in signer_settings(session).ways for one in (way.office_id, *way.giver_ids)]
    place = {office_id: at for at, office_id in enumerate(dict.fromkeys(settled))}
    return tuple(sorted(known, key=lambda office: place.get(office.id, len(place))))


def _row(session: Session, meeting_id: int, base_version: int | None = None) -> LetterRow:
    """The written letter, one change at a time. Raises FormChanged when it has not this version any more."""
    held, row = session.get(MeetingRow, meeting_id, with_for_update=True), session.get(LetterRow, meeting_id)
    if held is None or row is None:
        raise MeetingUnknown(meeting_id)
    if base_version is not None and row.version != base_version:
        raise FormChanged(row.version)
    return row


def _number(tx: Tx, meeting_id: int, approval: Approval) -> Number:
    stamp = Stamp(tx.actor, tx.now)
    if approval.reserved_id is not None:
        return given_reserved(tx.session, stamp, approval.reserved_id, approval.dated)
    held = tx.session.get(MeetingRow, meeting_id)
    use = Use(approval.dated, held.title if held else "", meeting_id)
    return given(tx.session, stamp, approval.book_id, use, approval.typed)


def _lock(row: LetterRow) -> None:
    content = {key: value for key, value in row.content.items() if key not in (ISSUED, CORRECTION)}
    kept = {"content": content, "signer_id": row.signer_office_id, "giver_ids": row.giver_ids}
    row.content, row.version = {**content, ISSUED: kept, CORRECTION: ""}, row.version + 1
