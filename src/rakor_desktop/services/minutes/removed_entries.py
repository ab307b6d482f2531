"""The remarks that were taken out of minutes, each as it stood, who took it out, and what had been drawn from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DecisionRow, EntryRow, HistoryRow, RecommendationRow
from rakor_desktop.services.minutes.minutes import Entry, Removed
from rakor_desktop.services.minutes.revisions import Deed


@dataclass(frozen=True, slots=True)
class RemovedEntry:
    """`removed` is what `minutes.bring_back` needs; `at` is aware."""

    removed: Removed
    at: datetime
    actor: str
    desk: str


def removed_entries(session: Session, meeting_id: int) -> tuple[RemovedEntry, ...]:
    """What can be brought back into the minutes of a meeting, the last one taken out first; empty ones are left out.

    Read from the trail that every transaction leaves, however long ago that was.
    """
    newest: dict[str, HistoryRow] = {}
    for line in session.scalars(
        select(HistoryRow)
        .where(
            HistoryRow.subject == EntryRow.__tablename__,
            HistoryRow.action == Deed.REMOVED,
            HistoryRow.fields["meeting_id"][0].as_integer() == meeting_id,
        )
        .order_by(HistoryRow.id.desc())
    ):
        newest.setdefault(line.subject_id, line)
    there = _there(session, list(newest))
    gone = [line for line in newest.values() if line.subject_id not in there and (line.fields["text"][0] or "").strip()]
    return tuple(_told(session, line) for line in gone)


def _there(session: Session, ids: Sequence[str]) -> set[str]:
    """Those that stand in the minutes again."""
    return {str(one) for one in session.scalars(select(EntryRow.id).where(EntryRow.id.in_(list(map(UUID, ids)))))}


def _told(session: Session, line: HistoryRow) -> RemovedEntry:
    decided = _loosened(session, DecisionRow, line)
    recommended = _loosened(session, RecommendationRow, line)
    removed = Removed(_entry(line.subject_id, line.fields), line.fields["position"][0], decided, recommended)
    return RemovedEntry(removed, line.at, line.actor, line.desk)


def _entry(entry_id: str, fields: Mapping[str, Sequence[Any]]) -> Entry:
    spoken = fields["spoken_at"][0]
    return Entry(
        id=UUID(entry_id),
        agenda_item_id=fields["agenda_item_id"][0],
        speaker_id=fields["speaker_id"][0],
        spoken_at=datetime.fromisoformat(spoken) if spoken else None,
        text=fields["text"][0],
        version=fields["version"][0],
    )


def _loosened(
    session: Session, drawn: type[DecisionRow] | type[RecommendationRow], line: HistoryRow
) -> tuple[int, ...]:
    """What led to the remark until it was taken out, and leads nowhere now."""
    told = session.scalars(
        select(HistoryRow.subject_id).where(
            HistoryRow.subject == drawn.__tablename__,
            HistoryRow.action == Deed.SAVED,
            HistoryRow.fields["entry_id"][0].as_string() == line.subject_id,
        )
    )
    ids = {int(one) for one in told}
    leads_nowhere = select(drawn.id).where(drawn.id.in_(ids), drawn.entry_id.is_(None))
    return tuple(session.scalars(leads_nowhere.order_by(drawn.id)))
