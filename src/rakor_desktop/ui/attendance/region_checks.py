"""The regencies and cities as a list to tick off: nobody yet, somebody, the head represented, or the head himself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.services.attendance.attendance import RegionLine
from rakor_desktop.ui.kit.paint import paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme

_LINE, _COLUMNS = 23, 2


class RegionChecks(QWidget):
    """Two columns in the order of the codes; each region has an icon, a colour and words for its state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RegionLine, ...] = ()
        self._represented: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[RegionLine], represented: frozenset[str]) -> None:
        """Show these regions; `represented` are the codes of those whose head is represented."""
        self._lines, self._represented = tuple(lines), represented
        self.setAccessibleName("; ".join(f"{line.name}: {self._state(line)}" for line in lines))
        self.setToolTip("\n".join(f"{line.name}: {self._state(line)}" for line in lines))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def _state(self, line: RegionLine) -> str:
        if line.head_in_person:
            return self.tr("head in person")
        if line.code in self._represented:
            return self.tr("head represented")
        return self.tr("represented by others") if line.represented else self.tr("nobody yet")

    def _rows(self) -> int:
        return -(-len(self._lines) // _COLUMNS)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), self._rows() * theme.px(_LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, height, size = painter_of(self), theme.px(_LINE), theme.px(15)
        second = self._second_column()
        for at, line in enumerate(self._lines):
            x, y = (second if at >= self._rows() else 0.0), at % self._rows() * height
            icon, tint = self._look(line)
            paint_icon(painter, icon, x, y + (height - size) / 2, size, tint, 2.4)
            here = line.represented
            words = QRectF(x + size + 7, y, self.width() - x - size - 7, height)
            paint_text(painter, words, _short(line), 13, 500 if here else 400, "text" if here else "text3")
        painter.end()

    def _second_column(self) -> float:
        """In the middle, or farther left where the names of the second column need it."""
        widest = max((text_width(_short(line), 13, 500) for line in self._lines[self._rows() :]), default=0)
        return min(self.width() / _COLUMNS, self.width() - widest - theme.px(15) - 8)

    def _look(self, line: RegionLine) -> tuple[str, str]:
        if line.head_in_person:
            return "check", "ok"
        if line.code in self._represented:
            return "user-round-pen", "rep"
        return ("users", "ok") if line.represented else ("circle-dashed", "text3")


def _short(line: RegionLine) -> str:
    return line.name.replace("Kabupaten ", "Kab. ")
