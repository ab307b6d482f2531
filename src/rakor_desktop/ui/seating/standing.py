"""Those who have no seat yet: searched, seated by Enter on the chosen seat, or dragged into the room."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.seating.seating import Sitter
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.seating.wording import presence_words
from rakor_desktop.ui.style import theme

_WIDTH, _PAD = 216, 12


class StandingTable(Table):
    """The list; a row that is dragged tells where it is, as places of the screen."""

    dragged = Signal(str, str, QPoint)  # who, words, where
    dropped = Signal(str, QPoint)  # who, where

    def __init__(self, name: str, model: RowsModel[Sitter]) -> None:
        super().__init__(name, model)
        self._pressed = QPoint()
        self._who: Sitter | None = None
        self.setHeaderHidden(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.globalPosition().toPoint()
        row = self.current_row() if self.indexAt(event.position().toPoint()).isValid() else None
        self._who = row if isinstance(row, Sitter) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        far = (where - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._who is not None and far and event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self._who.key, self._who.office, where)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        far = (where - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._who is not None and far:
            self.dropped.emit(self._who.key, where)
        self._who = None
        super().mouseReleaseEvent(event)


class StandingPanel(Panel):
    """The list under its search; `wanted` when somebody of it shall sit on the chosen seat."""

    wanted = Signal(str)  # who
    arrived_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("r", "surface", parent)
        self._all: tuple[Sitter, ...] = ()
        self.heading, self.count = Heading(self.tr("Not seated"), 13), Caption()
        self.search = SearchField(self.tr("Search"), key="Ctrl F")
        column = Column[Sitter](
            self.tr("Not seated"), lambda row: row.office, CellKind.TWO_LINES, second=presence_words, stretch=True
        )
        self.model = RowsModel([column], lambda row: row.key, sentence=_spoken)
        self.table = StandingTable(self.tr("Not seated"), self.model)
        self.arrived = Button("", icon="users")
        self.arrived.clicked.connect(self.arrived_wanted)
        self._lay_out()
        self.search.changed.connect(self._on_search)
        self.search.go_down.connect(self.enter)
        self.search.accepted.connect(self.enter)
        self.table.row_activated.connect(self._on_row)

    def show_standing(self, standing: tuple[Sitter, ...]) -> None:
        """These have no seat; whoever is chosen stays chosen, or the next one is."""
        self._all = standing
        here = sum(one.is_here for one in standing)
        self.arrived.setText(self.tr("Give seats ({count})").format(count=here))
        self.arrived.setVisible(here > 0)
        self.count.setText(self.tr("%n people", "", len(standing)))
        self._show()

    @Slot()
    def enter(self) -> None:
        """Take the focus with a row chosen."""
        if self.table.current_row() is None:
            self.table.select_first()
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _on_search(self, _typed: str) -> None:
        self._show()
        self.table.select_first()

    @Slot()
    def _on_row(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Sitter):
            self.wanted.emit(row.key)

    def _show(self) -> None:
        typed, at = self.search.text(), self.table.currentIndex().row()
        self.model.set_rows([one for one in self._all if matches(typed, search_text(one.office))])
        if self.table.current_row() is None and at >= 0 and self.model.rows:
            self.table.setCurrentIndex(self.model.index(min(at, len(self.model.rows) - 1), 0, QModelIndex()))
        self.table.set_empty_text(self.tr("Nobody found") if typed else self.tr("Everybody has a seat."))

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        column.setContentsMargins(_PAD, _PAD, _PAD + 1, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.arrived)
        column.addWidget(self.table, 1)
        self.setFixedWidth(theme.px(_WIDTH))


def _spoken(row: Sitter) -> str:
    return f"{row.office}, {presence_words(row)}"
