"""A list that was read in, row by row: filters, the table, answers by number keys, and the button that takes it."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.answering import RowAnswers
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.foot import Foot
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT


class Numbered(Protocol):
    """The row as it stands in the file."""

    @property
    def number(self) -> int: ...


class Checked(Protocol):
    """A row with what it would do, and what it may mean."""

    @property
    def row(self) -> Numbered: ...
    @property
    def outcome(self) -> Enum: ...
    @property
    def candidates(self) -> tuple[tuple[int, str], ...]: ...


R = TypeVar("R", bound=Checked)
PANEL = 372
"""Width of the panel, px at 100 %."""


class Previewed(Protocol):
    """What a list would do, row by row, with the answers that were given, by number of the row."""

    @property
    def rows(self) -> tuple[Any, ...]: ...
    @property
    def answers(self) -> Mapping[int, object]: ...


class RowPanel(SidePanel, Generic[R]):
    """What is known of the chosen row, with the `cards` of its answers."""

    cards: ChoiceCards

    def __init__(self) -> None:
        super().__init__("", PANEL)
        self.setAccessibleName(self.tr("The chosen row"))
        self.icon, self.title, self.place = Icon("circle-x", 18, "bad"), Heading("", 16), Caption("")
        self.add_row(self.icon, self.title, self.place, wide=1)

    def show_row(self, row: R | None, place: str) -> None:
        """Show a row; `place` says which question it is of how many."""
        raise NotImplementedError


P = TypeVar("P", bound=Previewed)


@dataclass(frozen=True, slots=True)
class CheckWords:
    """What the view says; `place` names {at} and {count}, `next` the way to the next question."""

    rows: str
    search: str
    safe: str
    next: str
    place: str


class CheckView(QWidget, Generic[R, P]):
    """Shows a preview. It changes nothing: answers go out by `answered`, and come back as another preview."""

    answered = Signal(object)  # answers by number of the row
    wanted = Signal()
    left = Signal()
    quiet: frozenset[Enum] = frozenset()
    """Outcomes of rows that nothing is asked about."""

    def __init__(
        self, said: CheckWords, columns: Sequence[Column[R]], filters: Sequence[Filter], *,
        spoken: Callable[[R], str], panel: Callable[[QAction, QAction, QWidget], RowPanel[R]],
        beside: Sequence[QWidget] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.preview: P | None = None
        self._said, self._spoken = said, spoken
        self._searched: tuple[str, ...] = ()
        self._answered: int | None = None
        self.model = RowsModel(
            columns, lambda row: row.row.number, sentence=spoken, dim=lambda row: row.outcome in self.quiet
        )
        self.table = Table(said.rows, self.model, margin=MARGIN_LEFT)
        self.bar = FilterBar(said.search, [(None, self.tr("All"), None), *filters], beside)
        self.next = make_action(self, said.next, "F8", self._on_next, anywhere=True)
        self.answers = RowAnswers(self, self._row)
        self.take = make_action(self, "", ("Ctrl+Return", "Ctrl+Enter"), self.wanted.emit, anywhere=True)
        self.leave = make_action(self, self.tr("Cancel"), "Esc", self.left.emit)
        self.panel = panel(self.answers.skip, self.answers.again, self)
        self.foot = Foot(said.safe, self.leave, self.take)
        self._lay_out()
        self._connect()

    def questions(self, preview: P) -> list[int]:
        """The numbers of the rows that wait for an answer, from the top."""
        raise NotImplementedError

    def searched(self, row: R) -> str:
        """What is searched in a row beside what is spoken of it."""
        raise NotImplementedError

    def given(self, row: R, answer: int | None) -> object:
        """What the answers hold for this row, once it is answered so."""
        raise NotImplementedError

    def show_figures(self, preview: P) -> None:
        """Say how many rows come in, and what hinders it."""
        raise NotImplementedError

    def show_preview(self, preview: P) -> None:
        """Show another state of the list; after an answer that settled its row the next question is gone to."""
        self.preview, self._searched = preview, ()
        outcomes: list[Hashable] = [row.outcome for row in preview.rows]
        self.bar.set_counts({None: len(outcomes), **{choice: outcomes.count(choice) for choice in set(outcomes)}})
        questions = self.questions(preview)
        self.next.setEnabled(bool(questions))
        self.show_figures(preview)
        answered, self._answered = self._answered, None
        if answered is not None and answered not in questions and self._go_to_question(answered):
            return
        self._show()

    def start_over(self) -> None:
        """Another list begins without search and filter, at its first question."""
        self.bar.clear()
        if not self._go_to_question(0):
            self.table.select_first()

    def fit(self) -> None:
        """In a narrow view columns are left to the panel."""

    @Slot()
    def _on_filter(self) -> None:
        self.leave.setEnabled(not self.bar.text() and self.bar.choice() is None)
        self._show()

    @Slot()
    def _on_current(self) -> None:
        row = self._row()
        self.panel.show_row(row, self._place(row))
        is_answered = bool(self.preview and row is not None and row.row.number in self.preview.answers)
        self.answers.again.setVisible(is_answered)
        self.answers.skip.setVisible(not is_answered)
        self.answers.skip.setEnabled(row is not None and row.outcome not in self.quiet)

    @Slot()
    def _on_next(self) -> None:
        row = self._row()
        self._go_to_question(row.row.number if row else 0)

    @Slot(object, object)
    def _on_answered(self, row: R, answer: int | None) -> None:
        if self.preview:
            self._answered = row.row.number
            self.answered.emit({**self.preview.answers, row.row.number: self.given(row, answer)})

    @Slot(object)
    def _on_taken_back(self, row: R) -> None:
        if self.preview:
            self.answered.emit({at: given for at, given in self.preview.answers.items() if at != row.row.number})

    def _row(self) -> R | None:
        row = self.table.current_row()
        return next((one for one in self.model.rows if one is row), None)

    def _place(self, row: R | None) -> str:
        numbers = self.questions(self.preview) if self.preview else []
        if row is None or row.row.number not in numbers:
            return ""
        return self._said.place.format(at=numbers.index(row.row.number) + 1, count=len(numbers))

    def _go_to_question(self, after: int) -> bool:
        """Go to the next question below this row, or from the top again; a filter that hides it gives way."""
        numbers = self.questions(self.preview) if self.preview else []
        if not numbers:
            return False
        wanted = next((number for number in numbers if number > after), numbers[0])
        self._show()
        if not self.table.select_key(wanted):
            self.bar.clear()
            self._show()
            self.table.select_key(wanted)
        return True

    def _show(self) -> None:
        """The rows that pass search and filter."""
        rows: Sequence[R] = self.preview.rows if self.preview else ()
        self.table.set_empty_text(self.bar.nothing_found() if rows else self.tr("No row below the headings."))
        self.model.set_rows(self._found(rows))
        if self._row() is None:
            self.table.select_first()
        self._on_current()

    def _found(self, rows: Sequence[R]) -> list[R]:
        choice, typed = self.bar.choice(), self.bar.text().strip()
        if typed and not self._searched:
            self._searched = tuple(search_text(self._spoken(row), self.searched(row)) for row in rows)
        hit = [not typed or matches(typed, text) for text in self._searched or [""] * len(rows)]
        return [row for row, fits in zip(rows, hit, strict=True) if fits and choice in (None, row.outcome)]

    def _connect(self) -> None:
        self.bar.bind_to(self, self.table)
        self.bar.changed.connect(self._on_filter)
        self.table.current_changed.connect(self._on_current)
        self.panel.cards.chosen.connect(self.answers.choose)
        self.answers.answered.connect(self._on_answered)
        self.answers.taken_back.connect(self._on_taken_back)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)
        column.addWidget(self.foot)
        self.setFocusProxy(self.table)

    def hide_below(self, width: int, *columns: int) -> None:
        """Leave these columns to the panel in a view narrower than this, px at 100 %."""
        for at in columns:
            self.table.setColumnHidden(at, self.width() < theme.px(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
