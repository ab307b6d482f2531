"""The form of a meeting while another desk changes the same meeting."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import DAY
from rakor_desktop.db.database import Database
from rakor_desktop.services.meetings import meetings
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.meetings.summary import SummaryPage
from rakor_desktop.ui.navigation import Navigator
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_what_two_desks_typed_is_told_in_the_form_and_lost_for_neither(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database, navigator: Navigator
) -> None:
    draft = meetings.MeetingDraft("Rakor", DAY, "Pendopo", time(9), agenda=("Pembukaan",))
    meeting_id = store.run(meetings.create_meeting, draft)
    qtbot.addWidget(messages)
    page = SummaryPage(jobs, messages, navigator, today=lambda: DAY)
    page.enter(meeting_id)
    shown(qtbot, page)
    sheet, seen = page.change(), store.ask(meetings.meeting, meeting_id)
    assert sheet
    store.run(meetings.change_meeting, meeting_id, replace(draft, place="Aula", note="Bawa data"), seen)
    sheet.place.set_text("Gedung")
    sheet.host.set_text("Pemprov")
    QTest.keyClick(sheet.host.line, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    assert "Place: Aula." in sheet.messages.findChildren(MessageStrip)[0].accessibleName()
    assert (sheet.place.text(), store.ask(meetings.meeting, meeting_id).place) == ("Gedung", "Aula")
    QTest.keyClick(sheet.host.line, KEY.Key_Return, CTRL)
    assert not sheet.isVisible()
    now = store.ask(meetings.meeting, meeting_id)
    assert (now.place, now.host, now.note) == ("Gedung", "Pemprov", "Bawa data")
