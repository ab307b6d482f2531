"""Answers for the rows of a list that is read in: one of the choices offered, left out, or the answer taken back."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.actions import make_action


class Asked(Protocol):
    """A row that may mean one of several: their ids and what they are called."""

    @property
    def candidates(self) -> tuple[tuple[int, str], ...]: ...


R = TypeVar("R", bound=Asked)


class RowAnswers(QObject):
    """Two actions and the choice of a card, each about the row that `row` gives: L leaves out, U takes back."""

    answered = Signal(object, object)  # row; the id of what it means, None: it is left out
    taken_back = Signal(object)  # row

    def __init__(self, around: QWidget, row: Callable[[], R | None]) -> None:
        super().__init__(around)
        self._row = row
        self.skip = make_action(around, self.tr("Leave out"), "L", self._on_skip, once=True)
        self.again = make_action(around, self.tr("Take back the answer"), "U", self._on_again)

    @Slot(int)
    def choose(self, at: int) -> None:
        """The row means the choice in this place, from 0; nothing happens where there is none."""
        row = self._row()
        if row is not None and at < len(row.candidates):
            self.answered.emit(row, row.candidates[at][0])

    @Slot()
    def _on_skip(self) -> None:
        row = self._row()
        if row is not None:
            self.answered.emit(row, None)

    @Slot()
    def _on_again(self) -> None:
        row = self._row()
        if row is not None:
            self.taken_back.emit(row)
