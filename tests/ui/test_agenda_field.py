"""The agenda in the form of a meeting: a star marks what a representative may not decide."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import DAY, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.services.meetings import meetings
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.meetings.form import MeetingSheet
from rakor_desktop.ui.meetings.summary import FactsCard
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def meeting_id(store: Database) -> int:
    return make_meeting(store, "Rakor")


def test_a_star_marks_what_a_representative_may_not_decide(
    qtbot: QtBot, jobs: Jobs, store: Database, meeting_id: int
) -> None:
    page = QWidget()
    shown(qtbot, page)
    sheet = MeetingSheet(jobs, store.ask(meetings.meeting, meeting_id), DAY, parent=page)
    sheet.open()
    assert opened(qtbot, MeetingSheet) is sheet
    sheet.agenda.editor.setFocus()
    QTest.keyClicks(sheet.agenda.editor, "Pembukaan")
    QTest.keyClick(sheet.agenda.editor, KEY.Key_Return)
    QTest.keyClicks(sheet.agenda.editor, "Komitmen")
    QTest.keyClick(sheet.agenda.editor, KEY.Key_T, CTRL)
    assert sheet.agenda.text() == "Pembukaan\n* Komitmen"
    QTest.keyClick(sheet.agenda.editor, KEY.Key_T, CTRL)
    assert sheet.agenda.text() == "Pembukaan\nKomitmen"
    QTest.keyClick(sheet.agenda.editor, KEY.Key_Home)
    QTest.keyClicks(sheet.agenda.editor, "*")
    QTest.keyClick(sheet.agenda.editor, KEY.Key_Return, CTRL)
    kept = store.ask(meetings.meeting, meeting_id)
    assert [(item.title, item.may_be_represented) for item in kept.agenda] == [("Pembukaan", True), ("Komitmen", False)]
    card = FactsCard(Button("Change"), page)
    card.set_meeting(kept)
    assert card.values["agenda"].text() == "1. Pembukaan\n2. Komitmen (may not be represented)"
    again = MeetingSheet(jobs, kept, kept.held_on, parent=page)
    assert again.agenda.text() == "Pembukaan\n* Komitmen"
