"""Rows under group heads, of a list too long to be held: a row is made when it is painted, spoken or chosen."""

from collections.abc import Callable, Hashable, Sequence
from itertools import chain
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItemModel

from rakor_desktop.ui.kit.grouped_rows import Group, GroupedCells
from rakor_desktop.ui.kit.rows import ROOT, Column, Index, runs

R = TypeVar("R")
Keys = list[tuple[Group, list[Hashable]]]
"""Each group with the keys of its rows."""

MANY = 60
"""From so many rows on that come or go the list begins anew instead of telling each."""


class GroupedPlacesModel(GroupedCells[R], QStandardItemModel):
    """`set_groups` says by its keys what is listed and how the row of a key is made; a row keeps its key and its group.

    The places are kept by a model of Qt without items: a view asks for each of them when it lays out its rows, which
    for ten thousand takes it 10 ms, and 2 seconds if Python had to answer. All rows are of one height.
    """

    def __init__(
        self, columns: Sequence[Column[R]], *, sentence: Callable[[R], str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(0, len(columns), parent)
        self.columns = tuple(columns)
        self._sentence, self._dim = sentence, None
        self._groups: Keys = []
        self._made: dict[Hashable, R] = {}
        self._make: Callable[[Any], R] | None = None

    @property
    def keys(self) -> list[Hashable]:
        """The keys of all rows in their order."""
        return list(chain.from_iterable(keys for _, keys in self._groups))

    @property
    def groups(self) -> tuple[tuple[Group, tuple[R, ...]], ...]:
        """The groups as they are shown, each with its rows."""
        return tuple((group, tuple(self._row(key) for key in keys)) for group, keys in self._groups)

    def set_groups(self, groups: Sequence[tuple[Group, Sequence[Hashable]]], make: Callable[[Any], R]) -> None:
        """Show these groups in this order. What is chosen stays so, unless many rows come or go at once."""
        wanted = [(group, list(keys)) for group, keys in groups]
        self._make = make
        self._made.clear()
        if _is_little(_pairs(self._groups), _pairs(wanted)):
            self._leave_out(set(_pairs(wanted)))
            self._put_in(wanted)
            self._tell_all()
        else:
            self._begin_anew(wanted)

    def key_at(self, index: Index) -> Hashable | None:
        """The key of the row at an index; None at a group or nowhere."""
        parent = index.parent()
        return self._groups[parent.row()][1][index.row()] if parent.isValid() else None

    def row(self, index: Index) -> R | None:
        key = self.key_at(index)
        return None if key is None else self._row(key)

    def group(self, index: Index) -> Group | None:
        if not index.isValid() or index.parent().isValid():
            return None
        return self._groups[index.row()][0]

    def index_of(self, key: Hashable) -> QModelIndex:
        for at, (_, keys) in enumerate(self._groups):
            if key in keys:
                return self.index(keys.index(key), 0, self.index(at, 0))
        return ROOT

    def _row(self, key: Hashable) -> R:
        if key not in self._made:
            assert self._make
            self._made[key] = self._make(key)
        return self._made[key]

    def _begin_anew(self, wanted: Keys) -> None:
        """What the model tells of each step nobody needs to hear: it is reset."""
        self.beginResetModel()
        told = self.blockSignals(True)
        self.setRowCount(0)
        self.setRowCount(len(wanted))
        for at, (_, keys) in enumerate(wanted):
            self._make_head(at)
            self.insertRows(0, len(keys), self.index(at, 0))
        self._groups = wanted
        self.blockSignals(told)
        self.endResetModel()

    def _leave_out(self, stay: set[tuple[Hashable, Hashable]]) -> None:
        for at in range(len(self._groups) - 1, -1, -1):
            group, keys = self._groups[at]
            gone = [place for place, key in enumerate(keys) if (group.key, key) not in stay]
            for first, last in reversed(runs(gone)):
                self.removeRows(first, last - first + 1, self.index(at, 0))
                del keys[first : last + 1]
            if not keys:
                self.removeRows(at, 1)
                del self._groups[at]

    def _put_in(self, wanted: Keys) -> None:
        for at, (group, keys) in enumerate(wanted):
            if at == len(self._groups) or self._groups[at][0].key != group.key:
                self._groups.insert(at, (group, []))
                self.insertRows(at, 1)
                self._make_head(at)
            have = self._groups[at][1]
            known = set(have)
            self._groups[at] = group, have
            for first, last in runs([place for place, key in enumerate(keys) if key not in known]):
                have[first:first] = keys[first : last + 1]
                self.insertRows(first, last - first + 1, self.index(at, 0))

    def _make_head(self, at: int) -> None:
        """A head is never chosen. Asked of Python for each row of a list, that would take a second."""
        for column in range(len(self.columns)):
            self.itemFromIndex(self.index(at, column)).setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.insertColumns(0, len(self.columns), self.index(at, 0))

    def _tell_all(self) -> None:
        last = len(self.columns) - 1
        for at, (_, keys) in enumerate(self._groups):
            parent = self.index(at, 0)
            self.dataChanged.emit(parent, self.index(at, last))
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(keys) - 1, last, parent))


def _pairs(groups: Keys) -> list[tuple[Hashable, Hashable]]:
    return [(group.key, key) for group, keys in groups for key in keys]


def _is_little(before: list[tuple[Hashable, Hashable]], now: list[tuple[Hashable, Hashable]]) -> bool:
    """Whether few rows come or go and the others stay in their groups and in their order."""
    if abs(len(before) - len(now)) > MANY:
        return False
    had, has = set(before), set(now)
    return len(had ^ has) <= MANY and [one for one in before if one in has] == [one for one in now if one in had]
