"""The name of a desk: of this computer alone, given in the settings, in force at once for what is recorded."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting
from rakor_desktop.app.startup import FIRST_DESK, open_store
from rakor_desktop.db.database import Database
from rakor_desktop.local import config, paths
from rakor_desktop.local.config import Config, Language
from rakor_desktop.ui.desk_name import ASKED, DeskName
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.settings.desk_section import DeskSection
from rakor_desktop.ui.settings.page import SettingsPage, sections_at
from rakor_desktop.ui.settings.section import STRIP
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(store: Database) -> DeskName:
    name = DeskName(store.desk)
    name.changed.connect(store.sit_at)
    return name


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, desk: DeskName) -> SettingsPage:
    made = SettingsPage(jobs, messages, sections_at(desk, ""))
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.arrive("desk")
    return made


def section(page: SettingsPage) -> DeskSection:
    assert isinstance(page.section, DeskSection)
    return page.section


def name_it(page: SettingsPage, name: str) -> None:
    line = section(page).field.line
    line.selectAll()
    QTest.keyClicks(line, name)
    QTest.keyClick(line, KEY.Key_S, CTRL)


def test_a_name_given_in_the_settings_stands_at_once_beside_what_is_recorded(
    page: SettingsPage, store: Database, messages: MessageArea
) -> None:
    config.save(Config(last_store="x", language=Language.ENGLISH))
    _, invited = banten_meeting(store)
    assert section(page).field.text() == FIRST_DESK
    name_it(page, "  Meja  2 ")
    assert arrive(store, invited["Bupati Lebak"]).event.desk == "Meja 2"
    assert config.load() == Config(last_store="x", language=Language.ENGLISH, desk="Meja 2")
    messages.undo()
    assert (section(page).value(), config.load().desk, store.desk) == (FIRST_DESK, FIRST_DESK, FIRST_DESK)


def test_a_desk_is_never_without_a_name(page: SettingsPage, store: Database) -> None:
    name_it(page, " ")
    assert section(page).field.error()
    assert (store.desk, config.load().desk) == (FIRST_DESK, "")


def test_what_cannot_be_kept_is_told_and_not_in_force(
    page: SettingsPage, store: Database, messages: MessageArea, caplog: pytest.LogCaptureFixture
) -> None:
    (paths.config_dir() / "config.json").mkdir()
    name_it(page, "Meja 2")
    strip = messages.strip(STRIP) or messages.strip("refusal")
    assert isinstance(strip, MessageStrip)
    assert store.desk == FIRST_DESK
    assert section(page).is_unsaved


def test_the_program_opens_a_store_under_the_name_of_its_computer(migrated_file: Path, tmp_path: Path) -> None:
    config.save(Config(desk="Pintu Timur"))
    database = open_store(str(shutil.copy(migrated_file, tmp_path / "a.sqlite")))
    assert database.desk == "Pintu Timur"
    database.close()


def test_beside_other_desks_a_computer_without_name_is_asked_for_one(
    qtbot: QtBot, desk: DeskName, messages: MessageArea
) -> None:
    qtbot.addWidget(messages)
    went: list[bool] = []
    desk.ask_unless_given(messages, lambda: went.append(True))
    strip = messages.strip(ASKED)
    assert isinstance(strip, MessageStrip)
    strip.actions_offered[0].click()
    assert went == [True]
    desk.rename("Meja 3")
    assert messages.ids() == ()
    desk.ask_unless_given(messages, lambda: went.append(True))
    assert messages.ids() == ()
