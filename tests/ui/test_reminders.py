"""Reminder letters on the screen: who is ticked, what is looked at, issued all at once, given up, written as files."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.numbers import NumberRule
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.publishing import numbers, publishing
from rakor_desktop.services.publishing.numbers import BookDraft
from rakor_desktop.ui.followups.reminder_issuing import ISSUED
from rakor_desktop.ui.followups.reminder_preview import PreviewSheet
from rakor_desktop.ui.followups.reminders import RemindersPage
from rakor_desktop.ui.kit.day_turn import DayTurn
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.navigation import Chase, Navigator, Place
from screens import shown

TODAY = date(2016, 8, 22)
LEBAK, SERANG, CILEGON = "Pemerintah Kabupaten Lebak", "Pemerintah Kota Serang", "Pemerintah Kota Cilegon"


@dataclass
class Scene:
    page: RemindersPage
    store: Database
    messages: MessageArea
    navigator: Navigator
    bodies: dict[str, int]
    meetings: list[int]
    opened: list[Path]
    day: list[date]

    def ticked(self) -> list[str]:
        return [row.debtor.institution.name for row in self.page.model.rows if row.ticked]

    def strip(self) -> MessageStrip:
        strip = self.messages.strip(ISSUED)
        assert isinstance(strip, MessageStrip)
        return strip


@pytest.fixture
def scene(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea) -> Scene:
    found_banten(store)
    bodies = {one.name: one.id for one in store.ask(institutions)}
    meetings = [make_meeting(store), make_meeting(store, "Rapat Evaluasi", date(2016, 5, 3))]
    for meeting_id, names, due in (
        (meetings[0], (LEBAK, SERANG), date(2016, 6, 30)), (meetings[1], (LEBAK, CILEGON), date(2016, 12, 31)),
    ):  # fmt: skip
        draft = RecommendationDraft("Menertibkan aset", tuple(bodies[name] for name in names), due)
        store.run(followups.recommend, meeting_id, draft)
    opened: list[Path] = []
    day = [TODAY]
    navigator = Navigator()
    qtbot.addWidget(messages)
    page = RemindersPage(jobs, messages, navigator, today=lambda: day[0], opener=partial(seen, opened))
    page.enter(None)
    shown(qtbot, page)
    return Scene(page, store, messages, navigator, bodies, meetings, opened, day)


def test_who_is_late_is_ticked_and_the_rest_is_offered(scene: Scene) -> None:
    assert [row.debtor.institution.name for row in scene.page.model.rows] == [LEBAK, SERANG, CILEGON]
    assert scene.ticked() == [LEBAK, SERANG]
    assert "2" in scene.page.issue.text()
    scene.page.bar.choose("overdue")
    assert len(scene.page.model.rows) == 2
    scene.page.bar.clear()
    scene.page.all.trigger()
    assert len(scene.ticked()) == 3
    scene.page.all.trigger()
    assert scene.ticked() == []
    assert not scene.page.issue.isEnabled()


def test_what_was_unticked_stays_so_when_the_store_changes(scene: Scene, jobs: Jobs) -> None:
    scene.page.table.select_key(scene.bodies[LEBAK])
    scene.page.tick.trigger()
    assert scene.ticked() == [SERANG]
    draft = RecommendationDraft("Satu lagi", (scene.bodies[LEBAK],), date(2016, 7, 1))
    scene.store.run(followups.recommend, scene.meetings[0], draft)
    jobs.poll()
    assert scene.page.model.rows[0].debtor.late == 2
    assert scene.ticked() == [SERANG]


def test_a_page_left_open_overnight_is_of_the_new_day(scene: Scene, jobs: Jobs) -> None:
    turn = DayTurn(jobs, today=lambda: scene.day[0])
    turn.look()
    assert scene.page.form.day.value() == TODAY
    scene.day[0] = date(2017, 1, 1)
    turn.look()
    assert scene.page.head.subtitle.text() == "Minggu, 1 Januari 2017"
    assert scene.page.form.day.value() == date(2017, 1, 1)
    assert [row.debtor.late for row in scene.page.model.rows] == [2, 1, 1]
    scene.page.form.day.set_value(date(2016, 12, 30))
    scene.day[0] = date(2017, 1, 2)
    turn.look()
    assert scene.page.form.day.value() == date(2016, 12, 30)


def test_letters_are_issued_at_once_and_told_with_their_numbers(scene: Scene) -> None:
    scene.page.form.by.set_value(date(2016, 9, 5))
    scene.page.issue.trigger()
    documents = scene.store.ask(publishing.documents)
    assert {one.office for one in documents} == {LEBAK, SERANG}
    assert all(one.number in scene.strip().text.text() for one in documents)
    (book,) = scene.store.ask(numbers.books)
    assert len(scene.store.ask(numbers.register, book.id)) == 2
    assert scene.ticked() == []
    assert [row.debtor.reminded.letters for row in scene.page.model.rows] == [1, 1, 0]
    content = scene.store.ask(publishing.document_content, documents[0].id)
    assert "5 September 2016" in "".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def test_letters_just_issued_are_given_up_with_a_reason(scene: Scene, qtbot: QtBot) -> None:
    scene.page.issue.trigger()
    press(scene.strip(), "up")
    sheet = next(iter(scene.page.window().findChildren(ReasonSheet)))
    sheet.field.set_text("salah tanggal")
    sheet.submit()
    assert {one.void_reason for one in scene.store.ask(publishing.documents)} == {"salah tanggal"}
    assert [row.debtor.reminded.letters for row in scene.page.model.rows] == [0, 0, 0]


def test_all_letters_open_as_one_file(scene: Scene) -> None:
    scene.page.issue.trigger()
    press(scene.strip(), "all")
    (path,) = scene.opened
    assert len(PdfReader(path).pages) == 2


def test_letters_are_files_for_word_and_due_dates_a_calendar(scene: Scene, tmp_path: Path) -> None:
    order = scene.page.order()
    assert order is not None
    files = scene.page.issuing.files
    dialog = files.save_for_word(order)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    names = sorted(path.name for path in tmp_path.glob("*.docx"))
    assert names == [
        "2016-08-22-surat-pengingat-1-pemerintah-kabupaten-lebak.docx",
        "2016-08-22-surat-pengingat-1-pemerintah-kota-serang.docx",
    ]
    assert "Bupati Lebak" in "".join(
        cell.text for table in Document(str(tmp_path / names[0])).tables for row in table.rows for cell in row.cells
    )


def test_the_message_of_the_current_institution_is_on_the_clipboard(scene: Scene) -> None:
    scene.page.table.select_key(scene.bodies[SERANG])
    scene.page.text.copy.trigger()
    assert "Walikota Serang" in QGuiApplication.clipboard().text()


def test_a_letter_is_looked_at_before_anything_is_issued(scene: Scene) -> None:
    scene.page.table.select_key(scene.bodies[CILEGON])
    scene.page.preview.trigger()
    sheet = next(iter(scene.page.window().findChildren(PreviewSheet)))
    assert sheet.pages.view.pages == 1
    assert sheet.primary.isVisible()
    assert not sheet.leave.isVisible()
    assert "Cilegon" in PdfReader(BytesIO(sheet.pages.view.pdf)).pages[0].extract_text()
    sheet.reject()
    assert scene.store.ask(publishing.documents) == ()


def test_one_meeting_alone_is_looked_at_and_all_again(scene: Scene) -> None:
    scene.page.arrive(Chase(scene.meetings[1], "Rapat Evaluasi"))
    assert [row.debtor.institution.name for row in scene.page.model.rows] == [LEBAK, CILEGON]
    assert scene.ticked() == []
    scene.page.bar.widen()
    assert len(scene.page.model.rows) == 3
    assert scene.ticked() == [LEBAK, SERANG]


def test_without_a_day_nothing_is_issued(scene: Scene) -> None:
    scene.page.form.day.set_text("kemarin")
    scene.page.issue.trigger()
    assert scene.page.form.day.error()
    assert scene.store.ask(publishing.documents) == ()


def test_esc_leads_back_to_the_follow_ups(scene: Scene) -> None:
    keys = [one for one in scene.page.actions() if one.shortcut().toString() == "Esc" and one.isEnabled()]
    (back,) = keys
    back.trigger()
    assert scene.navigator.here is not None
    assert scene.navigator.here.place is Place.ALL_FOLLOWUPS


def press(strip: MessageStrip, words: str) -> None:
    next(button for button in strip.actions_offered if words in button.text()).click()


def seen(opened: list[Path], path: Path) -> bool:
    opened.append(path)
    return True


def test_the_arrow_before_the_title_leads_back(scene: Scene, qtbot: QtBot) -> None:
    scene.page.arrow.click()
    assert scene.navigator.here
    assert scene.navigator.here.place is Place.ALL_FOLLOWUPS


def test_a_book_for_such_letters_is_taken_before_that_of_invitations(
    scene: Scene, qtbot: QtBot, jobs: Jobs, messages: MessageArea
) -> None:
    rule = NumberRule("{kode}/{nomor}/{tahun}", "700", "Insp")
    for name in ("Surat undangan", "Surat keluar"):
        scene.store.run(numbers.begin_books, [BookDraft(name, rule)])
    page = RemindersPage(jobs, messages, scene.navigator, today=lambda: date(2027, 1, 1))
    page.enter(None)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.form.book.text() == "Surat keluar")
    assert "3.837 day(s)" in page.table.model().index(0, 2).data()


def test_the_open_lists_of_those_ticked_are_one_file(scene: Scene, qtbot: QtBot, tmp_path: Path) -> None:
    scene.page.lists.trigger()
    dialog = scene.page.findChild(QFileDialog)
    assert dialog
    place = tmp_path / "daftar.pdf"
    dialog.fileSelected.emit(str(place))
    qtbot.waitUntil(place.exists)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(place.read_bytes())).pages]
    assert len(pages) == 2
    assert [("Lebak" in page, "Serang" in page, "Cilegon" in page) for page in pages] == [
        (True, False, False), (False, True, False)
    ]  # fmt: skip
    dialog.close()
