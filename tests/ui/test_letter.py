"""The letter on the screen: written beside its pages, saved by itself, numbered, issued, corrected, given up."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import banten_meeting, office_id
from rakor_desktop.app.founding import begin_numbers
from rakor_desktop.db.database import Database
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.publishing import DocumentKind, DocumentState, LetterheadKind
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.approvals import Approval
from rakor_desktop.services.letters.letters import Letter
from rakor_desktop.services.publishing import numbers, publishing
from rakor_desktop.services.publishing.numbers import Use
from rakor_desktop.services.settings import signers
from rakor_desktop.services.settings.signers import SignerSettings, SignerWay
from rakor_desktop.ui.kit.autosave import Saved, SaveState
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.letters.approval import ApprovalSheet
from rakor_desktop.ui.letters.corrections import STRIP
from rakor_desktop.ui.letters.page import LetterPage
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from screens import hold, opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
DAY = date(2016, 4, 4)
GOVERNOR, SECRETARY = "Gubernur Banten", "Sekretaris Daerah Provinsi Banten"


class Desk:
    """The page over a meeting with sixteen invitations, and what was handed to other programs."""

    def __init__(
        self, qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, folder: Path, day: date | None = DAY
    ) -> None:
        self.qtbot, self.jobs, self.store, self.messages = qtbot, jobs, store, messages
        self.viewed: list[Path] = []
        self.meeting_id, _ = banten_meeting(store)
        if day is not None:
            begin_numbers(store, day)
        qtbot.addWidget(messages)
        self.page = LetterPage(jobs, messages, Navigator(), State(folder), opener=self.view, today=lambda: DAY)
        self.page.enter(self.meeting_id)
        with qtbot.waitSignal(self.page.preview.drawn):
            shown(qtbot, self.page)
        self.fields = self.page.form.fields
        self.page.focus_first()

    def view(self, path: Path) -> bool:
        self.viewed.append(path)
        return True

    @property
    def letter(self) -> Letter:
        return self.store.ask(letters.letter, self.meeting_id)

    def say(self, text: str) -> None:
        """Write the opening anew."""
        self.fields.opening.items[0].editor.setPlainText(text)

    def pages(self) -> str:
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(self.page.pages.view.pdf)).pages)

    def saved(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.saver.is_unsaved)

    def strip(self) -> MessageStrip:
        strip = self.messages.strip(STRIP)
        assert isinstance(strip, MessageStrip)
        return strip

    def approve(self) -> ApprovalSheet:
        self.page.actions_here.approve.trigger()
        return opened(self.qtbot, ApprovalSheet)

    def issue(self) -> None:
        self.approve().submit()
        assert self.letter.locked

    def give(self, reason: str) -> None:
        sheet = opened(self.qtbot, ReasonSheet)
        sheet.field.set_text(reason)
        sheet.submit()

    def issued(self) -> list[tuple[int, DocumentState, str]]:
        return [(one.version, one.state, one.note) for one in self.store.ask(publishing.documents, self.meeting_id)]

    def numbers(self) -> list[tuple[str, NumberState | None]]:
        (book,) = self.store.ask(numbers.books)
        return [(one.text, one.state) for one in self.store.ask(numbers.register, book.id)]


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path) -> Desk:
    return Desk(qtbot, jobs, store, messages, tmp_path)


def test_the_pages_follow_what_is_typed_and_the_letter_saves_itself(desk: Desk, qtbot: QtBot) -> None:
    told: list[SaveState] = []

    def hear(saved: Saved) -> None:
        told.append(saved.state)

    desk.page.save_state_changed.connect(hear)
    assert desk.fields.signer.text() == GOVERNOR
    assert "KONSEP" in desk.pages()
    with qtbot.waitSignal(desk.page.preview.drawn):
        desk.say("Dengan hormat kami mengundang Saudara ke {tempat}:")
        desk.fields.place.line.setText("Serang")
        desk.fields.place.edited.emit("Serang")
    assert "mengundang Saudara ke Pendopo Gubernur Banten" in " ".join(desk.pages().split())
    desk.saved()
    assert desk.letter.draft.opening == ("Dengan hormat kami mengundang Saudara ke {tempat}:",)
    assert desk.letter.draft.closing is None
    assert (desk.letter.draft.place, told[-1]) == ("Serang", SaveState.SAVED)


def test_leaving_saves_what_was_typed_a_moment_ago(desk: Desk) -> None:
    desk.fields.place.line.setText("Serang")
    desk.fields.place.edited.emit("Serang")
    assert desk.page.can_leave()
    assert desk.letter.draft.place == "Serang"


def test_a_mark_that_nothing_replaces_is_told_at_its_paragraph_and_the_pages_stay(desk: Desk, qtbot: QtBot) -> None:
    before = desk.page.pages.view.pdf
    with qtbot.waitSignal(desk.page.preview.refused):
        desk.say("Datanglah ke {temptat}.")
    assert "{temptat}" in desk.fields.opening.items[0].error()
    assert "{tempat}" in desk.fields.opening.items[0].error()
    assert desk.page.pages.view.pdf is before
    with qtbot.waitSignal(desk.page.preview.drawn):
        desk.say("Datanglah ke {tempat}.")
    assert desk.fields.opening.items[0].error() == ""


def test_who_signs_in_anothers_name_owes_him_a_copy_and_has_the_crest(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.preview.drawn):
        desk.fields.signer.combo.setCurrentText(SECRETARY)
        desk.fields.giver.combo.setCurrentText(GOVERNOR)
    assert desk.fields.owed.isVisible()
    assert not desk.fields.head_note.isVisible()
    with qtbot.waitSignal(desk.page.preview.drawn):
        desk.fields.owed.click()
        desk.fields.head.set_value(LetterheadKind.PERSONAL)
        desk.fields.head.chosen.emit(LetterheadKind.PERSONAL)
    assert not desk.fields.owed.isVisible()
    assert desk.fields.head_note.isVisible()
    desk.saved()
    assert (desk.letter.draft.copies, desk.letter.draft.head) == ((GOVERNOR,), LetterheadKind.PERSONAL)


def test_a_settled_signer_brings_along_in_whose_name_he_signs(desk: Desk, qtbot: QtBot) -> None:
    secretary, governor = (office_id(desk.store, name) for name in (SECRETARY, GOVERNOR))
    ways = (SignerWay(secretary, (governor,)), SignerWay(governor))
    desk.store.run(signers.set_signers, SignerSettings(ways))
    desk.page.reload()
    desk.fields.signer.combo.setEditText(SECRETARY)
    assert (desk.fields.giver.office(), desk.fields.between.office()) == (governor, None)
    assert desk.page.form.draft().giver_ids == (governor,)
    desk.fields.signer.combo.setEditText(GOVERNOR)
    assert desk.fields.giver.office() is None
    desk.saved()
    assert (desk.letter.draft.signer_id, desk.letter.draft.giver_ids) == (governor, ())


def test_an_office_nobody_knows_is_marked_and_changes_nothing(desk: Desk) -> None:
    signer = desk.page.form.draft().signer_id
    desk.fields.signer.combo.setCurrentText("Gubernur Bantan")
    assert desk.fields.signer.wrong
    assert desk.page.form.draft().signer_id == signer


def test_paragraphs_are_inserted_moved_removed_and_brought_back(desk: Desk, messages: MessageArea) -> None:
    closing = desk.fields.closing
    first, second = closing.texts()
    closing.items[0].setFocus()
    QTest.keyClick(closing.items[0].editor, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert closing.texts() == (second, first)
    menu = closing.menu()
    menu.actions()[1].trigger()
    assert closing.texts()[2:] == (menu_text(desk),)
    messages.setParent(desk.page)  # a window of its own would take the focus
    closing.items[2].setFocus()
    hold(KEY.Key_Delete, CTRL)
    assert closing.texts() == (second, first)
    assert messages.undo()
    assert len(closing.texts()) == 3
    desk.saved()
    assert desk.letter.draft.closing == closing.texts()


def menu_text(desk: Desk) -> str:
    texts = [one.text for one in desk.page._profiles[desk.page.form.key].letter.texts if one.part.value == "closing"]
    return texts[1]


def test_each_gets_a_letter_with_a_code(desk: Desk, qtbot: QtBot) -> None:
    desk.fields.mode.set_value(AddressMode.EACH)
    desk.fields.mode.chosen.emit(AddressMode.EACH)
    desk.saved()
    with qtbot.waitSignal(desk.page.preview.drawn):
        desk.jobs.poll()
        desk.page.touch()
    assert desk.page.pages.view.pages == 10
    assert "Kode hadir" in desk.pages()
    QTest.keyClick(desk.page, KEY.Key_PageDown)
    assert desk.page.pages.view.page == 1
    zoom = desk.page.pages.view.zoom
    QTest.keyClick(desk.page, KEY.Key_Plus, CTRL)
    assert desk.page.pages.view.zoom > zoom
    assert desk.page.pages.number.text() == "2 of 10"


def test_letters_for_each_are_saved_as_files_from_the_page(desk: Desk, tmp_path: Path) -> None:
    assert not desk.page.actions_here.separate.isVisible()
    desk.fields.mode.set_value(AddressMode.EACH)
    desk.fields.mode.chosen.emit(AddressMode.EACH)
    desk.saved()
    desk.page.reload()
    QTest.keyClick(desk.page, KEY.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.page.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(tmp_path / "surat"))
    dialog.close()
    assert len(list((tmp_path / "surat").glob("*.pdf"))) == 16


def test_another_desk_wrote_meanwhile(desk: Desk, jobs: Jobs) -> None:
    theirs = replace(desk.letter.draft, place="Cilegon")
    desk.store.run(letters.save_letter, desk.meeting_id, theirs, 0)
    desk.fields.place.line.setText("Serang")
    desk.fields.place.edited.emit("Serang")
    desk.page.saver.flush()
    assert desk.fields.place.text() == "Serang"
    assert desk.letter.draft.place == "Cilegon"
    jobs.poll()
    assert desk.fields.place.text() == "Serang"
    desk.strip().actions_offered[1].click()
    assert desk.letter.draft.place == "Serang"
    desk.store.run(letters.save_letter, desk.meeting_id, theirs, desk.letter.version)
    jobs.poll()
    assert desk.fields.place.text() == "Cilegon"


def test_a_letter_is_approved_issued_and_opened_as_it_was_stored(desk: Desk) -> None:
    (book,) = desk.store.ask(numbers.books)
    desk.store.run(numbers.take, book.id, Use(DAY, "Surat lain"), "005/1187-Um/2016")
    sheet = desk.approve()
    assert (sheet.day.value(), sheet.number.text()) == (DAY, "005/1188-Um/2016")
    sheet.number.set_text("005/1187-Um/2016")
    sheet.submit()
    assert "Surat lain" in sheet.number.error()
    assert sheet.isVisible()
    sheet.number.set_text("005/1200-Um/2016")
    sheet.submit()
    assert not sheet.isVisible()
    assert desk.page.state.words.text().startswith("Issued 005/1200-Um/2016")
    assert not desk.fields.isEnabled()
    desk.page.actions_here.open.trigger()
    (document,) = desk.store.ask(publishing.documents, desk.meeting_id)
    assert desk.viewed[0].read_bytes() == desk.store.ask(publishing.document_content, document.id)
    text = PdfReader(desk.viewed[0]).pages[0].extract_text()
    assert "005/1200-Um/2016" in text
    assert "KONSEP" not in text


def test_without_a_date_nothing_is_approved(desk: Desk) -> None:
    sheet = desk.approve()
    sheet.day.set_text("")
    sheet.submit()
    assert sheet.day.error()
    sheet.day.set_text("4-4-2016")
    sheet.submit()
    assert desk.letter.number == "005/1-Um/2016"


def test_an_older_store_begins_its_book_at_the_first_approval(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    older = Desk(qtbot, jobs, store, messages, tmp_path, None)
    assert store.ask(numbers.books) == ()
    sheet = older.approve()
    assert sheet.number.text() == "005/1-Um/2016"
    sheet.submit()
    assert older.letter.locked
    assert older.numbers() == [("005/1-Um/2016", NumberState.GIVEN)]


def test_what_the_gate_holds_up_takes_no_number_and_leads_to_the_gate(desk: Desk) -> None:
    desk.say("Datanglah ke {temptat}.")
    desk.page.actions_here.approve.trigger()
    assert "1 to mend" in desk.strip().accessibleName()
    assert "number stays" not in desk.strip().accessibleName()
    assert desk.page.findChildren(ApprovalSheet) == []
    assert (desk.letter.number, desk.numbers()) == ("", [])
    desk.strip().actions_offered[0].click()
    assert desk.page._navigator.here == Spot(Place.GATE, desk.meeting_id, DocumentKind.LETTER)


def test_a_numbered_letter_that_cannot_be_printed_keeps_its_number_for_the_next_try(desk: Desk) -> None:
    (book,) = desk.store.ask(numbers.books)
    desk.say("Datanglah ke {tempat} besok.")
    desk.saved()
    desk.store.run(approvals.approve, desk.meeting_id, Approval(book.id, DAY), desk.letter.version)
    desk.jobs.poll()
    desk.say("Datanglah ke {temptat}.")
    desk.page.actions_here.approve.trigger()
    assert (desk.letter.number, desk.letter.locked) == ("005/1-Um/2016", False)
    assert "number stays" in desk.strip().accessibleName()
    desk.say("Datanglah ke {tempat}.")
    desk.page.actions_here.approve.trigger()
    assert desk.letter.locked
    assert desk.numbers() == [("005/1-Um/2016", NumberState.GIVEN)]


def test_a_correction_is_a_new_version_with_the_same_number(desk: Desk, messages: MessageArea) -> None:
    desk.issue()
    desk.page.actions_here.correct.trigger()
    desk.give("jam mulai")
    assert desk.fields.isEnabled()
    desk.say("Ralat: rapat dimulai lebih awal.")
    desk.page.actions_here.drop.trigger()
    assert desk.letter.locked
    assert messages.undo()
    assert desk.letter.correction == "jam mulai"
    assert desk.fields.opening.texts() == ("Ralat: rapat dimulai lebih awal.",)
    desk.page.actions_here.approve.trigger()
    assert desk.issued() == [(2, DocumentState.FINAL, "jam mulai"), (1, DocumentState.REPLACED, "")]
    assert len(desk.numbers()) == 1


def test_a_letter_is_given_up_with_its_number(desk: Desk) -> None:
    desk.issue()
    desk.page.actions_here.void.trigger()
    desk.give("rapat ditunda")
    assert desk.numbers() == [("005/1-Um/2016", NumberState.VOID)]
    assert desk.issued() == [(1, DocumentState.VOID, "")]
    assert desk.fields.isEnabled()
    assert desk.approve().number.text() == "005/2-Um/2016"


def test_the_way_back_leads_to_the_invitations(qtbot: QtBot, desk: Desk) -> None:
    assert Place.LETTER.of_meeting
    QTest.keyClick(desk.page, KEY.Key_Escape)
    here = desk.page._navigator.here
    assert here is not None
    assert (here.place, here.meeting_id) == (Place.INVITATIONS, desk.meeting_id)


def test_what_approves_is_what_is_on_the_screen(desk: Desk) -> None:
    desk.say("Ditulis tepat sebelum disetujui.")
    desk.issue()
    (document,) = desk.store.ask(publishing.documents, desk.meeting_id)
    assert document.kind is DocumentKind.LETTER
    content = desk.store.ask(publishing.document_content, document.id)
    assert "Ditulis tepat sebelum disetujui." in PdfReader(BytesIO(content)).pages[0].extract_text()
    assert desk.store.ask(approvals.letter_desk, desk.meeting_id).invited == 16


def test_a_word_file_edited_by_hand_is_never_written_over(desk: Desk, tmp_path: Path) -> None:
    desk.say("Naskah pertama.")
    desk.page.actions_here.word.trigger()
    dialog = desk.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    path = tmp_path / "undangan.docx"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert "Naskah pertama." in words_of(path)
    desk.say("Naskah kedua.")
    desk.page.saver.flush()
    profile = desk.page._profiles[desk.page.form.key]
    desk.page.word.write(desk.meeting_id, profile, str(path))
    assert "Naskah kedua." in words_of(path)
    path.write_bytes(b"edited by hand")
    desk.page.word.write(desk.meeting_id, profile, str(path))
    assert path.read_bytes() == b"edited by hand"
    desk.strip().actions_offered[0].click()
    assert path.read_bytes() == b"edited by hand"
    assert "Naskah kedua." in words_of(tmp_path / "undangan (2).docx")


def words_of(path: Path) -> str:
    with ZipFile(path) as packed:
        return packed.read("word/document.xml").decode()
