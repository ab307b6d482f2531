"""A short list that is edited in its place: add, change, take away, move up and down, by buttons and keys."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.labels import Heading
from rakor_desktop.ui.kit.paint import key_text
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme

_ICONS = ("plus", "pencil", "trash-2", "chevron-up", "chevron-down")
R = TypeVar("R")
Row = tuple[int, R]
"""Where it stands, from 0, and what it is."""


class OrderedList(QWidget, Generic[R]):
    """Tells `changed` when rows moved or went, and `asked` with the place to be edited (None: a new one).

    Whoever opens the form for it calls `put` with the answer. Without `movable` it has an order of its own.
    """

    changed = Signal()
    asked = Signal(object)  # int | None

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[Row[R]]],
        *,
        height: int = 170,
        movable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: list[R] = []
        self._movable = movable
        self.model: RowsModel[Row[R]] = RowsModel(columns, lambda row: row[0])
        self.table = Table(title, self.model)
        self.table.setFixedHeight(theme.px(height))
        self.table.set_empty_text(self.tr("Nothing here yet; Ins adds the first."))
        self._make_actions()
        self.table.row_activated.connect(self._on_edit)
        self.table.current_changed.connect(self._on_current)
        self._lay_out(title)
        self._on_current()

    def items(self) -> tuple[R, ...]:
        """What is in the list, in its order."""
        return tuple(self._items)

    def show_items(self, items: Sequence[R]) -> None:
        """Show other rows; tells nobody."""
        self._items = list(items)
        self.model.set_rows(list(enumerate(self._items)))
        self._on_current()

    def put(self, at: int | None, item: R) -> None:
        """Take an edited row in, or a new one at the end."""
        if at is None:
            self._items.append(item)
            at = len(self._items) - 1
        else:
            self._items[at] = item
        self._changed(at)

    def at(self) -> int | None:
        """Where the current row stands."""
        row = self.table.current_row()
        return None if row is None else int(row[0])

    @Slot()
    def _on_add(self) -> None:
        self.asked.emit(None)

    @Slot()
    def _on_edit(self) -> None:
        if self.at() is not None:
            self.asked.emit(self.at())

    @Slot()
    def _on_remove(self) -> None:
        at = self.at()
        if at is not None:
            del self._items[at]
            self._changed(min(at, len(self._items) - 1))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    @Slot()
    def _on_current(self) -> None:
        at = self.at()
        for action in (self.edit, self.remove):
            action.setEnabled(at is not None)
        self.up.setEnabled(self._movable and at is not None and at > 0)
        self.down.setEnabled(self._movable and at is not None and at < len(self._items) - 1)
        actions = (self.add, self.edit, self.remove, self.up, self.down)
        for action, button in zip(actions, self._buttons, strict=True):
            button.setEnabled(action.isEnabled())

    def _move(self, by: int) -> None:
        at = self.at()
        if at is not None and 0 <= at + by < len(self._items):
            self._items[at], self._items[at + by] = self._items[at + by], self._items[at]
            self._changed(at + by)

    def _changed(self, at: int) -> None:
        self.model.set_rows(list(enumerate(self._items)))
        self.table.select_key(at)
        self._on_current()
        self.changed.emit()

    def _make_actions(self) -> None:
        self.add = self._own(self.tr("Add"), "Ins", self._on_add)
        self.edit = self._own(self.tr("Change"), "F2", self._on_edit)
        self.remove = self._own(self.tr("Take away"), "Del", self._on_remove, once=True)
        self.up = self._own(self.tr("Up"), "Alt+Up", self._on_up)
        self.down = self._own(self.tr("Down"), "Alt+Down", self._on_down)
        actions = (self.add, self.edit, self.remove, self.up, self.down)
        self._buttons = [_button(action, icon, self) for action, icon in zip(actions, _ICONS, strict=True)]

    def _own(self, words: str, key: str, slot: Callable[[], object], *, once: bool = False) -> QAction:
        return make_action(self.table, words, key, slot, once=once)

    def _lay_out(self, title: str) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head.setSpacing(0)
        head.addWidget(Heading(title, 14))
        head.addStretch(1)
        for button in self._buttons:
            head.addWidget(button)
        for button in self._buttons[3:]:
            button.setVisible(self._movable)
        column.addLayout(head)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)


def _button(action: QAction, icon: str, parent: QWidget) -> IconButton:
    """A button of the action: its words and its key are in the tooltip."""
    button = IconButton(icon, action.text(), height=28, parent=parent)
    button.setToolTip(f"{action.text()} ({key_text(action.shortcut())})")
    button.clicked.connect(action.trigger)
    return button
