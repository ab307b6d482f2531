"""The minutes of a meeting: agenda, remarks with their speakers, and what is drawn from them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.minutes import Book
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import Journal, Pace, local_now
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.minutes.agenda import Agenda
from rakor_desktop.ui.minutes.comings import Comings
from rakor_desktop.ui.minutes.confirming import Confirming
from rakor_desktop.ui.minutes.drawing import Drawing
from rakor_desktop.ui.minutes.drawn import DrawnPanel
from rakor_desktop.ui.minutes.finding import Finding
from rakor_desktop.ui.minutes.living import Living
from rakor_desktop.ui.minutes.modules import Modules
from rakor_desktop.ui.minutes.outline import began_at, items_of, links_of, minutes_spent, title_of
from rakor_desktop.ui.minutes.removed import RemovedEntries
from rakor_desktop.ui.minutes.revisions import History
from rakor_desktop.ui.minutes.speakers import NUMBERED
from rakor_desktop.ui.minutes.spelling import Spelling
from rakor_desktop.ui.minutes.spelling_menu import SpellingMenu
from rakor_desktop.ui.minutes.stops import Stops
from rakor_desktop.ui.minutes.troubles import Troubles
from rakor_desktop.ui.minutes.writers import Writers
from rakor_desktop.ui.minutes.writing import Writing
from rakor_desktop.ui.minutes.zoom import ZoomKeys


class MinutesPage(Page):
    """Place.MINUTES. The right of the legend tells how many words and entries there are."""

    gate_wanted = Signal()

    topics = frozenset(
        {
            Topic.MINUTES,
            Topic.FOLLOWUPS,
            Topic.MEETINGS,
            Topic.INVITATIONS,
            Topic.ATTENDANCE,
            Topic.DIRECTORY,
            Topic.SETTINGS,
        }
    )

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        journal: Journal,
        *,
        clock: Callable[[], datetime] = local_now,
        pace: Pace | None = None,
        state: State | None = None,
    ) -> None:
        super().__init__(jobs, messages)
        self._state = state
        self._book: Book | None = None
        self._item: int | None = None  # of the agenda
        self._wanted: UUID | None = None  # the remark to go to when it is there
        self.agenda, self.drawn = Agenda(), DrawnPanel()
        self.writing = Writing(jobs, journal, clock=clock, pace=pace)
        self.drawing = Drawing(jobs, messages, self.writing, self.drawn)
        self.troubles, self.living = Troubles(messages, self.writing), Living(self, self.writing)
        self.stops = Stops(self, (self.agenda, self.living.card), self.writing, self.drawn)
        self._lay_out()
        self._bind_keys()
        self._connect()

    def reload(self) -> None:
        if self.meeting_id is not None:
            self.jobs.read(minutes.book, self.meeting_id, then=self._on_book, refused=self.refuse)
            self.living.read(self.meeting_id)

    def enter(self, meeting_id: int | None) -> None:
        if meeting_id is not None and meeting_id != self.meeting_id:
            self._book = None
            self.writing.enter(meeting_id)
        super().enter(meeting_id)

    def arrive(self, focus: object) -> None:
        """`focus` may be the id of an entry."""
        if isinstance(focus, UUID):
            self._wanted = focus
            self._go_to_wanted()

    def fit(self) -> None:
        self.agenda.fit(self.width())

    def focus_first(self) -> None:
        self.writing.focus_editor()

    def can_leave(self) -> bool:
        """What is typed into entries is saved; a form that is begun has to be ended first."""
        self.writing.guards.flush()
        return self.drawing.may_leave()

    def legend_keys(self) -> list[tuple[str, str]]:
        """Keys that are many actions but one word in the legend."""
        return [("Ctrl 1…9", self.tr("speaker"))]

    def save_all(self, then: Callable[[], object] | None = None) -> None:
        """Bring all that was typed to the store now; `then` when it has everything, not while it refuses."""
        self.writing.guards.flush(then)

    @Slot(object)
    def _on_book(self, book: Book) -> None:
        if book.meeting.id != self.meeting_id:
            return  # asked before the person went to another meeting
        first, self._book = self._book is None, book
        if first:
            self._item = self._last_item(book)
        self.writing.show_book(book, links_of(book))
        self.drawing.show_book(book)
        self._show_item()
        self.stops.order()
        self._go_to_wanted()
        if first and self.isVisible() and not self.drawn.form.isVisible():
            self.writing.focus_editor()
        if first:
            self.writing.early.end()
            self.removed.count()

    @Slot(object)
    def _on_item(self, item_id: int | None) -> None:
        self._item = item_id
        self._show_item()
        self.writing.focus_editor()

    @Slot()
    def _on_next_item(self) -> None:
        self._step_item(1)

    @Slot()
    def _on_previous_item(self) -> None:
        self._step_item(-1)

    @Slot(object)
    def _on_go(self, entry_id: UUID) -> None:
        self._wanted = entry_id
        self._go_to_wanted()

    @Slot()
    def _on_gate(self) -> None:
        """What was typed is in the store before the gate looks at it."""
        self.writing.guards.flush(self.gate_wanted.emit)

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if linked:
            self.writing.guards.flush()

    @Slot()
    def _on_counted(self) -> None:
        if not self.isVisible():
            return
        words, entries = self.writing.counts()
        text = self.tr("{words} words · {entries} entries")
        self.place_changed.emit(text.format(words=grouped(words), entries=entries))
        self._show_agenda()

    def _speak(self, number: int) -> None:
        invitee_id = self.writing.palette_bar.invitee(number)
        if invitee_id is not None:
            self.writing.speak(invitee_id)

    def _show_item(self) -> None:
        if self._book is not None:
            self.writing.show_item(self._item, title_of(self._book, self._item))
            self.confirming.show(self._book.to_confirm, self._item)
            self._show_agenda()

    def _show_agenda(self) -> None:
        if self._book is not None:
            entries = self.writing.remarks.entries()
            if self.agenda.set_items(items_of(self._book, entries), self._item):
                self.stops.order()
            spent = minutes_spent(entries, self._item)
            self.writing.head.clock.set_began(began_at(entries, self._item) if spent is None else None)

    def _step_item(self, step: int) -> None:
        if self._book is None:
            return
        ids = [item.item_id for item in items_of(self._book, self.writing.remarks.entries())]
        at = ids.index(self._item) + step if self._item in ids else 0
        if 0 <= at < len(ids):
            self._on_item(ids[at])

    def _go_to_wanted(self) -> None:
        entry = self.writing.remarks.get(self._wanted) if self._wanted else None
        if entry is None:
            return
        self._wanted = None
        if entry.agenda_item_id != self._item:
            self._item = entry.agenda_item_id
            self._show_item()
        self.writing.go_to(entry.id)

    def _last_item(self, book: Book) -> int | None:
        """Writing goes on where it was last, else with the first item."""
        if book.entries:
            return book.entries[-1].agenda_item_id
        return book.meeting.agenda[0].id if book.meeting.agenda else None

    def _bind_keys(self) -> None:
        for number in range(1, NUMBERED + 1):
            make_action(self, "", f"Ctrl+{number}", self.writing.early.hold(partial(self._speak, number)))
        make_action(self, self.tr("Find speaker"), "Ctrl+0", self.writing.find_speaker)
        make_action(self, self.tr("Recommendation"), "Ctrl+R", self.drawing.recommend)
        make_action(self, self.tr("Decision"), "Ctrl+T", self.drawing.decide)
        following = make_action(self, self.tr("Next"), "Ctrl+Down", self._on_next_item)
        make_action(self, "", "Ctrl+Up", self._on_previous_item)
        make_action(self, "", "F5", self.writing.guards.flush)
        make_action(self, self.tr("Ready to print?"), "Ctrl+P", self._on_gate)
        self.comings, self.past = Comings(self, self.writing), History(self, self.writing)
        self.removed = RemovedEntries(self, self.writing)
        self.agenda.add_foot(self.removed.button)
        self.finding, self.writers = Finding(self, self.writing), Writers(self, self.writing)
        self.modules, self.zooming = Modules(self, self.writing), ZoomKeys(self, self.writing.area, self._state)
        self.spelling = Spelling(self, self.writing, self.finding, self._state)
        self.spelling_menu = SpellingMenu(self, self.writing, self.spelling)
        self.confirming = Confirming(self)
        self.writing.head.add_tool(self.confirming.button)
        self.writing.head.add_tool(self.comings.button)
        self.writing.head.set_next(following)
        self.agenda.addAction(self.writing.new_action)
        self.setFocusProxy(self.writing.flow)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self.agenda.over(self.living.card))
        row.addWidget(self.writing, 1)
        row.addWidget(self.drawn)

    def _connect(self) -> None:
        self._counting = QTimer(self, interval=300, singleShot=True)
        self._counting.timeout.connect(self._on_counted)
        self.agenda.chosen.connect(self._on_item)
        self.living.final_wanted.connect(self._on_gate)
        self.drawn.go.connect(self._on_go)
        writing = self.writing
        writing.remarks_changed.connect(self._counting.start)
        writing.nothing_to_undo.connect(self.messages.undo)
        writing.remarks.refused.connect(self.refuse)
        writing.guards.state_changed.connect(self.save_state_changed)
        self.jobs.linked.connect(self._on_linked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.guards.flush()
        self.writers.leave()
