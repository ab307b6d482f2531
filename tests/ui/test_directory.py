"""The directory on the screen: as of a day, searched, appointed, ended, corrected and taken back by keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

import looking
from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import Holding, PersonFacts
from rakor_desktop.domain.directory import Term, TermKind
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import appointments, directory, offices
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.ui.directory.appoint_sheet import AppointSheet
from rakor_desktop.ui.directory.lanes import span
from rakor_desktop.ui.directory.page import NAME_LEAST, DirectoryPage
from rakor_desktop.ui.directory.term_sheets import EndTermSheet, PersonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.style import theme
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
REGENT, DEPUTY = "Bupati Lebak", "Wakil Bupati Lebak"
ONE = PersonFacts(Name("Hj.", "Pejabat Satu", "S.H."), "Pembina", "19650101 199003 1 001", "Ajudan", "081123456214")


@pytest.fixture
def ids(store: Database) -> dict[str, int]:
    return found_banten(store)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, ids: dict[str, int]) -> DirectoryPage:
    qtbot.addWidget(messages)
    made = DirectoryPage(jobs, messages, today=lambda: DAY)
    shown(qtbot, made)
    made.focus_first()
    return made


def appoint(store: Database, office_id: int, who: PersonFacts = ONE, starts: date | None = None) -> None:
    store.run(appointments.appoint, Appointment(office_id, who, starts=starts))


def listed(page: DirectoryPage) -> list[str]:
    rows = [page.model.row(page.model.index(at, 0)) for at in range(page.model.rowCount())]
    return [row.name if row else "" for row in rows]


def search(qtbot: QtBot, page: DirectoryPage, text: str) -> None:
    QTest.keyClicks(page.bar.search.line, text)
    qtbot.waitUntil(lambda: page.panel.card is not None and page.panel.card.office.id == page.model.keys[0])


def focused_types(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClicks(focused, text)


def holder(store: Database, office_id: int, day: date = DAY) -> Term | None:
    (office,) = store.ask(directory.offices, day, [office_id])
    return office.holder


def test_all_offices_stand_in_their_order(qtbot: QtBot, page: DirectoryPage, ids: dict[str, int]) -> None:
    qtbot.waitUntil(lambda: all(listed(page)))
    assert listed(page) == list(ids)
    assert page.panel.card
    assert page.panel.card.office.name == listed(page)[0]


def test_search_and_filters(qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]) -> None:
    appoint(store, ids[REGENT])
    page.touch()
    search(qtbot, page, "satu")
    qtbot.waitUntil(lambda: listed(page) == [REGENT])
    page.bar.choose(Holding.UNKNOWN)
    assert page.model.rowCount() == 0
    page.bar.clear()
    assert page.model.rowCount() == len(ids)
    page.bar.choose(Holding.UNKNOWN)
    assert page.model.rowCount() == len(ids) - 1


def test_unknown_becomes_vacant_when_somebody_says_so(
    qtbot: QtBot, page: DirectoryPage, messages: MessageArea, ids: dict[str, int]
) -> None:
    search(qtbot, page, "wakil bupati lebak")
    assert page.panel.vacant.isVisible()
    QTest.keyClick(page, KEY.Key_L, CTRL)
    assert page.panel.held.text() == "Vacant on 12-04-2016: nobody holds this office."
    assert not page.panel.vacant.isVisible()
    page.bar.choose(Holding.VACANT)
    assert page.model.keys == (ids[DEPUTY],)
    assert messages.undo()
    assert page.panel.card
    assert page.panel.card.office.holding is Holding.UNKNOWN


def test_the_day_rules_what_is_seen(qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]) -> None:
    appoint(store, ids[REGENT], starts=DAY + timedelta(days=1))
    page.touch()
    search(qtbot, page, "bupati lebak")
    assert page.panel.held.text() == "No holder of this office is recorded for 12-04-2016."
    QTest.keyClick(page, KEY.Key_T, CTRL)
    focused_types("13-4-2016")
    QTest.keyClick(page.as_of.field.line, KEY.Key_Return)
    assert "Hj. Pejabat Satu, S.H." in page.panel.held.text()
    page.as_of.button.click()
    assert page.panel.held.text() == "No holder of this office is recorded for 12-04-2016."


def test_what_is_no_day_leaves_the_day(page: DirectoryPage, messages: MessageArea) -> None:
    page.as_of.focus()
    focused_types("31-2-2016")
    QTest.keyClick(page.as_of.field.line, KEY.Key_Return)
    assert (page.as_of.day(), page.as_of.field.text()) == (DAY, "12-04-2016")
    assert messages.ids() == ("refusal",)


def test_a_known_person_is_appointed_and_it_is_taken_back(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int], messages: MessageArea
) -> None:
    appoint(store, ids[DEPUTY])
    page.touch()
    search(qtbot, page, "bupati lebak")
    QTest.keyClick(page, KEY.Key_N, CTRL)
    sheet = opened(qtbot, AppointSheet)
    focused_types("satu")
    QTest.keyClick(sheet.name.line, KEY.Key_Down)
    QTest.keyClick(sheet.table, KEY.Key_Return)
    assert sheet.after.line.hasFocus()
    assert sheet.hint.text() == f"Known: {DEPUTY}"
    sheet.kind.set_value(TermKind.PLH)
    sheet.kind.chosen.emit(TermKind.PLH)
    assert not sheet.takes_place.isChecked()
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    found, own = holder(store, ids[REGENT]), holder(store, ids[DEPUTY])
    assert found
    assert own
    assert (found.kind, found.person_id, found.takes_place) == (TermKind.PLH, own.person_id, False)
    assert "place of his own office" in page.panel.held.text()
    assert messages.undo()
    assert holder(store, ids[REGENT]) is None


def test_editing_the_name_of_a_known_person_means_another(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]
) -> None:
    appoint(store, ids[DEPUTY])
    QTest.keyClick(page, KEY.Key_N, CTRL)
    sheet = opened(qtbot, AppointSheet)
    focused_types("satu")
    QTest.keyClick(sheet.name.line, KEY.Key_Down)
    QTest.keyClick(sheet.table, KEY.Key_Return)
    assert sheet.appointment().who == 1
    QTest.keyClicks(sheet.name.line, "x")
    assert sheet.appointment().who == PersonFacts(Name("Hj.", "Pejabat Satux", "S.H."))


def test_a_term_in_the_way_is_told_and_ended_by_pressing_again(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]
) -> None:
    appoint(store, ids[REGENT], starts=date(2014, 1, 15))
    page.touch()
    search(qtbot, page, "bupati lebak")
    QTest.keyClick(page, KEY.Key_N, CTRL)
    sheet = opened(qtbot, AppointSheet)
    focused_types("Pejabat Dua")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    told = sheet.messages.findChild(MessageStrip)
    assert told
    assert "Hj. Pejabat Satu, S.H. (definitif) from 15-01-2014" in told.accessibleName()
    assert sheet.primary.text() == "End the earlier term on 11-04-2016 and appoint"
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert [held.term.name.name for held in page.panel.terms.rows] == ["Pejabat Dua", "Pejabat Satu"]
    assert page.panel.terms.rows[1].term.ends == date(2016, 4, 11)


def test_nobody_is_appointed_without_a_name(qtbot: QtBot, page: DirectoryPage) -> None:
    QTest.keyClick(page, KEY.Key_N, CTRL)
    sheet = opened(qtbot, AppointSheet)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.name.error() == "The field “name” is empty."


def test_a_term_is_ended(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int], messages: MessageArea
) -> None:
    appoint(store, ids[REGENT], starts=date(2014, 1, 15))
    page.touch()
    search(qtbot, page, "bupati lebak")
    QTest.keyClick(page, KEY.Key_Delete, CTRL)
    sheet = opened(qtbot, EndTermSheet)
    focused_types("1-1-2014")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.last.error().startswith("The term would end on 01-01-2014")
    sheet.last.set_value(DAY)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert holder(store, ids[REGENT], DAY + timedelta(days=1)) is None
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    QTest.keyClick(page.table, KEY.Key_Z, CTRL)
    assert holder(store, ids[REGENT], DAY + timedelta(days=1))


def test_a_person_is_corrected_and_the_phone_stays_masked(
    qtbot: QtBot, page: DirectoryPage, store: Database, ids: dict[str, int]
) -> None:
    appoint(store, ids[REGENT])
    page.touch()
    search(qtbot, page, "bupati lebak")
    assert page.panel.phone.text() == "0811…214"
    page.panel.show_phone.click()
    assert page.panel.phone.text() == "081123456214"
    QTest.keyClick(page, KEY.Key_F2)
    sheet = opened(qtbot, PersonSheet)
    sheet.number.set_text("3601010101650001")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "NIK" in sheet.number.error()
    sheet.number.set_text("19650101 199003 1 002")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "19650101 199003 1 002" in page.panel.facts.text()
    assert page.panel.phone.text() == "0811…214"
    told = [label.text() for label in page.panel.findChildren(type(page.panel.person)) if "NIP/NRP:" in label.text()]
    assert any("199003 1 001 → 19650101 199003 1 002" in words for words in told)
    assert not any("081123456214" in words for words in told)


def test_lanes_reach_a_year_beyond_what_is_known(store: Database, ids: dict[str, int]) -> None:
    appoint(store, ids[REGENT], starts=date(2014, 1, 15))
    lanes = store.ask(offices.office_card, ids[REGENT], DAY).lanes
    assert span(lanes, DAY) == (date(2013, 1, 15), date(2017, 4, 12))


def test_what_is_seldom_done_is_in_one_menu_that_a_key_opens(qtbot: QtBot, page: DirectoryPage) -> None:
    QTest.keyClick(page.table, KEY.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = opened(qtbot, QMenu)
    assert [one.text() for one in menu.actions()] == ["New office", "Regions", "Import…"]
    assert menu.activeAction() is page.book.add
    asked: list[object] = []
    page.imports.wanted.connect(asked.append)
    QTest.keyClick(menu, KEY.Key_Up)
    QTest.keyClick(menu, KEY.Key_Return)
    assert len(asked) == 1


@pytest.mark.parametrize(("width", "letters"), [(1196, 100), (1186, 115), (1257, 130), (1171, 130)])
def test_names_of_offices_have_room_at_every_size(
    qtbot: QtBot, qapp: QApplication, page: DirectoryPage, width: int, letters: int
) -> None:
    theme.install(qapp, dark=False, scale=letters)
    page.resize(width, 560)
    qtbot.waitUntil(lambda: page.table.columnWidth(1) >= theme.px(NAME_LEAST))
    qtbot.waitUntil(lambda: not looking.cut_off(page) + looking.misplaced(page))
