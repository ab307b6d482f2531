"""What the program runs on and what keeps its store: for whoever helps from afar."""

from dataclasses import dataclass

import sqlalchemy
from sqlalchemy import text
from sqlalchemy.orm import Session

from rakor_desktop.db import versions


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What keeps the store, with its version; the store's revision; the version of SQLAlchemy."""

    engine: str
    revision: str
    sqlalchemy: str


def store_facts(session: Session) -> StoreFacts:
    """The versions behind the store in use."""
    remote = session.get_bind().dialect.name == "postgresql"
    server = f"PostgreSQL {session.execute(text('show server_version')).scalar_one()}" if remote else ""
    revision = session.execute(text("select version_num from alembic_version")).scalar_one()
    return StoreFacts(server or f"SQLite {versions.sqlite()}", str(revision), sqlalchemy.__version__)
