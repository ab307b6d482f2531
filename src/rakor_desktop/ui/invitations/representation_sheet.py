"""What a surat tugas or surat kuasa bears of its own: number, day and town; all of it may be left to the signer."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from rakor_desktop.documents.findings import Finding
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.invitations.representation import Settled
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import Book, Use
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.invitations.representation_issuing import RepresentationIssuer, Wish
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.page import refuse_in

_NONE = 0


class RepresentationSheet(Sheet):
    """Tells `issued` once the paper is kept, or `form_wanted` when it shall only be saved, to be filled in by hand."""

    issued = Signal(object, object)  # IssuedDocument, what was found in it
    form_wanted = Signal(object)  # Wish

    def __init__(
        self, jobs: Jobs, meeting_id: int, row: Invitee, mandate: bool, today: date, *, parent: QWidget
    ) -> None:
        title = self.tr("Power of attorney") if mandate else self.tr("Assignment letter")
        super().__init__(title, row.office.name, submit=self.tr("Issue and keep"), width=560, parent=parent)
        self._jobs, self._today, self._wish = jobs, today, Wish(meeting_id, row.id, mandate, Settled())
        self._issuer = RepresentationIssuer(jobs, self)
        hint = self.tr("That of the office which signs; empty, it is filled in by hand.")
        self.number = Field(self.tr("Number"), hint=hint)
        self.day = DateField(self.tr("Date"), placeholder=self.tr("dd-mm-yyyy"))
        self.town = Field(self.tr("Town"), placeholder=self.tr("such as Serang"))
        self.book = Choice(self.tr("Book of numbers"), editable=False)
        self.form = make_action(self, self.tr("Save as a form…"), "Ctrl+S", self._on_form)
        self._lay_out()
        self._offer(())
        self.book.chosen.connect(self._on_book)
        self.day.edited.connect(self._ask_next)
        self.submitted.connect(self._on_submitted)
        self._issuer.issued.connect(self._on_issued)
        self._issuer.refused.connect(self._on_refused)
        self._issuer.working.connect(self.primary.setDisabled)
        jobs.read(numbers.books, then=self._offer, refused=self._on_refused)
        self.number.setFocus()

    @Slot(object)
    def _offer(self, books: tuple[Book, ...]) -> None:
        own = (_NONE, self.tr("none: the number of the office"))
        self.book.set_choices([own, *((one.id, one.name) for one in books)])
        self.book.set_value(_NONE)

    @Slot()
    def _on_book(self) -> None:
        """A number of ours is given for a day."""
        own = self._book_id() is None
        self.number.setEnabled(own)
        self.number.set_text("")
        if not own and not self.day.text():
            self.day.set_value(self._today)
        self._ask_next()

    @Slot()
    def _ask_next(self) -> None:
        book, day = self._book_id(), self.day.value()
        if book is not None and day is not None:
            self._jobs.read(numbers.next_text, book, Use(day, ""), then=self._on_next, refused=self._on_refused)

    @Slot(str)
    def _on_next(self, text: str) -> None:
        if self._book_id() is not None:
            self.number.set_text(text)

    @Slot()
    def _on_submitted(self) -> None:
        wish = self._wished()
        if wish is not None:
            self._issuer.issue(wish)

    @Slot()
    def _on_form(self) -> None:
        wish = self._wished()
        if wish is not None:
            self.accept()
            self.form_wanted.emit(wish)

    @Slot(object, object)
    def _on_issued(self, document: IssuedDocument, found: tuple[Finding, ...]) -> None:
        self.accept()
        self.issued.emit(document, found)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        refuse_in(self.messages, error)

    def _wished(self) -> Wish | None:
        """What is filled in; None with a sentence at the day when it is none, or is needed for a number of ours."""
        day, book = self.day.value(), self._book_id()
        if day is None and (self.day.text() or book is not None):
            if not self.day.text():
                self.day.set_error(self.tr("A number is given for a day."))
            self.day.setFocus()
            return None
        number = self.number.text() if book is None else ""
        settled = Settled(number, day, self.town.text())
        return Wish(self._wish.meeting_id, self._wish.invitee_id, self._wish.mandate, settled, book)

    def _book_id(self) -> int | None:
        book = self.book.value()
        return book if isinstance(book, int) and book != _NONE else None

    def _lay_out(self) -> None:
        grid, row = QGridLayout(), QHBoxLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.number, 0, 0)
        grid.addWidget(self.day, 0, 1)
        grid.addWidget(labelled(self.book), 1, 0)
        grid.addWidget(self.town, 1, 1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        row.addWidget(Button.for_action(self.form))
        row.addStretch(1)
        self.content.addLayout(grid)
        self.content.addLayout(row)
