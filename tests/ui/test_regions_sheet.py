"""Regions on the screen: entered, renamed and ended by keyboard, each undone in the sheet."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.services.directory.region_book import RegionEntry, region_book
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.directory.regions_sheet import Doing, RegionsSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from screens import opened, shown

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database) -> RegionsSheet:
    found_banten(store)
    qtbot.addWidget(messages)
    page = DirectoryPage(jobs, messages, today=lambda: DAY)
    shown(qtbot, page)
    page.focus_first()
    QTest.keyClick(page, KEY.Key_D, CTRL | SHIFT)
    return opened(qtbot, RegionsSheet)


def books(store: Database) -> dict[str, RegionEntry]:
    return {one.code: one for one in store.ask(region_book)}


def test_all_regions_are_shown_by_their_whole_names(sheet: RegionsSheet) -> None:
    assert {"Kabupaten Serang", "Kota Serang"} <= {one.full for one in sheet.regions.rows}


def test_a_region_is_entered_and_taken_back(sheet: RegionsSheet, store: Database) -> None:
    sheet.code.set_text("36.05")
    sheet.name.set_text("Kota Contoh")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "Kota Contoh" in sheet.name.error()
    sheet.name.set_text("Contoh")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert books(store)["36.05"].full == "Kabupaten Contoh"
    assert "36.05" in [one.code for one in sheet.regions.rows]
    QTest.keyClick(sheet.table, KEY.Key_Z, CTRL)
    assert "36.05" not in books(store)


def test_a_wrong_code_is_said_at_its_field(sheet: RegionsSheet) -> None:
    sheet.code.set_text("36.75")
    sheet.name.set_text("Contoh")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "36.75" in sheet.code.error()


def test_the_chosen_region_is_renamed_from_a_day_on(sheet: RegionsSheet, store: Database) -> None:
    sheet.table.select_key("36.04")
    sheet.doing.set_value(Doing.RENAME)
    sheet.doing.chosen.emit(Doing.RENAME)
    assert sheet.primary.text() == "Rename Kabupaten Serang"
    sheet.name.set_text("Serang Raya")
    sheet.day.set_value(DAY + timedelta(days=1))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert books(store)["36.04"].full == "Kabupaten Serang Raya"
    QTest.keyClick(sheet.table, KEY.Key_Z, CTRL)
    assert books(store)["36.04"] == RegionEntry("36.04", RegionKind.REGENCY, "Serang")


def test_the_last_day_of_a_region_is_set(sheet: RegionsSheet, store: Database) -> None:
    sheet.table.select_key("36.73")
    sheet.doing.set_value(Doing.END)
    sheet.doing.chosen.emit(Doing.END)
    sheet.day.set_value(date(2020, 1, 1))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert books(store)["36.73"].valid_to == date(2020, 1, 1)
    QTest.keyClick(sheet.table, KEY.Key_Z, CTRL)
    assert books(store)["36.73"].valid_to is None
