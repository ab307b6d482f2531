"""The rows of the desk's list: their model, and their cards, painted once for all the times they come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.card import Look, card_in, head_words, paint_card, paint_head
from rakor_desktop.ui.attendance.rows import DeskRow, Head, key_of
from rakor_desktop.ui.attendance.wording import spoken
from rakor_desktop.ui.kit.rows import Column, Index, RowsModel
from rakor_desktop.ui.style import theme

_KEPT = 40
"""Painted cards that are kept: what is in view, before a search and after it."""


class DeskModel(RowsModel[DeskRow]):
    """The rows of the desk; heads of sections can be neither chosen nor recorded. `typed` are the words searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.zone, self.typed = "WIB", ""
        super().__init__([Column("", _title)], key_of, sentence=self._sentence_of, parent=parent)

    def heads(self) -> list[bool]:
        """Of each row whether it is the head of a section."""
        return [isinstance(row, Head) for row in self._rows]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index), Invitee):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def _sentence_of(self, row: DeskRow) -> str:
        return spoken(row, self.zone) if isinstance(row, Invitee) else f"{head_words(row)}, {row.count}"


class CardDelegate(QStyledItemDelegate):
    """Paints heads and cards; the chosen card is larger.

    A card that is not chosen is a picture that is kept: the same dozen come back after every guest.
    """

    def __init__(self, view: QAbstractItemView, model: DeskModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._kept: dict[int, tuple[tuple[object, ...], QPixmap]] = {}
        theme.themed.changed.connect(self._on_themed)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._model.row(index), QRectF(option.rect)
        if isinstance(row, Head):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_head(painter, rect, row)
        elif row is not None:
            self._paint_card(painter, card_in(rect), row, index == self._view.currentIndex())

    @Slot()
    def _on_themed(self) -> None:
        self._kept.clear()

    def _paint_card(self, painter: QPainter, card: QRectF, row: Invitee, chosen: bool) -> None:
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_card(painter, card, row, Look(self._model.typed, self._model.zone, True, self._view.hasFocus()))
        else:
            look = Look(self._model.typed, self._model.zone, False, False)
            painter.drawPixmap(card.topLeft(), self._picture(row, look, card.size().toSize()))

    def _picture(self, row: Invitee, look: Look, size: QSize) -> QPixmap:
        dots = self._view.devicePixelRatioF()
        told, known = (row, look, size, dots), self._kept.pop(row.id, None)
        picture = known[1] if known is not None and known[0] == told else _painted(row, look, size, dots)
        self._kept[row.id] = told, picture  # the last of the kept: the first goes when there are too many
        if len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return picture


def _painted(row: Invitee, look: Look, size: QSize, dots: float) -> QPixmap:
    """A card on the ground of the page; `dots` of the screen make a px."""
    picture = QPixmap(size * dots)
    picture.setDevicePixelRatio(dots)
    picture.fill(theme.color("bg"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_card(painter, QRectF(QPointF(0, 0), size.toSizeF()), row, look)
    painter.end()
    return picture


def _title(row: DeskRow) -> str:
    return row.office.name if isinstance(row, Invitee) else ""
