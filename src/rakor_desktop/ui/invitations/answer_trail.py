"""The history of an invitation's answers in the side panel: the latest above, nothing ever missing."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import near_moment
from rakor_desktop.domain.invitations import Answer
from rakor_desktop.ui.invitations.answer_words import trail_text, trail_title
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.paint import paint_dot, paint_icon, painter_of
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme

_MARK = 20
"""Diameter of the mark of an entry, px at 100 %."""


class TrailEntry(QWidget):
    """One line of the history beside its mark, `when` it was said; `standing` is whether nobody took it back."""

    def __init__(self, line: Answer, when: str, standing: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._standing, self._last = line, standing, last
        color = "text" if standing else "text3"
        self.title, self.text = Label(trail_title(line), 13, 500, color), Caption(trail_text(line), wrap=True)
        if not standing and line.said is not None:
            self.text.setText(self.tr("taken back · {answer}").format(answer=trail_text(line)))
        self.setAccessibleName(f"{self.title.text()}, {when}, {self.text.text()}")
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.title, 1)
        head.addWidget(Caption(when))
        column.setContentsMargins(theme.px(_MARK) + 8, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, size = painter_of(self), theme.px(_MARK)
        if not self._last:
            painter.setPen(QPen(theme.color("border"), 1.5))
            painter.drawLine(QPointF(size / 2, size + 2), QPointF(size / 2, self.height()))
        self._mark(painter, QRectF(0, 0, size, size))
        painter.end()

    def _mark(self, painter: QPainter, rect: QRectF) -> None:
        look = STATUSES[self._line.said.reply] if self._line.said and self._standing else None
        tone = theme.tones(look.kind if look else "mute")
        paint_dot(painter, rect.center(), rect.width() / 2, tone.bg)
        small = theme.px(12)
        at = rect.center() - QPointF(small / 2, small / 2)
        icon = look.icon if look else "undo-2" if self._line.said is None else "minus"
        paint_icon(painter, icon, at.x(), at.y(), small, tone.fg, 2.2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), super().minimumSizeHint().height())


class AnswerTrail(QWidget):
    """All lines of one invitation, hours in the `zone` of the meeting; `set_lines` takes them as they were recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.zone = "WIB"
        self._shown: tuple[str, tuple[Answer, ...]] | None = None
        self._entries: list[TrailEntry] = []
        self.set_lines(())

    def set_lines(self, lines: Sequence[Answer]) -> None:
        """Show these, the latest above."""
        if (self.zone, tuple(lines)) == self._shown:
            return
        self._shown = self.zone, tuple(lines)
        for old in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        revoked = {line.revokes for line in lines}
        self._entries = [
            TrailEntry(line, when, line.id not in revoked and line.said is not None, line is lines[0])
            for line, when in ((line, near_moment(line.at, self.zone)) for line in reversed(lines))
        ]
        for entry in self._entries:
            self._column.addWidget(entry)
        if not lines:
            self._column.addWidget(Caption(self.tr("Nobody was asked yet.")))

    def entries(self) -> list[TrailEntry]:
        """What is shown, from above."""
        return list(self._entries)
