"""The matrix recommendation x institution: one cell an obligation, painted, reached and read aloud cell by cell."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from rakor_desktop.services.followups.register import Obligation
from rakor_desktop.ui.followups.grid import Grid, Head, Line, LineKey
from rakor_desktop.ui.followups.matrix_cells import MatrixCells
from rakor_desktop.ui.followups.matrix_heads import HEAD, Corner, InstitutionHeads, RecommendationHeads
from rakor_desktop.ui.followups.matrix_model import MatrixModel
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.paint import CENTER, paint_text, painter_of
from rakor_desktop.ui.style import theme

ROW, ROW_TALL, TALL_FROM = 44, 66, 1660
"""Height of a line, of a line where there is room for it, and the width from which there is; px at 100 %."""
LEFT, LEFT_NARROW, NARROW = 330, 276, 1200
"""Width of the left edge, where there is little room, and the width below which there is; px at 100 %."""
CELL_LEAST, TOTAL = 94, 84
"""The narrowest cell and the column of totals, px at 100 %."""
_Index = QModelIndex | QPersistentModelIndex


class MatrixView(QTableView):
    """Arrows go from cell to cell, PgUp and PgDn to what is late; Enter or a double click tells what was opened."""

    opened = Signal(object)  # Obligation
    line_wanted = Signal(object)  # Line: its list is asked for
    head_wanted = Signal(object)  # Head: its list is asked for
    current_changed = Signal(object)  # Obligation or None

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid_model, self._empty = MatrixModel(), ""
        self._kept: tuple[LineKey | None, int | None] = (None, None)
        self.setAccessibleName(name)
        self.setItemDelegate(MatrixCells(self))
        self.setHorizontalHeader(InstitutionHeads(self.grid_model, self))
        self.setVerticalHeader(RecommendationHeads(self.grid_model, self))
        self.setModel(self.grid_model)
        self._corner = Corner(self)
        self._set_behaviour()
        self._connect()

    def show_grid(self, grid: Grid) -> None:
        """Show these; the cell that was current stays so while it is there."""
        self.grid_model.set_grid(grid)
        self._lay_out()
        if not self.currentIndex().isValid():
            self._return()
        self.viewport().update()

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there is nothing to show."""
        self._empty = text
        self.viewport().update()

    def current(self) -> Obligation | None:
        """What is owed in the current cell."""
        return self.grid_model.obligation(self.currentIndex())

    def current_line(self) -> Line | None:
        """The recommendation of the current cell."""
        return self.grid_model.line(self.currentIndex())

    def current_head(self) -> Head | None:
        """The institution of the current cell."""
        return self.grid_model.head(self.currentIndex())

    def chosen(self) -> list[Obligation]:
        """What is owed in the chosen cells, in reading order."""
        places = sorted((one.row(), one.column()) for one in self.selectionModel().selectedIndexes())
        return [one for at in places if (one := self.grid_model.grid.cell(*at)) is not None]

    def order(self) -> list[int]:
        """Every obligation that is shown and asked for, in reading order."""
        return self.grid_model.grid.order()

    def select_key(self, obligation_id: int) -> bool:
        """Go to an obligation; False when it is not there."""
        index = self.grid_model.index_of(obligation_id)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def menu_place(self) -> QPoint:
        """Below the current cell, on the screen."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def copied_head(self) -> str:
        """The institutions over the chosen cells, between tabs."""
        across = Qt.Orientation.Horizontal
        return "\t".join(["", *(str(self.grid_model.headerData(at, across) or "") for at in self._chosen_columns())])

    def copied_lines(self) -> list[tuple[Line, str]]:
        """The chosen cells line by line, each with its recommendation and its words between tabs."""
        rows = sorted({one.row() for one in self.selectionModel().selectedIndexes()})
        columns, lines = self._chosen_columns(), self.grid_model.grid.lines
        said = {row: [f"{lines[row].name} {lines[row].text}", *self._words_of(row, columns)] for row in rows}
        return [(lines[row], "\t".join(cells)) for row, cells in said.items()]

    @Slot()
    def go_to_next_late(self) -> None:
        """The next cell that is late, from the last on to the first."""
        self._go_late(1)

    @Slot()
    def go_to_late_before(self) -> None:
        """The cell before that is late."""
        self._go_late(-1)

    @Slot()
    def open_current(self) -> None:
        """What Enter does: open the obligation, at the total the list of its recommendation."""
        one, line = self.current(), self.current_line()
        if one is not None:
            self.opened.emit(one)
        elif line is not None and self.current_head() is None:
            self.line_wanted.emit(line)

    @Slot(int)
    def _on_head(self, section: int) -> None:
        if section < len(self.grid_model.grid.heads):
            self.head_wanted.emit(self.grid_model.grid.heads[section])

    @Slot(int)
    def _on_line(self, section: int) -> None:
        self.line_wanted.emit(self.grid_model.grid.lines[section])

    @Slot()
    def _on_themed(self) -> None:
        self._lay_out()

    def _chosen_columns(self) -> list[int]:
        return sorted({one.column() for one in self.selectionModel().selectedIndexes()})

    def _words_of(self, row: int, columns: list[int]) -> list[str]:
        return [str(self.grid_model.index(row, at).data() or "") for at in columns]

    def _go_late(self, step: int) -> None:
        index = self.currentIndex()
        found = self.grid_model.grid.late_after(max(index.row(), 0), max(index.column(), 0), step)
        if found is not None:
            self.setCurrentIndex(self.grid_model.index(*found))

    def _return(self) -> None:
        """To the cell that was current before the lines or heads changed, else to the first."""
        grid, (key, owner) = self.grid_model.grid, self._kept
        rows = [at for at, line in enumerate(grid.lines) if line.key == key]
        columns = [at for at, head in enumerate(grid.heads) if head.institution.id == owner]
        if grid.lines and grid.heads:
            self.setCurrentIndex(self.grid_model.index((rows or [0])[0], (columns or [0])[0]))

    def _set_behaviour(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    def _connect(self) -> None:
        make_action(self, self.tr("Details"), ("Return", "Enter"), self.open_current)
        make_action(self, self.tr("Next late"), "PgDown", self.go_to_next_late)
        make_action(self, self.tr("Late one before"), "PgUp", self.go_to_late_before)
        self.doubleClicked.connect(self.open_current)
        self.horizontalHeader().sectionClicked.connect(self._on_head)
        self.verticalHeader().sectionClicked.connect(self._on_line)
        theme.themed.changed.connect(self._on_themed)

    def legend_keys(self) -> list[tuple[str, str]]:
        """Keys that work here without being an action."""
        return [("←|↑|→|↓", self.tr("cell"))]

    def _lay_out(self) -> None:
        """Share the width among the institutions; where that is too little they keep theirs and scroll."""
        wide, count = self.width(), len(self.grid_model.grid.heads)
        left = theme.px(LEFT_NARROW if wide < theme.px(NARROW) else LEFT)
        self.verticalHeader().setFixedWidth(left)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_TALL if wide >= theme.px(TALL_FROM) else ROW))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD))
        total = theme.px(TOTAL)
        if count:
            cell = max((wide - left - total) // count, theme.px(CELL_LEAST))
            for at in range(count):
                self.setColumnWidth(at, cell)
            self.setColumnWidth(count, max(total, wide - left - cell * count))
        self._corner.setGeometry(0, 0, left, theme.px(HEAD))
        self.horizontalScrollBar().setSingleStep(theme.px(40))
        self.verticalScrollBar().setSingleStep(theme.px(ROW))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        line, head = self.grid_model.line(current), self.grid_model.head(current)
        if line is not None:
            self._kept = line.key, head.institution.id if head else None
        for edge in (self.horizontalHeader(), self.verticalHeader()):
            edge.viewport().update()
        self.current_changed.emit(self.grid_model.obligation(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if event.size().width() < event.oldSize().width() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # the drawer took room: the cell it shows stays in sight

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.grid_model.grid.lines:
            painter = painter_of(self.viewport())
            paint_text(painter, self.viewport().rect().toRectF(), self._empty, 13, 400, "text3", CENTER)
            painter.end()
