"""Reminder letters to whoever owes something: choose, look, number and issue all at once, take back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import weekday_date
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.followups import reminders
from rakor_desktop.services.followups.followup_papers import Wanted
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.services.followups.reminders import Reminder, ReminderDesk, ReminderOrder
from rakor_desktop.ui.followups.reminder_columns import (
    LATE,
    NEVER,
    OPEN,
    Pick,
    columns,
    counts,
    is_found,
    is_in,
    key_of,
    spoken,
)
from rakor_desktop.ui.followups.reminder_form import ReminderForm
from rakor_desktop.ui.followups.reminder_issuing import ReminderIssuing
from rakor_desktop.ui.followups.reminder_preview import PreviewSheet
from rakor_desktop.ui.followups.reminder_text import reminder_text
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.navigation import Chase, Navigator, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1000
"""Below this width in px how much is open is left out; what is late stays."""
NOTHING = "reminder-empty"


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class RemindersPage(ListPage[Pick]):
    """Who owes something with a tick, those late ticked at first; at the right what stands in all letters."""

    topics = frozenset({Topic.FOLLOWUPS, Topic.PUBLISHING, Topic.MEETINGS, Topic.DIRECTORY})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        *,
        today: Callable[[], date] = local_today,
        opener: Callable[[Path], bool] = open_in_viewer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._today = navigator, today
        self._desk = ReminderDesk((), ())
        self._ticked, self._offered = set[int](), set[int]()
        self._seen_meeting: int | None = None
        self.model = RowsModel(columns(), key_of, sentence=spoken, parent=self)
        self.table = Table(self.tr("Who is reminded"), self.model, margin=MARGIN_LEFT)
        self.form, self.issuing = ReminderForm(jobs, today()), ReminderIssuing(jobs, messages, self, opener)
        self.text = reminder_text(jobs, messages, self.table, self.order)
        self._make_actions()
        self.bar = FilterBar(self.tr("Search institution, office"), self._filters())
        self.stack, self.empty = QStackedWidget(), self._empty_state()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask who owes anything today."""
        today = self._today()
        asked = (today, self._meeting())
        self.jobs.read(reminders.reminder_desk, *asked, then=self._on_desk, refused=self.refuse)
        self.form.follow(today)
        self.form.ask_books()

    def arrive(self, focus: object) -> None:
        """Look at what one meeting decided, or at one institution alone."""
        if not isinstance(focus, Chase):
            return
        self.bar.clear()
        self._ticked, self._offered = set(), set()
        if focus.institution_id is not None:
            self._ticked.add(focus.institution_id)
            self._offered = {one.institution.id for one in self._desk.debtors}
            self._select = focus.institution_id
        if focus.meeting_id is not None:
            self.bar.narrow(focus.meeting_id, focus.meeting)
        self.touch()

    def fit(self) -> None:
        """In a narrow page the column that can be missed is left out."""
        self.table.setColumnHidden(OPEN, self.width() < theme.px(NARROW))

    def order(self) -> ReminderOrder | None:
        """The letters that are ticked, those that the search hides too; None while a day is missing."""
        known = [one.institution.id for one in self._desk.debtors if one.institution.id in self._ticked]
        return self.form.order(known, self._meeting())

    @Slot(object)
    def _on_desk(self, desk: ReminderDesk) -> None:
        """Who is late gets a tick when he is first seen; what was unticked stays so."""
        self._desk = desk
        late = {one.institution.id for one in desk.debtors if one.late}
        self._ticked |= late - self._offered
        self._offered |= {one.institution.id for one in desk.debtors}
        self.form.offer(desk.signatures)
        self._tell()

    @Slot()
    def _on_tick(self) -> None:
        if isinstance(row := self.table.current_row(), Pick):
            self._ticked ^= {row.debtor.institution.id}
            self._tell()

    @Slot()
    def _on_all(self) -> None:
        """All that are shown get a tick, or lose it when all have one."""
        shown = {row.debtor.institution.id for row in self.model.rows}
        self._ticked = self._ticked - shown if shown <= self._ticked else self._ticked | shown
        self._tell()

    @Slot()
    def _on_preview(self) -> None:
        row, order = self.table.current_row(), self.order()
        if isinstance(row, Pick) and order is not None:
            one = replace(order, institution_ids=(row.debtor.institution.id,), book_id=None)
            self.jobs.read(reminders.reminders, one, then=self._on_letter, refused=self.refuse)

    @Slot(object)
    def _on_letter(self, letters: tuple[Reminder, ...]) -> None:
        if not letters:
            self.messages.show_message(NOTHING, "info", self.tr("Nothing would stand in this letter."))
        elif self.isVisible():
            PreviewSheet(self.jobs, letters[0], parent=self).open()

    @Slot()
    def _on_issue(self) -> None:
        order = self.order()
        if order is not None:
            self.issuing.issue(order, self.form.new_book())

    @Slot(bool)
    def _on_working(self, working: bool) -> None:
        if working:
            self.issue.setEnabled(False)
        else:
            self._tell()

    @Slot()
    def _on_made(self) -> None:
        self._ticked.clear()
        self.touch()

    @Slot(object)
    def _on_clicked(self, _index: object) -> None:
        self._on_tick()

    @Slot()
    def _on_form(self) -> None:
        self._tell()

    @Slot()
    def _on_word(self) -> None:
        if (order := self.order()) is not None:
            self.issuing.files.save_for_word(replace(order, book_id=None))

    @Slot()
    def _on_lists(self) -> None:
        """Of those ticked, or of all when nobody is."""
        ids = frozenset(self._ticked or (one.institution.id for one in self._desk.debtors))
        wanted = Wanted(Chosen(meeting_id=self._meeting()), institution_ids=ids)
        self.issuing.files.save_open_lists(self._today(), wanted)

    @Slot()
    def _on_calendar(self) -> None:
        self.issuing.files.save_calendar(Chosen(meeting_id=self._meeting()), local_now())

    @Slot()
    def _on_followups(self) -> None:
        self._navigator.go(Place.ALL_FOLLOWUPS)

    @Slot()
    def _on_bar(self) -> None:
        """Of another meeting, or of all again, other institutions are late, and ticked anew."""
        self._on_filter()
        if self._meeting() != self._seen_meeting:
            self._seen_meeting = self._meeting()
            self._ticked, self._offered = set(), set()
            self.touch()

    def _tell(self) -> None:
        """The rows with their ticks, and how many letters that makes."""
        self._take(tuple(Pick(one, one.institution.id in self._ticked) for one in self._desk.debtors))
        letters = sum(row.ticked for row in self._rows)
        self.issue.setText(self.tr("Issue %n letter(s)", "", letters) if letters else self.tr("Issue"))
        self.issue.setEnabled(letters > 0)
        self.form.count(letters)
        left = self._desk.left_out
        words = self.tr("%n open recommendation(s) of confidential minutes stand in no letter.", "", left)
        self.form.note.setText(words if left else "")
        self.head.subtitle.set_text(weekday_date(self._today()))

    def _show(self) -> None:
        self.bar.set_counts(counts(self._rows))
        wanted, text = self.bar.choice(), self.bar.text()
        self.model.set_rows([row for row in self._rows if is_in(row, wanted) and is_found(row, text)])
        self.table.set_empty_text(self.bar.nothing_found())
        if self._select is not None and self.table.select_key(self._select):
            self._select = None
        elif self.table.current_row() is None:
            self.table.select_first()

    def _meeting(self) -> int | None:
        narrowed = self.bar.narrowed()
        return narrowed if isinstance(narrowed, int) else None

    def _filters(self) -> list[Filter]:
        late = (LATE, STATUSES[LATE].text, "bad_solid")
        return [(None, self.tr("All"), None), late, (NEVER, self.tr("No reminder yet"), "mute_solid")]

    def _make_actions(self) -> None:
        self.issue = make_action(self, self.tr("Issue"), "Ctrl+Return", self._on_issue, anywhere=True)
        self.issue.setEnabled(False)  # until it is known who owes anything
        self.preview = make_action(self, self.tr("Preview"), "Ctrl+P", self._on_preview, anywhere=True)
        self.tick = make_action(self.table, self.tr("Tick"), "Space", self._on_tick)
        self.all = make_action(self.table, self.tr("Tick all shown"), "Ctrl+A", self._on_all)
        self.word = make_action(self, self.tr("Drafts for Word"), "Ctrl+Shift+S", self._on_word)
        self.lists = make_action(self, self.tr("Open lists as PDF"), "Ctrl+Shift+P", self._on_lists)
        self.calendar = make_action(self, self.tr("Due dates for a calendar"), "Ctrl+Shift+T", self._on_calendar)
        make_action(self, "", "Ctrl+Z", self.messages.undo)

    def _connect(self) -> None:
        self.bar.bind_to(self, self.table)
        self.bar.give_way(make_action(self, self.tr("Follow-ups"), "Esc", self._on_followups))
        self.bar.changed.connect(self._on_bar)
        self.table.row_activated.connect(self._on_preview)
        self.table.clicked.connect(self._on_clicked)
        self.issuing.working.connect(self._on_working)
        self.issuing.made.connect(self._on_made)
        self.form.edited.connect(self._on_form)

    def _lay_out(self) -> None:
        full, left, row, outer = QWidget(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        full.setLayout(row)
        for layout in (left, row, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        issue = Button.for_action(self.issue, kind="primary", icon="send")
        look = Button.for_action(self.preview, icon="scan-eye")
        self.arrow = IconButton("chevron-left", self.tr("Back to the follow-ups"))
        self.arrow.clicked.connect(self._on_followups)
        self.head = PageHead(self.tr("Reminder letters"), "", [look, issue], back=self.arrow)
        tools = (self.lists, "list-checks"), (self.word, "file-pen"), (self.calendar, "calendar-days")
        self.form.add_tools(*(Button.for_action(action, kind="ghost", icon=icon) for action, icon in tools))
        outer.addWidget(self.head)
        outer.addWidget(self.stack, 1)
        left.addWidget(self.bar)
        left.addWidget(self.table, 1)
        row.addLayout(left, 1)
        row.addWidget(self.form)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)

    def _empty_state(self) -> EmptyState:
        title, text = self.tr("Nobody has to be reminded"), self.tr("Whoever owes something stands here with a tick.")
        way = ("list-checks", self.tr("Open the follow-ups"), self.tr("See what was done."), "", self._on_followups)
        return EmptyState(title, text, [way])
