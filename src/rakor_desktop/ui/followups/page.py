"""Follow-ups as a list: every obligation under its recommendation, of one meeting or of all."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services import directory, followups, progress, register
from rakor_desktop.services.directory import Institution
from rakor_desktop.services.followups import RecommendationDraft
from rakor_desktop.services.register import Chosen, Obligation
from rakor_desktop.ui.followups.columns import (
    CONFIDENCE,
    DUE_NOTE,
    OVERDUE,
    RECOMMENDATION,
    STATUS,
    columns,
    counts,
    head,
    is_found,
    is_in,
    sheet_columns,
    spoken,
)
from rakor_desktop.ui.followups.figures import FiguresPanel
from rakor_desktop.ui.followups.form import RecommendationSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.careful_copy import CarefulCopy
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.grouped_rows import GroupedRowsModel
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Navigator, Overdue, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1000
"""Below this width in px the due date in words is left out."""


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class FollowupsPage(ListPage[Obligation]):
    """The list with its figures at the foot. Of all meetings it has a head of its own and takes no new ones."""

    topics = frozenset({Topic.FOLLOWUPS, Topic.MEETINGS, Topic.DIRECTORY})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        place: Place = Place.FOLLOWUPS,
        *,
        today: Callable[[], date] = local_today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._of_meeting, self._today = navigator, place.of_meeting, today
        self._sheet: RecommendationSheet | None = None
        self.model = GroupedRowsModel(columns(), lambda row: row.id, sentence=spoken)
        self.table = Table(self.tr("Obligations"), self.model, many=True, margin=MARGIN_LEFT)
        self.status = make_action(self.table, self.tr("Change status"), "S", self._on_status)
        self.stack, self.figures = QStackedWidget(), FiguresPanel()
        self.bar = FilterBar(self.tr("Search recommendation, institution"), self._filters(), self._buttons())
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the obligations of this meeting or of all."""
        if not self._of_meeting or self.meeting_id is not None:
            chosen = Chosen(meeting_id=self.meeting_id if self._of_meeting else None)
            self.jobs.read(register.obligations, self._today(), chosen, then=self._on_rows, refused=self.refuse)

    def arrive(self, focus: object) -> None:
        """Go to the row with this id, or look at what is late, of one institution or of all."""
        if not isinstance(focus, Overdue):
            super().arrive(focus)
            return
        self.bar.clear()
        self.bar.choose(OVERDUE)
        if focus.institution_id is not None:
            self.bar.narrow(focus.institution_id, focus.name)

    def fit(self) -> None:
        """In a narrow page the column that can be missed is left out."""
        self.table.setColumnHidden(DUE_NOTE, self.width() < theme.px(NARROW))

    @Slot(object)
    def _on_rows(self, rows: tuple[Obligation, ...]) -> None:
        self.figures.show_rows(rows)
        self._take(rows)

    @Slot()
    def _on_status(self) -> None:
        """A menu at the row; each line has a letter of its own, so that S and the letter are enough.

        While it is open S belongs to the menu: in Indonesian it is the letter of "Selesai".
        """
        if self.table.selected_rows():
            self.menu = self._status_menu()
            self.status.setEnabled(False)
            cell = self.table.visualRect(self.table.currentIndex().siblingAtColumn(STATUS))
            self.menu.popup(self.table.viewport().mapToGlobal(cell.bottomLeft()))

    @Slot()
    def _on_menu_closed(self) -> None:
        self.status.setEnabled(True)

    @Slot(QAction)
    def _on_status_chosen(self, chosen: QAction) -> None:
        wanted, told = Progress(chosen.data()), list[UUID]()
        rows = tuple(row for row in self.table.selected_rows() if row.progress is not wanted)
        for row in rows:
            then = partial(self._on_told, rows, wanted, told)
            self.jobs.write(progress.state, row.id, wanted, then=then, refused=self.refuse)

    def _on_told(self, rows: tuple[Obligation, ...], wanted: Progress, told: list[UUID], event: UUID) -> None:
        """All that was told at once is taken back at once."""
        told.append(event)
        if len(told) == len(rows):
            text = self.tr("%n obligation(s)", "", len(rows)) if len(rows) > 1 else rows[0].institution.name
            words = f"R-{rows[0].recommendation_no} · {text}: {STATUSES[wanted.value].text}"
            self.messages.offer_undo("followups", words, partial(self._take_back, tuple(told)))

    def _take_back(self, told: tuple[UUID, ...]) -> None:
        for event in told:
            self.jobs.write(progress.revoke, event, refused=self.refuse)

    @Slot()
    def _on_new(self) -> None:
        self.jobs.read(directory.institutions, then=self._on_institutions, refused=self.refuse)

    @Slot(object)
    def _on_institutions(self, institutions: tuple[Institution, ...]) -> None:
        if not self.isVisible():
            return  # the person went elsewhere meanwhile
        self._sheet = RecommendationSheet(institutions, parent=self)
        self._sheet.drafted.connect(self._on_drafted)
        self._sheet.open()

    @Slot(object)
    def _on_drafted(self, draft: RecommendationDraft) -> None:
        if self.meeting_id is not None and self._sheet is not None:
            self._sheet.primary.setEnabled(False)  # a key held down must not add it twice
            then, refused, always = self._on_recommended, self._sheet.show_refusal, self._sheet.ready
            self.jobs.write(followups.recommend, self.meeting_id, draft, then=then, refused=refused, always=always)

    @Slot(object)
    def _on_recommended(self, recommendation_id: int) -> None:
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet = None
        undo = partial(self._withdraw, recommendation_id)
        self.messages.offer_undo("followups", self.tr("The recommendation was added."), undo)

    def _withdraw(self, recommendation_id: int) -> None:
        self.jobs.write(followups.withdraw_recommendation, recommendation_id, refused=self.refuse)

    @Slot()
    def _on_minutes(self) -> None:
        self._navigator.go(Place.MINUTES if self._of_meeting else Place.MEETINGS)

    def _show(self) -> None:
        """The rows that pass search and filter, under the heads of their recommendations."""
        self.bar.set_counts(counts([row for row in self._rows if self._is_looked_at(row)]))
        groups: dict[tuple[int, int], list[Obligation]] = {}
        for row in self._rows:
            groups.setdefault((row.meeting_id, row.recommendation_no), []).append(row)
        shown = [
            (head(rows, with_meeting=not self._of_meeting), [row for row in rows if self._passes(row)])
            for rows in groups.values()
        ]
        self.model.set_groups([(group, rows) for group, rows in shown if rows])
        self.table.set_empty_text(self.bar.nothing_found())
        if self._select is not None and self.table.select_key(self._select):
            self._select = None
        elif self.table.current_row() is None:
            self.table.select_first()

    def _seen(self) -> Seen[Obligation]:
        """What is late is late on a day; without bands the sheet can be sorted anew, the columns say it all."""
        as_of = self.tr("As of {day}").format(day=long_date(self._today()))
        rows = [row for _, members in self.model.groups for row in members]
        facts = (as_of, *self.bar.told())
        return Seen(self.tr("Follow-ups"), sheet_columns(), [("", rows)], facts, confidence=CONFIDENCE)

    def _passes(self, row: Obligation) -> bool:
        return self._is_looked_at(row) and is_in(row, self.bar.choice()) and is_found(row, self.bar.text())

    def _is_looked_at(self, row: Obligation) -> bool:
        return self.bar.narrowed() in (None, row.institution.id)

    def _filters(self) -> list[Filter]:
        return [
            (None, self.tr("All"), None),
            (OVERDUE, STATUSES[OVERDUE].text, "bad_solid"),
            (Progress.NOT_STARTED.value, STATUSES[Progress.NOT_STARTED.value].text, "mute_solid"),
            (Progress.IN_PROGRESS.value, STATUSES[Progress.IN_PROGRESS.value].text, "warn_solid"),
            (Progress.DONE.value, STATUSES[Progress.DONE.value].text, "ok_solid"),
        ]

    def _status_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Status"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = [
            (Progress.NOT_STARTED, self.tr("&Not started")),
            (Progress.IN_PROGRESS, self.tr("In &progress")),
            (Progress.DONE, self.tr("&Done")),
        ]
        for wanted, text in words:
            menu.addAction(text).setData(wanted)
        menu.triggered.connect(self._on_status_chosen)
        menu.aboutToHide.connect(self._on_menu_closed)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _buttons(self) -> list[Button]:
        if not self._of_meeting:
            return []
        self.new = make_action(self, self.tr("New recommendation"), "Ctrl+R", self._on_new, anywhere=True)
        return [Button.for_action(self.new, kind="primary", icon="plus")]

    def _connect(self) -> None:
        self.bar.bind_to(self, self.table)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        self.exporter = ListExport(self, "followups", self._seen)
        self.copy = CarefulCopy(self, self.table, CONFIDENCE)
        self.bar.changed.connect(self._on_filter)

    def _lay_out(self) -> None:
        self.table.setColumnHidden(RECOMMENDATION, True)
        self.empty = self._empty_state()
        full, inner, outer = QWidget(), QVBoxLayout(), QVBoxLayout(self)
        full.setLayout(inner)
        for layout in (inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        if not self._of_meeting:
            outer.addWidget(PageHead(self.tr("Follow-ups"), weekday_date(self._today())))
        outer.addWidget(self.stack)
        inner.addWidget(self.bar)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.figures)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)

    def _empty_state(self) -> EmptyState:
        minutes = ("notebook-pen", self.tr("Open the minutes"), self.tr("Write a recommendation where it was said."))
        title, text = self.tr("No follow-ups yet"), self.tr("Recommendations come from the minutes of the meeting.")
        if not self._of_meeting:
            meetings = ("calendar-days", self.tr("Open the meetings"), self.tr("Choose the meeting and its minutes."))
            return EmptyState(title, text, [(*meetings, "", self._on_minutes)])
        new = ("plus", self.tr("New recommendation"), self.tr("Text, responsible institutions, due date."))
        return EmptyState(title, text, [(*minutes, "F10", self._on_minutes), (*new, "Ctrl R", self._on_new)])
