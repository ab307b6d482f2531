"""F9 gives the desk the whole screen: its bar above, no rail beside; F11 and going elsewhere give it back."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.local.spool import Spool
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import HOUSE_PLACES, MEETING_PLACES, Navigator, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.window import MainWindow

FULL = Qt.WindowState.WindowFullScreen


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, migrated_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """The shell with a real desk, at the summary of a meeting."""
    theme.install(qapp, dark=False)
    store = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")), desk="Meja 2")
    meeting_id, _ = banten_meeting(store)
    navigator, jobs, state = Navigator(), Jobs(store, Feed(store), executor=Inline), State(tmp_path)
    made = MainWindow(navigator, jobs, state)
    qtbot.addWidget(made)
    for place in (*HOUSE_PLACES, *MEETING_PLACES):
        made.add_page(place, Page)
    spooling = Spooling(jobs, Spool(tmp_path / "spool"), made.messages, made)
    desk_page = partial(AttendancePage, navigator=navigator, desk="Meja 2", state=state, spooling=spooling)
    made.add_page(Place.ATTENDANCE, desk_page)
    navigator.go(Place.SUMMARY, meeting_id)
    with qtbot.waitActive(made):
        made.show()
    yield made
    jobs.close()
    spooling.close()
    store.close()


def desk(window: MainWindow) -> AttendancePage:
    page = window.page(Place.ATTENDANCE)
    assert isinstance(page, AttendancePage)
    return page


def test_f9_gives_the_desk_the_screen_and_f11_gives_it_back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    page = desk(window)
    assert window.windowState() & FULL
    assert page.bar.isVisible()
    assert "Meja 2, Rapat Koordinasi · Selasa, 12 April 2016, Data on this computer" in page.bar.accessibleName()
    for hidden in (window.rail, window.bar, page.figures.clock):
        assert not hidden.isVisible()
    assert page.desk.search.line.hasFocus()
    assert ("F11", "leave the full screen") in window.legend.entries()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.windowState() & FULL
    assert window.rail.isVisible()
    assert window.bar.isVisible()
    assert page.figures.clock.isVisible()
    assert not page.bar.isVisible()
    assert window.stack.currentWidget() is page
    assert "F11" not in dict(window.legend.entries())


def test_the_desk_in_the_normal_window_is_the_same_page(window: MainWindow) -> None:
    window.navigator.go(Place.ATTENDANCE)
    assert not window.windowState() & FULL
    QTest.keyClicks(desk(window).desk.search.line, "lebak")
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.windowState() & FULL
    assert desk(window).desk.search.text() == "lebak"


def test_going_elsewhere_brings_the_shell_back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.page(Place.INVITATIONS)
    assert not window.windowState() & FULL
    assert window.rail.isVisible()
    assert window.bar.isVisible()


def test_f11_elsewhere_is_a_full_screen_with_the_shell(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.windowState() & FULL
    assert window.rail.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.windowState() & FULL
    assert window.rail.isVisible()


def test_alt_and_a_number_choose_who_came_and_are_the_steps_again_afterwards(window: MainWindow) -> None:
    """The shell has the same keys: while somebody is chosen they must not be nobody's."""
    QTest.keyClick(window, Qt.Key.Key_F9)
    page, alt = desk(window), Qt.KeyboardModifier.AltModifier
    QTest.keyClicks(page.desk.search.line, "bupati lebak")
    QTest.keyClick(page.desk.search.line, Qt.Key.Key_W, alt)
    QTest.keyClick(page.represented.name.line, Qt.Key.Key_2, alt)
    assert page.represented.office.text() == "Sekretaris Daerah Kabupaten Lebak"
    assert window.stack.currentWidget() is page
    QTest.keyClick(page.represented.name.line, Qt.Key.Key_Escape)
    QTest.keyClick(page.desk.search.line, Qt.Key.Key_2, alt)
    assert window.stack.currentWidget() is window.page(Place.INVITATIONS)


def test_a_lost_link_is_said_in_the_bar(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    window.jobs.linked.emit(False)
    assert "Meja 2 cut off since" in desk(window).bar.accessibleName()
    window.jobs.linked.emit(True)
    assert "Data on this computer" in desk(window).bar.accessibleName()
