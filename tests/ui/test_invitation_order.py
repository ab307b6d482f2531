"""Changing where an invitation stands: by keyboard, with before and after and a reason, undone and removed again."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.precedence import OrderSettings, Output, Side, Ties
from rakor_desktop.services import precedence
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.settings import settings
from rakor_desktop.ui.invitations.columns import marked_remark, spoken
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.order_preview import OrderPreview
from rakor_desktop.ui.invitations.order_sheet import OrderSheet
from rakor_desktop.ui.invitations.order_words import MOVED
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from screens import opened, shown

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> InvitationsPage:
    made = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    return made


def look(qtbot: QtBot, page: InvitationsPage, meeting_id: int, on: int) -> None:
    page.enter(meeting_id)
    shown(qtbot, page)
    page.focus_first()
    page.table.select_key(on)


def names(store: Database, meeting_id: int) -> list[str]:
    return [one.office.name for one in store.ask(invitations.invitees, meeting_id)]


def one(store: Database, meeting_id: int, office: str) -> Invitee:
    (found,) = [row for row in store.ask(invitations.invitees, meeting_id) if row.office.name == office]
    return found


def move_up(qtbot: QtBot, page: InvitationsPage, steps: int, reason: str) -> None:
    QTest.keyClick(page.table, KEY.Key_Up, ALT)
    sheet = opened(qtbot, OrderSheet)
    for _ in range(steps - 1):
        QTest.keyClick(sheet.reason.line, KEY.Key_Up, ALT)
    QTest.keyClicks(sheet.reason.line, reason)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    with qtbot.waitActive(page):
        page.activateWindow()


def test_moved_by_keyboard_with_a_reason_marked_undone_and_back_to_the_rule(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    meeting_id, ids = banten_meeting(store)
    rule = names(store, meeting_id)
    look(qtbot, page, meeting_id, ids["Walikota Cilegon"])
    assert not page.ordering.restore.isVisible()
    move_up(qtbot, page, 4, "Tuan rumah")
    assert names(store, meeting_id)[1] == "Walikota Cilegon"
    row = page.table.current_row()
    assert (row.office.name, row.no, row.rule_no) == ("Walikota Cilegon", 2, 6)
    assert marked_remark(row) == "Order changed"
    assert spoken(row).endswith("order changed, by the rule no. 6")
    assert page.panel.moved.isVisible()
    assert page.panel.why.text() == "Tuan rumah"
    assert "no. 6 in P-10" in page.panel.whither.text()
    assert page.window().focusWidget() is page.table
    QTest.keyClick(page.table, KEY.Key_Z, CTRL)
    assert names(store, meeting_id) == rule
    assert not page.panel.moved.isVisible()
    move_up(qtbot, page, 1, "Tuan rumah")
    QTest.keyClick(page.table, KEY.Key_Home, ALT)
    assert names(store, meeting_id) == rule
    assert messages.undo()
    assert names(store, meeting_id)[4] == "Walikota Cilegon"


def test_the_sheet_shows_before_and_after_and_waits_for_reason_and_output(
    qtbot: QtBot, page: InvitationsPage, store: Database
) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Wakil Bupati Lebak"])
    QTest.mouseClick(page.panel.move_it, Qt.MouseButton.LeftButton)
    sheet = opened(qtbot, OrderSheet)
    assert [line.office for line in sheet.preview.by_rule() if line.moves] == ["Wakil Bupati Lebak"]
    assert [line.no for line in sheet.preview.as_moved() if line.moves] == [9]
    assert sheet.told.text() == "1 place(s) up within P-14"
    assert not sheet.primary.isEnabled()
    QTest.keyClick(sheet.reason.line, KEY.Key_Up, ALT)
    assert sheet.told.text() == "2 place(s) up into P-10"
    QTest.mouseClick(sheet.chips[1], Qt.MouseButton.LeftButton)
    assert sheet.reason.text() == "Speaker"
    assert sheet.primary.isEnabled()
    for box in sheet.boxes.values():
        box.setChecked(False)
    assert not sheet.primary.isEnabled()
    sheet.boxes[Output.INVITATIONS].setChecked(True)
    assert "same numbers" in sheet.note.text()
    QTest.keyClick(sheet.reason.line, KEY.Key_Down, ALT)
    QTest.keyClick(sheet.reason.line, KEY.Key_Down, ALT)
    assert not sheet.primary.isEnabled()
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert one(store, meeting_id, "Wakil Bupati Lebak").moved is None


def test_an_override_is_changed_in_the_same_sheet(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    outputs = frozenset({Output.INVITATIONS})
    wanted = precedence.Wanted(ids["Bupati Serang"], ids["Bupati Lebak"], Side.BEFORE, "Narasumber", outputs)
    store.run(precedence.move, wanted)
    look(qtbot, page, meeting_id, ids["Bupati Serang"])
    QTest.keyClick(page.table, KEY.Key_Down, ALT)
    sheet = opened(qtbot, OrderSheet)
    assert sheet.reason.text() == "Narasumber"
    assert sheet.outputs() == outputs
    QTest.keyClick(sheet.reason.line, KEY.Key_Up, ALT)
    sheet.boxes[Output.SALUTATION].setChecked(True)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    moved = one(store, meeting_id, "Bupati Serang")
    assert moved.no == 2
    assert moved.moved
    assert moved.moved.outputs == {Output.INVITATIONS, Output.SALUTATION}


def test_moved_back_by_hand_it_is_an_override_no_more(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Bupati Lebak"])
    move_up(qtbot, page, 1, "Tuan rumah")
    QTest.keyClick(page.table, KEY.Key_Down, ALT)
    sheet = opened(qtbot, OrderSheet)
    assert sheet.primary.text() == "Back to the rule"
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert not sheet.isVisible()
    assert one(store, meeting_id, "Bupati Lebak").moved is None


def test_a_sheet_given_up_stands_in_nobodys_way(
    qtbot: QtBot, qapp: QApplication, page: InvitationsPage, store: Database
) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Bupati Lebak"])
    move_up(qtbot, page, 1, "Tuan rumah")
    page.ordering.change()
    QTest.keyClick(opened(qtbot, OrderSheet), KEY.Key_Escape)
    page.add.trigger()
    opened(qtbot, GroupDialog).reject()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.ordering.restore.trigger()
    assert one(store, meeting_id, "Bupati Lebak").moved is None


def test_who_stands_in_another_group_is_listed_there_and_found_by_its_filter(
    qtbot: QtBot, page: InvitationsPage, store: Database
) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Wakil Bupati Pandeglang"])
    move_up(qtbot, page, 1, "Arahan pimpinan")
    heads = [page.model.group(page.model.index(at, 0)) for at in range(page.model.rowCount())]
    assert [(head.code, head.note) for head in heads if head] == [
        ("P-10", "9 invitation(s) · 1 order changed"),
        ("P-14", "7 invitation(s)"),
    ]
    page.bar.choose(MOVED)
    assert page.model.rowCount() == 1
    assert page.table.current_row().id == ids["Wakil Bupati Pandeglang"]


def test_a_neighbour_taken_off_meanwhile_is_refused_in_the_sheet_and_the_reason_stays(
    qtbot: QtBot, page: InvitationsPage, store: Database
) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Bupati Lebak"])
    QTest.keyClick(page.table, KEY.Key_Up, ALT)
    sheet = opened(qtbot, OrderSheet)
    QTest.keyClicks(sheet.reason.line, "Tuan rumah")
    store.run(invitations.withdraw, [ids["Bupati Pandeglang"]])
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "refusal" in sheet.messages.ids()
    assert sheet.isVisible()
    assert sheet.reason.text() == "Tuan rumah"
    sheet.reject()


def test_what_somebody_else_changed_since_is_not_undone(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Bupati Lebak"])
    move_up(qtbot, page, 1, "Tuan rumah")
    store.run(precedence.restore, ids["Bupati Lebak"])
    assert messages.undo()
    assert "refusal" in messages.ids()
    assert one(store, meeting_id, "Bupati Lebak").moved is None


def test_keys_at_the_ends_of_the_list_and_settings_changed_elsewhere(
    qtbot: QtBot, page: InvitationsPage, store: Database, jobs: Jobs
) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id, ids["Bupati Pandeglang"])
    assert (page.ordering.up.isEnabled(), page.ordering.down.isEnabled()) == (False, True)
    store.run(settings.set_order, OrderSettings(Ties.ALPHABETICAL))
    jobs.poll()
    assert page.table.current_row().no == 3
    assert page.ordering.up.isEnabled()
    page.table.select_key(ids["Wakil Walikota Tangerang Selatan"])
    assert not page.ordering.down.isEnabled()
    assert [row.no for row in store.ask(attendance.door, meeting_id).invitees] == list(range(1, 17))


def test_a_far_move_shows_the_neighbours_of_both_places(store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    rows = store.ask(invitations.invitees, meeting_id)
    preview = OrderPreview(rows, rows[12])
    assert preview.step(-11)
    assert [line.no for line in preview.by_rule()] == [11, 12, 13, 14, 15]
    assert [line.no for line in preview.as_moved()] == [1, 2, 3, 4, 5]
    neighbour, side = preview.beside()
    assert (neighbour.id, side) == (ids["Bupati Lebak"], Side.BEFORE)
    assert preview.step(-1)
    assert not preview.step(-1)
    assert preview.step(99)
    assert preview.beside() == (rows[15], Side.AFTER)
