"""The seating plan on the screen: by arrows, by keys, by dragging; undone; changed by another desk; printed."""

from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from builders import arrive, banten_meeting, found_banten, make_meeting
from executors import Held
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.tables import MeetingRow
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.domain.seating import Layout, Shape, Viewpoint
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.seating import seating
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.seating.page import SeatingPage
from rakor_desktop.ui.style import theme
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ROOM = Layout(Shape.THEATRE, head=3, rows=2, per_row=4)
FIRST, SECOND = "Bupati Pandeglang", "Bupati Lebak"


class Desk:
    """The page over a room of eleven seats and sixteen invited."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, folder: Path) -> None:
        self.store, self.jobs, self.messages = store, jobs, messages
        self.meeting_id, self.invited = banten_meeting(store)
        store.run(seating.arrange, self.meeting_id, ROOM, Viewpoint.AUDIENCE)
        self.navigator = Navigator()
        self.page = SeatingPage(jobs, messages, self.navigator, State(folder))
        qtbot.addWidget(messages)
        self.page.enter(self.meeting_id)
        shown(qtbot, self.page)
        self.page.focus_first()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.page.window().focusWidget() or self.page, key, held)

    def fill(self) -> None:
        self.press(KEY.Key_I, held=CTRL)

    def sits(self) -> dict[str, str]:
        plan = self.store.ask(seating.plan, self.meeting_id)
        return {seat: plan.sitters[who].office for seat, who in plan.taken.items()}

    def at(self, seat: str) -> QPoint:
        """The middle of a seat on the screen."""
        view = self.page.room
        return view.mapFromScene(view.seats[seat].pos())

    def drag(self, start: QPoint, end: QPoint) -> None:
        target = self.page.room.viewport()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(target, start + (end - start) * step / 5)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path) -> Desk:
    return Desk(qtbot, jobs, store, messages, tmp_path)


def test_nobody_invited_leads_to_the_invitations(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    found_banten(store)
    navigator = Navigator()
    page = SeatingPage(jobs, messages, navigator, State(tmp_path))
    qtbot.addWidget(messages)
    page.enter(make_meeting(store))
    shown(qtbot, page)
    assert page.stack.currentWidget() is page.empty
    navigator.go(Place.SEATING, 1)
    page.empty.cards[0].click()
    assert navigator.here is not None
    assert navigator.here.place is Place.INVITATIONS


def test_filling_seats_by_rank_and_undo_empties_them(desk: Desk) -> None:
    desk.fill()
    assert desk.sits()["0-1"] == FIRST
    assert len(desk.sits()) == 11
    assert len(desk.page.standing.model.rows) == 5
    assert desk.page.standing.count.text().startswith("5")
    assert "seating" in desk.messages.ids()
    desk.press(KEY.Key_Z, held=CTRL)
    assert desk.sits() == {}
    assert "seating" not in desk.messages.ids()


def test_arrows_go_by_where_seats_are_seen(desk: Desk) -> None:
    """Of three at the head the first is in the middle, the second drawn at his left."""
    room = desk.page.room
    assert room.current_key == "0-1"
    desk.press(KEY.Key_Left)
    assert room.current_key == "0-2"
    desk.press(KEY.Key_Right, KEY.Key_Right)
    assert room.current_key == "0-3"
    desk.press(KEY.Key_Down)
    assert room.current_key.startswith("1-")
    desk.press(KEY.Key_Down, KEY.Key_Down)
    assert room.current_key.startswith("2-")


def test_a_seat_says_who_sits_there_and_whether_he_is_here(desk: Desk) -> None:
    arrive(desk.store, desk.invited[FIRST])
    desk.fill()
    assert desk.page.room.accessibleName() == f"Seat 1, {FIRST}, here"
    desk.press(KEY.Key_Left)
    assert desk.page.room.accessibleName() == f"Seat 2, {SECOND}, not here yet"


def test_cut_and_paste_moves_and_swaps(desk: Desk) -> None:
    desk.fill()
    desk.press(KEY.Key_X, held=CTRL)
    desk.press(KEY.Key_Left)
    desk.press(KEY.Key_V, held=CTRL)
    assert (desk.sits()["0-2"], desk.sits()["0-1"]) == (FIRST, SECOND)
    desk.press(KEY.Key_Z, held=CTRL)
    assert (desk.sits()["0-1"], desk.sits()["0-2"]) == (FIRST, SECOND)


def test_t_swaps_two_seats_and_escape_thinks_better_of_it(desk: Desk) -> None:
    desk.fill()
    desk.press(KEY.Key_T, KEY.Key_Right, KEY.Key_Escape, KEY.Key_T)
    assert desk.sits()["0-1"] == FIRST
    desk.press(KEY.Key_Left, KEY.Key_T)
    assert desk.sits()["0-3"] == FIRST


def test_del_empties_a_seat_and_several_changes_are_undone_one_by_one(desk: Desk) -> None:
    desk.fill()
    desk.press(KEY.Key_Delete)
    desk.press(KEY.Key_Left, KEY.Key_Delete)
    assert "0-1" not in desk.sits()
    assert "0-2" not in desk.sits()
    assert FIRST in [row.office for row in desk.page.standing.model.rows]
    desk.press(KEY.Key_Z, held=CTRL)
    assert "0-2" in desk.sits()
    desk.press(KEY.Key_Z, held=CTRL)
    assert desk.sits()["0-1"] == FIRST
    desk.press(KEY.Key_Z, held=CTRL)
    assert desk.sits() == {}


def test_enter_on_a_person_seats_him_on_the_chosen_seat(desk: Desk) -> None:
    desk.press(KEY.Key_Left)
    desk.press(KEY.Key_Return)
    assert desk.page.standing.table.hasFocus()
    desk.press(KEY.Key_Return)
    assert desk.sits() == {"0-2": FIRST}
    assert desk.page.standing.table.current_row().office == SECOND
    desk.press(KEY.Key_Return)
    assert desk.sits()["0-1"] == SECOND


def test_search_finds_who_stands(desk: Desk) -> None:
    desk.press(KEY.Key_F, held=CTRL)
    for letter in "tangsel":
        desk.press(Qt.Key(ord(letter.upper())))
    assert [row.office for row in desk.page.standing.model.rows] == [
        "Walikota Tangerang Selatan", "Wakil Walikota Tangerang Selatan",
    ]  # fmt: skip


def test_dragging_by_mouse_swaps_and_out_of_the_room_empties(desk: Desk) -> None:
    desk.fill()
    desk.drag(desk.at("0-1"), desk.at("0-2"))
    assert (desk.sits()["0-2"], desk.sits()["0-1"]) == (FIRST, SECOND)
    desk.drag(desk.at("0-2"), QPoint(-80, 60))
    assert "0-2" not in desk.sits()
    before = desk.sits()
    desk.drag(desk.at("0-1"), desk.page.room.viewport().rect().bottomLeft() + QPoint(4, -4))
    assert desk.sits() == before


def test_dragging_from_the_list_seats_somebody(desk: Desk) -> None:
    table, view = desk.page.standing.table, desk.page.room
    start = table.visualRect(table.model().index(1, 0)).center()
    end = table.viewport().mapFromGlobal(view.viewport().mapToGlobal(desk.at("1-1")))
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(table.viewport(), start + QPoint(30, 0))
    QTest.mouseMove(table.viewport(), end)
    assert view.seats["1-1"].marks.target
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert desk.sits() == {"1-1": SECOND}
    assert not any(item.marks.target for item in view.seats.values())


def test_the_room_is_furnished_anew_and_who_had_a_seat_keeps_it(desk: Desk) -> None:
    desk.fill()
    desk.page.panel.head.setValue(5)
    plan = desk.store.ask(seating.plan, desk.meeting_id)
    assert (plan.layout.head, len(plan.seats)) == (5, 13)
    assert desk.sits()["0-1"] == FIRST
    assert len(desk.page.room.seats) == 13
    desk.press(KEY.Key_Z, held=CTRL)
    assert desk.page.panel.head.value() == 3


def test_the_viewpoint_turns_the_room_and_is_always_written(desk: Desk) -> None:
    assert desk.page.seen.text() == "seen from where the guests sit"
    before = desk.page.room.seats["0-1"].pos()
    desk.page.panel.viewpoint.findChildren(QAbstractButton)[1].click()
    assert desk.page.seen.text() == "seen from the head table"
    assert desk.page.room.seats["0-1"].pos().y() > before.y()


def test_another_desk_is_seen_at_once_and_never_undone(desk: Desk) -> None:
    desk.fill()
    desk.press(KEY.Key_Left)
    desk.store.run(seating.clear, desk.meeting_id, ["0-1"])
    desk.jobs.poll()
    assert desk.page.room.current_key == "0-2"
    assert desk.page.room.seats["0-1"].sitter is None
    desk.press(KEY.Key_Z, held=CTRL)
    assert "0-1" not in desk.sits()
    assert len(desk.sits()) == 10


def test_undo_leaves_what_another_desk_did_that_is_not_seen_here_yet(desk: Desk) -> None:
    desk.fill()
    desk.store.run(seating.clear, desk.meeting_id, ["0-1"])
    desk.press(KEY.Key_Z, held=CTRL)
    assert len(desk.sits()) == 10
    assert len(desk.messages.ids()) == 1
    assert not desk.page.undo_button.isEnabled()


def test_undo_means_the_change_that_is_still_on_its_way(
    qtbot: QtBot, qapp: QApplication, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    theme.install(qapp, dark=False)
    held = Held()
    jobs = Jobs(store, Feed(store), executor=lambda: held)
    desk = Desk(qtbot, jobs, store, messages, tmp_path)
    answer(held)
    desk.fill()
    answer(held)
    desk.press(KEY.Key_Delete)
    desk.press(KEY.Key_Z, held=CTRL)
    answer(held)
    assert len(desk.sits()) == 11
    desk.press(KEY.Key_Z, held=CTRL)
    answer(held)
    assert desk.sits() == {}
    jobs.close()


def answer(held: Held) -> None:
    """Let the threads do all that waits, also what the answers ask for."""
    while held.waiting:
        held.release()


def test_who_comes_is_marked_without_moving_what_is_chosen(desk: Desk) -> None:
    desk.fill()
    desk.press(KEY.Key_Left)
    arrive(desk.store, desk.invited[FIRST])
    desk.jobs.poll()
    assert desk.page.room.current_key == "0-2"
    assert desk.page.room.seats["0-1"].spoken.endswith("here")
    desk.press(KEY.Key_Delete)
    desk.press(KEY.Key_Z, held=CTRL)
    assert len(desk.sits()) == 11


def test_ctrl_plus_and_minus_zoom_and_ctrl_0_fits(desk: Desk) -> None:
    room = desk.page.room
    before = room.transform().m11()
    desk.press(KEY.Key_Plus, held=CTRL)
    assert room.transform().m11() > before
    desk.press(KEY.Key_Minus, KEY.Key_Minus, held=CTRL)
    assert room.transform().m11() < before
    desk.press(KEY.Key_0, held=CTRL)
    assert room.transform().m11() == pytest.approx(before)


def test_only_what_changed_since_the_print_is_printed_again(desk: Desk) -> None:
    desk.fill()
    assert not desk.page.panel.print_changed.isVisible()
    choose(desk, KEY.Key_2)
    assert issued(desk) == [DocumentKind.CARDS]
    desk.press(KEY.Key_X, held=CTRL)
    desk.press(KEY.Key_Left)
    desk.press(KEY.Key_V, held=CTRL)
    assert desk.page.panel.print_changed.isVisible()
    assert "2" in desk.page.panel.print_changed.text()
    desk.page.panel.print_changed.click()
    assert issued(desk) == [DocumentKind.CARDS, DocumentKind.CARDS]
    assert not desk.page.panel.print_changed.isVisible()
    assert "seating-print" in desk.messages.ids()


def test_a_substitute_gets_a_seat_by_a_key_and_only_his_tent_is_printed(desk: Desk) -> None:
    desk.fill()
    desk.press(KEY.Key_End, KEY.Key_Delete)
    choose(desk, KEY.Key_2)
    sent = Representative("Asisten Daerah I")
    desk.store.run(attendance.represent, uuid4(), desk.invited[SECOND], sent)
    desk.jobs.poll()
    assert desk.page.standing.arrived.isVisible()
    assert desk.page.room.seats["0-2"].spoken == f"Seat 2, {SECOND}, is represented by Asisten Daerah I"
    told = [label.text() for label in desk.page.panel.changes.findChildren(QLabel)]
    assert told == [f"Seat 2 is free: {SECOND} is represented by Asisten Daerah I."]
    assert not desk.page.panel.print_changed.isVisible()
    desk.press(KEY.Key_J, held=CTRL)
    assert "Asisten Daerah I" in desk.sits().values()
    assert not desk.page.standing.arrived.isVisible()
    assert "1" in desk.page.panel.print_changed.text()
    desk.page.panel.print_changed.click()
    assert len(issued(desk)) == 2
    desk.page.panel.naming.click()
    assert desk.page.panel.naming.isChecked()
    assert desk.page.panel.print_changed.isVisible()  # now his tent says for whom he came


@pytest.mark.parametrize(("key", "kind"), [(KEY.Key_1, DocumentKind.SEATING), (KEY.Key_3, DocumentKind.BADGES)])
def test_plan_and_badges_are_printed_from_the_menu(desk: Desk, key: Qt.Key, kind: DocumentKind) -> None:
    desk.fill()
    choose(desk, key)
    assert issued(desk) == [kind]


def test_the_legend_tells_the_keys_of_a_seat(desk: Desk) -> None:
    told = [(action.shortcut().toString(), action.text()) for action in desk.page.room.actions() if action.text()]
    assert told == [("Ctrl+X", "pick up"), ("Ctrl+V", "put here"), ("T", "swap"), ("Del", "empty")]
    assert desk.page.room.legend_keys() == [("←|↑|↓|→", "seat")]


def test_the_room_scrolls_to_a_seat_that_is_out_of_view(desk: Desk) -> None:
    desk.page.panel.rows.setValue(40)
    desk.press(KEY.Key_End)
    room = desk.page.room
    assert room.viewport().rect().contains(desk.at(room.current_key))
    assert QPointF(room.seats[room.current_key].pos()).y() > 0


def choose(desk: Desk, key: Qt.Key) -> None:
    """Print what has this digit in the menu."""
    desk.press(KEY.Key_P, held=CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, key)


def issued(desk: Desk) -> list[DocumentKind]:
    return [one.kind for one in desk.store.ask(publishing.documents, None)]


def test_what_the_plan_lacks_is_told_before_it_is_printed(desk: Desk) -> None:
    desk.fill()
    desk.store.run(forget_the_place)
    choose(desk, KEY.Key_1)
    told = desk.messages.strip("seating-print")  # noqa: B005
    assert isinstance(told, MessageStrip)
    assert "1 to mend" in told.accessibleName()
    assert issued(desk) == []
    told.actions_offered[0].click()
    assert issued(desk) == [DocumentKind.SEATING]


def forget_the_place(tx: Tx) -> None:
    tx.session.execute(update(MeetingRow).values(place=""))
