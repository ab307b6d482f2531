"""The stores: SQLite and its migrations on a new file, the driver of PostgreSQL, and the store that was named."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.selftest.step import Broken, Step
from rakor_desktop.app.startup import is_store, located, made, open_store
from rakor_desktop.db import migrate, versions
from rakor_desktop.db.database import is_postgresql
from rakor_desktop.db.tables import Base, know_all
from rakor_desktop.domain.errors import NotAStore, StoreMissing
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations import answers, invitations

translate = QCoreApplication.translate
STORE = "store and migrations"
MEETING = 1
REPRESENTED, BY = "Bupati Lebak", "Wakil Bupati Lebak"


def store_in(folder: Path) -> str:
    """Where the trial's own store stands."""
    return str(folder / "rapat é.sqlite")


def steps(folder: Path, named: str) -> Iterator[Step]:
    """`named` is only looked at: it is neither migrated nor written to."""
    yield Step("SQLite", _sqlite)
    yield Step("tables", _tables)
    yield Step("PostgreSQL driver", _driver)
    yield Step(STORE, partial(_make, store_in(folder)))
    yield Step("reading the store", partial(_read, store_in(folder)), needs=STORE)
    if named:
        yield Step("store named", partial(_look_at, named))


def _sqlite() -> str:
    if versions.sqlite_parts() < versions.SOUND:
        raise Broken(
            translate("Selftest", "SQLite {version} may damage a store.").format(version=versions.sqlite())
        )
    return f"SQLite {versions.sqlite()}, SQLCipher {versions.cipher()}"


def _tables() -> str:
    """Each is mapped when it is first named, by modules that no import names."""
    know_all()
    return f"{len(Base.metadata.tables)} tables"


def _driver() -> str:
    """With the library that it brings along: one of the system's may be there today and gone tomorrow."""
    told = versions.libpq()
    if "(binary)" not in told:
        raise Broken(translate("Selftest", "The driver came without its own library: {told}").format(told=told))
    return told


def _make(store: str) -> str:
    from rakor_desktop.app.demo import build_reference_meeting

    database = made(store, build_reference_meeting)
    try:
        invited = {one.office.name: one.id for one in database.ask(invitations.invitees, MEETING)}
        database.run(answers.record_answers, [invited[REPRESENTED]], Said(Reply.WILL_BE_REPRESENTED, by_office=BY))
    finally:
        database.close()
    return f"{len(migrate.REVISIONS)} migrations to {migrate.HEAD}"


def _read(store: str) -> str:
    database = open_store(store)
    try:
        regions = database.ask(attendance.door, MEETING).regions
    finally:
        database.close()
    if regions.represented != regions.of:
        raise Broken(translate("Selftest", "The reference meeting has other figures."))
    return f"{regions.represented}/{regions.of}"


def _look_at(named: str) -> str:
    store = located(named)
    if not is_postgresql(store) and not is_store(Path(store)):
        raise NotAStore(store) if Path(store).exists() else StoreMissing(store)
    return f"{versions.of_store(store)}, {migrate.revision_of(store) or '-'}"
