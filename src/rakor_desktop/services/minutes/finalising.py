"""Making minutes final: the gate once more, the bytes with their hash, and the data that they print, in one step."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MinutesLifeRow
from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import Paper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.domain.errors import MinutesMoved
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes.minutes_life import Closing, closed, hold
from rakor_desktop.services.publishing.gate import cleared, gate
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars, issued


def finalise(
    tx: Tx,
    meeting_id: int,
    profile: Profile,
    size: PaperSize | None,
    content: bytes,
    printed: bytes,
    of_pages: Sequence[Finding] = (),
) -> IssuedDocument:
    """Issue the minutes and close them: from now on the store refuses every change of what they print.

    `printed` is the snapshot (`snapshot`) of the paper whose file `content` is, `of_pages` what was found on its pages;
    all else is asked of the store here and now. Raises MeetingUnknown, MinutesFinal, NotReady as the gate says, and
    MinutesMoved when the store has other words by now than were printed.
    """
    hold(tx.session, meeting_id)
    seen = gate(tx.session, meeting_id, DocumentKind.MINUTES, profile, size)
    if snapshot(seen.paper) != printed:
        raise MinutesMoved
    found = (*seen.report().findings, *of_pages)
    waivers = cleared(tx.session, meeting_id, DocumentKind.MINUTES, found)
    made = issued(tx.session, tx.now, meeting_id, DocumentKind.MINUTES, content, Particulars(), waivers)
    closed(tx.session, meeting_id, Closing(tx.actor or tx.desk, tx.now, made.id, printed))
    return made


def snapshot(paper: Paper) -> bytes:
    """The data of minutes as they print it: JSON in UTF-8, the same that their PDF carries."""
    if not isinstance(paper, MinutesPaper):
        raise TypeError(type(paper))
    return attachment(paper.profile.terms.minutes, paper).content


def final_data(session: Session, meeting_id: int) -> bytes | None:
    """The data that the final minutes of a meeting print, as it was then; None while they are not final."""
    row = session.get(MinutesLifeRow, meeting_id)
    return row.snapshot if row is not None else None
