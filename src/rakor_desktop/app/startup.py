"""From a path or an address to an open store: looked at, backed up, migrated, or refused with a state."""

from collections.abc import Callable
from datetime import datetime
from getpass import getuser
from pathlib import Path

from rakor_desktop.db import backup, migrate
from rakor_desktop.db.database import Database, is_postgresql, shown, utc_now
from rakor_desktop.domain.errors import CannotRead, NotAStore, StoreExists, StoreMissing, StoreOnNetwork
from rakor_desktop.local import config
from rakor_desktop.local.files import is_on_network, refusal
from rakor_desktop.local.paths import backup_dir

FIRST_DESK = "Meja 1"
"""A computer that nobody gave a name is the first desk."""


def open_store(store: str, *, desk: str = "", clock: Callable[[], datetime] = utc_now) -> Database:
    """Open an existing store, bringing it up to date after a backup; `desk`, else this computer's name for itself.

    Raises StoreMissing, NotAStore, StoreDamaged, StoreNewer, StoreOnNetwork, StoreReadOnly or StoreUnreachable;
    a refused store is not changed in any way.
    """
    store = located(store)
    if not is_postgresql(store):
        _look_at_file(Path(store))
    revision = migrate.revision_of(store)
    if revision is None:
        raise NotAStore(shown(store))
    backup.check_pages(store)
    if revision != migrate.HEAD:
        backup.back_up(store, backup_dir(), clock())
        migrate.upgrade(store)
    database = Database(store, desk=desk or this_desk(), actor=_user(), clock=clock)
    if revision != migrate.HEAD:
        _key_names(database)
        _begin_lists(database)
    return database


def create_store(store: str, *, desk: str = "", clock: Callable[[], datetime] = utc_now) -> Database:
    """Make a new store where nothing stands yet. Raises StoreExists, StoreOnNetwork, or the state of the place."""
    store = located(store)
    if is_postgresql(store):
        if migrate.revision_of(store) is not None:
            raise StoreExists(shown(store))
    else:
        _prepare_place(Path(store))
    try:
        migrate.upgrade(store)
    except BaseException:
        _discard(store)
        raise
    return Database(store, desk=desk or this_desk(), actor=_user(), clock=clock)


def made(store: str, fill: Callable[[Database], object]) -> Database:
    """A new store that `fill` has filled; a file that could not be filled is taken away again.

    On a database server what was filled so far stays. Raises as create_store.
    """
    database = create_store(store)
    try:
        fill(database)
    except BaseException:
        database.close()
        _discard(database.store)
        raise
    return database


def located(store: str) -> str:
    """The one name of a store, wherever the program was started: journals and the store last opened go by it."""
    return store if is_postgresql(store) else str(Path(store).resolve())


def this_desk() -> str:
    """The name under which this computer records."""
    return config.load().desk or FIRST_DESK


def is_store(path: Path) -> bool:
    """Whether a store of ours stands at this path. Raises CannotRead."""
    try:
        return path.is_file() and migrate.is_our_file(path)
    except OSError as error:
        raise CannotRead(str(path), error.strerror or "") from error


def _key_names(database: Database) -> None:
    """What a migration cannot say in SQL: by which key each name is compared."""
    from rakor_desktop.services.directory.doubles import key_names

    database.run(key_names)


def _begin_lists(database: Database) -> None:
    """What a migration cannot read: the lists that came with this version of the program."""
    from rakor_desktop.app.founding import begin_lists

    begin_lists(database)


def _discard(store: str) -> None:
    """Take away the file of a store that was begun just now and could not be finished; tables are never dropped."""
    if not is_postgresql(store):
        for ending in ("", "-wal", "-shm"):
            Path(store + ending).unlink(missing_ok=True)


def _look_at_file(path: Path) -> None:
    if not path.exists():
        raise StoreMissing(str(path))
    if is_on_network(path):
        raise StoreOnNetwork(str(path))
    if not is_store(path):
        raise NotAStore(str(path))


def _prepare_place(path: Path) -> None:
    """Take the name: of two programs that want it only one makes a store there."""
    if is_on_network(path):
        raise StoreOnNetwork(str(path))
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise StoreExists(str(path)) from error
    except OSError as error:
        raise refusal(path, error) from error


def _user() -> str:
    """Who is at the computer; some systems have no name for it."""
    try:
        return getuser()
    except (KeyError, OSError):
        return ""
