"""The head of a first page (kop): emblem over the office that signs itself, or crest, two lines and a rule."""

from dataclasses import dataclass
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.style import MM, Faces, faces
from rakor_desktop.documents.typesetting.text import markup
from rakor_desktop.documents.typesetting.wording import EMBLEM, emblem_of
from rakor_desktop.domain.letterheads import LineStyle
from rakor_desktop.domain.publishing import LetterheadKind

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_EMBLEM, _AIR = 21 * MM, 6
_BESIDE = _EMBLEM + 2 * MM
_ADDRESS = 9.0
_HEAD = (Where(PaperField.HEAD),)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something of the head stands, in points from the left margin and from the top margin down."""

    left: float
    top: float
    width: float
    height: float


def letterhead(head: Letterhead, profile: Profile, width: float) -> "list[Flowable]":
    """The head in `width` points, in the profile's letters where the office has not settled its own sizes."""
    return _personal(head, profile) if head.kind is LetterheadKind.PERSONAL else _office(head, profile, width)


def usual_sizes(kind: LetterheadKind, lines: int, size: float) -> tuple[float, ...]:
    """The sizes of so many lines in points, where the office has not settled its own."""
    return (size,) * lines if kind is LetterheadKind.PERSONAL else (*(size - 1,) * (lines - 1), size + 2)[:lines]


def address_size() -> float:
    """The usual size of the small lines in points."""
    return _ADDRESS


def places(head: Letterhead, profile: Profile, width: float) -> tuple[Place, tuple[Place, ...]]:
    """Where the emblem stands, and every line with those of the address after the others."""
    personal = head.kind is LetterheadKind.PERSONAL
    left = 0.0 if personal else _BESIDE
    heights = [line.wrap(width - left, 10_000)[1] for line in (*_lines(head, profile), *_address(head, profile))]
    row = max(_EMBLEM, sum(heights))
    top = _EMBLEM + _AIR if personal else (row - sum(heights)) / 2
    found = []
    for height in heights:
        found.append(Place(left, top, width - left, height))
        top += height
    beside = (width - _EMBLEM) / 2 if personal else 0.0
    return Place(beside, 0.0 if personal else (row - _EMBLEM) / 2, _EMBLEM, _EMBLEM), tuple(found)


def _personal(head: Letterhead, profile: Profile) -> "list[Flowable]":
    from reportlab.platypus import Spacer

    above = [_emblem(head, faces(profile.typeface)), Spacer(1, _AIR)]
    rule = _rule(head.rule or LineStyle.NONE)
    return [*above, *_lines(head, profile), *_address(head, profile), *rule, Spacer(1, 12)]


def _office(head: Letterhead, profile: Profile, width: float) -> "list[Flowable]":
    from reportlab.platypus import Spacer

    from rakor_desktop.documents.typesetting.flowables import Grid

    lines = [*_lines(head, profile), *_address(head, profile)]
    letters = faces(profile.typeface)
    font = ("FONT", (0, 0), (-1, -1), letters.regular, profile.sizes.letterhead)
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), font]
    style += [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    table = Grid([[_emblem(head, letters), lines]], colWidths=[_BESIDE, width - _BESIDE], style=style)
    return [table, *_rule(head.rule or LineStyle.DOUBLE), Spacer(1, 14)]


def _rule(style: LineStyle) -> "list[Flowable]":
    from rakor_desktop.documents.typesetting.flowables import Rule

    if style is LineStyle.NONE:
        return []
    if style is LineStyle.SINGLE:
        return [Rule("100%", 1.2, spaceBefore=8, spaceAfter=0, color=(0, 0, 0), lineCap="butt")]
    thick = Rule("100%", 2.2, spaceBefore=8, spaceAfter=1.6, color=(0, 0, 0), lineCap="butt")
    return [thick, Rule("100%", 0.6, spaceBefore=0, spaceAfter=0, color=(0, 0, 0), lineCap="butt")]


def _lines(head: Letterhead, profile: Profile) -> "list[Flowable]":
    """The large lines; of an office's head only the last is bold."""
    texts = head.lines or (() if head.kind is LetterheadKind.PERSONAL else ("",))
    sizes = _own(head.line_sizes, usual_sizes(head.kind, len(texts), profile.sizes.letterhead))
    bold = len(texts) - 1 if head.kind is LetterheadKind.OFFICE else 0
    letters, rows = faces(profile.typeface), enumerate(zip(texts, sizes, strict=True))
    return [_line(text, letters, own, bold=at >= bold, fields=_HEAD) for at, (text, own) in rows]


def _address(head: Letterhead, profile: Profile) -> "list[Flowable]":
    sizes = _own(head.address_sizes, (_ADDRESS,) * len(head.address))
    letters = faces(profile.typeface)
    return [_line(text, letters, size) for text, size in zip(head.address, sizes, strict=True)]


def _own(settled: tuple[float, ...], usual: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(own or size for own, size in zip_longest(settled[: len(usual)], usual, fillvalue=0.0))


def _line(
    text: str, letters: Faces, size: float, *, bold: bool = False, fields: tuple[Where, ...] = ()
) -> "Flowable":
    from reportlab.lib.styles import ParagraphStyle

    from rakor_desktop.documents.typesetting.flowables import TextBlock

    font, usual = letters.bold if bold else letters.regular, letters.regular
    style = ParagraphStyle(
        "letterhead", fontName=font, fontSize=size, leading=size * 1.25, alignment=1, bulletFontName=usual
    )
    block = TextBlock(markup(text, letters.glyphs), style)
    block.fields = fields
    return block


def _emblem(head: Letterhead, letters: Faces) -> "Flowable":
    from reportlab.platypus import Image

    from rakor_desktop.documents.typesetting.flowables import Figure

    if head.emblem is None:
        return Figure(_frame(letters), emblem_of(head.lines))
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


def _frame(letters: Faces) -> "Flowable":
    """A neutral place for the emblem: state symbols are not imitated, the office loads its own."""
    from reportlab.graphics.shapes import Circle, Drawing, String
    from reportlab.lib.colors import Color

    grey, middle = Color(0.4, 0.4, 0.4), _EMBLEM / 2
    drawing = Drawing(_EMBLEM, _EMBLEM)
    drawing.setProperties({"hAlign": "CENTER", "initialFontName": letters.regular})  # else Helvetica, not embedded
    drawing.add(
        Circle(middle, middle, middle - 1, fillColor=None, strokeColor=grey, strokeWidth=0.6, strokeDashArray=[3, 2])
    )
    words = String(middle, middle - 2, EMBLEM, fontName=letters.italic, fontSize=8, fillColor=grey, textAnchor="middle")
    drawing.add(words)
    return drawing
