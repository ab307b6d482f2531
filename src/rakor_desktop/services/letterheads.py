"""The head over a paper: which of the two follows from who signs, what stands in it the office may settle."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import PictureRow, RegionRow
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.wording import SECRETARIAT, government_of
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.letterheads import LetterheadSettings, LetterheadText
from rakor_desktop.domain.publishing import LetterheadKind, Official, letterhead_kind
from rakor_desktop.services.settings import keep, kept

LETTERHEADS = "letterheads"


def letterhead_settings(session: Session) -> LetterheadSettings:
    """What the office settled for its two heads."""
    known = kept(session, LETTERHEADS)
    return LetterheadSettings(_text(known.get("personal")), _text(known.get("office")))


def set_letterheads(tx: Tx, wanted: LetterheadSettings) -> LetterheadSettings:
    """Settle both heads for everything not yet issued; returns what stood before, so that it can be undone."""
    before = letterhead_settings(tx.session)
    plain = {
        name: {"lines": list(head.lines), "address": list(head.address)}
        for name, head in (("personal", wanted.personal), ("office", wanted.office))
    }
    keep(tx.session, LETTERHEADS, plain)
    return before


def set_emblem(tx: Tx, kind: LetterheadKind, file_name: str, content: bytes | None) -> None:
    """Keep the image for a head, or take it away; the caller has made sure that it can be printed."""
    row = tx.session.get(PictureRow, kind.value)
    if content is None:
        if row is not None:
            tx.session.delete(row)
        return
    if row is None:
        row = PictureRow(name=kind.value)
        tx.session.add(row)
    row.file_name, row.content = file_name, content


def emblem_name(session: Session, kind: LetterheadKind) -> str:
    """The name of the file a head's image came from; "" if none was loaded."""
    return session.scalar(select(PictureRow.file_name).where(PictureRow.name == kind.value)) or ""


def letterhead(session: Session, signer: Official | None, chosen: LetterheadKind | None = None) -> Letterhead:
    """The head of a paper signed by this official; `chosen` overrides what would follow from him."""
    kind = chosen or letterhead_kind(signer)
    settled = letterhead_settings(session)
    emblem = session.scalar(select(PictureRow.content).where(PictureRow.name == kind.value))
    if kind is LetterheadKind.PERSONAL:
        lines = settled.personal.lines or ((signer.office.upper(),) if signer else ())
        return Letterhead(kind, lines, settled.personal.address, emblem)
    return Letterhead(kind, settled.office.lines or _own_lines(session), settled.office.address, emblem)


def _own_lines(session: Session) -> tuple[str, ...]:
    """Whose program this is writes the paper, whoever holds or organises the meeting."""
    provinces = select(RegionRow.name).where(RegionRow.kind == RegionKind.PROVINCE).order_by(RegionRow.code)
    return (*(government_of(name) for name in session.scalars(provinces.limit(1))), SECRETARIAT)


def _text(known: Any) -> LetterheadText:
    if not isinstance(known, Mapping):
        return LetterheadText()
    return LetterheadText(_lines(known.get("lines")), _lines(known.get("address")))


def _lines(known: Any) -> tuple[str, ...]:
    return tuple(str(line) for line in known) if isinstance(known, Sequence) and not isinstance(known, str) else ()
