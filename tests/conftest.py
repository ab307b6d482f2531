"""What every test stands on: a home of its own, silence in the log, and a fresh store of either kind.

`store_url` is an empty store, `database` an open and migrated one; both run on SQLite and on PostgreSQL.
PostgreSQL is used where RAKOR_TEST_POSTGRES names a server (`installer/dev.py test` starts one), else left out.
RAKOR_TEST_LONG=1 (`--long`) searches property tests ten times as far.
"""

import gc
import logging
import os
import shutil
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.migrate import upgrade
from servers import fresh_database

SERVER = os.environ.get("RAKOR_TEST_POSTGRES")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("usual", deadline=None)
settings.register_profile("long", deadline=None, max_examples=1000)
settings.load_profile("long" if os.environ.get("RAKOR_TEST_LONG") else "usual")

BOTH_STORES = [
    pytest.param("sqlite", id="sqlite"),
    pytest.param(
        "postgresql", id="postgresql", marks=pytest.mark.skipif(not SERVER, reason="no PostgreSQL to test on")
    ),
]

_ENDED = count(1)
_WHOLE_EVERY = 100
"""Tests after which all generations are collected; the young ones are after each."""


def pytest_runtest_logstart() -> None:
    """No worker collects garbage, as in the program (`ui/kit/tidying`): it would destroy windows from outside."""
    gc.disable()


def pytest_runtest_logfinish() -> None:
    gc.collect(2 if next(_ENDED) % _WHOLE_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def _home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("RAKOR_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning nobody expected fails the test; a test that expects one asks for `caplog`."""
    heard = _Heard(logging.WARNING)
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if "caplog" not in request.fixturenames and heard.lines:
        pytest.fail("unexpected in the log:\n" + "\n".join(heard.lines))


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock of this computer stands five hours behind UTC, twelve behind a meeting on Java."""
    monkeypatch.setenv("TZ", "EST5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(autouse=True)
def _no_window_left_open() -> Iterator[None]:
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets and widgets.QApplication.instance()
    if not application:
        return
    popup = sys.modules["PySide6.QtCore"].Qt.WindowType.Popup
    for window in application.topLevelWidgets():
        # the list of a completer goes with its field; deleted on its own and with the field, Qt dies
        if window.parent() is None and window.windowType() != popup:
            window.deleteLater()
    application.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite store to copy: a hundred times quicker than migrating each."""
    path = tmp_path_factory.mktemp("template") / "migrated.sqlite"
    upgrade(str(path))
    return path


@pytest.fixture(scope="session")
def banten_file(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A SQLite store with the reference meeting, to copy; and the meeting."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("banten") / "banten.sqlite"))
    database = Database(str(path))
    meeting_id = build_reference_meeting(database)
    database.close()
    return path, meeting_id


@pytest.fixture(scope="session")
def migrated_database() -> Iterator[str]:
    """A migrated PostgreSQL database to copy."""
    if not SERVER:
        pytest.skip("no PostgreSQL to test on")
    with fresh_database(SERVER) as url:
        upgrade(url)
        yield url


@pytest.fixture(params=BOTH_STORES)
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A store with nothing in it: the path of a file not yet there, or the URL of an empty database."""
    if request.param == "sqlite":
        yield str(tmp_path / "rakor.sqlite")
    else:
        assert SERVER
        with fresh_database(SERVER) as url:
            yield url


@pytest.fixture(params=BOTH_STORES)
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated store with no data: for tests that open it themselves, more than once or in another process."""
    if request.param == "sqlite":
        yield str(shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "rakor.sqlite"))
    else:
        assert SERVER
        with fresh_database(SERVER, request.getfixturevalue("migrated_database")) as url:
            yield url


@pytest.fixture
def database(migrated_url: str) -> Iterator[Database]:
    """An open store with no data."""
    opened = Database(migrated_url)
    yield opened
    opened.close()


class _Heard(logging.Handler):
    """Keeps what was logged."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")
