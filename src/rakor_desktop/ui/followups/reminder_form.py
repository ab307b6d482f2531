"""The panel beside who is reminded: day, signer, book and first number, by when an answer is wanted, what is in it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.domain.errors import Field as Wanted
from rakor_desktop.domain.errors import FieldMissing
from rakor_desktop.domain.numbers import composed
from rakor_desktop.local.reference import number_books
from rakor_desktop.services.followups.reminders import ReminderOrder, Signature
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import Book, BookDraft, Use
from rakor_desktop.services.settings.signers import SignerWay
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.choices import CheckBox, Choice
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.surfaces import Divider

WIDTH = 320
FITTING = ("ingat", "tindak lanjut", "keluar")
"""Parts of the names of books, in any letters, that reminders are numbered from rather than from others."""


class ReminderForm(SidePanel):
    """Tells `edited` when anything changed. What was typed stays whatever is ticked."""

    edited = Signal()

    def __init__(self, jobs: Jobs, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", WIDTH, parent)
        self.setAccessibleName(self.tr("What stands in the letters"))
        self._jobs, self._next, self._count = jobs, "", 0
        placeholder, required = self.tr("dd-mm-yyyy"), self.tr("required")
        self.day = DateField(self.tr("Date of the letters"), required=required, placeholder=placeholder)
        self.signer = Choice(self.tr("Signer"), editable=False)
        self.book = Choice(self.tr("Book of numbers"), editable=False)
        hint = self.tr("Counted on from here, as the central register gave it.")
        self.number = Field(self.tr("First number"), hint=hint)
        no_day = self.tr("Empty: no day is named.")
        self.by = DateField(self.tr("Answer wanted by"), placeholder=placeholder, hint=no_day)
        self.late_only = CheckBox(self.tr("Only what is late"))
        self.note, self.tools = Label("", 12, 400, "text2", wrap=True), QVBoxLayout()
        self._today = today
        self.day.set_value(today)
        self._lay_out()
        for field in (self.day, self.by, self.number):
            field.edited.connect(self._on_edited)
        for choice in (self.book, self.signer):
            choice.chosen.connect(self._on_edited)
        self.late_only.toggled.connect(self.edited)
        jobs.read(numbers.books, then=self._on_books)

    def follow(self, today: date) -> None:
        """The letters are of today, also when it is another day by now, unless a day was typed."""
        if self.day.value() == self._today:
            self.day.set_value(today)
        self._today = today

    def offer(self, signatures: Sequence[Signature]) -> None:
        """Who may sign; the one chosen stays."""
        before = self.signer.value()
        self.signer.set_choices([(one.way, self._words(one)) for one in signatures])
        self.signer.set_value(before or (signatures[0].way if signatures else None))

    def add_tools(self, *buttons: QWidget) -> None:
        """What else can be made of the same choice stands below."""
        for button in buttons:
            self.tools.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def count(self, letters: int) -> None:
        """So many letters would be made."""
        self._count = letters
        self._ask_next()

    def order(self, institution_ids: Sequence[int], meeting_id: int | None) -> ReminderOrder | None:
        """What is wanted for these; None without a day, which then is asked for. A new book has no id yet."""
        day, by, way, book = self.day.value(), self.by.value(), self.signer.value(), self.book.value()
        if day is None or (by is None and self.by.text().strip()):
            self._ask_day(self.day if day is None else self.by)
            return None
        typed = self.number.text().strip()
        return ReminderOrder(
            tuple(institution_ids),
            day,
            way if isinstance(way, SignerWay) else None,
            book.id if isinstance(book, Book) else None,
            "" if typed == self._next else typed,
            by,
            self.late_only.isChecked(),
            meeting_id,
        )

    def new_book(self) -> BookDraft | None:
        """The book that has to be begun first, if it is none of the store yet."""
        book = self.book.value()
        return book if isinstance(book, BookDraft) else None

    @Slot(object)
    def _on_books(self, books: tuple[Book, ...]) -> None:
        """Without any book the one that a new store begins with is offered; issuing begins it.

        At first the book is taken whose name speaks of such letters, for invitations are the first by name elsewhere.
        """
        before, day = self.book.value(), self.day.value()
        offered: list[tuple[object, str]] = [(one, one.name) for one in books]
        if not books and day is not None:
            drafts = [BookDraft(name, rule) for name, rule in number_books(day)]
            offered = [(one, self.tr("{name} (new)").format(name=one.name)) for one in drafts]
        self.book.set_choices(offered)
        fitting = [one for one, name in offered if any(word in name.casefold() for word in FITTING)]
        first = [*fitting, *(one for one, _ in offered), None][0]
        self.book.set_value(before if before in dict(offered) else first)
        self._ask_next()

    def ask_books(self) -> None:
        """Look anew which books there are, and which number is next."""
        self._jobs.read(numbers.books, then=self._on_books)

    @Slot()
    def _on_edited(self) -> None:
        for field in (self.day, self.by):
            field.set_error("")
        self._ask_next()
        self.edited.emit()

    def _ask_next(self) -> None:
        book, day = self.book.value(), self.day.value()
        if day is None:
            self.day.set_error("")  # it is still being typed
        elif isinstance(book, Book):
            self._jobs.read(numbers.next_text, book.id, Use(day, ""), then=self._on_next)
        elif isinstance(book, BookDraft):
            self._on_next(composed(book.rule, book.first, day))

    @Slot(str)
    def _on_next(self, text: str) -> None:
        """A number that somebody typed stays."""
        if self.number.text() in ("", self._next):
            self.number.set_text(text)
        self._next = text

    def _ask_day(self, field: DateField) -> None:
        if not field.text().strip():
            field.set_error(sentence(FieldMissing(Wanted.DATE)).what)
        field.setFocus()

    def _words(self, one: Signature) -> str:
        return f"{one.office} a.n. {one.in_name_of[0]}" if one.in_name_of else one.office

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        for widget in (self.day, labelled(self.signer), labelled(self.book), self.number, self.by, self.late_only):
            self.body.addWidget(widget)
        self.body.addWidget(self.note)
        self.body.addWidget(Divider())
        self.body.addLayout(self.tools)
        self.body.addStretch(1)
