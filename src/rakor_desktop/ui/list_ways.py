"""The ways from the door to the lists of people: who is to be greeted, who has not come."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.navigation import Navigator, Place

_SMALL = 24


class ListWays(QWidget):
    """Two icons that lead there, like F7 and Shift+F9."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = IconButton("clock", self.tr("Not here yet (Shift+F9)"), height=_SMALL)
        self.salutation = IconButton("list-ordered", self.tr("Salutation (F7)"), height=_SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button, place in ((self.waiting, Place.WAITING), (self.salutation, Place.SALUTATION)):
            button.clicked.connect(partial(navigator.go, place))
            row.addWidget(button)
