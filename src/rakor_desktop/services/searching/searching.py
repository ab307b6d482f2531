"""One question over everything, and one over the numbers of documents alone."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, MeetingRow
from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.domain.search import fold, words
from rakor_desktop.services.searching.found import MOST, Found, Thing, has
from rakor_desktop.services.searching.in_directory import offices_found, people_found, regions_found
from rakor_desktop.services.searching.in_meetings import meetings_found, owing_found, recommendations_found


def everything(session: Session, day: date, typed: str, kinds: Mapping[DocumentKind, str]) -> tuple[Found, ...]:
    """What fits every word that is typed, as of `day`: at most MOST of each thing, the best of each first.

    `kinds` are the words by which the person knows the kinds of documents.
    """
    if not words(typed):
        return ()
    return (
        *meetings_found(session, typed),
        *offices_found(session, day, typed),
        *people_found(session, day, typed),
        *regions_found(session, day, typed),
        *owing_found(session, day, typed),
        *recommendations_found(session, typed),
        *documents_found(session, typed, kinds),
    )


def documents_found(session: Session, typed: str, kinds: Mapping[DocumentKind, str]) -> tuple[Found, ...]:
    """Issued documents with these words in their kind, number, office or file name, the newest first."""
    columns = (DocumentRow.number, DocumentRow.file_name, DocumentRow.office)
    found = select(DocumentRow.id, DocumentRow.meeting_id, DocumentRow.number, DocumentRow.office, DocumentRow.kind,
                   DocumentRow.file_name, DocumentRow.dated, DocumentRow.issued_at, MeetingRow.zone)  # fmt: skip
    found = found.join(MeetingRow, MeetingRow.id == DocumentRow.meeting_id)
    for word in words(typed):
        called = [kind for kind, name in kinds.items() if word in fold(name)]
        found = found.where(or_(*(has(column, word) for column in columns), DocumentRow.kind.in_(called)))
    rows = session.execute(found.order_by(DocumentRow.id.desc()).limit(MOST))
    return tuple(
        Found(
            Thing.DOCUMENT, row.office, row.number or row.file_name, row.id, row.meeting_id,
            row.dated, DocumentKind(row.kind), issued_at=row.issued_at, zone=row.zone,
        )
        for row in rows
    )  # fmt: skip
