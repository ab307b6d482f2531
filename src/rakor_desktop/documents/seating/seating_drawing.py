"""Draws a part of a seating plan: tables and boxes are furniture, the names of rows and who sits there are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from rakor_desktop.documents.seating import seating_words as words
from rakor_desktop.documents.seating.seating_paper import SeatLine, SeatState
from rakor_desktop.documents.typesetting.fitting import Box, Fitted, stacked
from rakor_desktop.documents.typesetting.style import MM, Faces
from rakor_desktop.domain.room import Furniture, Piece
from rakor_desktop.domain.seating import Seat

if TYPE_CHECKING:
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas
    from rakor_desktop.documents.typesetting.structure import Element

#: Letters on a seat, in points; smaller ones cannot be read at arm's length.
SIZES = (10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5)
#: Room for the names of rows at the left, in points.
LABELS = 17 * MM
_NUMBER = 6
_LEADING = 1.15
_GREY = 0.35
_INSET_X, _INSET_Y = 0.04, 0.06
#: The part of the seats that decides how large all letters are; the longest offices have smaller ones.
_MOST = 0.15
_BOLD_RANKS = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A seat of the plan, where it is seen (in seats, from left and top), and who sits there."""

    seat: Seat
    line: SeatLine
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Part:
    """What stands on one sheet: a window of the room, in seats, and how many points a seat is wide and high."""

    places: tuple[Place, ...]
    furniture: tuple[Furniture, ...]
    left: float
    top: float
    rows: float
    across: float
    down: float
    letters: Faces

    @property
    def height(self) -> float:
        """In points."""
        return self.rows * self.down

    def fit(self) -> dict[str, tuple[Fitted, ...]]:
        """Office and what stands beside it, by seat; most in letters of one size."""
        first = {one.seat.key: self._fitted(one, SIZES) for one in self.places}
        sizes = sorted(texts[0].size for texts in first.values())
        common = sizes[int(len(sizes) * _MOST)] if sizes else SIZES[0]
        limit = tuple(size for size in SIZES if size <= common)
        return {one.seat.key: self._fitted(one, limit) for one in self.places}

    def _fitted(self, place: Place, sizes: Sequence[float]) -> tuple[Fitted, ...]:
        width = self.across * (1 - 2 * _INSET_X) - 4
        box = Box(width, self.down * (1 - 2 * _INSET_Y) - _NUMBER - 2, _LEADING)
        fonts = _font(self.letters, place), self.letters.italic
        return stacked(tuple(zip((place.line.office, words.beside(place.line)), fonts, strict=True)), box, sizes)


class Painter:
    """Draws a part on an area `width` points wide, in the middle of what the names of rows leave."""

    def __init__(self, part: Part, width: float, columns: float) -> None:
        self._part, self._texts = part, part.fit()
        self._start = LABELS + (width - LABELS - columns * part.across) / 2

    def __call__(self, canvas: "TaggedCanvas", element: "Element") -> None:
        """Furniture first, then row by row in order of honour: so it is read aloud."""
        canvas.saveState()
        for piece in self._part.furniture:
            self._draw_piece(canvas, piece)
        in_rows = sorted(self._part.places, key=lambda place: (place.seat.row, place.seat.number))
        for row, found in groupby(in_rows, key=lambda place: place.seat.row):
            places = list(found)
            self._name_row(canvas, element, row, places)
            listed = element.add("L")
            listed.numbering = "Decimal"
            for place in places:
                self._draw_seat(canvas, listed, place)
        canvas.restoreState()

    def _draw_piece(self, canvas: "TaggedCanvas", piece: Furniture) -> None:
        left, bottom, width, height = self._box(piece.x, piece.y, piece.width, piece.height)
        with canvas.artifact("Layout"):
            if piece.piece is Piece.AISLE:
                self._write_upwards(canvas, left + width / 2, bottom + height / 2)
                return
            canvas.setFillGray(0.92)
            canvas.roundRect(left, bottom, width, height, min(2, height / 2), stroke=0, fill=1)

    def _write_upwards(self, canvas: "TaggedCanvas", x: float, y: float) -> None:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(90)
        canvas.setFillGray(_GREY)
        canvas.setFont(canvas.letters.regular, 8)
        canvas.drawCentredString(0, -3, words.AISLE)
        canvas.restoreState()

    def _name_row(self, canvas: "TaggedCanvas", element: "Element", row: int, places: Sequence[Place]) -> None:
        """The head table is named on the table, a row at its left."""
        table = next((one for one in self._part.furniture if one.piece is Piece.HEAD_TABLE), None)
        canvas.setFillGray(0.2)
        with canvas.content(element.add("P")):
            if row == 0 and table:
                left, bottom, width, height = self._box(table.x, table.y, table.width, table.height)
                size = min(8, height * 0.8)
                canvas.setFont(canvas.letters.regular, size)
                canvas.drawCentredString(left + width / 2, bottom + height / 2 - size * 0.36, words.row_name(0))
            else:
                first = min(places, key=lambda place: place.x)
                left, bottom, _, height = self._box(first.x, first.y, 1, 1)
                canvas.setFont(canvas.letters.bold, 8)
                canvas.drawRightString(left - 2, bottom + height / 2 - 3, words.row_name(row))

    def _draw_seat(self, canvas: "TaggedCanvas", listed: "Element", place: Place) -> None:
        taken = place.line.state is SeatState.TAKEN
        size_x, size_y = 1 - 2 * _INSET_X, 1 - 2 * _INSET_Y
        left, bottom, width, height = self._box(place.x + _INSET_X, place.y + _INSET_Y, size_x, size_y)
        with canvas.artifact("Layout"):
            canvas.setStrokeGray(0 if taken else _GREY)
            canvas.setLineWidth(0.7)
            canvas.setDash([] if taken else [3, 2])
            canvas.roundRect(left, bottom, width, height, 3)
        item = listed.add("LI")
        canvas.setFillGray(_GREY)
        with canvas.content(item.add("Lbl")):
            canvas.setFont(canvas.letters.regular, _NUMBER)
            canvas.drawString(left + 2.5, bottom + height - _NUMBER - 0.5, f"{place.seat.number} ")
        canvas.setFillGray(0 if taken else _GREY)
        with canvas.content(item.add("LBody")):
            self._write(canvas, place, left + width / 2, bottom + (height - _NUMBER) / 2)

    def _write(self, canvas: "TaggedCanvas", place: Place, middle: float, centre: float) -> None:
        office, beside = self._texts[place.seat.key]
        lines = [(line, _font(canvas.letters, place)) for line in office.lines]
        lines += [(line, canvas.letters.italic) for line in beside.lines]
        leading = office.size * _LEADING
        base = centre + len(lines) * leading / 2 - office.size * 0.9
        for line, font in lines:
            canvas.setFont(font, office.size)
            canvas.drawCentredString(middle, base, f"{line} ")
            base -= leading

    def _box(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        """Left, bottom, width and height in points of a box given in seats."""
        part = self._part
        left = self._start + (x - part.left) * part.across
        bottom = part.height - (y - part.top + height) * part.down
        return left, bottom, width * part.across, height * part.down


def _font(letters: Faces, place: Place) -> str:
    """Whoever sits highest stands in bold letters."""
    highest = place.seat.row == 0 and place.seat.place <= _BOLD_RANKS
    return letters.bold if highest else letters.regular
