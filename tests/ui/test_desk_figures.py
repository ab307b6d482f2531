"""The column of figures beside the desk where strips, or large letters, leave it little room."""

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
