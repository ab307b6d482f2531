"""Every text a remark ever had: who saved it at which desk, also of remarks that were removed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import EntryRow, HistoryRow


class Deed(StrEnum):
    """What was done to the remark."""

    BEGUN = "added"
    SAVED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Revision:
    """A remark after one deed: `no` counts from 1, `text` is what stands (of a removal, what stood); `at` is aware."""

    no: int
    deed: Deed
    at: datetime
    actor: str
    desk: str
    text: str
    version: int


def revisions(session: Session, entry_id: UUID) -> tuple[Revision, ...]:
    """The texts of a remark, the oldest first. A deed that left the text as it was is not told.

    They are read from the trail that every transaction leaves, so that there is none which a use-case forgot.
    """
    return tuple(_told(_lines(session, entry_id)))


def text_at(session: Session, entry_id: UUID, version: int) -> str | None:
    """The text of a remark as of a version; None where nothing tells of it."""
    found = [one.text for one in revisions(session, entry_id) if one.version == version]
    return found[-1] if found else None


def _lines(session: Session, entry_id: UUID) -> Iterator[HistoryRow]:
    of_entry = (HistoryRow.subject == EntryRow.__tablename__, HistoryRow.subject_id == str(entry_id))
    yield from session.scalars(select(HistoryRow).where(*of_entry).order_by(HistoryRow.id))


def _told(lines: Iterator[HistoryRow]) -> Iterator[Revision]:
    text, version, no = "", 0, 0
    for line in lines:
        deed = Deed(line.action)
        side = 0 if deed is Deed.REMOVED else 1
        told = line.fields.get("text")
        version = line.fields.get("version", (version, version))[side]
        text = told[side] if told else text
        if told or deed is not Deed.SAVED:
            no += 1
            yield Revision(no, deed, line.at, line.actor, line.desk, text, version)
