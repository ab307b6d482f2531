"""What is done to the office in the panel: appoint, end, correct, say that it is vacant; each by a key, each undone."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.appointments import Holding, PersonFacts
from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.directory import appointments, offices
from rakor_desktop.services.directory.appointments import Appointed, Appointment, Ended
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.directory.offices import KnownPerson, OfficeCard
from rakor_desktop.ui.directory.appoint_sheet import AppointSheet
from rakor_desktop.ui.directory.panel import OfficePanel
from rakor_desktop.ui.directory.term_sheets import EndTermSheet, PersonSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page

UNDO = "directory"


class OfficeTasks(QObject):
    """The actions of a page whose `panel` shows the office meant; `day` is where a new term begins."""

    def __init__(self, page: Page, panel: OfficePanel, day: Callable[[], date]) -> None:
        super().__init__(page)
        self._page, self._panel, self._day = page, panel, day
        self._sheet: AppointSheet | EndTermSheet | PersonSheet | None = None
        self.appoint = make_action(
            page, self.tr("Appoint holder"), ("Ctrl+N", "Ctrl+J"), self._on_appoint, anywhere=True
        )
        self.change = make_action(page, self.tr("Change person"), "F2", self._on_change)
        self.end = make_action(page, self.tr("End term"), "Ctrl+Del", self._on_end)
        self.vacant = make_action(page, self.tr("Vacant from this day on"), "Ctrl+L", self._on_vacant)
        self.vacant.setVisible(False)
        for action in (self.change, self.end):
            action.setEnabled(False)

    def take(self, card: OfficeCard) -> None:
        """Allow what can be done to this office."""
        for action in (self.end, self.change):
            action.setEnabled(card.holder is not None)
        self.vacant.setVisible(card.office.holding is Holding.UNKNOWN)

    @Slot()
    def _on_appoint(self) -> None:
        if self._panel.card:
            sheet = AppointSheet(self._panel.card.office, self._day(), parent=self._page)
            sheet.name_typed.connect(self._on_name_typed)
            sheet.wanted.connect(self._on_appointment)
            self._open(sheet)

    @Slot(str)
    def _on_name_typed(self, text: str) -> None:
        self._page.jobs.read(offices.people, self._day(), text, then=self._on_people)

    @Slot(object)
    def _on_people(self, people: tuple[KnownPerson, ...]) -> None:
        if isinstance(self._sheet, AppointSheet):
            self._sheet.offer(people)

    @Slot(object)
    def _on_appointment(self, wanted: Appointment) -> None:
        if self._sheet is not None and self._panel.card:
            then = partial(self._on_appointed, self._panel.card.office.name)
            self._page.jobs.write(appointments.appoint, wanted, then=then, refused=self._sheet.show_refusal)

    def _on_appointed(self, office: str, done: Appointed) -> None:
        self._close_sheet()
        words = self.tr("{office} has a new holder.").format(office=office)
        self._page.messages.offer_undo(UNDO, words, partial(self._withdraw, done))

    def _withdraw(self, done: Appointed) -> None:
        self._page.jobs.write(appointments.withdraw, done, refused=self._page.refuse)

    @Slot()
    def _on_end(self) -> None:
        held, card = self._panel.chosen_term(), self._panel.card
        if held and card:
            sheet = EndTermSheet(card.office.name, held, self._day(), parent=self._page)
            sheet.wanted.connect(self._on_last_day)
            self._open(sheet)

    @Slot(int, object)
    def _on_last_day(self, term_id: int, last: date) -> None:
        if self._sheet is not None:
            then, refused = partial(self._on_ended, last), self._sheet.show_refusal
            self._page.jobs.write(appointments.end_term, term_id, last, then=then, refused=refused)

    def _on_ended(self, last: date, ended: Ended) -> None:
        self._close_sheet()
        words = self.tr("The term ends on {day}.").format(day=short_date(last))
        self._page.messages.offer_undo(UNDO, words, partial(self._put_back, ended))

    def _put_back(self, ended: Ended) -> None:
        self._page.jobs.write(appointments.put_back, ended, refused=self._page.refuse)

    @Slot()
    def _on_vacant(self) -> None:
        """Say of the office in the panel that nobody holds it from the day on."""
        if self._panel.card:
            office, day = self._panel.card.office, self._day()
            then = partial(self._on_said_vacant, office, day)
            self._page.jobs.write(appointments.say_vacant, office.id, day, then=then, refused=self._page.refuse)

    def _on_said_vacant(self, office: Office, day: date, before: date | None) -> None:
        words = self.tr("{office} is vacant from {day} on.").format(office=office.name, day=short_date(day))
        change = office.id, day, before
        undo = partial(self._page.jobs.write, appointments.vacant_back, *change, refused=self._page.refuse)
        self._page.messages.offer_undo(UNDO, words, undo)

    @Slot()
    def _on_change(self) -> None:
        if self._panel.card and self._panel.card.holder:
            sheet = PersonSheet(self._panel.card.holder, parent=self._page)
            sheet.wanted.connect(self._on_person)
            self._open(sheet)

    @Slot(int, object, object)
    def _on_person(self, person_id: int, before: PersonFacts, after: PersonFacts) -> None:
        if self._sheet is not None:
            then = partial(self._on_changed_person, person_id, before, after)
            write = appointments.change_person
            self._page.jobs.write(write, person_id, before, after, then=then, refused=self._sheet.show_refusal)

    def _on_changed_person(self, person_id: int, before: PersonFacts, after: PersonFacts, _done: None) -> None:
        self._close_sheet()
        undo = partial(self._change_back, person_id, after, before)
        self._page.messages.offer_undo(UNDO, self.tr("{name} was changed.").format(name=after.name.full), undo)

    def _change_back(self, person_id: int, before: PersonFacts, after: PersonFacts) -> None:
        self._page.jobs.write(appointments.change_person, person_id, before, after, refused=self._page.refuse)

    def _open(self, sheet: AppointSheet | EndTermSheet | PersonSheet) -> None:
        self._sheet = sheet
        sheet.open()

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet = None
