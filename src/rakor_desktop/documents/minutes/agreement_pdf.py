"""Berita acara kesepakatan: what a meeting agreed, signed by many, two side by side, and by witnesses (DOMAIN 2.9)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from rakor_desktop.documents.minutes import outcome_words as words
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, Signatory
from rakor_desktop.documents.minutes.outcome_sheet import outcome_sheet
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import to_pdf
from rakor_desktop.documents.typesetting.signature import RIGHT_HALF, name_lines
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import NOTHING, UNKNOWN, known
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.publishing import signature_block

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_STEP, _BETWEEN, _EMPTY_LINES = 9, 5, 3.5
_CENTRED, _TIGHT, _LAST = Look(after=0, centred=True), Look(after=0), Look(after=8)


def render(paper: AgreementPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    attached = attachment("berita acara kesepakatan", paper)
    name = "Berita acara kesepakatan"
    sheet = outcome_sheet(paper, f"{name} {paper.title}", f"{name}, {long_date(paper.day)}")
    setter = Typesetter(paper.profile, sheet.text_width)
    paper = _spelled(paper)
    story = [
        *letterhead(paper.letterhead, paper.profile, sheet.text_width),
        *setter.text(words.AGREEMENT_TITLE, Look(after=0, bold=True, heading=1, centred=True)),
        *setter.text(f"{words.NUMBER} {known(paper.number)}", _CENTRED),
        setter.gap(14),
        *_text(paper, setter),
        *_signed(paper, setter),
    ]
    return to_pdf(sheet, story, attached)


def _spelled(paper: AgreementPaper) -> AgreementPaper:
    return replace(paper, parties=_each(paper, paper.parties), witnesses=_each(paper, paper.witnesses))


def _each(paper: AgreementPaper, people: Sequence[Signatory]) -> tuple[Signatory, ...]:
    terms = paper.profile.terms
    return tuple(
        Signatory(spelled_official(terms, one.official) or one.official, tuple(map(terms.office, one.represents)))
        for one in people
    )


def _text(paper: AgreementPaper, setter: Typesetter) -> "list[Flowable]":
    people = [words.party(one, no == len(paper.parties)) for no, one in enumerate(paper.parties, 1)]
    running = replace(_LAST, running=True)
    return [
        *setter.text(words.met(paper), running),
        *_numbered(setter, people or [UNKNOWN]),
        *setter.text(words.AGREED, Look(before=6, after=6, with_next=True)),
        *_numbered(setter, paper.points or (NOTHING,), running=True),
        setter.gap(6),
    ]


def _numbered(setter: Typesetter, texts: Sequence[str], *, running: bool = False) -> "list[Flowable]":
    looks = (Look(hang=_STEP, marker=f"{no}.", running=running) for no in range(1, len(texts) + 1))
    return [one for text, look in zip(texts, looks, strict=True) for one in setter.text(text, look)]


def _signed(paper: AgreementPaper, setter: Typesetter) -> "list[Flowable]":
    """The closing sentence stands on the page of the first who sign; no block is broken."""
    where = [[[], setter.text(line, _TIGHT)] for line in words.settled(paper.town, paper.day)]
    dated = setter.grid(where, (0, RIGHT_HALF))
    first, *further = _pairs(paper, setter, paper.parties) or [[]]
    head = setter.text(words.PARTIES, Look(before=10, after=8, with_next=True))
    closed = setter.text(words.CLOSED, Look(after=12, running=True))
    story = [setter.unit([*closed, *dated, *head, *first]), *(setter.unit(row) for row in further)]
    if not paper.witnesses:
        return story
    first, *further = _pairs(paper, setter, paper.witnesses)
    head = setter.text(words.WITNESSES, Look(before=12, after=8))
    return [*story, setter.unit([*head, *first]), *(setter.unit(row) for row in further)]


def _pairs(paper: AgreementPaper, setter: Typesetter, people: Sequence[Signatory]) -> "list[list[Flowable]]":
    """Rows of two who sign; the office of each ends, and his name begins, level with that of the other."""
    numbers = [(f"{no}.", one) for no, one in enumerate(people, 1)]
    return [_row(paper, setter, left, right) for left, right in zip_longest(numbers[::2], numbers[1::2])]


def _row(
    paper: AgreementPaper, setter: Typesetter, first: tuple[str, Signatory], second: tuple[str, Signatory] | None
) -> "list[Flowable]":
    sides = [_block(paper, one) if one else (("",), ("",)) for one in (first, second)]
    offices = max(len(above) for above, _ in sides)
    names = max(len(below) for _, below in sides)
    above = [(*[""] * (offices - len(lines)), *lines) for lines, _ in sides]
    below = [(*lines, *[""] * (names - len(lines))) for _, lines in sides]
    rows = [[setter.text(left, _TIGHT), [], setter.text(right, _TIGHT)] for left, right in zip(*above, strict=True)]
    rows.append([[setter.gap(setter.line * _EMPTY_LINES)], [], []])
    rows += [[setter.text(left, _TIGHT), [], setter.text(right, _TIGHT)] for left, right in zip(*below, strict=True)]
    rows.append([[setter.gap(3 * MM)], [], []])
    return setter.grid(rows, (0, _BETWEEN, RIGHT_HALF), reading=((0,), (2,)))


def _block(paper: AgreementPaper, numbered: tuple[str, Signatory]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """His office by its lines, with his number, and what stands under the empty lines; no dots for a rank or NIP."""
    number, one = numbered
    signed = signature_block(paper.profile.signature, one.official)
    block = replace(signed, rank=signed.rank or None, nip=signed.nip or None)
    offices = [f"{line.prefix} {line.text}".strip() for line in block.offices]
    return (f"{number} {offices[0]}", *offices[1:]), name_lines(block)
