"""The number register on the screen: numbers by book and year, kept back, given up, gaps explained, all by keyboard."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.numbers import NumberRule, NumberState
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import BookDraft, Number, Use
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.page import DocumentsPage
from rakor_desktop.ui.publishing.register_page import STRIP, RegisterPage
from rakor_desktop.ui.publishing.reserve_sheet import ReserveSheet
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
DAY = date(2016, 4, 4)
RULE = NumberRule("{kode}/{nomor}-{unit}/{tahun}", "005", "Um")
USE = Use(DAY, "Undangan rapat koordinasi")


class Desk:
    """The page over a book with a given number, a gap below it, and one of the year before."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, folder: Path) -> None:
        self.qtbot, self.store, self.messages, self.navigator = qtbot, store, MessageArea(), Navigator()
        qtbot.addWidget(self.messages)
        self.book = store.run(numbers.add_book, BookDraft("Surat undangan", RULE, first=1187))
        store.run(numbers.take, self.book, replace(USE, day=date(2015, 1, 5)))
        store.run(numbers.take, self.book, USE, "005/1188-Um/2016")
        self.page = RegisterPage(jobs, self.messages, self.navigator, State(folder), today=lambda: DAY)
        shown(qtbot, self.page)
        self.page.focus_first()

    def rows(self) -> list[tuple[int | None, NumberState | None]]:
        return [(line.running, line.state) for line in self.page.model.rows]

    def line(self, running: int) -> Number:
        return next(one for one in self.store.ask(numbers.register, self.book) if one.running == running)

    def go_to(self, running: int) -> None:
        """By the arrow keys, from above."""
        table = self.page.table
        table.select_first()
        while table.current_row().running != running:
            QTest.keyClick(table, KEY.Key_Down)

    def told(self) -> str:
        strip = self.messages.strip(STRIP)
        assert isinstance(strip, MessageStrip)
        return strip.title.text()


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database, tmp_path: Path) -> Desk:
    return Desk(qtbot, jobs, store, tmp_path)


def test_the_year_at_hand_is_shown_with_its_gap(desk: Desk) -> None:
    assert desk.rows() == [(1188, NumberState.GIVEN), (1187, None)]
    assert [chip.accessibleName() for chip in desk.page.bar.chips] == [
        "All, 2", "Given, 1", "Reserved, 0", "Void, 0", "Gaps, 1",
    ]  # fmt: skip
    desk.page.year.set_value("all")
    desk.page.year.chosen.emit("all")
    assert len(desk.rows()) == 3
    desk.page.bar.choose("gaps")
    assert desk.rows() == [(1187, None)]


def test_a_number_is_reserved_by_keyboard(desk: Desk) -> None:
    QTest.keyClick(desk.page, KEY.Key_N, CTRL)
    sheet = opened(desk.qtbot, ReserveSheet)
    assert sheet.next.text() == "005/1189-Um/2016"
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.subject.error()
    QTest.keyClicks(sheet.subject.line, "Undangan susulan")
    sheet.day.line.selectAll()
    QTest.keyClicks(sheet.day.line, "3-1-2017")
    assert sheet.next.text() == "005/1187-Um/2017"
    sheet.day.line.selectAll()
    QTest.keyClicks(sheet.day.line, "5-4-2016")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert desk.told() == "Number 005/1189-Um/2016 is reserved."
    assert desk.page.table.current_row().text == "005/1189-Um/2016"
    assert desk.line(1189).state is NumberState.RESERVED
    assert desk.page.window().focusWidget() is desk.page.table


def test_a_number_is_given_up_for_good_only_with_a_reason(desk: Desk) -> None:
    desk.go_to(1188)
    QTest.keyClick(desk.page.table, KEY.Key_Delete)
    sheet = opened(desk.qtbot, ReasonSheet)
    assert not sheet.primary.isEnabled()
    sheet.chips[0].click()
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert (desk.line(1188).state, desk.line(1188).reason) == (NumberState.VOID, "wrong date")
    assert desk.told() == "Number 005/1188-Um/2016 is given up for good."
    desk.go_to(1188)
    assert not desk.page.give_up.isEnabled()


def test_a_gap_is_explained(desk: Desk) -> None:
    desk.go_to(1187)
    assert not desk.page.give_up.isEnabled()
    QTest.keyClick(desk.page.table, KEY.Key_F2)
    sheet = opened(desk.qtbot, ReasonSheet)
    QTest.keyClicks(sheet.field.editor, "terlewat di agenda")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert desk.line(1187).reason == "terlewat di agenda"
    assert desk.rows()[1] == (1187, NumberState.GAP)
    assert not desk.page.explain.isEnabled()


def test_a_number_on_a_letter_is_given_up_with_its_letter(desk: Desk) -> None:
    meeting_id = make_meeting(desk.store)
    desk.store.run(numbers.take, desk.book, replace(USE, meeting_id=meeting_id))
    desk.page.reload()
    desk.go_to(1189)
    QTest.keyClick(desk.page.table, KEY.Key_Delete)
    assert desk.told() == "Number 005/1189-Um/2016 stands on a letter."
    strip = desk.messages.strip(STRIP)
    assert isinstance(strip, MessageStrip)
    strip.actions_offered[0].click()
    here = desk.navigator.here
    assert here is not None
    assert (here.place, here.meeting_id) == (Place.DOCUMENTS, meeting_id)
    assert desk.line(1189).state is NumberState.GIVEN


def test_what_is_seen_goes_to_excel(desk: Desk, tmp_path: Path) -> None:
    QTest.keyClick(desk.page, KEY.Key_E, CTRL)
    (dialog,) = [one for one in desk.page.findChildren(QFileDialog) if one.isVisible()]
    target = tmp_path / "buku.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    sheet = load_workbook(target).worksheets[0]
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "005/1188-Um/2016" in cells
    assert "Surat undangan · 2016" in cells


def test_the_documents_lead_to_the_register_and_back(
    qtbot: QtBot, jobs: Jobs, store: Database, tmp_path: Path, messages: MessageArea
) -> None:
    navigator = Navigator()
    qtbot.addWidget(messages)
    navigator.go(Place.ALL_DOCUMENTS)
    documents = DocumentsPage(jobs, messages, navigator, State(tmp_path), Place.ALL_DOCUMENTS)
    shown(qtbot, documents)
    QTest.keyClick(documents, KEY.Key_B, CTRL)
    assert place(navigator) is Place.NUMBERS
    page = RegisterPage(jobs, messages, navigator, State(tmp_path))
    shown(qtbot, page)
    assert page.stack.currentWidget() is page.empty
    assert not page.reserve.isEnabled()
    page.empty.cards[1].click()
    assert place(navigator) is Place.SETTINGS
    QTest.keyClick(page, KEY.Key_Escape)
    assert place(navigator) is Place.ALL_DOCUMENTS


def test_esc_clears_the_filter_first_and_then_leads_back(desk: Desk) -> None:
    desk.page.bar.search.line.setText("1188")
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, KEY.Key_Escape)
    assert (desk.page.bar.text(), desk.navigator.here) == ("", None)
    QTest.keyClick(desk.page.table, KEY.Key_Escape)
    assert place(desk.navigator) is Place.ALL_DOCUMENTS


def place(navigator: Navigator) -> Place | None:
    return navigator.here.place if navigator.here else None
