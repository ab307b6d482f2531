"""What a transaction did, row by row: the topics it announces and the lines of the audit trail.

The rows are looked at just before they are flushed, so no use-case can forget to write its history.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session, UOWTransaction

from rakor_desktop.db.tables.base import Base, storable
from rakor_desktop.domain.topics import Topic

_UNTOLD = frozenset({"search_text", "name_key", "content", "snapshot"})  # derived, or too large to read


@dataclass
class Trail:
    """The changes of one transaction: (row, action, fields)."""

    changes: list[tuple[Base, str, dict[str, list[Any]]]] = field(default_factory=list)

    @property
    def topics(self) -> list[Topic]:
        """The touched topics, each once."""
        return sorted({row.topic for row, _, _ in self.changes})


def follow(session: Session) -> Trail:
    """The trail of all that `session` flushes from now on."""
    trail = Trail()

    def _note(session: Session, _context: UOWTransaction, _instances: object) -> None:
        trail.changes.extend(_changes(session))

    event.listen(session, "before_flush", _note)
    return trail


def identity(row: Base) -> str:
    """The primary key as text; known once the row is flushed."""
    return ",".join(str(value) for value in inspect(row).identity or ())


def _changes(session: Session) -> Iterator[tuple[Base, str, dict[str, list[Any]]]]:
    for row in session.new:
        yield row, "added", _first_fields(row)
    for row in session.dirty:
        if session.is_modified(row):
            yield row, "changed", _fields(row)
    for row in session.deleted:
        yield row, "removed", _last_fields(row)


def _fields(row: Base) -> dict[str, list[Any]]:
    state = inspect(row)
    told: dict[str, list[Any]] = {}
    for key in _told_columns(type(row)):
        past = state.attrs[key].history
        if past.has_changes():
            told[key] = [_plain(past.deleted), _plain(past.added)]
    return told


def _first_fields(row: Base) -> dict[str, list[Any]]:
    """What a new row was given: before it stood nothing, so nothing need be compared."""
    given = inspect(row).dict
    return {key: [None, _plain([given[key]])] for key in _told_columns(type(row)) if key in given}


def _last_fields(row: Base) -> dict[str, list[Any]]:
    return {key: [_plain([getattr(row, key)]), None] for key in _told_columns(type(row))}


@cache
def _told_columns(table: type[Base]) -> tuple[str, ...]:
    return tuple(column.key for column in inspect(table).column_attrs if column.key not in _UNTOLD)


def _plain(values: Any) -> Any:
    value = values[0] if values else None
    if isinstance(value, str):
        return storable(value)
    return str(value) if isinstance(value, (date, datetime, time, UUID)) else value
