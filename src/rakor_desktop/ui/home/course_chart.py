"""How follow-ups went, as a picture: all that was owed as a ground, what was done of it as a line over it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.dates import MONTHS, grouped
from rakor_desktop.services.followups.course import Standing
from rakor_desktop.ui.home.wording import course_words
from rakor_desktop.ui.kit.paint import RIGHT, paint_dot, paint_ring, paint_text, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS, RING

_HEIGHT, _FOOT, _FIGURE, _LINE, _DOT = 84, 18, 34, 2, 3.5


class CourseChart(QWidget):
    """The standings from left to right. A click or Enter tells `opened`."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standings: tuple[Standing, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_standings(self, standings: Sequence[Standing]) -> None:
        """Show these."""
        self._standings = tuple(standings)
        told = "; ".join(course_words(one) for one in self._standings)
        self.setAccessibleDescription(told)
        self.setToolTip("\n".join(course_words(one) for one in self._standings))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        if self.hasFocus():
            paint_ring(painter, self.rect().toRectF().adjusted(RING, RING, -RING, -RING), CONTROL_RADIUS)
        if len(self._standings) > 1:
            inner = self.rect().toRectF().adjusted(RING + 4, RING + 6, -RING - theme.px(_FIGURE), -theme.px(_FOOT))
            self._paint(painter, inner)
        painter.end()

    def _paint(self, painter: QPainter, inner: QRectF) -> None:
        most = max(one.all for one in self._standings) or 1
        step = inner.width() / (len(self._standings) - 1)

        def points(name: str) -> list[QPointF]:
            heights = (getattr(one, name) / most * inner.height() for one in self._standings)
            return [QPointF(inner.x() + at * step, inner.bottom() - height) for at, height in enumerate(heights)]

        ground, done = points("all"), points("done")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chart_none"))
        painter.drawPolygon(QPolygonF([*ground, inner.bottomRight(), inner.bottomLeft()]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("ok_solid"), _LINE))
        painter.drawPolyline(QPolygonF(done))
        paint_dot(painter, done[-1], _DOT, "ok_solid")
        self._label(painter, inner, ground[-1], done[-1])

    def _label(self, painter: QPainter, inner: QRectF, ground: QPointF, done: QPointF) -> None:
        """The last figures at the right, apart from each other, and the months below."""
        first, last = self._standings[0], self._standings[-1]
        line, left = theme.px(16), inner.right() + 6
        top = min(ground.y() - line / 2, inner.bottom() - 2 * line)
        below = max(min(done.y() - line / 2, inner.bottom() - line), top + line)
        paint_text(painter, QRectF(left, top, theme.px(_FIGURE), line), grouped(last.all), 12, 500, "text3")
        paint_text(painter, QRectF(left, below, theme.px(_FIGURE), line), grouped(last.done), 12, 700, "ok")
        foot = QRectF(inner.x(), inner.bottom() + 2, inner.width(), theme.px(_FOOT) - 2)
        paint_text(painter, foot, _month(first), 11, 400, "text3")
        paint_text(painter, foot, _month(last), 11, 400, "text3", RIGHT)


def _month(one: Standing) -> str:
    return f"{MONTHS[one.day.month - 1][:3]} {one.day.year}"
