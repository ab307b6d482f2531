"""A store that takes long to open, since an update brings it up to date, is no window that never comes."""

import shutil
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from rakor_desktop.app import gui, opening
from rakor_desktop.app.gui import Desktop
from rakor_desktop.db.database import Database
from rakor_desktop.ui.first_start import BUSY


def test_what_takes_long_is_said_until_the_window_is_there(
    desktop: Desktop, qtbot: QtBot, migrated_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready, plain = Event(), opening.existing

    def slowly(store: str) -> Database:
        ready.wait()
        return plain(store)

    monkeypatch.setattr(opening, "existing", slowly)
    monkeypatch.setattr(gui, "PATIENCE_MS", 1)
    desktop.begin(str(shutil.copy(migrated_file, tmp_path / "lama.sqlite")))
    try:
        qtbot.waitUntil(lambda: desktop.welcome is not None and BUSY in desktop.welcome.messages.ids())
        welcome = desktop.welcome
        assert welcome
        assert welcome.isVisible()
        assert not welcome.begin.isEnabled()
    finally:
        ready.set()
    qtbot.waitUntil(lambda: desktop.house is not None and not welcome.isVisible())
    assert BUSY not in welcome.messages.ids()


def test_a_start_as_usual_asks_nothing(
    desktop: Desktop, qtbot: QtBot, migrated_file: Path, tmp_path: Path
) -> None:
    desktop.begin(str(shutil.copy(migrated_file, tmp_path / "biasa.sqlite")))
    qtbot.waitUntil(lambda: desktop.house is not None)
    desktop._on_slow()
    assert desktop.welcome is None
