"""The bar over the desk while it has the whole screen: which desk, which meeting, whether it is linked, the hour."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.dates import weekday_date
from rakor_desktop.ui.attendance.wording import hour
from rakor_desktop.ui.kit.paint import RIGHT, paint_dot, paint_frame, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, MARGIN_LEFT

_HEIGHT, _TEXT, _TICK_MS = 60, 74, 1000
_MARK = 36
"""Side of the program's mark, px."""


class DeskBar(QWidget):
    """Dark in both themes. `set_link` says in words how the desk is linked; the colour only repeats it."""

    def __init__(self, desk: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting, self._zone, self._hour = desk, "", "WIB", ""
        self._good, self._link, self._detail = True, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        theme.themed.changed.connect(self.updateGeometry)

    def set_desk(self, desk: str) -> None:
        """Another name for this desk."""
        self._desk = desk
        self._tell()

    def set_meeting(self, title: str, day: date, zone: str) -> None:
        """The meeting, and the zone whose hour is shown."""
        self._meeting, self._zone = f"{title} · {weekday_date(day)}", zone
        self._on_tick()

    def set_link(self, good: bool, words: str, detail: str = "") -> None:
        """How the desk is linked: green or amber, what it is, and a second line."""
        self._good, self._link, self._detail = good, words, detail
        self._tell()

    @Slot()
    def _on_tick(self) -> None:
        self._hour = hour(datetime.now(UTC), self._zone)
        self._tell()

    def _tell(self) -> None:
        said = (self._desk, self._meeting, self._link, self._detail, f"{self._hour} {self._zone}")
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(self._meeting)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(_HEIGHT))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, cy = painter_of(self), self.height() / 2
        painter.fillRect(self.rect(), theme.color("rail"))
        side, line = theme.px(_MARK), theme.px(19)
        mark = QRectF(MARGIN_LEFT, cy - side / 2, side, side)
        paint_frame(painter, mark, CARD_RADIUS, "rail2")
        paint_icon(painter, "rakor", mark.x() + 5, mark.y() + 5, side - 10)
        right = self._paint_hour(painter, cy)
        link = max(text_width(self._link, 14, 600), text_width(self._detail, 13))
        x = right - link
        top = cy - line if self._detail else cy - line / 2
        self._paint_two(painter, QRectF(x, top, link + 2, line), self._link, self._detail)
        if self._link:
            tint = "ok_solid" if self._good else "warn_solid"
            paint_dot(painter, QPointF(x - 16, top + line / 2), theme.px(5), tint)
        left = theme.px(_TEXT)
        self._paint_two(painter, QRectF(left, cy - line, x - 40 - left, line), self._desk, self._meeting, 15)
        painter.end()

    def _paint_hour(self, painter: QPainter, cy: float) -> float:
        """The hour at the right end; returns where what stands before it has to end."""
        wide, zone = text_width(self._hour, 30, 700), text_width(self._zone, 13)
        right = self.width() - MARGIN_LEFT
        paint_text(painter, QRectF(right - zone - 2, 4, zone + 2, self.height()), self._zone, 13, 400, "rail_text")
        end = right - zone - 8
        paint_text(painter, QRectF(end - wide - 4, 0, wide + 4, self.height()), self._hour, 30, 700, "rail_on", RIGHT)
        return end - wide - 48

    def _paint_two(self, painter: QPainter, above: QRectF, first: str, second: str, px: float = 14) -> None:
        paint_text(painter, above, first, px, 600, "rail_on")
        paint_text(painter, above.translated(0, above.height()), second, 13, 400, "rail_text")
