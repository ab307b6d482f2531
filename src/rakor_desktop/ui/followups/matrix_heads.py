"""The frozen edges of the matrix: institutions above, recommendations at the left, and the corner between them."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from rakor_desktop.domain.dates import short_date
from rakor_desktop.ui.followups.grid import Grid, Head, Line
from rakor_desktop.ui.followups.matrix_model import MatrixModel
from rakor_desktop.ui.followups.matrix_words import head_lines, two_lines
from rakor_desktop.ui.kit.paint import CENTER, RIGHT, paint_dot, paint_frame, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, TAG_RADIUS

HEAD, BAR = 62, 5
"""Height of the heads and of the bar in them, px at 100 %."""
_PAD, _NUMBER, _DUE = 10, 38, 84


class InstitutionHeads(QHeaderView):
    """An institution over each column: its name, how much is done, and a badge with what is late."""

    def __init__(self, model: MatrixModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._grid_of, self._table = model, table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(theme.px(40))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Known without asking for the words of two hundred sections, as Qt would after each filter."""
        return QSize(self.length(), theme.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (the name Qt gives it)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(rect)
        painter.fillRect(whole, theme.color("surface2"))
        painter.fillRect(QRectF(whole.x(), whole.bottom() - 1, whole.width(), 1), theme.color("border"))
        grid = self._grid_of.grid
        if logicalIndex < len(grid.heads):
            is_current = self._table.currentIndex().column() == logicalIndex
            _paint_head(painter, whole.adjusted(_PAD, 0, -_PAD, 0), grid.heads[logicalIndex], is_current)
        else:
            words = self._grid_of.headerData(logicalIndex, Qt.Orientation.Horizontal)
            paint_text(painter, whole.adjusted(0, 0, -2 * _PAD, 0), str(words or ""), 12, 500, "text3", RIGHT)
        painter.restore()


class RecommendationHeads(QHeaderView):
    """A recommendation before each line: its number, its text in two lines, and its due date."""

    def __init__(self, model: MatrixModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._grid_of, self._table = model, table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Known without asking for the words of two hundred sections, as Qt would after each filter."""
        return QSize(self.width(), self.length())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (the name Qt gives it)
        grid, whole = self._grid_of.grid, QRectF(rect)
        if not 0 <= logicalIndex < len(grid.lines):
            return
        painter.save()
        is_current = self._table.currentIndex().row() == logicalIndex
        painter.fillRect(whole, theme.color("surface2" if is_current else "surface"))
        painter.fillRect(QRectF(whole.x(), whole.bottom() - 1, whole.width(), 1), theme.color("divider"))
        painter.fillRect(QRectF(whole.right() - 1, whole.y(), 1, whole.height()), theme.color("border"))
        _paint_line(painter, whole, grid, grid.lines[logicalIndex], is_current)
        painter.restore()


class Corner(QWidget):
    """What the left edge holds, in words, above it; never in the way of the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF()
        painter.fillRect(rect, theme.color("surface2"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), theme.color("border"))
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, rect.height()), theme.color("border"))
        paint_text(painter, rect.adjusted(MARGIN_LEFT, 0, 0, 0), self.tr("Recommendation"), 12, 500, "text3")
        paint_text(painter, rect.adjusted(0, 0, -_PAD, 0), self.tr("Due"), 12, 500, "text3", RIGHT)
        painter.end()


def _paint_head(painter: QPainter, rect: QRectF, head: Head, is_current: bool) -> None:
    small, strong = head_lines(head.institution)
    line = theme.px(16)
    badge = _paint_badge(painter, rect, head.late) if head.late else 0.0
    top = QRectF(rect.x(), rect.y() + theme.px(7), rect.width() - badge, line)
    paint_text(painter, top, small, 11, 400, "text3")
    name = top.translated(0, line - 1)
    name.setRight(rect.right())
    paint_text(painter, name, strong, 13, 600, "accent_text" if is_current else "text")
    words = f"{head.done}/{head.of}"
    wide, cy = text_width(words, 11) + 8, rect.y() + theme.px(49)
    paint_text(painter, QRectF(rect.x(), cy - line / 2, rect.width(), line), words, 11, 400, "text3", RIGHT)
    bar = QRectF(rect.x(), cy - theme.px(BAR) / 2, max(rect.width() - wide, 8), theme.px(BAR))
    paint_frame(painter, bar, TAG_RADIUS, "surface3")
    if head.done:
        bar.setWidth(max(bar.width() * head.done / head.of, bar.height()))
        paint_frame(painter, bar, TAG_RADIUS, "ok_solid")


def _paint_badge(painter: QPainter, rect: QRectF, late: int) -> float:
    """How many are late, in a filled circle; returns the room it takes."""
    words, radius = str(late), theme.px(9)
    half = max(radius, text_width(words, 11, 700) / 2 + 5)
    center = QPointF(rect.right() - half + 4, rect.y() + theme.px(14))
    if half > radius:
        paint_frame(painter, QRectF(center.x() - half, center.y() - radius, 2 * half, 2 * radius), radius, "bad_solid")
    else:
        paint_dot(painter, center, radius, "bad_solid")
    box = QRectF(center.x() - half, center.y() - radius, 2 * half, 2 * radius)
    paint_text(painter, box, words, 11, 700, "on_solid", CENTER)
    return 2 * half


def _paint_line(painter: QPainter, whole: QRectF, grid: Grid, line: Line, is_current: bool) -> None:
    number, due = theme.px(_NUMBER), theme.px(_DUE)
    left, row = whole.x() + MARGIN_LEFT, theme.px(18)
    text = QRectF(left + number, whole.y(), whole.width() - MARGIN_LEFT - number - due - _PAD, whole.height())
    cy = whole.center().y()
    paint_text(
        painter, QRectF(left, whole.y(), number, whole.height()), line.name, 13, 600,
        "accent_text" if is_current else "text2",
    )  # fmt: skip
    first, second = two_lines(line.text, text.width(), 13, 500)
    above = QRectF(text.x(), cy - row if second else cy - row / 2, text.width(), row)
    paint_text(painter, above, first, 13, 500)
    paint_text(painter, above.translated(0, row), second, 13, 500)
    words = short_date(line.due) if line.due else line.due_note
    place = QRectF(whole.right() - due - _PAD, whole.y(), due, whole.height())
    if grid.several:
        held = QRectF(place.x(), cy, due, row)
        paint_text(painter, held, short_date(line.held_on), 11, 400, "text3", RIGHT)
        place = QRectF(place.x(), cy - row, due, row)
    paint_text(painter, place, words, 13, 600 if line.late else 400, "bad" if line.late else "text3", RIGHT)
