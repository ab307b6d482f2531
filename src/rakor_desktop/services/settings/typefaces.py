"""The families of letters that papers may be set in: ours, and those the office loaded, which are kept whole."""

from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import FontRow
from rakor_desktop.domain.typefaces import SHIPPED, FontFile, Style, Typeface


def typefaces(session: Session) -> tuple[Typeface, ...]:
    """What the office loaded, by name."""
    rows = session.scalars(select(FontRow).order_by(FontRow.family))
    return tuple(_typeface(name, list(found)) for name, found in groupby(rows, key=lambda row: row.family))


def typeface(session: Session, name: str) -> Typeface | None:
    """The family of this name; None when nobody loaded it."""
    if name in SHIPPED:
        return SHIPPED[name]
    rows = list(session.scalars(select(FontRow).where(FontRow.family == name)))
    return _typeface(name, rows) if rows else None


def keep_typefaces(session: Session, wanted: tuple[Typeface, ...]) -> None:
    """These are the families of the office from now on, for whoever settles more in the same transaction."""
    known = typefaces(session)
    gone = {one.name for one in known if one not in wanted}
    for row in session.scalars(select(FontRow).where(FontRow.family.in_(gone))):
        session.delete(row)
    session.flush()
    session.add_all(
        FontRow(family=new.name, style=file.style.value, file_name=file.file_name, content=file.content)
        for new in wanted
        if new not in known
        for file in new.files
    )


def _typeface(name: str, rows: list[FontRow]) -> Typeface:
    by_style = {Style(row.style): FontFile(Style(row.style), row.file_name, row.content) for row in rows}
    return Typeface(name, tuple(by_style[style] for style in Style if style in by_style))
