"""What the list of meetings paints by itself: the block of the day, and how far each of the five stages is."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from rakor_desktop.domain.meetings import Stage
from rakor_desktop.services.meetings.dashboard import MeetingState
from rakor_desktop.ui.kit.cells import PAD
from rakor_desktop.ui.kit.paint import RIGHT, paint_dot, paint_frame, paint_icon, paint_text
from rakor_desktop.ui.kit.rows import CellRole, RowRole
from rakor_desktop.ui.kit.table import RowDelegate
from rakor_desktop.ui.meetings.columns import DAY, FOLLOWUPS, MEETING, STAGES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS, Kind

MEETING_ROW = 57
"""Height of a row in px at 100 %."""

_SIDE, _GAP = 24, 6
_SIGNS: dict[Kind, str] = {"ok": "check", "warn": "minus", "bad": "x"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One stage: its icon, and how far it is (mute: nothing yet, accent: now, ok, warn, bad)."""

    icon: str
    kind: Kind


def marks(row: MeetingState) -> tuple[Mark, ...]:
    """Invitations, attendance, minutes, follow-ups, documents."""
    line = row.line
    return (
        Mark("mail", "ok" if line.figures.invitations else "mute"),
        Mark("scan-line", _attendance(row)),
        Mark("notebook-pen", _minutes(row)),
        Mark("list-todo", _followups(row)),
        Mark("files", "ok" if line.documents else "mute"),
    )


class MeetingDelegate(RowDelegate):
    """Paints day and stages; all other cells as everywhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(MEETING_ROW, MEETING, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = index.data(RowRole), _rect(option)
        if isinstance(row, MeetingState) and index.column() == DAY:
            cell = index.data(CellRole)
            paint_day(painter, rect, row.line.held_on.day, cell.text, cell.second, today=row.stage is Stage.RUNNING)
        elif isinstance(row, MeetingState) and index.column() == STAGES:
            paint_marks(painter, rect, marks(row))
        elif isinstance(row, MeetingState) and index.column() == FOLLOWUPS and row.obligations.late:
            cell = index.data(CellRole)
            _paint_lines(painter, rect.adjusted(PAD, 0, -PAD, 0), cell.text, cell.second, "text", "bad")
        else:
            super().paint(painter, option, index)


def paint_day(painter: QPainter, rect: QRectF, day: int, month: str, weekday: str, *, today: bool) -> None:
    """The day as a large figure, month, weekday and year beside it; today in the accent colour."""
    tint = "accent" if today else "text"
    figure = QRectF(rect.x(), rect.y(), theme.px(36), rect.height())
    paint_text(painter, figure, f"{day:02}", 22, 600, tint, RIGHT)
    _paint_lines(painter, rect.adjusted(figure.width() + 8, 0, 0, 0), month, weekday, tint, "text3")


def paint_marks(painter: QPainter, rect: QRectF, all_marks: tuple[Mark, ...]) -> None:
    """The stages side by side; what is done, halting or late has a small sign at its corner."""
    side, x = theme.px(_SIDE), rect.x() + PAD
    for mark in all_marks:
        _paint_mark(painter, QRectF(x, rect.center().y() - side / 2, side, side), mark)
        x += side + _GAP


def _paint_lines(painter: QPainter, rect: QRectF, first: str, second: str, tint: str, second_tint: str) -> None:
    line, cy = theme.px(18), rect.center().y()
    paint_text(painter, QRectF(rect.x(), cy - line, rect.width(), line), first, 13, 500, tint)
    paint_text(painter, QRectF(rect.x(), cy, rect.width(), line), second, 12, 400, second_tint)


def _paint_mark(painter: QPainter, box: QRectF, mark: Mark) -> None:
    tone, size = theme.tones(mark.kind), theme.px(14)
    paint_frame(painter, box, CONTROL_RADIUS, tone.bg, tone.solid if mark.kind == "accent" else None)
    tint = "text3" if mark.kind == "mute" else tone.fg
    paint_icon(painter, mark.icon, box.center().x() - size / 2, box.center().y() - size / 2, size, tint, 2)
    sign = _SIGNS.get(mark.kind)
    if sign:
        corner, small = QPointF(box.right() - 1, box.bottom() - 1), theme.px(8)
        paint_dot(painter, corner, theme.px(10) / 2 + 1, "surface")
        paint_dot(painter, corner, theme.px(10) / 2, tone.fg)
        paint_icon(painter, sign, corner.x() - small / 2, corner.y() - small / 2, small, "surface", 4)


def _attendance(row: MeetingState) -> Kind:
    figures = row.line.figures
    if figures.invitations and not figures.not_recorded:
        return "ok"
    if row.stage is Stage.RUNNING and figures.invitations:
        return "accent"
    return "warn" if figures.filled else "mute"


def _minutes(row: MeetingState) -> Kind:
    if row.minutes_issued:
        return "ok"
    if row.stage is Stage.RUNNING and row.line.entries:
        return "accent"
    return "warn" if row.line.entries else "mute"


def _followups(row: MeetingState) -> Kind:
    owed = row.obligations
    if not owed.all:
        return "mute"
    return "bad" if owed.late else "warn" if owed.open else "ok"


def _rect(option: QStyleOptionViewItem) -> QRectF:
    rect: QRect = option.rect
    return rect.toRectF()
