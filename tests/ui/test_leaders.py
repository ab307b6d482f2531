"""Who leads a meeting and writes for it: found by parts of their offices, of which only those offered are read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import found_banten
from executors import Held
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.documents.typesetting.proofs import PaperField
from rakor_desktop.services.meetings import meetings
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.meetings.form import MeetingSheet
from rakor_desktop.ui.meetings.leader_field import OFFERED
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.navigation import Navigator
from screens import shown

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> MeetingsPage:
    made = MeetingsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    return made


def fill(sheet: MeetingSheet) -> None:
    sheet.name.set_text("Rapat Forkopimda")
    sheet.day.set_text("19-4-2016")
    sheet.place.set_text("Pendopo")


def test_the_chair_is_found_by_parts_and_only_what_is_offered_is_read(store: Database, page: MeetingsPage) -> None:
    ids = found_banten(store)
    sheet = page.begin()
    fill(sheet)
    QTest.keyClicks(sheet.leaders.chair.line, "lebak bup")
    assert sheet.leaders.chair.value() is None
    completer = sheet.leaders.chair.line.completer()
    found = completer.completionModel()
    offered = [str(found.index(at, 0).data()) for at in range(found.rowCount())]
    assert offered[:2] == ["Bupati Lebak", "Wakil Bupati Lebak"]
    sheet.leaders.chair.line.selectAll()
    QTest.keyClicks(sheet.leaders.chair.line, "bupati lebak")
    assert sheet.leaders.chair.value() == ids["Bupati Lebak"]
    sheet.leaders.chair.line.clear()
    QTest.keyClick(sheet.leaders.chair.line, KEY.Key_Down)
    assert 2 < found.rowCount() <= OFFERED


def test_a_meeting_waits_for_the_name_of_its_chair(
    qtbot: QtBot, store: Database, messages: MessageArea, navigator: Navigator
) -> None:
    ids = found_banten(store)
    held = Held()
    page = MeetingsPage(Jobs(store, Feed(store), executor=lambda: held), messages, navigator)
    shown(qtbot, page)
    sheet = page.begin()
    fill(sheet)
    QTest.keyClicks(sheet.leaders.chair.line, "Gubernur Banten")
    sheet.submit()
    assert not sheet.leaders.chair.note.text()
    while held.waiting:
        held.release()
    (line,) = store.ask(meetings.meetings)
    assert store.ask(meetings.meeting, line.id).chair_office_id == ids["Gubernur Banten"]


def test_secretary_and_note_taker_are_chosen_by_keyboard_and_stand_there_again(
    qtbot: QtBot, store: Database, page: MeetingsPage
) -> None:
    ids = found_banten(store)
    sheet = page.begin()
    fill(sheet)
    for field, name in (
        (sheet.leaders.secretary, "Sekretaris DPRD Provinsi Banten"),
        (sheet.leaders.note_taker, "Bupati Lebak"),
    ):
        field.setFocus()
        QTest.keyClicks(field.line, name)
    sheet.submit()
    (line,) = store.ask(meetings.meetings)
    held = store.ask(meetings.meeting, line.id)
    assert (held.secretary_office_id, held.note_taker_office_id) == (
        ids["Sekretaris DPRD Provinsi Banten"],
        ids["Bupati Lebak"],
    )
    again = MeetingSheet(page.jobs, held, held.held_on, parent=page)
    assert again.leaders.texts() == ("", "Sekretaris DPRD Provinsi Banten", "Bupati Lebak")
    again.open()
    again.go_to_field(PaperField.NOTE_TAKER)
    qtbot.waitUntil(lambda: again.focusWidget() is again.leaders.note_taker.line)


def test_an_office_that_nobody_knows_is_said_below_its_field(store: Database, page: MeetingsPage) -> None:
    found_banten(store)
    sheet = page.begin()
    fill(sheet)
    QTest.keyClicks(sheet.leaders.note_taker.line, "Juru tulis")
    sheet.submit()
    assert sheet.leaders.note_taker.note.text()
    assert not sheet.leaders.chair.note.text()
    assert store.ask(meetings.meetings) == ()
