"""One of two or three ways, as a card with a line about it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import paint_dot, paint_frame, paint_ring, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, RING

_HEIGHT, _DOT = 48, 16


class RadioCard(QRadioButton):
    """Arrow keys go from one card to the next."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._about = about
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setToolTip(about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        words = max(text_width(self.text(), 13, 600), text_width(self._about, 12))
        return QSize(round(words + theme.px(_DOT) + 40), theme.px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(150), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, on = painter_of(self), self.isChecked()
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            paint_ring(painter, rect, CARD_RADIUS)
        paint_frame(
            painter, rect, CARD_RADIUS, "accent_soft" if on else "surface", "accent" if on else "mute_line", 1.5
        )
        side = theme.px(_DOT)
        dot = QRectF(rect.x() + 12, rect.center().y() - side / 2, side, side)
        paint_frame(painter, dot, side / 2, "surface", "accent" if on else "border2", 1.5)
        if on:
            paint_dot(painter, dot.center(), side / 4, "accent")
        left, half = dot.right() + 10, rect.height() / 2
        room = rect.right() - left - 8
        paint_text(painter, QRectF(left, rect.y() + 5, room, half - 4), self.text(), 13, 600)
        paint_text(painter, QRectF(left, rect.y() + half - 1, room, half - 4), self._about, 12, 400, "text2")
        painter.end()
