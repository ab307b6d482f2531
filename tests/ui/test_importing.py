"""The import on the screen: read, understood, looked at, answered, brought in whole, and taken back whole."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

import strange_files as strange
from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.strangers.workbook_reader import read_sheets
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.import_plan import Outcome
from rakor_desktop.domain.importing import Column
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import appointments, directory
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.importing import importing
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.import_wish import ImportWish
from rakor_desktop.ui.importing.page import UNDO, ImportPage
from rakor_desktop.ui.importing.revoke_sheet import RevokeSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.navigation import Navigator, Place
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LIST = """Jabatan;Nama;Mulai;HP
Bupati Pandeglang;Contoh Satu, S.H.;1/3/2016;
Serang;Contoh Dua;;
Bupati Lebak;Contoh Tiga;31-02-2016;081122330214
Wali Kota Cilegon;Contoh Empat;;
Wakil Bupati Lebak;lowong;;
"""
FOREIGN = "Posisi;Orangnya\nBupati Lebak;Contoh Satu\n"


@pytest.fixture
def ids(store: Database) -> dict[str, int]:
    return found_banten(store)


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, ids: dict[str, int]
) -> ImportPage:
    qtbot.addWidget(messages)
    made = ImportPage(jobs, messages, navigator, today=lambda: DAY)
    shown(qtbot, made)
    made.focus_first()
    return made


@pytest.fixture
def listed(page: ImportPage, tmp_path: Path) -> ImportPage:
    """The page with the list above read and compared."""
    return read(page, tmp_path, LIST)


def read(page: ImportPage, folder: Path, text: str) -> ImportPage:
    path = folder / "daftar é.csv"
    path.write_text(text, encoding="utf-8")
    page.files.read(path)
    return page


def holder(store: Database, office_id: int, day: date = DAY) -> str | None:
    (office,) = store.ask(directory.offices, day, [office_id])
    return office.holder.name.full if office.holder else None


def seen(page: ImportPage) -> list[tuple[int, Outcome]]:
    return [(row.row.number, row.outcome) for row in page.check.model.rows]


def current(page: ImportPage) -> int:
    return page.check.table.current_row().row.number  # type: ignore[no-any-return]


def press(page: ImportPage, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)


def said(messages: MessageArea, name: str) -> str:
    strip = messages.strip(name)
    return strip.accessibleName() if strip else ""


def test_every_row_is_told_before_anything_is_stored(listed: ImportPage, store: Database, ids: dict[str, int]) -> None:
    assert listed.stack.currentWidget() is listed.check
    assert seen(listed) == [
        (2, Outcome.NEW), (3, Outcome.PROBLEM), (4, Outcome.PROBLEM), (5, Outcome.NEW), (6, Outcome.SAME),
    ]  # fmt: skip
    assert current(listed) == 3
    assert listed.check.panel.place.text() == "1 of 2 problems"
    assert "not in the directory" in texts(listed)
    assert listed.check.take.text() == "Import 2 row(s)"
    assert listed.check.foot.warning.text() == "2 problem(s) will be left out"
    assert holder(store, ids["Bupati Pandeglang"]) is None
    assert "081122330214" not in texts(listed)


def texts(page: ImportPage) -> str:
    QApplication.processEvents()  # what was put into a layout is shown by the next turn of the loop
    return "\n".join(label.text() for label in page.check.panel.findChildren(Label) if label.isVisible())


def test_filters_and_search(listed: ImportPage) -> None:
    listed.check.bar.choose(Outcome.PROBLEM)
    assert [number for number, _ in seen(listed)] == [3, 4]
    listed.check.bar.choose(Outcome.SAME)
    assert [number for number, _ in seen(listed)] == [6]
    press(listed, KEY.Key_F8)
    assert (current(listed), listed.check.bar.choice()) == (3, None)
    QTest.keyClicks(listed.check.bar.search.line, "contoh empat")
    assert [number for number, _ in seen(listed)] == [5]


def test_problems_are_answered_by_keys_and_answers_taken_back(
    listed: ImportPage, store: Database, ids: dict[str, int]
) -> None:
    candidates = [name for _id, name in listed.check.table.current_row().candidates]
    press(listed, KEY(KEY.Key_1 + candidates.index("Walikota Serang")))
    assert dict(seen(listed))[3] is Outcome.NEW
    assert current(listed) == 4  # the next problem
    press(listed, KEY.Key_L)
    assert dict(seen(listed))[4] is Outcome.SKIPPED
    assert not listed.check.next.isEnabled()
    press(listed, KEY.Key_U)
    assert dict(seen(listed))[4] is Outcome.PROBLEM
    press(listed, KEY.Key_F8, KEY.Key_L)
    press(listed, KEY.Key_Return, held=CTRL)
    assert holder(store, ids["Walikota Serang"]) == "Contoh Dua"
    assert holder(store, ids["Bupati Lebak"]) is None


def test_all_comes_in_at_once_and_the_strip_takes_it_back(
    listed: ImportPage, store: Database, ids: dict[str, int], messages: MessageArea
) -> None:
    press(listed, KEY.Key_Return, held=CTRL)
    assert holder(store, ids["Bupati Pandeglang"]) == "Contoh Satu, S.H."
    assert holder(store, ids["Walikota Cilegon"]) == "Contoh Empat"
    assert said(messages, UNDO) == "2 row(s) of daftar é.csv brought in."
    assert listed.stack.currentWidget() is listed.start
    assert [one.contents.terms for one in listed.start.model.rows] == [2]
    assert messages.undo()
    assert holder(store, ids["Bupati Pandeglang"]) is None
    assert [one.revoked_at is None for one in listed.start.model.rows] == [False]
    assert not listed.start.revoke.isEnabled()


def test_an_earlier_import_is_revoked_after_its_consequences_were_told(
    qtbot: QtBot, listed: ImportPage, store: Database, ids: dict[str, int]
) -> None:
    press(listed, KEY.Key_Return, held=CTRL)
    listed.start.table.setFocus()
    press(listed, KEY.Key_Delete)
    sheet = opened(qtbot, RevokeSheet)
    told = [label.text() for label in sheet.findChildren(Label)]
    assert "2 term(s) of office that it began go away." in told
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.is_closed
    assert holder(store, ids["Bupati Pandeglang"]) is None


def test_what_was_built_upon_an_import_is_told_and_nothing_is_revoked(
    qtbot: QtBot, page: ImportPage, store: Database, tmp_path: Path
) -> None:
    read(page, tmp_path, "Jabatan;Nama;Instansi;Kelompok\nKepala Dinas Contoh;Contoh Satu;Dinas Contoh;P-16\n")
    press(page, KEY.Key_Return, held=CTRL)
    office = {one.name: one.id for one in store.ask(directory.offices, DAY)}["Kepala Dinas Contoh"]
    store.run(invitations.invite, make_meeting(store), [office])
    page.start.revoke.trigger()
    sheet = opened(qtbot, RevokeSheet)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    strip = sheet.messages.findChild(MessageStrip)
    assert strip
    assert "an office was invited to a meeting: Kepala Dinas Contoh" in strip.accessibleName()
    assert not sheet.is_closed
    assert holder(store, office) == "Contoh Satu"


def test_foreign_headings_are_explained_once_and_remembered(
    page: ImportPage, store: Database, tmp_path: Path, ids: dict[str, int]
) -> None:
    read(page, tmp_path, FOREIGN)
    view = page.meaning
    assert page.stack.currentWidget() is view
    assert not view.check.isEnabled()
    for place, meaning in enumerate((Column.OFFICE, Column.NAME)):
        view.table.select_key(place)
        view.meaning.combo.setCurrentIndex(view.meaning.combo.findData(meaning.value))
        view.meaning.combo.activated.emit(view.meaning.combo.currentIndex())
    assert [one.meaning for one in view.model.rows] == [Column.OFFICE, Column.NAME]
    press(page, KEY.Key_Return, held=CTRL)
    assert seen(page) == [(2, Outcome.NEW)]
    press(page, KEY.Key_F2)
    assert page.stack.currentWidget() is view
    press(page, KEY.Key_Escape)
    press(page, KEY.Key_Return, held=CTRL)
    assert holder(store, ids["Bupati Lebak"]) == "Contoh Satu"
    read(page, tmp_path, FOREIGN.replace("Satu", "Dua"))
    assert seen(page) == [(2, Outcome.CHANGED)]
    assert "The term of Contoh Satu ends on 11-04-2016." in texts(page)


def test_another_sheet_and_a_list_without_headings(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(strange.xlsx([["Bupati Lebak", "Contoh Satu"], ["Bupati Serang", "Contoh Dua"]]))
    page.files.read(path)
    view = page.meaning
    view.heading.combo.setCurrentIndex(0)
    view.heading.combo.activated.emit(0)
    first = view.model.rows[0]
    assert (first.letter, first.heading, first.examples[0]) == ("A", "", "Bupati Lebak")
    view.table.select_key(0)
    view.meaning.combo.setCurrentIndex(view.meaning.combo.findData(Column.OFFICE.value))
    view.meaning.combo.activated.emit(view.meaning.combo.currentIndex())
    view.check.trigger()
    assert [number for number, _ in seen(page)] == [1, 2]
    page.check.take.trigger()
    assert page.stack.currentWidget() is page.check  # a list of offices alone: nothing to bring in


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (strange.compound("EncryptedPackage", b"x" * 5000), "protected by a password"),
        (strange.far_cell(), "too large"),
        (b"%PDF-1.7\n%\xe2\xe3\n", "not a list"),
        (strange.xlsx([["x"]])[:2000], "damaged"),
        (strange.formulas(), "Nothing is written"),
    ],
    ids=["password", "far cell", "pdf", "cut", "formulas"],
)
def test_a_hostile_file_is_a_sentence_on_the_page(
    page: ImportPage, messages: MessageArea, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(content)
    page.files.read(path)
    assert words in said(messages, "refusal")
    assert page.stack.currentWidget() is page.start
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert page.head.progress.isHidden()


def test_a_list_that_is_left_can_be_had_back_with_its_answers(listed: ImportPage, messages: MessageArea) -> None:
    press(listed, KEY.Key_L)
    press(listed, KEY.Key_Escape)
    assert listed.stack.currentWidget() is listed.start
    assert messages.undo()
    assert listed.stack.currentWidget() is listed.check
    assert dict(seen(listed))[3] is Outcome.SKIPPED


def test_another_day_and_another_desk_change_what_would_happen(
    listed: ImportPage, store: Database, ids: dict[str, int], jobs: Jobs, messages: MessageArea
) -> None:
    who = PersonFacts(Name("", "Contoh Lain", ""))
    store.run(appointments.appoint, Appointment(ids["Walikota Cilegon"], who, starts=date(2016, 1, 1)))
    press(listed, KEY.Key_Return, held=CTRL)
    assert "The directory was changed" in said(messages, "refusal")
    assert holder(store, ids["Bupati Pandeglang"]) is None
    jobs.poll()
    assert dict(seen(listed))[5] is Outcome.CHANGED
    listed.check.as_of.set_day(date(2015, 12, 31))
    assert dict(seen(listed))[5] is Outcome.PROBLEM


def test_a_wish_is_granted_once(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LIST, encoding="utf-8")
    wish = ImportWish(date(2016, 5, 1), path)
    page.arrive(wish)
    assert page.check.as_of.day() == date(2016, 5, 1)
    press(page, KEY.Key_L)
    page.arrive(wish)
    assert dict(seen(page))[3] is Outcome.SKIPPED


def test_a_file_dropped_on_the_page_is_read(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LIST, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    told = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(page.rect().center(), *told)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(page.rect().center()), *told))
    assert page.stack.currentWidget() is page.check


def test_the_template_is_saved_and_read(
    qtbot: QtBot, page: ImportPage, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    press(page, KEY.Key_S, held=CTRL)
    dialog = page.findChild(QFileDialog)
    assert dialog
    path = tmp_path / "contoh.xlsx"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert "The template was saved." in said(messages, UNDO)
    assert Column.GROUP in store.ask(importing.understood, read_sheets(path)).columns


def test_escape_goes_back_to_the_directory(page: ImportPage, navigator: Navigator) -> None:
    press(page, KEY.Key_Escape)
    assert navigator.here
    assert navigator.here.place is Place.DIRECTORY
