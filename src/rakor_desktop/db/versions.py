"""Which SQLite, libpq and PostgreSQL the program runs with: told in About and tried by the selftest."""

from importlib import import_module

from sqlalchemy import text

from rakor_desktop.db.database import engine_for, is_postgresql, shown
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.failures import sorted_failures

SOUND = (3, 51, 3)
"""From this SQLite on a log that is begun anew cannot damage the store."""


def sqlite() -> str:
    """The SQLite of the driver, not of the system."""
    return str(sqlcipher.sqlite_version)


def sqlite_parts() -> tuple[int, ...]:
    """The same to compare."""
    return tuple(int(part) for part in sqlite().split("."))


def cipher() -> str:
    """The SQLCipher around it."""
    connection = sqlcipher.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()


def libpq() -> str:
    """Driver and client library of PostgreSQL. Raises ImportError where one of them does not load."""
    psycopg = import_module("psycopg")
    number = psycopg.pq.version()
    return f"psycopg {psycopg.__version__} ({psycopg.pq.__impl__}), libpq {number // 10_000}.{number % 10_000}"


def of_store(store: str) -> str:
    """What keeps this store: the version of its server, or that of SQLite. Raises the state of the store."""
    if not is_postgresql(store):
        return f"SQLite {sqlite()}"
    engine = engine_for(store)
    try:
        with sorted_failures(shown(store)), engine.connect() as conn:
            return f"PostgreSQL {conn.execute(text('show server_version')).scalar_one()}"
    finally:
        engine.dispose()
