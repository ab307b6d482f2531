"""The step that looks at every row: filters, the table, answers by number keys, and the button that brings all in."""

from collections.abc import Hashable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.import_plan import Answers, Outcome, Planned
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.importing import Preview
from rakor_desktop.ui.importing.columns import IN_FILE, KIND, STARTS, row_columns
from rakor_desktop.ui.importing.panel import RowPanel
from rakor_desktop.ui.importing.wording import OUTCOMES, spoken
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.answering import RowAnswers
from rakor_desktop.ui.kit.day import DayBar
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.foot import Foot
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW, NARROWER = 1400, 1100
"""Below these widths at 100 % how and since when an office is held, and what the file calls it, the panel tells."""


class CheckView(QWidget):
    """Shows a `Preview`. It changes nothing: answers go out by `answered`, and come back as another preview."""

    answered = Signal(object)  # Answers
    wanted = Signal()
    left = Signal()
    columns_wanted = Signal()

    def __init__(self, as_of: DayBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: Preview | None = None
        self._searched: tuple[str, ...] = ()
        self._answered: int | None = None
        self.as_of = as_of
        self.model = RowsModel(
            row_columns(), lambda row: row.row.number, sentence=spoken,
            dim=lambda row: row.outcome in (Outcome.SAME, Outcome.SKIPPED),
        )  # fmt: skip
        self.table = Table(self.tr("Rows of the list"), self.model, margin=MARGIN_LEFT)
        self.bar = FilterBar(self.tr("Search in the list"), self._filters(), [self.as_of])
        self._make_actions()
        self.panel = RowPanel(self.answers.skip, self.answers.again, self)
        self.foot = Foot(
            self.tr("Nothing is stored yet. The import can be revoked as a whole."), self.leave, self.bring_in
        )
        self._lay_out()
        self._connect()

    def show_preview(self, preview: Preview) -> None:
        """Show another state of the list; after an answer that settled its row the next problem is gone to."""
        self.preview, self._searched = preview, ()
        counts: dict[Hashable, int] = {outcome: preview.count(outcome) for outcome in Outcome}
        self.bar.set_counts({None: len(preview.rows), **counts})
        self._show_figures()
        answered, self._answered = self._answered, None
        settled = next((row for row in preview.rows if row.row.number == answered), None)
        if settled is not None and settled.outcome is not Outcome.PROBLEM and self._go_to_problem(answered or 0):
            return
        self._show()

    def start_over(self) -> None:
        """Another list begins without search and filter, at its first problem."""
        self.bar.clear()
        if not self._go_to_problem(0):
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
        self.answers.skip.setEnabled(row is not None)

    @Slot(object)
    def _on_taken_back(self, row: Planned) -> None:
        if self.preview:
            self.answered.emit({at: answer for at, answer in self.preview.answers.items() if at != row.row.number})

    @Slot()
    def _on_next(self) -> None:
        row = self._row()
        self._go_to_problem(row.row.number if row else 0)

    @Slot(object, object)
    def _on_answered(self, row: Planned, answer: int | None) -> None:
        if self.preview:
            self._answered = row.row.number
            answers: Answers = {**self.preview.answers, row.row.number: answer}
            self.answered.emit(answers)

    def _row(self) -> Planned | None:
        row = self.table.current_row()
        return row if isinstance(row, Planned) else None

    def _problems(self) -> list[int]:
        rows = self.preview.rows if self.preview else ()
        return [row.row.number for row in rows if row.outcome is Outcome.PROBLEM]

    def _place(self, row: Planned | None) -> str:
        problems = self._problems()
        if row is None or row.row.number not in problems:
            return ""
        words = self.tr("{at} of {count} problems")
        return words.format(at=problems.index(row.row.number) + 1, count=len(problems))

    def _go_to_problem(self, after: int) -> bool:
        """Go to the next problem below this row, or from the top again; a filter that hides it gives way."""
        problems = self._problems()
        if not problems:
            return False
        wanted = next((number for number in problems if number > after), problems[0])
        self._show()
        if not self.table.select_key(wanted):
            self.bar.clear()
            self._show()
            self.table.select_key(wanted)
        return True

    def _show(self) -> None:
        """The rows that pass search and filter."""
        rows, choice, typed = self.preview.rows if self.preview else (), self.bar.choice(), self.bar.text().strip()
        if typed and not self._searched:
            self._searched = tuple(search_text(spoken(row), row.row.office) for row in rows)
        found = [row for row in rows if choice in (None, row.outcome)]
        if typed:
            hit = {row.row.number for row, text in zip(rows, self._searched, strict=True) if matches(typed, text)}
            found = [row for row in found if row.row.number in hit]
        self.table.set_empty_text(self.bar.nothing_found() if rows else self.tr("No row below the headings."))
        self.model.set_rows(found)
        if self._row() is None:
            self.table.select_first()
        self._on_current()

    def _show_figures(self) -> None:
        """How many rows come in, and how many problems are left out unless they are answered."""
        preview = self.preview
        if preview is None:
            return
        coming, problems = preview.count(Outcome.NEW) + preview.count(Outcome.CHANGED), preview.count(Outcome.PROBLEM)
        self.bring_in.setText(self.tr("Import %n row(s)", "", coming))
        self.bring_in.setEnabled(coming > 0)
        self.next.setEnabled(problems > 0)
        self.foot.warning.setText(self.tr("%n problem(s) will be left out", "", problems) if problems else "")

    def _filters(self) -> list[Filter]:
        dots = {Outcome.PROBLEM: "bad_solid", Outcome.NEW: "ok_solid", Outcome.CHANGED: "ok_solid"}
        return [
            (None, self.tr("All"), None),
            *((outcome, look.text, dots.get(outcome)) for outcome, look in OUTCOMES.items()),
        ]

    def _make_actions(self) -> None:
        self.next = make_action(self, self.tr("Next problem"), "F8", self._on_next, anywhere=True)
        self.answers = RowAnswers(self, self._row)
        self.bring_in = make_action(self, "", ("Ctrl+Return", "Ctrl+Enter"), self.wanted.emit, anywhere=True)
        self.to_columns = make_action(self, self.tr("Columns"), "F2", self.columns_wanted.emit, anywhere=True)
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
        """In a narrow page columns are left to the panel."""
        for at, least in ((IN_FILE, NARROWER), (KIND, NARROW), (STARTS, NARROW)):
            self.table.setColumnHidden(at, self.width() < theme.px(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
