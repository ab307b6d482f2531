"""An event of the attendance ledger as a record of plain values and back, whatever fields an event has."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints
from uuid import UUID

from rakor_desktop.domain.attendance import Event

Record = dict[str, Any]
T = TypeVar("T")


def record_of(event: Event) -> Record:
    """The event in values that JSON knows: UUID and moment (with its zone) as text, a representative as a record."""
    record: Record = _plain(event)
    return record


def event_of(record: Record) -> Event:
    """The event that `record_of` wrote; what it does not tell has its first value.

    Raises ValueError, TypeError or KeyError where it is none, or tells what this version does not know.
    """
    return _made(Event, record)


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _made(kind: type[T], record: Record) -> T:
    hints = get_type_hints(kind)
    return kind(**{name: _typed(hints[name], value) for name, value in record.items()})


def _typed(hint: Any, value: Any) -> Any:
    if value is None and NoneType in get_args(hint):
        return None
    kind = next((one for one in get_args(hint) if one is not NoneType), hint)
    if is_dataclass(kind) and isinstance(kind, type):
        return _made(kind, value)
    if not isinstance(value, str if kind in (date, datetime, UUID) or issubclass(kind, Enum) else kind):
        raise TypeError(kind)
    if kind is datetime:
        return _aware(datetime.fromisoformat(value))
    return date.fromisoformat(value) if kind is date else kind(value)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("no zone")
    return moment
