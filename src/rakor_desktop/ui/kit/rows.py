"""Tables over frozen snapshots: what a column is, and a model that touches only the rows that differ."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

R = TypeVar("R")
N = TypeVar("N")
Index = QModelIndex | QPersistentModelIndex

SortRole = Qt.ItemDataRole.UserRole
RowRole = Qt.ItemDataRole.UserRole + 1  # the snapshot itself
CellRole = Qt.ItemDataRole.UserRole + 2  # a Cell: all that the delegate paints
GroupRole = Qt.ItemDataRole.UserRole + 3  # the Group at the head of its rows, None for others
AccessibleTextRole = Qt.ItemDataRole.AccessibleTextRole
ROOT = QModelIndex()
TOP = 0  # the internal id of everything without a parent


class CellKind(Enum):
    """How a cell is painted."""

    TEXT = "text"
    TWO_LINES = "two_lines"
    PILL = "pill"
    ICON_TEXT = "icon_text"
    CHECK = "check"
    NUMBER = "number"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted in one cell; `status` names a pill or a colour, `icon` an icon, `dim` greys the row."""

    kind: CellKind
    text: str
    second: str = ""
    status: Any = None
    icon: str = ""
    checked: bool = False
    dim: bool = False


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: how a row becomes a cell. `width` in px, 0 leaves it to the table; `stretch` takes what is left."""

    header: str
    text: Callable[[R], str]
    kind: CellKind = CellKind.TEXT
    second: Callable[[R], str] | None = None
    status: Callable[[R], Any] | None = None
    icon: Callable[[R], str] | None = None
    checked: Callable[[R], bool] | None = None
    width: int = 0
    stretch: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    sort: Callable[[R], Any] | None = None

    def cell(self, row: R, *, dim: bool = False) -> Cell:
        """All that is painted for this row."""
        return Cell(
            self.kind,
            self.text(row),
            self.second(row) if self.second else "",
            self.status(row) if self.status else None,
            self.icon(row) if self.icon else "",
            bool(self.checked and self.checked(row)),
            dim,
        )


class Cells(Generic[R]):
    """What every rows model tells of a row, whatever Qt model keeps the places: cells, words, a sentence."""

    columns: tuple[Column[R], ...]
    _key: Callable[[R], Hashable]
    _sentence: Callable[[R], str] | None
    _dim: Callable[[R], bool] | None

    def row(self, index: Index) -> R | None:
        """The snapshot at an index; None at a group row or nowhere."""
        raise NotImplementedError

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the row with this key is (first column); invalid when it is not there."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, SortRole):
            return column.text(row) if role == Qt.ItemDataRole.DisplayRole else (column.sort or column.text)(row)
        if role == CellRole:
            return column.cell(row, dim=bool(self._dim and self._dim(row)))
        if role == AccessibleTextRole:
            return self._sentence(row) if self._sentence else self._spoken(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        return row if role == RowRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].header if role == Qt.ItemDataRole.DisplayRole else None

    def _spoken(self, row: R) -> str:
        cells = [column.cell(row) for column in self.columns]
        return ", ".join(part for cell in cells for part in (cell.text, cell.second) if part)


class KeyedModel(Cells[R], QAbstractItemModel):
    """What the flat and the grouped model share: the art of changing a list without losing a selection."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        *,
        sentence: Callable[[R], str] | None = None,
        dim: Callable[[R], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key, self._sentence, self._dim = key, sentence, dim

    def columnCount(self, parent: Index = ROOT) -> int:
        return len(self.columns)

    def _sync(self, items: list[N], wanted: Sequence[N], key: Callable[[N], Hashable], parent: QModelIndex) -> None:
        """Make the children `items` of `parent` equal to `wanted`: remove, reorder, insert, then tell what differs."""
        keep = {key(item) for item in wanted}
        self._remove(items, [at for at, item in enumerate(items) if key(item) not in keep], parent)
        self._reorder(items, wanted, key, parent)
        self._insert(items, wanted, key, parent)
        for at, (old, new) in enumerate(zip(items, wanted, strict=True)):
            if old != new:
                items[at] = new
                self.dataChanged.emit(self.index(at, 0, parent), self.index(at, len(self.columns) - 1, parent))

    def _remove(self, items: list[N], gone: Sequence[int], parent: QModelIndex) -> None:
        for first, last in reversed(runs(gone)):
            self.beginRemoveRows(parent, first, last)
            del items[first : last + 1]
            self.endRemoveRows()

    def _insert(self, items: list[N], wanted: Sequence[N], key: Callable[[N], Hashable], parent: QModelIndex) -> None:
        have = {key(item) for item in items}
        for first, last in runs([at for at, item in enumerate(wanted) if key(item) not in have]):
            self.beginInsertRows(parent, first, last)
            items[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _reorder(self, items: list[N], wanted: Sequence[N], key: Callable[[N], Hashable], parent: QModelIndex) -> None:
        place = {key(item): at for at, item in enumerate(wanted)}
        order = sorted(range(len(items)), key=lambda at: place[key(items[at])])
        if order == list(range(len(items))):
            return
        self.layoutAboutToBeChanged.emit()
        now = {old: new for new, old in enumerate(order)}
        children = self.index(0, 0, parent).internalId()
        before = [index for index in self.persistentIndexList() if index.internalId() == children]
        items[:] = [items[at] for at in order]
        after = [self.createIndex(now[index.row()], index.column(), children) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


class RowsModel(KeyedModel[R]):
    """A flat table: `set_rows` keeps the selection by key, `sort` orders by a column until told otherwise."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        *,
        sentence: Callable[[R], str] | None = None,
        dim: Callable[[R], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, sentence=sentence, dim=dim, parent=parent)
        self._rows: list[R] = []
        self._given: list[R] = []
        self._sorted_by: tuple[int, bool] | None = None

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows, whose keys differ; what is equal is not touched."""
        self._given = list(rows)
        self._sync(self._rows, self._in_order(), self._key, ROOT)

    def begin_anew(self, rows: Sequence[R]) -> None:
        """Show these rows and forget what was chosen: quicker than `set_rows` where many come or go at once."""
        self.beginResetModel()
        self._given = list(rows)
        self._rows = list(self._in_order())
        self.endResetModel()

    def row(self, index: Index) -> R | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: Hashable) -> QModelIndex:
        at = next((at for at, row in enumerate(self._rows) if self._key(row) == key), None)
        return ROOT if at is None else self.index(at, 0)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 gives back the order of `set_rows`."""
        self._sorted_by = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._sync(self._rows, self._in_order(), self._key, ROOT)

    def _in_order(self) -> list[R]:
        if self._sorted_by is None:
            return self._given
        at, descending = self._sorted_by
        column = self.columns[at]
        return sorted(self._given, key=column.sort or column.text, reverse=descending)

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        inside = not parent.isValid() and 0 <= row < len(self._rows) and 0 <= column < len(self.columns)
        return self.createIndex(row, column, TOP) if inside else ROOT

    def parent(self, child: Index = ROOT) -> Any:
        return ROOT

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers of an ascending list as (first, last)."""
    runs: list[tuple[int, int]] = []
    for at in places:
        if runs and runs[-1][1] == at - 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    return runs
