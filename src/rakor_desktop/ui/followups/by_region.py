"""Follow-ups by who owes: every institution with its figures, and of one of them the open list and its age."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.followups import LONG_LATE, Lateness
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.register import Chosen, Obligation, RegisterColumns
from rakor_desktop.ui.followups.choosing import STILL_OPEN, Shown, asked_for
from rakor_desktop.ui.followups.columns import due_words, spoken, state_of, state_words
from rakor_desktop.ui.followups.figures import PartNames
from rakor_desktop.ui.followups.matrix_words import short_name
from rakor_desktop.ui.kit.charts import Part, StackedBar
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT

_LEFT, _LEFT_NARROW = 470, 330
"""Width of the list of institutions, and where there is little room; px at 100 %."""
_AGES = ((1, LONG_LATE), (LONG_LATE + 1, 90), (91, 10**6))
_AGE_COLORS = ("chart_none", "bad_line", "bad_solid", "bad")
SHORT = 960
"""Below this width, px at 100 %, the list of institutions leaves out what can be missed."""


@dataclass(frozen=True, slots=True)
class Debtor:
    """What one institution owes: open, done, late."""

    institution: Institution
    open: int
    done: int
    lateness: Lateness


def debtors(register: RegisterColumns, among: Sequence[int]) -> list[Debtor]:
    """Everybody who owes, in the order of the directory."""
    found: dict[int, list[int]] = {}
    for at in among:
        found.setdefault(register.body[at], []).append(at)
    return [_debtor(register, register.bodies[body], found[body]) for body in sorted(found)]


def ages(days: Sequence[int]) -> list[Part]:
    """How old what is open is, each late by so many `days`: not late, and late by how many."""
    translate = QCoreApplication.translate
    words = (
        translate("ByRegion", "Not late"),
        translate("ByRegion", "1-30 days"),
        translate("ByRegion", "31-90 days"),
        translate("ByRegion", "Over 90 days"),
    )
    counts = [days.count(0), *(sum(first <= day <= last for day in days) for first, last in _AGES)]
    return [Part(name, count, color) for name, count, color in zip(words, counts, _AGE_COLORS, strict=True)]


class RegionView(QWidget):
    """Institutions at the left, what the chosen one still owes at the right."""

    opened = Signal(object)  # Obligation
    current_changed = Signal(object)  # Obligation or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown(RegisterColumns(), (), (), (), ())
        self._wanted: int | None = None
        self.bodies = RowsModel(_debtor_columns(), lambda one: one.institution.id, sentence=_debtor_spoken)
        self.model = RowsModel(_open_columns(), lambda row: row.id, sentence=spoken)
        self.left = Table(self.tr("Institutions"), self.bodies, margin=MARGIN_LEFT)
        self.table = Table(self.tr("Open follow-ups"), self.model, many=True)
        self.name, self.said = Heading("", 16), ElidedLabel("", 13, 400, "text3")
        self.bar, self.names = StackedBar(), PartNames()
        self._lay_out()
        self.setFocusProxy(self.left)
        self.left.current_changed.connect(self._on_body)
        self.left.row_activated.connect(self._on_into)
        self.table.row_activated.connect(self.opened)
        self.table.current_changed.connect(self.current_changed)

    def show_rows(self, shown: Shown) -> None:
        """Who owes of every one; the open list holds those that are wanted."""
        self._shown = shown
        self.bodies.set_rows(debtors(shown.register, shown.every))
        found = self._wanted is not None and self.left.select_key(self._wanted)
        if not found and self.left.current_row() is None:
            self.left.select_first()
        self._wanted = None
        self._show()

    def choose(self, institution_id: int) -> None:
        """Look at this institution, now or as soon as it is shown."""
        self._wanted = institution_id
        if self.left.select_key(institution_id):
            self._wanted = None

    def chosen(self) -> list[Obligation]:
        """The chosen rows of the open list."""
        return list(self.table.selected_rows())

    def current(self) -> Obligation | None:
        """The current row of the open list."""
        row = self.table.current_row()
        return row if isinstance(row, Obligation) else None

    def order(self) -> list[int]:
        """Every obligation of the open list, in its order."""
        return [row.id for row in self.model.rows]

    def select_key(self, obligation_id: int) -> bool:
        """Go to an obligation; False when it is not there."""
        at = self._shown.register.place_of(obligation_id)
        if at is not None:
            self.choose(self._shown.register.stored[at].institution_id)
        return self.table.select_key(obligation_id)

    def menu_place(self) -> QPoint:
        """Below the current row, on the screen."""
        cell = self.table.visualRect(self.table.currentIndex())
        return self.table.viewport().mapToGlobal(cell.bottomLeft())

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle of an open list that is not empty for want of anything owed."""
        self._empty = text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the left list keeps names and figures that count."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(SHORT)
        self.left.setFixedWidth(theme.px(_LEFT if not narrow else _LEFT_NARROW))
        for column in (2, 4):
            self.left.setColumnHidden(column, narrow)

    @Slot(object)
    def _on_body(self, _debtor: object) -> None:
        self._show()

    @Slot(object)
    def _on_into(self, _debtor: object) -> None:
        self.table.setFocus()

    def _show(self) -> None:
        one = self.left.current_row()
        if not isinstance(one, Debtor):
            self.model.set_rows(())
            return
        register, chosen = self._shown.register, Chosen(institution_id=one.institution.id)
        mine = asked_for(register, register.places(chosen, self._shown.every), STILL_OPEN)
        wanted = asked_for(register, register.places(chosen, self._shown.wanted), STILL_OPEN)
        listed = register.of(wanted)
        self.name.setText(short_name(one.institution))
        self.said.set_text(_debtor_said(one))
        parts = ages([register.late[at] for at in mine])
        self.bar.set_parts(parts)
        self.names.set_parts(parts)
        self.model.set_rows(sorted(listed, key=lambda row: (-row.days_late, row.due is None, row.due or row.held_on)))
        self.table.set_empty_text(self._empty if one.open else self.tr("Nothing is open here: all is done."))
        if self.table.current_row() is None:
            self.table.select_first()

    def _lay_out(self) -> None:
        self._empty = ""
        right, head = QVBoxLayout(), Panel("b", "surface")
        figures = QVBoxLayout(head)
        figures.setContentsMargins(16, 10, MARGIN_RIGHT, 10)
        figures.setSpacing(6)
        for widget in (self.name, self.said, self.bar, self.names):
            figures.addWidget(widget)
        right.setSpacing(0)
        right.addWidget(head)
        right.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.left)
        row.addLayout(right, 1)
        self.left.setFixedWidth(theme.px(_LEFT))


def _debtor(register: RegisterColumns, body: Institution, mine: Sequence[int]) -> Debtor:
    lateness = Lateness()
    for days, count in Counter([register.late[at] for at in mine]).items():
        lateness = lateness.with_more(days, count)
    still = len(asked_for(register, mine, STILL_OPEN))
    return Debtor(body, still, len(mine) - still, lateness)


def _debtor_columns() -> list[Column[Debtor]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("ByRegion", "Institution"), lambda one: short_name(one.institution), stretch=True),
        Column(translate("ByRegion", "Open"), lambda one: str(one.open), CellKind.NUMBER, width=76, align=RIGHT),
        Column(translate("ByRegion", "Settled"), lambda one: str(one.done), CellKind.NUMBER, width=66, align=RIGHT),
        Column(translate("ByRegion", "Late"), _late, CellKind.ICON_TEXT, status=_late_status, width=88),
        Column(translate("ByRegion", "Oldest"), _oldest, CellKind.NUMBER, width=74, align=RIGHT),
    ]


def _open_columns() -> list[Column[Obligation]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Followups", "No"), lambda row: f"R-{row.recommendation_no}", width=56, align=RIGHT),
        Column(translate("Followups", "Recommendation"), lambda row: row.text, stretch=True),
        Column(translate("Followups", "Due"), due_words, width=96),
        Column(translate("Followups", "Status"), state_words, CellKind.PILL, status=state_of, width=166),
    ]


def _late(one: Debtor) -> str:
    return grouped(one.lateness.late) if one.lateness.late else "–"


def _late_status(one: Debtor) -> str | None:
    return "overdue" if one.lateness.late else None


def _oldest(one: Debtor) -> str:
    return grouped(one.lateness.oldest) if one.lateness.late else "–"


def _debtor_said(one: Debtor) -> str:
    words = QCoreApplication.translate("ByRegion", "{open} open, {late} of them late, {done} settled")
    return words.format(open=one.open, late=one.lateness.late, done=one.done)


def _debtor_spoken(one: Debtor) -> str:
    return f"{one.institution.name}: {_debtor_said(one)}"
