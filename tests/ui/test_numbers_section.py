"""Books of numbers and signers in the settings: typed by keyboard, seen at once, saved outright, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.numbers import NumberRule
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import BookDraft, Use
from rakor_desktop.services.settings import signers
from rakor_desktop.services.settings.signers import SignerWay
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.publishing.register_page import NUMBERING
from rakor_desktop.ui.settings.numbers_section import NumbersSection
from rakor_desktop.ui.settings.page import SettingsPage
from rakor_desktop.ui.settings.section import STRIP
from rakor_desktop.ui.settings.signer_sheet import SignerSheet
from rakor_desktop.ui.settings.signers_section import SignersSection
from screens import opened, shown

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
GOVERNOR, SECRETARY = "Gubernur Banten", "Sekretaris Daerah Provinsi Banten"
DRAFT = BookDraft("Surat undangan", NumberRule("{kode}/{nomor}-{unit}/{tahun}", "005", "Um"), first=1187)


@pytest.fixture
def offices(store: Database) -> dict[str, int]:
    return found_banten(store)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database, offices: dict[str, int]) -> SettingsPage:
    store.run(numbers.add_book, DRAFT)
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    return made


def books(page: SettingsPage) -> NumbersSection:
    page.arrive(NUMBERING)
    assert isinstance(page.section, NumbersSection)
    return page.section


def year() -> int:
    return local_now().date().year


def test_the_example_follows_each_letter_and_a_wrong_part_is_told_at_once(
    page: SettingsPage, store: Database, messages: MessageArea
) -> None:
    part = books(page)
    assert part.example.text() == f"005/1187-Um/{year()}"
    part.unit.line.setFocus()
    part.unit.line.selectAll()
    QTest.keyClicks(part.unit.line, "Umum")
    assert part.example.text() == f"005/1187-Umum/{year()}"
    part.pattern.line.end(False)
    QTest.keyClicks(part.pattern.line, "/{bulan_romawi")
    assert part.pattern.error().startswith("Look at {")
    page.save.trigger()
    assert store.ask(numbers.books)[0].rule.unit == "Um"
    assert isinstance(messages.strip(STRIP), MessageStrip)
    QTest.keyClicks(part.pattern.line, "}")
    assert part.pattern.error() == ""
    QTest.keyClick(page, KEY.Key_S, CTRL)
    (book,) = store.ask(numbers.books)
    assert (book.rule.unit, book.rule.pattern) == ("Umum", "{kode}/{nomor}-{unit}/{tahun}/{bulan_romawi}")
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(numbers.books)[0].rule == DRAFT.rule
    assert part.unit.text() == "Um"


def test_a_book_is_added_by_keyboard_and_undone(page: SettingsPage, store: Database, jobs: Jobs) -> None:
    part = books(page)
    part.books.table.setFocus()
    QTest.keyClick(part.books.table, KEY.Key_Insert)
    assert page.window().focusWidget() is part.book.line
    QTest.keyClicks(part.book.line, "Surat tugas")
    QTest.keyClicks(part.code.line, "094")
    part.first.line.selectAll()
    QTest.keyClicks(part.first.line, "7")
    part.per_code.click()
    page.save.trigger()
    jobs.poll()
    found = {book.name: book for book in store.ask(numbers.books)}
    assert (found["Surat tugas"].rule.code, found["Surat tugas"].first) == ("094", 7)
    assert found["Surat tugas"].rule.per_code
    assert not part.is_unsaved
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert [book.name for book in store.ask(numbers.books)] == ["Surat undangan"]


def test_a_book_with_numbers_is_never_taken_away(page: SettingsPage, store: Database, messages: MessageArea) -> None:
    part = books(page)
    store.run(numbers.take, store.ask(numbers.books)[0].id, Use(local_now().date(), "Undangan"))
    part.books.table.setFocus()
    QTest.keyClick(part.books.table, KEY.Key_Delete)
    page.save.trigger()
    strip = messages.strip("refusal")
    assert isinstance(strip, MessageStrip)
    assert strip.title.text() == "The book “Surat undangan” has numbers, which are never taken away."
    page.discard.trigger()
    assert [book.draft.name for book in part.value()] == ["Surat undangan"]


def test_who_signs_is_chosen_made_the_usual_one_and_undone(
    qtbot: QtBot, page: SettingsPage, store: Database, offices: dict[str, int]
) -> None:
    page.arrive(SignersSection)
    part = page.section
    assert isinstance(part, SignersSection)
    part.ways.table.setFocus()
    QTest.keyClick(part.ways.table, KEY.Key_Insert)
    sheet = opened(qtbot, SignerSheet)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.told.text() == "Choose an office of the directory."
    sheet.office.set_value(offices[GOVERNOR])
    sheet.giver.set_value(offices[GOVERNOR])
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.told.text() == "An office does not sign in its own name."
    sheet.giver.set_value(None)
    sheet.giver.combo.setEditText("")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    part.ways.put(None, SignerWay(offices[SECRETARY], (offices[GOVERNOR],)))
    with qtbot.waitActive(page):
        page.activateWindow()
    part.ways.table.setFocus()
    QTest.keyClick(part.ways.table, KEY.Key_Up, ALT)
    page.save.trigger()
    settled = store.ask(signers.signer_settings)
    assert settled.ways == (SignerWay(offices[SECRETARY], (offices[GOVERNOR],)), SignerWay(offices[GOVERNOR]))
    assert [part.ways.model.columns[2].text(row) for row in part.ways.model.rows] == ["usual", ""]
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(signers.signer_settings).ways == ()
