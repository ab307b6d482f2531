"""The program's window in a process of its own, recording arrivals at the door until it is killed."""

import os
from functools import partial
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rakor_desktop.app.startup import open_store
from rakor_desktop.app.wiring import House, furnish
from rakor_desktop.local.paths import config_dir
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.kit.state import State as WindowState
from rakor_desktop.ui.kit.tidying import Tidying
from rakor_desktop.ui.navigation import Place

BETWEEN_MS = 20
_LOOK_MS = 2


def record_until_killed(store: str, home: str, meeting_id: int, told: Connection) -> None:
    """Open the window on the desk and record one guest after the other; never returns by itself."""
    os.environ["RAKOR_HOME"] = home
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    Tidying(app)  # as in the program
    house = furnish(open_store(store), WindowState(config_dir()), _nobody_asks, _nobody_asks)
    house.window.show()
    house.window.activateWindow()
    house.navigator.go(Place.ATTENDANCE, meeting_id)
    clerk = _Clerk(house, told)
    clerk.begin_when_ready()
    app.exec()


def _nobody_asks() -> None:
    """The list of meetings, with its ways to other stores, is not shown."""


class _Clerk(QObject):
    """Sends real keys, and tells of each guest as soon as the screen says that he is recorded."""

    def __init__(self, house: House, told: Connection) -> None:
        super().__init__()
        page = house.window.page(Place.ATTENDANCE)
        assert isinstance(page, AttendancePage)
        self._page, self._told = page, told
        self._left: list[Invitee] = []

    @Slot()
    def begin_when_ready(self) -> None:
        rows = [row for row in self._page.desk.list.rows.rows if isinstance(row, Invitee)]
        if not rows or not self._page.desk.search.line.hasFocus():
            QTimer.singleShot(_LOOK_MS, self.begin_when_ready)
            return
        self._left = rows
        self._next()

    def _next(self) -> None:
        if self._left:
            invitee = self._left.pop(0)
            self._press(str(invitee.no))
            self._await(invitee)

    def _press(self, number: str) -> None:
        QTest.keyClicks(self._page.desk.search.line, number)
        for _ in range(2):
            focused = QApplication.focusWidget()
            assert isinstance(focused, QWidget)
            QTest.keyClick(focused, Qt.Key.Key_Return)

    def _await(self, invitee: Invitee) -> None:
        strip = self._page.desk.strip.strip(GREETING)
        if strip is None or not strip.accessibleName().startswith(invitee.office.name + " "):
            QTimer.singleShot(_LOOK_MS, partial(self._await, invitee))
            return
        self._told.send(invitee.id)
        QTimer.singleShot(BETWEEN_MS, self._next)
