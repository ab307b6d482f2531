"""A start that the computer refuses ends in a sentence, never in a bug: folders that cannot be made or written."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rakor_desktop.app.gui import Desktop
from rakor_desktop.local.paths import config_dir, data_dir
from rakor_desktop.ui.kit.messages import MessageArea


def said(messages: MessageArea) -> str:
    return " ".join(label.text() for label in messages.findChildren(QLabel))


@pytest.fixture
def store(banten_file: tuple[Path, int], tmp_path: Path) -> str:
    return str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite"))


def test_without_room_for_a_journal_the_welcome_says_so(desktop: Desktop, qtbot: QtBot, store: str) -> None:
    (data_dir() / "journal").touch()
    desktop.begin(store)
    qtbot.waitUntil(lambda: desktop.welcome is not None and bool(desktop.welcome.messages.ids()))
    assert desktop.house is None
    assert desktop.welcome
    assert "journal" in said(desktop.welcome.messages)
    desktop.welcome.close()


def test_a_setting_that_cannot_be_kept_is_told_in_words(
    desktop: Desktop, qtbot: QtBot, store: str, caplog: pytest.LogCaptureFixture
) -> None:
    (config_dir() / "config.json").mkdir()
    desktop.begin(store)
    qtbot.waitUntil(lambda: desktop.house is not None and "config" in desktop.house.window.messages.ids())
    assert desktop.house
    assert "config.json" in said(desktop.house.window.messages)
