"""Beranda: two questions alone, is the next meeting ready and who is late; every number opens the list behind it."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import weekday_date
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.followups.course import Course, course
from rakor_desktop.services.meetings.home import DAYS_AHEAD, Home, home
from rakor_desktop.ui.home.course_cards import CourseCard, DueCard, days_shown
from rakor_desktop.ui.home.late_card import LateCard
from rakor_desktop.ui.home.links import LinkList
from rakor_desktop.ui.home.next_card import NextCard, NoMeetingCard
from rakor_desktop.ui.home.wording import ahead_links, behind_links
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import Card, PageHead, scrolling
from rakor_desktop.ui.navigation import Focus, Navigator, Overdue, Place, Spot
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import GAP, MARGIN_LEFT, MARGIN_RIGHT

_SIDE, _SIDE_NARROW, _NARROW = 372, 300, 1256
"""Widths of the right column, and of the page below which it is the narrow one; px at 100 %."""

NOTHING = Home(None, None, (), None, 0, ())
"""A store without a meeting."""

_MOST_AHEAD = 8
"""Lines for the meetings that follow."""


class HomePage(Page):
    """The next meeting and who is late at the left; what follows and what was left behind at the right."""

    topics = frozenset(Topic)
    search_wanted = Signal()

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        state: State,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._today, self._seen = navigator, today, NOTHING
        self._new = make_action(self, self.tr("New meeting"), "Ctrl+N", self._on_new, anywhere=True)
        self.search = Button(self.tr("Search meetings, offices, letters"), icon="search", key="Ctrl K")
        new = Button.for_action(self._new, kind="primary", icon="plus")
        self.head = PageHead(self.tr("Home"), actions=[self.search, new])
        self.next, self.late = NextCard(), LateCard(state)
        self.none, self.ahead, self.behind = NoMeetingCard(), LinkList(), LinkList()
        self.due, self.course = DueCard(), CourseCard()
        self.nothing_ahead = Label(self.tr("No other meeting in these days."), 13, 400, "text2", wrap=True)
        self.side, self.empty, self.stack = QWidget(), self._empty_state(), QStackedWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask how everything stands today; how it went, which takes longest, comes after."""
        today = self._today()
        self.jobs.read(home, today, then=self._on_home, refused=self.refuse)
        self.jobs.read(course, days_shown(today), today, then=self._on_course, refused=self.refuse)

    def focus_first(self) -> None:
        """The meeting that is next, or the way to one; the page itself until it knows."""
        if self.stack.isHidden():
            self.setFocus()
        elif self.stack.currentWidget() is self.empty:
            self.empty.setFocus()
        else:
            (self.none.begin if self.next.isHidden() else self.next.open).setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """In a narrow page the right column is narrow too."""
        self.side.setFixedWidth(theme.px(_SIDE_NARROW if self.width() < theme.px(_NARROW) else _SIDE))

    @Slot(object)
    def _on_home(self, seen: Home) -> None:
        """The focus goes along where what had it makes place for something else."""
        today, had_focus, self._seen = self._today(), self.has_focus(), seen
        self.head.subtitle.set_text(weekday_date(today))
        if seen.next and seen.preparation:
            self.next.set_meeting(seen.next, seen.preparation, today)
        self.next.setVisible(seen.next is not None)
        self.none.setVisible(seen.next is None)
        self.ahead.set_links(ahead_links(seen.ahead, _MOST_AHEAD))
        self.nothing_ahead.setVisible(not seen.ahead)
        self.following.setVisible(seen.next is not None)
        self.behind.set_links(behind_links(seen))
        self.left_behind.setVisible(bool(self.behind.lines))
        self.late.set_owing(seen.owing)
        self.stack.setCurrentIndex(0 if seen.next or seen.last else 1)
        self.stack.show()
        self._order_stops()
        focused = QApplication.focusWidget()
        if had_focus and (focused is None or focused is self or not focused.isVisible()):
            self.focus_first()

    @Slot(object)
    def _on_course(self, seen: Course) -> None:
        self.due.set_course(seen, self._today())
        self.course.set_course(seen)
        self._order_stops()

    @Slot()
    def _on_new(self) -> None:
        self._navigator.go(Place.MEETINGS, None, Focus.NEW_MEETING)

    @Slot()
    def _on_latest(self) -> None:
        if self._seen.last:
            self._navigator.go(Place.SUMMARY, self._seen.last.id)

    @Slot()
    def _on_meetings(self) -> None:
        self._navigator.go(Place.MEETINGS)

    @Slot(object)
    def _on_spot(self, spot: Spot) -> None:
        self._navigator.go(spot.place, spot.meeting_id, spot.focus)

    @Slot(object)
    def _on_late(self, what: Overdue) -> None:
        self._navigator.go(Place.ALL_FOLLOWUPS, None, what)

    @Slot()
    def _on_remind(self) -> None:
        self._navigator.go(Place.REMINDERS)

    def _connect(self) -> None:
        self.search.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard it has a key
        self.search.clicked.connect(self.search_wanted)
        for source in (self.next, self.ahead, self.behind, self.due, self.course):
            source.wanted.connect(self._on_spot)
        self.late.wanted.connect(self._on_late)
        self.late.remind_wanted.connect(self._on_remind)
        self.none.begin.clicked.connect(self._on_new)
        self.none.latest.clicked.connect(self._on_latest)

    def _order_stops(self) -> None:
        """Tab goes as the eye does; lines come and go, and Qt would put each new one last."""
        none = (self.none.begin, self.none.latest)
        stops = [*self.next.stops(), *none, *self.late.stops(), *self.due.links.lines]
        stops += [*self.ahead.lines, *self.behind.lines, self.course.chart]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        column.addStretch(0)
        self.stack.hide()
        self.stack.addWidget(scrolling(self._cards()))
        self.stack.addWidget(self.empty)

    def _cards(self) -> QWidget:
        inner, left, right = QWidget(), QVBoxLayout(), QVBoxLayout(self.side)
        self.following = Card(self.tr("The next {days} days").format(days=DAYS_AHEAD))
        self.left_behind = Card(self.tr("Of meetings that are over"))
        self.following.body.addWidget(self.nothing_ahead)
        self.following.body.addWidget(self.ahead)
        self.left_behind.body.addWidget(self.behind)
        right.setContentsMargins(0, 0, 0, 0)
        beside = (self.due, self.following, self.left_behind, self.course)
        for layout, cards in ((left, (self.next, self.none, self.late)), (right, beside)):
            layout.setSpacing(GAP)
            for card in cards:
                layout.addWidget(card, 1 if card is self.late else 0)
        for card in (self.due, self.course):
            card.hide()  # until it is known whether anything was ever owed
        right.addStretch(1)
        row = QHBoxLayout(inner)
        row.setContentsMargins(MARGIN_LEFT, 0, MARGIN_RIGHT, GAP)
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        return inner

    def _empty_state(self) -> EmptyState:
        new = ("calendar-plus", self.tr("New meeting"), self.tr("Title, time, place; invitations follow."))
        all_of_them = ("calendar-days", self.tr("Open the meetings"), self.tr("From there also the sample meeting."))
        return EmptyState(
            self.tr("No meetings yet"),
            self.tr("As soon as there is one, this page says how ready it is and who is late."),
            [(*new, "Ctrl N", self._on_new), (*all_of_them, "", self._on_meetings)],
        )
