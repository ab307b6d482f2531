"""Who is late, as bars: longest first, what is late for long darker, the oldest and the whole in words at its right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.dates import grouped
from rakor_desktop.services.meetings.home import Owing
from rakor_desktop.ui.home.wording import age_words, of_words, owner_words, spoken
from rakor_desktop.ui.kit.paint import RIGHT, paint_frame, paint_icon, paint_ring, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS, RING, TAG_RADIUS

_ROW, _TALLEST, _BAR, _GAP = 22, 28, 12, 12
_USUAL = 8
"""Rows for which there is always room: the regencies and cities of a province like Banten."""


class LateChart(QWidget):
    """Bars of institutions. A click on one tells `opened`; beyond the room there is, the last line tells `more`."""

    opened = Signal(object)  # Owing
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Owing, ...] = ()
        self._under = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def set_rows(self, rows: Sequence[Owing]) -> None:
        """Show these, in this order."""
        self._rows = tuple(rows)
        late = [spoken(one) for one in self._rows if one.lateness.late]
        self.setAccessibleDescription("; ".join(late))
        self.updateGeometry()
        self.update()

    def shown(self) -> tuple[Owing, ...]:
        """Those that have a bar; where not all have, the last line tells how many more there are."""
        room = int((self.height() - 2 * RING) // theme.px(_ROW))
        return self._rows if len(self._rows) <= room else self._rows[: max(room - 1, 1)]

    def row_at(self, y: float) -> int:
        """Which line lies at this height, -1 for none."""
        at = int((y - RING) // self._step())
        return at if 0 <= at < self._lines() else -1

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), min(len(self._rows), _USUAL) * theme.px(_ROW) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at, shown = self.row_at(event.position().y()), self.shown()
        if event.button() != Qt.MouseButton.LeftButton or at < 0:
            return
        if at < len(shown):
            self.opened.emit(shown[at])
        else:
            self.more.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, step = painter_of(self), self.shown(), self._step()
        if self.hasFocus():
            paint_ring(painter, self.rect().toRectF().adjusted(RING, RING, -RING, -RING), CONTROL_RADIUS)
        widest = max((text_width(owner_words(one.institution), 13, 500) for one in shown), default=0)
        names = min(widest, self.width() / 3)
        for at, one in enumerate(shown):
            rect = QRectF(RING, RING + at * step, self.width() - 2 * RING, step)
            if at == self._under:
                paint_frame(painter, rect, CONTROL_RADIUS, "surface2")
            self._paint_row(painter, rect.adjusted(2, 0, -2, 0), one, names)
        if len(shown) < len(self._rows):
            words = self.tr("%n more institution(s)", "", len(self._rows) - len(shown))
            last = QRectF(RING + 2, RING + len(shown) * step, self.width() - 8, step)
            paint_text(painter, last, words, 13, 500, "accent")
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRectF, one: Owing, names: float) -> None:
        late, cy = one.lateness, rect.center().y()
        paint_text(
            painter, QRectF(rect.x(), rect.y(), names + 2, rect.height()), owner_words(one.institution), 13, 500,
            "text" if late.late else "text3",
        )  # fmt: skip
        figure, age, whole = theme.px(30), theme.px(112), theme.px(62)
        bar = QRectF(rect.x() + names + _GAP, cy - theme.px(_BAR) / 2, 0, theme.px(_BAR))
        bar.setRight(max(rect.right() - figure - age - whole - _GAP, bar.x()))
        self._paint_bar(painter, bar, one)
        words = QRectF(bar.right() + _GAP, rect.y(), figure, rect.height())
        if late.late:
            paint_text(painter, words, grouped(late.late), 13, 700, "bad", RIGHT)
        else:
            paint_icon(painter, "check", words.right() - theme.px(14), cy - theme.px(14) / 2, theme.px(14), "ok", 2.2)
        beside = QRectF(words.right() + 8, rect.y(), age - 8, rect.height())
        paint_text(painter, beside, age_words(one), 12, 400, "text2")
        last = QRectF(rect.right() - whole, rect.y(), whole, rect.height())
        paint_text(painter, last, of_words(one), 12, 400, "text3", RIGHT)

    def _paint_bar(self, painter: QPainter, bar: QRectF, one: Owing) -> None:
        """The most that anybody is late fills the width, as lengths are to be compared, not shares."""
        paint_frame(painter, bar, TAG_RADIUS, "surface3")
        most = max((other.lateness.late for other in self._rows), default=0) or 1
        x = bar.x()
        for count, color in ((one.lateness.long, "bad_solid"), (one.lateness.short, "bad_line")):
            width = bar.width() * count / most
            if count:
                gap = 1.5 if x > bar.x() else 0
                paint_frame(painter, QRectF(x + gap, bar.y(), max(width - gap, 2), bar.height()), TAG_RADIUS, color)
            x += width

    def _hover(self, at: int) -> None:
        if at == self._under:
            return
        self._under, shown = at, self.shown()
        self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
        self.setToolTip(spoken(shown[at]) if 0 <= at < len(shown) else "")
        self.update()

    def _lines(self) -> int:
        return len(self.shown()) + (len(self.shown()) < len(self._rows))

    def _step(self) -> float:
        return min((self.height() - 2 * RING) / max(self._lines(), 1), theme.px(_TALLEST))
