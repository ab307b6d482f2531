"""Spelling in the minutes, by keyboard: underlined after a pause, gone through, mended, added, switched off."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.services.minutes import spelling
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.minutes.spelling import Spelling
from rakor_desktop.ui.settings.words_section import WordsSection
from ui.minutes_scene import CTRL, Scene

SHIFT = Qt.KeyboardModifier.ShiftModifier


def underlined(scene: Scene) -> list[str]:
    """What is underlined on the screen, with a wave."""
    found: list[QTextEdit.ExtraSelection] = scene.editor.extraSelections()
    looks = [getattr(one, "format") for one in found]  # noqa: B009 (PySide's stubs hide it)
    assert all(look.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline for look in looks)
    return [getattr(one, "cursor").selectedText() for one in found]  # noqa: B009


def wait_underlined(scene: Scene, *words: str) -> None:
    scene.bot.waitUntil(lambda: underlined(scene) == list(words))


def begin(scene: Scene, text: str) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type(text)
    scene.wait_stored(text)


def open_menu(scene: Scene) -> QMenu:
    scene.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_word_is_underlined_when_it_is_left_not_while_it_is_written(scene: Scene) -> None:
    begin(scene, "😀 Rapat koordinsi")
    scene.bot.waitUntil(lambda: bool(scene.page.spelling.result and scene.page.spelling.result.pieces))
    assert underlined(scene) == []
    scene.type(" dibuka Bupati Lebak, LHKPN 80-an.")
    wait_underlined(scene, "koordinsi")
    assert [one.text for one in scene.page.spelling.pieces()] == ["koordinsi"]


def test_f8_goes_round_through_every_entry_and_ctrl_full_stop_mends(scene: Scene) -> None:
    begin(scene, "Rapatt dibuka. ")
    begin(scene, "Semua setuju.")
    scene.key(Qt.Key.Key_F8)
    scene.bot.waitUntil(lambda: scene.editor.selected_text() == "Rapatt")
    scene.key(Qt.Key.Key_F8, SHIFT)
    scene.bot.waitUntil(lambda: scene.editor.selected_text() == "Rapatt")
    scene.key(Qt.Key.Key_Period, CTRL)
    QTest.keyClick(open_menu(scene), Qt.Key.Key_1)
    scene.bot.waitUntil(lambda: scene.editor.toPlainText() == "Rapat dibuka. ")
    scene.key(Qt.Key.Key_Z, CTRL)
    assert scene.editor.toPlainText() == "Rapatt dibuka. "
    scene.editor.redo()
    scene.key(Qt.Key.Key_F8)
    strip = scene.messages.strip  # (of the message area, no blanks of a text)
    scene.bot.waitUntil(lambda: isinstance(strip("minutes-spelling"), MessageStrip))


def test_ctrl_f8_adds_the_word_for_the_office_and_ctrl_z_takes_it_back(scene: Scene) -> None:
    begin(scene, "Simdaa ")
    wait_underlined(scene, "Simdaa")
    scene.key(Qt.Key.Key_F8)
    scene.bot.waitUntil(lambda: scene.editor.selected_text() == "Simdaa")
    scene.key(Qt.Key.Key_F8, CTRL)
    scene.bot.waitUntil(lambda: scene.database.ask(spelling.own_words) == ("Simdaa",))
    wait_underlined(scene)
    scene.messages.undo()
    scene.bot.waitUntil(lambda: scene.database.ask(spelling.own_words) == ())
    wait_underlined(scene, "Simdaa")


def test_the_menu_of_the_mouse_offers_the_same_and_switches_off(scene: Scene) -> None:
    begin(scene, "Rapatt dibuka. ")
    wait_underlined(scene, "Rapatt")
    at = QPoint(10, 10)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, scene.editor.viewport().mapToGlobal(at))
    QApplication.sendEvent(scene.editor.viewport(), asked)
    menu = open_menu(scene)
    assert menu.actions()[0].text() == "&1  Rapat"
    switch = menu.actions()[-1]
    assert switch.isChecked()
    switch.trigger()
    menu.close()
    wait_underlined(scene)
    scene.page.spelling.set_on(True)
    wait_underlined(scene, "Rapatt")


def test_off_is_remembered(scene: Scene, tmp_path: Path) -> None:
    page = scene.page
    checking = Spelling(page, page.writing, page.finding, State(tmp_path))
    assert checking.is_on
    checking.set_on(False)
    assert not Spelling(page, page.writing, page.finding, State(tmp_path)).is_on


def test_words_are_taken_out_in_the_settings(qtbot: QtBot, database: Database) -> None:
    database.run(spelling.set_own_words, ("Jasaprima", "simda"))
    jobs = Jobs(database, Feed(database), executor=Inline)
    messages = MessageArea()
    section = WordsSection(jobs, messages)
    for widget in (messages, section):
        qtbot.addWidget(widget)
    section.read()
    assert section.field.text() == "Jasaprima\nsimda"
    section.field.editor.setPlainText("simda  simda\n")
    section.save()
    assert database.ask(spelling.own_words) == ("simda",)
    section.read()
    assert not section.is_unsaved
    messages.undo()
    assert database.ask(spelling.own_words) == ("Jasaprima", "simda")

