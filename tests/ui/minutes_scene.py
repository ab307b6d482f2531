"""A minutes page on the reference meeting: real store, real jobs, real journal, driven by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.kit.autosave import Pace
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.minutes.page import MinutesPage
from rakor_desktop.ui.style import theme

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
NOW = datetime(2016, 4, 12, 10, 13, 2, tzinfo=timezone(timedelta(hours=7)))
Banten = tuple[Database, int]
QUICK = Pace(silence=30, longest=200, slow=1000)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a test needs."""

    bot: QtBot
    database: Database
    meeting_id: int
    jobs: Jobs
    journal: Journal
    messages: MessageArea
    page: MinutesPage

    @property
    def editor(self) -> RemarkEditor:
        """The editor in which the caret is."""
        editor = self.page.writing.guards.current
        assert editor is not None
        return editor

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """A key to whatever has the focus."""
        QTest.keyClick(_focused(), key, modifiers)

    def type(self, text: str) -> None:
        """Letters to whatever has the focus, of any script."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(_focused(), QKeyEvent(kind, 0, PLAIN, sign))

    def stored(self) -> tuple[minutes.Entry, ...]:
        """The remarks of the store."""
        return self.database.ask(minutes.proceedings, self.meeting_id).entries

    def wait_stored(self, text: str) -> None:
        """Wait until the last remark of the store has this text."""
        self.bot.waitUntil(lambda: self.stored()[-1].text == text)


@contextmanager
def minutes_scene(bot: QtBot, banten: Banten, pace: Pace = QUICK, *, empty: bool = False) -> Iterator[Scene]:
    """The page is shown, loaded, and the caret stands in the last remark; `empty`: there is none yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.install(application, dark=False)
    database, meeting_id = banten
    jobs, journal = Jobs(database, Feed(database), poll_ms=20), Journal(journal_of(database.store))
    window, messages = QWidget(), MessageArea()
    bot.addWidget(window)
    page = MinutesPage(jobs, messages, journal, clock=lambda: NOW, pace=pace)
    messages.wait_for(jobs.when_saved)
    column = QVBoxLayout(window)
    column.addWidget(messages)
    column.addWidget(page, 1)
    page.enter(meeting_id)
    window.resize(1280, 700)
    with bot.waitExposed(window):
        window.show()
    window.activateWindow()
    jobs.start_polling()
    bot.waitUntil(lambda: _is_ready(page, empty=empty))
    yield Scene(bot, database, meeting_id, jobs, journal, messages, page)
    jobs.close()
    journal.close()


def _is_ready(page: MinutesPage, *, empty: bool) -> bool:
    current = page.writing.guards.current
    return page.writing.flow.hasFocus() if empty else current is not None and current.hasFocus()


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
