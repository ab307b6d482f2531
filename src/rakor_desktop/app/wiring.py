"""How the parts of an open store are put together: read this to know who talks to whom."""

from collections.abc import Callable
from dataclasses import dataclass

from rakor_desktop.app.pages import Pages
from rakor_desktop.db.database import Database, is_postgresql
from rakor_desktop.db.feed import Feed
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.meetings.head import MeetingHeads
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class House:
    """An open store with its window."""

    database: Database
    jobs: Jobs
    journal: Journal
    navigator: Navigator
    window: MainWindow

    def close(self) -> None:
        """Save what is being typed, finish what was begun, let go of the store."""
        self.window.close()
        self.jobs.close()
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
    jobs = Jobs(database, feed)
    navigator = Navigator()
    window = MainWindow(navigator, jobs, state)
    window.tell_store(remote=is_postgresql(database.store))
    pages = Pages(navigator, journal, state, database.desk, want_sample, want_store)
    for place, make in pages.makers().items():
        window.add_page(place, make)
    heads = MeetingHeads(jobs, navigator, parent=window)
    heads.ready.connect(window.show_meeting)
    jobs.start_polling()
    navigator.go(Place.MEETINGS)
    return House(database, jobs, journal, navigator, window)
