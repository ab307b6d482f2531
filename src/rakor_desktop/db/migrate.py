"""Bring a store to the revision this program knows, or refuse it with a state.

Whether there is anything to do is asked of the store itself in a millisecond; Alembic is only imported when there is.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from rakor_desktop.db import guards
from rakor_desktop.db.database import engine_for, is_postgresql, only_writer, shown, writing
from rakor_desktop.db.failures import sorted_failures
from rakor_desktop.domain.errors import NotAStore, StoreDamaged, StoreNewer

#: Oldest first; the last is what this program writes.
REVISIONS = (
    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013", "0014",
    "0015", "0016", "0017", "0018", "0019", "0020", "0021", "0022", "0023", "0024", "0025", "0026", "0027",
)  # fmt: skip
HEAD = REVISIONS[-1]
#: "RAKO", in the header of our SQLite files: what a file is can be told without opening it as a database.
APPLICATION_ID = 0x52414B4F
_SCRIPTS = Path(__file__).parent / "migrations"


def revision_of(store: str) -> str | None:
    """The revision of a store; None for one that is empty.

    Raises NotAStore, StoreNewer, StoreDamaged, StoreReadOnly or StoreUnreachable.
    """
    engine = engine_for(store)
    try:
        with sorted_failures(shown(store)), engine.connect() as conn, conn.begin():
            return _revision(conn, shown(store))
    finally:
        engine.dispose()


def is_our_file(path: Path) -> bool:
    """Whether a file is a SQLite store of ours, by its first hundred bytes.

    Beside a write-ahead log the header may still be in the log, so SQLite has to be asked.
    """
    if path.with_name(path.name + "-wal").exists():
        return True
    with path.open("rb") as file:
        header = file.read(100)
    return header.startswith(b"SQLite format 3\0") and header[68:72] == APPLICATION_ID.to_bytes(4)


def upgrade(store: str, to: str = HEAD) -> None:
    """Run the revisions up to `to` in one transaction: all of them or none; of two desks that begin one waits.

    Foreign keys are off meanwhile, since Alembic's batch mode would delete the children of a table it recreates;
    they are checked before the commit.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    engine = engine_for(store, foreign_keys=False)
    try:
        with sorted_failures(shown(store)), writing(engine) as conn, conn.begin():
            only_writer(conn)
            config.attributes["connection"] = conn
            guards.lift(conn)
            command.upgrade(config, to)
            if guards.has_guarded_tables(conn):
                guards.put(conn)
            if not is_postgresql(store):
                conn.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            _check_foreign_keys(conn, store)
    finally:
        engine.dispose()


def _revision(conn: Connection, store: str) -> str | None:
    tables = inspect(conn).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables or "attendance_event" not in tables:
        raise NotAStore(store)
    revision = conn.execute(text("select version_num from alembic_version")).scalar_one_or_none()
    if revision not in REVISIONS:
        raise StoreNewer(store, str(revision))
    return str(revision)


def _check_foreign_keys(conn: Connection, store: str) -> None:
    if not is_postgresql(store) and conn.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreDamaged(store)
