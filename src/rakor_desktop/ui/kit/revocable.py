"""What came in from a file as a whole and can be taken back as a whole: where it begins, and the question before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.labels import Heading, Label
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, ROW, TABLE_HEAD


class Revocable(Protocol):
    """An import of any kind."""

    @property
    def id(self) -> int:
        """Its number."""
        ...

    @property
    def revoked_at(self) -> datetime | None:
        """When it was taken back; None while it counts."""
        ...


R = TypeVar("R", bound=Revocable)


@dataclass(frozen=True, slots=True)
class WayIn:
    """One way to begin, as a card and an action: icon, title, sentence."""

    icon: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class BeginningWords:
    """What the page says: `choose` a file, or do the `other` thing; `earlier` is the title of the list below."""

    title: str
    text: str
    choose: WayIn
    other: WayIn
    earlier: str
    revoke: str
    back: str


class Beginning(QWidget, Generic[R]):
    """Two ways to begin above the list of what came in before, at most `shown` rows of it at once."""

    choose = Signal()
    other = Signal()
    revoke_wanted = Signal(object)  # R
    left = Signal()

    def __init__(
        self, columns: Sequence[Column[R]], said: BeginningWords, shown: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self.model = RowsModel(columns, lambda one: one.id, dim=lambda one: one.revoked_at is not None)
        self.table = Table(said.earlier, self.model, margin=MARGIN_LEFT)
        make_action(self, said.choose.title, "Ctrl+O", self.choose.emit, anywhere=True)
        make_action(self, said.other.title, "Ctrl+S", self.other.emit, anywhere=True)
        self.revoke = make_action(self, said.revoke, "Del", self._on_revoke)
        make_action(self, said.back, "Esc", self.left.emit)
        ways = ((said.choose, "Ctrl O", self.choose), (said.other, "Ctrl S", self.other))
        cards = [(way.icon, way.title, way.text, key, told.emit) for way, key, told in ways]
        self.empty, self.earlier = EmptyState(said.title, said.text, cards), Panel("t", "surface")
        self._lay_out(said.earlier)
        self.table.current_changed.connect(self._on_current)
        self.show_earlier(())

    def show_earlier(self, rows: Sequence[R]) -> None:
        """Show what came in before, the latest first."""
        self.model.set_rows(rows)
        self.earlier.setVisible(bool(rows))
        self.table.setFixedHeight(theme.px(TABLE_HEAD) + theme.px(ROW) * min(self._shown, max(1, len(rows))) + 2)
        if self.table.current_row() is None:
            self.table.select_first()
        self._on_current()

    def _current(self) -> R | None:
        row = self.table.current_row()
        return next((one for one in self.model.rows if one is row), None)

    @Slot()
    def _on_current(self) -> None:
        row = self._current()
        self.revoke.setEnabled(row is not None and row.revoked_at is None)

    @Slot()
    def _on_revoke(self) -> None:
        if (row := self._current()) is not None:
            self.revoke_wanted.emit(row)

    def _lay_out(self, title: str) -> None:
        column, below, head = QVBoxLayout(self), QVBoxLayout(self.earlier), QHBoxLayout()
        for layout in (column, below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        head.setContentsMargins(MARGIN_LEFT, 6, MARGIN_RIGHT, 6)
        head.addWidget(Heading(title, 14))
        head.addStretch(1)
        head.addWidget(Button.for_action(self.revoke, icon="undo-2"))
        below.addLayout(head)
        below.addWidget(self.table)
        column.addWidget(self.empty, 1)
        column.addWidget(self.earlier)
        self.setFocusProxy(self.empty)


class RevokingSheet(Sheet):
    """Asks before something is taken back whole; tells `wanted` with its number, and shows a refusal."""

    wanted = Signal(int)

    def __init__(
        self, what: Revocable, title: str, about: str, consequences: Sequence[str], submit: str, parent: QWidget
    ) -> None:
        super().__init__(title, about, submit=submit, width=520, parent=parent)
        self._id = what.id
        for words in consequences:
            self.content.addWidget(Label(words, 13, 400, "text", wrap=True))
        self.submitted.connect(self._on_submitted)
        self.primary.setFocus()

    def show_refusal(self, error: RakorError) -> None:
        """Say what has been built upon it since."""
        refuse_in(self.messages, error)
        self.primary.setEnabled(False)

    @Slot()
    def _on_submitted(self) -> None:
        self.wanted.emit(self._id)
