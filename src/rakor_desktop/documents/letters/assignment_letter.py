"""Surat tugas of somebody who comes to a meeting in the place of the office that was invited (DOMAIN 2.11)."""

from typing import TYPE_CHECKING

from rakor_desktop.documents.letters import representation_words as words
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.signature import RIGHT_HALF, signature, signing_himself
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import known
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: In mm: the label at the left, a colon, labels within, a number.
_LABEL, _COLON, _INNER, _NUMBER = 22, 4, 40, 7
_LINE, _CENTRED = Look(after=3), Look(after=0, centred=True)
_TIGHT = Look(after=0)


def render(paper: RepresentationPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    sheet, rule = office_sheet(paper, "Surat tugas"), paper.profile.assignment
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *heading(paper, setter, rule.title, rule.number),
        *_body(paper, setter),
        setter.gap(18),
        setter.unit([*_settled(paper, setter), setter.gap(10), *_signed(paper, setter)]),
    ]
    return to_pdf(sheet, story, attachment("surat tugas", paper))


def office_sheet(paper: RepresentationPaper, what: str) -> Sheet:
    """The page of a paper that an invited office signs."""
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"{what} {paper.title}",
        footer=f"{what}, {long_date(paper.day)}",
        author=", ".join(paper.letterhead.lines),
        dated=paper.dated or paper.day,
        footer_from=2,
    )


def heading(paper: RepresentationPaper, setter: Typesetter, title: str, number: str) -> "list[Flowable]":
    """The head of the office, the title, and under it the number."""
    look = Look(after=0, bold=True, heading=1, centred=True)
    return [
        *letterhead(paper.letterhead, paper.profile, setter.width),
        *setter.text(title, look),
        *setter.text(f"{number}: {known(paper.number)}", _CENTRED),
        setter.gap(18),
    ]


def _body(paper: RepresentationPaper, setter: Typesetter) -> "list[Flowable]":
    rule = paper.profile.assignment
    receiver = spelled_official(paper.profile.terms, paper.receiver)
    order = Look(before=12, after=12, bold=True, centred=True)
    return [
        *_labelled(setter, rule.basis, words.filled(paper, rule.basis_text)),
        *setter.text(f"{rule.order}:", order),
        *_rows(setter, rule.to, words.person_rows(receiver)),
        setter.gap(8),
        *_purposes(setter, rule.purpose, [words.filled(paper, text) for text in rule.purposes]),
    ]


def _labelled(setter: Typesetter, label: str, text: str) -> "list[Flowable]":
    row = [setter.text(part, _LINE) for part in (label, ":", text)]
    return setter.grid([row], (_LABEL, _COLON, 0))


def _rows(setter: Typesetter, label: str, rows: tuple[tuple[str, str], ...]) -> "list[Flowable]":
    first = (label, ":")
    told = [(*(first if not at else ("", "")), name, ":", value) for at, (name, value) in enumerate(rows)]
    cells = [[setter.text(part, _LINE) for part in row] for row in told]
    return setter.grid(cells, (_LABEL, _COLON, _INNER, _COLON, 0))


def _purposes(setter: Typesetter, label: str, texts: list[str]) -> "list[Flowable]":
    first = (label, ":")
    told = [(*(first if no == 1 else ("", "")), f"{no}.", text) for no, text in enumerate(texts, 1)]
    cells = [[setter.text(part, _LINE) for part in row] for row in told]
    return setter.grid(cells, (_LABEL, _COLON, _NUMBER, 0))


def _settled(paper: RepresentationPaper, setter: Typesetter) -> "list[Flowable]":
    """Where and when it is signed."""
    rule = paper.profile.assignment
    lines = (f"{rule.settled_at} {known(paper.town)}", f"{rule.settled_on} {words.day_of(paper)}")
    return setter.grid([[[], setter.text(line, _TIGHT)] for line in lines], (0, RIGHT_HALF))


def _signed(paper: RepresentationPaper, setter: Typesetter) -> "list[Flowable]":
    giver = spelled_official(paper.profile.terms, paper.giver)
    return signature(setter, signing_himself(paper.profile.signature, giver))
