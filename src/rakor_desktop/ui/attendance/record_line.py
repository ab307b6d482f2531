"""One record of the ledger as a line: a round mark in the colour of its state, two lines of words, the hour."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.ui.attendance.card import Act
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.paint import RIGHT, paint_dot, paint_frame, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS

HEIGHT = 43
_TEXT = 38


class RecordLine(QWidget):
    """A record; with `revocable` it carries the button that takes it back."""

    def __init__(
        self, state: str, title: str, second: str, time: str, revocable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._title, self._second, self._time = state, title, second, time
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{time}, {title}, {second}")
        self.setToolTip(title)
        self.revoke: Button | None = None
        if revocable:
            self.revoke = Button(Act.REVOKE.text, key=Act.REVOKE.key, height=28)
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 2, 0)
            row.addStretch(1)
            row.addWidget(self.revoke)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, look = painter_of(self), self.rect().toRectF(), STATUSES[self._state]
        if self.revoke is not None:
            ground = "surface3" if theme.theme().dark else "surface2"
            paint_frame(painter, rect.adjusted(0, 0, 0, -1), CONTROL_RADIUS, ground, "border")
        tone, cy, size = theme.tones(look.kind), rect.center().y(), theme.px(14)
        paint_dot(painter, QPointF(18, cy), theme.px(12), tone.bg)
        paint_icon(painter, look.icon, 18 - size / 2, cy - size / 2, size, tone.fg, 2.4)
        end = rect.right() - 8 - (self.revoke.sizeHint().width() + 2 if self.revoke else 0)
        hour = text_width(self._time, 13, 500)
        paint_text(painter, QRectF(end - hour - 2, 0, hour + 2, rect.height()), self._time, 13, 500, "text2", RIGHT)
        width, line = end - hour - 12 - _TEXT, theme.px(18)
        weight = 600 if self.revoke else 500
        paint_text(painter, QRectF(_TEXT, cy - line, width, line), self._title, 13, weight)
        paint_text(painter, QRectF(_TEXT, cy, width, line), self._second, 12, 400, "text3")
        painter.end()
