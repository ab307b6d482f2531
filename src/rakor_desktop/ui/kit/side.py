"""The panel at the right of a list: what is known of the chosen row. It scrolls rather than squeezes."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.surfaces import Divider, Panel
from rakor_desktop.ui.style import theme

SIDE = 304
"""Width of a side panel in px at 100 %."""


class SidePanel(Panel):
    """A column of fixed width with its own ground; fill `body`. Widgets side by side come by `add_row`."""

    def __init__(self, name: str, width: int = SIDE, parent: QWidget | None = None) -> None:
        super().__init__("l", "surface", parent)
        self.setAccessibleName(name)
        self._width, self._most = width, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(6)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._inner = inner
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for see_through in (self._area.viewport(), inner):
            see_through.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._area)

    def show_body(self, shown: bool) -> None:
        """Show what is in the panel, or the bare ground while nothing is chosen."""
        self._inner.setVisible(shown)

    def set_most(self, most: int) -> None:
        """Never be wider than this, in px; 0 lets it have all its width."""
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def add_section(self, title: str) -> Label:
        """A line and a small title; what follows belongs to it."""
        heading = Label(title, 12, 600, "text3")
        self.body.addSpacing(6)
        self.body.addWidget(Divider())
        self.body.addSpacing(4)
        self.body.addWidget(heading)
        return heading

    def add_row(self, *widgets: QWidget, wide: int | None = None) -> None:
        """Widgets side by side; the one at `wide` takes what is left of the line, otherwise that stays empty."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for at, widget in enumerate(widgets):
            row.addWidget(widget, 1 if at == wide else 0)
        if wide is None:
            row.addStretch(1)
        self.body.addLayout(row)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), theme.px(120))

    def _wide(self) -> int:
        return min(theme.px(self._width), self._most or theme.px(self._width))


def refill(column: QVBoxLayout, labels: Iterable[QWidget]) -> None:
    """Let these stand in a column in the place of what was there."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for label in labels:
        column.addWidget(label)
