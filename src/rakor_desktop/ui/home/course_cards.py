"""Two cards of Beranda: what is due this week, and how follow-ups went; each line a way to its list."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.followups import RegisterStatus
from rakor_desktop.services.followups.course import WEEK, Course
from rakor_desktop.ui.home.course_chart import CourseChart
from rakor_desktop.ui.home.links import LinkList
from rakor_desktop.ui.home.wording import due_links, share_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.navigation import Due, Place, Spot

_MOST = 5
"""Lines for what is due."""
_STEPS, _APART = 13, 14
"""How many standings are shown, and how many days lie between two."""


def days_shown(today: date) -> tuple[date, ...]:
    """The days whose standing is shown, the last one today: half a year."""
    return tuple(today - timedelta(days=_APART * back) for back in range(_STEPS - 1, -1, -1))


class DueCard(Card):
    """`wanted` with the list that a line leads to."""

    wanted = Signal(object)  # Spot

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DueCard", "Due within {days} days").format(days=WEEK)
        super().__init__(title, parent=parent)
        self.links = LinkList()
        self.nothing = Label(self.tr("Nothing falls due in these days."), 13, 400, "text2", wrap=True)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.links)
        self.links.wanted.connect(self.wanted)

    def set_course(self, seen: Course, today: date) -> None:
        """Show what falls due from `today` on."""
        last = today + timedelta(days=WEEK - 1)
        self.links.set_links(due_links(seen, Spot(Place.ALL_FOLLOWUPS, None, Due(today, last)), _MOST))
        self.nothing.setVisible(not seen.due)
        self.setVisible(bool(seen.standings and seen.standings[-1].all))


class CourseCard(Card):
    """`wanted` with the list of what is done."""

    wanted = Signal(object)  # Spot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CourseCard", "Course of the follow-ups"), parent=parent)
        self.chart, self.words = CourseChart(), Label("", 13, 400, "text2", wrap=True)
        self.chart.setAccessibleName(self.tr("Course of the follow-ups, Enter for what is done"))
        self.body.addWidget(self.words)
        self.body.addWidget(self.chart)
        self.chart.opened.connect(self._on_opened)
        self.open = make_action(self.chart, self.tr("Open what is done"), ("Return", "Enter"), self._on_opened)

    def set_course(self, seen: Course) -> None:
        """Show how it went."""
        self.chart.set_standings(seen.standings)
        self.words.setText(share_words(seen.standings[-1]) if seen.standings else "")
        self.setVisible(bool(seen.standings and seen.standings[-1].all))

    @Slot()
    def _on_opened(self) -> None:
        self.wanted.emit(Spot(Place.ALL_FOLLOWUPS, None, RegisterStatus.DONE))
