"""Follow-ups at a glance and one by one: matrix and list of the obligations of one meeting or of all."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.topics import Topic
from rakor_desktop.local.journal import Journal
from rakor_desktop.services.followups import register
from rakor_desktop.services.followups.register import Chosen, Obligation, RegisterColumns
from rakor_desktop.ui.followups.chasing import Sought, letters_action, seek
from rakor_desktop.ui.followups.choosing import LINE, Shown, counted, filters, offered, shown
from rakor_desktop.ui.followups.columns import CONFIDENCE, sheet_columns
from rakor_desktop.ui.followups.empty import empty_state
from rakor_desktop.ui.followups.errand import Errand
from rakor_desktop.ui.followups.figures import FiguresPanel
from rakor_desktop.ui.followups.following import Following
from rakor_desktop.ui.followups.grid import Head, Line
from rakor_desktop.ui.followups.head import FollowupsHead
from rakor_desktop.ui.followups.menus import ActionsMenu, FormsMenu
from rakor_desktop.ui.followups.narrowing import Narrow, Narrowing
from rakor_desktop.ui.followups.papers import FollowupPapers
from rakor_desktop.ui.followups.recommending import Recommending
from rakor_desktop.ui.followups.status_acts import StatusActs
from rakor_desktop.ui.followups.views import LIST, REGIONS, FollowupViews
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.careful_copy import CarefulCopy
from rakor_desktop.ui.kit.filters import FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place

VIEW, MEETING = "followups/view", "followups/meeting"
"""Under these names it is remembered which view and which meeting was looked at."""


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class FollowupsPage(Page):
    """Of all meetings it has a head of its own with a chooser; of one meeting it takes new recommendations."""

    topics = frozenset({Topic.FOLLOWUPS, Topic.MEETINGS, Topic.DIRECTORY})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        place: Place = Place.FOLLOWUPS,
        *,
        state: State | None = None,
        journal: Journal | None = None,
        store: str = "",
        today: Callable[[], date] = local_today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._of_meeting, self._today, self._state = navigator, place.of_meeting, today, state
        self._register = RegisterColumns()
        self._select: int | None = None
        self.views, self.stack, self.figures = FollowupViews(), QStackedWidget(), FiguresPanel()
        self.matrix, self.list, self.regions = self.views.matrix, self.views.list, self.views.regions
        self.narrowing = Narrowing(self, state)
        self.following, self.errand = Following(self, self.views, journal, store, today), Errand(self)
        self._make_head()
        self._lay_out()
        self._connect()
        self._remember()

    @property
    def rows(self) -> tuple[Obligation, ...]:
        """Every obligation of the meeting that is looked at, or of all, among what alone is looked at."""
        return self._register.of(self._every())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing, whatever is filtered."""
        return not self._every()

    def meetings_of(self, chosen: Chosen, recommendation_id: int | None = None) -> list[int]:
        """The meeting of each obligation that is so chosen, of one recommendation or of all."""
        register = self._register
        asked = [register.asked[register.line[at]] for at in register.places(chosen)]
        return [one.meeting_id for one in asked if recommendation_id in (None, one.id)]

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting begins without search and filter."""
        if meeting_id != self.meeting_id:
            self._register = RegisterColumns()
            self.bar.clear()
        super().enter(meeting_id)

    def reload(self) -> None:
        """Ask for the obligations of this meeting or of all."""
        if not self._of_meeting or self.meeting_id is not None:
            asked = Chosen(meeting_id=self.meeting_id if self._of_meeting else None)
            then, refused = self._on_register, self.errand.refuse
            self.jobs.read(register.columns, self._today(), asked, then=then, refused=refused)

    def arrive(self, focus: object) -> None:
        """Go to the obligation with this id, or list what is late or owed (by one or by all), due, or stands so."""
        if isinstance(focus, int):
            self._select = focus
            self._show()
            if self._select is not None and (*self.narrowing.told(), *self.bar.told()):
                self.narrowing.look_at(Narrow())  # what was gone to is in view, whatever was filtered
                self.bar.clear()
        if isinstance(focus, Sought):
            seek(self, focus)
        self.errand.take(focus)

    def look(self, view: object) -> None:
        """Turn to a view and put the focus there."""
        had_focus = self.has_focus()
        self._turn_to(str(view))
        self._show()
        if self._state is not None:
            self._state.set_text(VIEW, str(view))
        if had_focus:
            self.focus_first()

    def focus_first(self) -> None:
        """The matrix or the list, or the way to begin it."""
        (self.empty if self.stack.currentWidget() is self.empty else self.views.view()).setFocus()

    def fit(self) -> None:
        """The drawer leaves room for what it stands beside."""
        self.following.drawer.set_most(self.width())

    def _turn_to(self, view: str) -> None:
        self.head.views.set_value(self.views.turn_to(view))

    @Slot(object)
    def _on_register(self, found: RegisterColumns) -> None:
        """This is the register now; the focus goes along when the list takes the place of its empty state."""
        had_focus, was_empty, filled = self.has_focus(), self.stack.currentIndex() == 1, bool(found.stored)
        self._register = found
        self.head.chooser.offer(found.asked)
        self.narrowing.offer(found.asked)
        self.head.show_filters(filled)
        self._show()
        self.following.freshen()
        self.stack.setCurrentIndex(0 if filled else 1)
        if had_focus and was_empty == filled:
            self.focus_first()
        self.errand.run()

    @Slot()
    def _on_filter(self) -> None:
        self._show()
        if self.bar.text() and self.views.view() is self.list:
            self.list.table.select_first()

    @Slot()
    def _on_meeting(self) -> None:
        chosen = self.head.chooser.meeting()
        if self._state is not None:
            self._state.set_text(MEETING, str(chosen or ""))
        self._show()

    @Slot(str)
    def _on_state(self, state: str) -> None:
        """The list of what stands so."""
        self.bar.choose(state)
        self.look(LIST)

    @Slot(object)
    def _on_line(self, line: Line) -> None:
        """The list of one recommendation."""
        self.bar.narrow((LINE, line.key), line.name)
        self.look(LIST)

    @Slot(object)
    def _on_head(self, head: Head) -> None:
        """What one institution owes."""
        self.regions.choose(head.institution.id)
        self.look(REGIONS)

    @Slot(bool)
    def _on_drawer(self, shown: bool) -> None:
        if not shown and not self.views.view().hasFocus():
            self.focus_first()

    @Slot()
    def _on_minutes(self) -> None:
        self._navigator.go(Place.MINUTES if self._of_meeting else Place.MEETINGS)

    def _show(self) -> None:
        """What passes search and filter, in the view that is looked at; the figures are those of all."""
        register, seen = self._register, self._shown()
        self.figures.show_figures(register.counts(seen.every), len({register.body[at] for at in seen.every}))
        self.bar.offer(offered(counted(register, seen.every)))
        self.bar.set_counts(counted(register, seen.alone))
        several = not self._of_meeting and self.head.chooser.meeting() is None
        self.views.show_rows(seen, with_meeting=several)
        view = self.views.view()
        view.set_empty_text(self._nothing_found(bool(seen.every)))
        if self._select is not None and view.select_key(self._select):
            self._select = None
        elif view is self.list and self.list.current() is None:
            self.list.table.select_first()

    def _every(self) -> Sequence[int]:
        """The places of the meeting that is looked at, or of all, among what alone is looked at."""
        return self._register.places(self.narrowing.now.chosen(self.head.chooser.meeting()))

    def _shown(self) -> Shown:
        return shown(self._register, self._every(), self.bar.narrowed(), self.bar.text(), self.bar.choice())

    def _nothing_found(self, has_rows: bool) -> str:
        if has_rows or self.narrowing.now.is_open:
            return self.bar.nothing_found()
        return self.tr("Nothing here with this filter. The crosses above take it away.")

    def _seen(self) -> Seen[Obligation]:
        """What is late is late on a day; without bands the sheet can be sorted anew, the columns say it all."""
        as_of = self.tr("As of {day}").format(day=long_date(self._today()))
        rows = self._register.of(self._shown().wanted)
        facts = (as_of, *self.narrowing.told(), *self.bar.told())
        return Seen(self.tr("Follow-ups"), sheet_columns(), [("", rows)], facts, confidence=CONFIDENCE)

    def _make_head(self) -> None:
        beside: list[Button] = []
        if self._of_meeting:
            self.recommending = Recommending(self)
            new = Button.for_action(self.recommending.action, icon="plus")
            beside = [Button.for_action(self.narrowing.action, kind="ghost"), new]
        self.bar = FilterBar(self.tr("Search recommendation, institution"), filters(), beside)
        self.head = FollowupsHead(self._title(), self.views.names(), self.bar, self._buttons())
        self.acts = StatusActs(self)

    def _title(self) -> tuple[str, str] | None:
        return None if self._of_meeting else (self.tr("Follow-ups"), weekday_date(self._today()))

    def _buttons(self) -> list[Button]:
        report = Button.for_action(self.following.report, kind="primary", icon="file-pen")
        self.letters = ActionsMenu(self.tr("Reminder letters"), "mail", self)
        self.letters.add(letters_action(self, self._navigator))
        self.forms = FormsMenu(self._navigator, self)
        self.papers = FollowupPapers(self, self._today, self._state)
        ways = [self.papers.button, self.forms, self.letters, report]
        return ways if self._of_meeting else [self.narrowing.button(), *ways]

    def _connect(self) -> None:
        self.bar.bind_to(self, self.views)
        self.acts.serve(self.matrix, self.matrix)
        self.acts.serve(self.list.table, self.list)
        self.acts.serve(self.regions.table, self.regions)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        self.exporter = ListExport(self, "followups", self._seen)
        for table in (self.list.table, self.regions.table):
            CarefulCopy(self, table, CONFIDENCE)
        CarefulCopy(self, self.matrix, CONFIDENCE, self.matrix.copied_head)
        self.bar.changed.connect(self._on_filter)
        self.head.viewed.connect(self.look)
        self.head.changed.connect(self._on_meeting)
        self.following.shown.connect(self._on_drawer)
        self.bar.give_way(self.following.back)
        self.narrowing.changed.connect(self._show)
        self.figures.opened.connect(self._on_state)
        self.matrix.line_wanted.connect(self._on_line)
        self.matrix.head_wanted.connect(self._on_head)

    def _remember(self) -> None:
        """Begin where the person was the last time."""
        view, chosen = (self._state.text(VIEW), self._state.text(MEETING)) if self._state else ("", "")
        self._turn_to(view)
        if not self._of_meeting and chosen.isdigit():
            self.head.chooser.choose(int(chosen))

    def _lay_out(self) -> None:
        new = self.recommending.begin if self._of_meeting else None
        self.empty = empty_state(self._on_minutes, new)
        full, beside, inner, outer = QWidget(), QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        full.setLayout(beside)
        for layout in (beside, inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        beside.addLayout(inner, 1)
        beside.addWidget(self.following.drawer)
        outer.addWidget(self.head)
        outer.addWidget(self.narrowing.chips)
        outer.addWidget(self.stack)
        inner.addWidget(self.views, 1)
        inner.addWidget(self.figures)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
