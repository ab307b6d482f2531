"""F1: the sheet of the place in a window that stands in nobody's way; search, history, letters, what is remembered."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import looking
from builders import banten_meeting
from executors import Inline
from rakor_desktop.app.helping import Helping
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.ui.help.places import SHEETS, sheet_of
from rakor_desktop.ui.help.topics import FIRST, topic, topics
from rakor_desktop.ui.help.window import HelpWindow
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.window import MainWindow

Key, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def help_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> HelpWindow:
    """The help, open at the sheet of the desk."""
    theme.install(qapp, dark=False)
    made = HelpWindow(State(tmp_path))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open_at("meja")
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, migrated_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """The shell with empty pages, at the meetings, with the help listening."""
    theme.install(qapp, dark=False)
    store = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")))
    banten_meeting(store)
    navigator, jobs, state = Navigator(), Jobs(store, Feed(store), executor=Inline), State(tmp_path)
    made = MainWindow(navigator, jobs, state)
    qtbot.addWidget(made)
    for place in Place:
        made.add_page(place, Page)
    navigator.go(Place.MEETINGS)
    helping = Helping(state, lambda: navigator.here.place if navigator.here else None)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    if helping.window:
        qtbot.addWidget(helping.window)
    helping.close()
    jobs.close()
    store.close()


class _Alone(Page):
    """A page that may have the whole screen."""

    def banner(self) -> QWidget:
        return self._banner

    def __init__(self, jobs: Jobs, messages: MessageArea) -> None:
        super().__init__(jobs, messages)
        self._banner = QWidget(self)


def opened() -> HelpWindow:
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()]
    return found


def test_every_place_has_its_sheet() -> None:
    assert set(SHEETS) == set(Place)
    assert all(topic(key) for key in SHEETS.values())
    assert sheet_of(None) == FIRST


def test_f1_opens_the_sheet_of_the_place_and_blocks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    assert window.legend.entries()[-1] == ("F1", "help")
    QTest.keyClick(window, Key.Key_F1)
    assert opened().address == "rapat"
    assert not opened().isModal()
    assert opened().parent() is None
    assert window.isEnabled()
    window.navigator.go(Place.DIRECTORY)
    window.rail.help_entry.click()
    assert opened().address == "direktori"


def test_f1_works_over_an_open_sheet(qtbot: QtBot, window: MainWindow) -> None:
    sheet = ReasonSheet("Why", "", ["Error"], submit="Save", parent=window)
    qtbot.addWidget(sheet)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet.focusWidget(), Key.Key_F1)
    assert opened().address == "rapat"
    assert sheet.isVisible()
    assert QApplication.activeModalWidget() is sheet
    qtbot.waitUntil(opened().isActiveWindow)  # the sheet blocks its own window, not the help
    QTest.keyClick(opened(), Key.Key_Escape)
    assert not any(isinstance(one, HelpWindow) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert sheet.isVisible()


def test_f1_at_the_desk_on_the_whole_screen_leaves_it_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    window.navigator.go(Place.ATTENDANCE, 1)
    window.whole_screen.give(_Alone(window.jobs, window.messages))
    assert window.whole_screen.page
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_F1)
    assert opened().address == "meja"
    assert window.whole_screen.page
    qtbot.waitUntil(opened().isActiveWindow)
    QTest.keyClick(opened(), Key.Key_Escape)
    assert window.whole_screen.page
    window.whole_screen.take_back()


@pytest.mark.parametrize(("dark", "letters"), [(False, 100), (True, 130)])
def test_the_window_can_be_read(qtbot: QtBot, qapp: QApplication, tmp_path: Path, dark: bool, letters: int) -> None:
    theme.install(qapp, dark, letters)
    made = HelpWindow(State(tmp_path))
    qtbot.addWidget(made)
    made.resize(made.minimumSize())
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.show()
    looks = (looking.cut_off, looking.misplaced, looking.squeezed, looking.ambiguous, looking.nameless)
    for sheet in topics():
        made.go(sheet.key)
        qapp.processEvents()
        assert [fault for look in looks for fault in look(made)] == []
        assert not made.view.horizontalScrollBar().maximum()
    theme.install(qapp, dark=False)


def test_back_and_forward_return_to_where_one_read(help_window: HelpWindow) -> None:
    bar = help_window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    read = bar.value()
    assert read
    help_window.view.anchorClicked.emit(QUrl("diwakili"))
    assert help_window.address == "diwakili"
    assert help_window.view.toPlainText().startswith("Diwakili")
    QTest.keyClick(help_window, Key.Key_Left, ALT)
    assert (help_window.address, bar.value()) == ("meja", read)
    QTest.keyClick(help_window, Key.Key_Right, ALT)
    assert help_window.address == "diwakili"


def test_no_address_leads_out_of_the_program(help_window: HelpWindow) -> None:
    before = help_window.view.toPlainText()
    for address in ("https://example.org/", "file:///etc/passwd", "gambar:../../README.md", "tidak-ada"):
        help_window.view.anchorClicked.emit(QUrl(address))
        assert help_window.address == "meja"
    assert help_window.view.toPlainText() == before


def test_a_picture_opens_in_its_full_size_and_back(help_window: HelpWindow) -> None:
    assert help_window.view.loadResource(2, "meja.png").width() < 1366  # type: ignore[attr-defined]
    bar = help_window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    help_window.go("gambar:meja.png")
    assert bar.value() == 0
    assert help_window.view.loadResource(2, "meja.png").width() == 1366  # type: ignore[attr-defined]
    help_window.back()
    assert help_window.address == "meja"


def test_the_search_finds_words_in_any_order_and_marks_them(help_window: HelpWindow) -> None:
    QTest.keyClick(help_window, Key.Key_F, CTRL)
    assert help_window.search.line.hasFocus()
    QTest.keyClicks(help_window.search.line, "kuasa LISAN")
    assert help_window.contents.sheets()[0] == "diwakili"
    assert "istilah" in help_window.contents.sheets()
    assert "meja" not in help_window.contents.sheets()
    QTest.keyClick(help_window.search.line, Key.Key_Return)
    assert help_window.address == "diwakili"
    marked = {one.cursor.selectedText() for one in help_window.view.extraSelections()}
    assert marked >= {"kuasa", "Lisan"}
    QTest.keyClick(help_window, Key.Key_Escape)
    assert help_window.contents.sheets() == [one.key for one in topics()]
    assert help_window.isVisible()
    QTest.keyClick(help_window, Key.Key_Escape)
    assert not help_window.isVisible()


def test_what_is_found_nowhere_is_said(help_window: HelpWindow) -> None:
    help_window.search.set_text("xyzzy")
    assert help_window.nothing.isVisible()
    assert "xyzzy" in help_window.nothing.text()


def test_the_title_counts_more_than_the_text(help_window: HelpWindow) -> None:
    help_window.search.set_text("notula")
    assert help_window.contents.sheets()[0] == "notula"


def test_size_and_letters_are_remembered(qtbot: QtBot, help_window: HelpWindow, tmp_path: Path) -> None:
    help_window.resize(700, 500)
    QTest.keyClick(help_window, Key.Key_Plus, CTRL)
    QTest.keyClick(help_window, Key.Key_0, CTRL)
    assert help_window.percent.text() == "100%"
    QTest.keyClick(help_window, Key.Key_Plus, CTRL)
    help_window.close()
    again = HelpWindow(State(tmp_path))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 500)
    assert again.percent.text() == "115%"


def test_a_change_of_theme_keeps_the_sheet(qapp: QApplication, help_window: HelpWindow) -> None:
    light, words = help_window.view.document().toHtml(), help_window.view.toPlainText()
    theme.install(qapp, dark=True, scale=130)
    assert help_window.view.toPlainText() == words
    assert help_window.view.document().toHtml() != light
    theme.install(qapp, dark=False)
