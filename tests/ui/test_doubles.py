"""Doubles on the screen: told, compared, chosen by key, merged, parted and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.services.directory.appointments import Appointment, appoint
from rakor_desktop.services.directory.doubles import doubles
from rakor_desktop.services.directory.offices import office_card, people
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.directory.doubles_sheet import DoublesSheet
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from screens import opened, shown
from twins import DEPUTY, REGENT, add_office, person

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ids(store: Database) -> dict[str, int]:
    return found_banten(store)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, ids: dict[str, int]) -> DirectoryPage:
    assert ids
    qtbot.addWidget(messages)
    made = DirectoryPage(jobs, messages, today=lambda: DAY)
    shown(qtbot, made)
    made.focus_first()
    return made


@pytest.fixture
def two_people(store: Database, ids: dict[str, int]) -> None:
    store.run(appoint, Appointment(ids[REGENT], person("Contoh Pertama", before="H.")))
    store.run(appoint, Appointment(ids[DEPUTY], person("Contoh Pertama", "1965", after="S.H.")))


def compare(qtbot: QtBot, page: DirectoryPage) -> DoublesSheet:
    QTest.keyClick(page, KEY.Key_G, CTRL)
    sheet = opened(qtbot, DoublesSheet)
    qtbot.waitUntil(lambda: sheet.pair is not None)
    return sheet


def chosen(sheet: DoublesSheet) -> dict[str, int]:
    return {line.key: line.chosen for line in sheet.lines.rows if line.differs}


def test_without_doubles_nothing_is_offered(page: DirectoryPage) -> None:
    assert not page.doubles.action.isVisible()


@pytest.mark.usefixtures("two_people")
def test_two_people_are_compared_chosen_by_key_merged_and_taken_apart(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int], messages: MessageArea
) -> None:
    assert page.doubles.action.text() == "Possible doubles (1)"
    sheet = compare(qtbot, page)
    assert sheet.where.text() == "1 of 1"
    assert chosen(sheet) == {"title_before": 1, "title_after": 2, "staff_number": 2}  # what is filled in stays
    QTest.keyClick(sheet.table, KEY.Key_2)
    assert chosen(sheet)["title_before"] == 2
    QTest.keyClick(sheet.table, KEY.Key_Left)
    assert chosen(sheet)["title_before"] == 1
    assert [(line.one, line.other) for line in sheet.lines.rows if line.key == "held0"] == [
        ("Bupati Lebak · definitif · … – …", "Wakil Bupati Lebak · definitif · … – …")
    ]
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.is_closed
    assert not page.doubles.action.isVisible()
    (one,) = store.ask(people, DAY, "contoh")
    assert (one.facts, set(one.offices)) == (person("Contoh Pertama", "1965", "H.", "S.H."), {REGENT, DEPUTY})
    assert messages.undo()
    assert len(store.ask(people, DAY, "contoh")) == 2
    assert store.ask(office_card, ids[REGENT], DAY).holder


@pytest.mark.usefixtures("two_people")
def test_what_is_no_double_is_remembered_until_taken_back(
    qtbot: QtBot, page: DirectoryPage, store: Database, messages: MessageArea
) -> None:
    sheet = compare(qtbot, page)
    QTest.keyClick(sheet, KEY.Key_B, CTRL)
    assert sheet.is_closed
    assert store.ask(doubles) == ()
    assert messages.undo()
    assert page.doubles.action.isVisible()


@pytest.mark.usefixtures("two_people")
def test_one_pair_after_the_other_and_undone_in_the_sheet(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]
) -> None:
    store.run(add_office, "Bupati Kab. Serang", ids["Bupati Serang"])
    page.touch()
    sheet = compare(qtbot, page)
    first = sheet.pair
    assert sheet.where.text() == "1 of 2"
    QTest.keyClick(sheet.table, KEY.Key_PageDown)
    assert sheet.where.text() == "2 of 2"
    QTest.keyClick(sheet.table, KEY.Key_PageUp)
    assert sheet.pair == first
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert (sheet.is_closed, sheet.where.text()) == (False, "1 of 1")
    QTest.keyClick(sheet.table, KEY.Key_Z, CTRL)
    assert len(store.ask(doubles)) == 2


def test_what_contradicts_is_said_in_the_sheet(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]
) -> None:
    twin = store.run(add_office, "Bupati Kab. Serang", ids["Bupati Serang"])
    store.run(invitations.invite, make_meeting(store), [ids["Bupati Serang"], twin])
    page.touch()
    sheet = compare(qtbot, page)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    told = sheet.messages.findChild(MessageStrip)
    assert told
    assert "Both are invited to “Rapat Koordinasi”" in told.accessibleName()
    assert sheet.primary.isEnabled()


@pytest.mark.usefixtures("two_people")
def test_the_history_of_the_office_tells_of_it(qtbot: QtBot, page: DirectoryPage, ids: dict[str, int]) -> None:
    page.table.select_key(ids[REGENT])
    sheet = compare(qtbot, page)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    told = [label.text() for label in page.panel.findChildren(type(page.panel.person))]
    assert any("Double merged: this entry went · name: Contoh Pertama" in words for words in told)
