"""The letterhead: typed by keyboard, seen on the paper, saved outright, undone; images loaded or refused."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.letterheads import LetterheadText, LineStyle
from rakor_desktop.domain.publishing import LetterheadKind
from rakor_desktop.services.settings import letterheads
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.settings.drawing import EMBLEM
from rakor_desktop.ui.settings.head_section import HeadSection
from rakor_desktop.ui.settings.page import SettingsPage
from rakor_desktop.ui.settings.section import STRIP
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database) -> SettingsPage:
    found_banten(store)
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.arrive(HeadSection)
    return made


def section(page: SettingsPage) -> HeadSection:
    assert isinstance(page.section, HeadSection)
    return page.section


def focused(page: SettingsPage) -> object:
    return page.window().focusWidget()


def test_a_line_is_typed_outlined_on_the_paper_saved_and_undone(page: SettingsPage, store: Database) -> None:
    head = section(page)
    (first, _), (second, size) = head.form.lines
    assert (first.text(), second.text(), size.text()) == ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH", "17 pt")
    before = head.paper.sheet.drawn
    head.cards[LetterheadKind.OFFICE].setFocus()
    while focused(page) is not second.line:
        QTest.keyClick(page.window().focusWidget(), KEY.Key_Tab)
    assert (head.paper.sheet.place, head.paper.sheet.words) == ("line1", "Line 2")
    outline = head.paper.sheet.outlined()
    assert head.paper.sheet.sheet().contains(outline)
    second.line.selectAll()
    QTest.keyClicks(second.line, "BIRO UMUM")
    assert head.paper.sheet.drawn is not before
    QTest.keyClick(page, KEY.Key_S, CTRL)
    kept = store.ask(letterheads.heads)
    assert kept.office.text == LetterheadText(("PEMERINTAH PROVINSI BANTEN", "BIRO UMUM"))
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(letterheads.heads).office.text == LetterheadText()
    assert second.text() == "SEKRETARIAT DAERAH"


def test_sizes_and_rule_go_on_paper_and_a_size_that_is_none_is_not_saved(
    page: SettingsPage, store: Database, messages: MessageArea
) -> None:
    head = section(page)
    address, size = head.form.address[0]
    address.line.setFocus()
    QTest.keyClicks(address.line, "Jalan Contoh")
    size.line.selectAll()
    QTest.keyClicks(size.line, "99")
    page.save.trigger()
    strip = messages.strip(STRIP)
    assert isinstance(strip, MessageStrip)
    assert strip.text.text() == "Address, size: 6–40 pt."
    assert focused(page) is size.line
    size.line.selectAll()
    QTest.keyClicks(size.line, "9,5")
    head.form.rule.set_value(LineStyle.SINGLE)
    page.save.trigger()
    text = store.ask(letterheads.heads).office.text
    assert text == LetterheadText((), ("Jalan Contoh",), (), (9.5,), LineStyle.SINGLE)
    assert STRIP in messages.ids()
    head.discard()
    assert size.text() == "9,5 pt"


def test_the_governors_head_has_its_own_form_and_its_office_follows_from_who_signs(page: SettingsPage) -> None:
    head = section(page)
    head.cards[LetterheadKind.OFFICE].setFocus()
    QTest.keyClick(head.cards[LetterheadKind.OFFICE], KEY.Key_Right)
    assert head.kind is LetterheadKind.PERSONAL
    assert head.stack.currentWidget() is head.form
    assert head.form.lines[0][0].text() == ""
    assert not head.is_unsaved
    head.form.lines[0][0].line.setFocus()
    assert head.paper.sheet.place == "line0"
    assert not head.paper.sheet.outlined().isEmpty()


def test_an_image_is_loaded_seen_kept_and_taken_away(
    qtbot: QtBot, page: SettingsPage, store: Database, tmp_path: Path
) -> None:
    path, head = tmp_path / "lambang.png", section(page)
    Image.new("RGBA", (600, 690), (200, 10, 10, 128)).save(path)
    strip = head.form.emblem
    strip.load.setFocus()
    assert head.paper.sheet.place == EMBLEM
    QTest.keyClick(strip.load, KEY.Key_Return)
    dialog = opened(qtbot, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert strip.name.text() == "lambang.png"
    assert strip.facts.text() == "600 × 690 px, on white"
    assert strip.sharp.text() == "Fine enough for 20 × 23 mm"
    page.save.trigger()
    emblem = store.ask(letterheads.heads).office.emblem
    assert emblem == strip.emblem()
    strip.remove.click()
    page.save.trigger()
    assert store.ask(letterheads.heads).office.emblem is None


def test_a_hostile_image_is_refused_with_a_sentence(page: SettingsPage, messages: MessageArea, tmp_path: Path) -> None:
    path, head = tmp_path / "lambang.png", section(page)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 40)
    head.form.emblem.bring(path)
    strip = messages.strip("refusal")
    assert isinstance(strip, MessageStrip)
    assert strip.title.text() == "“lambang.png” cannot be read as an image."
    assert head.form.emblem.emblem() is None
    assert not head.is_unsaved


def without_region(qtbot: QtBot, jobs: Jobs, messages: MessageArea) -> SettingsPage:
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.arrive(HeadSection)
    return made


def test_without_a_region_nothing_is_unsaved_until_something_is_typed(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea
) -> None:
    page = without_region(qtbot, jobs, messages)
    (first, size), (second, below) = section(page).form.lines
    assert (first.text(), size.text(), second.text()) == ("SEKRETARIAT DAERAH", "17 pt", "")
    assert not section(page).is_unsaved
    assert page.can_leave()
    second.line.setFocus()
    QTest.keyClicks(second.line, "B")
    assert (size.text(), below.text()) == ("14 pt", "17 pt")
    assert section(page).value().office.text == LetterheadText(("SEKRETARIAT DAERAH", "B"))
    QTest.keyClick(second.line, KEY.Key_Backspace)
    assert size.text() == "17 pt"
    assert not section(page).is_unsaved


def test_a_head_whose_lines_are_emptied_is_the_programs_own_again(page: SettingsPage, store: Database) -> None:
    head = section(page)
    for text, _ in head.form.lines:
        text.line.setFocus()
        text.line.selectAll()
        QTest.keyClick(text.line, KEY.Key_Delete)
    assert head.value().office.text == LetterheadText()
    head.discard()
    assert [size.text() for _, size in head.form.lines] == ["14 pt", "17 pt"]
    assert not head.is_unsaved
