"""Small forms of the directory: the last day of a term, and what is kept of a person."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.errors import FieldMissing, RakorError, StaffNumberIsNik
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory.offices import HeldTerm, KnownPerson
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.style import theme


class EndTermSheet(Sheet):
    """Asks for the last day of a term and tells `wanted` with it."""

    wanted = Signal(int, object)  # term id, date

    def __init__(self, office: str, held: HeldTerm, day: date, *, parent: QWidget) -> None:
        name = f"{held.term.name.full} ({held.term.kind.value})"
        super().__init__(
            self.tr("End the term of office"),
            f"{name} · {office}",
            submit=self.tr("End term"),
            width=460,
            parent=parent,
        )
        self._term_id = held.id
        self.last = DateField(
            self.tr("Last day"), hint=self.tr("From the day after he does not hold this office any more.")
        )
        self.last.set_value(day)
        self.content.addWidget(self.last)
        self.submitted.connect(self._on_submitted)
        self.last.setFocus()
        self.last.line.selectAll()

    def show_refusal(self, error: RakorError) -> None:
        """Say below the field what is wrong."""
        self.last.set_error(sentence(error).what)
        self.last.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        last = self.last.value()
        if last:
            self.wanted.emit(self._term_id, last)
        else:
            self.last.setFocus()


class PersonSheet(Sheet):
    """Corrects what is kept of a person; tells `wanted` with his id, what was read, and what it shall be."""

    wanted = Signal(int, object, object)  # person id, PersonFacts, PersonFacts

    def __init__(self, person: KnownPerson, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Change person"),
            self.tr("Issued papers keep the name they were issued with."),
            submit=self.tr("Save"),
            width=620,
            parent=parent,
        )
        self._person, facts = person, person.facts
        self.before, self.name = Field(self.tr("Before")), Field(self.tr("Name"), required=self.tr("required"))
        self.after, self.rank = Field(self.tr("After")), Field(self.tr("Rank"))
        self.number = Field("NIP/NRP", hint=self.tr("As text, with all its digits. Never a NIK."))
        self.contact = Field(self.tr("Adjutant"))
        self.phone = Field(self.tr("Phone of the adjutant"), hint=self.tr("Masked on the screen unless asked for."))
        self._lay_out()
        self._fill(facts)
        self.submitted.connect(self._on_submitted)
        self.name.setFocus()

    def show_refusal(self, error: RakorError) -> None:
        """Say at its field what is missing or wrong; what has no field goes into the strip."""
        places = {FieldMissing: self.name, StaffNumberIsNik: self.number}
        field = places.get(type(error))
        if field is None:
            refuse_in(self.messages, error)
            return
        field.set_error(sentence(error).what)
        field.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        name = Name(self.before.text(), self.name.text(), self.after.text())
        rest = (self.rank, self.number, self.contact, self.phone)
        self.wanted.emit(self._person.id, self._person.facts, PersonFacts(name, *(field.text() for field in rest)))

    def _fill(self, facts: PersonFacts) -> None:
        texts = (facts.name.before, facts.name.name, facts.name.after, facts.rank, facts.staff_number)
        fields = (self.before, self.name, self.after, self.rank, self.number, self.contact, self.phone)
        for field, text in zip(fields, (*texts, facts.contact_name, facts.contact_phone), strict=True):
            field.set_text(text)

    def _lay_out(self) -> None:
        rows = (
            ((self.before, 2), (self.name, 5), (self.after, 3)),
            ((self.rank, 1), (self.number, 1)),
            ((self.contact, 1), (self.phone, 1)),
        )
        for fields in rows:
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            for field, stretch in fields:
                row.addWidget(field, stretch)
            self.content.addLayout(row)
