"""Progress of long work, in the left place of the key legend: words, a thin bar, a way to stop."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.paint import painter_of
from rakor_desktop.ui.style import theme


class _Bar(QWidget):
    """A bar filled from 0 to 1; without a measure it is half-toned."""

    def __init__(self) -> None:
        super().__init__()
        self.fraction: float | None = None
        self.setFixedSize(96, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF()
        painter.fillRect(rect, theme.color("chart_none"))
        measured = self.fraction is not None
        rect.setWidth(rect.width() * (self.fraction or 0.0) if measured else rect.width())
        painter.fillRect(rect, theme.color("accent") if measured else theme.color("accent_line"))
        painter.end()


class ProgressLine(QWidget):
    """Says what is going on; `cancelled` when the person stops it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._bar = Label("", 12, 500, "text2"), _Bar()
        self._stop = IconButton("x", self.tr("Stop this work"), height=20)
        self._stop.clicked.connect(self.cancelled)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._label, self._bar, self._stop):
            row.addWidget(widget)
        self.setVisible(False)

    def show_step(self, text: str, fraction: float | None = None, *, can_stop: bool = False) -> None:
        """Show the work: words, how much of it is done (0 to 1, None when unknown), and whether it can be stopped."""
        self._label.setText(text)
        self._bar.fraction = fraction
        self._bar.update()
        self._stop.setVisible(can_stop)
        self.setAccessibleName(text if fraction is None else f"{text} {round(fraction * 100)} %")
        self.setVisible(True)
        self.adjustSize()

    def end(self) -> None:
        """The work is done."""
        self.setVisible(False)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
