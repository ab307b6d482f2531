"""The list, the form and the overview of meetings: keys, focus and room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import DAY, banten_meeting, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.meetings.summary import SummaryPage
from rakor_desktop.ui.navigation import Navigator, Place
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> MeetingsPage:
    made = MeetingsPage(jobs, messages, navigator, today=lambda: DAY)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.focus_first()
    return made


def test_another_store_is_asked_for_from_a_full_list(
    qtbot: QtBot, page: MeetingsPage, store: Database, jobs: Jobs
) -> None:
    found_banten(store)
    make_meeting(store)
    jobs.poll()
    with qtbot.waitSignal(page.want_store):
        QTest.keyClick(page.table, KEY.Key_O, CTRL)


def test_a_question_in_the_form_does_not_push_it_out_of_the_window(qtbot: QtBot, page: MeetingsPage) -> None:
    sheet = page.begin()
    sheet.name.set_text("Rapat")
    before = sheet.height()
    sheet.reject()
    qtbot.waitUntil(sheet.messages.isVisible)
    assert sheet.height() == before
    sheet.discard()


def test_the_focus_stays_on_the_steps_when_another_meeting_has_not_that_step(
    qtbot: QtBot, jobs: Jobs, navigator: Navigator, store: Database
) -> None:
    first, _ = banten_meeting(store)
    second = make_meeting(store)
    page = SummaryPage(jobs, MessageArea(), navigator, today=lambda: DAY)
    page.enter(first)
    shown(qtbot, page)
    page.steps.buttons[Place.ATTENDANCE].setFocus()
    page.enter(second)
    assert Place.ATTENDANCE not in page.steps.buttons
    assert page.steps.buttons[Place.INVITATIONS].hasFocus()
