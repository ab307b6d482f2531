"""The stores that tests are given are fresh, migrated and of both kinds."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Database, is_postgresql
from rakor_desktop.db.migrate import HEAD, revision_of


def _tables(session: Session) -> int:
    return int(session.scalar(text("select count(*) from attendance_event")) or 0)


def test_an_empty_store_has_no_revision(store_url: str) -> None:
    assert revision_of(store_url) is None


def test_a_given_database_is_migrated_and_empty(database: Database) -> None:
    assert revision_of(database.store) == HEAD
    assert database.ask(_tables) == 0


def test_both_kinds_are_given(database: Database, request: object) -> None:
    assert is_postgresql(database.store) == ("postgresql" in repr(request))
