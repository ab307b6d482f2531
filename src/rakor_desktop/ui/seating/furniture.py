"""What is drawn beside the seats: the tables, the aisle, and the card that follows the mouse while it is dragged."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rakor_desktop.domain.room import Furniture, Piece, furniture
from rakor_desktop.domain.seating import Layout, Viewpoint
from rakor_desktop.ui.kit.paint import CENTER, paint_frame, paint_text
from rakor_desktop.ui.seating.seat import PITCH_X, PITCH_Y, SEAT_X, SEAT_Y
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS


class FurnitureItem(QGraphicsItem):
    """A table, a desk, or the words in the aisle."""

    def __init__(self, piece: Furniture, words: str) -> None:
        super().__init__()
        self._piece, self._words = piece, words

    def boundingRect(self) -> QRectF:
        one = self._piece
        return QRectF(
            theme.px(one.x * PITCH_X), theme.px(one.y * PITCH_Y), theme.px(one.width * PITCH_X),
            theme.px(one.height * PITCH_Y),
        )  # fmt: skip

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        rect = self.boundingRect()
        if self._piece.piece is not Piece.AISLE:
            paint_frame(painter, rect, 4, "surface3", "border")
        paint_text(painter, rect, self._words, 11, 500, "text2", CENTER)


class Ghost(QGraphicsItem):
    """The card under the mouse while somebody is dragged."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setZValue(2)
        self.hide()

    def show_words(self, words: str, where: QPointF) -> None:
        """Follow the mouse, a little beside it so that the seat below is found and seen."""
        self._words = words
        self.setPos(where + QPointF(10, 10))
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, theme.px(SEAT_X), theme.px(SEAT_Y - 12))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        rect = self.boundingRect().adjusted(1, 1, -1, -1)
        paint_frame(painter, rect, CONTROL_RADIUS, "surface", "accent", 2)
        paint_text(painter, rect.adjusted(6, 0, -6, 0), self._words, 12, 600, "text", CENTER)


def furniture_items(layout: Layout, viewpoint: Viewpoint, head_table: str, aisle: str) -> list[FurnitureItem]:
    """The furniture of a room, with the words for the head table and the aisle."""
    words = {Piece.HEAD_TABLE: head_table, Piece.AISLE: aisle}
    return [FurnitureItem(one, words.get(one.piece, "")) for one in furniture(layout, viewpoint)]
