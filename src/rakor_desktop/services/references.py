"""Whether what a person refers to is still there: another desk may have removed it while he was typing."""

from typing import TypeVar

from sqlalchemy.orm import Session

from rakor_desktop.db.tables import Base

Key = TypeVar("Key")


def still_there(session: Session, table: type[Base], key: Key | None) -> Key | None:
    """The key, or None when its row is gone: what was typed is kept without what it belonged to."""
    return None if key is None or session.get(table, key) is None else key
