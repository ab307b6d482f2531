"""The head of a first page (kop): emblem over the office that signs itself, or crest, two lines and a double rule."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.style import BOLD, ITALIC, MM, REGULAR, glyphs
from rakor_desktop.documents.text import markup
from rakor_desktop.documents.wording import EMBLEM, emblem_of
from rakor_desktop.domain.publishing import LetterheadKind

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_EMBLEM = 21 * MM


def letterhead(head: Letterhead, width: float, size: float) -> "list[Flowable]":
    """The head in `width` points, its main line in `size` points."""
    return _personal(head, size) if head.kind is LetterheadKind.PERSONAL else _office(head, width, size)


def _personal(head: Letterhead, size: float) -> "list[Flowable]":
    from reportlab.platypus import Spacer

    lines = [_line(line, BOLD, size) for line in head.lines]
    return [_emblem(head), Spacer(1, 6), *lines, *_address(head), Spacer(1, 12)]


def _office(head: Letterhead, width: float, size: float) -> "list[Flowable]":
    from reportlab.platypus import Spacer

    from rakor_desktop.documents.flowables import Grid, Rule

    *first, last = head.lines or ("",)
    lines = [*(_line(line, REGULAR, size - 1) for line in first), _line(last, BOLD, size + 2), *_address(head)]
    emblem = _EMBLEM + 2 * MM
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("FONT", (0, 0), (-1, -1), REGULAR, size)]
    style += [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    table = Grid([[_emblem(head), lines]], colWidths=[emblem, width - emblem], style=style)
    thick = Rule("100%", 2.2, spaceBefore=8, spaceAfter=1.6, color=(0, 0, 0), lineCap="butt")
    thin = Rule("100%", 0.6, spaceBefore=0, spaceAfter=0, color=(0, 0, 0), lineCap="butt")
    return [table, thick, thin, Spacer(1, 14)]


def _address(head: Letterhead) -> "list[Flowable]":
    return [_line(line, REGULAR, 9) for line in head.address]


def _line(text: str, font: str, size: float) -> "Flowable":
    from reportlab.lib.styles import ParagraphStyle

    from rakor_desktop.documents.flowables import TextBlock

    style = ParagraphStyle(
        "letterhead", fontName=font, fontSize=size, leading=size * 1.25, alignment=1, bulletFontName=REGULAR
    )
    return TextBlock(markup(text, glyphs()), style)


def _emblem(head: Letterhead) -> "Flowable":
    from reportlab.platypus import Image

    from rakor_desktop.documents.flowables import Figure

    if head.emblem is None:
        return Figure(_frame(), emblem_of(head.lines))
    picture = Image(_in_light(head.emblem), _EMBLEM, _EMBLEM, kind="proportional", hAlign="CENTER", mask="auto")
    return Figure(picture, emblem_of(head.lines))


def _in_light(picture: bytes) -> BytesIO:
    """The picture in red, green and blue: what a printing house mixes from inks, an archive cannot show."""
    from PIL import Image

    with Image.open(BytesIO(picture)) as opened:
        if opened.mode != "CMYK":
            return BytesIO(picture)
        mixed = BytesIO()
        opened.convert("RGB").save(mixed, "PNG")
    mixed.seek(0)
    return mixed


def _frame() -> "Flowable":
    """A neutral place for the emblem: state symbols are not imitated, the office loads its own."""
    from reportlab.graphics.shapes import Circle, Drawing, String
    from reportlab.lib.colors import Color

    grey, middle = Color(0.4, 0.4, 0.4), _EMBLEM / 2
    drawing = Drawing(_EMBLEM, _EMBLEM)
    drawing.setProperties({"hAlign": "CENTER", "initialFontName": REGULAR})  # else Helvetica, not embedded
    drawing.add(
        Circle(middle, middle, middle - 1, fillColor=None, strokeColor=grey, strokeWidth=0.6, strokeDashArray=[3, 2])
    )
    drawing.add(String(middle, middle - 2, EMBLEM, fontName=ITALIC, fontSize=8, fillColor=grey, textAnchor="middle"))
    return drawing
