"""Ctrl+K in the real window, over both stores: found and gone to by keyboard, done where one was, left as it was."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from doors import focused
from looking import cut_off, nameless
from rakor_desktop.app.wiring import House
from rakor_desktop.db.database import Database
from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.services.publishing.publishing import Particulars, issue
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.home.page import HomePage
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.navigation import Overdue, Place
from rakor_desktop.ui.searching.palette import Palette
from rakor_desktop.ui.searching.results import HEAD, LINE
from rakor_desktop.ui.searching.rows import MOST, Group
from rakor_desktop.ui.style import theme

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def opened(house: House, qtbot: QtBot) -> Palette:
    QTest.keyClick(house.window, KEY.Key_K, CTRL)
    palette = house.window.findChild(Palette)
    assert isinstance(palette, Palette)
    qtbot.waitUntil(palette.line.hasFocus)
    return palette


def test_an_office_is_found_and_gone_to(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "lebak bupati")
    QTest.keyClick(palette.line, KEY.Key_Return)  # at once: it waits for the answer
    qtbot.waitUntil(lambda: not palette.isVisible())
    here = house.navigator.here
    assert here is not None
    assert here.place is Place.DIRECTORY
    assert isinstance(here.focus, int)


def test_groups_are_shown_with_what_fits_and_arrows_go_around(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "korupsi")
    qtbot.waitUntil(lambda: Group.RECOMMENDATIONS in {line.group for line in palette.results.lines})
    lines = palette.results.lines
    assert len(lines) <= MOST
    assert {Group.MEETINGS, Group.OFFICES} <= {line.group for line in lines}
    assert [line.group for line in lines] == sorted((line.group for line in lines), key=list(Group).index)
    assert palette.results.current() is lines[0]
    QTest.keyClick(palette.line, KEY.Key_Up)
    assert palette.results.current() is lines[-1]
    QTest.keyClick(palette.line, KEY.Key_Down)
    assert palette.results.current() is lines[0]
    assert (cut_off(palette), nameless(palette)) == ([], [])
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert (house.navigator.here and house.navigator.here.place) is Place.SUMMARY


def test_commands_of_where_one_is_stand_with_their_keys(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    qtbot.waitUntil(lambda: Group.MEETINGS in {line.group for line in palette.results.lines})  # the nearest meetings
    keys = {line.title: line.key for line in palette.results.lines}
    assert keys["Directory"] == "Alt D"
    assert "Search or command" not in keys
    QTest.keyClicks(palette.line, "> direct")
    assert [line.title for line in palette.results.lines] == ["Directory"]
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert (house.navigator.here and house.navigator.here.place) is Place.DIRECTORY


def test_nothing_is_lost_of_a_record_that_was_begun_at_the_desk(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.ATTENDANCE, 1)
    page = house.window.page(Place.ATTENDANCE)
    assert isinstance(page, AttendancePage)
    qtbot.waitUntil(lambda: len(page.desk.list.invitees) > 0)
    QTest.keyClicks(focused(), "cilegon")
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "zz zz")
    QTest.keyClick(palette.line, KEY.Key_Escape)
    qtbot.waitUntil(page.desk.search.line.hasFocus)
    assert page.desk.search.text() == "cilegon"
    QTest.keyClick(focused(), KEY.Key_F4)
    assert page.stack.currentWidget() is page.stack.guest
    QTest.keyClicks(focused(), "camat")
    palette = opened(house, qtbot)
    QTest.keyClick(palette.line, KEY.Key_Escape)
    qtbot.waitUntil(house.window.isActiveWindow)
    assert page.stack.currentWidget() is page.stack.guest
    assert focused().property("text") == "camat"


def test_a_command_is_done_where_one_was(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.ATTENDANCE, 1)
    page = house.window.page(Place.ATTENDANCE)
    assert isinstance(page, AttendancePage)
    qtbot.waitUntil(lambda: len(page.desk.list.invitees) > 0)
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, ">room at a minute")
    assert [line.key for line in palette.results.lines] == ["Ctrl Shift T"]
    QTest.keyClick(palette.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.minute.panel)


@pytest.mark.parametrize("end", ["deleted", "disabled"])
def test_a_command_that_can_no_longer_be_done_goes_from_the_list(house: House, qtbot: QtBot, end: str) -> None:
    done: list[str] = []
    action = passing_action(house, done)
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, ">passing")
    assert [line.title for line in palette.results.lines] == ["Passing one"]
    if end == "deleted":
        delete(action)
    else:
        action.setEnabled(False)
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert palette.isVisible()
    assert palette.results.lines == ()
    assert palette.nothing.text().startswith("No command here is called “passing”.")
    QTest.keyClick(palette.line, KEY.Key_Backspace)
    assert (palette.results.lines, done) == ((), [])


def test_a_command_that_goes_while_the_palette_closes_is_left(house: House, qtbot: QtBot) -> None:
    done: list[str] = []
    action = passing_action(house, done)
    palette = opened(house, qtbot)
    palette.finished.connect(lambda: delete(action))
    QTest.keyClicks(palette.line, ">passing")
    QTest.keyClick(palette.line, KEY.Key_Return)
    qtbot.wait(20)
    assert (palette.isVisible(), done) == (False, [])


def passing_action(house: House, done: list[str]) -> QAction:
    """One of the window, as a page brings and takes its own."""
    action = QAction("Passing one", house.window)
    action.setShortcut("Ctrl+Alt+Shift+J")
    action.triggered.connect(lambda: done.append("done"))
    house.window.addAction(action)
    return action


def test_in_a_meeting_an_office_has_its_invitation_beside_it_and_leads_to_it(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.MINUTES, 1)
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "bupati lebak")
    qtbot.waitUntil(lambda: any(line.status for line in palette.results.lines))
    line = palette.results.lines[0]
    assert (line.title, line.second, line.status) == (
        "Bupati Lebak", "invitation no. 9 · Pemerintah Kabupaten Lebak", "represented",
    )  # fmt: skip
    assert "represented" in palette.results.accessibleName()
    QTest.keyClick(palette.line, KEY.Key_Return)
    here = house.navigator.here
    assert here is not None
    assert (here.place, here.meeting_id) == (Place.INVITATIONS, 1)
    page = house.window.page(Place.INVITATIONS)
    assert isinstance(page, InvitationsPage)
    qtbot.waitUntil(lambda: [row.office.name for row in page.table.selected_rows()] == ["Bupati Lebak"])


def test_what_is_late_leads_to_the_list_of_it(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "kab lebak")
    qtbot.waitUntil(lambda: Group.FOLLOWUPS in {line.group for line in palette.results.lines})
    at = [line.group for line in palette.results.lines].index(Group.FOLLOWUPS)
    assert palette.results.lines[at].title.startswith("Kab. Lebak: ")
    for _ in range(at):
        QTest.keyClick(palette.line, KEY.Key_Down)
    QTest.keyClick(palette.line, KEY.Key_Return)
    here = house.navigator.here
    assert here is not None
    assert here.place is Place.ALL_FOLLOWUPS
    assert isinstance(here.focus, Overdue)
    assert here.focus.name == "Pemerintah Kabupaten Lebak"


@pytest.mark.usefixtures("elsewhere")
def test_a_document_has_the_day_that_the_list_of_documents_shows(house: House, qtbot: QtBot, migrated_url: str) -> None:
    store = Database(migrated_url, clock=lambda: datetime(2016, 4, 19, 18, 30, tzinfo=UTC))
    store.run(issue, 1, DocumentKind.SEATING, b"%PDF", Particulars())
    store.run(issue, 1, DocumentKind.CARDS, b"%PDF", Particulars(dated=date(2016, 4, 4)))
    store.close()
    palette = opened(house, qtbot)
    palette.line.setText("#seating")
    qtbot.waitUntil(lambda: any(line.second.endswith("20-04-2016") for line in palette.results.lines))
    palette.line.setText("#name tents")
    qtbot.waitUntil(lambda: any(line.second.endswith("04-04-2016") for line in palette.results.lines))


def test_where_nothing_fits_it_is_said_what_to_do(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "zz zz")
    qtbot.waitUntil(palette.nothing.isVisible)
    assert palette.nothing.text() == "Nothing matches “zz zz”. Try fewer words; a part of one is enough."
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert palette.isVisible()
    for _ in range(5):
        QTest.keyClick(palette.line, KEY.Key_Backspace)
    QTest.keyClicks(palette.line, "#zz")
    qtbot.waitUntil(lambda: palette.nothing.text() == "No document has the number “zz”.")
    assert (cut_off(palette), nameless(palette)) == ([], [])


def test_the_sign_for_numbers_alone_tells_what_to_type(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    qtbot.waitUntil(lambda: Group.MEETINGS in {line.group for line in palette.results.lines})
    QTest.keyClicks(palette.line, "# ")
    qtbot.waitUntil(palette.nothing.isVisible)
    assert palette.nothing.text() == "Type a part of the number as well: # 094"
    assert palette.results.lines == ()
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert palette.isVisible()
    QTest.keyClicks(palette.line, "zz")
    qtbot.waitUntil(lambda: palette.nothing.text() == "No document has the number “zz”.")
    assert (cut_off(palette), nameless(palette)) == ([], [])


def test_what_was_gone_to_is_looked_for_again(house: House, qtbot: QtBot) -> None:
    go_to_pandeglang(house, qtbot)
    page = house.window.page(Place.DIRECTORY)
    assert isinstance(page, DirectoryPage)
    qtbot.waitUntil(lambda: chosen_in(page) == ["Bupati Pandeglang"])
    page.table.select_first()
    assert chosen_in(page) != ["Bupati Pandeglang"]
    go_to_pandeglang(house, qtbot)
    qtbot.waitUntil(lambda: chosen_in(page) == ["Bupati Pandeglang"])


def test_what_is_gone_to_is_seen_whatever_was_filtered(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.DIRECTORY)
    page = house.window.page(Place.DIRECTORY)
    assert isinstance(page, DirectoryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 10)
    QTest.keyClicks(page.bar.search.line, "serang")
    qtbot.waitUntil(lambda: page.model.rowCount() < 10)
    go_to_pandeglang(house, qtbot)
    qtbot.waitUntil(lambda: chosen_in(page) == ["Bupati Pandeglang"])
    assert page.bar.text() == ""
    house.navigator.go(Place.INVITATIONS, 1)
    listed = house.window.page(Place.INVITATIONS)
    assert isinstance(listed, InvitationsPage)
    qtbot.waitUntil(lambda: listed.model.rowCount() > 0)
    QTest.keyClicks(listed.bar.search.line, "serang")
    go_to_pandeglang(house, qtbot)
    qtbot.waitUntil(lambda: [row.office.name for row in listed.table.selected_rows()] == ["Bupati Pandeglang"])


def test_a_recommendation_is_seen_whatever_was_filtered(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.FOLLOWUPS, 1)
    page = house.window.page(Place.FOLLOWUPS)
    assert isinstance(page, FollowupsPage)
    QTest.keyClicks(page.bar.search.line, "zz")
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "melaksanakan rekomendasi")
    qtbot.waitUntil(lambda: Group.RECOMMENDATIONS in {line.group for line in palette.results.lines})
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert page.bar.text() == ""
    assert (house.navigator.here and house.navigator.here.place) is Place.FOLLOWUPS


def test_the_details_of_what_is_gone_to_first_are_there(house: House, qtbot: QtBot) -> None:
    go_to_pandeglang(house, qtbot)
    page = house.window.page(Place.DIRECTORY)
    assert isinstance(page, DirectoryPage)
    qtbot.waitUntil(lambda: page.panel.title.text() == "Bupati Pandeglang")


def test_the_key_opens_it_from_an_editor_too(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.ATTENDANCE, 1)
    page = house.window.page(Place.ATTENDANCE)
    assert isinstance(page, AttendancePage)
    qtbot.waitUntil(page.desk.search.line.hasFocus)
    QTest.keyClicks(focused(), "cilegon")
    QTest.keyClick(focused(), KEY.Key_Home)
    QTest.keyClick(focused(), KEY.Key_K, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Palette))
    assert page.desk.search.text() == "cilegon"  # where Ctrl+K means the end of the line it does so no more


def test_who_uses_the_mouse_begins_at_home(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.HOME)
    page = house.window.page(Place.HOME)
    assert isinstance(page, HomePage)
    QTest.mouseClick(page.search, Qt.MouseButton.LeftButton)
    palette = house.window.findChild(Palette)
    assert isinstance(palette, Palette)
    qtbot.waitUntil(lambda: Group.MEETINGS in {line.group for line in palette.results.lines})
    QTest.mouseClick(palette.results, Qt.MouseButton.LeftButton, pos=QPoint(60, theme.px(HEAD + LINE // 2)))
    assert (house.navigator.here and house.navigator.here.place) is Place.SUMMARY


def go_to_pandeglang(house: House, qtbot: QtBot) -> None:
    palette = opened(house, qtbot)
    QTest.keyClicks(palette.line, "bupati pandeglang")
    QTest.keyClick(palette.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: not palette.isVisible())


def chosen_in(page: DirectoryPage) -> list[str]:
    return [row.name for row in page.table.selected_rows() if row is not None]
