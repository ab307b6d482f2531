"""On what paper somebody represents: its kind, number and day, and whether its scan is still to come."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Basis, Representative
from rakor_desktop.ui.attendance.wording import basis_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import CheckBox, Segmented
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.style.tokens import RING

KEYS = {Basis.ASSIGNMENT: "T", Basis.DISPOSITION: "D", Basis.MANDATE: "K", Basis.SPOKEN: "L", Basis.NONE: "N"}
"""With Alt, the key of each basis."""
ON_PAPER = (Basis.ASSIGNMENT, Basis.DISPOSITION, Basis.MANDATE)
"""The bases that have a number, a day and a scan."""
_HIGH = 40


class BasisForm(QWidget):
    """What is spoken, or nothing, has a note in place of number and day."""

    entered = Signal(QWidget)  # the field that a key of the bases leads to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named = [(one, basis_words(one)) for one in Basis]
        self.basis = Segmented(self.tr("Basis of representing"), named, height=_HIGH)
        self.number = Field(self.tr("Letter number"), height=_HIGH)
        self.dated = DateField(self.tr("Letter date"), placeholder=self.tr("day-month-year"), height=_HIGH)
        self.scan = CheckBox(self.tr("Scan to follow"))
        self.scan.setAccessibleName(self.scan.text())
        self.note = Field(self.tr("Note"), height=_HIGH)
        self._scan_cell = _below(Label(self.tr("File"), 13, 500, "text2"), self.scan)
        self._lay_out()
        self.basis.chosen.connect(self._on_basis)
        self.start()

    def start(self) -> None:
        """Begin anew: no paper."""
        for field in (self.number, self.dated, self.note):
            field.set_text("")
        self.scan.setChecked(True)
        self.choose(Basis.NONE)

    def choose(self, basis: Basis) -> None:
        """Choose the kind of paper."""
        self.basis.set_value(basis)
        self._on_basis()

    def bind(self, owner: QWidget) -> None:
        """Let the keys of the bases work in the whole of `owner`."""
        for basis, key in KEYS.items():
            make_action(owner, "", f"Alt+{key}", partial(self._on_key, basis))

    def is_valid(self) -> bool:
        """Whether what is typed can be kept; a day that is none says so and gets the caret."""
        wrong = self._is_paper() and self.dated.value() is None and bool(self.dated.text())
        if wrong:
            self.dated.line.setFocus()
        return not wrong

    def filled(self, person: Representative) -> Representative:
        """The representative with his paper."""
        basis = Basis(str(self.basis.value()))
        if basis not in ON_PAPER:
            return replace(person, basis=basis, note=self.note.text())
        return replace(
            person,
            basis=basis,
            number=self.number.text(),
            dated=self.dated.value(),
            scan_follows=self.scan.isChecked(),
        )

    def _is_paper(self) -> bool:
        return self.basis.value() in ON_PAPER

    def _on_key(self, basis: Basis) -> None:
        """Choose, with the caret in what is asked next."""
        self.choose(basis)
        field = self.number if basis in ON_PAPER else self.note
        field.line.setFocus()
        self.entered.emit(field)

    @Slot()
    def _on_basis(self) -> None:
        paper = self._is_paper()
        for widget in (self.number, self.dated, self._scan_cell):
            widget.setVisible(paper)
        self.note.setVisible(not paper)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        kind = _below(Label(self.tr("Basis of representing"), 13, 500, "text2"), self.basis)
        kind.setContentsMargins(RING, 0, 0, 0)
        column.addWidget(kind)
        row.setSpacing(16)
        row.addWidget(self.number, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.dated, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._scan_cell, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)


def _below(label: Label, widget: QWidget) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return cell
