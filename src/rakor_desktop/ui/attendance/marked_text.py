"""An office's name painted whole: as large as it fits, on two lines if it must, with what was searched marked."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from rakor_desktop.domain.search import hits
from rakor_desktop.ui.kit.paint import paint_frame, text_width
from rakor_desktop.ui.style import theme

_ONE_LINE, _SMALLEST = 15, 12
_MORE_LINES = ((14, 2), (13, 2), (13, 3), (12, 3))
"""Letter sizes in px and lines to try when one line is too short, the first that fits taken."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A letter size in px at which a text goes into a width, and on how many lines."""

    px: float
    lines: int


def fit(text: str, width: float, px: float, most_lines: int = 2) -> Fit:
    """The largest letters up to `px` for one line, else as many lines as it takes of smaller ones; never cut."""
    for size in range(round(px), _ONE_LINE - 1, -1):
        if text_width(text, size, 600) <= width:
            return Fit(size, 1)
    for size, lines in _MORE_LINES:
        needed = _lines_needed(text, width, size)
        if needed <= lines <= most_lines:
            return Fit(size, needed)
    return Fit(_SMALLEST, most_lines)


def line_height(px: float) -> float:
    """Height of one line, px."""
    return theme.px(px * 1.35)


def paint_marked(painter: QPainter, rect: QRectF, text: str, typed: str, size: Fit, color: str) -> None:
    """Paint the text from the top left of `rect`; words of `typed` get the mark of a search hit."""
    marks = hits(typed, text)
    layout = _laid_out(text, rect.width(), size, marks)
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        first, after = line.textStart(), line.textStart() + line.textLength()
        for start, end in marks:
            if start < after and end > first:
                left, right = _x(line, max(start, first)), _x(line, min(end, after))
                _paint_mark(painter, rect.topLeft() + line.position(), left, right, line.height())
    painter.setPen(theme.color(color))
    layout.draw(painter, rect.topLeft())


def _lines_needed(text: str, width: float, px: float) -> int:
    return _laid_out(text, width, Fit(px, 9), ()).lineCount()


def _laid_out(text: str, width: float, size: Fit, marks: tuple[tuple[int, int], ...]) -> QTextLayout:
    layout = QTextLayout(text, theme.font_for(text, size.px, 600))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if size.lines > 1 else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_marked(start, end) for start, end in marks])
    layout.beginLayout()
    for at in range(size.lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, at * line_height(size.px)))
    layout.endLayout()
    return layout


def _marked(start: int, end: int) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    letters = QTextCharFormat()
    letters.setForeground(QColor(theme.theme().mark_text))
    marked.start, marked.length, marked.format = start, end - start, letters
    return marked


def _paint_mark(painter: QPainter, corner: QPointF, left: float, right: float, height: float) -> None:
    paint_frame(painter, QRectF(corner.x() + left - 2, corner.y() - 1, right - left + 4, height + 2), 3, "mark")


def _x(line: QTextLine, at: int) -> float:
    """Where a character begins; the binding answers with the place it found beside the number."""
    return cast(tuple[float, int], line.cursorToX(at))[0]
