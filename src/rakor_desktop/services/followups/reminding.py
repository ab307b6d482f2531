"""Issuing reminder letters, all of them or none: numbers, stored files, and a line in each obligation's history."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import DocumentRow, NumberRow, ObligationEventRow
from rakor_desktop.documents.followups.reminder_paper import ReminderPaper
from rakor_desktop.documents.followups.reminder_words import file_title
from rakor_desktop.domain.errors import (
    DocumentUnknown,
    DocumentVoid,
    Field,
    FieldMissing,
    NothingToRemind,
    NumberUnknown,
    RemindersMoved,
)
from rakor_desktop.domain.followups import Told
from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.followups.obligation_ledger import By, Saying, locked, tell
from rakor_desktop.services.followups.reminders import Reminder, ReminderOrder, reminders
from rakor_desktop.services.publishing.numbers import Stamp, Use, given, voided
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars, issued


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter as it was printed: its paper and the bytes of its PDF."""

    paper: ReminderPaper
    content: bytes


def issue_reminders(tx: Tx, order: ReminderOrder, printed: Sequence[Printed]) -> tuple[IssuedDocument, ...]:
    """Number and store the letters of an order, exactly as they were printed, and write them into the histories.

    Raises RemindersMoved when anything in them changed since they were printed (a number that went elsewhere, a report
    that came), NothingToRemind without letters, NumberUnknown without a book, NumberTaken.
    """
    if not printed:
        raise NothingToRemind
    if order.book_id is None:
        raise NumberUnknown(0)
    wanted = reminders(tx.session, order)
    if tuple(one.paper for one in wanted) != tuple(one.paper for one in printed):
        raise RemindersMoved
    return tuple(
        _issue(tx, order.book_id, one, letter.content) for one, letter in zip(wanted, printed, strict=True)
    )


def take_back(tx: Tx, document_ids: Sequence[int], reason: str) -> None:
    """Give reminder letters up: letter and number stay as void, the histories tell that they count no more.

    Raises DocumentUnknown, DocumentVoid, FieldMissing without a reason, NumberSettled.
    """
    if not reason.strip():
        raise FieldMissing(Field.REASON)
    for document_id in document_ids:
        row = tx.session.get(DocumentRow, document_id, with_for_update=True)
        if row is None or row.kind != DocumentKind.REMINDER:
            raise DocumentUnknown(document_id)
        if row.voided_at is not None:
            raise DocumentVoid(document_id)
        row.voided_at, row.void_reason = tx.now, reason.strip()
        _void_number(tx, row, reason)
        _revoke(tx, document_id, reason)


def _issue(tx: Tx, book_id: int, one: Reminder, content: bytes) -> IssuedDocument:
    paper, letter = one.paper, one.paper.letter
    dated = letter.dated or paper.as_of
    use = Use(dated, file_title(paper), one.meeting_id)
    given(tx.session, Stamp(tx.actor, tx.now), book_id, use, letter.number)
    about = Particulars(letter.number, dated, office=paper.body)
    document = issued(tx.session, tx.now, one.meeting_id, DocumentKind.REMINDER, content, about)
    saying = Saying(Told.REMINDED, dated, document_id=document.id)
    rows = locked(tx.session, one.obligation_ids)
    tell(tx.session, [(row, saying) for row in rows], By(tx.actor, tx.desk, tx.now))
    return document


def _void_number(tx: Tx, document: DocumentRow, reason: str) -> None:
    if document.dated is None:
        return
    found = select(NumberRow.id).where(
        NumberRow.text == document.number,
        NumberRow.day_year == document.dated.year,
        NumberRow.state == NumberState.GIVEN,
    )
    if (number_id := tx.session.scalar(found)) is not None:
        voided(tx.session, Stamp(tx.actor, tx.now), number_id, reason)


def _revoke(tx: Tx, document_id: int, reason: str) -> None:
    told = _told_of(tx.session, document_id)
    rows = {row.id: row for row in locked(tx.session, [one.obligation_id for one in told])}
    sayings = [
        (rows[one.obligation_id], Saying(Told.REVOKED, one.told_on, reason, revokes=one.uuid)) for one in told
    ]
    tell(tx.session, sayings, By(tx.actor, tx.desk, tx.now))


def _told_of(session: Session, document_id: int) -> Sequence[ObligationEventRow]:
    """What the histories tell of a letter and did not take back yet."""
    event = ObligationEventRow
    wrong = select(event.revokes).where(event.kind == Told.REVOKED, event.revokes.is_not(None))
    found = select(event).where(event.document_id == document_id, event.kind == Told.REMINDED)
    return session.scalars(found.where(event.uuid.not_in(wrong)).order_by(event.id)).all()
