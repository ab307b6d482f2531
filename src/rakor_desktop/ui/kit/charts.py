"""Small pictures of numbers: stacked bar, one square per invitation, a tile with a figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import paint_frame, paint_icon, paint_ring, paint_text, painter_of
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, RING, TAG_RADIUS, Kind


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: its words, how many, and its token colour."""

    label: str
    count: int
    color: str


class StackedBar(QWidget):
    """Parts of a whole in one line; read aloud as words and numbers."""

    def __init__(self, parts: Sequence[Part] = (), height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_parts(parts)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other numbers."""
        self._parts = tuple(part for part in parts if part.count > 0)
        words = ", ".join(f"{part.count} {part.label}" for part in parts)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = painter_of(self), self.rect().toRectF()
        clip = QPainterPath()
        clip.addRoundedRect(whole, TAG_RADIUS, TAG_RADIUS)
        painter.setClipPath(clip)
        painter.fillRect(whole, theme.color("surface" if self._parts else "chart_none"))
        total, x = sum(part.count for part in self._parts), 0.0
        for part in self._parts:
            width = whole.width() * part.count / total
            gap = 0 if part is self._parts[-1] else 2
            painter.fillRect(QRectF(x, 0, width - gap, whole.height()), theme.color(part.color))
            x += width
        painter.end()


class Squares(QWidget):
    """One square per invitation, each with the icon of its state, so that gaps are seen at a glance."""

    _WIDTH, _HEIGHT, _GAP = 30, 16, 3

    def __init__(self, states: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_states(states)

    def set_states(self, states: Sequence[str]) -> None:
        """Show these states of the status registry, in order."""
        self._states = tuple(states)
        counted = {state: self._states.count(state) for state in self._states}
        words = ", ".join(f"{count} {STATUSES[state].text}" for state, count in counted.items())
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._states)) * (self._WIDTH + self._GAP), self._HEIGHT + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._HEIGHT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        step = min(self._WIDTH + self._GAP, self.width() / max(1, len(self._states)))
        for at, state in enumerate(self._states):
            look, rect = STATUSES[state], QRectF(at * step, 1, max(2, step - self._GAP), self._HEIGHT)
            tone = theme.tones(look.kind)
            if look.kind == "mute":
                paint_frame(painter, rect, TAG_RADIUS, tone.bg, tone.line)
            else:
                paint_frame(painter, rect, TAG_RADIUS, tone.solid)
            if rect.width() >= 14 and state != "not_recorded":
                words = tone.fg if look.kind == "mute" else theme.theme().on_solid
                paint_icon(painter, look.icon, rect.center().x() - 5.5, rect.center().y() - 5.5, 11, words, 2.6)
        painter.end()


class CounterTile(QWidget):
    """A figure with its words in the colours of a kind; pressing it (or Enter) opens the list behind it."""

    opened = Signal()

    def __init__(self, kind: Kind, icon: str, text: str, count: int | str = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._text, self._count = kind, icon, text, str(count)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int | str) -> None:
        """Show another figure."""
        self._count = str(count)
        self.setAccessibleName(f"{self._count} {self._text}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(124), theme.px(84) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(88), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone = painter_of(self), theme.tones(self._kind)
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        paint_frame(painter, rect, CARD_RADIUS, tone.bg)
        if self.hasFocus():
            paint_ring(painter, rect, CARD_RADIUS)
        x, size = rect.x() + 14, theme.px(16)
        number = QRectF(x, rect.y() + theme.px(8), rect.width() - 20, theme.px(42))
        words = QRectF(x + size + 5, rect.y() + theme.px(54), rect.width() - size - 24, theme.px(22))
        paint_text(painter, number, self._count, 38, 700, tone.fg)
        paint_icon(painter, self._icon, x, words.center().y() - size / 2, size, tone.fg, 2.2)
        paint_text(painter, words, self._text, 14, 600, tone.fg)
        painter.end()
