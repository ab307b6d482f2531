"""Saved groups, known groups and earlier meetings in the dialog that invites, by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import banten_meeting, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.invitations import Role
from rakor_desktop.services.invitations import invitations, saved_groups
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.grouping import GroupNameSheet
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from screens import hold, opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> InvitationsPage:
    made = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    return made


def look(qtbot: QtBot, page: InvitationsPage, meeting_id: int) -> None:
    page.enter(meeting_id)
    shown(qtbot, page)
    page.focus_first()


def names(store: Database, meeting_id: int) -> list[str]:
    return [one.title for one in store.ask(saved_groups.choices, meeting_id).sets]


def test_the_chosen_invitations_are_saved_as_a_group_and_invited_elsewhere(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    first, ids = banten_meeting(store)
    second = make_meeting(store, "Rapat lain")
    look(qtbot, page, first)
    page.table.select_key(ids["Bupati Lebak"])
    QTest.keyClick(page.table, KEY.Key_G, CTRL_SHIFT)
    sheet = opened(qtbot, GroupNameSheet)
    QTest.keyClicks(sheet.name.line, "Tim inti")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert names(store, first) == ["Tim inti"]
    page.enter(second)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    QTest.keyClicks(dialog.search.line, "tim inti")
    QTest.keyClick(dialog.search.line, KEY.Key_Down)
    QTest.keyClick(dialog.list, KEY.Key_Space)
    QTest.keyClick(dialog, KEY.Key_Return, CTRL)
    assert [one.office.name for one in store.ask(invitations.invitees, second)] == ["Bupati Lebak"]


def test_a_saved_group_is_renamed_and_removed_where_it_is_offered(
    qtbot: QtBot, page: InvitationsPage, store: Database
) -> None:
    meeting_id, _ = banten_meeting(store)
    number = store.run(saved_groups.save_group, "Tim inti", [])
    store.run(saved_groups.save_group, "Tim lain", [])
    look(qtbot, page, meeting_id)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    dialog.list.select_key(f"saved:{number}")
    QTest.keyClick(dialog.list, KEY.Key_F2)
    sheet = opened(qtbot, GroupNameSheet)
    sheet.name.set_text("tim lain")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "tim lain" in sheet.name.error()
    sheet.name.set_text("Tim A")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert names(store, meeting_id) == ["Tim A", "Tim lain"]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.setFocus()
    dialog.list.select_key(f"saved:{number}")
    QTest.keyClick(dialog.list, KEY.Key_Delete)
    assert names(store, meeting_id) == ["Tim lain"]
    QTest.keyClick(dialog.list, KEY.Key_Z, CTRL)
    assert names(store, meeting_id) == ["Tim A", "Tim lain"]
    dialog.reject()


def test_del_held_down_removes_one_saved_group(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    first, *_others = [store.run(saved_groups.save_group, name, []) for name in ("Tim A", "Tim B", "Tim C")]
    look(qtbot, page, meeting_id)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    dialog.list.setFocus()
    dialog.list.select_key(f"saved:{first}")
    hold(KEY.Key_Delete)
    assert names(store, meeting_id) == ["Tim B", "Tim C"]
    dialog.reject()


def test_the_list_of_an_earlier_meeting_is_one_tick_and_says_who_is_gone(
    qtbot: QtBot, page: InvitationsPage, store: Database
) -> None:
    earlier, ids = banten_meeting(store)
    store.run(invitations.set_roles, [ids["Bupati Lebak"]], Role.SPEAKER)
    store.run(invitations.set_terms, ids["Bupati Serang"], False, "")
    later = make_meeting(store, "Rapat berikutnya", date(2016, 5, 12))
    look(qtbot, page, later)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    dialog.list.select_key(f"meeting:{earlier}")
    QTest.keyClick(dialog.list, KEY.Key_Space)
    assert len(dialog.office_ids()) == 16
    assert "Roles and who has to come himself come along." in dialog.note.text()
    QTest.keyClick(dialog, KEY.Key_Return, CTRL)
    invited = {one.office.name: one for one in store.ask(invitations.invitees, later)}
    assert len(invited) == 16
    assert [name for name, one in invited.items() if one.role is Role.SPEAKER] == ["Bupati Lebak"]
    assert [name for name, one in invited.items() if not one.may_be_represented] == ["Bupati Serang"]
