"""Every failure of a store, sorted once: a state to tell the person, or a bug to report."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.guards import FINAL, ISSUED
from rakor_desktop.domain.errors import (
    DiskFailed,
    DiskFull,
    DocumentIssued,
    MinutesFinal,
    NotAStore,
    RakorError,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreUnreachable,
)

#: SQLite says what happened in words; its Python drivers do not all carry the code.
_SQLITE = (
    ("database or disk is full", DiskFull),
    ("disk i/o error", DiskFailed),
    ("malformed", StoreDamaged),
    ("file is not a database", NotAStore),
    ("readonly database", StoreReadOnly),
    ("unable to open database file", StoreReadOnly),
)
#: SQLSTATE of PostgreSQL: disk full, no right to do so, a server that only reads.
_POSTGRESQL = {"53100": DiskFull, "42501": StoreReadOnly, "25006": StoreReadOnly}
#: SQLSTATE classes of PostgreSQL: connection, operator intervention, authorisation, no such database.
_AWAY = ("08", "57", "28", "3D")

#: Not serialisable, deadlock, somebody entered the same, somebody removed or used what this one refers to.
_RACES = ("40001", "40P01", "23505", "23503")


@contextmanager
def sorted_failures(place: str) -> Iterator[None]:
    """Turn a known failure of the store at `place` into a `RakorError`; anything else goes on as it is."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        known = known_failure(error.orig if isinstance(error, DBAPIError) else error, place)
        if known is None:
            raise
        raise known from error


def known_failure(error: object, place: str) -> RakorError | None:
    """The state behind a driver's error, or None for a bug."""
    said = str(error).casefold()
    code = getattr(error, "sqlstate", None)
    if "database is locked" in said or "table is locked" in said or code == "55P03":
        return StoreBusy()
    if FINAL in said or ISSUED in said:
        return MinutesFinal() if FINAL in said else DocumentIssued()
    for words, state in _SQLITE:
        if words in said:
            return state(place)
    if code in _POSTGRESQL:
        return _POSTGRESQL[code](place)
    if place.startswith("postgresql") and (code or "08")[:2] in _AWAY:
        return StoreUnreachable(said.splitlines()[0] if said else "")
    return None


def lost_race(error: DBAPIError) -> bool:
    """Whether somebody else was first and the transaction may simply start afresh."""
    code = getattr(error.orig, "sqlstate", None)
    return code in _RACES or "UNIQUE constraint failed" in str(error.orig)
