"""Follow-ups as a list: every obligation under its recommendation."""

from collections import Counter

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.followups.register import Obligation, RegisterColumns
from rakor_desktop.ui.followups.choosing import Shown, asked_for
from rakor_desktop.ui.followups.columns import DUE_NOTE, RECOMMENDATION, STATUS, columns, head, spoken
from rakor_desktop.ui.kit.grouped_places import GroupedPlacesModel
from rakor_desktop.ui.kit.grouped_rows import Group
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1000
"""Below this width in px the due date in words is left out."""


class ObligationList(QWidget):
    """The table with its model; Enter or a double click tells what was opened."""

    opened = Signal(object)  # Obligation
    current_changed = Signal(object)  # Obligation or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = GroupedPlacesModel(columns(), sentence=spoken)
        self.table = Table(self.tr("Obligations"), self.model, many=True, margin=MARGIN_LEFT)
        self.table.setColumnHidden(RECOMMENDATION, True)
        self.table.row_activated.connect(self._on_row)
        self.table.current_changed.connect(self.current_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table)
        self.setFocusProxy(self.table)

    def show_rows(self, shown: Shown, *, with_meeting: bool) -> None:
        """Those that are wanted, under the heads of their recommendations, whose figures are those of every one."""
        register, line = shown.register, shown.register.line
        count = Counter([line[at] for at in shown.every])
        done = Counter([line[at] for at in asked_for(register, shown.every, Progress.DONE.value)])
        members: dict[int, list[int]] = {}
        for at in shown.wanted:
            members.setdefault(line[at], []).append(register.stored[at].id)
        groups = [
            (head(register.asked[no], done[no], count[no], with_meeting=with_meeting), ids)
            for no, ids in members.items()
        ]
        self._fill(groups, register)

    def _fill(self, groups: list[tuple[Group, list[int]]], register: RegisterColumns) -> None:
        """Where many rows come or go at once the list begins anew, at the row that was current."""
        places = {kept.id: at for at, kept in enumerate(register.stored)}
        key = self.model.key_at(self.table.currentIndex())
        self.model.set_groups(groups, lambda one: register.obligation(places[one]))
        if key is not None and not self.table.currentIndex().isValid():
            self.table.select_key(key)

    def seen(self) -> list[Obligation]:
        """What is listed now, in its order."""
        return [row for _, members in self.model.groups for row in members]

    def chosen(self) -> list[Obligation]:
        """The chosen rows, in their order."""
        return list(self.table.selected_rows())

    def order(self) -> list[int]:
        """Every obligation that is listed, in its order."""
        return [one for one in self.model.keys if isinstance(one, int)]

    def current(self) -> Obligation | None:
        """The current row."""
        row = self.table.current_row()
        return row if isinstance(row, Obligation) else None

    def select_key(self, obligation_id: int) -> bool:
        """Go to an obligation; False when it is not there."""
        return self.table.select_key(obligation_id)

    def menu_place(self) -> QPoint:
        """Below the status of the current row, on the screen."""
        cell = self.table.visualRect(self.table.currentIndex().siblingAtColumn(STATUS))
        return self.table.viewport().mapToGlobal(cell.bottomLeft())

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while nothing passes."""
        self.table.set_empty_text(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the column that can be missed is left out."""
        super().resizeEvent(event)
        self.table.setColumnHidden(DUE_NOTE, self.width() < theme.px(NARROW))

    @Slot(object)
    def _on_row(self, row: object) -> None:
        self.opened.emit(row)
