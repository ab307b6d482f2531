"""Texts that are written again and again: settled by the office, put in by keyboard."""


from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.text_modules import USUAL, TextModule
from rakor_desktop.services.minutes import text_modules
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.settings.modules_section import ModulesSection
from ui.minutes_scene import CTRL, Scene


def test_a_key_becomes_its_text_and_ctrl_z_brings_it_back(scene: Scene) -> None:
    scene.database.run(text_modules.set_text_modules, (TextModule("bk", "Rapat dibuka."),))
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Pukul 09.00 bk")
    scene.key(Qt.Key.Key_Space, CTRL)
    scene.wait_stored("Pukul 09.00 Rapat dibuka.")
    scene.key(Qt.Key.Key_Z, CTRL)
    assert scene.editor.toPlainText() == "Pukul 09.00 bk"


def test_without_a_key_all_are_offered(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.key(Qt.Key.Key_Space, CTRL)
    scene.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_2)
    scene.wait_stored(USUAL[1].text)


def test_the_office_settles_its_own_and_a_wrong_line_is_named(qtbot: QtBot, database: Database) -> None:
    jobs = Jobs(database, Feed(database), executor=Inline)
    messages = MessageArea()
    section = ModulesSection(jobs, messages)
    for widget in (messages, section):
        qtbot.addWidget(widget)
    section.read()
    section.field.editor.setPlainText("bk Rapat dibuka.")
    section.save()
    assert database.ask(text_modules.text_modules) == USUAL
    section.field.editor.setPlainText("bk = Rapat dibuka.")
    section.save()
    assert database.ask(text_modules.text_modules) == (TextModule("bk", "Rapat dibuka."),)
    assert not section.is_unsaved
