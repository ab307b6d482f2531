"""What a page shows before there is anything on it: a sentence and up to three ways to begin."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.buttons import PaintedButton
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.paint import (
    key_width,
    paint_dot,
    paint_frame,
    paint_icon,
    paint_key,
    paint_ring,
    paint_text,
    painter_of,
)
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_PADDING, CARD_RADIUS, GAP, RING

Way = tuple[str, str, str, str, Callable[[], object]]
"""Icon, title, sentence, key cap or nothing, what to call."""


_SPACING = 8


class TablePicture(QWidget):
    """A meeting table seen from above; one seat is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(240, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        for at in range(5):
            paint_dot(painter, QPointF(48 + at * 36, 10), 9, "accent" if at == 2 else "mute_line")
        for at in range(3):
            for x in (14, 226):
                paint_dot(painter, QPointF(x, 52 + at * 28), 9, "mute_line")
        for rect in (QRectF(35, 31, 170, 14), QRectF(35, 31, 14, 84), QRectF(191, 31, 14, 84)):
            paint_frame(painter, rect, 4, "mute_line")
        painter.end()


class WayCard(PaintedButton):
    """One way to begin: a large button with an icon, a title, a sentence and its key."""

    def __init__(self, icon: str, title: str, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._sentence, self._key = icon, text, key
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(252), theme.px(138) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(190), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        ground = "surface3" if self.isDown() else "surface2" if self.underMouse() else "surface"
        paint_frame(painter, rect, CARD_RADIUS, ground, "mute_line" if self.underMouse() else "border")
        if self.hasFocus():
            paint_ring(painter, rect, CARD_RADIUS)
        inner, side, size = rect.adjusted(CARD_PADDING, CARD_PADDING, -CARD_PADDING, -10), theme.px(36), theme.px(18)
        paint_frame(painter, QRectF(inner.x(), inner.y(), side, side), CARD_RADIUS, "accent_soft")
        paint_icon(
            painter, self._icon, inner.x() + (side - size) / 2, inner.y() + (side - size) / 2, size, "accent_text"
        )
        if self._key:
            paint_key(painter, inner.right() - key_width(self._key), inner.y() + side / 2, self._key)
        paint_text(painter, QRectF(inner.x(), inner.y() + side + 10, inner.width(), theme.px(22)), self.text(), 14, 600)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("text2"))
        words = inner.adjusted(0, side + theme.px(22) + 12, 0, 4)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), self._sentence)
        painter.end()


class EmptyState(QWidget):
    """A picture, a title, a sentence, and cards (icon, title, text, key, callback)."""

    def __init__(self, title: str, text: str, cards: Sequence[Way] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {text}")
        middle, column, row = Qt.AlignmentFlag.AlignHCenter, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(_SPACING)
        column.addStretch(2)
        self.picture = TablePicture()
        column.addWidget(self.picture, 0, middle)
        column.addSpacing(16)
        column.addWidget(Label(title, 20, 600), 0, middle)
        column.addWidget(Label(text, 14, 400, "text2"), 0, middle)
        column.addSpacing(16)
        row.setSpacing(GAP)
        row.addStretch(1)
        self.cards = [self._card(way) for way in cards]
        for card in self.cards:
            row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        if self.cards:
            self.setFocusProxy(self.cards[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where all has no room the picture goes first."""
        super().resizeEvent(event)
        layout = self.layout()
        spent = self.picture.height() + _SPACING if self.picture.isHidden() else 0
        if layout is not None:
            self.picture.setVisible(self.height() >= layout.minimumSize().height() + spent)

    def _card(self, way: Way) -> WayCard:
        icon, title, text, key, call = way
        card = WayCard(icon, title, text, key)
        card.clicked.connect(call)
        return card
