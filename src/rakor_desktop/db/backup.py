"""Copies of a store that are tried before they are trusted."""

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, MetaData, event, select

from rakor_desktop.db.database import engine_for, is_postgresql, shown
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.failures import sorted_failures
from rakor_desktop.domain.errors import StoreDamaged
from rakor_desktop.local.files import free_name, refusal


def check_pages(store: str) -> None:
    """Read every page of a SQLite store; raises StoreDamaged. A PostgreSQL server looks after its own pages."""
    if is_postgresql(store):
        return
    engine = engine_for(store)
    try:
        with sorted_failures(shown(store)), engine.connect() as conn:
            if conn.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
                raise StoreDamaged(store)
    finally:
        engine.dispose()


def back_up(store: str, folder: Path, now: datetime) -> Path:
    """Copy the whole store into `folder` as a SQLite file that was opened and read after writing.

    Its name tells the moment `now` (aware) by the clock of this computer, as the folder does that it is looked for in.
    A PostgreSQL store is copied table by table from one consistent snapshot, so no server tools are needed.
    Raises the store's state, DiskFull, or CannotWrite; a failed copy is not left lying about.
    """
    name = "rakor" if is_postgresql(store) else Path(store).stem
    target = _begun(folder / f"{name}-{now.astimezone():%Y%m%d-%H%M%S}.sqlite")
    try:
        with sorted_failures(str(target)):
            _copy_tables(store, target) if is_postgresql(store) else _copy_pages(store, target)
        check_pages(str(target))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _begun(path: Path) -> Path:
    """An empty file of this name, or of one with a number: two backups may fall into one second."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        target = free_name(path)
        target.touch(exist_ok=False)
    except OSError as error:
        raise refusal(path, error) from error
    return target


def _copy_pages(store: str, target: Path) -> None:
    source, copy = sqlcipher.connect(store), sqlcipher.connect(str(target))
    try:
        source.backup(copy)  # in one step: in several it starts over at each write of another program
    finally:
        copy.close()
        source.close()


def _copy_tables(store: str, target: Path) -> None:
    source, copy = engine_for(store), engine_for(str(target), foreign_keys=False)
    try:
        _copy_rows(source, copy)
    finally:
        copy.dispose()
        source.dispose()


def _copy_rows(source: Engine, copy: Engine) -> None:
    tables = MetaData()

    @event.listens_for(tables, "column_reflect")
    def _portable(_inspector: object, _table: object, column: Any) -> None:
        column["type"] = column["type"].as_generic()
        column["default"] = None

    options = {"isolation_level": "REPEATABLE READ"}
    with source.connect().execution_options(**options) as read, copy.begin() as write:
        tables.reflect(read)
        tables.create_all(write)
        for table in tables.sorted_tables:
            rows = [dict(row) for row in read.execute(select(table)).mappings()]
            if rows:
                write.execute(table.insert(), rows)
