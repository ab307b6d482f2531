"""Whether a file was issued by this store, and whether anything in it was changed since."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow
from rakor_desktop.documents.strangers.likeness import is_like, shared_bytes, traces
from rakor_desktop.documents.strangers.suspects import Suspect
from rakor_desktop.services.publishing.publishing import IssuedDocument, documents

_CANDIDATES = 40
#: So many of its kind are opened to find what a file that was saved anew has kept.
_MARKED = 400


class Verdict(Enum):
    """What is known of a file."""

    UNCHANGED = "unchanged"  # these very bytes were issued
    CHANGED = "changed"  # made from an issued one, but not what was issued
    UNKNOWN = "unknown"  # nothing was issued that is like it


@dataclass(frozen=True, slots=True)
class Verified:
    """The answer; `document` is the one issued, or the one the file is like."""

    verdict: Verdict
    file_name: str
    sha256: str
    document: IssuedDocument | None = None


def verify(session: Session, suspect: Suspect) -> Verified:
    """Issued by this store, which document and version, unchanged or not; only the very same bytes are unchanged."""
    issued = select(DocumentRow.id).where(DocumentRow.sha256 == suspect.sha256)
    same = session.scalar(issued.order_by(DocumentRow.voided_at.is_not(None), DocumentRow.id.desc()).limit(1))
    if same is not None:
        return _answer(session, Verdict.UNCHANGED, suspect, same)
    like = _alike(session, suspect)
    if like is not None:
        return _answer(session, Verdict.CHANGED, suspect, like)
    return Verified(Verdict.UNKNOWN, suspect.file_name, suspect.sha256)


def _answer(session: Session, verdict: Verdict, suspect: Suspect, document_id: int) -> Verified:
    row = session.get_one(DocumentRow, document_id)
    found = next(one for one in documents(session, row.meeting_id) if one.id == document_id)
    return Verified(verdict, suspect.file_name, suspect.sha256, found)


def _alike(session: Session, suspect: Suspect) -> int | None:
    """The issued document that has most in common with the file, None if that is not enough."""
    near = _near(session, suspect)
    shares = {one: shared_bytes(suspect.content, _content(session, one)) for one in near}
    best = max(near, key=lambda one: shares[one], default=None)
    if best is not None and is_like(shares[best]):
        return best
    known = set(traces(suspect.content))
    if not known:
        return None
    return next((one for one in _of_its_kind(session, suspect) if known & set(traces(_content(session, one)))), None)


def _near(session: Session, suspect: Suspect) -> Sequence[int]:
    """The documents to compare it with: those of its name first, then those whose size is nearest."""
    size = func.abs(func.length(DocumentRow.content) - len(suspect.content))
    first = DocumentRow.file_name != suspect.file_name
    return session.scalars(select(DocumentRow.id).order_by(first, size, DocumentRow.id.desc()).limit(_CANDIDATES)).all()


def _of_its_kind(session: Session, suspect: Suspect) -> Sequence[int]:
    """The documents that are such files too, the last issued first; an OpenDocument file may have been of any kind."""
    found = select(DocumentRow.id).order_by(DocumentRow.id.desc()).limit(_MARKED)
    begins = suspect.content[:4]
    return session.scalars(found.where(func.substr(DocumentRow.content, 1, 4) == begins)).all()


def _content(session: Session, document_id: int) -> bytes:
    return session.scalars(select(DocumentRow.content).where(DocumentRow.id == document_id)).one()
