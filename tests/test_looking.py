"""The looks see what is wrong: each is shown a window with one fault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import looking
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.charts import CounterTile
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.surfaces import scrolling
from rakor_desktop.ui.kit.table import Table


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.resize(400, 200)
    qtbot.addWidget(made)
    return made


def test_words_without_room(window: QWidget) -> None:
    Label("Rapat koordinasi", parent=window).setGeometry(0, 0, 20, 20)
    Label("Rapat koordinasi dengan bupati dan walikota", wrap=True, parent=window).setGeometry(0, 30, 80, 16)
    ElidedLabel("Rapat koordinasi", parent=window).setGeometry(0, 60, 20, 20)
    window.show()
    assert len(looking.cut_off(window)) == 2


def test_widgets_over_one_another_and_outside(window: QWidget) -> None:
    for left in (0, 60, 380):
        Label("Rapat", parent=window).setGeometry(left, 0, 80, 20)
    window.show()
    assert [fault.rsplit("QWidget ", 1)[1][:7] for fault in looking.misplaced(window)] == ["reaches", "covers "]


def test_what_is_lower_than_it_paints_and_what_scrolls_sideways(window: QWidget, qtbot: QtBot) -> None:
    CounterTile("ok", "check", "hadir", parent=window).setGeometry(0, 0, 100, 20)
    wide = QWidget()
    wide.setMinimumWidth(200)
    area = scrolling(wide)
    area.setParent(window)
    area.setGeometry(120, 0, 100, 60)
    window.show()
    qtbot.waitUntil(area.horizontalScrollBar().isVisible)
    assert [fault.rsplit(" ", 1)[1] for fault in looking.squeezed(window)] == ["squeezed", "sideways"]


def test_a_table_whose_rows_have_no_name_left(window: QWidget) -> None:
    columns = [Column("Nama", str, stretch=True), Column("Lebar", str, width=380)]
    Table("Rapat", RowsModel(columns, str), parent=window).setGeometry(0, 0, 400, 100)
    window.show()
    assert len(looking.squeezed(window)) == 1


def test_a_key_that_means_two_things(window: QWidget) -> None:
    field, other = QLineEdit(window), QLineEdit(window)
    other.move(0, 50)
    make_action(field, "Cari", "F4", field.clear)
    make_action(window, "Cetak", ("Ctrl+P", "F4"), field.clear, anywhere=True)
    make_action(window, "Kembali", "Ctrl+P", field.clear).setEnabled(False)
    window.show()
    assert [fault[:17] for fault in looking.ambiguous(window)] == ["F4 has 2 meanings"]


def test_controls_without_a_name(window: QWidget) -> None:
    QPushButton("", window)
    QPushButton("Simpan", window).move(0, 50)
    window.show()
    assert len(looking.nameless(window)) == 1


def test_english_words_also_in_placeholders_and_with_numbers(window: QWidget) -> None:
    SearchField("Search group or office", parent=window)
    Label("3 meetings", parent=window)
    Label("Bupati Serang", parent=window)
    window.show()
    assert looking.english(window) == ["English: '3 meetings'", "English: 'Search group or office'"]
