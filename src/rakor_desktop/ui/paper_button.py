"""The way from the door to the signed pages, beside the one to the seats."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.seats_button import SeatsButton

_SMALL = 24


class PaperButton(IconButton):
    """An icon that leads there, like Ctrl+F9."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__("signature", "", height=_SMALL, parent=parent)
        self._navigator = navigator
        self.setAccessibleName(self.tr("Signed pages (Ctrl+F9)"))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self._navigator.go(Place.SIGNING)


class DoorWays(QWidget):
    """Where one goes from the door: the seats, the signed pages."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper, self.seats = PaperButton(navigator), SeatsButton(navigator)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.paper)
        row.addWidget(self.seats)
