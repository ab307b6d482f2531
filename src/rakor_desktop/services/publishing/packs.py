"""What the pack for accounts prints: each part as it was issued last, or as a draft while it never was."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.minutes.pack_paper import PackPaper, PackPart
from rakor_desktop.documents.papers import AttendancePaper, MinutesPaper
from rakor_desktop.documents.typesetting.wording import ATTENDANCE_TITLE, INVITATION_TITLE
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.services.settings.letterheads import letterhead


def pack_paper(
    session: Session, meeting_id: int, letter: LetterPaper, sheet: AttendancePaper, minutes: MinutesPaper
) -> PackPaper:
    """Invitation, attendance sheet and minutes; these papers are printed of what was never issued."""
    parts = (
        (INVITATION_TITLE, LETTER_KINDS, replace(letter, draft=True)),
        (ATTENDANCE_TITLE, (DocumentKind.ATTENDANCE_PDF,), sheet),
        (minutes.profile.terms.minutes_title, (DocumentKind.MINUTES,), replace(minutes, draft=True)),
    )
    return PackPaper(
        profile=minutes.profile,
        letterhead=letterhead(session, None),
        title=minutes.title,
        day=minutes.day,
        parts=tuple(
            PackPart(title.capitalize(), _issued(session, meeting_id, kinds) or paper) for title, kinds, paper in parts
        ),
    )


def _issued(session: Session, meeting_id: int, kinds: Sequence[DocumentKind]) -> bytes | None:
    """The bytes of the last version that was not given up."""
    found = (
        select(DocumentRow.content)
        .where(DocumentRow.meeting_id == meeting_id, DocumentRow.kind.in_(kinds), DocumentRow.voided_at.is_(None))
        .order_by(DocumentRow.version.desc(), DocumentRow.id.desc())
    )
    return session.scalar(found.limit(1))
