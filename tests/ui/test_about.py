"""About: versions and places, as text for whoever helps, and every licence in reach."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from builders import found_banten
from looking import cut_off, misplaced, nameless
from rakor_desktop import __version__
from rakor_desktop.db.database import Database
from rakor_desktop.db.migrate import HEAD
from rakor_desktop.local.paths import backup_dir, log_dir
from rakor_desktop.services.settings.about import store_facts
from rakor_desktop.ui.desk_name import DeskName
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.settings.about_facts import Fact, as_text
from rakor_desktop.ui.settings.about_section import COPIED, NOT_OPENED, AboutSection
from rakor_desktop.ui.settings.licences_sheet import LicencesSheet
from rakor_desktop.ui.settings.page import SettingsPage, sections_at
from rakor_desktop.ui.window import MainWindow
from screens import opened, shown


@pytest.fixture
def folders() -> list[Path]:
    """Those that were opened."""
    return []


@pytest.fixture
def about(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database, folders: list[Path]) -> AboutSection:
    def opener(path: Path) -> bool:
        folders.append(path)
        return "logs" not in path.name

    made = AboutSection(store.place, jobs, messages, opener)
    qtbot.addWidget(messages)
    shown(qtbot, made, 980, 640)
    made.read()
    return made


def test_what_runs_here_and_where_it_lies_is_told(about: AboutSection, store: Database) -> None:
    told = about.text()
    for part in (f"Program: {__version__}", "SQLite 3.5", HEAD, "PySide6", store.place, str(log_dir())):
        assert part in told
    assert cut_off(about) == misplaced(about) == nameless(about) == []


def test_it_is_copied_for_whoever_helps(about: AboutSection, messages: MessageArea) -> None:
    QTest.keyClick(about, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == about.text()
    assert COPIED in messages.ids()


def test_the_copy_names_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/contoh")
    monkeypatch.setenv("USERPROFILE", "/home/contoh")
    assert as_text([Fact("Data", "/home/contoh/rapat.sqlite")]) == "Rakor Desktop\nData: ~/rapat.sqlite\n"


def test_each_folder_opens(about: AboutSection, folders: list[Path], messages: MessageArea, store: Database) -> None:
    for button in about.findChildren(IconButton):
        button.click()
    assert folders[0] == Path(store.place).parent
    assert {backup_dir(), log_dir()} < set(folders)
    assert NOT_OPENED in messages.ids()


def test_a_shared_store_is_told_without_its_password_and_has_no_folder(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database
) -> None:
    made = AboutSection("server:5432/rakor", jobs, messages)
    qtbot.addWidget(made)
    made.read()
    assert "server:5432/rakor" in made.text()
    assert len(made.findChildren(IconButton)) == 5


def test_every_licence_can_be_read(qtbot: QtBot, about: AboutSection) -> None:
    about.licences.click()
    sheet = opened(qtbot, LicencesSheet)
    editor = sheet.findChild(QPlainTextEdit)
    assert editor is not None
    assert "Permission is hereby granted" in editor.toPlainText()
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert "PYTHON SOFTWARE FOUNDATION" in editor.toPlainText()
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == editor.toPlainText()
    assert sheet.note.text()
    assert cut_off(sheet) == misplaced(sheet) == []
    sheet.reject()


def test_nothing_of_it_waits_to_be_saved(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database) -> None:
    found_banten(store)
    page = SettingsPage(jobs, messages, sections_at(DeskName("Meja 1"), store.place))
    qtbot.addWidget(messages)
    shown(qtbot, page)
    page.reload()
    page.arrive("about")
    assert isinstance(page.section, AboutSection)
    assert page.can_leave()
    assert not page.save.isEnabled()


def test_the_mark_of_the_program_leads_there(
    qtbot: QtBot, jobs: Jobs, navigator: Navigator, store: Database, tmp_path: Path
) -> None:
    window = MainWindow(navigator, jobs, State(tmp_path))
    qtbot.addWidget(window)
    sections = sections_at(DeskName("Meja 1"), store.place)
    window.add_page(Place.SETTINGS, lambda jobs, messages: SettingsPage(jobs, messages, sections))
    window.show()
    QTest.mouseClick(window.rail.mark, Qt.MouseButton.LeftButton)
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, AboutSection)


def test_the_server_tells_its_version(database: Database) -> None:
    facts = database.ask(store_facts)
    assert facts.engine.split()[0] in ("SQLite", "PostgreSQL")
    assert (facts.engine.split()[1][0].isdigit(), facts.revision) == (True, HEAD)
