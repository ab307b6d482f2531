"""The areas of one list in their order, the chosen one below: its code, its name, and whether it is offered."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.area_lists import KeptArea
from rakor_desktop.domain.dates import grouped
from rakor_desktop.ui.kit.choices import CheckBox
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.rows import Column
from rakor_desktop.ui.settings.ordered_list import OrderedList, Row
from rakor_desktop.ui.style import theme

_CODE = 88
"""As wide as two or three characters and their label."""


class AreaRows(QWidget):
    """Tells `changed` when the person changed an area, the order, or how many there are."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: OrderedList[KeptArea] = OrderedList(self.tr("Areas"), self._columns(), height=226)
        self.code = Field(self.tr("Code"), required=self.tr("required"))
        self.area = Field(self.tr("Name of the area"), required=self.tr("required"))
        self.offered = CheckBox(self.tr("In use: this area is offered"))
        self.form, self._filling = QWidget(), False
        self._lay_out()
        self.rows.asked.connect(self._on_asked)
        self.rows.changed.connect(self._on_current)
        self.rows.changed.connect(self.changed)
        self.rows.table.current_changed.connect(self._on_current)
        for field in (self.code, self.area):
            field.edited.connect(self._on_edited)
        self.offered.clicked.connect(self._on_edited)
        self.setFocusProxy(self.rows.table)

    def areas(self) -> tuple[KeptArea, ...]:
        """The areas as they stand."""
        return self.rows.items()

    def show_areas(self, areas: Sequence[KeptArea]) -> None:
        """Show these, the row with the same code chosen; tells nobody."""
        at = self.rows.at()
        code = self.rows.items()[at].code if at is not None else ""
        self._filling = True
        if [one.used for one in areas] != [one.used for one in self.areas()]:
            self.rows.show_items(())  # the same areas, told with other figures: rows that are equal are not shown anew
        self.rows.show_items(areas)
        self.select(next((at for at, one in enumerate(areas) if one.code == code), 0))
        self._filling = False
        self._on_current()

    def select(self, at: int) -> None:
        """Go to a row."""
        self.rows.table.select_key(at)

    @Slot(object)
    def _on_asked(self, at: int | None) -> None:
        if at is None:
            numbers = [int(one.code) for one in self.areas() if one.code.isascii() and one.code.isdigit()]
            self.rows.put(None, KeptArea(None, str(max(numbers, default=0) + 1), ""))
        self.area.setFocus()

    @Slot()
    def _on_current(self) -> None:
        row = self.rows.table.current_row()
        if self._filling:
            return
        self.form.setVisible(row is not None)
        if row is None:
            return
        area: KeptArea = row[1]
        for field, text in ((self.code, area.code), (self.area, area.name)):
            if field.text() != text:
                field.set_text(text)
        self.offered.setChecked(area.active)

    @Slot()
    def _on_edited(self) -> None:
        """The row follows the form with each letter."""
        at = self.rows.at()
        if at is not None:
            facts = self.code.text(), self.area.text(), self.offered.isChecked()
            self._filling = True
            self.rows.put(at, replace(self.areas()[at], code=facts[0], name=facts[1], active=facts[2]))
            self._filling = False

    def _columns(self) -> list[Column[Row[KeptArea]]]:
        return [
            Column(self.tr("Code"), lambda row: row[1].code, width=56),
            Column(self.tr("Area"), lambda row: row[1].name, stretch=True),
            Column(self.tr("Recommendations"), self._standing, width=116),
        ]

    def _standing(self, row: Row[KeptArea]) -> str:
        if not row[1].active:
            return self.tr("out of use")
        return grouped(row[1].used) if row[1].used else "–"

    def _lay_out(self) -> None:
        column, inside, parts = QVBoxLayout(self), QVBoxLayout(self.form), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        self.code.setFixedWidth(theme.px(_CODE))
        parts.addWidget(self.code)
        parts.addWidget(self.area, 1)
        inside.addLayout(parts)
        inside.addWidget(self.offered)
        stays = self.tr("What is filed under an area stays there, whatever the area is called, in use or not.")
        inside.addWidget(Caption(stays, wrap=True))
        column.addWidget(self.rows)
        column.addWidget(self.form)
        column.addStretch(1)
