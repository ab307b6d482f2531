"""A table over a list too long to be held: all keys in order, the rows fetched by pages as they come into view."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot

from rakor_desktop.ui.kit.rows import ROOT, TOP, Column, Index, KeyedModel

R = TypeVar("R")

PAGE = 128
"""Rows asked for at a time."""
MOST = 40 * PAGE
"""Rows held; beyond it all but the newest page are forgotten."""


class PagedRowsModel(KeyedModel[R]):
    """`set_keys` says what is listed, `wanted` asks for rows by their keys, `put` brings them. A row that is not there
    yet is blank."""

    wanted = Signal(object)  # tuple of keys

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
        self._keys: tuple[Hashable, ...] = ()
        self._places: dict[Hashable, int] = {}
        self._rows: dict[Hashable, R] = {}
        self._asked: set[int] = set()
        self._waiting: list[int] = []
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._on_soon)

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """The keys of all rows in their order."""
        return self._keys

    def set_keys(self, keys: Sequence[Hashable]) -> None:
        """List these rows; what was fetched stays. The view loses its current row when the list is another one."""
        if tuple(keys) == self._keys:
            return
        self.beginResetModel()
        self._keys = tuple(keys)
        self._places = {key: at for at, key in enumerate(self._keys)}
        self._asked.clear()
        self.endResetModel()

    def put(self, rows: Sequence[R]) -> None:
        """Show these rows where their keys are listed."""
        if len(self._rows) > MOST:
            self._rows.clear()
            self._asked.clear()
        self._rows |= {self._key(row): row for row in rows}
        places = [self._places[self._key(row)] for row in rows if self._key(row) in self._places]
        if places:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    def refresh(self) -> None:
        """Fetch again what comes into view; until then the old rows are shown."""
        self._asked.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(self.columns) - 1))

    def key_at(self, index: Index) -> Hashable | None:
        """The key of the row at an index, whether it is fetched or not."""
        return self._keys[index.row()] if index.isValid() else None

    def row(self, index: Index) -> R | None:
        if not index.isValid():
            return None
        self._ask(index.row() // PAGE)
        return self._rows.get(self._keys[index.row()])

    def index_of(self, key: Hashable) -> QModelIndex:
        at = self._places.get(key)
        return ROOT if at is None else self.index(at, 0)

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        inside = not parent.isValid() and 0 <= row < len(self._keys) and 0 <= column < len(self.columns)
        return self.createIndex(row, column, TOP) if inside else ROOT

    def parent(self, child: Index = ROOT) -> Any:
        return ROOT

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def _ask(self, page: int) -> None:
        """Ask once for a page, together with the others that come into view at the same moment."""
        if page not in self._asked:
            self._asked.add(page)
            self._waiting.append(page)
            self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        pages, self._waiting = self._waiting, []
        keys = tuple(key for page in pages for key in self._keys[page * PAGE : (page + 1) * PAGE])
        if keys:
            self.wanted.emit(keys)
