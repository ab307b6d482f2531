"""How papers look: measured and worded by keyboard, seen on the page, saved outright, printed from then on."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from builders import banten_meeting, make_meeting, make_ready
from font_files import FAMILY, family, licensed, put
from rakor_desktop.db.database import Database
from rakor_desktop.documents.letters.letter_rules import Part
from rakor_desktop.documents.minutes.minutes_rules import MinutesRule
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.domain.typefaces import SANS, SERIF, Style
from rakor_desktop.services.letters import letters
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.settings import profiles
from rakor_desktop.services.settings.profiles import ProfileSettings
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.making import Maker
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.settings.page import SettingsPage
from rakor_desktop.ui.settings.profile_section import ProfileSection
from rakor_desktop.ui.settings.section import STRIP
from rakor_desktop.ui.settings.text_sheet import TextSheet
from screens import opened, shown

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting_id(store: Database) -> int:
    return banten_meeting(store)[0]


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, meeting_id: int) -> SettingsPage:
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.arrive(ProfileSection)
    return made


def section(page: SettingsPage) -> ProfileSection:
    assert isinstance(page.section, ProfileSection)
    return page.section


def test_margins_are_outlined_on_the_paper_saved_and_undone(page: SettingsPage, store: Database) -> None:
    part = section(page)
    assert not part.is_unsaved
    part.which.set_value(NEW_STYLE)
    left = part.form.margins["left"]
    before = part.paper.sheet.drawn
    left.line.setFocus()
    assert part.paper.sheet.place == "left"
    assert not part.paper.sheet.outlined().isEmpty()
    left.line.selectAll()
    QTest.keyClicks(left.line, "35")
    part.form.paper.set_value(PaperSize.A4)
    part.form.paper.chosen.emit(PaperSize.A4)
    part.form.badges.set_value(10)
    part.form.badges.chosen.emit(10)
    assert part.paper.sheet.drawn is not before
    assert part.paper.example.text() == "Permendagri 1/2023 · 210 × 297 mm"
    QTest.keyClick(page, KEY.Key_S, CTRL)
    profile = store.ask(profiles.profile_for, NEW_STYLE)
    assert (profile.margins.left, profile.paper, profile.badges) == (35, PaperSize.A4, 10)
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(profiles.profile_settings) == ProfileSettings()
    assert left.text() == "30 mm"


def test_a_measure_that_is_none_is_not_saved(page: SettingsPage, store: Database, messages: MessageArea) -> None:
    part = section(page)
    part.form.body.line.selectAll()
    QTest.keyClicks(part.form.body.line, "besar")
    page.save.trigger()
    strip = messages.strip(STRIP)
    assert isinstance(strip, MessageStrip)
    assert strip.text.text() == "Letters: 9–14 pt."
    assert store.ask(profiles.profile_settings) == ProfileSettings()
    QTest.keyClick(page, KEY.Key_Escape)
    assert not part.is_unsaved


def test_a_text_is_added_with_its_marks_checked_moved_and_taken_away(
    qtbot: QtBot, page: SettingsPage, store: Database
) -> None:
    part = section(page)
    part.which.set_value(OLD_STYLE)
    part.which.chosen.emit(OLD_STYLE)
    texts = part.form.texts
    count = len(texts.items())
    texts.table.setFocus()
    QTest.keyClick(texts.table, KEY.Key_Insert)
    sheet = opened(qtbot, TextSheet)
    QTest.keyClicks(sheet.title.line, "Pakaian")
    QTest.keyClicks(sheet.text.editor, "Pakaian: {baju}.")
    assert sheet.text.error() == "Nothing can be put in the place of {baju}."
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    sheet.text.editor.selectAll()
    QTest.keyClicks(sheet.text.editor, "Harap tiba di {tempat} sebelum {pukul}.")
    sheet.standard.setChecked(True)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert [one.title for one in texts.items()].index("Pakaian") == count
    with qtbot.waitActive(page):
        page.activateWindow()
    for _ in range(count):
        QTest.keyClick(texts.table, KEY.Key_Up, ALT)
    assert texts.items()[0].title == "Pakaian"
    QTest.keyClick(texts.table, KEY.Key_Down)
    removed = texts.items()[1].title
    QTest.keyClick(texts.table, KEY.Key_Delete)
    assert removed not in [one.title for one in texts.items()]
    page.save.trigger()
    letter = store.ask(profiles.profile_for, OLD_STYLE).letter
    assert letter.texts == texts.items()
    assert letter.standard_texts(Part.OPENING)[0] == "Harap tiba di {tempat} sebelum {pukul}."


def test_a_family_of_the_office_is_loaded_chosen_saved_and_taken_out(
    page: SettingsPage, store: Database, tmp_path: Path
) -> None:
    part = section(page)
    part.which.set_value(OLD_STYLE)
    part.which.chosen.emit(OLD_STYLE)
    field, before = part.form.family, part.paper.sheet.drawn
    field.bring(put(tmp_path, Style.REGULAR, Style.BOLD))
    assert field.choice.text() == FAMILY
    assert field.facts.text() == "Embedded in PDF; without italic, bold italic."
    assert part.paper.sheet.drawn is not before
    page.save.trigger()
    assert store.ask(profiles.profile_for, OLD_STYLE).typeface == family(Style.REGULAR, Style.BOLD)
    assert store.ask(profiles.profile_for, NEW_STYLE).typeface == SANS
    assert not part.is_unsaved
    field.drop.click()
    assert field.choice.text() == SANS.name
    page.save.trigger()
    assert store.ask(profiles.profile_settings) == ProfileSettings()
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert field.choice.text() == FAMILY
    assert store.ask(profiles.profile_for, OLD_STYLE).typeface.name == FAMILY


def test_a_family_that_the_program_brings_is_chosen_by_keys(page: SettingsPage, store: Database) -> None:
    field = section(page).form.family
    field.choice.combo.setFocus()
    QTest.keyClick(field.choice.combo, KEY.Key_Down)
    assert field.value() == SERIF
    assert field.facts.text() == "Embedded in PDF; in Word: Times New Roman."
    assert not field.drop.isVisible()
    page.save.trigger()
    assert store.ask(profiles.profile_for, str(section(page).which.value())).typeface == SERIF


def test_a_font_that_may_not_be_embedded_is_refused_with_a_sentence(
    page: SettingsPage, messages: MessageArea, tmp_path: Path
) -> None:
    path = tmp_path / "terkunci.ttf"
    path.write_bytes(licensed(0x0002))
    section(page).form.family.bring([path])
    told = [strip.title.text() for strip in messages.findChildren(MessageStrip)]
    assert told == ["The maker of “terkunci.ttf” does not allow it to be put into documents."]
    assert not section(page).is_unsaved


def test_minutes_are_signed_by_the_chair_alone_and_filled_where_it_is_chosen(
    page: SettingsPage, store: Database
) -> None:
    form = section(page).form
    for choice in (form.signatures, form.lines):
        choice.findChildren(QAbstractButton)[0 if choice is form.signatures else 1].click()
    assert section(page).is_unsaved
    page.save.trigger()
    kept = store.ask(profiles.profile_for, str(section(page).which.value())).minutes
    assert kept == MinutesRule(signatures=1, justified=True)


def test_place_and_copies_stand_in_a_new_letter(page: SettingsPage, store: Database, meeting_id: int) -> None:
    part = section(page)
    QTest.keyClicks(part.place.line, "Serang")
    QTest.keyClicks(part.copies.editor, "Menteri Dalam Negeri")
    QTest.keyClick(part.copies.editor, KEY.Key_Return)
    QTest.keyClicks(part.copies.editor, "Arsip")
    page.save.trigger()
    draft = store.ask(letters.letter, meeting_id).draft
    assert (draft.place, draft.copies) == ("Serang", ("Menteri Dalam Negeri", "Arsip"))


def test_minutes_made_from_then_on_follow_it_and_issued_ones_stay(
    page: SettingsPage, store: Database, jobs: Jobs, meeting_id: int, tmp_path: Path
) -> None:
    make_ready(store, meeting_id)
    maker = Maker(jobs)
    maker.make(meeting_id, DocumentKind.MINUTES, PaperSize.F4)
    (first,) = store.ask(publishing.documents, meeting_id)
    before = store.ask(publishing.document_content, first.id)
    part = section(page)
    part.usual.set_value(NEW_STYLE)
    part.usual.chosen.emit(NEW_STYLE)
    page.save.trigger()
    other = make_meeting(store, "Rapat lain")
    make_ready(store, other)
    maker.make(other, DocumentKind.MINUTES, PaperSize.F4)
    (second,) = store.ask(publishing.documents, other)
    text = [title(store.ask(publishing.document_content, one.id), tmp_path) for one in (first, second)]
    assert text == ["NOTULEN", "NOTULA"]
    assert store.ask(publishing.document_content, first.id) == before


def title(content: bytes, folder: Path) -> str:
    path = folder / "notula.pdf"
    path.write_bytes(content)
    words = PdfReader(path).pages[0].extract_text().split()
    return next(word for word in words if word in ("NOTULEN", "NOTULA"))
