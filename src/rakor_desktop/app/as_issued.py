"""Papers of minutes on the command line: final ones as they were issued, confidential ones only when asked for."""

from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import MinutesConfidential, NotAmended
from rakor_desktop.domain.publishing import AMENDMENTS, DocumentKind
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.publishing import publishing

#: What tells what was said or decided.
_OF_MINUTES = frozenset(
    {
        DocumentKind.MINUTES,
        DocumentKind.MINUTES_WORD,
        DocumentKind.AGREEMENT,
        DocumentKind.REPORT,
        DocumentKind.PACK,
        *AMENDMENTS,
    }
)


def as_issued(database: Database, meeting_id: int, kind: DocumentKind, *, confidential: bool) -> bytes | None:
    """The bytes of final minutes, or of the last ralat or addendum, which are never made anew; None for all else.

    Raises MinutesConfidential unless `confidential` ones are asked for, NotAmended where no such paper was issued.
    """
    stands = database.ask(minutes_life.life, meeting_id)
    if kind in _OF_MINUTES and not (stands.is_open or confidential):
        raise MinutesConfidential
    if kind is DocumentKind.MINUTES and stands.document_id is not None:
        return database.ask(publishing.document_content, stands.document_id)
    if kind not in AMENDMENTS:
        return None
    listed = database.ask(publishing.documents, meeting_id)
    last = next((one.id for one in listed if one.kind is kind), None)
    if last is None:
        raise NotAmended
    return database.ask(publishing.document_content, last)
