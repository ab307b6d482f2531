"""The welcome: three ways to begin, told as signals; refusals stay in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.errors import StoreMissing
from rakor_desktop.local.paths import data_dir
from rakor_desktop.ui.first_start import FirstStart, free_path
from rakor_desktop.ui.kit.messages import MessageStrip
from rakor_desktop.ui.style import theme

KEY = Qt.Key


@pytest.fixture
def first(qtbot: QtBot, qapp: QApplication) -> FirstStart:
    theme.install(qapp, dark=False)
    made = FirstStart()
    qtbot.addWidget(made)
    made.resize(1280, 650)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.focus_first()
    return made


def test_one_key_begins_a_new_store_in_the_place_of_the_platform(qtbot: QtBot, first: FirstStart) -> None:
    assert first.begin.hasFocus()
    with qtbot.waitSignal(first.new_store) as told:
        QTest.keyClick(first.begin, KEY.Key_Return)
    assert told.args == [str(data_dir() / "rakor-banten.sqlite")]


def test_another_path_may_be_typed(qtbot: QtBot, first: FirstStart, tmp_path: Path) -> None:
    first.new_path.line.selectAll()
    QTest.keyClicks(first.new_path.line, str(tmp_path / "a.sqlite"))
    with qtbot.waitSignal(first.new_store) as told:
        QTest.keyClick(first.new_path.line, KEY.Key_Return)
    assert told.args == [str(tmp_path / "a.sqlite")]


def test_the_sample_has_a_file_of_its_own(qtbot: QtBot, first: FirstStart) -> None:
    (data_dir() / "rakor-contoh-2016.sqlite").touch()
    with qtbot.waitSignal(first.sample_store) as told:
        QTest.keyClick(first.sample, KEY.Key_Space)
    assert told.args == [str(data_dir() / "rakor-contoh-2016-2.sqlite")]


def test_an_address_is_opened_and_nothing_is_asked_for(qtbot: QtBot, first: FirstStart) -> None:
    with qtbot.assertNotEmitted(first.open_store):
        QTest.keyClick(first.open, KEY.Key_Space)
    assert first.known_store.error()
    QTest.keyClicks(first.known_store.line, "postgresql://rakor@server/rakor")
    with qtbot.waitSignal(first.open_store) as told:
        QTest.keyClick(first.known_store.line, KEY.Key_Return)
    assert told.args == ["postgresql://rakor@server/rakor"]


def test_a_refusal_is_told_in_place_and_what_was_typed_stays(qtbot: QtBot, first: FirstStart) -> None:
    QTest.keyClicks(first.known_store.line, "/nowhere.sqlite")
    first.set_busy(True)
    first.show_refusal(StoreMissing("/nowhere.sqlite"))
    strip = first.messages.strip("refusal")
    assert isinstance(strip, MessageStrip)
    assert "/nowhere.sqlite" in strip.title.text()
    assert first.known_store.text() == "/nowhere.sqlite"
    assert first.open.isEnabled()
    QTest.keyClick(first.sample, KEY.Key_Space)
    assert not first.messages.ids()


def test_a_chosen_file_stands_in_the_field(qtbot: QtBot, first: FirstStart, tmp_path: Path) -> None:
    first.new_path.set_text(str(tmp_path / "x.sqlite"))
    first._on_choose_new()
    dialog = first.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(tmp_path / "y.sqlite"))
    dialog.close()
    assert first.new_path.text() == str(tmp_path / "y.sqlite")


def test_a_free_name_is_proposed(tmp_path: Path) -> None:
    assert free_path(tmp_path, "rakor").name == "rakor.sqlite"
    (tmp_path / "rakor.sqlite").touch()
    (tmp_path / "rakor-2.sqlite").touch()
    assert free_path(tmp_path, "rakor").name == "rakor-3.sqlite"
