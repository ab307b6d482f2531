"""The few offices that fit what is typed, read from the store as one types; for fields over a large directory."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import OfficeRow, PrecedenceGroupRow
from rakor_desktop.domain.search import words
from rakor_desktop.services.directory.directory import Office, offices

MOST = 12


def offices_matching(session: Session, day: date, typed: str) -> tuple[Office, ...]:
    """At most MOST offices of `day` in whose name or body each typed word is found, the highest first."""
    wanted = words(typed)
    if not wanted:
        return ()
    found = select(OfficeRow.id).join(PrecedenceGroupRow, PrecedenceGroupRow.code == OfficeRow.group_code)
    for word in wanted:
        found = found.where(OfficeRow.search_text.contains(word, autoescape=True))
    ordered = found.order_by(PrecedenceGroupRow.rank, OfficeRow.sub, OfficeRow.id).limit(MOST)
    return offices(session, day, list(session.scalars(ordered)))
