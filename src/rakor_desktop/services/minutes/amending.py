"""A ralat of final minutes, or an addendum to them: a document of its own beside the final one, never instead of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import DocumentRow
from rakor_desktop.documents.minutes.amendment_paper import AmendmentPaper
from rakor_desktop.domain.dates import local_day
from rakor_desktop.domain.errors import Field, FieldMissing, MinutesMoved, MinutesNotFinal
from rakor_desktop.domain.publishing import AMENDMENTS, DocumentKind
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.minutes.minutes_life import life
from rakor_desktop.services.publishing.officials import official
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars, issued
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import meeting_profile


@dataclass(frozen=True, slots=True)
class AmendmentDraft:
    """What is filled in: which of the two, its text (lines are paragraphs), its number in the register if any."""

    kind: DocumentKind
    text: str
    number: str = ""


def amend(tx: Tx, meeting_id: int, draft: AmendmentDraft, paper: AmendmentPaper, content: bytes) -> IssuedDocument:
    """Issue what was printed of `paper` beside the final minutes, with the next number of its kind.

    Raises MeetingUnknown, MinutesNotFinal, FieldMissing without a text, and MinutesMoved when another desk issued one
    of this kind meanwhile, so that the number on the paper is not free any more.
    """
    _check(draft)
    about = Particulars(draft.number.strip(), paper.dated, draft.text.strip())
    made = issued(tx.session, tx.now, meeting_id, draft.kind, content, about)
    if not life(tx.session, meeting_id).is_final:
        raise MinutesNotFinal
    if made.version != paper.no:
        raise MinutesMoved
    return made


def amendment_paper(session: Session, meeting_id: int, draft: AmendmentDraft, now: datetime) -> AmendmentPaper:
    """What a ralat or an addendum prints that is made at this moment (aware).

    Raises MeetingUnknown, MinutesNotFinal, FieldMissing without a text.
    """
    _check(draft)
    held, stands = meeting(session, meeting_id), life(session, meeting_id)
    if stands.document_id is None:
        raise MinutesNotFinal
    final = session.get_one(DocumentRow, stands.document_id)
    chair = official(session, held.chair_office_id, (), held.held_on) if held.chair_office_id else None
    return AmendmentPaper(
        profile=meeting_profile(session, meeting_id),
        letterhead=letterhead(session, chair),
        title=held.title,
        day=held.held_on,
        no=_next(session, meeting_id, draft.kind),
        text=draft.text.strip(),
        about_day=local_day(final.issued_at, held.zone),
        about_sha256=final.sha256,
        dated=local_day(now, held.zone),
        addendum=draft.kind is DocumentKind.ADDENDUM,
        number=draft.number.strip(),
        chair=chair,
        secrecy=stands.secrecy,
    )


def _check(draft: AmendmentDraft) -> None:
    if draft.kind not in AMENDMENTS:
        raise ValueError(draft.kind)
    if not draft.text.strip():
        raise FieldMissing(Field.TEXT)


def _next(session: Session, meeting_id: int, kind: DocumentKind) -> int:
    same = select(func.max(DocumentRow.version)).where(DocumentRow.meeting_id == meeting_id, DocumentRow.kind == kind)
    return (session.scalar(same) or 0) + 1
