"""Counts what is read: the offices and people of which whole rows come from the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from rakor_desktop.db.tables import OfficeRow, PersonRow


@contextmanager
def counted() -> Iterator[list[object]]:
    """The offices and people of which whole rows are read meanwhile."""
    read: list[object] = []

    def note(target: object, _context: Any) -> None:
        read.append(target)

    for table in (OfficeRow, PersonRow):
        event.listen(table, "load", note)
    try:
        yield read
    finally:
        for table in (OfficeRow, PersonRow):
            event.remove(table, "load", note)
