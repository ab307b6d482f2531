"""The bar above a list: one filter at a time, counts, keys, and what is left out where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.filters import FilterBar
from rakor_desktop.ui.style import theme
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
FILTERS = [(None, "All", None), ("late", "Overdue", "bad_solid"), ("open", "Not started", None), ("done", "Done", None)]


class ListPage(QWidget):
    """A page of a bar over something that stands for a table."""

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.table = FilterBar("Search", FILTERS, [Button("New recommendation", key="Ctrl R")]), QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.table)
        self.bar.bind_to(self, self.table)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> ListPage:
    theme.install(qapp, dark=False)
    made = ListPage()
    shown(qtbot, made, 1196, 200)
    made.table.setFocus()
    return made


def test_all_fit_in_the_smallest_window(page: ListPage) -> None:
    page.bar.set_counts({None: 48, "late": 9, "open": 20, "done": 19})
    assert all(chip.isVisible() for chip in page.bar.chips)
    assert page.bar.chips[1].accessibleName() == "Overdue, 9"


def test_the_last_chips_give_way_but_never_the_chosen_one(page: ListPage) -> None:
    page.bar.choose("done")
    page.resize(790, 200)
    assert [chip.isVisible() for chip in page.bar.chips] == [True, True, False, True]
    assert (page.bar.more.isVisible(), page.bar.more.text()) == (True, "+1")
    page.resize(1196, 200)
    assert all(chip.isVisible() for chip in page.bar.chips)
    assert not page.bar.more.isVisible()


def test_what_has_no_room_is_chosen_from_a_menu(page: ListPage, qtbot: QtBot) -> None:
    page.bar.set_counts({None: 48, "late": 9, "open": 20, "done": 19})
    page.resize(790, 200)
    QTest.keyClick(page.table, KEY.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    menu = page.bar.findChild(QMenu)
    assert menu
    assert [line.text() for line in menu.actions()] == ["Not started, 20", "Done, 19"]
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    assert page.bar.choice() == "done"
    assert page.bar.chips[3].isVisible()


def test_keys_go_to_the_search_and_from_it_to_the_list(page: ListPage) -> None:
    QTest.keyClick(page.table, KEY.Key_F, CTRL)
    assert page.bar.search.line.hasFocus()
    QTest.keyClicks(page.bar.search.line, "lebak")
    QTest.keyClick(page.bar.search.line, KEY.Key_Return)
    assert page.table.hasFocus()
    assert page.bar.text() == "lebak"


def test_esc_clears_search_and_filter(page: ListPage) -> None:
    page.bar.choose("late")
    page.bar.search.set_text("lebak")
    assert "lebak" in page.bar.nothing_found()
    QTest.keyClick(page.table, KEY.Key_Escape)
    assert (page.bar.text(), page.bar.choice()) == ("", None)


def test_nothing_is_searched_where_nothing_is_listed(page: ListPage) -> None:
    search = next(action for action in page.actions() if action.shortcut().toString() == "Ctrl+F")
    assert search.isEnabled()
    page.bar.hide()
    assert not search.isEnabled()
