"""Approval of a letter: its day and its number, the next of a book unless another is typed or was kept back."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from rakor_desktop.domain.errors import Field as Wanted
from rakor_desktop.domain.errors import FieldMissing, NumberTaken, RakorError
from rakor_desktop.domain.numbers import composed
from rakor_desktop.local.reference import number_books
from rakor_desktop.services.letters import approvals
from rakor_desktop.services.letters.approvals import Approval, LetterDesk
from rakor_desktop.services.letters.letters import Letter
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import Book, BookDraft, Use
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.page import refuse_in

_NONE = 0


class ApprovalSheet(Sheet):
    """`approved` with the numbered letter, once the store has it. What was typed outlives every refusal."""

    approved = Signal(object)  # Letter

    def __init__(self, jobs: Jobs, desk: LetterDesk, version: int, today: date, *, parent: QWidget) -> None:
        """`today` is proposed unless the meeting is over: then the day must be said."""
        title = self.tr("Approve the letter and give it a number")
        text = self.tr("%n office(s) invited.", "", desk.invited)
        super().__init__(title, text, submit=self.tr("Approve and issue"), width=560, parent=parent)
        self._jobs, self._desk, self._version, self._next = jobs, desk, version, ""
        required, hint = self.tr("required"), self.tr("The next of the book; or type the one of the central register.")
        self.day = DateField(self.tr("Date of the letter"), required=required, placeholder=self.tr("dd-mm-yyyy"))
        self.number = Field(self.tr("Number"), hint=hint)
        self.book = Choice(self.tr("Book of numbers"), editable=False)
        self.kept = Choice(self.tr("Number kept back"), editable=False)
        self.kept_row = labelled(self.kept)
        is_ahead = today <= desk.meeting.held_on
        self.day.set_value(today if is_ahead else None)
        self._lay_out()
        self.day.edited.connect(self._ask_next)
        self.book.chosen.connect(self._on_book)
        self.kept.chosen.connect(self._on_kept)
        self.submitted.connect(self._on_submitted)
        jobs.read(numbers.books, then=self._on_books, refused=self._on_refused)
        (self.number if is_ahead else self.day).setFocus()

    @Slot(object)
    def _on_books(self, books: tuple[Book, ...]) -> None:
        """Without any book the one that a new store begins with is offered; approving begins it."""
        offered: list[tuple[object, str]] = [(one, one.name) for one in books]
        if not books:
            drafts = [BookDraft(name, rule) for name, rule in number_books(self._desk.meeting.held_on)]
            offered = [(one, self.tr("{name} (new)").format(name=one.name)) for one in drafts]
        self.book.set_choices(offered)
        self.book.set_value(offered[0][0] if offered else None)
        self._on_book()

    @Slot()
    def _on_book(self) -> None:
        book = self.book.value()
        if isinstance(book, Book):
            self._jobs.read(approvals.reserved_numbers, book.id, then=self._on_reserved, refused=self._on_refused)
        self._ask_next()

    @Slot(object)
    def _on_reserved(self, kept: tuple[tuple[int, str], ...]) -> None:
        self.kept.set_choices([(_NONE, self.tr("none")), *kept])
        self.kept.set_value(_NONE)
        self.kept_row.setVisible(bool(kept))

    @Slot()
    def _on_kept(self) -> None:
        kept = self.kept.value()
        self.number.set_text(self.kept.text() if kept else self._next)
        self.number.setEnabled(not kept)

    @Slot()
    def _ask_next(self) -> None:
        book, day = self.book.value(), self.day.value()
        if day is None:
            self.day.set_error("")
        elif isinstance(book, Book):
            self._jobs.read(numbers.next_text, book.id, Use(day, ""), then=self._on_next, refused=self._on_refused)
        elif isinstance(book, BookDraft):
            self._on_next(composed(book.rule, book.first, day))

    @Slot(str)
    def _on_next(self, text: str) -> None:
        """A number that somebody typed stays."""
        if self.number.text() in ("", self._next):
            self.number.set_text(text)
        self._next = text

    @Slot()
    def _on_submitted(self) -> None:
        day, book = self.day.value(), self.book.value()
        if day is None:
            if not self.day.text():
                self._on_refused(FieldMissing(Wanted.DATE))
            self.day.setFocus()
            return
        self.primary.setEnabled(False)
        if isinstance(book, BookDraft):
            self._jobs.write(numbers.add_book, book, then=self._approve, refused=self._on_refused, always=self.ready)
        elif isinstance(book, Book):
            self._approve(book.id)

    def _approve(self, book_id: int) -> None:
        day, kept = self.day.value(), self.kept.value()
        typed = self.number.text() if self.number.text() != self._next else ""
        if day is None:
            return
        approval = Approval(book_id, day, "" if kept else typed, kept if isinstance(kept, int) and kept else None)
        self._jobs.write(approvals.approve, self._desk.meeting.id, approval, self._version,
                         then=self._on_approved, refused=self._on_refused, always=self.ready)  # fmt: skip

    @Slot(object)
    def _on_approved(self, letter: Letter) -> None:
        self.accept()
        self.approved.emit(letter)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        if isinstance(error, NumberTaken):
            self.number.set_error(sentence(error).what)
            self.number.setFocus()
        elif isinstance(error, FieldMissing) and error.field is Wanted.DATE:
            self.day.set_error(sentence(error).what)
        else:
            refuse_in(self.messages, error)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.day, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(labelled(self.book), 1, 0)
        grid.addWidget(self.kept_row, 1, 1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.kept_row.hide()
        self.content.addLayout(grid)
