"""Keep the next number back: for what, as of which day, and which number that will be."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import Book, Use
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.page import refuse_in


class ReserveSheet(Sheet):
    """Tells `reserved` with the Number once it is in the register."""

    reserved = Signal(object)  # Number

    def __init__(self, jobs: Jobs, book: Book, day: date, *, parent: QWidget) -> None:
        super().__init__(self.tr("Reserve a number"), book.name, submit=self.tr("Reserve"), width=460, parent=parent)
        self._jobs, self._book = jobs, book
        self.subject = Field(self.tr("What for"), required=self.tr("required"))
        self.day, self.next = DateField(self.tr("Date of the letter")), Heading("", 18)
        self.day.set_value(day)
        for widget in (self.subject, self.day, Caption(self.tr("The next number")), self.next):
            self.content.addWidget(widget)
        note = self.tr("A reserved number stays in the register: it is given to a letter or given up, never taken out.")
        self.content.addWidget(Caption(note, wrap=True))
        self.day.edited.connect(self._on_day)
        self.submitted.connect(self._on_submitted)
        self.subject.setFocus()
        self._on_day()

    @Slot()
    def _on_day(self) -> None:
        day = self.day.value()
        self.day.set_error("")
        self.primary.setEnabled(day is not None)
        if day is not None:
            use = Use(day, "")
            self._jobs.read(numbers.next_text, self._book.id, use, then=self._on_next, refused=self._on_refused)

    @Slot(object)
    def _on_next(self, text: str) -> None:
        self.next.setText(text)

    @Slot()
    def _on_submitted(self) -> None:
        day = self.day.value()
        if not self.subject.text():
            self.subject.set_error(self.tr("Say what the number is for."))
            self.subject.setFocus()
        elif day is not None:
            self.primary.setEnabled(False)
            use = Use(day, self.subject.text())
            self._jobs.write(
                numbers.reserve,
                self._book.id,
                use,
                then=self._on_reserved,
                refused=self._on_refused,
                always=self.ready,
            )

    @Slot(object)
    def _on_reserved(self, number: numbers.Number) -> None:
        self.accept()
        self.reserved.emit(number)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        refuse_in(self.messages, error)
