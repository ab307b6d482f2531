"""Puts text, lists, tables and gaps on a page: the only maker of reportlab's flowables, so all text passes one gate."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, TypeVar

from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.typesetting.proofs import Where
from rakor_desktop.documents.typesetting.signs import Sign
from rakor_desktop.documents.typesetting.style import MM, faces, styles
from rakor_desktop.documents.typesetting.text import markup, pieces, visible

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus.flowables import Flowable

    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas
    from rakor_desktop.documents.typesetting.structure import Element

_Row = TypeVar("_Row")
_Command = Any  # a reportlab table style command: name, first cell, last cell, values
#: One table costs the square of its rows, so long ones are set in several.
_ROWS_PER_TABLE = 400
_ENDLESS = 1e6
_PLAIN: tuple[_Command, ...] = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
)
#: A ruled table: lines above and below the head, hair lines between the rows, a line at the end.
RULED: tuple[_Command, ...] = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 2 * MM),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2 * MM),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("LINEBELOW", (0, 1), (-1, -1), 0.3, (0.45, 0.45, 0.45)),
    ("LINEABOVE", (0, 0), (-1, 0), 0.9, (0, 0, 0)),
    ("LINEBELOW", (0, 0), (-1, 0), 0.6, (0, 0, 0)),
    ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.9, (0, 0, 0)),
    ("LINEBELOW", (0, -1), (-1, -1), 0.9, (0, 0, 0)),
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph stands: `marker` hangs left of the text. Indents in mm, gaps in points.

    `heading` is the level at which a title is read and bookmarked (the title of a paper is 1), 0 for text; `first`
    sets the first line in further; `size` in points replaces that of the body. Lines of `running` text are filled
    where the profile wants it of minutes. `sign` stands in the indent that `hang` gives.
    """

    left: float = 0
    hang: float = 0
    marker: str = ""
    before: float = 0
    after: float = 3
    bold: bool = False
    with_next: bool = False
    heading: int = 0
    first: float = 0
    size: float = 0
    centred: bool = False
    right: bool = False
    grey: bool = False
    running: bool = False
    sign: Sign | None = None


#: Above a row that begins another group, in points.
_PARTED = 7
#: Closer rows, for lists whose lines are short and many.
_DENSE: tuple[_Command, ...] = (
    *RULED,
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
)
_PLAIN_LOOK, _CELL_LOOK = Look(), Look(after=0)
_GREY = (0.35, 0.35, 0.35)


class Typesetter:
    """Makes flowables in the styles of one profile; `width` between the margins and `line` in points."""

    def __init__(self, profile: Profile, width: float) -> None:
        self.width = width
        self.line = profile.sizes.body * profile.sizes.leading
        self.letters, self._styles = faces(profile.typeface), styles(profile)
        self._justified = profile.minutes.justified
        self._made: dict[tuple[str, Look], ParagraphStyle] = {}

    def text(self, text: str, look: Look = _PLAIN_LOOK, fields: tuple[Where, ...] = ()) -> "list[Flowable]":
        """Paragraphs of a text of any length; the marker stands before the first. `fields` are told their place."""
        base = self._styles.heading if look.bold else self._styles.body
        return self._paragraphs(text, base, look, fields)

    def title(self, text: str) -> "list[Flowable]":
        """A centred title."""
        return self._paragraphs(text, self._styles.title, Look(after=10, heading=1))

    def broken(self, text: str, width: float, look: Look = _PLAIN_LOOK) -> list[str]:
        """The lines of a text in this width (points), as a paragraph breaks them."""
        from reportlab.pdfbase.pdfmetrics import stringWidth

        if stringWidth(shown := visible(text, self.letters.glyphs), self.letters.regular, self._size(look)) <= width:
            return [shown]
        lines: list[str] = []
        for block in self.text(text, look):
            block.wrap(width, _ENDLESS)
            lines += [" ".join(words) for _, words in getattr(block, "blPara").lines]  # noqa: B009 (made by wrap)
        return lines

    def write(self, canvas: "Canvas", text: str, left: float, base: float, look: Look = _PLAIN_LOOK) -> None:
        """One line of text straight on a page, its base line at `base` points."""
        canvas.setFont(self.letters.regular, self._size(look))
        canvas.drawString(left, base, visible(text, self.letters.glyphs))

    def measures(self, look: Look = _PLAIN_LOOK) -> tuple[float, float]:
        """How far lines stand apart, and how far a base line lies below the top of its line, in points."""
        style = self._look(self._styles.body, look)
        return style.leading, style.fontSize  # a paragraph's first base line lies as deep as its letters are tall

    def gap(self, points: float) -> "Flowable":
        """Empty height."""
        from reportlab.platypus import Spacer

        return Spacer(1, points)

    def hairline(self, points: float) -> "Flowable":
        """A hairline between the margins, with this height of air above and below."""
        from rakor_desktop.documents.typesetting.flowables import Rule

        return Rule("100%", 0.5, spaceBefore=points, spaceAfter=points, color=(0.35, 0.35, 0.35), lineCap="butt")

    def room(self, points: float) -> "Flowable":
        """A new page unless this height is left; what stands before a table, which may not be kept whole."""
        from reportlab.platypus import CondPageBreak

        return CondPageBreak(points)

    def new_page(self) -> "Flowable":
        """The end of a page."""
        from reportlab.platypus import PageBreak

        return PageBreak()

    def unit(self, flowables: "Sequence[Flowable]") -> "Flowable":
        """What stands on one page together."""
        from reportlab.platypus import KeepTogether

        return KeepTogether(list(flowables))

    def grid(
        self,
        rows: "Sequence[Sequence[list[Flowable]]]",
        widths: Sequence[float],
        reading: tuple[tuple[int, ...], ...] = (),
    ) -> "list[Flowable]":
        """Rows without lines, such as `label : value`. Widths in mm, 0 takes the rest.

        They are read row by row, or, with `reading`, one group of columns after the other.
        """
        return [self._table(chunk, widths, _PLAIN, reading=reading) for chunk in _chunks(rows)]

    def figure(self, picture: "Flowable", alt: str) -> "Flowable":
        """A picture with the words that stand for it where it cannot be seen."""
        from rakor_desktop.documents.typesetting.flowables import Figure

        return Figure(picture, alt)

    def area(self, width: float, height: float, paint: "Callable[[TaggedCanvas, Element], None]") -> "Flowable":
        """A place on which `paint` draws; its size in points."""
        from rakor_desktop.documents.typesetting.flowables import Area

        return Area(width, height, paint)

    def height(self, flowables: "Sequence[Flowable]", width: float = 0) -> float:
        """The height in points that these take one below the other, in this width (points) or between the margins."""
        room = width or self.width
        return sum(one.wrap(room, _ENDLESS)[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in flowables)

    def cell(self, text: str, look: Look = _CELL_LOOK, fields: tuple[Where, ...] = ()) -> "list[Flowable]":
        """What stands in a cell of a table made by `table`; `look.bold` for the title of a group of rows."""
        base = self._styles.band if look.bold else self._styles.cell
        return self._paragraphs(text, base, look, fields)

    def head_cells(self, texts: Sequence[str]) -> "list[list[Flowable]]":
        """The head of a table."""
        return [self._paragraphs(text, self._styles.cell_head, _CELL_LOOK) for text in texts]

    def table(
        self,
        rows: "Sequence[Sequence[list[Flowable]]]",
        widths: Sequence[float],
        style: Sequence[_Command],
        heights: Sequence[float | None] | None = None,
        head: int = 1,
    ) -> "Flowable":
        """A table with a look of its own, its first `head` rows its head. Widths in mm, 0 = rest; heights in points."""
        return self._table(rows, widths, style, head=head, heights=heights)

    def widths(self, widths: Sequence[float]) -> list[float]:
        """The widths of columns (mm, 0 = rest) in points."""
        return _columns(widths, self.width)

    def ruled(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        left: float = 0,
        *,
        dense: bool = False,
        fields: Sequence[Sequence[Where | None]] = (),
        parted: Collection[int] = (),
    ) -> "list[Flowable]":
        """A ruled table, its head repeated on each page, set in from the left by `left` mm. Widths in mm, 0 = rest.

        `fields` says for each cell what field stands there; rows of `parted`, counted from 0, have air above them.
        """
        heads = self.head_cells(head)
        cells = [
            [self.cell(text, _CELL_LOOK, (at,) if at else ()) for text, at in told] for told in _told(rows, fields)
        ]
        style = _DENSE if dense else RULED
        return [
            self._table([heads, *chunk], widths, [*style, *_air(parted, at, len(chunk))], left=left, head=1)
            for at, chunk in enumerate(_chunks(cells))
        ]

    def small(self, text: str) -> "list[Flowable]":
        """A paragraph in the size of tables."""
        return self._paragraphs(text, self._styles.cell, Look(after=4))

    def _table(
        self,
        rows: "Sequence[Sequence[list[Flowable]]]",
        widths: Sequence[float],
        style: Sequence[_Command],
        left: float = 0,
        head: int = 0,
        reading: tuple[tuple[int, ...], ...] = (),
        heights: Sequence[float | None] | None = None,
    ) -> "Flowable":
        from rakor_desktop.documents.typesetting.flowables import TABLE_LINES, Grid, Ruled

        table = Ruled if head else partial(Grid, reading=reading)
        return table(
            [list(row) for row in rows],
            colWidths=_columns(widths, self.width - left * MM),
            rowHeights=heights,
            style=[("FONT", (0, 0), (-1, -1), self.letters.regular, 10), *style],
            repeatRows=head,
            splitInRow=1,
            hAlign="RIGHT",
            renderCB=TABLE_LINES,
        )

    def _paragraphs(
        self, text: str, base: "ParagraphStyle", look: Look, fields: tuple[Where, ...] = ()
    ) -> "list[Flowable]":
        from rakor_desktop.documents.typesetting.flowables import TextBlock

        style, divide = self._look(base, look), look.running and self._justified
        parts = [markup(piece, self.letters.glyphs, divide=divide) for piece in pieces(text)] or [""]
        first, *rest = (TextBlock(part, style) for part in parts)
        first.bulletText, first.heading, first.fields = look.marker or None, look.heading, fields
        first.sign = look.sign
        return [first, *rest]

    def _size(self, look: Look) -> float:
        return look.size or self._styles.body.fontSize

    def _look(self, base: "ParagraphStyle", look: Look) -> "ParagraphStyle":
        from reportlab.lib.colors import Color
        from reportlab.lib.styles import ParagraphStyle

        key, running = (base.name, look), look.running and self._justified
        if key not in self._made:
            self._made[key] = ParagraphStyle(
                f"{base.name}-{len(self._made)}",
                parent=base,
                leftIndent=(look.left + look.hang) * MM,
                firstLineIndent=look.first * MM,
                fontSize=look.size or base.fontSize,
                leading=(look.size or base.fontSize) * base.leading / base.fontSize,
                alignment=4 if running else 2 if look.right else 1 if look.centred else base.alignment,
                bulletIndent=look.left * MM,
                bulletFontSize=look.size or base.bulletFontSize,
                spaceBefore=look.before,
                spaceAfter=look.after,
                keepWithNext=int(look.with_next),
                textColor=Color(*_GREY) if look.grey else base.textColor,
            )
        return self._made[key]


def _columns(widths: Sequence[float], whole: float) -> list[float]:
    rest = (whole - sum(widths) * MM) / max(list(widths).count(0), 1)
    return [width * MM if width else rest for width in widths]


def _told(
    rows: Sequence[Sequence[str]], fields: Sequence[Sequence[Where | None]]
) -> "list[list[tuple[str, Where | None]]]":
    """Each cell with its field, if it has one."""
    return [list(zip_longest(row, at)) for row, at in zip_longest(rows, fields, fillvalue=())]


def _air(parted: Collection[int], chunk: int, rows: int) -> list[_Command]:
    """The air above rows of the `chunk`-th table, whose own first row is its head."""
    before = chunk * _ROWS_PER_TABLE - 1
    own = [row - before for row in sorted(parted) if 0 < row - before <= rows]
    return [("TOPPADDING", (0, row), (-1, row), _PARTED) for row in own]


def _chunks(rows: "Sequence[_Row]") -> "list[Sequence[_Row]]":
    return [rows[at : at + _ROWS_PER_TABLE] for at in range(0, max(len(rows), 1), _ROWS_PER_TABLE)]
