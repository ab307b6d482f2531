"""The foot of the list: all obligations as one bar, each part with its figure and share."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.register import Obligation
from rakor_desktop.ui.followups.columns import OVERDUE, state_of
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


class PartNames(QWidget):
    """What the colours of a bar mean: dot, words, number, per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other numbers."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(self._words()))
        self.update()

    def _words(self) -> list[str]:
        total = sum(part.count for part in self._parts) or 1
        return [f"{part.label} {part.count} ({part.count * 100 / total:.0f}%)" for part in self._parts]

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, x, cy = painter_of(self), 0.0, self.height() / 2
        for part, words in zip(self._parts, self._words(), strict=True):
            paint_dot(painter, QPointF(x + 4, cy), 4, part.color)
            wide = text_width(words, 12)
            paint_text(painter, QRectF(x + 14, 0, wide + 2, self.height()), words, 12, 400, "text2")
            x += wide + 36
        painter.end()


class FiguresPanel(Panel):
    """How all obligations shown on this page stand, whatever the filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        self.title, self.bar, self.names = Heading("", 13), StackedBar(), PartNames()
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(MARGIN_LEFT, 10, MARGIN_RIGHT, 10)
        column.setSpacing(6)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(Caption(self.tr("Lateness is counted from the due date, it is not stored.")))
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.names)

    def show_rows(self, rows: Sequence[Obligation]) -> None:
        """Count these obligations; each is in exactly one part."""
        states = [state_of(row) for row in rows]
        shown = [state for state in _COLORS if state in states or state not in _SELDOM]
        parts = [Part(STATUSES[state].text, states.count(state), _COLORS[state]) for state in shown]
        bodies = len({row.institution.id for row in rows})
        owed = self.tr("%n obligation(s)", "", len(rows))
        self.title.setText(f"{owed} · " + self.tr("%n institution(s)", "", bodies))
        self.bar.set_parts(parts)
        self.names.set_parts(parts)
