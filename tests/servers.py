"""Fresh databases for tests, on a PostgreSQL server that somebody else has started (installer/postgres.py)."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg
from psycopg import sql


@contextmanager
def fresh_database(server: str, template: str | None = None) -> Iterator[str]:
    """The URL of a new database on `server`, a copy of the database at the URL `template`; dropped at the end."""
    name = f"rakor_{secrets.token_hex(6)}"
    source = sql.Identifier(_name(template) if template else "template0")
    _tell(server, sql.SQL("create database {} template {}").format(sql.Identifier(name), source))
    try:
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
    finally:
        _tell(server, sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def _name(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")


def _tell(server: str, statement: sql.Composed) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)
