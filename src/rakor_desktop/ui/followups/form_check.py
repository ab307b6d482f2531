"""A form that came back, row by row: filters, the table, answers by number keys, and the button that takes it whole."""

from collections.abc import Hashable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.form_plan import Answer, Answers, Outcome, PlannedRow
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.region_forms import FormPreview
from rakor_desktop.ui.followups.form_columns import OUTCOMES, QUIET, SAID, row_columns, spoken
from rakor_desktop.ui.followups.form_panel import FormRowPanel
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.answering import RowAnswers
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.foot import Foot
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1300
"""Below this width at 100 % the panel alone tells what the form says."""
_DOTS = {Outcome.PROBLEM: "bad_solid", Outcome.CONFLICT: "warn_solid", Outcome.NEW: "ok_solid"}


class FormCheck(QWidget):
    """Shows a `FormPreview`. It changes nothing: answers go out by `answered` and come back as another preview."""

    answered = Signal(object)  # Answers
    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: FormPreview | None = None
        self._answered: int | None = None
        self.model = RowsModel(
            row_columns(), lambda row: row.row.number, sentence=spoken, dim=lambda row: row.outcome in QUIET
        )
        self.table = Table(self.tr("Rows of the form"), self.model, margin=MARGIN_LEFT)
        self.bar = FilterBar(self.tr("Search in the form"), self._filters(), [])
        self._make_actions()
        self.panel = FormRowPanel(self.answers.skip, self.answers.again, self)
        safe = self.tr("Nothing is stored yet. What a form brings can be taken back as a whole.")
        self.foot = Foot(safe, self.leave, self.take)
        self._lay_out()
        self._connect()

    def show_preview(self, preview: FormPreview) -> None:
        """Show another state of the form; after an answer that settled its row the next question is gone to."""
        self.preview = preview
        counts: dict[Hashable, int] = {outcome: preview.count(outcome) for outcome in Outcome}
        self.bar.set_counts({None: len(preview.rows), **counts})
        self._show_figures(preview)
        answered, self._answered = self._answered, None
        open_ones = [row.row.number for row in preview.questions]
        if answered is not None and answered not in open_ones and self._go_to_question(answered):
            return
        self._show()

    def start_over(self) -> None:
        """Another form begins without search and filter, at its first question."""
        self.bar.clear()
        if not self._go_to_question(0):
            self.table.select_first()

    @Slot()
    def _on_filter(self) -> None:
        self.leave.setEnabled(not self.bar.text() and self.bar.choice() is None)
        self._show()

    @Slot()
    def _on_current(self) -> None:
        row = self._row()
        self.panel.show_row(row, self._place(row))
        given = self.preview.answers if self.preview else {}
        is_answered = row is not None and row.row.number in given
        self.answers.again.setVisible(is_answered)
        self.answers.skip.setVisible(not is_answered)
        self.answers.skip.setEnabled(row is not None and row.outcome not in QUIET)

    @Slot()
    def _on_next(self) -> None:
        row = self._row()
        self._go_to_question(row.row.number if row else 0)

    @Slot(object, object)
    def _on_answered(self, row: PlannedRow, answer: int | None) -> None:
        """Answers to one row add up; left out, none of them counts."""
        if self.preview:
            self._answered, number = row.row.number, row.row.number
            before = self.preview.answers.get(number) or frozenset()
            given = None if answer is None else before | {Answer(answer)}
            answers: Answers = {**self.preview.answers, number: given}
            self.answered.emit(answers)

    @Slot(object)
    def _on_taken_back(self, row: PlannedRow) -> None:
        if self.preview:
            self.answered.emit({at: given for at, given in self.preview.answers.items() if at != row.row.number})

    def _row(self) -> PlannedRow | None:
        row = self.table.current_row()
        return row if isinstance(row, PlannedRow) else None

    def _place(self, row: PlannedRow | None) -> str:
        questions = self.preview.questions if self.preview else ()
        numbers = [one.row.number for one in questions]
        if row is None or row.row.number not in numbers:
            return ""
        words = self.tr("{at} of {count} questions")
        return words.format(at=numbers.index(row.row.number) + 1, count=len(numbers))

    def _go_to_question(self, after: int) -> bool:
        """Go to the next question below this row, or from the top again; a filter that hides it gives way."""
        numbers = [one.row.number for one in self.preview.questions] if self.preview else []
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
        rows, choice, typed = self.preview.rows if self.preview else (), self.bar.choice(), self.bar.text().strip()
        found = [row for row in rows if choice in (None, row.outcome)]
        if typed:
            found = [row for row in found if matches(typed, search_text(spoken(row), row.row.text))]
        self.table.set_empty_text(self.bar.nothing_found() if rows else self.tr("No row below the headings."))
        self.model.set_rows(found)
        if self._row() is None:
            self.table.select_first()
        self._on_current()

    def _show_figures(self, preview: FormPreview) -> None:
        """How many reports come in, and what is still asked: the form is taken whole or not at all."""
        coming, questions = preview.count(Outcome.NEW), len(preview.questions)
        self.take.setText(self.tr("Take %n report(s)", "", coming))
        self.take.setEnabled(coming > 0 and not questions)
        self.next.setEnabled(questions > 0)
        asked = self.tr("%n question(s) to answer", "", questions) if questions else ""
        absent = self.tr("%n open obligation(s) without a row", "", preview.missing) if preview.missing else ""
        self.foot.warning.setText(asked or absent)

    def _filters(self) -> list[Filter]:
        return [
            (None, self.tr("All"), None),
            *((outcome, look.text, _DOTS.get(outcome)) for outcome, look in OUTCOMES.items()),
        ]

    def _make_actions(self) -> None:
        self.next = make_action(self, self.tr("Next question"), "F8", self._on_next, anywhere=True)
        self.answers = RowAnswers(self, self._row)
        self.take = make_action(self, "", ("Ctrl+Return", "Ctrl+Enter"), self.wanted.emit, anywhere=True)
        self.leave = make_action(self, self.tr("Cancel"), "Esc", self.left.emit)

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

    def fit(self) -> None:
        """In a narrow page a column is left to the panel."""
        self.table.setColumnHidden(SAID, self.width() < theme.px(NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
