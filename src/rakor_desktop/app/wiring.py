"""How the parts of an open store are put together: read this to know who talks to whom."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from rakor_desktop.db.database import Database, is_postgresql
from rakor_desktop.db.feed import Feed
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.meetings.head import MeetingHeads
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.meetings.summary import SummaryPage
from rakor_desktop.ui.minutes.page import MinutesPage
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.page import DocumentsPage
from rakor_desktop.ui.recovery import Recovery
from rakor_desktop.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class House:
    """An open store with its window."""

    database: Database
    jobs: Jobs
    journal: Journal
    navigator: Navigator
    window: MainWindow
    recovery: Recovery

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
    """
    jobs = Jobs(database, Feed(database))
    journal = Journal(journal_of(database.store))
    navigator = Navigator()
    window = MainWindow(navigator, jobs, state)
    window.tell_store(remote=is_postgresql(database.store))

    def meetings_page(jobs: Jobs, messages: MessageArea) -> MeetingsPage:
        page = MeetingsPage(jobs, messages, navigator)
        page.want_sample.connect(want_sample)
        page.want_store.connect(want_store)
        return page

    window.add_page(Place.MEETINGS, meetings_page)
    window.add_page(Place.SUMMARY, partial(SummaryPage, navigator=navigator))
    window.add_page(Place.INVITATIONS, partial(InvitationsPage, navigator=navigator))
    window.add_page(Place.ATTENDANCE, partial(AttendancePage, navigator=navigator, desk=database.desk))
    window.add_page(Place.MINUTES, partial(MinutesPage, journal=journal))
    for place in (Place.FOLLOWUPS, Place.ALL_FOLLOWUPS):
        window.add_page(place, partial(FollowupsPage, navigator=navigator, place=place))
    window.add_page(Place.DIRECTORY, DirectoryPage)
    for place in (Place.DOCUMENTS, Place.ALL_DOCUMENTS):
        window.add_page(place, partial(DocumentsPage, navigator=navigator, place=place, state=state))
    heads = MeetingHeads(jobs, navigator, parent=window)
    heads.ready.connect(window.show_meeting)
    recovery = Recovery(jobs, journal, window.messages)
    jobs.start_polling()
    navigator.go(Place.MEETINGS)
    return House(database, jobs, journal, navigator, window, recovery)
