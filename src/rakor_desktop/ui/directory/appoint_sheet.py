"""Appointing a holder: who (new, or known and chosen while typing), how, from when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import FieldMissing, RakorError, TermEndsTooEarly, TermsOverlap
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.directory.offices import KnownPerson
from rakor_desktop.ui.directory.columns import person_columns
from rakor_desktop.ui.directory.wording import kind_words
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.choices import CheckBox, Segmented
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import ROW_TWO_LINES, TABLE_HEAD

SHOWN = 3
"""Known people shown at a time."""


class AppointSheet(Sheet):
    """Tells `name_typed` (answer with `offer`) and `wanted`; the page closes it, or gives it the refusal."""

    name_typed = Signal(str)
    wanted = Signal(object)  # Appointment

    def __init__(self, office: Office, day: date, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Appoint: {office}").format(office=office.name),
            self.tr("Issued papers keep the name they were issued with."),
            submit=self.tr("Appoint"),
            width=660,
            parent=parent,
        )
        self._office, self._known, self._end_earlier = office, 0, False
        self.before = Field(self.tr("Before"), placeholder="Dr. H.")
        self.name = Field(self.tr("Name"), required=self.tr("required"))
        self.after = Field(self.tr("After"), placeholder="S.H., M.H.")
        self.people = RowsModel(person_columns(), lambda person: person.id)
        self.table = Table(self.tr("Known people"), self.people)
        self.hint = Label("", 12, 400, "text3", wrap=True)
        self.kind = Segmented(self.tr("How held"), [(kind, kind_words(kind)) for kind in TermKind])
        self.starts, self.ends = DateField(self.tr("From")), DateField(self.tr("To"), placeholder=self.tr("open"))
        self.takes_place = CheckBox(self.tr("Stands at the place of this office in the order of precedence"))
        self.starts.set_value(day)
        self.takes_place.setChecked(True)
        self._lay_out()
        self._connect()
        self.name.setFocus()

    def offer(self, people: Sequence[KnownPerson]) -> None:
        """Show known people of such a name below it."""
        self.people.set_rows(people if self.name.text() and not self._known else ())
        self._show_people()

    def appointment(self) -> Appointment:
        """What is filled in."""
        name = Name(self.before.text(), self.name.text(), self.after.text())
        return Appointment(
            self._office.id,
            self._known or PersonFacts(name),
            self._kind(),
            self.starts.value(),
            self.ends.value(),
            self.takes_place.isChecked(),
            self._end_earlier,
        )

    def show_refusal(self, error: RakorError) -> None:
        """Say what is missing or wrong; a term in the way may be ended by pressing once more."""
        if isinstance(error, FieldMissing):
            self.name.set_error(sentence(error).what)
            self.name.setFocus()
        elif isinstance(error, TermEndsTooEarly):
            self.ends.set_error(sentence(error).what)
            self.ends.setFocus()
        else:
            refuse_in(self.messages, error)
        if isinstance(error, TermsOverlap) and error.last:
            self._end_earlier = True
            words = self.tr("End the earlier term on {day} and appoint")
            self.primary.setText(words.format(day=short_date(error.last)))

    @Slot()
    def _on_submitted(self) -> None:
        for field in (self.starts, self.ends):
            if field.text() and field.value() is None:
                field.setFocus()
                return
        self.wanted.emit(self.appointment())

    @Slot(str)
    def _on_name(self, text: str) -> None:
        self._forget_known()
        self.name_typed.emit(text)

    @Slot()
    def _forget_known(self) -> None:
        """Whoever edits the name means somebody else."""
        if self._known:
            self._known = 0
            self._show_people()

    @Slot(object)
    def _on_chosen(self, person: KnownPerson) -> None:
        name = person.facts.name
        for field, text in ((self.before, name.before), (self.name, name.name), (self.after, name.after)):
            field.set_text(text)
        self._known = person.id
        self.people.set_rows(())
        self._show_people()
        self.hint.setText(self.tr("Known: {offices}").format(offices=", ".join(person.offices) or name.full))
        self.hint.show()
        self.after.line.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_kind(self) -> None:
        self.takes_place.setChecked(self._kind().takes_place)
        self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        """Other dates, another question: what was confirmed before counts no more."""
        self._end_earlier = False
        self.primary.setText(self.tr("Appoint"))
        self.messages.take_away("refusal")

    def _kind(self) -> TermKind:
        return TermKind(str(self.kind.value()))

    def _show_people(self) -> None:
        count = len(self.people.rows)
        self.table.setVisible(bool(count))
        self.table.setFixedHeight(theme.px(ROW_TWO_LINES) * min(SHOWN, max(1, count)) + 2)
        self.hint.setVisible(bool(count))
        self.hint.setText(self.tr("↓ and Enter choose somebody who is in the directory already."))

    def _connect(self) -> None:
        self.name.line.installEventFilter(self)
        self.name.edited.connect(self._on_name)
        for field in (self.before, self.after):
            field.edited.connect(self._forget_known)
        self.table.row_activated.connect(self._on_chosen)
        self.kind.chosen.connect(self._on_kind)
        for day in (self.starts, self.ends):
            day.edited.connect(self._ask_again)
        self.submitted.connect(self._on_submitted)

    def _lay_out(self) -> None:
        names, days = QHBoxLayout(), QHBoxLayout()
        for row in (names, days):
            row.setSpacing(8)
        for field, stretch in ((self.before, 2), (self.name, 5), (self.after, 3)):
            names.addWidget(field, stretch)
        for field in (self.starts, self.ends):
            field.setFixedWidth(theme.px(150))
        days.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignBottom)
        days.addStretch(1)
        days.addWidget(self.starts)
        days.addWidget(self.ends)
        self.table.header().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by ↓; Tab goes on to how and when
        self.table.setMinimumHeight(theme.px(TABLE_HEAD))
        self.content.addLayout(names)
        self.content.addWidget(self.table)
        self.content.addWidget(self.hint)
        self.content.addLayout(days)
        self.content.addWidget(self.takes_place)
        self._show_people()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Down and self.people.rows:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)
