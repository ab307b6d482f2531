"""The step that says what a list is made of: its sheet, the row of its headings, what each column means."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.import_rows import shown
from rakor_desktop.domain.importing import ROWS_SEARCHED, Column, Sheet, Table, table_below
from rakor_desktop.ui.importing.columns import FileColumn, file_columns, meaning_columns
from rakor_desktop.ui.importing.wording import meaning_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.foot import Foot
from rakor_desktop.ui.kit.labels import Caption, Heading, Label
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.table import Table as TableView
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT

_NOT_USED = "-"
_CELLS = 4
"""Cells of a row that are shown to recognise it."""


class MeaningView(QWidget):
    """Holds a `Table` in the making; `relaid` when another sheet or row was chosen, `done` when it is right."""

    relaid = Signal(object)  # Table: what is remembered of such headings may be put into it
    done = Signal(object)  # Table
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self.list: Table | None = None
        self.sheet = Choice(self.tr("Sheet"), editable=False)
        self.heading = Choice(self.tr("Row of headings"), editable=False)
        self.meaning = Choice(self.tr("Means"), self._meanings(), editable=False)
        self.model = RowsModel(meaning_columns(), lambda one: one.place, dim=lambda one: one.meaning is None)
        self.table = TableView(self.tr("Columns of the file"), self.model, margin=MARGIN_LEFT)
        self.column, self.examples = Heading("", 16), Label("", 13, 400, "text2", wrap=True)
        self.check = make_action(self, self.tr("Check the rows"), ("Ctrl+Return", "Ctrl+Enter"), self._on_check)
        self.leave = make_action(self, self.tr("Cancel"), "Esc", self.left.emit)
        self.foot = Foot(self.tr("What the columns mean is remembered for such headings."), self.leave, self.check)
        self._lay_out()
        self._connect()

    def show_list(self, sheets: Sequence[Sheet], table: Table) -> None:
        """Show a list and how it is understood so far."""
        self._sheets, self.list = tuple(sheets), table
        self.sheet.set_choices([(at, one.name or self.tr("the list")) for at, one in enumerate(self._sheets)])
        self.sheet.set_value(next((at for at, one in enumerate(self._sheets) if one.name == table.sheet), 0))
        self.heading.set_choices(self._heading_rows())
        self.heading.set_value(table.heading)
        self.model.set_rows(file_columns(table))
        if self.table.current_row() is None:
            self.table.select_first()
        self._on_current()
        known = Column.OFFICE in table.columns
        self.check.setEnabled(known)
        self.foot.warning.setText("" if known else self.tr("Say which column holds the offices"))

    @Slot()
    def _on_sheet(self) -> None:
        self._lay_anew(self._chosen_sheet(), 0)

    @Slot()
    def _on_heading(self) -> None:
        sheet, number = self._chosen_sheet(), self.heading.value()
        numbers = [row for row, _cells in sheet.rows]
        self._lay_anew(sheet, numbers.index(number) if isinstance(number, int) and number else None)

    def _lay_anew(self, sheet: Sheet, at: int | None) -> None:
        self.relaid.emit(table_below(sheet, at))

    @Slot()
    def _on_current(self) -> None:
        one = self.table.current_row()
        if isinstance(one, FileColumn):
            self.column.setText(self.tr("Column {letter}").format(letter=one.letter))
            self.examples.setText("\n".join([one.heading, *one.examples]).strip())
            self.meaning.set_value(one.meaning.value if one.meaning else _NOT_USED)

    @Slot()
    def _on_row(self) -> None:
        self.meaning.combo.setFocus()
        self.meaning.combo.showPopup()

    @Slot(object)
    def _on_meaning(self, value: object) -> None:
        """A column means one thing, and one column alone means it."""
        one = self.table.current_row()
        if isinstance(one, FileColumn) and self.list:
            columns = {meaning: place for meaning, place in self.list.columns.items() if place != one.place}
            if value != _NOT_USED:
                columns[Column(str(value))] = one.place
            self.show_list(self._sheets, replace(self.list, columns=columns))

    @Slot()
    def _on_check(self) -> None:
        if self.list:
            self.done.emit(self.list)

    def _chosen_sheet(self) -> Sheet:
        at = self.sheet.value()
        return self._sheets[at if isinstance(at, int) else 0]

    def _heading_rows(self) -> list[tuple[object, str]]:
        rows = self._chosen_sheet().rows[:ROWS_SEARCHED]
        told = [(number, [shown(cell) for cell in cells if cell is not None][:_CELLS]) for number, cells in rows]
        words = self.tr("Row {number}: {cells}")
        found: list[tuple[object, str]] = [(0, self.tr("none: the list has no headings"))]
        return found + [(number, words.format(number=number, cells=" · ".join(cells))) for number, cells in told]

    def _meanings(self) -> list[tuple[object, str]]:
        return [(_NOT_USED, meaning_words(None)), *((one.value, meaning_words(one)) for one in Column)]

    def _connect(self) -> None:
        self.sheet.chosen.connect(self._on_sheet)
        self.heading.chosen.connect(self._on_heading)
        self.meaning.chosen.connect(self._on_meaning)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_row)

    def _lay_out(self) -> None:
        column, top, row = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        top.setContentsMargins(MARGIN_LEFT, 4, MARGIN_RIGHT, 8)
        top.setSpacing(8)
        for words, choice, stretch in (
            (self.tr("Sheet"), self.sheet, 2), (self.tr("Row of headings"), self.heading, 5),
        ):  # fmt: skip
            top.addWidget(Label(words, 13, 500, "text2"))
            top.addWidget(choice, stretch)
        panel = SidePanel(self.tr("The chosen column"), 340)
        panel.body.addWidget(self.column)
        panel.body.addWidget(self.examples)
        panel.body.addSpacing(6)
        panel.body.addWidget(Label(self.tr("Means"), 13, 500, "text2"))
        panel.body.addWidget(self.meaning)
        panel.body.addWidget(Caption(self.tr("Enter in the list opens the choice."), wrap=True))
        panel.body.addStretch(1)
        column.addLayout(top)
        column.addLayout(row, 1)
        row.addWidget(self.table, 1)
        row.addWidget(panel)
        column.addWidget(self.foot)
        self.setFocusProxy(self.table)
