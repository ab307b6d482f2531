"""How a line is set in letters as large as there is room: beside each other, below each other, smaller, never cut."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextLayout, QTextOption

from rakor_desktop.domain.salutation import Line
from rakor_desktop.ui.kit.paint import text_width
from rakor_desktop.ui.salutation.wording import beside
from rakor_desktop.ui.style import theme

PITCH, GAP = 106, 28
"""Height of a line, and between office and name, in px on a screen of 1920 x 1080."""
OFFICE, NAME, SMALLEST = 62, 34, 12
_SMALLER = (62, 54, 46, 40, 34, 28, 22, 16, SMALLEST)
"""Sizes of an office that does not fit beside its name; from the third on it may stand on several lines."""
_ONE_LINE = 2
_LEADING = 1.2


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line as it is painted: its office in `px` on lines, the rest beside or below in `small` px, how high it is."""

    office: tuple[str, ...]
    px: float
    rest: tuple[str, ...]
    small: float
    is_beside: bool
    height: float


def set_line(line: Line, width: float, most: float, unit: float) -> SetLine:
    """Set a line into `width` px, not higher than `most`; `unit` is 1 on a screen of 1920 x 1080 at 100 %."""
    told = beside(line)
    office = text_width(line.title, OFFICE * unit, 600)
    rest = text_width(told, NAME * unit, 500) + theme.px(GAP * unit) if told else 0.0
    if office + rest <= width:
        size, small = OFFICE * unit, NAME * unit
        return SetLine((line.title,), size, (told,) if told else (), small, True, theme.px(PITCH * unit))
    return _below(line.title, told, width, most, unit)


def wrapped(text: str, px: float, weight: int, width: float) -> tuple[str, ...]:
    """A text on as many lines as it needs in this width; a word longer than a line is broken."""
    layout = QTextLayout(text, _font(text, px, weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(width, 1))
        found.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
        line = layout.createLine()
    layout.endLayout()
    return tuple(found)


def height_of(lines: int, px: float) -> float:
    """How high so many lines of this size are, in px."""
    return lines * theme.px(px) * _LEADING


def _below(title: str, told: str, width: float, most: float, unit: float) -> SetLine:
    """The largest size at which the whole stands; the smallest one if none does."""
    for at, size in enumerate(_SMALLER):
        px, small = size * unit, min(NAME, size) * unit
        office = wrapped(title, px, 600, width)
        rest = wrapped(told, small, 500, width) if told else ()
        height = height_of(len(office), px) + height_of(len(rest), small) + theme.px((PITCH - OFFICE) * unit)
        if height <= most and (len(office) == 1 or at >= _ONE_LINE):
            break
    return SetLine(office, px, rest, small, False, max(height, theme.px(PITCH * unit)))


def _font(text: str, px: float, weight: int) -> QFont:
    return theme.font_for(text, px, weight)
