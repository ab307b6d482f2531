"""Buttons, fields and choices: names read aloud, keys, what is typed, and a picture in both themes."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.charts import CounterTile, Part, Squares, StackedBar
from rakor_desktop.ui.kit.choices import CheckBox, Chip, Choice, RadioButton, Segmented, Switch
from rakor_desktop.ui.kit.fields import DateField, Field, SearchField, TextField, TimeField
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading
from rakor_desktop.ui.kit.paint import key_text
from rakor_desktop.ui.kit.pills import Keycap, Pill, RegionTag
from rakor_desktop.ui.style import theme


def every_control() -> list[QWidget]:
    return [
        Button("Simpan", kind="primary", icon="check", key="Ctrl Enter"), Button("Cetak", menu=True),
        Button("Hapus", kind="danger"), Button("Riwayat", kind="ghost"), Button("Buka", kind="link"),
        Button("Jawaban", kind="soft"), IconButton("x", "Tutup"), Field("Judul", hint="Seperti di undangan"),
        SearchField("Cari jabatan", key="Ctrl F"), TextField("Catatan"), DateField("Tanggal"), TimeField("Jam"),
        CheckBox("Boleh diwakilkan"), RadioButton("Tanggal"), Switch("Boleh diwakilkan"),
        Segmented("Saringan", [(1, "Semua"), (2, "Belum")]), Chip("Kab/kota", 8, "warn_solid"),
        Choice("Daerah", [(1, "Kabupaten Serang")]), Heading("Rapat"), Caption("menurut kode wilayah"),
        ElidedLabel("Rapat Koordinasi"), Pill("represented"), Keycap("Enter"), RegionTag(True),
        StackedBar([Part("hadir", 7, "ok_solid")]), Squares(["in_person", "represented"]),
        CounterTile("ok", "check", "hadir", 7),
    ]  # fmt: skip


def test_every_control_has_a_name_and_is_painted_in_both_themes(qapp: QApplication, qtbot: QtBot) -> None:
    controls = every_control()
    for control in controls:
        qtbot.addWidget(control)
    try:
        for dark in (False, True):
            theme.install(qapp, dark=dark)
            for control in controls:
                control.setEnabled(not dark)
                control.adjustSize()
                assert control.accessibleName() or getattr(control, "text", str)(), type(control).__name__
                assert not control.grab().isNull()
    finally:
        theme.install(qapp, dark=False)


def test_a_choice_stands_as_near_to_its_label_as_a_field(qtbot: QtBot) -> None:
    field, choice = Field("Judul"), Choice("Daerah", [(1, "Kabupaten Serang")])
    cell = labelled(choice)
    for one in (field, cell):
        qtbot.addWidget(one)
        one.resize(300, one.sizeHint().height())
        one.ensurePolished()
        one.show()
    assert choice.mapTo(cell, QPoint()) == field.frame.mapTo(field, QPoint())


def test_a_button_follows_its_action(qtbot: QtBot) -> None:
    action = QAction("Tambah kelompok")
    action.setShortcut(QKeySequence("Ctrl+G"))
    button = Button.for_action(action, kind="primary", icon="users")
    qtbot.addWidget(button)
    assert (button.text(), button.key) == ("Tambah kelompok", "Ctrl G")
    action.setText("Tambah 15 undangan")
    action.setEnabled(False)
    assert (button.accessibleName(), button.isEnabled()) == ("Tambah 15 undangan", False)
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("keys", "caps"),
    [("Ctrl+Return", "Ctrl Enter"), ("Alt+Up", "Alt ↑"), ("F9", "F9"), ("Ctrl++", "Ctrl +"), ("Del", "Del")],
)
def test_caps_show_keys_as_people_say_them(keys: str, caps: str) -> None:
    assert key_text(QKeySequence(keys)) == caps


@pytest.mark.parametrize(
    ("typed", "value"),
    [("12-04-2016", date(2016, 4, 12)), ("12/4/16", date(2016, 4, 12)), ("1.2.2016", date(2016, 2, 1)), ("", None)],
)
def test_dates_as_people_type_them(qtbot: QtBot, typed: str, value: date | None) -> None:
    field = DateField("Tanggal")
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.value() == value
    assert not field.error()


@pytest.mark.parametrize("typed", ["31-13-2016", "30-02-2016", "besok", "2016"])
def test_what_is_no_date_is_said(qtbot: QtBot, typed: str) -> None:
    field = DateField("Tanggal")
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, typed)
    assert field.value() is None
    assert field.error()
    QTest.keyClicks(field.line, "1")
    assert not field.error()


@pytest.mark.parametrize(
    ("typed", "value"), [("09.00", time(9)), ("9:05", time(9, 5)), ("0914", time(9, 14)), ("9", time(9))]
)
def test_times_as_people_type_them(qtbot: QtBot, typed: str, value: time) -> None:
    field = TimeField("Jam")
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.value() == value
    field.line.editingFinished.emit()
    assert field.text() == value.strftime("%H.%M")


@pytest.mark.parametrize("typed", ["25.00", "9.75", "pagi"])
def test_what_is_no_time_is_said(qtbot: QtBot, typed: str) -> None:
    field = TimeField("Jam")
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.value() is None
    assert field.error()


def test_search_goes_down_and_clears(qtbot: QtBot) -> None:
    search = SearchField("Cari", key="Ctrl F")
    qtbot.addWidget(search)
    with qtbot.waitSignal(search.changed):
        QTest.keyClicks(search.line, "serang")
    with qtbot.waitSignal(search.go_down):
        QTest.keyClick(search.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.accepted):
        QTest.keyClick(search.line, Qt.Key.Key_Return)
    QTest.keyClick(search.line, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_choice_knows_typed_words_and_keeps_its_value(qtbot: QtBot) -> None:
    choice = Choice("Daerah", [(1, "Kabupaten Serang"), (2, "Kota Serang")])
    qtbot.addWidget(choice)
    assert choice.value() is None
    choice.set_value(2)
    choice.set_choices([(2, "Kota Serang"), (3, "Kota Cilegon")])
    assert (choice.value(), choice.text()) == (2, "Kota Serang")
    choice.combo.setEditText("kota cilegon")
    assert choice.value() == 3
    choice.combo.setEditText("Kota Bandung")
    assert choice.value() is None


def test_segments_and_counters_answer_to_keys(qtbot: QtBot) -> None:
    segments = Segmented("Saringan", [("all", "Semua"), ("late", "Terlambat")])
    tile = CounterTile("ok", "check", "hadir", 7)
    for widget in (segments, tile):
        qtbot.addWidget(widget)
    segments.set_value("late")
    assert segments.value() == "late"
    with qtbot.waitSignal(tile.opened):
        QTest.keyClick(tile, Qt.Key.Key_Return)
    assert tile.accessibleName() == "7 hadir"


@pytest.mark.parametrize("dark", [False, True])
def test_a_choice_that_is_not_to_be_used_is_of_one_ground(qapp: QApplication, qtbot: QtBot, dark: bool) -> None:
    try:
        theme.install(qapp, dark=dark)
        choice = Choice("Daerah", [(1, "Kab. Serang")])
        qtbot.addWidget(choice)
        choice.resize(320, choice.sizeHint().height())
        choice.set_value(1)
        choice.setEnabled(False)
        choice.show()
        line, picture = choice.combo.lineEdit(), choice.grab().toImage()
        assert line is not None
        inside = line.mapTo(choice, line.rect().bottomRight())
        assert picture.pixelColor(inside).name() == theme.color("surface3").name()
    finally:
        theme.install(qapp, dark=False)
