"""The foot of the follow-ups: all obligations as one bar, each part with its figure and share, a way to its list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.followups import Progress, RegisterStatus
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.kit.charts import Part, StackedBar
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.paint import paint_dot, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT

_COLORS = {
    Progress.DONE.value: "ok_solid",
    Progress.IN_PROGRESS.value: "warn_solid",
    OVERDUE: "bad_solid",
    Progress.NOT_STARTED.value: "chart_none",
    Progress.IMPOSSIBLE.value: "mute_solid",
    Progress.CANCELLED.value: "mute_solid",
}
_SELDOM = {Progress.IMPOSSIBLE.value, Progress.CANCELLED.value}
"""Shown only where there are any."""
_GAPS = (36, 26)
"""Room between parts, and where there is little of it; px."""


class PartNames(QWidget):
    """What the colours of a bar mean: dot, words, number, per cent; a click on one tells `opened`.

    The pills above do the same by keyboard. Where there is little room the shares are left out.
    """

    opened = Signal(int)  # the place of the part

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._under = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other numbers."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(self._words(shares=True)))
        self.update()

    def places(self) -> list[tuple[QRectF, str]]:
        """Where each part stands, and what it says there."""
        words, gap = self._words(shares=True), _GAPS[0]
        if self._wide(words, gap) > self.width():
            words, gap = self._words(shares=False), _GAPS[1]
        found, x = [], 0.0
        for said in words:
            wide = text_width(said, 12) + 16
            found.append((QRectF(x, 0, wide, self.height()), said))
            x += wide + gap - 14
        return found

    def _words(self, *, shares: bool) -> list[str]:
        total = sum(part.count for part in self._parts) or 1
        return [
            f"{part.label} {grouped(part.count)}" + (f" ({part.count * 100 / total:.0f}%)" if shares else "")
            for part in self._parts
        ]

    def _wide(self, words: Sequence[str], gap: int) -> float:
        return sum(text_width(said, 12) + 2 + gap for said in words)

    def _at(self, x: float) -> int:
        return next((at for at, (rect, _) in enumerate(self.places()) if rect.left() <= x <= rect.right()), -1)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(20))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._under = self._at(event.position().x())
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._under >= 0 else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self._at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.opened.emit(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, cy = painter_of(self), self.height() / 2
        for at, (part, (rect, said)) in enumerate(zip(self._parts, self.places(), strict=True)):
            paint_dot(painter, QPointF(rect.x() + 4, cy), 4, part.color)
            color = "accent_text" if at == self._under and self.underMouse() else "text2"
            paint_text(painter, rect.adjusted(14, 0, 2, 0), said, 12, 400, color)
        painter.end()


class FiguresPanel(Panel):
    """How all obligations of this page stand, whatever the filter; `opened` with the state whose list is wanted."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        self.title, self.bar, self.names = Heading("", 13), StackedBar(), PartNames()
        self._states: list[str] = []
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(MARGIN_LEFT, 10, MARGIN_RIGHT, 10)
        column.setSpacing(6)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(Caption(self.tr("Lateness is counted from the due date, it is not stored.")))
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.names)
        self.names.opened.connect(self._on_part)

    def show_figures(self, counts: Mapping[RegisterStatus, int], bodies: int) -> None:
        """How many obligations stand how, each in exactly one part, and of how many institutions they are."""
        known = {status.value: count for status, count in counts.items()}
        self._states = [state for state in _COLORS if known.get(state) or state not in _SELDOM]
        parts = [Part(STATUSES[state].text, known.get(state, 0), _COLORS[state]) for state in self._states]
        owed = self.tr("%n obligation(s)", "", sum(known.values()))
        self.title.setText(f"{owed} · " + self.tr("%n institution(s)", "", bodies))
        self.bar.set_parts(parts)
        self.names.set_parts(parts)

    def _on_part(self, at: int) -> None:
        self.opened.emit(self._states[at])
