"""How often each head of region came himself, of all meetings or of a year; sorted, searched, taken to Excel."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.attendance.head_attendance import HeadLine, head_attendance, years
from rakor_desktop.ui.heads.columns import LAST, columns, is_found, sheet_columns, spoken
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1240
"""Below this width in px the day of the last time is left out."""
_FIRST = 2000
"""Years before are looked at with all meetings; no program kept a list of attendance then."""


class HeadsPage(ListPage[HeadLine]):
    """Meetings up to today; a meeting to come says nothing yet."""

    topics = frozenset({Topic.ATTENDANCE, Topic.INVITATIONS, Topic.MEETINGS, Topic.DIRECTORY})

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
        self.model = RowsModel(columns(), lambda row: row.code, sentence=spoken)
        self.table = Table(self.tr("Heads of region"), self.model, sortable=True, margin=MARGIN_LEFT)
        self.bar = FilterBar(self.tr("Search office, code"), self._filters())
        self.stack, self.empty = QStackedWidget(), self._empty_state()
        self.exporter = ListExport(self, "heads", self._seen)
        for chip in self.bar.chips:
            chip.set_count(None)  # what the other years hold is not asked for
        self.bar.offer(())
        self._lay_out()
        self.bar.bind_to(self, self.table)
        self.bar.give_way(make_action(self, self.tr("Meetings"), "Esc", self._on_meetings))
        self.bar.changed.connect(self._on_changed_bar)

    def reload(self) -> None:
        """Ask how often they came in the chosen time."""
        since, until = self._time()
        self.jobs.read(years, self._today(), then=self._on_years, refused=self.refuse)
        self.jobs.read(head_attendance, since, until, then=self._on_rows, refused=self.refuse)

    def fit(self) -> None:
        """In a narrow page the column that can be missed is left out."""
        self.table.setColumnHidden(LAST, self.width() < theme.px(NARROW))

    @Slot(object)
    def _on_years(self, found: frozenset[int]) -> None:
        self.bar.offer(found)

    @Slot(object)
    def _on_rows(self, rows: tuple[HeadLine, ...]) -> None:
        if rows or self.bar.choice() is None:
            self._take(rows)
        else:
            self._rows = rows
            self._show()

    @Slot()
    def _on_changed_bar(self) -> None:
        self.touch()
        self._on_filter()

    def _show(self) -> None:
        self.model.set_rows([row for row in self._rows if is_found(row, self.bar.text())])
        self.table.set_empty_text(self.bar.nothing_found())
        if self.table.current_row() is None:
            self.table.select_first()

    def _time(self) -> tuple[date | None, date]:
        today, year = self._today(), self.bar.choice()
        if not isinstance(year, int):
            return None, today
        return date(year, 1, 1), min(date(year, 12, 31), today)

    def _filters(self) -> list[Filter]:
        """All years, and the next for a page that stays open over New Year; those without a meeting are not offered."""
        by_year = ((year, str(year), None) for year in range(self._today().year + 1, _FIRST - 1, -1))
        return [(None, self.tr("All meetings"), None), *by_year]

    def _seen(self) -> Seen[HeadLine]:
        return Seen(self.tr("Attendance of heads of region"), sheet_columns(), [("", self.model.rows)], self.bar.told())

    def _lay_out(self) -> None:
        full, inner, outer = QWidget(), QVBoxLayout(), QVBoxLayout(self)
        full.setLayout(inner)
        for layout in (inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        words = self.tr("how often each came himself, of his invitations")
        outer.addWidget(PageHead(self.tr("Heads of region"), words))
        outer.addWidget(self.stack, 1)
        inner.addWidget(self.bar)
        inner.addWidget(self.table, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)

    def _empty_state(self) -> EmptyState:
        title = self.tr("No head of region was invited yet")
        text = self.tr("Once a meeting with regents and mayors was held, it is counted here how often each came.")
        way = ("calendar-days", self.tr("Open the meetings"), self.tr("Invite them by group."), "", self._on_meetings)
        return EmptyState(title, text, [way])

    @Slot()
    def _on_meetings(self) -> None:
        self._navigator.go(Place.MEETINGS)
