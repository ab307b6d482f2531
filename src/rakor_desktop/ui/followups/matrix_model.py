"""The matrix as a Qt model: a cell for each recommendation and institution, and the total of each line at its end."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from rakor_desktop.services.followups.register import Obligation
from rakor_desktop.ui.followups.grid import Grid, Head, Line
from rakor_desktop.ui.followups.matrix_words import (
    cell_spoken,
    cell_words,
    head_spoken,
    line_spoken,
    short_name,
    total_spoken,
    total_words,
)
from rakor_desktop.ui.kit.rows import ROOT, AccessibleTextRole, RowRole

_Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.ToolTipRole, AccessibleTextRole)


class MatrixModel(QAbstractTableModel):
    """Holds a `Grid`; another one with the same lines and heads keeps what is chosen and is painted anew."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = Grid()

    def set_grid(self, grid: Grid) -> None:
        """Show another grid."""
        before = self.grid
        if _frame(before) != _frame(grid):
            self.beginResetModel()
            self.grid = grid
            self.endResetModel()
            return
        self.grid = grid
        self.dataChanged.emit(self.index(0, 0), self.index(len(grid.lines) - 1, len(grid.heads)))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(grid.heads))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(grid.lines) - 1)

    def line(self, index: _Index) -> Line | None:
        """The recommendation at an index."""
        return self.grid.lines[index.row()] if 0 <= index.row() < len(self.grid.lines) else None

    def head(self, index: _Index) -> Head | None:
        """The institution at an index, None at the total."""
        return self.grid.heads[index.column()] if 0 <= index.column() < len(self.grid.heads) else None

    def obligation(self, index: _Index) -> Obligation | None:
        """What is owed at an index."""
        return self.grid.cell(index.row(), index.column())

    def index_of(self, obligation_id: int) -> QModelIndex:
        """Where an obligation stands; invalid when it does not."""
        at = self.grid.register.place_of(obligation_id)
        if at is None:
            return ROOT
        kept = self.grid.register.stored[at]
        rows = (row for row, line in enumerate(self.grid.lines) if line.key == kept.recommendation_id)
        columns = (no for no, head in enumerate(self.grid.heads) if head.institution.id == kept.institution_id)
        index = self.index(next(rows, -1), next(columns, -1))
        return index if self.grid.place(index.row(), index.column()) == at else ROOT

    def rowCount(self, parent: _Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.lines)

    def columnCount(self, parent: _Index = ROOT) -> int:
        return 0 if parent.isValid() or not self.grid.heads else len(self.grid.heads) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, head = self.line(index), self.head(index)
        if line is None:
            return None
        one = self.obligation(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(one) if head else total_words(line)
        if role in _WORDS:
            return cell_spoken(line, head, one) if head else total_spoken(line)
        return one if role == RowRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._line_data(section, role)
        if section == len(self.grid.heads) and role in (Qt.ItemDataRole.DisplayRole, *_WORDS):
            return self.tr("Done")
        if not 0 <= section < len(self.grid.heads):
            return None
        head = self.grid.heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return short_name(head.institution)
        return head_spoken(head) if role in _WORDS else None

    def _line_data(self, section: int, role: int) -> Any:
        if not 0 <= section < len(self.grid.lines):
            return None
        line = self.grid.lines[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.name} {line.text}"
        return line_spoken(line) if role in _WORDS else None


def _frame(grid: Grid) -> tuple[object, ...]:
    return (
        tuple(line.key for line in grid.lines),
        tuple(head.institution.id for head in grid.heads),
        grid.several,
    )
