"""Rows under group heads: the same columns and the same care for the selection as `rows.py`."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt

from rakor_desktop.ui.kit.rows import ROOT, TOP, AccessibleTextRole, Cells, Column, GroupRole, Index, KeyedModel

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Group:
    """The head of some rows: title, a short code, a remark (count, vacancies)."""

    key: Hashable
    title: str
    code: str = ""
    note: str = ""


class _Node(Generic[R]):
    """A group on the screen: its id stays the same while its place and its rows change."""

    def __init__(self, number: int, group: Group) -> None:
        self.number, self.group = number, group
        self.rows: list[R] = []


class GroupedCells(Cells[R]):
    """What every model with group heads tells of a head and of a row."""

    def group(self, index: Index) -> Group | None:
        """The group at a group row; None elsewhere."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.group(index)
        if group is None:
            return super().data(index, role)
        if role == GroupRole:
            return group
        if role == AccessibleTextRole:
            return ", ".join(part for part in (group.title, group.code, group.note) if part)
        return group.title if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None


class GroupedRowsModel(GroupedCells[R], KeyedModel[R]):
    """Groups as parents, rows below them; a row that changes its group stays selected."""

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
        self._nodes: list[_Node[R]] = []
        self._by_number: dict[int, _Node[R]] = {}
        self._numbers = count(TOP + 1)

    def set_groups(self, groups: Sequence[tuple[Group, Sequence[R]]]) -> None:
        """Show these groups in this order, each with its rows; a row's key is unique over all groups."""
        known = {node.group.key: node for node in self._nodes}
        wanted = [known.get(group.key) or self._new_node(group) for group, _ in groups]
        leaving = [node for node in self._nodes if node not in wanted]
        self._sync(self._nodes, wanted + leaving, id, ROOT)
        self._move_across(groups)
        self._sync(self._nodes, wanted, id, ROOT)
        for node in leaving:
            del self._by_number[node.number]
        for node, (group, rows) in zip(wanted, groups, strict=True):
            self._rename(node, group)
            self._sync(node.rows, rows, self._key, self._group_index(node))

    @property
    def groups(self) -> tuple[tuple[Group, tuple[R, ...]], ...]:
        """The groups as they are shown, each with its rows."""
        return tuple((node.group, tuple(node.rows)) for node in self._nodes)

    def row(self, index: Index) -> R | None:
        if not index.isValid() or index.internalId() == TOP:
            return None
        return self._by_number[index.internalId()].rows[index.row()]

    def group(self, index: Index) -> Group | None:
        return self._nodes[index.row()].group if index.isValid() and index.internalId() == TOP else None

    def index_of(self, key: Hashable) -> QModelIndex:
        for node in self._nodes:
            for at, row in enumerate(node.rows):
                if self._key(row) == key:
                    return self.createIndex(at, 0, node.number)
        return ROOT

    def _new_node(self, group: Group) -> _Node[R]:
        node: _Node[R] = _Node(next(self._numbers), group)
        self._by_number[node.number] = node
        return node

    def _move_across(self, groups: Sequence[tuple[Group, Sequence[R]]]) -> None:
        target = {self._key(row): node for node, (_, rows) in zip(self._nodes, groups, strict=False) for row in rows}
        for node in self._nodes:
            for at in range(len(node.rows) - 1, -1, -1):
                into = target.get(self._key(node.rows[at]), node)
                if into is not node:
                    self._move(node, at, into)

    def _move(self, node: _Node[R], at: int, into: _Node[R]) -> None:
        self.beginMoveRows(self._group_index(node), at, at, self._group_index(into), len(into.rows))
        into.rows.append(node.rows.pop(at))
        self.endMoveRows()

    def _rename(self, node: _Node[R], group: Group) -> None:
        if node.group != group:
            node.group = group
            index = self._group_index(node)
            self.dataChanged.emit(index, index.siblingAtColumn(len(self.columns) - 1))

    def _group_index(self, node: _Node[R]) -> QModelIndex:
        return self.createIndex(self._nodes.index(node), 0, TOP)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.group(index) is None else Qt.ItemFlag.ItemIsEnabled

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        if not 0 <= row < self.rowCount(parent) or not 0 <= column < len(self.columns):
            return ROOT
        return self.createIndex(row, column, self._nodes[parent.row()].number if parent.isValid() else TOP)

    def parent(self, child: Index = ROOT) -> Any:
        if not child.isValid() or child.internalId() == TOP:
            return ROOT
        return self._group_index(self._by_number[child.internalId()])

    def rowCount(self, parent: Index = ROOT) -> int:
        if not parent.isValid():
            return len(self._nodes)
        is_group = parent.internalId() == TOP and parent.column() == 0
        return len(self._nodes[parent.row()].rows) if is_group else 0
