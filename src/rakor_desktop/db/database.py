"""Open the store; one write transaction for each use-case, one consistent read for each query."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, make_url, text
from sqlalchemy.exc import ArgumentError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from rakor_desktop.db import history, tables
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.failures import lost_race, sorted_failures
from rakor_desktop.db.folding import teach_folding
from rakor_desktop.db.tables import ChangeRow, HistoryRow
from rakor_desktop.domain.errors import StoreMissing

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")
ATTEMPTS = 3
_CHANGE_LOCK = 7426  # any number, the same in every program that writes to this store
CHANNEL = "rakor_change"
"""Under which name PostgreSQL tells the other desks of a commit."""
_TELL = text(
    "insert into change (topic_name, desk) select topic, cast(:desk as varchar)"
    " from (select pg_advisory_xact_lock(:key), pg_notify(:channel, '')) as told"
    " cross join unnest(cast(:topics as varchar[])) as topic"
)
"""Lock, announcement and lines in one: a line gets its number when the lock, of which it is made, is held."""
LINK: dict[str, Any] = {
    "connect_timeout": 3, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 2,
    "tcp_user_timeout": 5000,
}  # fmt: skip
"""A pulled cable is noticed within seconds, not after the hours that the system would wait."""
_WRITES = "rakor_writes"
_WAIT_MS = 10_000
_PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_WAIT_MS}", "cache_size=-16384",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tx:
    """A running write transaction: the session, who acts at which desk, and when (aware)."""

    session: Session
    actor: str
    desk: str
    now: datetime


def utc_now() -> datetime:
    """The present moment, aware."""
    return datetime.now(UTC)


def is_postgresql(store: str) -> bool:
    """Whether `store` is the address of a PostgreSQL database rather than the path of a file."""
    return store.startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))


def shown(store: str) -> str:
    """The store as a person may see it, and as this computer knows it: whatever password its address has, without.

    Raises StoreMissing for an address that cannot be read.
    """
    if not is_postgresql(store):
        return store
    address = _address(store).set(drivername="postgresql").difference_update_query(["password"])
    return address._replace(password=None).render_as_string()


def driver_address(store: str) -> str:
    """The address of a PostgreSQL database as its driver reads it, with the password. Raises StoreMissing."""
    return _address(store).set(drivername="postgresql").render_as_string(hide_password=False)


class Database:
    """A store that is open and up to date. `store` is the path of a SQLite file or a PostgreSQL URL."""

    def __init__(
        self, store: str, *, desk: str = "Meja 1", actor: str = "", clock: Callable[[], datetime] = utc_now
    ) -> None:
        self.store = store
        self.place = shown(store)
        self.desk = desk
        self._actor = actor
        self._clock = clock
        self._engine = engine_for(store)

    def run(self, use_case: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one use-case in one transaction and announce what it touched; a lost race starts it afresh.

        Raises the use-case's `RakorError`, or the state of the store (busy, full, damaged, away).
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._once(use_case, *args, **kwargs)
            except (IntegrityError, OperationalError) as error:
                if attempt == ATTEMPTS or not lost_race(error):
                    raise
                log.info("%s lost a race, attempt %d", use_case.__name__, attempt)
        raise AssertionError("unreachable")

    def ask(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer one query from one consistent snapshot."""
        with sorted_failures(self.place), self._connection(_reading(self._engine)) as conn, Session(conn) as session:
            return query(session, *args, **kwargs)

    def sit_at(self, desk: str) -> None:
        """Record under another name of this desk from now on."""
        self.desk = desk

    def close(self) -> None:
        """Let go of the store."""
        self._engine.dispose()

    def _once(self, use_case: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        tables.know_all()
        with (
            sorted_failures(self.place),
            self._connection({_WRITES: True}) as conn,
            conn.begin(),
            Session(conn, expire_on_commit=False) as session,
        ):
            trail = history.follow(session)
            tx = Tx(session, self._actor, self.desk, self._clock())
            result = use_case(tx, *args, **kwargs)
            session.flush()
            _announce(conn, tx, trail)
            return result

    @contextmanager
    def _connection(self, options: dict[str, Any]) -> Iterator[Connection]:
        with self._engine.connect().execution_options(**options) as conn:
            yield conn


def engine_for(store: str, *, foreign_keys: bool = True) -> Engine:
    """An engine for either kind of store. SQLite writes take the lock at their beginning (BEGIN IMMEDIATE).

    Values never stand in an error's text, so that no name or remark gets into a log.
    Raises StoreMissing for an address that cannot be read.
    """
    if is_postgresql(store):
        engine = create_engine(_address(store), pool_pre_ping=True, connect_args=LINK, hide_parameters=True)
        event.listen(engine, "connect", _limit_waiting)
        return engine
    # as a part, not as text: the path may hold a question mark or a per cent sign
    engine = create_engine(URL.create("sqlite", database=store), module=sqlcipher, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        teach_folding(connection)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys=OFF")

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE" if conn.get_execution_options().get(_WRITES) else "BEGIN")

    return engine


def writing(engine: Engine) -> Connection:
    """A connection whose transaction takes the write lock at once; for migrations."""
    return engine.connect().execution_options(**{_WRITES: True})


def only_writer(conn: Connection) -> None:
    """Wait until this is the only transaction that writes changes; in SQLite its beginning has seen to that."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("select pg_advisory_xact_lock(:key)"), {"key": _CHANGE_LOCK})


def _limit_waiting(connection: Any, _record: object) -> None:
    """Wait for another desk as long as for another program in SQLite: its computer may have died holding the row."""
    connection.execute(f"set lock_timeout = {_WAIT_MS}")
    connection.commit()


def _address(store: str) -> URL:
    try:
        return make_url(store).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        raise StoreMissing(store.rsplit("@", 1)[-1]) from None  # a password may stand before the @


def _reading(engine: Engine) -> dict[str, Any]:
    return {"isolation_level": "REPEATABLE READ"} if engine.dialect.name == "postgresql" else {}


def _announce(conn: Connection, tx: Tx, trail: history.Trail) -> None:
    """Write history and change rows. The lock comes last, so that change ids are committed in their order.

    The server tells the other desks when the transaction is committed, though it is asked to before.
    """
    if not trail.changes:
        return
    lines = [
        {"at": tx.now, "actor": tx.actor, "desk": tx.desk, "subject": row.__tablename__,
         "subject_id": history.identity(row), "action": action, "fields": fields}
        for row, action, fields in trail.changes if row.leaves_trail
    ]  # fmt: skip
    if lines:
        conn.execute(insert(HistoryRow), lines)
    if conn.dialect.name == "postgresql":
        told = {"desk": tx.desk, "key": _CHANGE_LOCK, "channel": CHANNEL, "topics": trail.topics}
        conn.execute(_TELL, told)
    else:
        conn.execute(insert(ChangeRow), [{"topic_name": topic, "desk": tx.desk} for topic in trail.topics])
