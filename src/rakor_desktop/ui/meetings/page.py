"""The list of all meetings: by day, searched and filtered, opened and begun with the keyboard."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.meetings import Stage
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.meetings.dashboard import MeetingState, meeting_states
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import FilterBar
from rakor_desktop.ui.kit.grouped_rows import Group, GroupedRowsModel
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.sheet_columns import Seen, groups_of
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.meetings.cells import MEETING_ROW, MeetingDelegate
from rakor_desktop.ui.meetings.columns import meeting_columns, sheet_columns, spoken
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

if TYPE_CHECKING:
    from rakor_desktop.ui.meetings.form import MeetingSheet

ALL, COMING, HELD, MINUTES_OPEN = "all", "coming", "held", "minutes_open"
"""The filters; a meeting of today is still a coming one."""


class MeetingsPage(Page):
    """All meetings in the groups today, coming, held; without any, three ways to begin."""

    topics = frozenset(
        {Topic.MEETINGS, Topic.INVITATIONS, Topic.ATTENDANCE, Topic.MINUTES, Topic.FOLLOWUPS, Topic.PUBLISHING}
    )
    want_sample = Signal()
    want_store = Signal()

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._today = navigator, today
        self._states: tuple[MeetingState, ...] = ()
        self._new = make_action(self, self.tr("New meeting"), "Ctrl+N", self.begin, anywhere=True)
        make_action(self, self.tr("Open another store"), "Ctrl+O", self.want_store.emit, anywhere=True)
        self._heads = make_action(self, self.tr("Heads of region"), "Ctrl+B", self._on_heads, anywhere=True)
        ways = [Button.for_action(self._heads, icon="users"), Button.for_action(self._new, kind="primary", icon="plus")]
        self.head = PageHead(self.tr("Meetings"), actions=ways)
        self.filters = self._make_filters()
        self.table = self._make_table()
        self.empty = self._make_empty()
        self._stack = QStackedWidget()
        for widget in (self._make_list(), self.empty):
            self._stack.addWidget(widget)
        _fill(self, self.head, self._stack)
        self.exporter = ListExport(self, "meetings", self._seen)

    def reload(self) -> None:
        self.jobs.read(meeting_states, self._today(), then=self._on_states)

    def arrive(self, focus: object) -> None:
        """Look at some of the meetings, or begin a new one."""
        filters = {Focus.COMING: COMING, Focus.MINUTES_OPEN: MINUTES_OPEN}
        if isinstance(focus, Focus) and focus in filters:
            self.filters.clear()
            self.filters.choose(filters[focus])
        if focus is Focus.NEW_MEETING:
            QTimer.singleShot(0, self, self.begin)  # once the page is there and has the focus to give back

    def focus_first(self) -> None:
        (self.table if self._stack.currentWidget() is not self.empty else self.empty).setFocus()

    def begin(self) -> "MeetingSheet":
        """Open the form of a new meeting; once it is saved its summary is shown."""
        from rakor_desktop.ui.meetings.form import MeetingSheet

        sheet = MeetingSheet(self.jobs, None, self._today(), parent=self)
        sheet.saved.connect(self._on_saved)
        sheet.open()
        return sheet

    @Slot(object)
    def _on_states(self, states: tuple[MeetingState, ...]) -> None:
        self._states = states
        self._turn_to(0 if states else 1)
        self.head.subtitle.set_text(self.tr("{count} meetings").format(count=len(states)) if states else "")
        self.filters.set_counts({key: sum(map(wanted, states)) for key, wanted in self._wanted().items()})
        self._show()

    @Slot()
    def _show(self) -> None:
        wanted, typed = self._wanted()[str(self.filters.choice())], self.filters.text()
        rows = [state for state in self._states if wanted(state) and matches(typed, _searched(state))]
        self._model.set_groups(self._groups(rows))
        self.table.set_empty_text(self.filters.nothing_found())
        if rows and self.table.current_row() is None:
            self.table.select_first()

    @Slot()
    def _on_open(self) -> None:
        row = self.table.current_row()
        if isinstance(row, MeetingState):
            self._navigator.go(Place.SUMMARY, row.line.id)

    @Slot()
    def _on_heads(self) -> None:
        self._navigator.go(Place.HEADS)

    @Slot(int)
    def _on_saved(self, meeting_id: int) -> None:
        self._navigator.go(Place.SUMMARY, meeting_id)

    def _seen(self) -> Seen[MeetingState]:
        return Seen(self.tr("Meetings"), sheet_columns(), groups_of(self._model), self.filters.told())

    def _turn_to(self, at: int) -> None:
        """Show the list (0) or the ways to begin (1); a focus on the one goes over to the other."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if at != self._stack.currentIndex():
            self._stack.setCurrentIndex(at)
            if inside:
                self.focus_first()

    def _make_filters(self) -> FilterBar:
        chips = (
            (ALL, self.tr("All"), None),
            (COMING, self.tr("Coming"), None),
            (HELD, self.tr("Held"), None),
            (MINUTES_OPEN, self.tr("Minutes not final"), None),
        )
        filters = FilterBar(self.tr("Search title, place, organiser, month"), chips)
        filters.changed.connect(self._show)
        return filters

    def _make_table(self) -> Table:
        self._model = GroupedRowsModel(meeting_columns(), lambda state: state.line.id, sentence=spoken, parent=self)
        table = Table(self.tr("Meetings"), self._model, row_height=MEETING_ROW, margin=MARGIN_LEFT)
        table.setItemDelegate(MeetingDelegate(table))
        table.row_activated.connect(self._on_open)
        make_action(table, self.tr("Open"), ("Return", "Enter"), self._on_open)
        self.filters.bind_to(self, table)
        return table

    def _make_list(self) -> QWidget:
        holder = QWidget()
        _fill(holder, self.filters, self.table)
        return holder

    def _make_empty(self) -> EmptyState:
        new, sample, store = self.tr("New meeting"), self.tr("Sample meeting"), self.tr("Open another store")
        ways = (
            ("calendar-plus", new, self.tr("Title, time, place; invitations follow."), "Ctrl N", self.begin),
            ("book-open", sample, self.tr("Banten 2016, to try things out."), "", self.want_sample.emit),
            ("folder-open", store, self.tr("A file or a PostgreSQL address."), "Ctrl O", self.want_store.emit),
        )
        return EmptyState(
            self.tr("No meetings yet"), self.tr("Begin with a new meeting, or look at the sample meeting first."), ways
        )

    def _wanted(self) -> dict[str, Callable[[MeetingState], bool]]:
        today = self._today()
        return {
            ALL: lambda _state: True,
            COMING: lambda state: state.line.held_on >= today,
            HELD: lambda state: state.line.held_on < today,
            MINUTES_OPEN: lambda state: state.stage is Stage.MINUTES_OPEN,
        }

    def _groups(self, rows: Sequence[MeetingState]) -> list[tuple[Group, Sequence[MeetingState]]]:
        today = self._today()
        now = [row for row in rows if row.line.held_on == today]
        coming = sorted((row for row in rows if row.line.held_on > today), key=lambda row: row.line.held_on)
        held = [row for row in rows if row.line.held_on < today]
        count = self.tr("{count} meetings")
        groups = (
            (Group("today", self.tr("Today"), note=long_date(today)), now),
            (Group(COMING, self.tr("Coming"), note=count.format(count=len(coming))), coming),
            (Group(HELD, self.tr("Held"), note=count.format(count=len(held))), held),
        )
        return [(group, members) for group, members in groups if members]


def _fill(holder: QWidget, above: QWidget, below: QWidget) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(above)
    column.addWidget(below, 1)


def _searched(state: MeetingState) -> str:
    line = state.line
    return search_text(line.title, line.place, line.organiser, weekday_date(line.held_on), f"{line.held_on:%d-%m-%Y}")
