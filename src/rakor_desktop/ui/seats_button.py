"""The way to the seating plan from any page of its meeting."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.buttons import ButtonKind, IconButton
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.style.tokens import CONTROL

_SMALL = 24


class SeatsButton(IconButton):
    """An icon that leads there, like Shift+F7; framed and as high as other buttons, or small among figures."""

    def __init__(self, navigator: Navigator, kind: ButtonKind = "ghost", parent: QWidget | None = None) -> None:
        super().__init__("grid-3x3", "", kind=kind, height=_SMALL if kind == "ghost" else CONTROL, parent=parent)
        self._navigator = navigator
        self.setAccessibleName(self.tr("Seating plan (Shift+F7)"))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self._navigator.go(Place.SEATING)
