"""Offices entered and renamed on the screen, by keyboard, and taken back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.office_book import office_facts
from rakor_desktop.ui.directory.office_sheet import OfficeSheet
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from screens import opened, shown
from twins import REGENT

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Camat Contoh Kabupaten Serang"


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database) -> DirectoryPage:
    found_banten(store)
    qtbot.addWidget(messages)
    made = DirectoryPage(jobs, messages, today=lambda: DAY)
    shown(qtbot, made)
    made.focus_first()
    return made


def types(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClicks(focused, text)


def names(store: Database, day: date = DAY) -> set[str]:
    return {office.name for office in store.ask(directory.offices, day)}


def test_an_office_is_entered_by_keyboard_and_taken_back(
    qtbot: QtBot, page: DirectoryPage, store: Database, messages: MessageArea
) -> None:
    QTest.keyClick(page, KEY.Key_N, CTRL | SHIFT)
    sheet = opened(qtbot, OfficeSheet)
    types(NAME)
    sheet.institution.combo.setEditText("Kecamatan Contoh")
    sheet.region.combo.setEditText("serang")  # which Serang is not said
    sheet.group.set_value("P-10")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    told = sheet.messages.findChild(MessageStrip)
    assert told
    assert "There is no region “serang”." in told.accessibleName()
    sheet.region.set_value("36.04")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.is_closed
    (office,) = [one for one in store.ask(directory.offices, DAY) if one.name == NAME]
    assert (office.region, office.institution) == ("Kabupaten Serang", "Kecamatan Contoh")
    qtbot.waitUntil(lambda: page.panel.card is not None and page.panel.card.office.name == NAME)
    assert messages.undo()
    assert NAME not in names(store)


def test_a_name_that_is_there_is_said_at_the_field(qtbot: QtBot, page: DirectoryPage) -> None:
    QTest.keyClick(page, KEY.Key_N, CTRL | SHIFT)
    sheet = opened(qtbot, OfficeSheet)
    types(REGENT)
    sheet.institution.combo.setEditText("X")
    sheet.group.set_value("P-10")
    sheet.sub.set_text("x")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.sub.error() == "This is not a number."
    sheet.sub.set_text("")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.name.error() == f"{REGENT} is in the directory already."


def test_an_office_is_renamed_from_a_day_on_and_taken_back(
    qtbot: QtBot, page: DirectoryPage, store: Database, messages: MessageArea
) -> None:
    office = next(one for one in store.ask(directory.offices, DAY) if one.name == REGENT)
    page.table.select_key(office.id)
    qtbot.waitUntil(lambda: page.panel.card is not None and page.panel.card.office.id == office.id)
    QTest.keyClick(page, KEY.Key_F2, SHIFT)
    sheet = opened(qtbot, OfficeSheet)
    assert (sheet.region.text(), sheet.institution.text()) == ("Kabupaten Lebak", "Pemerintah Kabupaten Lebak")
    before = store.ask(office_facts, office.id)
    sheet.name.set_text("Bupati Lebak Raya")
    sheet.renamed.set_value(DAY + timedelta(days=1))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.is_closed
    assert REGENT in names(store)
    assert "Bupati Lebak Raya" in names(store, DAY + timedelta(days=1))
    assert messages.undo()
    assert store.ask(office_facts, office.id) == before
