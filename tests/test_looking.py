"""The looks see what is wrong: each is shown a window with one fault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

import looking
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.labels import ElidedLabel, Label


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
