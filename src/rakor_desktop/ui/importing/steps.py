"""Where one is on the way through an import: file, columns, check, bring in."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import CENTER, paint_dot, paint_frame, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme

_MARK, _LINE, _GAP = 22, 34, 8


class StepLine(QWidget):
    """Numbered steps side by side: done, at hand, still to come."""

    def __init__(self, steps: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._at = steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_at(0)

    def set_at(self, at: int) -> None:
        """The step at hand, from 0."""
        self._at = at
        self.setAccessibleName(f"{at + 1}/{len(self._steps)} {self._steps[at]}")
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(text_width(step, 13, 600) + theme.px(_MARK) + 2 * _GAP + 2 for step in self._steps)
        return QSize(round(words + (len(self._steps) - 1) * (_LINE + _GAP)), theme.px(_MARK + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, x, cy, side = painter_of(self), 0.0, self.height() / 2, theme.px(_MARK)
        for at, step in enumerate(self._steps):
            if at:
                painter.fillRect(QRectF(x, cy, _LINE, 1), theme.color("border"))
                x += _LINE + _GAP
            mark = QRectF(x, cy - side / 2, side, side)
            if at > self._at:
                paint_frame(painter, mark, side / 2, "surface", "border2", 1.5)
            else:
                paint_dot(painter, QPointF(x + side / 2, cy), side / 2, "ok" if at < self._at else "accent")
            if at < self._at:
                paint_icon(painter, "check", x + side / 4, cy - side / 4, side // 2, "surface", 3)
            else:
                paint_text(painter, mark, str(at + 1), 12, 600, "text2" if at > self._at else "on_accent", CENTER)
            wide = text_width(step, 13, 600)
            words = QRectF(x + side + _GAP, 0, wide + 2, self.height())
            paint_text(painter, words, step, 13, 600 if at == self._at else 500, "text" if at <= self._at else "text2")
            x += side + _GAP + wide + 2 + _GAP
        painter.end()
