"""What stands on a page and knows its place in the tree: reportlab's own parts, each marking what it draws.

The only module that imports reportlab at its top; like reportlab it is imported inside the functions that need it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import HRFlowable, Paragraph, Spacer, Table
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import TableRenderCB

from rakor_desktop.documents.typesetting.hyphenation import SOFT_HYPHEN
from rakor_desktop.documents.typesetting.proofs import Box, PaperField, Where
from rakor_desktop.documents.typesetting.signs import Sign, draw_sign
from rakor_desktop.documents.typesetting.structure import Element, Mark
from rakor_desktop.documents.typesetting.style import Faces

#: How much of the room beside its longest line stands at the left of a paragraph.
_ASIDE: dict[Any, float] = {TA_CENTER: 0.5, TA_RIGHT: 1.0}


#: What a text may stand beyond a margin, in points: nobody sees it.
_SLACK = 1.0


class TaggedCanvas(Canvas):
    """A canvas on which all that is drawn is either content of an element or an artifact, never both.

    `letters` are the faces of its paper; `places` is told where the fields of the paper were drawn.
    """

    def __init__(self, *args: Any, letters: Faces, **options: Any) -> None:
        super().__init__(*args, **options)
        self.letters = letters
        self.places: dict[Where, Box] = {}
        self.margins: tuple[float, float] | None = None  # left and right, in points from the left edge of the page
        self._numbers: Counter[int] = Counter()
        self._depth = 0

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn within belongs to the element, unless it belongs to something already."""
        self.open(element)
        yield
        self.close()

    @contextmanager
    def artifact(self, kind: str) -> Iterator[None]:
        """What is drawn within is not read: lines, and the head and foot of pages (`Pagination`)."""
        self.open_artifact(kind)
        yield
        self.close()

    def open_artifact(self, kind: str) -> None:
        """Begin what is not read."""
        self._begin(f"/Artifact <</Type /{kind}>> BDC")

    def open(self, element: Element) -> None:
        """Begin content of the element."""
        if self._depth:
            self._begin("")
            return
        page = self.getPageNumber() - 1
        element.marks.append(Mark(page, self._numbers[page]))
        self._begin(f"/{element.role} <</MCID {self._numbers[page]}>> BDC")
        self._numbers[page] += 1

    def close(self) -> None:
        """End what was begun last."""
        self._depth -= 1
        if not self._depth:
            self.addLiteral("EMC")

    def _begin(self, literal: str) -> None:
        if not self._depth:
            self.addLiteral(literal)
        self._depth += 1


class TextBlock(Paragraph):
    """A paragraph; halves of a split one stay one element. `heading` is its level, 0 for text.

    The marker of a list's item is `label`. `repeated` text is read where it stands first. `fields` are those of the
    paper that stand here. `sign` is drawn in the indent of the first line and says nothing that the words do not say.
    """

    heading = 0
    repeated = False
    sign: Sign | None = None
    is_half = False
    fields: tuple[Where, ...] = ()
    blPara: Any  # made by wrap()
    element: Element | None = None
    label: Element | None = None

    @property
    def has_words(self) -> bool:
        """Whether there is anything to read; halves have lost their text and know only their lines."""
        return self.is_half or bool(self.getPlainText().strip())

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """The halves, each knowing its element."""
        halves: list[Flowable] = super().split(availWidth, availHeight)
        for half in halves:
            if isinstance(half, TextBlock):
                half.element, half.label, half.repeated = self.element, self.label, self.repeated
                half.fields, half.is_half = self.fields, True
        if halves and isinstance(halves[0], TextBlock):
            halves[0].sign = self.sign
        return halves

    def draw(self) -> None:
        """Draw the text as content of its element."""
        canvas = self.canv
        self._note_place()
        self._note_beyond()
        self._draw_sign()
        if self.element is None or not isinstance(canvas, TaggedCanvas):
            super().draw()
        elif self.repeated and self.element.marks:
            with canvas.artifact("Pagination"):
                super().draw()
        else:
            self.element.top = self.element.top or canvas.absolutePosition(0, self.height)[1]
            with canvas.content(self.label if self.bulletText and self.label else self.element), self._spaced():
                super().draw()

    def _draw_sign(self) -> None:
        if self.sign is not None:
            size = self.style.fontSize
            with furniture(self.canv):
                draw_sign(self.canv, self.sign, self.height - size * 0.64, size)

    def _note_place(self) -> None:
        """Tell where the fields stand, as wide as their longest line."""
        if not self.fields or not isinstance(self.canv, TaggedCanvas):
            return
        style, wide = self.style, max(self.getActualLineWidths0(), default=0.0)
        rest = self.width - style.leftIndent - style.rightIndent - wide
        left, bottom = self.canv.absolutePosition(style.leftIndent + rest * _ASIDE.get(style.alignment, 0), 0)
        box = Box(self.canv.getPageNumber() - 1, left, bottom, wide, self.height)
        for field in self.fields:
            self.canv.places.setdefault(field, box)

    def _note_beyond(self) -> None:
        """Tell that the room of this text goes beyond the margins, as in a column that they left no width."""
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas) or canvas.margins is None:
            return
        left, bottom = canvas.absolutePosition(0, 0)
        if left >= canvas.margins[0] - _SLACK and left + self.width <= canvas.margins[1] + _SLACK:
            return
        number = sum(where.field is PaperField.MARGIN for where in canvas.places) + 1
        box = Box(canvas.getPageNumber() - 1, left, bottom, self.width, self.height)
        canvas.places[Where(PaperField.MARGIN, number)] = box

    @contextmanager
    def _spaced(self) -> Iterator[None]:
        """Lines end with a space while they are drawn, or who reads them aloud would join two words."""
        broken = self.blPara
        if getattr(broken, "kind", 1):
            yield
            return
        lines = broken.lines
        soft = SOFT_HYPHEN if ord(SOFT_HYPHEN) in getattr(self.canv, "letters").glyphs else "-"  # noqa: B009 (tagged)
        broken.lines = [_with_space(line, soft) for line in lines]
        yield
        broken.lines = lines

    def beginText(self, x: float, y: float) -> PDFTextObject:
        """The text itself begins after its marker has been drawn: the label ends here."""
        canvas = self.canv
        if self.bulletText and self.label and self.element and isinstance(canvas, TaggedCanvas):
            canvas.close()
            canvas.open(self.element)
        return super().beginText(x, y)


def _with_space(line: tuple[float, list[str]], soft: str) -> tuple[float, list[str]]:
    """The line with a space after it, unless its last word goes on in the next line.

    The sign of a divided word is a soft one, so that whoever reads or copies the text gets the whole word.
    """
    room, words = line
    if words and type(words[-1]).__name__ == "_SHYStr":
        last = str(words[-1])
        return room, [*words[:-1], f"{last[:-1]}{soft}" if last.endswith("-") else f"{last} "]
    whole = bool(words) and type(words[-1]).__name__ in ("str", "_SplitWordEnd")
    return (room, [*words[:-1], f"{words[-1]} "]) if whole else line


class Grid(Table):
    """Text laid out in rows without lines. `reading` groups columns read one group after another; () = row by row."""

    def __init__(self, data: Sequence[list[Any]], *, reading: tuple[tuple[int, ...], ...] = (), **options: Any) -> None:
        super().__init__(data, **options)
        self.reading = reading


class Ruled(Table):
    """A table of data, its first `repeatRows` rows being its head; a row that fits on a page is never broken."""

    repeatRows: int
    _rowHeights: Any  # made by wrap()
    _frame: Any = None  # lent by the frame that asks

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """The parts; none where the next row goes on to the next page, so that no head stands without a row."""
        least = sum(self._rowHeights[: self.repeatRows + 1])
        if self._frame is not None and availHeight < least <= self._frame._aH:
            return []
        parts: list[Flowable] = super().split(availWidth, availHeight)
        return parts


class Rule(HRFlowable):
    """A line across the page, which nobody reads."""

    def draw(self) -> None:
        """Draw it as an artifact."""
        with furniture(self.canv):
            super().draw()


class Figure(Flowable):
    """A picture (any flowable that draws itself at once) with the words that stand for it."""

    def __init__(self, picture: Flowable, alt: str) -> None:
        super().__init__()
        self.element = Element("Figure", alt=alt)
        self.hAlign = picture.hAlign
        self._picture = picture

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """The size of the picture."""
        self.width, self.height = self._picture.wrapOn(self.canv, aW, aH)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture as content of its element."""
        canvas = self.canv
        if isinstance(canvas, TaggedCanvas):
            corners = (0, 0), (self.width, self.height)
            self.element.box = tuple(place for corner in corners for place in canvas.absolutePosition(*corner))
            with canvas.content(self.element):
                self._picture.drawOn(canvas, 0, 0)
        else:
            self._picture.drawOn(canvas, 0, 0)


class Area(Figure):
    """A place of a fixed size (points) on which `paint` draws; it says itself what is read and in what order."""

    def __init__(self, width: float, height: float, paint: Callable[[TaggedCanvas, Element], None]) -> None:
        room: Any = Spacer(width, height)
        room.hAlign = "LEFT"
        super().__init__(room, "")
        self.element.role = "Sect"
        self._paint = paint

    def draw(self) -> None:
        """Draw on it, its lower left corner being the origin."""
        if isinstance(self.canv, TaggedCanvas):
            self._paint(self.canv, self.element)


@contextmanager
def furniture(canvas: Canvas, kind: str = "Layout") -> Iterator[None]:
    """What is drawn within is not read; on any canvas."""
    if isinstance(canvas, TaggedCanvas):
        with canvas.artifact(kind):
            yield
    else:
        yield


def _mark_lines(table: Table, begun_or_ended: str, *_: object) -> None:
    """Told by a table, and by its halves, whatever it begins and ends to draw."""
    canvas = table.canv
    if not isinstance(canvas, TaggedCanvas):
        return
    if begun_or_ended in ("startBG", "startLines"):
        canvas.open_artifact("Layout")
    elif begun_or_ended in ("endBG", "endLines"):
        canvas.close()


#: Makes artifacts of a table's backgrounds and lines; reportlab calls it and asks for no more than that.
TABLE_LINES = cast(TableRenderCB, _mark_lines)
