"""The lines of the palette, painted in groups; one is current, and the mouse may choose too."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.search import hits
from rakor_desktop.ui.kit.paint import (
    key_width,
    paint_frame,
    paint_icon,
    paint_key,
    paint_text,
    painter_of,
    text_width,
)
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.searching.rows import Group, Line
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

HEAD, LINE = 28, 40
_LEFT, _ICON, _TEXT, _EDGE = 20, 23, 52, 8
_BESIDE = 140
"""So much room is left beside a title however long it is; px at 100 %."""


class Results(QWidget):
    """`chosen` tells which line was clicked; arrows go from line to line and around."""

    chosen = Signal(object)  # Line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.typed, self._at, self._names = "", 0, dict[Group, str]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def name_groups(self, names: dict[Group, str]) -> None:
        """What stands over each group."""
        self._names = names

    def show_lines(self, lines: Sequence[Line], typed: str) -> None:
        """Show these, with the words of `typed` marked; the first is current, or the same as before of the same."""
        called = [(line.group, line.title) for line in lines]
        if typed != self.typed or called != [(line.group, line.title) for line in self.lines]:
            self._at = 0
        self.lines, self.typed = tuple(lines), typed
        self._tell()
        self.updateGeometry()
        self.update()

    def step(self, by: int) -> None:
        """To the next line, or the one before."""
        if self.lines:
            self._at = (self._at + by) % len(self.lines)
            self._tell()
            self.update()

    def current(self) -> Line | None:
        """The line that Enter takes."""
        return self.lines[self._at] if self.lines else None

    def _tell(self) -> None:
        line = self.current()
        parts = (self._names[line.group], line.title, line.second, _status(line), line.key) if line else ()
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _places(self) -> list[tuple[Line, bool, float]]:
        """Each line, whether a head stands over it, and where it begins."""
        placed, y = list[tuple[Line, bool, float]](), 0.0
        for at, line in enumerate(self.lines):
            first = at == 0 or self.lines[at - 1].group is not line.group
            y += theme.px(HEAD) if first else 0
            placed.append((line, first, y))
            y += theme.px(LINE)
        return placed

    def sizeHint(self) -> QSize:
        heads = len({line.group for line in self.lines})
        return QSize(theme.px(400), heads * theme.px(HEAD) + len(self.lines) * theme.px(LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        for at, (line, first, y) in enumerate(self._places()):
            if first:
                head = QRectF(_LEFT, y - theme.px(HEAD), self.width(), theme.px(HEAD))
                paint_text(painter, head, self._names[line.group], 12, 600, "text2")
            self._paint_line(painter, line, QRectF(_EDGE, y, self.width() - 2 * _EDGE, theme.px(LINE)), at == self._at)
        painter.end()

    def _paint_line(self, painter: QPainter, line: Line, rect: QRectF, current: bool) -> None:
        if current:
            paint_frame(painter, rect, CARD_RADIUS, "accent_soft")
            paint_frame(painter, QRectF(rect.x(), rect.y() + 8, 3, rect.height() - 16), 1.5, "accent")
        size = theme.px(18)
        paint_icon(painter, line.icon or line.group.value, _ICON, rect.center().y() - size / 2, size, "text2")
        right = self._paint_keys(painter, line, rect, current)
        beside = min(text_width(line.second, 13) + 10, theme.px(_BESIDE)) if line.second else 0
        wide = min(text_width(line.title, 14, 600), right - _TEXT - beside)
        self._paint_marks(painter, line.title, rect, wide)
        paint_text(painter, QRectF(_TEXT, rect.y(), wide + 1, rect.height()), line.title, 14, 600)
        rest = QRectF(_TEXT + wide + 10, rect.y(), right - _TEXT - wide - 10, rect.height())
        if line.second and rest.width() > theme.px(40):
            paint_text(painter, rest, line.second, 13, 400, "text2")

    def _paint_keys(self, painter: QPainter, line: Line, rect: QRectF, current: bool) -> float:
        """The caps at the right and the state before them; returns where what stands before it all ends."""
        x = rect.right() - 8
        for cap in (["Enter"] if current else []) + ([line.key] if line.key else []):
            x -= key_width(cap)
            paint_key(painter, x, rect.center().y(), cap)
            x -= 8
        if line.status:
            words, tint = _status(line), theme.tones(STATUSES[line.status].kind).fg
            wide = text_width(words, 12, 600) + 1
            paint_text(painter, QRectF(x - wide, rect.y(), wide, rect.height()), words, 12, 600, tint)
            x -= wide + 8
        return x - 4

    def _paint_marks(self, painter: QPainter, title: str, rect: QRectF, wide: float) -> None:
        height = theme.px(22)
        for first, after in hits(self.typed, title):
            left, right = (text_width(title[:at], 14, 600) for at in (first, after))
            if right <= wide + 1:
                corner = QPointF(_TEXT + left - 1, rect.center().y() - height / 2)
                paint_frame(painter, QRectF(corner.x(), corner.y(), right - left + 2, height), 3, "mark")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line below a mouse that moves is current: there is one mark, whoever sets it."""
        at = self._line_at(event.position().y())
        if at is not None and at != self._at:
            self._at = at
            self._tell()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._line_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._at = at
            self.chosen.emit(self.lines[at])

    def _line_at(self, y: float) -> int | None:
        height = theme.px(LINE)
        return next((at for at, (_, _, top) in enumerate(self._places()) if top <= y < top + height), None)


def _status(line: Line) -> str:
    return STATUSES[line.status].text.lower() if line.status else ""
