"""A table over a list too long to be held: all keys in order, the rows fetched by pages as they come into view."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import islice
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QStandardItemModel

from rakor_desktop.ui.kit.rows import ROOT, Cells, Column, Index

R = TypeVar("R")

PAGE = 32
"""Rows asked for at a time: two pages fill a window, and a key waits for no more than that."""
MOST = 64 * PAGE
"""Rows held; beyond it all but the newest page are forgotten."""
AT_ONCE = 16 * PAGE
"""Keys listed before the window paints; the others follow."""
_SOON_MS = 40
_PIECE_SECONDS, _BETWEEN_MS, _AT_A_TIME = 0.006, 1, 64
"""How long the window collects what follows before it looks whether a key was pressed, and then again."""


class PagedRowsModel(Cells[R], QStandardItemModel):
    """`set_keys` says what is listed, `wanted` asks for rows by their keys, `put` brings them. A row that is not there
    yet is blank.

    The places are kept by a model of Qt without items: a view asks for each of them when it lays out its rows, which
    for a hundred thousand takes it 25 ms, and 500 ms if Python had to answer.
    """

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
        super().__init__(0, len(columns), parent)
        self.columns = tuple(columns)
        self._key, self._sentence, self._dim = key, sentence, dim
        self._keys: tuple[Hashable, ...] = ()
        self._coming: Iterator[Hashable] | None = None
        self._collected: list[Hashable] = []
        self._rows: dict[Hashable, R] = {}
        self._asked: set[Hashable] = set()
        self._waiting: list[Hashable] = []
        self._is_asking = False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._on_soon)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._on_rest)

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """The keys of all rows in their order."""
        self.complete()
        return self._keys

    def set_keys(self, keys: Iterable[Hashable]) -> None:
        """List these rows; what was fetched stays. The view loses its current row when the list begins otherwise.

        Whoever types waits for the first AT_ONCE only: the others are collected by pieces when those were painted, and
        `keys` is asked for no more of them when another list came meanwhile.
        """
        coming = iter(keys)
        first = tuple(islice(coming, AT_ONCE))
        self._coming, self._collected = None, []
        if first != self._keys[:AT_ONCE]:
            self._list(first, 0)
            self._is_asking = False
            self._ask(0)  # before whatever else the page asks for the new list
            self._on_soon()
        self._coming = coming
        self._rest.start(_SOON_MS)

    @Slot()
    def complete(self) -> None:
        """List all at once."""
        if self._coming is not None:
            first = self._keys[:AT_ONCE]
            keys = (*first, *self._collected, *self._coming)
            self._coming, self._collected = None, []
            self._rest.stop()
            if keys != self._keys:
                self._list(keys, len(first))

    def put(self, rows: Sequence[R]) -> None:
        """Show these rows where their keys are listed."""
        if len(self._rows) > MOST:
            self._rows.clear()
            self._asked.clear()
        self._rows |= {self._key(row): row for row in rows}
        self._is_asking = False
        self._repaint()

    def refresh(self) -> None:
        """Fetch again what comes into view; until then the old rows are shown."""
        self._asked.clear()
        self._is_asking = False
        self._repaint()

    def key_at(self, index: Index) -> Hashable | None:
        """The key of the row at an index, whether it is fetched or not."""
        return self._keys[index.row()] if index.isValid() else None

    def row(self, index: Index) -> R | None:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if key not in self._asked:
            self._ask(index.row() // PAGE)
        return self._rows.get(key)

    def index_of(self, key: Hashable) -> QModelIndex:
        try:
            return self.index(self.keys.index(key), 0)
        except ValueError:
            return ROOT

    @Slot()
    def _on_rest(self) -> None:
        """Collect a piece of what follows; all is listed when nothing more comes."""
        until = perf_counter() + _PIECE_SECONDS
        while self._coming is not None and perf_counter() < until:
            more = list(islice(self._coming, _AT_A_TIME))
            self._collected += more
            if len(more) < _AT_A_TIME:
                self.complete()
        if self._coming is not None:
            self._rest.start(_BETWEEN_MS)

    def _list(self, keys: tuple[Hashable, ...], kept: int) -> None:
        """List these keys, of which the first `kept` are listed already."""
        self.setRowCount(kept)
        self._keys = keys
        self.setRowCount(len(keys))

    def _repaint(self) -> None:
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _ask(self, page: int) -> None:
        """Ask for what was not asked for of a page, together with others that come into view at the same moment.

        While an answer is on its way nothing else is asked: when it comes the view looks again, and what was only
        scrolled past is never fetched.
        """
        if not self._is_asking:
            new = [key for key in self._keys[page * PAGE : (page + 1) * PAGE] if key not in self._asked]
            self._asked.update(new)
            self._waiting += new
            self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        keys, self._waiting = tuple(self._waiting), []
        if keys:
            self._is_asking = True
            self.wanted.emit(keys)
