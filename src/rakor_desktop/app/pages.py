"""How each page is made. The module of a page is imported when the page is first shown: the start waits for none."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.local.journal import Journal
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.desk_name import DeskName
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from rakor_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from rakor_desktop.ui.file_check import FileCheck
    from rakor_desktop.ui.first_start import FirstStart
    from rakor_desktop.ui.searching.palette import Palette


_TO_END = QKeySequence.StandardKey.DeleteEndOfLine
_CTRL_K = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)


@dataclass(frozen=True, slots=True)
class Pages:
    """What pages need beside jobs and messages; `want_sample` and `want_store` are asked for from the list.

    `shared`: other computers work with the same store. `check_file` asks for a file to compare with what was issued.
    `search` opens what Ctrl+K opens. `store` is its path or address, `place` the same without a password.
    """

    navigator: Navigator
    journal: Journal
    state: State
    desk: DeskName
    spooling: Spooling
    want_sample: Callable[[], object]
    want_store: Callable[[], object]
    shared: bool = False
    check_file: Callable[[], object] | None = None
    store: str = ""
    place: str = ""
    search: Callable[[], object] | None = None

    def makers(self) -> dict[Place, Callable[[Jobs, MessageArea], Page]]:
        """How the page of each place is made."""
        return {
            Place.HOME: self.home,
            Place.MEETINGS: self.meetings,
            Place.SUMMARY: self.summary,
            Place.INVITATIONS: self.invitations,
            Place.LETTER: self.letter,
            Place.SEATING: self.seating,
            Place.ATTENDANCE: self.attendance,
            Place.MINUTES: self.minutes,
            Place.FOLLOWUPS: partial(self.followups, Place.FOLLOWUPS),
            Place.REMINDERS: self.reminders,
            Place.ALL_FOLLOWUPS: partial(self.followups, Place.ALL_FOLLOWUPS),
            Place.DIRECTORY: self.directory,
            Place.IMPORT: self.importing,
            Place.FORMS: self.forms,
            Place.DOCUMENTS: partial(self.documents, Place.DOCUMENTS),
            Place.ALL_DOCUMENTS: partial(self.documents, Place.ALL_DOCUMENTS),
            Place.NUMBERS: self.numbers,
            Place.SETTINGS: self.settings,
            Place.GATE: self.gate,
            Place.SALUTATION: self.salutation,
            Place.WAITING: self.waiting,
            Place.SIGNING: self.signing,
            Place.HEADS: self.heads,
        }

    def meetings(self, jobs: Jobs, messages: MessageArea) -> Page:
        """The list of meetings, which is what the start shows."""
        page = MeetingsPage(jobs, messages, self.navigator)
        page.want_sample.connect(self.want_sample)
        page.want_store.connect(self.want_store)
        return page

    def home(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Is the next meeting ready, and who is late."""
        from rakor_desktop.ui.home.page import HomePage

        page = HomePage(jobs, messages, self.navigator, self.state)
        if self.search is not None:
            page.search_wanted.connect(self.search)
        return page

    def summary(self, jobs: Jobs, messages: MessageArea) -> Page:
        """One meeting at a glance."""
        from rakor_desktop.ui.meetings.summary import SummaryPage

        return SummaryPage(jobs, messages, self.navigator)

    def invitations(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Who is invited."""
        from rakor_desktop.ui.invitations.page import InvitationsPage

        return InvitationsPage(jobs, messages, self.navigator)

    def letter(self, jobs: Jobs, messages: MessageArea) -> Page:
        """The invitation letter."""
        from rakor_desktop.ui.letters.page import LetterPage

        return LetterPage(jobs, messages, self.navigator, self.state)

    def seating(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Who sits where."""
        from rakor_desktop.ui.seating.page import SeatingPage

        return SeatingPage(jobs, messages, self.navigator, self.state)

    def attendance(self, jobs: Jobs, messages: MessageArea) -> Page:
        """The registration desk."""
        from rakor_desktop.ui.attendance.page import AttendancePage

        page = AttendancePage(
            jobs, messages, navigator=self.navigator, desk=self.desk.name, state=self.state, shared=self.shared,
            spooling=self.spooling,
        )  # fmt: skip
        self.desk.changed.connect(page.sit_at)
        return page

    def salutation(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Whom a speaker greets."""
        from rakor_desktop.ui.salutation.page import SalutationPage

        return SalutationPage(jobs, messages, self.navigator, self.state)

    def waiting(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Who is not here yet."""
        from rakor_desktop.ui.waiting.page import WaitingPage

        return WaitingPage(jobs, messages, self.navigator)

    def signing(self, jobs: Jobs, messages: MessageArea) -> Page:
        """The signed pages beside the ledger."""
        from rakor_desktop.ui.signing.page import SigningPage

        return SigningPage(jobs, messages, self.navigator)

    def heads(self, jobs: Jobs, messages: MessageArea) -> Page:
        """How often each head of region came himself."""
        from rakor_desktop.ui.heads.page import HeadsPage

        return HeadsPage(jobs, messages, self.navigator)

    def minutes(self, jobs: Jobs, messages: MessageArea) -> Page:
        """The editor of the minutes."""
        from rakor_desktop.ui.minutes.page import MinutesPage

        page = MinutesPage(jobs, messages, self.journal, state=self.state)
        page.gate_wanted.connect(partial(self.navigator.go, Place.GATE, None, DocumentKind.MINUTES))
        page.confirming.wanted.connect(partial(self.navigator.go, Place.MINUTES))
        return page

    def followups(self, place: Place, jobs: Jobs, messages: MessageArea) -> Page:
        """The obligations of one meeting or of all."""
        from rakor_desktop.ui.followups.page import FollowupsPage

        return FollowupsPage(
            jobs, messages, self.navigator, place, state=self.state, journal=self.journal, store=self.store
        )

    def reminders(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Letters to whoever is late."""
        from rakor_desktop.ui.followups.reminders import RemindersPage

        return RemindersPage(jobs, messages, self.navigator)

    def directory(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Offices, holders and regions as of a day."""
        from rakor_desktop.ui.directory.page import DirectoryPage

        page = DirectoryPage(jobs, messages)
        page.imports.wanted.connect(partial(self.navigator.go, Place.IMPORT, None))
        return page

    def importing(self, jobs: Jobs, messages: MessageArea) -> Page:
        """A foreign list into the directory."""
        from rakor_desktop.ui.importing.page import ImportPage

        return ImportPage(jobs, messages, self.navigator)

    def forms(self, jobs: Jobs, messages: MessageArea) -> Page:
        """Progress forms to institutions and back."""
        from rakor_desktop.ui.followups.form_import import FormsPage

        return FormsPage(jobs, messages, self.navigator)

    def numbers(self, jobs: Jobs, messages: MessageArea) -> Page:
        """The number register."""
        from rakor_desktop.ui.publishing.register_page import RegisterPage

        return RegisterPage(jobs, messages, self.navigator, self.state)

    def settings(self, jobs: Jobs, messages: MessageArea) -> Page:
        """What the office settles."""
        from rakor_desktop.ui.settings.page import SettingsPage, sections_at

        return SettingsPage(jobs, messages, sections_at(self.desk, self.place))

    def gate(self, jobs: Jobs, messages: MessageArea) -> Page:
        """What holds a document up before it is issued."""
        from rakor_desktop.ui.publishing.gate_page import GatePage
        from rakor_desktop.ui.recovery import unsettled_in

        unsettled = partial(unsettled_in, self.journal)
        page = GatePage(jobs, messages, self.navigator, self.state, unsettled=unsettled)
        page.approval_wanted.connect(partial(self.navigator.go, Place.LETTER, None, Focus.APPROVE))
        return page

    def documents(self, place: Place, jobs: Jobs, messages: MessageArea) -> Page:
        """The issued documents of one meeting or of all."""
        from rakor_desktop.ui.publishing.page import DocumentsPage

        page = DocumentsPage(jobs, messages, self.navigator, self.state, place)
        if self.check_file is not None:
            page.check_wanted.connect(self.check_file)
        return page


def welcome() -> "FirstStart":
    """What asks for a store, where none was opened last time."""
    from rakor_desktop.ui.first_start import FirstStart

    return FirstStart()


class FileChecks(QObject):
    """A file dropped on the window, or chosen by Ctrl+Shift+K, is compared with what was issued."""

    def __init__(self, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self._check: FileCheck | None = None
        self.drops = FileDrops(window)
        self.drops.dropped.connect(self._on_dropped)
        make_action(window, "", "Ctrl+Shift+K", self.choose, anywhere=True)

    @Slot()
    def choose(self) -> None:
        """Ask for the file."""
        self._made().choose()

    @Slot(object)
    def _on_dropped(self, path: Path) -> None:
        self._made().check(path)

    def _made(self) -> "FileCheck":
        """Loaded when it is first wanted: no start waits for it."""
        from rakor_desktop.ui.file_check import FileCheck

        if self._check is None:
            self._check = FileCheck(self._jobs, self._window.messages, self._window)
        return self._check


class Searching(QObject):
    """Ctrl+K opens one field over everything, wherever one is; loaded when it is first wanted."""

    def __init__(self, jobs: Jobs, navigator: Navigator, window: MainWindow) -> None:
        super().__init__(window)
        self._jobs, self._navigator, self._window = jobs, navigator, window
        self._palette: Palette | None = None
        self.action = make_action(window, self.tr("Search or command"), "Ctrl+K", self.open, anywhere=True)
        self.action.setPriority(QAction.Priority.LowPriority)
        window.insertAction(window.help, self.action)  # the legend keeps room for its last
        app = QApplication.instance()
        if isinstance(app, QApplication) and self.action.shortcut() in QKeySequence.keyBindings(_TO_END):
            app.focusChanged.connect(self._on_focus)

    @Slot()
    def open(self) -> None:
        """Open over the window; while a sheet is open over it, it has the keyboard and this is not asked."""
        from rakor_desktop.ui.searching.palette import Palette

        if self._palette is None:
            self._palette = Palette(self._jobs, self._navigator, self._window)
        if not self._palette.isVisible():
            self._palette.begin(self._window.rail, self._window.bar.tabs, self.action)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Under X11 an editor takes Ctrl+K for the end of its line: here it is the same key everywhere."""
        for widget in (old, new):
            if widget is not None:
                widget.removeEventFilter(self)
        if isinstance(new, (QLineEdit, QPlainTextEdit)):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the window."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.keyCombination() == _CTRL_K:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def recover(jobs: Jobs, journal: Journal, messages: MessageArea) -> None:
    """Bring back what was typed and not saved, once the window is up; most starts find no other journal."""
    if not journal.may_have_left():
        return
    from rakor_desktop.ui.recovery import Recovery

    Recovery(jobs, journal, messages).run()
