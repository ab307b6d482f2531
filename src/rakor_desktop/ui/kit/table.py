"""The table of the whole application: rows under optional group heads, painted from cells, driven by the keyboard."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from rakor_desktop.ui.kit.cells import PAD, paint_cell, paint_group
from rakor_desktop.ui.kit.grouped_places import GroupedPlacesModel
from rakor_desktop.ui.kit.grouped_rows import Group, GroupedCells, GroupedRowsModel
from rakor_desktop.ui.kit.paged_rows import PagedRowsModel
from rakor_desktop.ui.kit.paint import CENTER, paint_text, painter_of
from rakor_desktop.ui.kit.rows import Cell, CellKind, CellRole, GroupRole, KeyedModel, RowRole
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import GROUP_ROW, MARGIN_LEFT, ROW, ROW_TWO_LINES, TABLE_HEAD

AnyRows = KeyedModel[Any] | PagedRowsModel[Any] | GroupedPlacesModel[Any]
_Index = QModelIndex | QPersistentModelIndex
NAME_LEAST = 140
"""How wide the column that names the rows is at least, px at 100 %, before others give way to it."""
_BAR = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_BACK = (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp)


class RowDelegate(QStyledItemDelegate):
    """Paints any cell kind of `rows.py`; `strong` is the column that names the row.

    Where `heads` have a height of their own each row is asked for its own; else all are as high as a row.
    """

    def __init__(self, height: int, strong: int, parent: QWidget, *, heads: bool = True) -> None:
        super().__init__(parent)
        self._height, self._strong, self._heads = height, strong, heads

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_head = self._heads and index.data(GroupRole) is not None
        return QSize(0, theme.px(GROUP_ROW if is_head else self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CellRole)
        if isinstance(cell, Cell):
            align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
            rect: QRect = option.rect
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            strong = index.column() == self._strong
            paint_cell(painter, rect.toRectF(), cell, align, strong=strong, selected=selected)


class Table(QTreeView):
    """A table over a rows model. Enter or a double click tells `row_activated`, moving tells `current_changed`.

    `margin` is where the text of the first column begins, in px: that of the page where the table is as wide.
    """

    row_activated = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self,
        name: str,
        model: AnyRows,
        *,
        row_height: int | None = None,
        sortable: bool = False,
        many: bool = False,
        margin: int = PAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows_model, self._hovered, self._empty = model, QPersistentModelIndex(), ""
        self._lead, self._scale = margin - PAD, 0
        self.setItemDelegate(self._delegate(row_height or _height_of(model)))
        self.setAccessibleName(name)
        self._set_behaviour(many)
        self.setModel(model)
        self._set_header(sortable)
        self.activated.connect(self._on_activated)
        model.rowsInserted.connect(self._on_structure)
        model.modelReset.connect(self._on_structure)
        theme.themed.changed.connect(self._on_themed)
        self._on_structure()

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there are no rows."""
        self._empty = text
        self.viewport().update()

    def current_row(self) -> Any:
        """The snapshot of the current row, or None."""
        return self.currentIndex().data(RowRole)

    def selected_rows(self) -> list[Any]:
        """The snapshots of the selected rows, in their order on the screen."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: self.visualRect(index).top())
        return [index.data(RowRole) for index in indexes if index.data(GroupRole) is None]

    def select_key(self, key: Hashable) -> bool:
        """Go to the row with this key; False when it is not there."""
        index = self._rows_model.index_of(key)
        if index.isValid():
            # said outright: Qt would toggle the selection while Ctrl is still down after Ctrl+Enter
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)
        return index.isValid()

    def select_first(self) -> None:
        """Go to the first row that is not a group head."""
        self.setCurrentIndex(self._past_groups(self._rows_model.index(0, 0), back=False))

    def leave_out(self, columns: Sequence[int], room: int) -> None:
        """Hide of these columns, the first first, what leaves the naming column less than it needs of `room` px."""
        free = room - MARGIN_LEFT - theme.px(NAME_LEAST)
        for at, column in enumerate(self._rows_model.columns):
            if at in columns:
                self.setColumnHidden(at, False)
            free -= 0 if column.stretch else self.columnWidth(at)
        for at in columns:
            if free >= 0:
                return
            free += self.columnWidth(at)
            self.setColumnHidden(at, True)

    def copied_lines(self) -> list[tuple[Any, str]]:
        """The selected rows in their order on the screen, each with its words between tabs."""
        columns = range(len(self._rows_model.columns))
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: self.visualRect(index).top())
        rows = [index for index in indexes if index.data(GroupRole) is None]
        return [(row.data(RowRole), "\t".join(_words(row.siblingAtColumn(at)) for at in columns)) for row in rows]

    def copied_text(self) -> str:
        """The selected rows as tab-separated lines, as Ctrl+C gives them away."""
        return "\n".join(line for _, line in self.copied_lines())

    def legend_keys(self) -> Sequence[tuple[str, str]]:
        """Keys that work here without being an action."""
        return [("↑|↓", self.tr("choose"))]

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(GroupRole) is None:
            self.row_activated.emit(index.data(RowRole))

    @Slot()
    def _on_structure(self) -> None:
        if isinstance(self._rows_model, GroupedCells):
            self.expandAll()

    @Slot()
    def _on_themed(self) -> None:
        self.header().setFont(theme.font(12, 500))
        self.header().setFixedHeight(theme.px(TABLE_HEAD))
        if self._scale != theme.px(100):
            self._scale = theme.px(100)
            self._widen()
        self.doItemsLayout()

    def _delegate(self, height: int) -> RowDelegate:
        model = self._rows_model
        strong = next((at for at, column in enumerate(model.columns) if column.stretch), 0)
        return RowDelegate(height, strong, self, heads=isinstance(model, GroupedRowsModel))

    def _set_behaviour(self, many: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setProperty("atMargin", self._lead > 0)
        self.setUniformRowHeights(not isinstance(self._rows_model, GroupedRowsModel))

    def _set_header(self, sortable: bool) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.px(24))
        for at, column in enumerate(self._rows_model.columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(at, mode.Stretch if column.stretch else mode.Interactive)
        if sortable:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
        self._on_themed()

    def _widen(self) -> None:
        """Give each column its width in the present size of letters."""
        for at, column in enumerate(self._rows_model.columns):
            if not column.stretch:
                self.setColumnWidth(at, theme.px(column.width or 120))

    def _past_groups(self, index: QModelIndex, back: bool) -> QModelIndex:
        while index.isValid() and index.data(GroupRole) is not None:
            index = self.indexAbove(index) if back else self.indexBelow(index)
        return index

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        actions = QAbstractItemView.CursorAction
        sideways = {actions.MoveLeft: actions.MoveUp, actions.MoveRight: actions.MoveDown}
        action = sideways.get(action, action)
        index = self._past_groups(super().moveCursor(action, modifiers), back=action in _BACK)
        return index if index.isValid() else self.currentIndex()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current.data(RowRole))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
        elif event.key() in _ENTER and event.modifiers() & _HELD:
            event.ignore()  # Ctrl Enter belongs to the form around the table; Qt would open the row as well
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hovered = QPersistentModelIndex(self.indexAt(event.position().toPoint()).siblingAtColumn(0))
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = QPersistentModelIndex()
        self.viewport().update()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, options.rect.y(), self.viewport().width(), options.rect.height())
        group = index.data(GroupRole)
        if isinstance(group, Group):
            paint_group(painter, rect, group)
        else:
            self._draw_cells(painter, rect, index)
        painter.restore()

    def _draw_cells(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        first = index.sibling(index.row(), 0)
        selected, hovered = self.selectionModel().isSelected(first), self._hovered == first
        painter.fillRect(rect, theme.color("sel" if selected else "surface2" if hovered else "surface"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), theme.color("divider"))
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        option.state = QStyle.StateFlag.State_Selected if selected else QStyle.StateFlag.State_None
        lead = self._lead
        for at in range(len(self._rows_model.columns)):
            if self.isColumnHidden(at):
                continue
            left, width = self.columnViewportPosition(at) + lead, self.columnWidth(at) - lead
            option.rect, lead = QRect(left, int(rect.y()), width, int(rect.height())), 0
            delegate.paint(painter, option, index.sibling(index.row(), at))
        if selected:
            painter.fillRect(QRectF(0, rect.y(), _BAR, rect.height()), theme.color("accent"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and self._rows_model.rowCount() == 0:
            painter = painter_of(self.viewport())
            paint_text(painter, self.viewport().rect().toRectF(), self._empty, 13, 400, "text3", CENTER)
            painter.end()


def _height_of(model: AnyRows) -> int:
    """What the tallest kind of cell needs, px at 100 %."""
    return ROW_TWO_LINES if any(column.kind == CellKind.TWO_LINES for column in model.columns) else ROW


def _words(index: QModelIndex) -> str:
    cell = index.data(CellRole)
    return " ".join(part for part in (cell.text, cell.second) if part) if isinstance(cell, Cell) else ""
