"""The three views of the follow-ups over one another: matrix, list, by region; one of them is seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rakor_desktop.ui.followups.by_region import RegionView
from rakor_desktop.ui.followups.choosing import Shown
from rakor_desktop.ui.followups.grid import grid_of
from rakor_desktop.ui.followups.listing import ObligationList
from rakor_desktop.ui.followups.matrix import MatrixView

MATRIX, LIST, REGIONS = "matrix", "list", "regions"
"""The views."""


class FollowupViews(QStackedWidget):
    """Each view is filled when it is seen."""

    opened = Signal(object)  # Obligation
    current_changed = Signal(object)  # Obligation or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix, self.list, self.regions = MatrixView(self.tr("Matrix")), ObligationList(), RegionView()
        self._by_name: dict[str, MatrixView | ObligationList | RegionView] = {
            MATRIX: self.matrix,
            LIST: self.list,
            REGIONS: self.regions,
        }
        for view in self._by_name.values():
            self.addWidget(view)
            view.opened.connect(self.opened)
            view.current_changed.connect(self.current_changed)
        self.turn_to(MATRIX)

    def names(self) -> list[tuple[str, str]]:
        """Each view with its words."""
        return [(MATRIX, self.tr("Matrix")), (LIST, self.tr("List")), (REGIONS, self.tr("By region"))]

    def turn_to(self, name: str) -> str:
        """Show a view, the matrix for any other name; returns which it is."""
        view = self._by_name.get(name, self.matrix)
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
        return next(known for known, one in self._by_name.items() if one is view)

    def view(self) -> MatrixView | ObligationList | RegionView:
        """The view that is seen."""
        return next(one for one in self._by_name.values() if one is self.currentWidget())

    def show_rows(self, shown: Shown, *, with_meeting: bool) -> None:
        """Fill the view that is seen."""
        if self.view() is self.matrix:
            self.matrix.show_grid(grid_of(shown.register, shown.found, shown.wanted))
        elif self.view() is self.list:
            self.list.show_rows(shown, with_meeting=with_meeting)
        else:
            self.regions.show_rows(shown)
