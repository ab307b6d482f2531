"""The shell: places, history, keys, stale pages, refusals, looks."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from executors import Inline
from rakor_desktop.domain.errors import NothingToRevoke
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.meeting_head import MeetingHead, Step, TabState
from rakor_desktop.ui.navigation import HOUSE_PLACES, MEETING_PLACES, Navigator, Place, Spot
from rakor_desktop.ui.window import MINIMUM, MainWindow

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
HEAD = MeetingHead(
    "Rapat Koordinasi dan Supervisi Pencegahan dan Penindakan Korupsi Terintegrasi",
    "Selasa, 12 April 2016 · pukul 09.00 WIB s.d. selesai",
    "Pendopo Gubernur Banten, KP3B, Curug, Kota Serang",
    "preparing",
    {Place.SUMMARY: TabState(Step.DONE), Place.INVITATIONS: TabState(Step.NOW, "48")},
    "Rakor Korsup",
)


class NoStore:
    def run(self, use_case: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        return use_case(None, *args)

    def ask(self, query: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        return query(None, *args)

    def poll(self) -> Changes:
        return Changes(frozenset(), 0)


class Plain(Page):
    """A page of one field that counts how often it asked."""

    topics = frozenset({Topic.INVITATIONS})

    def __init__(self, jobs: Jobs, messages: MessageArea) -> None:
        super().__init__(jobs, messages)
        self.asked: list[int | None] = []
        self.leaving, self.pressed = True, 0
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        make_action(self, "Add group", "Ctrl+G", self.on_add)

    def reload(self) -> None:
        self.asked.append(self.meeting_id)

    def on_add(self) -> None:
        self.pressed += 1

    def focus_first(self) -> None:
        self.field.setFocus()

    def can_leave(self) -> bool:
        return self.leaving


class Shell:
    """A window with a plain page at every place."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        store = NoStore()
        self.navigator = Navigator()
        self.jobs = Jobs(store, store, executor=Inline)
        self.state = State(folder)
        self.window = MainWindow(self.navigator, self.jobs, self.state)
        qtbot.addWidget(self.window)
        for place in (*HOUSE_PLACES, *MEETING_PLACES, Place.SEATING, Place.SALUTATION, Place.WAITING):
            self.window.add_page(place, Plain)
        with qtbot.waitActive(self.window):
            self.window.show()

    def page(self, place: Place) -> Plain:
        page = self.window.page(place)
        assert isinstance(page, Plain)
        return page


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    return Shell(qtbot, tmp_path)


def test_the_head_is_there_for_meetings_only_and_the_title_says_where_one_is(shell: Shell) -> None:
    shell.navigator.go(Place.MEETINGS)
    assert not shell.window.bar.isVisible()
    assert shell.window.windowTitle() == "Meetings — Rakor Desktop"
    shell.navigator.go(Place.INVITATIONS, 7)
    shell.window.show_meeting(HEAD)
    assert shell.window.bar.isVisible()
    assert shell.window.windowTitle() == "Invitations · Rakor Korsup — Rakor Desktop"


def test_alt_and_a_number_go_to_a_step_and_alt_arrows_through_history(shell: Shell) -> None:
    shell.navigator.go(Place.MEETINGS)
    shell.navigator.go(Place.SUMMARY, 7)
    QTest.keyClick(shell.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    here = shell.navigator.here
    assert here is not None
    assert (here.place, here.meeting_id) == (Place.MINUTES, 7)
    for _ in range(2):
        QTest.keyClick(shell.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.window.stack.currentWidget() is shell.page(Place.MEETINGS)
    QTest.keyClick(shell.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shell.window.stack.currentWidget() is shell.page(Place.SUMMARY)


def test_the_legend_names_the_ways_to_salutation_and_those_not_here_yet(shell: Shell) -> None:
    ways = [("F7", "salutation"), ("Shift F9", "not here yet")]
    for place, told in ((Place.MEETINGS, []), (Place.ATTENDANCE, ways), (Place.SALUTATION, ways[1:])):
        shell.navigator.go(place, 7 if place.of_meeting else None)
        assert [entry for entry in shell.window.legend.entries() if entry in ways] == told
    QTest.keyClick(shell.window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert shell.navigator.here == Spot(Place.WAITING, 7)


def test_shift_f7_goes_to_the_seats_and_the_tab_around_them_leads_back(shell: Shell) -> None:
    shell.navigator.go(Place.ATTENDANCE, 7)
    shell.window.show_meeting(HEAD)
    QTest.keyClick(shell.window, Qt.Key.Key_F7)
    assert shell.navigator.here == Spot(Place.SALUTATION, 7)
    QTest.keyClick(shell.window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert shell.navigator.here == Spot(Place.SEATING, 7)
    tabs = shell.window.bar.tabs
    assert tabs.currentIndex() == MEETING_PLACES.index(Place.INVITATIONS)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.currentIndex()).center())
    assert shell.navigator.here == Spot(Place.INVITATIONS, 7)


def test_f9_and_f10_go_to_the_desk_and_the_minutes_of_the_meeting_in_view(shell: Shell) -> None:
    shell.navigator.go(Place.MEETINGS)
    QTest.keyClick(shell.window, Qt.Key.Key_F9)
    assert shell.navigator.here == Spot(Place.MEETINGS)
    shell.navigator.go(Place.SUMMARY, 7)
    for key, place in ((Qt.Key.Key_F10, Place.MINUTES), (Qt.Key.Key_F9, Place.ATTENDANCE)):
        QTest.keyClick(shell.window, key)
        assert shell.navigator.here == Spot(place, 7)


def test_visible_pages_ask_again_and_hidden_ones_when_they_are_shown(shell: Shell) -> None:
    invited, others = Changes(frozenset({Topic.INVITATIONS}), 1), Changes(frozenset({Topic.MINUTES}), 2)
    shell.navigator.go(Place.INVITATIONS, 7)
    shell.navigator.go(Place.MEETINGS)
    hidden, seen = shell.page(Place.INVITATIONS), shell.page(Place.MEETINGS)
    shell.jobs.changed.emit(invited)
    shell.jobs.changed.emit(others)
    assert (hidden.asked, seen.asked) == ([7], [None, None])
    shell.navigator.go(Place.INVITATIONS, 7)
    assert hidden.asked == [7, 7]
    shell.navigator.go(Place.MEETINGS)
    shell.navigator.go(Place.INVITATIONS, 8)
    assert hidden.asked == [7, 7, 8]


def test_a_page_that_may_not_be_left_stays_and_so_does_its_mark(shell: Shell) -> None:
    shell.navigator.go(Place.SUMMARY, 7)
    shell.page(Place.SUMMARY).leaving = False
    shell.window.bar.tabs.setCurrentIndex(3)
    assert shell.window.stack.currentWidget() is shell.page(Place.SUMMARY)
    assert shell.window.bar.tabs.currentIndex() == 0
    assert not shell.window.close()
    shell.page(Place.SUMMARY).leaving = True


def test_the_legend_tells_the_keys_of_the_focused_page(shell: Shell) -> None:
    shell.navigator.go(Place.INVITATIONS, 7)
    page = shell.page(Place.INVITATIONS)
    assert page.field.hasFocus()
    assert "add group" in [words for _, words in shell.window.legend.entries()]
    QTest.keyClick(page.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.pressed == 1


def test_a_refusal_nobody_waited_for_stands_in_the_strip(shell: Shell) -> None:
    shell.navigator.go(Place.MEETINGS)
    shell.jobs.refusal.emit(NothingToRevoke("Bupati Lebak"))
    strip = shell.window.messages.strip("refusal")
    assert strip is not None
    assert "Bupati Lebak" in strip.accessibleName()


def test_theme_and_letter_size_are_remembered(shell: Shell, tmp_path: Path) -> None:
    shell.window.rail.theme_wanted.emit()
    shell.window.rail.text_size_wanted.emit()
    again = State(tmp_path)
    assert (again.dark, again.text_size) == (True, 115)
    shell.window.rail.theme_wanted.emit()
    for _ in range(2):
        shell.window.rail.text_size_wanted.emit()
    assert (shell.state.dark, shell.state.text_size) == (False, 100)


def test_the_window_fits_its_smallest_size_and_widens_its_rail(shell: Shell, qtbot: QtBot) -> None:
    shell.navigator.go(Place.INVITATIONS, 7)
    shell.window.show_meeting(HEAD)
    shell.window.resize(MINIMUM)
    assert shell.window.size() == MINIMUM
    assert shell.window.rail.width() == 84
    shell.window.resize(1920, 1000)
    qtbot.waitUntil(lambda: shell.window.rail.width() == 208)


def test_a_meeting_place_needs_a_meeting() -> None:
    with pytest.raises(ValueError, match="meeting"):
        Navigator().go(Place.MINUTES)


def test_the_legend_goes_along_in_a_window_that_is_not_active(shell: Shell, qtbot: QtBot) -> None:
    shell.navigator.go(Place.MEETINGS)
    make_action(shell.page(Place.MEETINGS).field, "Only here", "F3", shell.window.update)
    shell.window.legend.follow(shell.page(Place.MEETINGS).field)
    assert ("F3", "only here") in shell.window.legend.entries()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    shell.navigator.go(Place.INVITATIONS, 7)
    assert ("F3", "only here") not in shell.window.legend.entries()


def test_ctrl_z_undoes_what_another_page_offers(shell: Shell, qtbot: QtBot) -> None:
    undone: list[bool] = []
    shell.navigator.go(Place.MEETINGS)
    shell.window.messages.offer_undo("x", "Removed", lambda: undone.append(True))
    QTest.keyClick(shell.window.rail, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    assert not shell.window.messages.ids()


def test_the_head_of_one_meeting_never_stands_above_another(shell: Shell) -> None:
    shell.navigator.go(Place.INVITATIONS, 7)
    shell.window.show_meeting(HEAD)
    shell.navigator.go(Place.MEETINGS)
    shell.navigator.go(Place.INVITATIONS, 7)
    assert "Rakor Korsup" in shell.window.windowTitle()
    shell.navigator.go(Place.INVITATIONS, 8)
    assert shell.window.windowTitle() == "Invitations — Rakor Desktop"
    shell.window.show_meeting(HEAD)
    assert "Rakor Korsup" in shell.window.windowTitle()


@pytest.mark.parametrize(("key", "place"), [("H", Place.HOME), ("D", Place.DIRECTORY), ("T", Place.SETTINGS)])
def test_alt_and_the_letter_of_a_place_go_there_at_once(shell: Shell, key: str, place: Place, qtbot: QtBot) -> None:
    shell.navigator.go(Place.MEETINGS)
    QTest.keyClick(shell.window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: shell.navigator.here == Spot(place))
    assert f"(Alt+{key})" in shell.window.rail.entry(place).toolTip()
    assert "&" not in shell.window.windowTitle() + shell.window.rail.entry(place).accessibleName()


def test_arrows_go_through_the_rail_and_tab_stops_once_at_the_look_of_the_window(shell: Shell, qtbot: QtBot) -> None:
    shell.navigator.go(Place.MEETINGS)
    rail, key = shell.window.rail, Qt.Key
    rail.entry(Place.SETTINGS).setFocus()
    QTest.keyClick(rail.entry(Place.SETTINGS), key.Key_Down)
    assert rail.help_entry.hasFocus()
    QTest.keyClick(rail.help_entry, key.Key_Down)
    assert rail.size_entry.hasFocus()
    QTest.keyClick(rail.size_entry, key.Key_Down)
    assert rail.theme_entry.hasFocus()
    QTest.keyClick(rail.theme_entry, key.Key_Down)
    assert rail.entry(Place.HOME).hasFocus()
    QTest.keyClick(rail.entry(Place.HOME), key.Key_Up)
    assert rail.theme_entry.hasFocus()
    QTest.keyClick(rail.theme_entry, key.Key_Tab)
    assert shell.window.focusWidget() is shell.page(Place.MEETINGS).field
