"""Badges (kartu peserta) as a PDF: eight or ten on a sheet to cut out, each with the code of the invitation."""

from typing import TYPE_CHECKING, NamedTuple

from rakor_desktop.documents.letters.letter_words import code_alt
from rakor_desktop.documents.seating import seating_words as words
from rakor_desktop.documents.seating.seating_paper import Badge, BadgesPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.fitting import Box, fitted
from rakor_desktop.documents.typesetting.pages import Sheet, blank, finish
from rakor_desktop.documents.typesetting.structure import Element
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.wording import standing_for
from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.tokens import spoken

if TYPE_CHECKING:
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

_COLUMNS, _MARGIN = 2, 8 * MM
_OFFICE = (20, 18.5, 17, 15, 13, 12, 11, 10, 9, 8, 7, 6)
_NAME, _SMALL = (11, 10, 9, 8, 7, 6), (8, 7.5, 7, 6.5, 6, 5)
_GREY = 0.35


class _Cut(NamedTuple):
    """What a badge has room for, in points: air within its edge, the code, the band with the meeting above."""

    pad: float
    code: float
    band: float


#: By how many are on a sheet: what is printed on the smaller ones is smaller too.
_CUTS = {8: _Cut(5 * MM, 24 * MM, 13 * MM), 10: _Cut(4 * MM, 18 * MM, 10 * MM)}
#: Left, bottom, width and height in points.
_Frame = tuple[float, float, float, float]


def render(paper: BadgesPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

    sheet, document, count = _sheet(paper), Element("Document"), paper.profile.badges
    canvas = blank(sheet, TaggedCanvas)
    for at, badge in enumerate(paper.badges):
        if at and not at % count:
            canvas.showPage()
        frame = _frame(at % count, count // _COLUMNS, sheet.measures)
        _draw(canvas, document.add("Sect"), paper, badge, frame)
    if not paper.badges:
        with canvas.content(document.add("P")):
            canvas.setFont(canvas.letters.regular, 12)
            canvas.drawString(_MARGIN, _MARGIN, words.NO_CARDS)
    canvas.showPage()
    return finish(sheet, canvas, attachment("kartu peserta", paper), document)


def _frame(place: int, rows: int, measures: tuple[float, float]) -> _Frame:
    width, height = (measures[0] - 2 * _MARGIN) / _COLUMNS, (measures[1] - 2 * _MARGIN) / rows
    row, column = divmod(place, _COLUMNS)
    return _MARGIN + column * width, measures[1] - _MARGIN - (row + 1) * height, width, height


def _draw(canvas: "TaggedCanvas", element: Element, paper: BadgesPaper, badge: Badge, frame: _Frame) -> None:
    """The meeting above, the guest in the middle, the code below at the right."""
    (left, bottom, width, height), (pad, size, band) = frame, _CUTS[paper.profile.badges]
    inner = width - 2 * pad
    with canvas.artifact("Layout"):
        canvas.setStrokeGray(0.6)
        canvas.setLineWidth(0.4)
        canvas.setDash([4, 3])
        canvas.rect(*frame)
        canvas.setDash([])
    top = bottom + height - pad
    canvas.setFillGray(_GREY)
    _write(canvas, element, paper.subject, canvas.letters.regular, (left + pad, top - band, inner, band), _SMALL)
    office = band * 0.4 + (size if badge.code else size / 2)
    middle = top - band - bottom - pad - office
    canvas.setFillGray(0)
    _write(
        canvas, element, paper.profile.terms.office(badge.office), canvas.letters.bold,
        (left + pad, bottom + pad + office, inner, middle), _OFFICE,
    )  # fmt: skip
    beside = inner - size - pad if badge.code else inner
    _write_guest(canvas, element, paper, badge, (left + pad, bottom + pad, beside, office))
    if badge.code:
        _draw_code(canvas, element, badge.code, (left + width - pad - size, bottom + pad + 7), size)


def _write_guest(canvas: "TaggedCanvas", element: Element, paper: BadgesPaper, badge: Badge, frame: _Frame) -> None:
    """His name, for whom he comes, and the day, one below the other."""
    left, bottom, width, height = frame
    share = height / 3
    represented = tuple(map(paper.profile.terms.office, badge.represents))
    name, letters = badge.name.full if badge.name else "", canvas.letters
    _write(canvas, element, name, letters.regular, (left, bottom + 2 * share, width, share), _NAME)
    told = standing_for(represented) if represented else ""
    _write(canvas, element, told, letters.italic, (left, bottom + share, width, share), _SMALL)
    canvas.setFillGray(_GREY)
    day = f"{weekday_date(paper.day)}, {paper.place}" if paper.place else weekday_date(paper.day)
    _write(canvas, element, day, letters.regular, (left, bottom, width, share), _SMALL)


def _write(
    canvas: "TaggedCanvas", element: Element, text: str, font: str, frame: _Frame, sizes: tuple[float, ...]
) -> None:
    """A paragraph from the top left of its frame, in the largest letters with which it fits."""
    if not text:
        return
    left, bottom, width, height = frame
    texts = fitted(text, font, Box(width, height), sizes)
    with canvas.content(element.add("P")):
        canvas.setFont(font, texts.size)
        for number, line in enumerate(texts.lines):
            canvas.drawString(left, bottom + height - texts.size * (0.95 + 1.15 * number), f"{line} ")


def _draw_code(canvas: "TaggedCanvas", element: Element, code: str, at: tuple[float, float], size: float) -> None:
    from rakor_desktop.documents.letters.letter_slots import draw_code

    (left, bottom), figure = at, element.add("Figure")
    figure.alt, figure.box = code_alt(code), (left, bottom, left + size, bottom + size)
    with canvas.content(figure):
        draw_code(canvas, code, left, bottom, size)
    canvas.setFillGray(_GREY)
    with canvas.artifact("Layout"):
        canvas.setFont(canvas.letters.regular, 6.5)
        canvas.drawCentredString(left + size / 2, bottom - 8, spoken(code))


def _sheet(paper: BadgesPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"Kartu peserta {paper.subject}",
        footer=f"Kartu peserta, {long_date(paper.day)}",
        dated=paper.day,
    )
