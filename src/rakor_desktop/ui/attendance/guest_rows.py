"""The rows of the desk's list: their model, their sizes, and their cards, painted once for all the times they come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rakor_desktop.services.invitations import Invitee
from rakor_desktop.ui.attendance.card import Look, card_in, head_words, paint_card, paint_head, size_of
from rakor_desktop.ui.attendance.rows import DeskRow, Head, key_of
from rakor_desktop.ui.attendance.wording import spoken
from rakor_desktop.ui.kit.rows import Column, Index, RowsModel
from rakor_desktop.ui.style import theme

_KEPT = 40
"""Painted cards that are kept: what is in view, before a search and after it."""


class DeskModel(RowsModel[DeskRow]):
    """The rows of the desk; heads of sections can be neither chosen nor recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.zone = "WIB"
        super().__init__([Column("", _title)], key_of, sentence=self._sentence_of, parent=parent)

    def is_head(self, at: int) -> bool:
        """Whether the row at this place is the head of a section."""
        return isinstance(self._rows[at], Head)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index), Invitee):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def _sentence_of(self, row: DeskRow) -> str:
        return spoken(row, self.zone) if isinstance(row, Invitee) else f"{head_words(row)}, {row.count}"


class CardView(QListView):
    """What the delegate asks of the list: the words that are searched, and which place is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed, self.chosen = "", -1

    def doItemsLayout(self) -> None:
        self.chosen = self.currentIndex().row()  # asked once, not once for each of 500 rows
        super().doItemsLayout()


class CardDelegate(QStyledItemDelegate):
    """Paints heads and cards; the chosen card is larger.

    A card that is not chosen is a picture that is kept: the same dozen come back after every guest.
    """

    def __init__(self, view: CardView, model: DeskModel) -> None:
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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        at = index.row()
        return size_of(self._model.is_head(at), at == self._view.chosen)

    @Slot()
    def _on_themed(self) -> None:
        self._kept.clear()

    def _paint_card(self, painter: QPainter, card: QRectF, row: Invitee, chosen: bool) -> None:
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_card(painter, card, row, Look(self._view.typed, self._model.zone, True, self._view.hasFocus()))
        else:
            look = Look(self._view.typed, self._model.zone, False, False)
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
