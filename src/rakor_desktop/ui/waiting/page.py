"""Who is not here yet: the invitations that no desk recorded, in order of precedence, with whom to call."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.invitations import Reply
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.invitations.answers import CallLine, not_here
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT
from rakor_desktop.ui.waiting.columns import (
    ANNOUNCED,
    NO_ANSWER,
    Phones,
    columns,
    counted,
    is_found,
    is_in,
    sheet_columns,
    spoken,
)

NARROW = 1000
"""Below this width in px what was announced is left out."""


class WaitingPage(ListPage[CallLine]):
    """The list, live while guests come. Numbers are masked until N is pressed, and again when the page is left."""

    topics = frozenset({Topic.ATTENDANCE, Topic.INVITATIONS, Topic.DIRECTORY, Topic.SETTINGS})

    def __init__(
        self, jobs: Jobs, messages: MessageArea, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._phones, self._known = navigator, Phones(), False
        self.model = RowsModel(columns(self._phones), lambda row: row.invitee.id, sentence=spoken)
        self.table = Table(self.tr("Not here yet"), self.model, many=True, margin=MARGIN_LEFT)
        self.show_phones = make_action(self.table, self.tr("Show the numbers"), "N", self._on_phones)
        self.salutation = Button(self.tr("Salutation"), icon="list-ordered", key="F7")
        self.salutation.clicked.connect(self._on_salutation)
        self.stack, self.empty = QStackedWidget(), self._empty_state()
        self.bar = FilterBar(self.tr("Search office, contact"), self._filters(), self._buttons())
        self.exporter = ListExport(self, "waiting", self._seen)
        self._lay_out()
        self.bar.bind_to(self, self.table)
        self.bar.give_way(make_action(self, self.tr("Registration desk"), "Esc", self._on_back))
        self.bar.changed.connect(self._on_filter)
        self.table.row_activated.connect(self._on_opened)

    def reload(self) -> None:
        """Ask who is not recorded yet."""
        if self.meeting_id is not None:
            self.jobs.read(not_here, self.meeting_id, then=self._on_rows, refused=self.refuse)

    def fit(self) -> None:
        """In a narrow page the column that can be missed is left out."""
        self.table.setColumnHidden(ANNOUNCED, self.width() < theme.px(NARROW))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._mask(whole=False)

    @Slot(object)
    def _on_rows(self, rows: tuple[CallLine, ...]) -> None:
        self._take(rows)
        self.place_changed.emit(self.tr("%n invitation(s) not here yet", "", len(rows)))

    @Slot()
    def _on_phones(self) -> None:
        self._mask(whole=not self._phones.whole)

    @Slot(object)
    def _on_opened(self, row: CallLine) -> None:
        self._navigator.go(Place.INVITATIONS, self.meeting_id, row.invitee.id)

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.ATTENDANCE, self.meeting_id)

    @Slot()
    def _on_salutation(self) -> None:
        self._navigator.go(Place.SALUTATION, self.meeting_id)

    def _mask(self, *, whole: bool) -> None:
        self._phones.whole = whole
        self.show_phones.setText(self.tr("Hide the numbers") if whole else self.tr("Show the numbers"))
        self.table.viewport().update()

    def _show(self) -> None:
        self.bar.set_counts(counted(self._rows))
        typed, choice = self.bar.text(), self.bar.choice()
        self.model.set_rows([row for row in self._rows if is_in(row, choice) and is_found(row, typed)])
        self.table.set_empty_text(self.bar.nothing_found())
        if self.table.current_row() is None:
            self.table.select_first()

    def _seen(self) -> Seen[CallLine]:
        return Seen(self.tr("Not here yet"), sheet_columns(), [("", self.model.rows)], self.bar.told())

    def _filters(self) -> list[Filter]:
        return [
            (None, self.tr("All"), None),
            (Reply.WILL_COME, STATUSES[Reply.WILL_COME].text, "ok_solid"),
            (Reply.WILL_BE_REPRESENTED, STATUSES[Reply.WILL_BE_REPRESENTED].text, "rep_solid"),
            (Reply.WILL_NOT_COME, STATUSES[Reply.WILL_NOT_COME].text, "bad_solid"),
            (NO_ANSWER, self.tr("Nothing heard"), "mute_solid"),
        ]

    def _buttons(self) -> list[Button]:
        return [Button.for_action(self.show_phones, icon="phone"), self.salutation]

    def _lay_out(self) -> None:
        full, inner, outer = QWidget(), QVBoxLayout(), QVBoxLayout(self)
        full.setLayout(inner)
        for layout in (inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        outer.addWidget(self.stack)
        inner.addWidget(self.bar)
        inner.addWidget(self.table, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)

    def _empty_state(self) -> EmptyState:
        title, text = self.tr("Nobody is missing"), self.tr("Every invitation is recorded at the door.")
        go = partial(self._navigator.go, Place.SALUTATION)
        sentence = self.tr("Read line by line who is in the room.")
        return EmptyState(title, text, [("list-ordered", self.tr("Salutation"), sentence, "F7", go)])
