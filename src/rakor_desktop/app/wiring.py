"""How the parts of an open store are put together: read this to know who talks to whom."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from rakor_desktop.app.pages import FileChecks, Pages, Searching
from rakor_desktop.db.database import Database, is_postgresql
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.listening import Listening
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.local.spool import Spool, spool_of
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.desk_name import DeskName
from rakor_desktop.ui.kit.day_turn import DayTurn
from rakor_desktop.ui.kit.jobs import POLL_MS, Jobs
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.meetings.heads import MeetingHeads
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.window import MainWindow

POLL_BESIDE_LISTENING_MS = 1000
"""Where the server tells of each commit, the poll only stands in for a lost notice."""


@dataclass(frozen=True, slots=True)
class House:
    """An open store with its window."""

    database: Database
    jobs: Jobs
    journal: Journal
    navigator: Navigator
    window: MainWindow
    spooling: Spooling
    listening: Listening | None = None

    def close(self) -> None:
        """Save what is being typed, finish what was begun, let go of the store."""
        self.window.close()
        if self.listening:
            self.listening.close()
        self.jobs.close()
        self.spooling.close()
        self.journal.close()
        self.database.close()
        self.window.deleteLater()


def furnish(
    database: Database, state: State, want_sample: Callable[[], object], want_store: Callable[[], object]
) -> House:
    """The window of an open store, with every page, looking at the list of meetings.

    `want_sample` and `want_store` are called when the person asks for the sample meeting or for another store.
    Raises the state of the store, or CannotWrite or DiskFull when there is no place for the journal.
    """
    feed, journal = Feed(database), Journal(journal_of(database.place))  # what may be refused comes first
    remote = is_postgresql(database.store)
    jobs = Jobs(database, feed, poll_ms=POLL_BESIDE_LISTENING_MS if remote else POLL_MS)
    navigator = Navigator()
    window = MainWindow(navigator, jobs, state)
    window.tell_store(remote=remote)
    desk = DeskName(database.desk, window)
    desk.changed.connect(database.sit_at)
    spooling = Spooling(jobs, Spool(spool_of(database.place)), window.messages, window)
    pages = Pages(navigator, journal, state, desk, spooling, want_sample, want_store, remote,
                  FileChecks(jobs, window).choose, database.store, database.place,
                  Searching(jobs, navigator, window).open)  # fmt: skip
    for place, make in pages.makers().items():
        window.add_page(place, make)
    heads = MeetingHeads(jobs, navigator, parent=window)
    heads.ready.connect(window.show_meeting)
    if remote:
        desk.ask_unless_given(window.messages, partial(navigator.go, Place.SETTINGS, None, "desk"))
    jobs.start_polling()
    DayTurn(jobs, parent=window)
    navigator.go(Place.MEETINGS)
    listening = Listening(database.store, jobs.heard.emit) if remote else None
    return House(database, jobs, journal, navigator, window, spooling, listening)
