"""How a cell of the matrix is painted: icon and words always, colour besides; late filled, done faint."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.followups import OPEN, Progress
from rakor_desktop.services.followups.register import Obligation
from rakor_desktop.ui.followups.columns import state_of
from rakor_desktop.ui.followups.matrix_model import MatrixModel
from rakor_desktop.ui.followups.matrix_words import cell_words, total_words
from rakor_desktop.ui.kit.paint import CENTER, RIGHT, paint_frame, paint_icon, paint_text, text_width
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS, RING, Kind

FAINT = 0.32
"""How much of a cell that was not asked for is seen."""
_PAD, _GAP = 10, 6


@dataclass(frozen=True, slots=True)
class Look:
    """How a state looks in a cell; `dashed` for what nobody began."""

    kind: Kind
    icon: str
    fill: str | None
    line: str | None
    words: str
    dashed: bool = False


def look_of(row: Obligation) -> Look:
    """Late before all else; then as far as it is."""
    icon = STATUSES[state_of(row)].icon
    if row.days_late:
        return Look("bad", icon, "bad_bg", "bad_line", "bad")
    if row.progress is Progress.DONE:
        return Look("ok", icon, "ok_bg", None, "ok")
    if row.progress is Progress.IN_PROGRESS:
        return Look("warn", icon, "surface", "mute_line", "text2")
    if row.progress in OPEN:
        return Look("mute", icon, "surface", "mute_line", "text2", dashed=True)
    return Look("mute", icon, "mute_bg", None, "mute")


class MatrixCells(QStyledItemDelegate):
    """Paints the cells and, in the last column, the totals."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(100), theme.px(44))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, rect = index.model(), QRectF(option.rect)
        if not isinstance(model, MatrixModel) or (line := model.line(index)) is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.color("divider"))
        row = model.obligation(index)
        if model.head(index) is None:
            paint_text(painter, rect.adjusted(0, 0, -_PAD * 2, 0), total_words(line), 13, 500, "text2", RIGHT)
        elif row is None:
            paint_text(painter, rect, cell_words(None), 13, 400, "text3", CENTER)
        else:
            painter.setOpacity(FAINT if row.id in model.grid.faint else 1)
            paint_obligation(painter, rect, row)
        painter.setOpacity(1)
        self._paint_state(painter, rect.adjusted(2, 2, -3, -3), option)
        painter.restore()

    def _paint_state(self, painter: QPainter, inner: QRectF, option: QStyleOptionViewItem) -> None:
        """The ring around the cell that the keys mean, a thin one around others that are chosen."""
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            paint_frame(painter, inner, CONTROL_RADIUS + RING, None, "accent", RING)
        elif state & QStyle.StateFlag.State_Selected:
            paint_frame(painter, inner, CONTROL_RADIUS + RING, None, "accent_line", RING)


def paint_obligation(painter: QPainter, rect: QRectF, row: Obligation) -> None:
    """One obligation in its cell."""
    look, box = look_of(row), rect.adjusted(4, 4, -5, -5)
    if look.dashed:
        _paint_dashed(painter, box, look)
    else:
        paint_frame(painter, box, CONTROL_RADIUS, look.fill, look.line)
    with_bar = row.percent > 0 and row.progress in OPEN
    inner = box.adjusted(_PAD, 0, -_PAD, -theme.px(7) if with_bar else 0)
    size, cy = theme.px(16), inner.center().y()
    paint_icon(painter, look.icon, inner.x(), cy - size / 2, size, look.kind if look.kind != "mute" else "text2", 2.0)
    if mark := _mark_of(row):
        paint_icon(painter, mark, box.right() - theme.px(14), box.y() + theme.px(3), theme.px(11), "text3", 2.2)
    words = inner.adjusted(size + _GAP, 0, _GAP, 0)
    said, weight = cell_words(row), 600 if row.days_late else 500
    if row.days_late and text_width(said, 13, weight) > words.width():
        said = grouped(row.days_late)
    paint_text(painter, words, said, 13, weight, look.words)
    if with_bar:
        _paint_bar(painter, box, row)


def _mark_of(row: Obligation) -> str:
    """The icon of what else there is to say: it was given back, or waits until a day."""
    if row.progress not in OPEN:
        return ""
    return "undo-2" if row.returned else "clock" if row.skip_until is not None else ""


def _paint_bar(painter: QPainter, box: QRectF, row: Obligation) -> None:
    """How much of it is done, in the lower edge of the cell."""
    thin = theme.px(3)
    bar = QRectF(box.x() + _PAD, box.bottom() - theme.px(8), box.width() - 2 * _PAD, thin)
    paint_frame(painter, bar, thin / 2, "bad_line" if row.days_late else "surface3")
    bar.setWidth(max(bar.width() * min(row.percent, 100) / 100, thin))
    paint_frame(painter, bar, thin / 2, "bad_solid" if row.days_late else "warn_solid")


def _paint_dashed(painter: QPainter, box: QRectF, look: Look) -> None:
    painter.setPen(QPen(theme.color(look.line or "mute_line"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(theme.color(look.fill or "surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), CONTROL_RADIUS, CONTROL_RADIUS)
