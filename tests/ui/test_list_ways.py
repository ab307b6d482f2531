"""From the door to the lists of people by mouse: the same ways as F7 and Shift+F9."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from doors import Door
from rakor_desktop.db.database import Database
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.list_ways import ListWays
from rakor_desktop.ui.navigation import Place, Spot


def test_the_desk_leads_to_salutation_and_to_those_not_here_yet(qtbot: QtBot, jobs: Jobs, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    door = Door(qtbot, jobs, store, meeting_id)
    door.navigator.go(Place.ATTENDANCE, meeting_id)
    ways = door.page.findChild(ListWays)
    assert ways is not None
    assert (ways.salutation.toolTip(), ways.waiting.toolTip()) == ("Salutation (F7)", "Not here yet (Shift+F9)")
    for button, place in ((ways.salutation, Place.SALUTATION), (ways.waiting, Place.WAITING)):
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert door.navigator.here == Spot(place, meeting_id)
