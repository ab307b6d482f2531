"""Whether what a person refers to is still there, and still as he left it: another desk may have been quicker."""

from typing import TypeVar

from sqlalchemy.orm import Session

from rakor_desktop.db.tables import Base
from rakor_desktop.domain.errors import ChangedSince

Key = TypeVar("Key")


def still_there(session: Session, table: type[Base], key: Key | None) -> Key | None:
    """The key, or None when its row is gone: what was typed is kept without what it belonged to."""
    return None if key is None or session.get(table, key) is None else key


def still_as_left(now: object, left: object) -> None:
    """For an undo, which never goes over what another desk did since. Raises ChangedSince."""
    if now != left:
        raise ChangedSince
