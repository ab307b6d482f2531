"""A desk that tests drive by its keys, over a real store."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Representative, State
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Door:
    """A desk with its window over a store, and what the store says of it."""

    def __init__(
        self, qtbot: QtBot, jobs: Jobs, store: Database, meeting_id: int, spooling: Spooling | None = None
    ) -> None:
        self.jobs, self.store, self.meeting_id = jobs, store, meeting_id
        self.messages, self.navigator = MessageArea(), Navigator()
        self.page = AttendancePage(
            jobs, self.messages, navigator=self.navigator, desk=store.desk, spooling=spooling
        )
        qtbot.addWidget(self.messages)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 640)
        self.page.enter(meeting_id)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.focus_first()
        self.field, self.list = self.page.desk.search.line, self.page.desk.list
        self.panel = self.page.represented

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, held)

    def record(self, typed: str) -> None:
        """Search, go to the list, record."""
        self.type(typed)
        self.press(KEY.Key_Return)
        self.press(KEY.Key_Return)

    def state(self, office: str) -> State:
        return self.invitee(office).standing.state

    def invitee(self, office: str = "Bupati Lebak") -> invitations.Invitee:
        return next(one for one in self.listed() if one.office.name == office)

    def begin(self, typed: str = "bupati lebak") -> None:
        """Search, go to the list, say that somebody else came."""
        self.type(typed)
        self.press(KEY.Key_Return)
        self.press(KEY.Key_W)

    def listed(self) -> tuple[invitations.Invitee, ...]:
        return self.store.ask(invitations.invitees, self.meeting_id)

    def person(self, office: str = "Bupati Lebak") -> Representative:
        """Who is recorded as having come instead."""
        event = self.invitee(office).standing.event
        assert event is not None
        assert event.representative is not None
        return event.representative

    def figures(self) -> tuple[int, int, int]:
        """In person, represented, heads."""
        shown = self.store.ask(attendance.door, self.meeting_id).figures
        return shown.in_person, shown.represented, shown.heads_in_room

    def shown(self) -> list[str]:
        """The offices in the list, from above."""
        rows = self.list.rows.rows
        return [row.office.name for row in rows if isinstance(row, invitations.Invitee)]

    def greeting(self) -> str:
        if self.page.desk.already.isVisible():
            return self.page.desk.already.accessibleName()
        strip = self.page.desk.strip.strip(GREETING)
        return strip.accessibleName() if isinstance(strip, QWidget) else ""


def focused() -> QWidget:
    """Where the keys go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
