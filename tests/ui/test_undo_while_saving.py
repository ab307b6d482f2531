"""The key that undoes takes back what was done last, even while that is on its way into the store."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import DAY, banten_meeting, found_banten
from doors import Door
from executors import Halting
from rakor_desktop.app.wiring import House
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import State
from rakor_desktop.services.directory.doubles import doubles
from rakor_desktop.services.directory.region_book import region_book
from rakor_desktop.services.invitations import saved_groups
from rakor_desktop.ui.directory.doubles_sheet import DoublesSheet
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.directory.regions_sheet import RegionsSheet
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from rakor_desktop.ui.style import theme
from screens import opened, shown
from twins import add_office

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def writer() -> Halting:
    return Halting()


@pytest.fixture
def jobs(qapp: QApplication, store: Database, writer: Halting) -> Iterator[Jobs]:
    theme.install(qapp, dark=False)
    made = Jobs(store, Feed(store), executor=lambda: writer)
    yield made
    made.close()


def nothing(_tx: Tx) -> None:
    """A change that changes nothing."""


def test_in_the_window_it_waits_for_the_strip_of_what_is_being_saved(house: House, qtbot: QtBot) -> None:
    messages, undone = house.window.messages, list[str]()
    messages.offer_undo("earlier", "Earlier", lambda: undone.append("earlier"))
    later = lambda _: messages.offer_undo("later", "Later", lambda: undone.append("later"))  # noqa: E731
    house.jobs.write(nothing, then=later)
    QTest.keyClick(house.window, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: bool(undone))
    assert undone == ["later"]
    QTest.keyClick(house.window, KEY.Key_Z, CTRL)
    assert undone == ["later", "earlier"]


def test_at_the_desk_the_guest_recorded_last_is_taken_back(
    qtbot: QtBot, jobs: Jobs, store: Database, writer: Halting
) -> None:
    meeting_id, _ = banten_meeting(store)
    door = Door(qtbot, jobs, store, meeting_id)
    door.record("bupati serang")
    writer.halt()
    door.record("bupati lebak")
    door.press(KEY.Key_Z, CTRL)
    writer.release()
    assert (door.state("Bupati Serang"), door.state("Bupati Lebak")) == (State.IN_PERSON, State.NOT_RECORDED)


def test_a_region_just_entered_is_taken_back(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database, writer: Halting
) -> None:
    found_banten(store)
    QTest.keyClick(_directory(qtbot, jobs, messages), KEY.Key_D, CTRL | SHIFT)
    sheet = opened(qtbot, RegionsSheet)
    sheet.code.set_text("36.05")
    sheet.name.set_text("Contoh")
    writer.halt()
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    QTest.keyClick(sheet.table, KEY.Key_Z, CTRL)
    writer.release()
    assert "36.05" not in [one.code for one in store.ask(region_book)]


def test_a_pair_just_merged_is_taken_apart(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database, writer: Halting
) -> None:
    ids = found_banten(store)
    for twin, of in (("Bupati Kab. Serang", "Bupati Serang"), ("Bupati Kab. Lebak", "Bupati Lebak")):
        store.run(add_office, twin, ids[of])
    QTest.keyClick(_directory(qtbot, jobs, messages), KEY.Key_G, CTRL)
    sheet = opened(qtbot, DoublesSheet)
    writer.halt()
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    QTest.keyClick(sheet.table, KEY.Key_Z, CTRL)
    writer.release()
    assert len(store.ask(doubles)) == 2


def test_a_group_just_removed_comes_back(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database, writer: Halting, navigator: Navigator
) -> None:
    meeting_id, _ = banten_meeting(store)
    group = store.run(saved_groups.save_group, "Tim inti", [])
    page = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    shown(qtbot, page)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    dialog.list.setFocus()
    dialog.list.select_key(f"saved:{group}")
    writer.halt()
    QTest.keyClick(dialog.list, KEY.Key_Delete)
    QTest.keyClick(dialog.list, KEY.Key_Z, CTRL)
    writer.release()
    assert [one.title for one in store.ask(saved_groups.choices, meeting_id).sets] == ["Tim inti"]
    dialog.reject()


def _directory(qtbot: QtBot, jobs: Jobs, messages: MessageArea) -> DirectoryPage:
    qtbot.addWidget(messages)
    page = DirectoryPage(jobs, messages, today=lambda: DAY)
    shown(qtbot, page)
    page.focus_first()
    return page
