"""Dragging rows of the list by mouse: one, or all that are chosen, to a line between two others."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from rakor_desktop.ui.kit.rows import GroupRole, RowRole
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme

_THICK, _EDGE = 3, 24
"""Of the line, and of the stripe at either end of the list in which it scrolls on, px."""


class _Line(QWidget):
    """Where the rows would stand."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("accent"))
        painter.end()


class RowDrag(QObject):
    """Watches the mouse over one table; Esc lets go of what is being dragged."""

    dropped = Signal(object, object, bool)  # rows, the row beside which they shall stand, whether above it

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table, self._line = table, _Line(table.viewport())
        self._rows: list[Any] = []
        self._pressed: QPoint | None = None
        self._is_several = self._is_dragging = False
        self._line.hide()
        for watched in (table, table.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self._let_go()
        if not isinstance(event, QMouseEvent) or watched is self._table:
            return False
        where = event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress:
            plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
            return plain and self._on_pressed(where)
        if self._pressed is None:
            return False
        if kind == QEvent.Type.MouseMove:
            self._on_moved(where, self._pressed)
            return True  # what is dragged over is not chosen
        return kind == QEvent.Type.MouseButtonRelease and self._on_released(where)

    def _on_pressed(self, where: QPoint) -> bool:
        """Several that are chosen stay so: whoever presses one of them may want to drag all."""
        row, chosen = self._table.indexAt(where).data(RowRole), self._table.selected_rows()
        if row is None:
            return False
        self._is_several = len(chosen) > 1 and row in chosen
        self._rows, self._pressed = chosen if self._is_several else [row], where
        return self._is_several

    def _on_moved(self, where: QPoint, pressed: QPoint) -> None:
        if not self._is_dragging and (where - pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._is_dragging = True
        self._scroll(where)
        index, above = self._target(where)
        rect = self._table.visualRect(index)
        y = rect.top() if above else rect.bottom()
        self._line.setGeometry(0, y - _THICK // 2, self._table.viewport().width(), _THICK)
        self._line.setVisible(index.isValid())
        self._line.raise_()

    def _on_released(self, where: QPoint) -> bool:
        rows, was_dragging, was_several = self._rows, self._is_dragging, self._is_several
        self._let_go()
        if was_dragging:
            index, above = self._target(where)
            beside = index.data(RowRole)
            if beside is not None and beside not in rows:
                self.dropped.emit(rows, beside, above)
            return True
        if was_several:  # pressed and let go: now only this one is chosen
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().setCurrentIndex(self._table.indexAt(where), flags)
        return False

    def _target(self, where: QPoint) -> tuple[QModelIndex, bool]:
        """The row beside which is dropped, and whether above it; a head stands for the first row of its group."""
        table = self._table
        index = table.indexAt(where)
        if not index.isValid():
            index = table.indexAt(QPoint(where.x(), table.viewport().height() - 2))
        if index.data(GroupRole) is not None:
            return table.indexBelow(index), True
        return index, where.y() < table.visualRect(index).center().y()

    def _scroll(self, where: QPoint) -> None:
        bar, height = self._table.verticalScrollBar(), self._table.viewport().height()
        if where.y() < _EDGE or where.y() > height - _EDGE:
            bar.setValue(bar.value() + (-_EDGE if where.y() < _EDGE else _EDGE))

    def _let_go(self) -> bool:
        """Nothing is dragged any more; False when nothing was."""
        was_dragging, self._is_dragging = self._is_dragging, False
        self._pressed, self._rows = None, []
        self._line.hide()
        return was_dragging
