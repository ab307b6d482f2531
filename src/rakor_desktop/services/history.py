"""Who changed what and when, read from the trail that every transaction leaves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import HistoryRow

MOST = 50
"""How many lines are told; older ones stay in the store."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field with its old and its new value as text; empty for none."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of one row: `subject` is the table, `action` added, changed or removed; `at` is aware."""

    id: int
    at: datetime
    actor: str
    desk: str
    subject: str
    subject_id: int
    action: str
    fields: tuple[FieldChange, ...]


def history(session: Session, subjects: Sequence[tuple[str, int]]) -> tuple[HistoryLine, ...]:
    """What happened to these rows (table, id), the newest first, at most MOST lines."""
    ids: dict[str, set[str]] = {}
    for table, row_id in subjects:
        ids.setdefault(table, set()).add(str(row_id))
    if not ids:
        return ()
    named = or_(*(and_(HistoryRow.subject == table, HistoryRow.subject_id.in_(of)) for table, of in ids.items()))
    found = session.scalars(select(HistoryRow).where(named).order_by(HistoryRow.id.desc()).limit(MOST))
    return tuple(_line(row) for row in found)


def _line(row: HistoryRow) -> HistoryLine:
    fields = tuple(FieldChange(name, _text(old), _text(new)) for name, (old, new) in row.fields.items())
    return HistoryLine(row.id, row.at, row.actor, row.desk, row.subject, int(row.subject_id), row.action, fields)


def _text(value: object) -> str:
    return "" if value is None else str(value)
