"""Documents on the screen: made, looked at, opened and saved as they were issued; changed bytes are refused."""

import hashlib
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from builders import banten_meeting
from rakor_desktop.db import guards
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.tables import DocumentRow, MeetingRow
from rakor_desktop.documents.findings import Finding, Level, Subject
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.domain.publishing import GATED, LETTER_KINDS, MEETING_KINDS, DocumentKind
from rakor_desktop.services.publishing import gate, publishing
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.preview import page_image
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Focus, Navigator, Place, Spot
from rakor_desktop.ui.publishing.columns import Issue, day_of, is_found, issues, number_words, size_words
from rakor_desktop.ui.publishing.page import DocumentsPage
from rakor_desktop.ui.publishing.signatories import SignatoriesSheet
from screens import opened, shown

MADE_HERE = [kind for kind in MEETING_KINDS if kind not in (*LETTER_KINDS, DocumentKind.LETTER_WORD)]
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Desk:
    """A page of documents over a meeting, and what was handed to other programs."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, folder: Path, place: Place) -> None:
        self.viewed: list[Path] = []
        self.has_viewer = True
        self.store, self.messages, self.state = store, MessageArea(), State(folder)
        self.navigator = Navigator()
        qtbot.addWidget(self.messages)
        self.page = DocumentsPage(jobs, self.messages, self.navigator, self.state, place, opener=self.view)
        self.meeting_id, _ = banten_meeting(store)
        store.run(begin_at_nine)
        self.page.enter(self.meeting_id if place.of_meeting else None)
        shown(qtbot, self.page)
        self.page.focus_first()

    def view(self, path: Path) -> bool:
        self.viewed.append(path)
        return self.has_viewer

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page, key, CTRL)

    def make(self, digit: str) -> None:
        """Make a document from the menu."""
        self.press(KEY.Key_N)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key(ord(digit)))

    def make_pdf(self) -> None:
        """A PDF that needs no gate: the list of invitations."""
        self.make("3")

    def issued(self) -> list[tuple[DocumentKind, int]]:
        return [(one.kind, one.version) for one in self.store.ask(publishing.documents, None)]


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database, tmp_path: Path) -> Desk:
    return Desk(qtbot, jobs, store, tmp_path, Place.DOCUMENTS)


def begin_at_nine(tx: Tx) -> None:
    tx.session.execute(update(MeetingRow).values(starts=time(9)))


def spoil(tx: Tx) -> None:
    guards.lift(tx.session.connection())  # whoever breaks the lock is found nevertheless
    tx.session.execute(update(DocumentRow).values(content=b"%PDF-1.7 something else"))


def test_both_documents_are_made_by_keys(desk: Desk) -> None:
    assert desk.page.stack.currentWidget() is desk.page.empty
    desk.make_pdf()
    desk.press(KEY.Key_D)
    desk.make_pdf()
    made = [(DocumentKind.INVITEES_PDF, 2), (DocumentKind.ATTENDANCE, 1), (DocumentKind.INVITEES_PDF, 1)]
    assert desk.issued() == made
    assert [row.status for row in desk.page.model.rows] == ["final", "final", "replaced"]
    assert desk.page.table.current_row().document.version == 2
    assert "published" in desk.messages.ids()
    assert desk.page.table.hasFocus()
    desk.page.hide()
    assert desk.messages.ids() == ()


@pytest.mark.parametrize(("digit", "kind"), list(zip("123456789ABCDEFGHIJ", MADE_HERE, strict=False)))
def test_any_document_is_made_from_the_menu_by_its_digit(desk: Desk, digit: str, kind: DocumentKind) -> None:
    desk.make(digit)
    if kind is DocumentKind.AGREEMENT:  # who signs is asked first
        sheet = desk.page.window().findChild(SignatoriesSheet)
        assert sheet
        sheet.submit()
    gate = Spot(Place.GATE, desk.meeting_id, kind)
    assert ([made for made, _ in desk.issued()], desk.navigator.here) == (
        ([], gate) if kind in GATED else ([kind], None)
    )


def test_minutes_go_through_the_gate(desk: Desk) -> None:
    desk.press(KEY.Key_P)
    assert desk.navigator.here == Spot(Place.GATE, desk.meeting_id, DocumentKind.MINUTES)
    assert desk.issued() == []


def test_the_panel_shows_page_one_and_that_the_bytes_are_intact(desk: Desk) -> None:
    desk.make_pdf()
    assert desk.page.panel.preview.image().height() > desk.page.panel.preview.image().width()
    assert desk.page.panel.intact.text() == "intact"
    sha = desk.page.table.current_row().document.sha256
    assert desk.page.panel.hash.text().replace(" ", "") == sha


def test_enter_opens_the_bytes_as_issued(desk: Desk) -> None:
    desk.make_pdf()
    sha = desk.page.table.current_row().document.sha256
    desk.page.table.setFocus()
    for _ in range(2):
        QTest.keyClick(desk.page.table, KEY.Key_Return)
    assert len(desk.viewed) == 2
    assert desk.viewed[0].name == "2016-04-12-daftar-undangan-v1.pdf"
    assert hashlib.sha256(desk.viewed[0].read_bytes()).hexdigest() == sha


def test_no_viewer_says_where_the_file_is(desk: Desk) -> None:
    desk.has_viewer = False
    desk.press(KEY.Key_D)
    desk.page.open_it.trigger()
    strip = desk.messages.strip("published")
    assert strip
    assert str(desk.viewed[0]) in strip.accessibleName()


def test_changed_bytes_are_refused_with_a_sentence(desk: Desk) -> None:
    desk.make_pdf()
    desk.store.run(spoil)
    desk.page.open_it.trigger()
    assert desk.viewed == []
    assert "refusal" in desk.messages.ids()
    desk.page.table.clearSelection()
    desk.page.table.setCurrentIndex(desk.page.model.index(-1, 0))
    desk.page.table.select_first()
    assert desk.page.panel.intact.text() == "content changed"


def test_a_copy_goes_where_the_person_wants(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.press(KEY.Key_D)
    desk.page.table.setFocus()
    desk.press(KEY.Key_S)
    dialog = desk.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "Daftar hadir.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert hashlib.sha256(target.read_bytes()).hexdigest() == desk.page.table.current_row().document.sha256


def test_a_place_that_cannot_be_written_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.press(KEY.Key_D)
    document = desk.page.table.current_row().document
    dialog = desk.page.copies.save_as(document)
    dialog.fileSelected.emit(str(tmp_path / "no such folder" / "x.xlsx"))
    dialog.close()
    assert "refusal" in desk.messages.ids()


def test_the_paper_size_is_remembered(desk: Desk, jobs: Jobs, tmp_path: Path, store: Database) -> None:
    desk.make_pdf()
    first = desk.page.table.current_row().document.sha256
    QTest.keyClick(desk.page.paper.focusWidget() or desk.page.paper, KEY.Key_Right)
    desk.page.paper.set_value(PaperSize.A4.value)
    desk.page.paper.chosen.emit(PaperSize.A4.value)
    desk.make_pdf()
    assert desk.page.table.current_row().document.sha256 != first
    again = DocumentsPage(jobs, desk.messages, Navigator(), State(tmp_path))
    assert again.paper.value() == PaperSize.A4.value


def test_all_documents_of_the_house(qtbot: QtBot, jobs: Jobs, store: Database, tmp_path: Path) -> None:
    desk = Desk(qtbot, jobs, store, tmp_path, Place.ALL_DOCUMENTS)
    store.run(publishing.issue, desk.meeting_id, DocumentKind.ATTENDANCE, b"PK")
    jobs.poll()
    (row,) = desk.page.model.rows
    assert isinstance(row, Issue)
    assert "Rapat Koordinasi" in desk.page.table.copied_text()
    desk.press(KEY.Key_P)
    assert len(desk.issued()) == 1
    desk.page.bar.search.set_text("rapat hadir v1")
    assert len(desk.page.model.rows) == 1
    desk.page.bar.search.set_text("notula")
    assert not desk.page.model.rows


def test_each_step_on_its_own_thread(qtbot: QtBot, store: Database, tmp_path: Path) -> None:
    jobs = Jobs(store, Feed(store))
    desk = Desk(qtbot, jobs, store, tmp_path, Place.DOCUMENTS)
    desk.make_pdf()
    qtbot.waitUntil(lambda: not desk.page.panel.preview.image().isNull(), timeout=20_000)
    assert desk.page.new.minutes.isEnabled()
    jobs.close()


def test_what_is_no_pdf_has_no_picture() -> None:
    assert page_image(b"no PDF at all", 200).isNull()


def test_sizes_and_versions(store: Database) -> None:
    assert [size_words(size) for size in (10, 84 * 1024, 1_300_000)] == ["1 KB", "84 KB", "1,2 MB"]
    assert issues(()) == ()


def give(desk: Desk, qtbot: QtBot, reason: str) -> None:
    sheet = opened(qtbot, ReasonSheet)
    sheet.field.set_text(reason)
    sheet.submit()


def test_a_correction_stands_beside_the_old_version_with_what_it_corrects(desk: Desk, qtbot: QtBot) -> None:
    desk.make_pdf()
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, KEY.Key_R)
    give(desk, qtbot, "jam mulai")
    rows = [(row.status, row.document.note) for row in desk.page.model.rows]
    assert rows == [("final", "jam mulai"), ("replaced", "")]
    assert desk.page.panel.versions.count() == 2
    desk.page.table.select_key(desk.page.model.rows[1].document.id)
    assert not desk.page.correct.isEnabled()


def test_a_document_given_up_stays_in_the_list_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    desk.make_pdf()
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, KEY.Key_G)
    give(desk, qtbot, "salah tanggal")
    (row,) = desk.page.model.rows
    assert (row.status, row.document.void_reason) == ("void", "salah tanggal")
    assert not desk.page.void.isEnabled()


def test_a_letter_is_corrected_where_it_was_written(desk: Desk, qtbot: QtBot) -> None:
    about = publishing.Particulars("005/1-Um/2016", date(2016, 4, 4))
    desk.store.run(publishing.issue, desk.meeting_id, DocumentKind.LETTER, b"%PDF-1.7", about, ())
    desk.page.touch()
    (row,) = desk.page.model.rows
    assert (number_words(row), day_of(row.document)) == ("005/1-Um/2016", date(2016, 4, 4))
    assert is_found(row, "005/1-um")
    wanted: list[Spot] = []
    desk.navigator.went.connect(wanted.append)
    desk.page.correct.trigger()
    here = desk.page._navigator.here
    assert here is not None
    assert (here.place, here.meeting_id) == (Place.LETTER, desk.meeting_id)
    assert wanted == [Spot(Place.LETTER, desk.meeting_id, Focus.CORRECT)]


def test_what_was_passed_over_stands_with_the_document(desk: Desk) -> None:
    desk.make_pdf()
    assert not desk.page.panel.passed_over.isVisible()
    found = Finding(Level.CHECK, Subject.NOT_RECORDED, Where(PaperField.ATTENDANCE, 2), ("Bupati Lebak",))
    desk.store.run(gate.pass_over, desk.meeting_id, DocumentKind.MINUTES, found.key, "menyusul")
    about = publishing.Particulars()
    desk.store.run(publishing.issue, desk.meeting_id, DocumentKind.MINUTES, b"%PDF-1.7", about, (found,))
    desk.page.touch()
    desk.page.table.select_first()
    panel = desk.page.panel
    assert panel.passed_over.isVisible()
    told = [label.text() for label in panel.passed_over.findChildren(QLabel)]
    assert "1 invitations not recorded" in told
    assert any("menyusul" in text for text in told)


def test_all_fingerprints_are_compared_and_years_and_kinds_filter(
    qtbot: QtBot, jobs: Jobs, store: Database, tmp_path: Path
) -> None:
    desk = Desk(qtbot, jobs, store, tmp_path, Place.ALL_DOCUMENTS)
    for kind, day in ((DocumentKind.LETTER, date(2016, 4, 4)), (DocumentKind.ATTENDANCE, date(2017, 4, 4))):
        about = publishing.Particulars("", day)
        store.run(publishing.issue, desk.meeting_id, kind, b"%PDF-1.7 " + kind.encode(), about, ())
    desk.page.touch()
    desk.page.verify.trigger()
    strip = desk.messages.strip("published")
    assert strip
    assert "2 document(s) compared" in strip.accessibleName()
    store.run(spoil)
    desk.page.verify.trigger()
    assert {row.is_changed for row in desk.page.model.rows} == {True}
    desk.page.year.set_value(2016)
    desk.page.year.chosen.emit(2016)
    assert [row.document.kind for row in desk.page.model.rows] == [DocumentKind.LETTER]
    desk.page.bar.choose("attendance")
    assert not desk.page.model.rows


def forget_the_place(tx: Tx) -> None:
    tx.session.execute(update(MeetingRow).values(place=""))


def test_what_a_working_paper_lacks_is_told_before_it_is_printed(desk: Desk) -> None:
    desk.store.run(forget_the_place)
    desk.press(KEY.Key_D)
    strip = desk.messages.strip("published")
    assert isinstance(strip, MessageStrip)
    assert "1 to mend" in strip.accessibleName()
    assert "place" in strip.accessibleName()
    assert desk.issued() == []
    look, anyway = strip.actions_offered
    look.click()
    assert desk.navigator.here == Spot(Place.GATE, desk.meeting_id, DocumentKind.ATTENDANCE)
    anyway.click()
    assert desk.issued() == [(DocumentKind.ATTENDANCE, 1)]
    assert "published" in desk.messages.ids()


def test_a_correction_too_is_told_what_it_lacks(desk: Desk, qtbot: QtBot) -> None:
    desk.make_pdf()
    desk.store.run(forget_the_place)
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, KEY.Key_R)
    give(desk, qtbot, "salah ketik")
    strip = desk.messages.strip("published")
    assert isinstance(strip, MessageStrip)
    strip.actions_offered[1].click()
    latest, _first = desk.store.ask(publishing.documents, None)
    assert (latest.version, latest.note) == (2, "salah ketik")
