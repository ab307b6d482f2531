"""The head over a paper: which of the two follows from who signs, what stands in it the office may settle."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import PictureRow, RegionRow
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.typesetting.wording import SECRETARIAT, government_of
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.letterheads import Emblem, Head, Heads, LetterheadText, LineStyle
from rakor_desktop.domain.publishing import LetterheadKind, Official, letterhead_kind
from rakor_desktop.services.settings.settings import hold, keep, kept, with_others

LETTERHEADS = "letterheads"


def heads(session: Session) -> Heads:
    """What the office settled for its two heads, with their images."""
    return Heads(_head(session, LetterheadKind.PERSONAL), _head(session, LetterheadKind.OFFICE), own_lines(session))


def set_heads(tx: Tx, wanted: Heads, seen: Heads | None = None, told: Heads | None = None) -> Heads:
    """Settle both heads for everything not yet issued; returns what stood before, so that it can be undone.

    Raises SettingChanged.
    """
    hold(tx.session, LETTERHEADS)
    before = heads(tx.session)
    wanted = with_others(wanted, before, seen, told)
    settled = ((LetterheadKind.PERSONAL, wanted.personal), (LetterheadKind.OFFICE, wanted.office))
    keep(tx.session, LETTERHEADS, {kind.value: _plain(head.text) for kind, head in settled})
    for kind, head in settled:
        _keep_emblem(tx.session, kind, head.emblem)
    return before


def letterhead(session: Session, signer: Official | None, chosen: LetterheadKind | None = None) -> Letterhead:
    """The head of a paper signed by this official; `chosen` overrides what would follow from him."""
    kind = chosen or letterhead_kind(signer)
    return head_of(kind, _head(session, kind), own_lines(session), signer)


def own_lines(session: Session) -> tuple[str, ...]:
    """Whose program this is writes the paper, whoever holds or organises the meeting."""
    provinces = select(RegionRow.name).where(RegionRow.kind == RegionKind.PROVINCE).order_by(RegionRow.code)
    return (*(government_of(name) for name in session.scalars(provinces.limit(1))), SECRETARIAT)


def head_of(kind: LetterheadKind, head: Head, own: tuple[str, ...], signer: Official | None) -> Letterhead:
    """The head as it is printed: its own words, else the office that signs itself or the `own` lines of the office."""
    text = head.text
    usual = own if kind is LetterheadKind.OFFICE else ((signer.office.upper(),) if signer else ())
    return Letterhead(
        kind=kind,
        lines=text.lines or usual,
        address=text.address,
        emblem=head.emblem.content if head.emblem else None,
        line_sizes=text.line_sizes,
        address_sizes=text.address_sizes,
        rule=text.rule,
    )


def _head(session: Session, kind: LetterheadKind) -> Head:
    known, row = kept(session, LETTERHEADS).get(kind.value), session.get(PictureRow, kind.value)
    return Head(_text(known), Emblem(row.file_name, row.content) if row else None)


def _keep_emblem(session: Session, kind: LetterheadKind, emblem: Emblem | None) -> None:
    row = session.get(PictureRow, kind.value)
    if emblem is None:
        if row is not None:
            session.delete(row)
        return
    if row is None:
        row = PictureRow(name=kind.value)
        session.add(row)
    row.file_name, row.content = emblem.file_name, emblem.content


def _plain(text: LetterheadText) -> dict[str, Any]:
    return {
        "lines": list(text.lines),
        "address": list(text.address),
        "line_sizes": list(text.line_sizes),
        "address_sizes": list(text.address_sizes),
        "rule": text.rule,
    }


def _text(known: Any) -> LetterheadText:
    if not isinstance(known, Mapping):
        return LetterheadText()
    rule = next((one for one in LineStyle if one == known.get("rule")), None)
    lines, address = _lines(known.get("lines")), _lines(known.get("address"))
    return LetterheadText(lines, address, _sizes(known.get("line_sizes")), _sizes(known.get("address_sizes")), rule)


def _lines(known: Any) -> tuple[str, ...]:
    return tuple(str(line) for line in known) if isinstance(known, Sequence) and not isinstance(known, str) else ()


def _sizes(known: Any) -> tuple[float, ...]:
    listed = known if isinstance(known, Sequence) and not isinstance(known, str) else ()
    return tuple(float(size) if isinstance(size, int | float) else 0.0 for size in listed)
