"""The gate in the real window: what holds the minutes up is mended or passed over by keys, then they are issued."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from builders import arrive, banten_meeting
from hands import CTRL, KEY, Hands
from rakor_desktop.app.wiring import House, furnish
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import MeetingRow, OfficeRow
from rakor_desktop.documents.findings import Subject
from rakor_desktop.domain.publishing import DocumentKind, DocumentState
from rakor_desktop.services.attendance import attendance, freezing
from rakor_desktop.services.letters import letters
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.publishing import gate, publishing
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.letters.approval import ApprovalSheet
from rakor_desktop.ui.letters.corrections import STRIP
from rakor_desktop.ui.letters.page import LetterPage
from rakor_desktop.ui.meetings.form import MeetingSheet
from rakor_desktop.ui.minutes.keys import EntryKey
from rakor_desktop.ui.navigation import MEETING_PLACES, Place, Spot
from rakor_desktop.ui.publishing import gate_page
from rakor_desktop.ui.publishing.finding_rows import FindingRow
from rakor_desktop.ui.publishing.gate_page import GatePage
from rakor_desktop.ui.style import theme

KIND = DocumentKind.MINUTES
TIMES = (time(9), time(12, 5))


class Guard:
    """Whoever stands at the gate: the window, the page, the hands, and what a viewer was given."""

    def __init__(self, house: House, hands: Hands, meeting_id: int) -> None:
        self.house, self.hands, self.meeting_id = house, hands, meeting_id
        self.viewed: list[Path] = []

    @property
    def page(self) -> GatePage:
        page = self.house.window.page(Place.GATE)
        assert isinstance(page, GatePage)
        page._opener = self.view
        return page

    def view(self, path: Path) -> bool:
        self.viewed.append(path)
        return True

    def go(self) -> GatePage:
        """To the gate from the minutes, by key; returns once it has looked."""
        self.house.navigator.go(Place.MINUTES, self.meeting_id)
        self.hands.until(self.house.window.page(Place.MINUTES).isVisible)
        self.hands.press(KEY.Key_P, held=CTRL)
        self.hands.until(lambda: self.page.isVisible() and self.page.rows())
        return self.page

    def found(self) -> list[Subject]:
        return [row.finding.subject for row in self.page.rows()]

    def row(self, subject: Subject) -> FindingRow:
        return next(row for row in self.page.rows() if row.finding.subject is subject)

    def choose(self, subject: Subject) -> None:
        """Down to a row, as by arrow keys."""
        self.hands.until_in(self.page.table)
        for _ in self.page.rows():
            if self.page.table.current_row() == self.row(subject):
                return
            self.hands.press(KEY.Key_Down)
        assert self.page.table.current_row() == self.row(subject)

    def pass_over(self, subject: Subject, reason: str) -> None:
        self.choose(subject)
        self.hands.press(KEY.Key_L)
        window = self.house.window
        self.hands.until(lambda: [one for one in window.findChildren(ReasonSheet) if one.isActiveWindow()])
        self.hands.write(reason)
        self.hands.press(KEY.Key_Return, held=CTRL)
        self.hands.until(lambda: self.row(subject).reason == reason)

    def issued(self) -> tuple[IssuedDocument, ...]:
        return self.house.database.ask(publishing.documents, self.meeting_id)


def open_the_end(tx: Tx) -> None:
    tx.session.execute(update(MeetingRow).values(ends=None))


@pytest.fixture
def guard(
    qtbot: QtBot, store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[Guard]:
    monkeypatch.setattr(gate_page, "data_dir", lambda: tmp_path)
    theme.install(qapp, dark=False)
    meeting_id, invited = banten_meeting(store)
    arrive(store, invited["Walikota Serang"])
    store.run(open_the_end)
    house = furnish(store, State(tmp_path), lambda: None, lambda: None)
    with qtbot.waitActive(house.window):
        house.window.show()
        house.window.activateWindow()
    yield Guard(house, Hands(qtbot), meeting_id)
    house.close()


def test_the_list_and_the_page_carry_the_same_numbers(guard: Guard) -> None:
    page = guard.go()
    rows = page.rows()
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert Subject.ENDS_MISSING in guard.found()
    marks = {mark.number: mark for mark in page.pages.sheet.marks}
    ends = guard.row(Subject.ENDS_MISSING)
    assert ends.box is not None
    assert marks[ends.number].page == ends.box.page == page.pages.page
    assert not page.issue.isEnabled()


def test_page_keys_turn_the_page_and_a_row_turns_to_its_own(guard: Guard) -> None:
    page = guard.go()
    guard.hands.press(KEY.Key_PageDown)
    assert page.pages.page == 1
    guard.hands.press(KEY.Key_PageUp)
    assert page.pages.page == 0
    guard.choose(Subject.NOT_RECORDED)
    box = guard.row(Subject.NOT_RECORDED).box
    assert box is not None
    assert page.pages.page == box.page > 0
    assert page.pages.sheet.chosen == guard.row(Subject.NOT_RECORDED).number
    guard.hands.until(lambda: not page.pages.sheet.image.isNull())


def test_enter_goes_to_the_field_and_back_comes_here_again(guard: Guard) -> None:
    page = guard.go()
    guard.choose(Subject.ENDS_MISSING)
    guard.hands.press(KEY.Key_Return)
    window = guard.house.window
    guard.hands.until(lambda: [one for one in window.findChildren(MeetingSheet) if one.isActiveWindow()])
    (sheet,) = window.findChildren(MeetingSheet)
    guard.hands.until_in(sheet.ends)
    guard.hands.write("1205")
    guard.hands.press(KEY.Key_Return, held=CTRL)
    guard.hands.until(lambda: not sheet.isVisible())
    guard.hands.press(KEY.Key_Left, held=Qt.KeyboardModifier.AltModifier)
    guard.hands.until(lambda: page.isVisible() and Subject.ENDS_MISSING not in guard.found())


def test_what_changes_elsewhere_is_seen_and_f5_looks_again(guard: Guard, qtbot: QtBot) -> None:
    page = guard.go()
    (row,) = [row for row in page.rows() if row.finding.subject is Subject.NOT_RECORDED]
    first = row.finding.facts
    absent = {one.office.name: one.id for one in guard.house.database.ask(attendance.door, guard.meeting_id).invitees}
    arrive(guard.house.database, absent[first[0]])
    guard.hands.until(lambda: guard.row(Subject.NOT_RECORDED).finding.facts == first[1:])
    with qtbot.waitSignal(page.looker.seen):
        guard.hands.press(KEY.Key_F5)


def test_passed_over_with_reasons_and_mended_it_is_issued_and_locked(guard: Guard) -> None:
    page = guard.go()
    guard.house.database.run(_mend, guard.meeting_id)
    guard.house.database.run(freezing.freeze, guard.meeting_id)
    guard.house.database.run(minutes_life.mark_checked, guard.meeting_id, "Kepala Biro Umum")
    guard.hands.until(lambda: not any(row.blocks for row in page.rows()))
    open_ones = [row.finding.subject for row in page.rows() if row.asks]
    assert open_ones
    for number, subject in enumerate(open_ones):
        guard.pass_over(subject, f"sudah diperiksa {number}")
    guard.hands.until(page.issue.isEnabled)
    guard.hands.press(KEY.Key_Return, held=CTRL)
    guard.hands.until(guard.issued)
    (made,) = guard.issued()
    assert (made.kind, made.state, made.version) == (KIND, DocumentState.FINAL, 1)
    assert len(made.passed_over) == len(open_ones)
    content = guard.house.database.ask(publishing.document_content, made.id)
    assert hashlib.sha256(content).hexdigest() == made.sha256
    guard.hands.until(guard.house.window.page(Place.DOCUMENTS).isVisible)


def test_a_reason_is_taken_back_by_the_same_key(guard: Guard) -> None:
    guard.go()
    guard.pass_over(Subject.NOT_RECORDED, "menyusul")
    guard.choose(Subject.NOT_RECORDED)
    guard.hands.press(KEY.Key_L)
    guard.hands.until(lambda: not guard.row(Subject.NOT_RECORDED).reason)
    assert guard.house.database.ask(gate.waivers, guard.meeting_id, KIND) == ()


def test_a_draft_can_always_be_printed(guard: Guard) -> None:
    guard.go()
    guard.hands.press(KEY.Key_P, held=CTRL)
    guard.hands.until(lambda: guard.viewed)
    assert all("KONSEP" in page.extract_text() for page in PdfReader(guard.viewed[0]).pages)
    assert guard.issued() == ()


def test_escape_goes_back_to_the_minutes(guard: Guard) -> None:
    guard.go()
    QTest.keyClick(guard.page, KEY.Key_Escape)
    guard.hands.until(guard.house.window.page(Place.MINUTES).isVisible)


def test_a_letter_that_is_held_up_takes_no_number_and_goes_through_the_gate_once_mended(guard: Guard) -> None:
    window, store, hands = guard.house.window, guard.house.database, guard.hands
    draft = store.ask(letters.letter, guard.meeting_id).draft
    version = store.run(letters.save_letter, guard.meeting_id, replace(draft, opening=("Di {gedung}.",)), 0)
    guard.house.navigator.go(Place.LETTER, guard.meeting_id)
    letter = window.page(Place.LETTER)
    assert isinstance(letter, LetterPage)
    hands.until(lambda: letter.desk and letter.actions_here.approve.isEnabled())
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: letter.messages.strip(STRIP))
    assert window.findChildren(ApprovalSheet) == []
    assert store.ask(letters.letter, guard.meeting_id).number == ""
    hands.press(KEY.Key_P, held=CTRL)
    hands.until(lambda: guard.page.isVisible() and guard.page.rows())
    assert guard.row(Subject.MARK_UNKNOWN).blocks
    assert not guard.row(Subject.STARTS_MISSING).holds
    assert not guard.page.issue.isEnabled()
    store.run(letters.save_letter, guard.meeting_id, draft, version)
    hands.until(guard.page.issue.isEnabled)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: [one for one in window.findChildren(ApprovalSheet) if one.isActiveWindow()])


def test_enter_on_what_is_the_matter_with_a_letter_leads_to_the_letter(guard: Guard) -> None:
    guard.house.navigator.go(Place.GATE, guard.meeting_id, DocumentKind.LETTER)
    guard.hands.until(lambda: guard.page.isVisible() and guard.page.rows())
    guard.choose(Subject.SIGNER_NAMELESS)
    guard.hands.press(KEY.Key_Return)
    guard.hands.until(guard.house.window.page(Place.LETTER).isVisible)


@pytest.mark.parametrize(
    ("kind", "step"),
    [(DocumentKind.LETTER, Place.INVITATIONS), (DocumentKind.MINUTES, Place.MINUTES),
     (DocumentKind.ATTENDANCE, Place.ATTENDANCE)],
)  # fmt: skip
def test_the_step_of_the_document_is_marked_while_it_stands_before_the_gate(
    guard: Guard, kind: DocumentKind, step: Place
) -> None:
    guard.house.navigator.go(Place.GATE, guard.meeting_id, kind)
    tabs = guard.house.window.bar.tabs
    guard.hands.until(guard.page.rows)
    assert Subject.STARTS_MISSING in guard.found()
    assert tabs.currentIndex() == MEETING_PLACES.index(step)
    assert guard.house.window.windowTitle().startswith(tabs.name(step))


def test_words_that_are_not_in_the_store_hold_minutes_up_until_they_are(guard: Guard) -> None:
    """As after a conflict that nobody settled: the text is on this computer, and nowhere else."""
    entry = EntryKey(guard.meeting_id, uuid4())
    other = EntryKey(guard.meeting_id + 1, uuid4())
    for key in map(str, (entry, other)):
        guard.house.journal.opened(key, 1, "")
        guard.house.journal.shows(key, 1, "Belum tersimpan")
    guard.go()
    guard.hands.until(lambda: Subject.UNSETTLED in guard.found())
    assert guard.row(Subject.UNSETTLED).finding.facts == ("1",)
    guard.choose(Subject.UNSETTLED)
    guard.hands.press(KEY.Key_Return)
    guard.hands.until(guard.house.window.page(Place.MINUTES).isVisible)
    guard.house.journal.saved(str(entry), 2)
    guard.house.navigator.back()
    guard.hands.until(lambda: guard.page.isVisible() and guard.found() and Subject.UNSETTLED not in guard.found())


def test_who_comes_back_to_the_letter_is_not_asked_for_the_approval_again(guard: Guard) -> None:
    window, navigator = guard.house.window, guard.house.navigator
    navigator.go(Place.GATE, guard.meeting_id, DocumentKind.LETTER)
    guard.page.approval_wanted.emit()
    guard.hands.until(lambda: [one for one in window.findChildren(ApprovalSheet) if one.isActiveWindow()])
    guard.hands.press(KEY.Key_Escape)
    navigator.go(Place.INVITATIONS, guard.meeting_id)
    gone: list[Spot] = []
    navigator.went.connect(gone.append)
    assert navigator.back()
    assert navigator.forward()
    assert navigator.back()
    assert {spot.focus for spot in gone} == {None}
    assert gone[-1] == Spot(Place.LETTER, guard.meeting_id)


def _mend(tx: Tx, meeting_id: int) -> None:
    """What the form and the directory would fill in, in one step."""
    held = tx.session.get_one(MeetingRow, meeting_id)
    held.starts, held.ends, held.place = TIMES[0], TIMES[1], "Pendopo"
    held.chair_office_id = tx.session.scalar(select(OfficeRow.id).order_by(OfficeRow.id).limit(1))
