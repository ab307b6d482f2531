"""The directory: offices and their holders as of a day, with search, lanes and appointments."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.appointments import Holding
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.directory import directory, office_lines, offices
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.directory.office_lines import OfficeLine
from rakor_desktop.services.directory.office_list import OfficeList, office_list
from rakor_desktop.services.directory.offices import OfficeCard
from rakor_desktop.ui.directory.book import BookTasks
from rakor_desktop.ui.directory.columns import GROUP, HELD, SINCE, office_columns, sheet_columns
from rakor_desktop.ui.directory.doubles import DoublesEntry
from rakor_desktop.ui.directory.import_way import ImportWay
from rakor_desktop.ui.directory.panel import OfficePanel
from rakor_desktop.ui.directory.regions import RegionsEntry
from rakor_desktop.ui.directory.tasks import OfficeTasks
from rakor_desktop.ui.directory.wording import not_recorded, spoken
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.day import DayBar
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.more import MoreButton
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.paged_rows import PagedRowsModel
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NOTHING = OfficeList((), (), ())
NAME_LEAST = 275
"""How wide the names of offices are at least, px at 100 %; columns that say less give way."""


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class DirectoryPage(Page):
    """ "As of" a day rules all that is seen: the list, who holds what, the panel, and where a new term begins."""

    topics = frozenset({Topic.DIRECTORY, Topic.PUBLISHING, Topic.SETTINGS})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        *,
        today: Callable[[], date] = local_today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._list = NOTHING
        self._office_id: Hashable | None = None
        self.model = PagedRowsModel(office_columns(), lambda office: office.id, sentence=spoken, dim=_is_vacant)
        self.table = Table(self.tr("Offices"), self.model, margin=MARGIN_LEFT)
        self.as_of = DayBar(today)
        self.doubles, self.regions = DoublesEntry(self), RegionsEntry(self)
        self.bar = FilterBar(self.tr("Search office, name, region"), self._filters(), [self.as_of])
        self.panel = OfficePanel()
        self.tasks = OfficeTasks(self, self.panel, self.as_of.day)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.exporter = ListExport(self, "directory", self._seen)

    def reload(self) -> None:
        """Ask again for what is in view, then for the offices of the day."""
        self.model.refresh()
        self._ask_card()
        self.jobs.read(office_list, self.as_of.day(), then=self._on_list, refused=self.refuse)
        self.doubles.reload()
        self.regions.reload()

    def arrive(self, focus: object) -> None:
        """Go to the office with this id, whatever search and filter left in view."""
        if not isinstance(focus, int):
            return
        if self.bar.told():
            self.bar.clear()
        if not self.table.select_key(focus):
            self._office_id = focus
            self._ask_card()

    def focus_first(self) -> None:
        """The list."""
        self.table.setFocus()

    def fit(self) -> None:
        """The panel takes half at most; where names would be cut, since when goes first, then the group."""
        self.panel.set_most(self.width() // 2)
        room = self.width() - self.panel.sizeHint().width() - MARGIN_LEFT - theme.px(NAME_LEAST)
        room -= self.table.columnWidth(HELD)
        for column in (GROUP, SINCE):
            width = theme.px(self.model.columns[column].width)
            self.table.setColumnHidden(column, width > room)
            room -= width

    @Slot(object)
    def _on_list(self, found: OfficeList) -> None:
        self._list = found
        counts: dict[Hashable, int] = {
            None: len(found.ids),
            Holding.ACTING: found.count(Holding.ACTING),
            Holding.VACANT: found.count(Holding.VACANT),
            Holding.UNKNOWN: found.count(Holding.UNKNOWN),
        }
        self.bar.set_counts(counts)
        self._show()
        self.model.refresh()

    @Slot(object)
    def _on_wanted(self, ids: tuple[int, ...]) -> None:
        then = partial(self._on_rows, self.as_of.day())
        self.jobs.read(directory.offices, self.as_of.day(), ids, then=then, refused=self.refuse)

    def _on_rows(self, day: date, rows: tuple[Office, ...]) -> None:
        if day == self.as_of.day():
            self.model.put(rows)

    @Slot()
    def _on_filter(self) -> None:
        self._show()

    @Slot(object)
    def _on_day(self, _day: date) -> None:
        self.messages.take_away("refusal")
        self.reload()

    @Slot(str)
    def _on_no_day(self, text: str) -> None:
        self.messages.show_message("refusal", "warn", text)

    @Slot(QModelIndex)
    def _on_current(self) -> None:
        key = self.model.key_at(self.table.currentIndex())
        if key is not None and key != self._office_id:
            self._office_id = key
            self._ask_card()

    @Slot(object)
    def _on_card(self, card: OfficeCard) -> None:
        if card.office.id == self._office_id:
            self.panel.show_card(card, self.as_of.day())
            self.tasks.take(card)

    def _ask_card(self) -> None:
        if isinstance(self._office_id, int):
            self.jobs.read(offices.office_card, self._office_id, self.as_of.day(), then=self._on_card)

    def _show(self) -> None:
        """The offices that pass search and filter; the one at hand stays at hand."""
        state = self.bar.choice()
        shown = self._list.found(self.bar.text(), state if isinstance(state, Holding) else None)
        self.table.set_empty_text(self.bar.nothing_found())
        wanted = self._office_id
        self.model.set_keys(shown)
        if self.bar.text().strip() or wanted is None or not self.table.select_key(wanted):
            self.table.select_first()
        self._on_current()

    def _seen(self) -> Seen[OfficeLine]:
        """What is listed now; the rows are read when they are written, thousands of them are not at hand."""
        day, ids = self.as_of.day(), tuple(key for key in self.model.keys if isinstance(key, int))
        facts = (self.tr("As of {day}").format(day=long_date(day)), *self.bar.told())
        ask = partial(self._ask_lines, day, ids)
        return Seen(self.tr("Directory"), sheet_columns(), facts=facts, ask=ask, asked=len(ids))

    def _ask_lines(
        self, day: date, ids: tuple[int, ...], contacts: bool, then: Callable[[Sequence[OfficeLine]], object]
    ) -> None:
        self.jobs.read(office_lines.office_lines, day, ids, contacts, then=then, refused=self.refuse)

    def _filters(self) -> list[Filter]:
        return [
            (None, self.tr("All"), None),
            (Holding.ACTING, "Plt., Plh., Pj.", "warn_solid"),
            (Holding.VACANT, STATUSES["vacant"].text, "mute_solid"),
            (Holding.UNKNOWN, not_recorded(), None),
        ]

    def _make_actions(self) -> None:
        self.book = BookTasks(self, self.panel, self.as_of.day)
        self.panel.set_actions(self.tasks, self.book.change)
        make_action(self, self.tr("As of"), "Ctrl+T", self.as_of.focus, anywhere=True)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        self.imports = ImportWay(self, self.as_of.day)

    def _connect(self) -> None:
        self.bar.bind_to(self, self.table)
        self.bar.changed.connect(self._on_filter)
        self.as_of.changed.connect(self._on_day)
        self.as_of.refused.connect(self._on_no_day)
        self.model.wanted.connect(self._on_wanted)
        self.table.current_changed.connect(self._on_current)

    def _lay_out(self) -> None:
        appoint, doubles = self.tasks.appoint, self.doubles.action
        self.more = MoreButton(self, [self.book.add, self.regions.action, self.imports.action])
        buttons = [
            Button.for_action(doubles, kind="soft", icon="copy"),
            self.more,
            Button.for_action(appoint, kind="primary", icon="plus"),
        ]
        column, row = QVBoxLayout(self), QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(PageHead(self.tr("Directory"), self.tr("offices and their holders over time"), buttons))
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)


def _is_vacant(office: Office) -> bool:
    return office.holding is Holding.VACANT
