"""Signed pages on the screen: typed, settled by keys and cards, recorded with one undo, scanned, marked done."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.page_codes import printed
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.publishing import papers, publishing
from rakor_desktop.services.signing import reconciling, signing
from rakor_desktop.services.signing.reconciling import SignedPage, SignedRow
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from rakor_desktop.ui.signing.page import SigningPage
from rakor_desktop.ui.signing.person_sheet import PersonSheet
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LEBAK, SERANG = "Bupati Lebak", "Bupati Serang"


class Desk:
    """The page over a printed sheet of sixteen invitations."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, *, is_printed: bool = True) -> None:
        self.qtbot, self.store, self.messages = qtbot, store, MessageArea()
        self.meeting_id, self.invited = banten_meeting(store)
        if is_printed:
            self.print()
        self.navigator = Navigator()
        self.page = SigningPage(jobs, self.messages, self.navigator)
        qtbot.addWidget(self.messages)
        self.page.enter(self.meeting_id)
        shown(qtbot, self.page)
        self.page.focus_first()

    def print(self) -> None:
        paper = self.store.ask(papers.attendance_paper, self.meeting_id, load_profile(OLD_STYLE))
        self.store.run(signing.print_sheet, self.meeting_id, paper, planned(paper))

    def pages(self, printing: int | None = None) -> tuple[SignedPage, ...]:
        return self.store.ask(reconciling.signed_pages, self.meeting_id, printing)

    def row(self, office: str) -> SignedRow:
        rows = (row for page in self.pages() for row in page.rows)
        return next(row for row in rows if row.invitee and row.invitee.office.name == office)

    def state(self, office: str) -> State:
        invitee = self.row(office).invitee
        assert invitee is not None
        return invitee.standing.state

    def type(self, text: str) -> None:
        line = self.page.panel.field.line
        line.setText(text)
        QTest.keyClick(line, KEY.Key_Return)
        self.page.jobs.poll()

    def press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, held)
        self.page.jobs.poll()

    def chosen(self, office: str) -> None:
        assert self.page.table.select_key(self.row(office).number)
        self.page.table.setFocus()

    def cards(self) -> list[str]:
        return [card.accessibleName() for card in self.page.panel.cards.findChildren(QWidget) if card.accessibleName()
                and card.parent() is self.page.panel.cards]  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database) -> Desk:
    return Desk(qtbot, jobs, store)


def test_before_it_is_printed_the_page_offers_to_print(qtbot: QtBot, jobs: Jobs, store: Database) -> None:
    desk = Desk(qtbot, jobs, store, is_printed=False)
    assert desk.page.stack.currentWidget() is desk.page.empty
    desk.page.empty.cards[0].click()
    offered = [one for one in desk.messages.findChildren(Button) if one.text() == "Print anyway"]
    offered[0].click()
    jobs.poll()
    assert [one.kind for one in store.ask(publishing.documents)] == [DocumentKind.ATTENDANCE_PDF]
    assert desk.page.stack.currentWidget() is not desk.page.empty
    assert len(desk.page.model.rows) == 20


def test_a_line_is_taken_told_and_taken_back(desk: Desk) -> None:
    desk.type("1-3 5w")
    assert [row.number for page in desk.pages() for row in page.rows if row.mark] == [1, 2, 3, 5]
    assert desk.page.panel.field.text() == ""
    assert desk.page.table.current_row().number == 5
    assert len(desk.cards()) == 4
    assert desk.messages.undo()
    desk.page.jobs.poll()
    assert not any(page.is_looked_at for page in desk.pages())


def test_what_cannot_be_read_stays_in_the_field_with_one_sentence(desk: Desk) -> None:
    desk.type("1 2 satu")
    assert desk.page.panel.field.text() == "1 2 satu"
    assert "“satu”, part 3" in desk.page.panel.field.error()
    assert not any(page.is_looked_at for page in desk.pages())
    desk.type("1 99")
    assert "99" in desk.page.panel.field.error()


def test_the_code_at_the_foot_of_a_page_leads_to_it(desk: Desk) -> None:
    second = desk.pages()[1]
    desk.type(printed(second.code).lower())
    assert desk.page.table.current_row().number == second.rows[0].number
    assert desk.page.panel.field.text() == ""
    assert not any(page.is_looked_at for page in desk.pages())


def test_the_code_of_an_earlier_printing_leads_to_it_and_it_is_compared_there(desk: Desk) -> None:
    assert desk.page.panel.printings.isHidden()
    signed = desk.pages()
    number = desk.row(SERANG).number
    desk.store.run(invitations.withdraw, [desk.invited["Bupati Pandeglang"]])
    desk.print()
    desk.page.jobs.poll()
    assert desk.row(SERANG).number != number
    assert desk.page.panel.printings.isVisible()
    assert desk.page.panel.printings.text().startswith("Printing 2")
    desk.type(printed(signed[1].code))
    assert desk.page.table.current_row().page_id == signed[1].id
    assert desk.page.panel.printings.text().startswith("Printing 1")
    desk.type(str(number))
    assert [row.number for row in desk.page.panel.model.rows[0].rows if row.mark] == [number]
    desk.press(desk.page.panel.field.line, KEY.Key_Return, CTRL)
    assert desk.state(SERANG) is State.IN_PERSON
    desk.type(printed(desk.pages()[0].code))
    assert desk.page.table.current_row().page_id == desk.pages()[0].id
    assert not any(row.mark for page in desk.page.panel.model.rows for row in page.rows)


def test_those_who_signed_are_recorded_at_once_and_taken_back_at_once(desk: Desk) -> None:
    desk.type(f"{desk.row(LEBAK).number} {desk.row(SERANG).number}")
    assert desk.page.record.isEnabled()
    desk.press(desk.page.panel.field.line, KEY.Key_Return, CTRL)
    assert (desk.state(LEBAK), desk.state(SERANG)) == (State.IN_PERSON, State.IN_PERSON)
    assert not desk.page.record.isEnabled()
    assert desk.messages.undo()
    desk.page.jobs.poll()
    assert (desk.state(LEBAK), desk.state(SERANG)) == (State.NOT_RECORDED, State.NOT_RECORDED)


def test_f8_leads_through_the_differences_and_keys_settle_them(desk: Desk) -> None:
    arrive(desk.store, desk.invited[SERANG])
    desk.page.jobs.poll()
    desk.type(str(desk.row(LEBAK).number))
    desk.page.table.select_key(1)
    desk.press(desk.page.table, KEY.Key_F8)
    assert desk.page.table.current_row().number == desk.row(LEBAK).number
    desk.press(desk.page.table, KEY.Key_H)
    assert desk.state(LEBAK) is State.IN_PERSON
    desk.press(desk.page.table, KEY.Key_F8)
    assert desk.page.table.current_row().number == desk.row(SERANG).number
    desk.press(desk.page.table, KEY.Key_U)
    assert desk.state(SERANG) is State.NOT_RECORDED
    assert desk.cards() == []


def test_a_note_leaves_a_difference_as_it_is(desk: Desk) -> None:
    desk.type(str(desk.row(LEBAK).number))
    desk.chosen(LEBAK)
    desk.press(desk.page.table, KEY.Key_N)
    sheet = opened(desk.qtbot, ReasonSheet)
    sheet.field.editor.setPlainText("salah baris")
    sheet.given.emit(sheet.reason())
    sheet.accept()
    desk.page.jobs.poll()
    assert (desk.row(LEBAK).note, desk.cards()) == ("salah baris", [])
    assert desk.messages.undo()
    desk.page.jobs.poll()
    assert desk.row(LEBAK).is_open


def test_whoever_signed_for_another_is_asked_for(desk: Desk) -> None:
    desk.type(f"{desk.row(LEBAK).number}w")
    assert not desk.page.record.isEnabled()
    desk.chosen(LEBAK)
    desk.press(desk.page.table, KEY.Key_H)
    sheet = opened(desk.qtbot, PersonSheet)
    sheet.submit()
    assert sheet.office.error()
    sheet.office.set_text("Asisten I")
    sheet.submit()
    desk.page.jobs.poll()
    assert desk.state(LEBAK) is State.REPRESENTED


def test_a_signature_in_an_empty_row_is_a_guest(desk: Desk) -> None:
    desk.type("18")
    assert desk.page.table.current_row().number == 18
    desk.page.table.setFocus()
    desk.press(desk.page.table, KEY.Key_H)
    sheet = opened(desk.qtbot, PersonSheet)
    sheet.office.set_text("Camat Curug")
    sheet.name.set_text("Budi")
    sheet.submit()
    desk.page.jobs.poll()
    door = desk.store.ask(attendance.door, desk.meeting_id)
    assert [guest.said.office for guest in door.guests] == ["Camat Curug"]
    assert desk.cards() == []


def test_a_page_is_marked_done_and_open_again(desk: Desk) -> None:
    desk.press(desk.page.table, KEY.Key_D, CTRL)
    assert [page.is_done for page in desk.pages()] == [True, *[False] * (len(desk.pages()) - 1)]
    assert "pages still missing: 2" in desk.page.summary.text()
    desk.press(desk.page.table, KEY.Key_D, CTRL)
    assert not desk.pages()[0].is_done


def test_a_scan_is_attached_opened_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    viewed: list[Path] = []

    def view(path: Path) -> bool:
        viewed.append(path)
        return True

    desk.page.scanning._opener = view
    scan = tmp_path / "lembar 1.png"
    Image.new("L", (30, 40), 255).save(scan)
    desk.page.scanning.bring(desk.pages()[0].id, scan)
    desk.page.jobs.poll()
    assert "lembar 1.png" in desk.page.panel.scan_name.text()
    desk.press(desk.page.table, KEY.Key_O, CTRL)
    assert viewed[0].read_bytes() == scan.read_bytes()
    assert desk.messages.undo()
    desk.page.jobs.poll()
    assert desk.pages()[0].scan is None


def test_a_file_that_is_no_scan_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"teks")
    desk.page.scanning.bring(desk.pages()[0].id, tmp_path / "x.pdf")
    assert "refusal" in desk.messages.ids()
    assert desk.pages()[0].scan is None


def test_a_record_at_another_desk_is_seen_without_losing_the_row(desk: Desk) -> None:
    desk.type(str(desk.row(LEBAK).number))
    assert len(desk.cards()) == 1
    arrive(desk.store, desk.invited[LEBAK])
    desk.page.jobs.poll()
    assert desk.cards() == []
    assert desk.page.table.current_row().number == desk.row(LEBAK).number


def test_esc_leads_to_the_desk(desk: Desk) -> None:
    desk.press(desk.page.panel.field.line, KEY.Key_Escape)
    assert desk.navigator.here == Spot(Place.ATTENDANCE, desk.meeting_id)
