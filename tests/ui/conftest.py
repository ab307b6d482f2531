"""What tests of pages stand on: a store of its own, jobs that answer at once, a way from place to place."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from executors import Inline
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.wiring import House, furnish
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator
from rakor_desktop.ui.style import theme
from ui.minutes_scene import Banten, Scene, minutes_scene


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A SQLite store with no data: how it is kept makes no difference on the screen."""
    opened = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")))
    yield opened
    opened.close()


@pytest.fixture
def jobs(qapp: QApplication, store: Database) -> Iterator[Jobs]:
    """Jobs over the store; what is no refusal fails the test."""
    theme.install(qapp, dark=False)
    bugs: list[Exception] = []
    made = Jobs(store, Feed(store), executor=Inline)
    made.failed.connect(bugs.append)
    yield made
    made.close()
    assert not bugs


@pytest.fixture
def messages(qapp: QApplication) -> MessageArea:
    """Where strips stand."""
    return MessageArea()


@pytest.fixture
def navigator(qapp: QApplication) -> Navigator:
    """The way from place to place."""
    return Navigator()


@pytest.fixture
def banten(banten_file: tuple[Path, int], tmp_path: Path) -> Iterator[Banten]:
    """The reference meeting in a store that a test may change."""
    database = Database(str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite")))
    yield database, banten_file[1]
    database.close()


@pytest.fixture
def scene(qtbot: QtBot, banten: Banten) -> Iterator[Scene]:
    """The minutes of the reference meeting, with the caret in the last remark."""
    with minutes_scene(qtbot, banten) as made:
        yield made


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, migrated_url: str, tmp_path: Path) -> Iterator[House]:
    """The whole window with the reference meeting, on each kind of store."""
    theme.install(qapp, dark=False)
    store = Database(migrated_url)
    build_reference_meeting(store)
    made = furnish(store, State(tmp_path), lambda: None, lambda: None)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()
