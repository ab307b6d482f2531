"""The directory: offices and their holders as of a day, with search, lanes and appointments."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.appointments import Holding, PersonFacts
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services import appointments, directory, offices
from rakor_desktop.services.appointments import Appointed, Appointment, Ended
from rakor_desktop.services.directory import Office
from rakor_desktop.services.offices import KnownPerson, OfficeCard, OfficeList
from rakor_desktop.ui.directory.appoint_sheet import AppointSheet
from rakor_desktop.ui.directory.columns import office_columns
from rakor_desktop.ui.directory.day import DayBar
from rakor_desktop.ui.directory.panel import OfficePanel
from rakor_desktop.ui.directory.term_sheets import EndTermSheet, PersonSheet
from rakor_desktop.ui.directory.wording import spoken
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.paged_rows import PagedRowsModel
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NOTHING = OfficeList((), frozenset(), frozenset())
UNDO = "directory"


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class DirectoryPage(Page):
    """ "As of" a day rules all that is seen: the list, who holds what, the panel, and where a new term begins."""

    topics = frozenset({Topic.DIRECTORY, Topic.PUBLISHING})

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
        self._sheet: AppointSheet | EndTermSheet | PersonSheet | None = None
        self._found: frozenset[int] | None = None
        self._office_id: Hashable | None = None
        self.model = PagedRowsModel(office_columns(), lambda office: office.id, sentence=spoken, dim=_is_vacant)
        self.table = Table(self.tr("Offices"), self.model, margin=MARGIN_LEFT)
        self.as_of = DayBar(today)
        self.bar = FilterBar(self.tr("Search office, name, region"), self._filters(), [self.as_of])
        self._make_actions()
        self.panel = OfficePanel(self.change)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the offices of the day, and again for what is in view."""
        self.jobs.read(offices.office_list, self.as_of.day(), then=self._on_list, refused=self.refuse)
        self._search()

    def arrive(self, focus: object) -> None:
        """Go to the office with this id."""
        if isinstance(focus, int) and not self.table.select_key(focus):
            self._office_id = focus

    def focus_first(self) -> None:
        """The list."""
        self.table.setFocus()

    @Slot(object)
    def _on_list(self, found: OfficeList) -> None:
        self._list = found
        counts: dict[Hashable, int] = {
            None: len(found.ids),
            Holding.ACTING: len(found.acting),
            Holding.VACANT: len(found.vacant),
        }
        self.bar.set_counts(counts)
        self._show()
        self.model.refresh()
        self._ask_card()

    @Slot(object)
    def _on_found(self, found: frozenset[int]) -> None:
        self._found = found if self.bar.text().strip() else None
        self._show()

    @Slot(object)
    def _on_wanted(self, ids: tuple[int, ...]) -> None:
        then = partial(self._on_rows, self.as_of.day())
        self.jobs.read(directory.offices, self.as_of.day(), ids, then=then, refused=self.refuse)

    def _on_rows(self, day: date, rows: tuple[Office, ...]) -> None:
        if day == self.as_of.day():
            self.model.put(rows)

    @Slot()
    def _on_filter(self) -> None:
        self._search()
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
            for action in (self.end, self.change):
                action.setEnabled(card.holder is not None)

    @Slot()
    def _on_appoint(self) -> None:
        if self.panel.card:
            sheet = AppointSheet(self.panel.card.office, self.as_of.day(), parent=self)
            sheet.name_typed.connect(self._on_name_typed)
            sheet.wanted.connect(self._on_appointment)
            self._open(sheet)

    @Slot(str)
    def _on_name_typed(self, text: str) -> None:
        self.jobs.read(offices.people, self.as_of.day(), text, then=self._on_people)

    @Slot(object)
    def _on_people(self, people: tuple[KnownPerson, ...]) -> None:
        if isinstance(self._sheet, AppointSheet):
            self._sheet.offer(people)

    @Slot(object)
    def _on_appointment(self, wanted: Appointment) -> None:
        if self._sheet is not None and self.panel.card:
            then = partial(self._on_appointed, self.panel.card.office.name)
            self.jobs.write(appointments.appoint, wanted, then=then, refused=self._sheet.show_refusal)

    def _on_appointed(self, office: str, done: Appointed) -> None:
        self._close_sheet()
        words = self.tr("{office} has a new holder.").format(office=office)
        self.messages.offer_undo(UNDO, words, partial(self._withdraw, done))

    def _withdraw(self, done: Appointed) -> None:
        self.jobs.write(appointments.withdraw, done, refused=self.refuse)

    @Slot()
    def _on_end(self) -> None:
        held, card = self.panel.chosen_term(), self.panel.card
        if held and card:
            sheet = EndTermSheet(card.office.name, held, self.as_of.day(), parent=self)
            sheet.wanted.connect(self._on_last_day)
            self._open(sheet)

    @Slot(int, object)
    def _on_last_day(self, term_id: int, last: date) -> None:
        if self._sheet is not None:
            then, refused = partial(self._on_ended, last), self._sheet.show_refusal
            self.jobs.write(appointments.end_term, term_id, last, then=then, refused=refused)

    def _on_ended(self, last: date, ended: Ended) -> None:
        self._close_sheet()
        words = self.tr("The term ends on {day}.").format(day=short_date(last))
        self.messages.offer_undo(UNDO, words, partial(self._put_back, ended))

    def _put_back(self, ended: Ended) -> None:
        self.jobs.write(appointments.end_term, ended.term_id, ended.before, refused=self.refuse)

    @Slot()
    def _on_change(self) -> None:
        if self.panel.card and self.panel.card.holder:
            sheet = PersonSheet(self.panel.card.holder, parent=self)
            sheet.wanted.connect(self._on_person)
            self._open(sheet)

    @Slot(int, object, object)
    def _on_person(self, person_id: int, before: PersonFacts, after: PersonFacts) -> None:
        if self._sheet is not None:
            then = partial(self._on_changed_person, person_id, before, after)
            write = appointments.change_person
            self.jobs.write(write, person_id, before, after, then=then, refused=self._sheet.show_refusal)

    def _on_changed_person(self, person_id: int, before: PersonFacts, after: PersonFacts, _done: None) -> None:
        self._close_sheet()
        undo = partial(self._change_back, person_id, after, before)
        self.messages.offer_undo(UNDO, self.tr("{name} was changed.").format(name=after.name.full), undo)

    def _change_back(self, person_id: int, before: PersonFacts, after: PersonFacts) -> None:
        self.jobs.write(appointments.change_person, person_id, before, after, refused=self.refuse)

    def _open(self, sheet: AppointSheet | EndTermSheet | PersonSheet) -> None:
        self._sheet = sheet
        sheet.open()

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet = None

    def _search(self) -> None:
        if self.bar.text().strip():
            self.jobs.read(offices.found_offices, self.as_of.day(), self.bar.text(), then=self._on_found)
        else:
            self._found = None

    def _ask_card(self) -> None:
        if isinstance(self._office_id, int):
            self.jobs.read(offices.office_card, self._office_id, self.as_of.day(), then=self._on_card)

    def _show(self) -> None:
        """The offices that pass search and filter; the one at hand stays at hand."""
        states: dict[Hashable, frozenset[int]] = {
            Holding.ACTING: self._list.acting,
            Holding.VACANT: self._list.vacant,
        }
        state = states.get(self.bar.choice())
        shown = [
            one
            for one in self._list.ids
            if (self._found is None or one in self._found) and (state is None or one in state)
        ]
        self.table.set_empty_text(self.bar.nothing_found())
        wanted = self._office_id
        self.model.set_keys(shown)
        if self.bar.text().strip() or wanted is None or not self.table.select_key(wanted):
            self.table.select_first()
        self._on_current()

    def _filters(self) -> list[Filter]:
        return [
            (None, self.tr("All"), None),
            (Holding.ACTING, "Plt., Plh., Pj.", "warn_solid"),
            (Holding.VACANT, STATUSES["vacant"].text, "mute_solid"),
        ]

    def _make_actions(self) -> None:
        appoint, end, change = self.tr("Appoint holder"), self.tr("End term"), self.tr("Change person")
        self.appoint = make_action(self, appoint, ("Ctrl+N", "Ctrl+J"), self._on_appoint, anywhere=True)
        self.change = make_action(self, change, "F2", self._on_change)
        self.end = make_action(self, end, "Ctrl+Del", self._on_end)
        make_action(self, self.tr("As of"), "Ctrl+T", self.as_of.focus, anywhere=True)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        for action in (self.change, self.end):
            action.setEnabled(False)

    def _connect(self) -> None:
        self.bar.bind_to(self, self.table)
        self.bar.changed.connect(self._on_filter)
        self.as_of.changed.connect(self._on_day)
        self.as_of.refused.connect(self._on_no_day)
        self.model.wanted.connect(self._on_wanted)
        self.table.current_changed.connect(self._on_current)

    def _lay_out(self) -> None:
        buttons = [Button.for_action(self.end, icon="x"), Button.for_action(self.appoint, kind="primary", icon="plus")]
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
    return office.holder is None
