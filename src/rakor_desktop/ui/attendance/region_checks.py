"""The regencies and cities as a list to tick off: nobody yet, represented, or the head himself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.services.attendance import RegionLine
from rakor_desktop.ui.kit.paint import paint_icon, paint_text, painter_of
from rakor_desktop.ui.style import theme

_LINE, _COLUMNS = 23, 2


class RegionChecks(QWidget):
    """Two columns in the order of the codes; each region has an icon, a colour and words for its state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RegionLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[RegionLine]) -> None:
        """Show these regions."""
        self._lines = tuple(lines)
        self.setAccessibleName("; ".join(f"{line.name}: {self._state(line)}" for line in lines))
        self.setToolTip("\n".join(f"{line.name}: {self._state(line)}" for line in lines))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def _state(self, line: RegionLine) -> str:
        if line.head_in_person:
            return self.tr("head in person")
        return self.tr("represented") if line.represented else self.tr("nobody yet")

    def _rows(self) -> int:
        return -(-len(self._lines) // _COLUMNS)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), self._rows() * theme.px(_LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, width, height, size = painter_of(self), self.width() / _COLUMNS, theme.px(_LINE), theme.px(15)
        for at, line in enumerate(self._lines):
            x, y = at // self._rows() * width, at % self._rows() * height
            icon, tint = _look(line)
            paint_icon(painter, icon, x, y + (height - size) / 2, size, tint, 2.4)
            words = QRectF(x + size + 7, y, width - size - 10, height)
            here = line.represented
            name = line.name.replace("Kabupaten ", "Kab. ")
            paint_text(painter, words, name, 13, 500 if here else 400, "text" if here else "text3")
        painter.end()


def _look(line: RegionLine) -> tuple[str, str]:
    if line.head_in_person:
        return "check", "ok"
    return ("user-round-pen", "rep") if line.represented else ("circle-dashed", "text3")
