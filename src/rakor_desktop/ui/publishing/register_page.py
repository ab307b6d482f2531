"""The number register (buku nomor): every number of a book by year, with its gaps; reserve, give up, explain."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import Book, Number
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.register_columns import (
    FILTERS,
    columns,
    is_found,
    is_in,
    number_words,
    sheet_columns,
    spoken,
    year_of,
)
from rakor_desktop.ui.publishing.reserve_sheet import ReserveSheet
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

STRIP = "register"
BOOK = "number_book"
"""Under this name the book last looked at is remembered."""
NUMBERING = "numbering"
"""The section of the settings that has the books."""


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class RegisterPage(ListPage[Number]):
    """One book at a time, one year or all; nothing is ever taken out of it."""

    topics = frozenset({Topic.PUBLISHING})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        state: State,
        *,
        today: Callable[[], date] = local_today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._state, self._today = navigator, state, today
        self._books: dict[int, Book] = {}
        self.model = RowsModel(columns(), _key, sentence=spoken, dim=lambda line: line.state is NumberState.VOID)
        self.table = Table(self.tr("Number register"), self.model, margin=MARGIN_LEFT)
        self._make_actions()
        self.bar = FilterBar(self.tr("Search number, subject"), self._filters(), self._tools())
        self.book = Choice(self.tr("Book"), editable=False)
        self.year = Choice(self.tr("Year"), editable=False)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.exporter = ListExport(self, "register", self._seen)

    def reload(self) -> None:
        """Ask for the books, then for the lines of the one in view."""
        self.jobs.read(numbers.books, then=self._on_books, refused=self.refuse)

    @property
    def book_id(self) -> int | None:
        """The book in view."""
        value = self.book.value()
        return value if isinstance(value, int) else None

    @Slot(object)
    def _on_books(self, books: tuple[Book, ...]) -> None:
        self._books = {book.id: book for book in books}
        self.book.set_choices([(book.id, book.name) for book in books])
        if self.book_id is None and books:
            kept = self._state.text(BOOK)
            known = [book.id for book in books if book.name == kept]
            self.book.set_value((known or [books[0].id])[0])
        self.reserve.setEnabled(bool(books))
        self._ask_lines()

    @Slot()
    def _on_book(self) -> None:
        if self.book_id is not None:
            self._state.set_text(BOOK, self._books[self.book_id].name)
        self._ask_lines()

    @Slot(object)
    def _on_lines(self, lines: tuple[Number, ...]) -> None:
        years = sorted({year_of(line) for line in lines} - {0}, reverse=True)
        self.year.set_choices([("all", self.tr("All years")), *((year, str(year)) for year in years)])
        if self.year.value() is None:
            self.year.set_value(years[0] if years else "all")
        self._take(lines)

    @Slot(object)
    def _on_current(self, line: Number | None) -> None:
        usable = line is not None and line.state in (NumberState.RESERVED, NumberState.GIVEN)
        self.give_up.setEnabled(usable)
        self.explain.setEnabled(line is not None and line.state is None)

    @Slot()
    def _on_reserve(self) -> None:
        if self.book_id is not None:
            sheet = ReserveSheet(self.jobs, self._books[self.book_id], self._today(), parent=self)
            sheet.reserved.connect(self._on_reserved)
            sheet.open()

    @Slot(object)
    def _on_reserved(self, number: Number) -> None:
        self._select = number.id
        self._say(self.tr("Number {number} is reserved.").format(number=number.text))

    @Slot()
    def _on_give_up(self) -> None:
        """A number on a letter is given up with its letter, else the letter would go on bearing it."""
        line = self.table.current_row()
        if not isinstance(line, Number) or not self.give_up.isEnabled():
            return
        if line.state is NumberState.GIVEN and line.meeting_id is not None:
            words = self.tr("Number {number} stands on a letter.").format(number=line.text)
            way = (self.tr("Open its documents"), partial(self._navigator.go, Place.DOCUMENTS, line.meeting_id))
            self.messages.show_message(STRIP, "info", words, self.tr("It is given up together with the letter."), way)
            return
        never = self.tr("It is never given again; this cannot be undone.")
        reasons = [self.tr("wrong date"), self.tr("the letter is not sent"), self.tr("numbered twice")]
        sheet = ReasonSheet(
            self.tr("Give up number {number}").format(number=line.text),
            never,
            reasons,
            submit=self.tr("Give up for good"),
            parent=self,
        )
        sheet.given.connect(partial(self._give_up, line))
        sheet.open()

    @Slot()
    def _on_explain(self) -> None:
        line = self.table.current_row()
        if not isinstance(line, Number) or line.state is not None:
            return
        reasons = [self.tr("skipped by mistake"), self.tr("used outside this program"), self.tr("spoiled sheet")]
        title = self.tr("Why was number {number} never given?").format(number=number_words(line))
        told = self.tr("The number is not given any more; the reason stays in the register.")
        sheet = ReasonSheet(title, told, reasons, submit=self.tr("Explain"), parent=self)
        sheet.given.connect(partial(self._explain, line))
        sheet.open()

    @Slot()
    def _on_activated(self) -> None:
        (self.explain if self.explain.isEnabled() else self.give_up).trigger()

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.ALL_DOCUMENTS)

    @Slot()
    def _on_settings(self) -> None:
        self._navigator.go(Place.SETTINGS, None, NUMBERING)

    def _give_up(self, line: Number, reason: str) -> None:
        if line.id is not None:
            self.jobs.write(numbers.void, line.id, reason, then=self._on_given_up, refused=self.refuse)

    @Slot(object)
    def _on_given_up(self, line: Number) -> None:
        self._say(self.tr("Number {number} is given up for good.").format(number=line.text))

    def _explain(self, line: Number, reason: str) -> None:
        if self.book_id is not None:
            then, refused = self._on_explained, self.refuse
            self.jobs.write(numbers.explain_gap, self.book_id, line, reason, then=then, refused=refused)

    @Slot(object)
    def _on_explained(self, line: Number) -> None:
        self._select = line.id
        self._say(self.tr("The gap at number {number} is explained.").format(number=line.running))

    def _ask_lines(self) -> None:
        if self.book_id is None:
            self._take(())
        else:
            self.jobs.read(numbers.register, self.book_id, then=self._on_lines, refused=self.refuse)

    def _say(self, words: str) -> None:
        self.messages.show_message(STRIP, "ok", words)

    def _show(self) -> None:
        """The lines of the year that pass search and filter; the one just written is gone to."""
        year, chosen, typed = self.year.value(), self.bar.choice(), self.bar.text()
        of_year = [line for line in self._rows if year in (None, "all", year_of(line))]
        self.bar.set_counts({key: sum(is_in(line, key) for line in of_year) for key in (None, *FILTERS)})
        self.model.set_rows([line for line in of_year if is_in(line, chosen) and is_found(line, typed)])
        self.table.set_empty_text(self.bar.nothing_found())
        if self._select is not None and self.table.select_key(self._select):
            self._select = None
        elif self.table.current_row() is None:
            self.table.select_first()
        self._on_current(self.table.current_row())

    def _seen(self) -> Seen[Number]:
        facts = (f"{self.book.text()} · {self.year.text()}", *self.bar.told())
        return Seen(self.tr("Number register"), sheet_columns(), [("", self.model.rows)], facts)

    def _filters(self) -> list[Filter]:
        translate = QCoreApplication.translate
        chips: list[Filter] = [(key, translate("Register", str(words)), None) for key, words in FILTERS.items()]
        return [(None, self.tr("All"), None), *chips]

    def _make_actions(self) -> None:
        self.reserve = make_action(self, self.tr("Reserve a number"), "Ctrl+N", self._on_reserve, anywhere=True)
        self.give_up = make_action(self.table, self.tr("Give up…"), "Del", self._on_give_up)
        self.explain = make_action(self.table, self.tr("Explain…"), "F2", self._on_explain)
        self.back = make_action(self, self.tr("Back"), "Esc", self._on_back)

    def _tools(self) -> list[QWidget]:
        return [Button.for_action(self.explain), Button.for_action(self.give_up)]

    def _connect(self) -> None:
        self._on_current(None)
        self.bar.bind_to(self, self.table)
        self.bar.give_way(self.back)
        self.bar.changed.connect(self._on_filter)
        self.book.chosen.connect(self._on_book)
        self.year.chosen.connect(self._on_filter)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)

    def _lay_out(self) -> None:
        back = IconButton("chevron-left", self.tr("Back to the documents"))
        back.clicked.connect(self._on_back)
        self.book.setFixedWidth(theme.px(220))
        self.year.setFixedWidth(theme.px(130))
        main = Button.for_action(self.reserve, kind="primary", icon="plus")
        head = PageHead(self.tr("Number register"), "", [self.book, self.year, main])
        layout = head.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(0, back)
        way = self.tr("Books and their pattern are in the settings.")
        self.empty = EmptyState(
            self.tr("No numbers yet"),
            self.tr("A number enters the register when a letter is approved, or when it is reserved."),
            [
                ("plus", self.reserve.text(), self.tr("Keep the next number back."), "Ctrl N", self.reserve.trigger),
                ("settings", self.tr("Numbering"), way, "", self._on_settings),
            ],
        )
        full, inner, outer = QWidget(), QVBoxLayout(), QVBoxLayout(self)
        full.setLayout(inner)
        for box in (inner, outer):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(self.stack)
        inner.addWidget(self.bar)
        inner.addWidget(self.table, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)


def _key(line: Number) -> Hashable:
    """Its id; a gap by where it is."""
    return line.id if line.id is not None else (line.counter, line.running)
