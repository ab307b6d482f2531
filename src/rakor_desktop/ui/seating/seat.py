"""One seat of the plan as it looks: number, office, and whether the person is here, represents somebody or is gone."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rakor_desktop.domain.seating import Seat
from rakor_desktop.services.seating.seating import Presence, Sitter
from rakor_desktop.ui.kit.paint import CENTER, LEFT, paint_dot, paint_icon, paint_text
from rakor_desktop.ui.seating.wording import free_words, seat_spoken
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS

#: How far seats stand apart, and the seat itself, in px at 100 %.
PITCH_X, PITCH_Y = 142, 58
SEAT_X, SEAT_Y = 134, 50
_NUMBER, _MARK = 26, 15
_LETTER, _LINES = 11, 3
_MARKS = {Presence.PRESENT: ("check", "ok_solid"), Presence.REPRESENTING: ("user-round-pen", "rep_solid")}


@dataclass(slots=True)
class Marks:
    """What the person is doing with a seat: chosen, picked up to be moved, or where he would be put."""

    current: bool = False
    picked: bool = False
    target: bool = False


class SeatItem(QGraphicsItem):
    """Paints a seat around its middle; `spoken` is what is read aloud."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat
        self.sitter: Sitter | None = None
        self.marks, self.focused = Marks(), False
        self._lines: tuple[str, ...] = ()
        self.setZValue(1)

    @property
    def spoken(self) -> str:
        """`Seat 7, Bupati Pandeglang, here`."""
        return seat_spoken(self.seat.number, self.sitter)

    def show_sitter(self, sitter: Sitter | None) -> None:
        """Somebody else sits here, or nobody, or he has come."""
        self.sitter = sitter
        self.arrange()

    def arrange(self) -> None:
        """Break the office into lines in the letters in force."""
        self.prepareGeometryChange()
        width = theme.px(SEAT_X - _NUMBER - 12)
        self._lines = broken(self.sitter.office, width) if self.sitter else ()
        self.setToolTip(self.spoken)
        self.update()

    def is_taken(self) -> bool:
        """Whether somebody sits here who comes."""
        return self.sitter is not None and self.sitter.presence is not Presence.GONE

    def boundingRect(self) -> QRectF:
        width, height = theme.px(SEAT_X), theme.px(SEAT_Y)
        return QRectF(-width / 2, -height / 2, width, height).adjusted(-4, -theme.px(8), theme.px(8), 4)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        width, height = theme.px(SEAT_X), theme.px(SEAT_Y)
        rect = QRectF(-width / 2, -height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.5 if self.marks.picked else 1)
        self._paint_ground(painter, rect)
        if self.sitter is None:
            paint_text(painter, rect, self._free(), 12, 400, "text3", CENTER)
        else:
            self._paint_sitter(painter, rect, self.sitter)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        fill, line, wide = "surface" if self.is_taken() else "bg", "border", 1.2
        if self.sitter is not None and self.sitter.presence is Presence.REPRESENTING:
            line = "rep_line"
        if self.marks.current:
            fill, line, wide = "sel", "accent" if self.focused else "accent_line", 2
        if self.marks.target:
            fill, line, wide = "accent_soft", "accent", 2
        dashed = self.marks.target or self.marks.picked or not self.is_taken()
        if dashed and line == "border":
            line = "border2"
        pen = QPen(theme.color(line), wide, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QBrush(theme.color(fill)))
        painter.drawRoundedRect(rect, CONTROL_RADIUS, CONTROL_RADIUS)

    def _paint_sitter(self, painter: QPainter, rect: QRectF, sitter: Sitter) -> None:
        gone = sitter.presence is Presence.GONE
        number = QRectF(rect.x() + 4, rect.y(), theme.px(_NUMBER), rect.height())
        paint_text(painter, number, str(self.seat.number), 13, 600, "text3" if gone else "text2", CENTER)
        painter.fillRect(QRectF(number.right() + 2, rect.y() + 8, 1, rect.height() - 16), theme.color("divider"))
        leading = theme.px(_LETTER + 3)
        top = rect.center().y() - len(self._lines) * leading / 2
        for at, line in enumerate(self._lines):
            place = QRectF(number.right() + 8, top + at * leading, rect.right() - number.right() - 10, leading)
            paint_text(painter, place, line, _LETTER, 500, "text3" if gone else "text", LEFT)
        if sitter.presence in _MARKS:
            self._paint_mark(painter, QPointF(rect.right() - 3, rect.top() + 1), *_MARKS[sitter.presence])

    def _paint_mark(self, painter: QPainter, centre: QPointF, name: str, fill: str) -> None:
        size = theme.px(_MARK)
        paint_dot(painter, centre, size / 2, fill)
        inner = theme.px(9)
        paint_icon(painter, name, centre.x() - inner / 2, centre.y() - inner / 2, inner, "on_solid", 3)

    def _free(self) -> str:
        return f"{self.seat.number} · {free_words()}"


def broken(text: str, width: float) -> tuple[str, ...]:
    """A text in at most three lines of this width; the last is shortened by whoever paints it."""
    metrics, lines = QFontMetricsF(theme.font(_LETTER, 500)), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and len(lines) < _LINES and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)
