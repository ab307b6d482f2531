"""Fresh databases for tests, on a PostgreSQL server that somebody else has started, or on one that a test may stop."""

import secrets
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

import postgres

_SAFE = ("fsync=off", "max_connections=200")
"""What was committed outlives the server, not the computer."""


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

class OwnServer:
    """A server of a test's own that can be stopped, as at a power cut, and started again on the same port."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs, self._folder = programs, folder
        self._process, self.port = postgres.start(programs, folder, settings=_SAFE)

    @property
    def url(self) -> str:
        """Its first database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def stop(self) -> None:
        """At once, whatever it is doing."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()

    def settle(self) -> None:
        """Bring everything to the disk."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("checkpoint")

    def start(self) -> None:
        """Again, with what was committed."""
        self._process, _ = postgres.start(self._programs, self._folder, self.port, _SAFE)


@contextmanager
def own_server() -> Iterator[OwnServer]:
    """A server that the test may stop; a test that needs it is left out where there is no PostgreSQL."""
    programs = postgres.binaries()
    if programs is None:
        pytest.skip("no PostgreSQL to test on")
    with postgres.cluster(programs) as folder:
        server = OwnServer(programs, folder)
        try:
            yield server
        finally:
            server.stop()


def _name(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")


def _tell(server: str, statement: sql.Composed) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)
