"""The welcome: three ways to begin, told as signals; refusals stay in place."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.errors import StoreMissing
from rakor_desktop.local.paths import data_dir
from rakor_desktop.ui.first_start import BUSY, FirstStart, free_path
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
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


def choose(first: FirstStart, typed: str) -> None:
    line = first.start.province.combo.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, KEY.Key_Return)


def shown_regions(first: FirstStart) -> list[str]:
    return [one.text() for one in plan(first).findChildren(ElidedLabel)]


def plan(first: FirstStart) -> QWidget:
    item = first.start.plan.itemAt(0)
    shown = item.widget() if item else None
    assert shown is not None
    return shown


def test_a_province_typed_in_short_and_two_keys_begin_a_new_store(qtbot: QtBot, first: FirstStart) -> None:
    assert first.start.province.combo.hasFocus()
    choose(first, "sumut")
    assert first.start.province.text() == "Sumatera Utara (Sumut)"
    assert first.begin.hasFocus()
    with qtbot.waitSignal(first.new_store) as told:
        QTest.keyClick(first.begin, KEY.Key_Return)
    path = str(data_dir() / "rakor-sumatera-utara.sqlite")
    assert told.args == [path, "12", datetime.now().astimezone().date()]


def test_what_will_be_prepared_is_shown_as_of_the_day(qtbot: QtBot, first: FirstStart) -> None:
    choose(first, "Papua")
    assert len(shown_regions(first)) == 9
    type_day(first, "12-4-2016")
    assert len(shown_regions(first)) == 29
    assert "Kab. Merauke" in shown_regions(first)
    told = [one.text() for one in plan(first).findChildren(Label)]
    assert any("29" in words and "58" in words and "WIT" in words for words in told)
    with qtbot.waitSignal(first.new_store) as begun:
        QTest.keyClick(first.begin, KEY.Key_Space)
    assert begun.args[1:] == ["91", date(2016, 4, 12)]


def test_a_region_bears_the_name_of_the_day(first: FirstStart) -> None:
    choose(first, "sumut")
    assert "Kab. Toba" in shown_regions(first)
    type_day(first, "12-4-2016")
    assert "Kab. Toba Samosir" in shown_regions(first)
    assert "Kab. Toba" not in shown_regions(first)


def test_a_province_that_was_not_there_is_told_and_taken_away(qtbot: QtBot, first: FirstStart) -> None:
    choose(first, "selatan papua")
    assert first.start.value()
    type_day(first, "12-4-2016")
    assert "Papua Selatan" in first.start.note.text()
    assert shown_regions(first) == []
    with qtbot.assertNotEmitted(first.new_store):
        QTest.keyClick(first.begin, KEY.Key_Space)
    assert first.start.province.combo.hasFocus()


@pytest.mark.parametrize("typed", ["kalimantan", "atlantis", ""])
def test_what_is_no_province_or_several_begins_nothing(qtbot: QtBot, first: FirstStart, typed: str) -> None:
    choose(first, typed)
    assert first.start.value() is None
    assert first.start.note.text()
    with qtbot.assertNotEmitted(first.new_store):
        QTest.keyClick(first.begin, KEY.Key_Space)


def test_a_day_before_the_data_is_refused(qtbot: QtBot, first: FirstStart) -> None:
    choose(first, "banten")
    type_day(first, "31-12-2015")
    assert "2016" in first.start.day.error()
    with qtbot.assertNotEmitted(first.new_store):
        QTest.keyClick(first.begin, KEY.Key_Space)
    assert first.start.day.line.hasFocus()


def test_the_whole_way_goes_by_tab(first: FirstStart) -> None:
    choose(first, "banten")
    line = first.start.province.combo
    line.setFocus()
    for wanted in (first.start.day.line, first.new_path.line):
        QTest.keyClick(first.focusWidget(), KEY.Key_Tab)
        assert first.focusWidget() is wanted


def test_leaving_the_field_takes_the_one_province_that_fits(first: FirstStart) -> None:
    QTest.keyClicks(first.start.province.combo, "kaltara")
    QTest.keyClick(QApplication.activePopupWidget() or first.focusWidget(), KEY.Key_Tab)
    assert first.start.day.line.hasFocus()
    assert first.start.province.text() == "Kalimantan Utara (Kaltara)"
    assert len(shown_regions(first)) == 5


def type_day(first: FirstStart, typed: str) -> None:
    first.start.day.line.setFocus()
    first.start.day.line.selectAll()
    QTest.keyClicks(first.start.day.line, typed)
    first.begin.setFocus()


def test_another_path_may_be_typed(qtbot: QtBot, first: FirstStart, tmp_path: Path) -> None:
    choose(first, "banten")
    first.new_path.line.selectAll()
    QTest.keyClicks(first.new_path.line, str(tmp_path / "a.sqlite"))
    with qtbot.waitSignal(first.new_store) as told:
        QTest.keyClick(first.new_path.line, KEY.Key_Return)
    assert told.args[:2] == [str(tmp_path / "a.sqlite"), "36"]
    choose(first, "riau")
    assert first.new_path.text() == str(tmp_path / "a.sqlite")


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


def test_what_takes_a_moment_is_said_until_it_is_over(qtbot: QtBot, first: FirstStart) -> None:
    first.set_busy(True)
    qtbot.waitUntil(lambda: BUSY in first.messages.ids())
    assert not first.begin.isEnabled()
    first.set_busy(False)
    assert BUSY not in first.messages.ids()
    assert first.begin.isEnabled()


def test_the_focus_waits_where_it_was_and_what_is_said_is_in_view(qtbot: QtBot, first: FirstStart) -> None:
    first.resize(1000, 400)
    first.begin.setFocus()
    bar = first._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    first.set_busy(True)
    qtbot.waitUntil(lambda: BUSY in first.messages.ids())
    assert bar.value() == 0
    assert not first.known_store.line.hasFocus()
    first.set_busy(False)
    assert first.begin.hasFocus()
    bar.setValue(bar.maximum())
    first.show_refusal(StoreMissing("/nowhere.sqlite"))
    assert bar.value() == 0


def test_the_names_of_regions_have_the_room_they_need(qtbot: QtBot, first: FirstStart) -> None:
    for width in (1280, 1093):
        first.resize(width, 574)
        choose(first, "riau")
        choose(first, "banten")
        cut = [one.text() for one in plan(first).findChildren(ElidedLabel) if one.width() < one.sizeHint().width()]
        assert cut == []


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
