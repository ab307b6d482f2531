"""From an open store to another one, and back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rakor_desktop.app.gui import Desktop
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.navigation import Place


@pytest.fixture
def begun(desktop: Desktop, qtbot: QtBot, banten_file: tuple[Path, int], tmp_path: Path) -> Iterator[Desktop]:
    """The program on the reference meeting."""
    desktop.begin(str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite")))
    qtbot.waitUntil(lambda: desktop.house is not None)
    yield desktop
    if desktop.welcome:
        desktop.welcome.close()
        desktop.welcome.deleteLater()


def test_another_store_is_reached_by_a_key_and_esc_leads_back(qtbot: QtBot, begun: Desktop) -> None:
    assert begun.house
    window, page = begun.house.window, begun.house.window.page(Place.MEETINGS)
    assert isinstance(page, MeetingsPage)
    qtbot.waitUntil(lambda: page.table.current_row() is not None and window.isActiveWindow() and page.table.hasFocus())
    QTest.keyClick(page.table, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    welcome = begun.welcome
    assert welcome
    qtbot.waitUntil(welcome.isActiveWindow)
    assert welcome.back.isVisible()
    QTest.keyClick(welcome.begin, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert not welcome.isVisible()
    assert page.table.hasFocus()


def test_a_store_opened_from_another_takes_its_place(qtbot: QtBot, begun: Desktop, tmp_path: Path) -> None:
    before = begun.house
    assert before
    welcome = begun.show_welcome()
    qtbot.waitUntil(welcome.isActiveWindow)
    province = welcome.start.province.combo.lineEdit()
    assert province
    QTest.keyClicks(province, "kepri")
    QTest.keyClick(province, Qt.Key.Key_Return)
    welcome.new_path.set_text(str(tmp_path / "baru.sqlite"))
    welcome.begin.click()
    qtbot.waitUntil(lambda: begun.house is not before)
    assert begun.house
    assert begun.house.database.store == str(tmp_path / "baru.sqlite")
    assert not welcome.isVisible()
