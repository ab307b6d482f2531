"""What stands in a cell of a table: one function per kind, and the head of a group."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from rakor_desktop.ui.kit.choices import paint_check
from rakor_desktop.ui.kit.grouped_rows import Group
from rakor_desktop.ui.kit.paint import CENTER, paint_dot, paint_icon, paint_text, text_width
from rakor_desktop.ui.kit.pills import STATUSES, Status, paint_pill
from rakor_desktop.ui.kit.rows import Cell, CellKind
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

PAD = 8
"""Room at both sides of a cell, px."""


def paint_cell(
    painter: QPainter,
    rect: QRectF,
    cell: Cell,
    align: Qt.AlignmentFlag,
    *,
    strong: bool = False,
    selected: bool = False,
) -> None:
    """Paint a cell inside its rectangle; `strong` for the column that names the row."""
    inner = rect.adjusted(PAD, 0, -PAD, 0)
    if cell.kind == CellKind.PILL:
        _pill(painter, inner, cell, align, selected)
    else:
        _PAINTERS[cell.kind](painter, inner, cell, align, strong)


def paint_group(painter: QPainter, rect: QRectF, group: Group) -> None:
    """The head of a group: title, code in a grey pill, remark."""
    painter.fillRect(rect, theme.color("surface2"))
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.color("divider"))
    x, cy = rect.x() + MARGIN_LEFT, rect.center().y()
    after = text_width(group.code, 11, 600) + text_width(group.note, 12) + 52
    wide = min(text_width(group.title, 13, 600), max(rect.width() * 0.3, rect.right() - x - after))
    paint_text(painter, QRectF(x, rect.y(), wide + 2, rect.height()), group.title, 13, 600)
    x += wide + 10
    if group.code:
        x += paint_pill(painter, x, cy, "mute", group.code, px=11) + 10
    paint_text(painter, QRectF(x, rect.y(), rect.right() - x - PAD, rect.height()), group.note, 12, 400, "text3")


def status_of(value: Any) -> Status | None:
    """The look of a cell's status: a `Status`, or the value of a state in the registry."""
    return value if isinstance(value, Status) else STATUSES.get(str(value)) if value is not None else None


def _tint(cell: Cell, strong: bool) -> str:
    return "text3" if cell.dim else "text" if strong else "text2"


def _text(painter: QPainter, rect: QRectF, cell: Cell, align: Qt.AlignmentFlag, strong: bool) -> None:
    paint_text(painter, rect, cell.text, 13, 500 if strong else 400, _tint(cell, strong), align)


def _number(painter: QPainter, rect: QRectF, cell: Cell, align: Qt.AlignmentFlag, _strong: bool) -> None:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint_text(painter, rect, cell.text, 13, 400, _tint(cell, False), align if align & right else right)


def _two_lines(painter: QPainter, rect: QRectF, cell: Cell, align: Qt.AlignmentFlag, _strong: bool) -> None:
    line, cy = theme.px(18), rect.center().y()
    if not cell.second:
        _text(painter, rect, cell, align, strong=True)
        return
    above, below = QRectF(rect.x(), cy - line, rect.width(), line), QRectF(rect.x(), cy, rect.width(), line)
    paint_text(painter, above, cell.text, 13, 500, "text3" if cell.dim else "text", align)
    paint_text(painter, below, cell.second, 12, 400, "text3", align)


def _pill(painter: QPainter, rect: QRectF, cell: Cell, align: Qt.AlignmentFlag, selected: bool) -> None:
    look = status_of(cell.status)
    if look is None:
        _text(painter, rect, cell, align, strong=False)
        return
    words, cy = cell.text or look.text, rect.center().y()
    paint_pill(painter, rect.x(), cy, look.kind, words, look.icon, max_width=rect.width(), outlined=selected)


def _icon_text(painter: QPainter, rect: QRectF, cell: Cell, align: Qt.AlignmentFlag, strong: bool) -> None:
    size, look = theme.px(16), status_of(cell.status)
    name = cell.icon or (look.icon if look else "")
    if name:
        tint = "text3" if look is None or cell.dim else theme.tones(look.kind).fg
        paint_icon(painter, name, rect.x(), rect.center().y() - size / 2, size, tint)
        rect = rect.adjusted(size + 8, 0, 0, 0)
    _text(painter, rect, cell, align, strong)


def _check(painter: QPainter, rect: QRectF, cell: Cell, align: Qt.AlignmentFlag, strong: bool) -> None:
    state = Qt.CheckState.Checked if cell.checked else Qt.CheckState.Unchecked
    paint_check(painter, rect.x(), rect.center().y(), state)
    _text(painter, rect.adjusted(theme.px(26), 0, 0, 0), cell, align, strong)


def _badge(painter: QPainter, rect: QRectF, cell: Cell, _align: Qt.AlignmentFlag, _strong: bool) -> None:
    """A number in a filled circle, in the colour of its status."""
    look, radius = status_of(cell.status), theme.px(11)
    circle = QRectF(rect.x(), rect.center().y() - radius, 2 * radius, 2 * radius)
    paint_dot(painter, circle.center(), radius, f"{look.kind if look else 'mute'}_solid")
    paint_text(painter, circle, cell.text, 12, 700, "on_solid", CENTER)


_PAINTERS: dict[CellKind, Callable[[QPainter, QRectF, Cell, Qt.AlignmentFlag, bool], None]] = {
    CellKind.TEXT: _text,
    CellKind.TWO_LINES: _two_lines,
    CellKind.ICON_TEXT: _icon_text,
    CellKind.CHECK: _check,
    CellKind.NUMBER: _number,
    CellKind.BADGE: _badge,
}
