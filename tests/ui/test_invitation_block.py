"""Moving several invitations at once, by keys and by mouse; the head of the meeting says that the order is another."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import DAY, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import FieldMissing
from rakor_desktop.domain.precedence import Output, Side
from rakor_desktop.services import precedence
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings.overview import overview
from rakor_desktop.services.precedence import Wanted
from rakor_desktop.ui.invitations.order_sheet import OrderSheet
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.meeting_head import MeetingBar, MeetingHead
from rakor_desktop.ui.meetings.head import meeting_head
from rakor_desktop.ui.navigation import Navigator
from screens import opened, shown

KEY, HELD, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton


class Desk:
    """The list over sixteen invitations; numbers are those at the beginning, from 1."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea) -> None:
        self.qtbot, self.store, self.messages = qtbot, store, messages
        self.meeting_id, _ = banten_meeting(store)
        self.page = InvitationsPage(jobs, messages, Navigator())
        qtbot.addWidget(messages)
        self.page.enter(self.meeting_id)
        shown(qtbot, self.page)
        self.page.focus_first()
        self.first = self.names()
        self.ids = [one.id for one in store.ask(invitations.invitees, self.meeting_id)]

    def names(self) -> list[str]:
        return [one.office.name for one in self.store.ask(invitations.invitees, self.meeting_id)]

    def at(self, no: int, part: float = 0.5) -> QPoint:
        """A point in the row of this number, at this part of its height."""
        table = self.page.table
        rect = table.visualRect(self.page.model.index_of(self.ids[no - 1]))
        return QPoint(240, round(rect.top() + part * rect.height()))

    def choose(self, first: int, last: int) -> None:
        """These rows, by keys."""
        self.page.table.select_key(self.ids[first - 1])
        for _ in range(last - first):
            QTest.keyClick(self.page.table, KEY.Key_Down, HELD.ShiftModifier)

    def drag(self, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
        target = self.page.table.viewport()
        QTest.mousePress(target, LEFT, pos=start)
        for step in range(1, 5):
            QTest.mouseMove(target, start + (end - start) * step / 4)
        if drop:
            QTest.mouseRelease(target, LEFT, pos=end)

    def give(self, reason: str) -> None:
        sheet = opened(self.qtbot, OrderSheet)
        sheet.reason.set_text(reason)
        sheet._on_changed()
        sheet.submit()


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea) -> Desk:
    return Desk(qtbot, jobs, store, messages)


def test_several_that_are_chosen_go_up_together_and_are_undone_together(desk: Desk, qtbot: QtBot) -> None:
    desk.choose(4, 5)
    QTest.keyClick(desk.page.table, KEY.Key_Up, HELD.AltModifier)
    sheet = opened(qtbot, OrderSheet)
    assert [line.office for line in sheet.now._lines if line.moves] == desk.first[3:5]
    QTest.keyClick(sheet.reason.line, KEY.Key_Up, HELD.AltModifier)
    desk.give("Saksi penandatanganan")
    one, two, three, four, five, *rest = desk.first
    assert desk.names() == [one, four, five, two, three, *rest]
    assert desk.messages.undo()
    assert desk.names() == desk.first


def test_a_row_is_dragged_by_mouse_and_needs_a_reason(desk: Desk) -> None:
    desk.drag(desk.at(5), desk.at(2, 0.1))
    assert desk.names() == desk.first
    desk.give("Narasumber")
    one, two, three, four, five, *rest = desk.first
    assert desk.names() == [one, five, two, three, four, *rest]


def test_all_that_are_chosen_are_dragged_and_stay_chosen(desk: Desk) -> None:
    desk.choose(2, 3)
    desk.drag(desk.at(2), desk.at(5, 0.9))
    desk.give("Narasumber")
    one, two, three, four, five, *rest = desk.first
    assert desk.names() == [one, four, five, two, three, *rest]


def test_what_is_dropped_where_it_was_or_let_go_by_escape_moves_nothing(desk: Desk) -> None:
    desk.drag(desk.at(3), desk.at(2, 0.9))
    desk.drag(desk.at(3), desk.at(6), drop=False)
    assert desk.page.ordering.drag._line.isVisible()
    QTest.keyClick(desk.page.table, KEY.Key_Escape)
    QTest.mouseRelease(desk.page.table.viewport(), LEFT, pos=desk.at(6))
    assert not desk.page.ordering.drag._line.isVisible()
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, OrderSheet) and one.isVisible()] == []
    assert desk.names() == desk.first


def test_one_of_several_that_is_pressed_and_let_go_is_chosen_alone(desk: Desk) -> None:
    desk.choose(2, 4)
    QTest.mouseClick(desk.page.table.viewport(), LEFT, pos=desk.at(3))
    assert [row.id for row in desk.page.table.selected_rows()] == [desk.ids[2]]


def test_the_head_of_the_meeting_says_that_the_order_is_another(desk: Desk, qtbot: QtBot) -> None:
    bar = MeetingBar()
    qtbot.addWidget(bar)
    bar.show()
    held = head_of(desk)
    bar.show_head(held)
    assert (held.moved, bar.moved.isVisible()) == (0, False)
    wanted = Wanted(desk.ids[4], desk.ids[0], Side.BEFORE, "tuan rumah", frozenset(Output))
    desk.store.run(precedence.move, wanted)
    bar.show_head(head_of(desk))
    assert bar.moved.isVisible()
    assert bar.moved.toolTip().startswith("1 ")


def test_several_are_moved_all_or_none(desk: Desk) -> None:
    first, *_, last = desk.ids
    good = Wanted(last, first, Side.BEFORE, "tuan rumah", frozenset(Output))
    with pytest.raises(FieldMissing):
        desk.store.run(precedence.move_all, (good, Wanted(first, last, Side.AFTER, " ", frozenset(Output))))
    assert desk.names() == desk.first


def head_of(desk: Desk) -> MeetingHead:
    return meeting_head(desk.store.ask(overview, desk.meeting_id, DAY))
