"""The list of the desk as a view: where its rows stand, by counting, and which of them are painted."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from rakor_desktop.ui.attendance.card import height_of
from rakor_desktop.ui.attendance.guest_rows import CardDelegate, DeskModel
from rakor_desktop.ui.kit.rows import Index

_Move = QAbstractItemView.CursorAction


class CardView(QListView):
    """Three heights of rows, added up: Qt by itself asks Python about all 500 whenever a single one changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DeskModel(self)
        self._tops: Sequence[int] = (0,)
        self.setModel(self.rows)
        self.setItemDelegate(CardDelegate(self, self.rows))

    def doItemsLayout(self) -> None:
        head, card, chosen = height_of(is_head=True), height_of(is_head=False), self.currentIndex().row()
        heights = [head if is_head else card for is_head in self.rows.heads()]
        if 0 <= chosen < len(heights):
            heights[chosen] = height_of(is_head=False, selected=True)
        self._tops = tuple(accumulate(heights, initial=0))
        QAbstractItemView.doItemsLayout(self)  # not that of QListView, which asks about every row

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._tops[-1] - room))

    def visualRect(self, index: Index) -> QRect:
        self.executeDelayedItemsLayout()
        at = index.row()
        if not 0 <= at < len(self._tops) - 1:
            return QRect()
        top, below = self._tops[at : at + 2]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), below - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        y = point.y() + self.verticalOffset()
        return self.rows.index(self._row_at(y), 0) if 0 <= y < self._tops[-1] else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view, and no farther, whatever the hint."""
        rect, room = self.visualRect(index), self.viewport().height()
        beyond = max(0, rect.bottom() + 1 - room)
        self.verticalScrollBar().setValue(self.verticalOffset() + min(rect.top(), beyond))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        is_head = self.rows.heads()
        places = self._places(action, len(is_head))
        found = next((at for at in places if not is_head[at]), None)
        return self.currentIndex() if found is None else self.rows.index(found, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        if self.rows.rowCount() == 0:
            return
        option, painter, seen = QStyleOptionViewItem(), QPainter(self.viewport()), event.rect()
        first, last = (self._row_at(y + self.verticalOffset()) for y in (seen.top(), seen.bottom()))
        for at in range(first, last + 1):
            index = self.rows.index(at, 0)
            option.rect = self.visualRect(index)
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _row_at(self, y: int) -> int:
        """The row at so many px below the beginning of the list, or the nearest."""
        return min(max(0, bisect_right(self._tops, y) - 1), max(0, len(self._tops) - 2))

    def _places(self, action: _Move, count: int) -> range:
        """The rows that an arrow, Home, End or a page goes to, the first that can be chosen."""
        here, page = self.currentIndex().row(), self.viewport().height()
        if here < 0 or action == _Move.MoveHome:
            return range(count)
        if action == _Move.MovePageUp:
            return range(self._row_at(self._tops[here] - page), count)
        if action in (_Move.MovePageDown, _Move.MoveEnd):
            return range(count - 1 if action == _Move.MoveEnd else self._row_at(self._tops[here] + page), -1, -1)
        if action in (_Move.MoveUp, _Move.MovePrevious):
            return range(here - 1, -1, -1)
        return range(here + 1, count) if action in (_Move.MoveDown, _Move.MoveNext) else range(0)
