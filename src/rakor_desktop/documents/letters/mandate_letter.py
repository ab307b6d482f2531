"""Surat kuasa: an invited office lets somebody sign in its place; both sign, the giver over a stamp (DOMAIN 2.11)."""

from typing import TYPE_CHECKING

from rakor_desktop.documents.letters import representation_words as words
from rakor_desktop.documents.letters.assignment_letter import heading, office_sheet
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.pages import to_pdf
from rakor_desktop.documents.typesetting.signature import RIGHT_HALF, signatures, signing
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.style import MM, Faces
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import known

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_LEFT, _LABEL, _COLON = 12.5, 30, 4
_PARAGRAPH, _LINE, _TIGHT = Look(after=8), Look(after=3), Look(after=0)
#: The outline in which a stamp is glued, in points; its letters.
_STAMP, _STAMP_LETTERS = (30 * MM, 20 * MM), 8


def render(paper: RepresentationPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    sheet, rule = office_sheet(paper, "Surat kuasa"), paper.profile.mandate
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *heading(paper, setter, rule.title, rule.number),
        *_parties(paper, setter),
        *setter.text(words.filled(paper, rule.purpose), _PARAGRAPH),
        *setter.text(words.filled(paper, rule.closing), _PARAGRAPH),
        setter.gap(18),
        setter.unit([*_dated(paper, setter), setter.gap(10), *_signed(paper, setter)]),
    ]
    return to_pdf(sheet, story, attachment("surat kuasa", paper))


def _parties(paper: RepresentationPaper, setter: Typesetter) -> "list[Flowable]":
    rule, terms = paper.profile.mandate, paper.profile.terms
    story: list[Flowable] = []
    for text, official in ((rule.opening, paper.giver), (rule.gives, paper.receiver)):
        rows = words.short_rows(spelled_official(terms, official))
        cells = [[[], *(setter.text(part, _LINE) for part in (label, ":", value))] for label, value in rows]
        story += [*setter.text(text, _PARAGRAPH), *setter.grid(cells, (_LEFT, _LABEL, _COLON, 0)), setter.gap(8)]
    return story


def _dated(paper: RepresentationPaper, setter: Typesetter) -> "list[Flowable]":
    return setter.grid([[[], setter.text(f"{known(paper.town)}, {words.day_of(paper)}", _TIGHT)]], (0, RIGHT_HALF))


def _signed(paper: RepresentationPaper, setter: Typesetter) -> "list[Flowable]":
    """Who receives at the left, who gives at the right, where the stamp is."""
    rule, terms, how = paper.profile.mandate, paper.profile.terms, paper.profile.signature
    receiver = signing(how, rule.receiver, spelled_official(terms, paper.receiver), ranked=True)
    giver = signing(how, rule.giver, spelled_official(terms, paper.giver))
    stamp = setter.figure(_stamp(rule.stamp, setter.letters), f"Tempat {rule.stamp.lower()}")
    return signatures(setter, receiver, giver, [stamp])


def _stamp(words_within: str, letters: Faces) -> "Flowable":
    """A dashed outline: no stamp is imitated."""
    from reportlab.graphics.shapes import Drawing, Rect, String
    from reportlab.lib.colors import Color

    width, height = _STAMP
    grey = Color(0.4, 0.4, 0.4)
    drawing = Drawing(width, height)
    drawing.setProperties({"hAlign": "LEFT", "initialFontName": letters.regular})  # else Helvetica, not embedded
    outline = Rect(0.5, 0.5, width - 1, height - 1)
    outline.setProperties({"fillColor": None, "strokeColor": grey, "strokeDashArray": [3, 2]})
    drawing.add(outline)
    middle = (height - _STAMP_LETTERS) / 2
    drawing.add(
        String(width / 2, middle, words_within, fontName=letters.regular, fontSize=_STAMP_LETTERS, fillColor=grey,
               textAnchor="middle")
    )  # fmt: skip
    return drawing
