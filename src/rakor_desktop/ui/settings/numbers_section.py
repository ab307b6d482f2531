"""The books of numbers: how each puts its numbers together, seen on an example while it is typed."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import NumberPatternWrong
from rakor_desktop.domain.numbers import TOKENS, NumberRule, checked, composed
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.publishing import number_books
from rakor_desktop.services.publishing.number_books import KeptBook
from rakor_desktop.services.publishing.numbers import BookDraft
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.choices import CheckBox
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import Column
from rakor_desktop.ui.kit.surfaces import Divider, Panel
from rakor_desktop.ui.settings.ordered_list import OrderedList, Row
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

Books = tuple[KeptBook, ...]
_FORM = 620
_SECRECY = "B"
"""The letter of an ordinary degree of secrecy, for the example."""


class NumbersSection(Section[Books]):
    """The list of books above, the chosen one below; all are saved together."""

    icon = "book-open"
    name = "numbering"
    topics = frozenset({Topic.PUBLISHING})

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("NumbersSection", "Numbering"), parent)
        title, columns = self.tr("Books of numbers"), self._columns()
        self.books: OrderedList[KeptBook] = OrderedList(title, columns, height=140, movable=False)
        self.book = Field(self.tr("Name of the book"), required=self.tr("required"))
        self.pattern = Field(self.tr("Pattern"), required=self.tr("required"))
        self.code, self.unit = Field(self.tr("Code of classification")), Field(self.tr("Unit"))
        self.first = Field(self.tr("First number"))
        self.yearly = CheckBox(self.tr("Begins anew each year"))
        self.per_code = CheckBox(self.tr("Counts apart for each code"))
        self.per_unit = CheckBox(self.tr("Counts apart for each unit"))
        self.example, self.form = Heading("", 20), QWidget()
        self._filling = False
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.books.table)

    def read(self) -> None:
        """Ask for the books."""
        self.jobs.read(number_books.kept_books, then=self.take, refused=self.refuse)

    def write(self, value: Books) -> None:
        """Keep them."""
        self.jobs.write(number_books.set_books, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> Books:
        """The books as they stand in list and form."""
        return self.books.items()

    def show_value(self, value: Books) -> None:
        """Show these books."""
        at = self.books.at()
        self.books.show_items(value)
        if value:
            self.books.table.select_key(min(at or 0, len(value) - 1))
        self._on_current()

    def problem(self) -> str:
        """A name that is missing, a pattern that cannot be used, a first number that is none."""
        for at, book in enumerate(self.books.items()):
            draft, wrong = book.draft, ""
            if not draft.name:
                wrong = self.tr("Give the book a name.")
            elif draft.first < 0:
                wrong = self.tr("The first number is a number from 0.")
            else:
                wrong = self._wrong(draft.rule)
            if wrong:
                self.books.table.select_key(at)
                return wrong
        return ""

    @Slot(object)
    def _on_asked(self, at: int | None) -> None:
        if at is None:
            self.books.put(None, KeptBook(None, BookDraft("", NumberRule("{kode}/{nomor}-{unit}/{tahun}"))))
        self.book.setFocus()

    @Slot()
    def _on_current(self) -> None:
        row = self.books.table.current_row()
        self.form.setVisible(row is not None)
        if row is None or self._filling:
            return
        draft: BookDraft = row[1].draft
        self._filling, rule = True, draft.rule
        texts = ((self.book, draft.name), (self.pattern, rule.pattern), (self.code, rule.code), (self.unit, rule.unit))
        for field, text in texts:
            if field.text() != text:
                field.set_text(text)
        if draft.first >= 0:
            self.first.set_text(str(draft.first))
        boxes = ((self.yearly, rule.yearly), (self.per_code, rule.per_code), (self.per_unit, rule.per_unit))
        for box, on in boxes:
            box.setChecked(on)
        self._filling = False
        self._tell()

    @Slot()
    def _on_edited(self) -> None:
        """The row follows the form with each letter."""
        at = self.books.at()
        if at is None or self._filling:
            return
        rule = NumberRule(
            self.pattern.text(),
            self.code.text(),
            self.unit.text(),
            self.yearly.isChecked(),
            self.per_code.isChecked(),
            self.per_unit.isChecked(),
        )
        first = self.first.text()
        number = int(first) if first.isascii() and first.isdigit() else -1
        self._filling = True
        self.books.put(at, replace(self.books.items()[at], draft=BookDraft(self.book.text(), rule, number)))
        self._filling = False
        self._tell()

    def _tell(self) -> None:
        """The example of what would be printed, or at once what is wrong."""
        at = self.books.at()
        if at is None:
            return
        draft = self.books.items()[at].draft
        wrong = self._wrong(draft.rule)
        self.pattern.set_error(wrong)
        number = max(draft.first, 0)
        self.example.setText("–" if wrong else composed(draft.rule, number, local_now().date(), _SECRECY))
        self.first.set_error("" if draft.first >= 0 else self.tr("The first number is a number from 0."))

    def _wrong(self, rule: NumberRule) -> str:
        try:
            checked(rule.pattern)
        except NumberPatternWrong as problem:
            words = self.tr("Look at {token}: the running number stands once, and only known parts stand in braces.")
            return words.format(token=problem.token)
        return ""

    def _columns(self) -> list[Column[Row[KeptBook]]]:
        return [
            Column(self.tr("Book"), lambda row: row[1].draft.name, stretch=True),
            Column(self.tr("Pattern"), lambda row: row[1].draft.rule.pattern, width=260),
            Column(self.tr("Numbers"), lambda row: str(row[1].numbers), width=90),
        ]

    def _connect(self) -> None:
        self.books.asked.connect(self._on_asked)
        self.books.changed.connect(self._on_current)
        self.books.changed.connect(self.changed)
        self.books.table.current_changed.connect(self._on_current)
        for field in (self.book, self.pattern, self.code, self.unit, self.first):
            field.edited.connect(self._on_edited)
        for box in (self.yearly, self.per_code, self.per_unit):
            box.clicked.connect(self._on_edited)

    def _lay_out(self) -> None:
        ground, row, inside = Panel("", "surface"), QHBoxLayout(self), QVBoxLayout(self.form)
        column = QVBoxLayout(ground)
        column.setContentsMargins(MARGIN_LEFT, 14, MARGIN_LEFT, 14)
        column.setSpacing(10)
        self.form.setMaximumWidth(theme.px(_FORM))
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        known = "  ".join(f"{{{token}}}" for token in ("nomor", *TOKENS))
        parts = QHBoxLayout()
        for field in (self.code, self.unit, self.first):
            parts.addWidget(field)
        inside.addWidget(self.book)
        inside.addWidget(self.pattern)
        told = self.tr("Parts: {parts}. With {example} the number has at least three digits.")
        told = told.format(parts=known, example="{nomor:3}")
        inside.addWidget(Caption(told, wrap=True))
        inside.addLayout(parts)
        for box in (self.yearly, self.per_code, self.per_unit):
            inside.addWidget(box)
        inside.addWidget(Divider())
        inside.addWidget(Caption(self.tr("Today the first number of this book would be")))
        inside.addWidget(self.example)
        rest = self.tr("Numbers that were given stay as they are. A book with numbers cannot be taken away.")
        inside.addWidget(Caption(rest, wrap=True))
        column.addWidget(self.books)
        column.addWidget(Divider())
        column.addWidget(self.form)
        column.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ground)
