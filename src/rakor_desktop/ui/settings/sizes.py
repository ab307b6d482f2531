"""A field for a size: a number with its unit behind, such as `9,5 pt` or `30 mm`."""

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.fields import Field


class SizeField(Field):
    """`value` is the number between `least` and `most`; what is none of them is outlined in red and valued WRONG."""

    WRONG = -1.0

    def __init__(self, name: str, unit: str, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.unit, self.least, self.most = unit, least, most
        self.line.setAccessibleName(name)
        self.line.setToolTip(f"{least:g}–{most:g} {unit}")
        self.edited.connect(self._on_typed)

    def value(self) -> float:
        """The number, or WRONG."""
        found = re.fullmatch(r"(\d{1,3}(?:[.,]\d{1,2})?) *(?:pt|mm)?", self.text())
        number = float(found[1].replace(",", ".")) if found else self.WRONG
        return number if self.least <= number <= self.most else self.WRONG

    def set_value(self, value: float) -> None:
        """Show a number; tells nobody."""
        self.set_text(f"{value:g} {self.unit}".replace(".", ","))
        self.frame.set_wrong(False)

    def range_words(self) -> str:
        """`Baris 1: 6–40 pt.`"""
        return f"{self.line.accessibleName()}: {self.least:g}–{self.most:g} {self.unit}."

    @Slot()
    def _on_typed(self) -> None:
        self.frame.set_wrong(self.value() == self.WRONG)
