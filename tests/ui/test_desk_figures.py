"""The column of figures beside the desk where strips, or large letters, leave it little room."""

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from doors import Door
from rakor_desktop.db.database import Database
from rakor_desktop.ui.kit.jobs import Jobs


def test_a_low_column_leaves_out_the_clock_first_and_cuts_nothing(qtbot: QtBot, jobs: Jobs, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    door = Door(qtbot, jobs, store, meeting_id)
    figures = door.page.figures
    door.record("bupati lebak")
    figures.set_room(2000)
    shown = []
    for _ in range(4):
        shown.append((figures.clock.isVisible(), figures.bar.isVisible()))
        room = figures.minimumSizeHint().height() - 1
        figures.set_room(room)
        assert figures.minimumSizeHint().height() <= room
    assert shown == [(True, True), (False, True), (False, False), (False, False)]


class Seen(QObject):
    """Counts how often a part is shown or hidden."""

    def __init__(self, part: QObject) -> None:
        super().__init__(part)
        self.times = 0
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() in (QEvent.Type.Show, QEvent.Type.Hide)
        return False


def test_what_has_no_room_is_not_shown_to_be_hidden_again(qtbot: QtBot, jobs: Jobs, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    figures = Door(qtbot, jobs, store, meeting_id).page.figures
    figures.set_room(2000)
    room = figures.minimumSizeHint().height() - 1
    clock = Seen(figures.clock)
    figures.set_room(room)
    assert (clock.times, figures.clock.isVisible()) == (1, False)
    figures.set_room(room)
    assert clock.times == 1
    figures.set_room(2000)
    assert (clock.times, figures.clock.isVisible()) == (2, True)
