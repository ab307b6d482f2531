"""The list of sections at the left of the settings."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import paint_dot, paint_frame, paint_icon, paint_ring, paint_text, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS, RING

_HEIGHT, _WIDTH = 34, 204


class SectionEntry(QAbstractButton):
    """One section: icon, words, and a dot while something in it is not saved."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._unsaved = icon, False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_unsaved(self, unsaved: bool) -> None:
        """Show the dot or not."""
        self._unsaved = unsaved
        self.setAccessibleDescription(self.tr("not saved") if unsaved else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on = painter_of(self), self.isChecked()
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        if on or self.underMouse():
            paint_frame(painter, rect, CONTROL_RADIUS, "accent_soft" if on else "surface2")
        if on:
            paint_frame(painter, QRectF(rect.x(), rect.y() + 6, 3, rect.height() - 12), 1.5, "accent")
        if self.hasFocus():
            paint_ring(painter, rect, CONTROL_RADIUS)
        size, words = theme.px(16), "accent_text" if on else "text2"
        paint_icon(painter, self._icon, rect.x() + 12, rect.center().y() - size / 2, size, words)
        room = QRectF(rect.x() + 22 + size, rect.y(), rect.width() - size - 44, rect.height())
        paint_text(painter, room, self.text(), 13, 600 if on else 500, words)
        if self._unsaved:
            paint_dot(painter, QPointF(rect.right() - 12, rect.center().y()), 4, "warn_solid")
        painter.end()
