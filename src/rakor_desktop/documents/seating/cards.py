"""Name tents (papan nama) as a PDF: two on a sheet, folded so that both sides show the office in large letters."""

from typing import TYPE_CHECKING

from rakor_desktop.documents.seating import seating_words as words
from rakor_desktop.documents.seating.seating_paper import Tent, TentsPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.fitting import Box, Fitted, fitted
from rakor_desktop.documents.typesetting.pages import Sheet, blank, finish
from rakor_desktop.documents.typesetting.structure import Element
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.wording import standing_for
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

_PER_SHEET = 2
_FOOT, _SIDE = 12 * MM, 13 * MM
#: All tents whose office fits have letters of one size; few go below it.
_SIZES = (44, 40, 36, 32, 28, 25, 22, 19, 16, 13, 10, 8)
#: Letters of `mewakili Bupati Lebak`, and how much of a face is kept for it.
_SMALLER = (18, 16, 14, 12, 10, 8, 7.2)
_BELOW = 0.3
_LINES = 3
_LEADING = 1.2
_SMALL, _GREY = 6.5, 0.35
#: A single short line looks lost on a tent; longer ones stand on two.
_SHORT = 12


def render(paper: TentsPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

    sheet, document = _sheet(paper), Element("Document")
    canvas = blank(sheet, TaggedCanvas)
    height = sheet.measures[1] / _PER_SHEET
    for at, tent in enumerate(paper.tents):
        place = at % _PER_SHEET
        if at and not place:
            canvas.showPage()
        canvas.saveState()
        canvas.translate(0, sheet.measures[1] - (place + 1) * height)
        _draw(canvas, document.add("P"), _spelled(tent, paper), (sheet.measures[0], height))
        with canvas.artifact("Layout"):
            _write_small(canvas, sheet.measures[0], words.tent_number(at + 1, len(paper.tents)))
            if not place:
                _draw_cut(canvas, sheet.measures[0])
        canvas.restoreState()
    _end(canvas, document, paper)
    return finish(sheet, canvas, attachment("papan nama", paper), document)


def _end(canvas: "TaggedCanvas", document: Element, paper: TentsPaper) -> None:
    """A file has a page even when it has no tents, and says so."""
    if not paper.tents:
        with canvas.content(document.add("P")):
            canvas.setFont(canvas.letters.regular, 12)
            canvas.drawString(_SIDE, 2 * _SIDE, words.NO_CARDS)
    canvas.showPage()


def _spelled(tent: Tent, paper: TentsPaper) -> Tent:
    """Offices as the regulation spells them."""
    office = paper.profile.terms.office
    return Tent(office(tent.office), tuple(office(one) for one in tent.represents))


def _draw(canvas: "TaggedCanvas", element: Element, tent: Tent, size: tuple[float, float]) -> None:
    """One tent, its lower left corner being the origin: the foot, the face, and the face on its head."""
    width, height = size
    face = (height - _FOOT) / 2
    parts = _face(canvas, tent, width - 2 * _SIDE, face - 6 * MM)
    with canvas.content(element):
        _write_face(canvas, parts, width / 2, _FOOT + face / 2)
    with canvas.artifact("Layout"):
        canvas.saveState()
        canvas.translate(width / 2, _FOOT + face * 1.5)
        canvas.rotate(180)
        _write_face(canvas, parts, 0, 0)
        canvas.restoreState()
        for fold in (_FOOT, _FOOT + face):
            _draw_fold(canvas, width, fold)


def _face(canvas: "TaggedCanvas", tent: Tent, width: float, height: float) -> tuple[Fitted, Fitted | None]:
    """The office, and whom he represents if the tent says so."""
    if not tent.represents:
        return _fitted(tent.office.upper(), canvas.letters.bold, width, height), None
    below = Box(width, height * _BELOW, _LEADING)
    said = fitted(standing_for(tent.represents), canvas.letters.regular, below, _SMALLER, balanced=True)
    return _fitted(tent.office.upper(), canvas.letters.bold, width, height - below.height), said


def _fitted(office: str, bold: str, width: float, height: float) -> Fitted:
    """The office in the usual size on two or three lines; what does not fit is on more, and smaller."""
    if len(office) > _SHORT and " " in office:
        half = fitted(office, bold, Box(width, height, _LEADING, _LINES), _SIZES[:1], balanced=True)
        if half.whole and len(half.lines) == 1:
            cut = min((at for at, sign in enumerate(office) if sign == " "), key=lambda at: abs(at - len(office) / 2))
            return Fitted((office[:cut], office[cut + 1 :]), half.size)
    first = fitted(office, bold, Box(width, height, _LEADING, _LINES), _SIZES[:6], balanced=True)
    return first if first.whole else fitted(office, bold, Box(width, height, _LEADING), _SIZES[6:], balanced=True)


def _write_face(
    canvas: "TaggedCanvas", parts: tuple[Fitted, Fitted | None], middle: float, centre: float
) -> None:
    """Both around the middle of the face, the office above."""
    office, said = parts
    below = len(said.lines) * said.size * _LEADING if said else 0.0
    _write(canvas, office, canvas.letters.bold, (middle, centre + below / 2))
    if said:
        _write(canvas, said, canvas.letters.regular, (middle, centre - len(office.lines) * office.size * _LEADING / 2))


def _write(canvas: "TaggedCanvas", texts: Fitted, font: str, place: tuple[float, float]) -> None:
    middle, centre = place
    canvas.setFillGray(0)
    canvas.setFont(font, texts.size)
    leading = texts.size * _LEADING
    base = centre + len(texts.lines) * leading / 2 - texts.size * 0.96
    for line in texts.lines:
        canvas.drawCentredString(middle, base, f"{line} ")
        base -= leading


def _draw_fold(canvas: "TaggedCanvas", width: float, at: float) -> None:
    canvas.setStrokeGray(_GREY)
    canvas.setLineWidth(0.4)
    canvas.setDash([1, 3])
    canvas.line(6 * MM, at, width - 6 * MM, at)
    canvas.setDash([])
    canvas.setFillGray(_GREY)
    canvas.setFont(canvas.letters.regular, _SMALL)
    canvas.drawString(6 * MM, at + 3, words.FOLD)


def _write_small(canvas: "TaggedCanvas", width: float, number: str) -> None:
    canvas.setFillGray(_GREY)
    canvas.setFont(canvas.letters.regular, _SMALL)
    canvas.drawString(6 * MM, 4 * MM, words.FOOT)
    canvas.drawRightString(width - 6 * MM, 4 * MM, number)


def _draw_cut(canvas: "TaggedCanvas", width: float) -> None:
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.6)
    canvas.setDash([5, 3])
    canvas.line(0, 0, width, 0)
    canvas.setDash([])
    canvas.setFillGray(0)
    canvas.setFont(canvas.letters.regular, _SMALL)
    canvas.drawCentredString(width / 2, 3, words.CUT)


def _sheet(paper: TentsPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"Papan nama {paper.subject}",
        footer=f"Papan nama, {long_date(paper.day)}",
        dated=paper.day,
    )
