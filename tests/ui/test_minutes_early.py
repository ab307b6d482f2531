"""Fast hands: what is pressed before the minutes are read lands where it would have landed a moment later."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from executors import Held
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.services.meetings import meetings
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.minutes.page import MinutesPage
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def page(qtbot: QtBot, store: Database, messages: MessageArea, held: Held) -> Iterator[MinutesPage]:
    """The page with its question on the way, the caret nowhere."""
    meeting_id = build_reference_meeting(store)
    jobs, journal = Jobs(store, Feed(store), executor=lambda: held), Journal(journal_of(store.store))
    made = MinutesPage(jobs, messages, journal, clock=lambda: datetime(2016, 4, 12, 3, 0, tzinfo=UTC))
    made.enter(meeting_id)
    shown(qtbot, made)
    made.focus_first()
    yield made
    held.release()
    journal.close()


def test_a_new_remark_stands_under_the_item_that_is_shown(page: MinutesPage, store: Database, held: Held) -> None:
    QTest.keyClick(page.writing.flow, KEY.Key_Return, CTRL)
    QTest.keyClick(page.writing.flow, KEY.Key_2, CTRL)
    QTest.keyClicks(page.writing.flow, "Baru")
    held.release()
    editor, entry = page.writing.guards.current, page.writing.current
    assert editor is not None
    assert entry is not None
    assert editor.toPlainText() == "Baru"
    assert entry.agenda_item_id == store.ask(meetings.meeting, 1).agenda[-1].id
    assert entry.speaker_id == page.writing.palette_bar.invitee(2)


def test_letters_alone_go_on_with_the_last_remark(page: MinutesPage, held: Held) -> None:
    QTest.keyClicks(page.writing.flow, "Ya")
    held.release()
    editor = page.writing.guards.current
    assert editor is not None
    assert editor.toPlainText().endswith(".Ya")
