"""The salutation list (daftar sapaan) as a PDF: large lines to read from, in full by groups, and in one sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from rakor_desktop.documents.attendance import salutation_words as words
from rakor_desktop.documents.attendance.salutation_paper import SalutationPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.salutation import Line

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_LINE = Look(centred=True, after=2, size=11)
_PART = Look(bold=True, heading=2, before=12, after=4, size=11, with_next=True)
_FORM = Look(size=13.5, before=4, after=4, with_next=True)
_SPOKEN, _REMARK, _NOTE = Look(size=13.5, after=1), Look(size=9.5, after=0), Look(size=9, before=12)
_WIDTHS = (10, 0, 36)  # mm: number, words, remark


def render(paper: SalutationPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    full, short = _spelled(paper, paper.full), _spelled(paper, paper.short)
    story = [
        *setter.title(words.TITLE),
        *setter.text(paper.subject, _LINE),
        *setter.text(f"{weekday_date(paper.day)}, {paper.place}", _LINE),
        *setter.text(words.FULL, _PART),
        *_full(full, setter),
        *setter.text(words.SHORT, _PART),
        *setter.text(words.in_one_sentence(short), _SPOKEN),
        *setter.text(" ".join((words.NOTE, *((words.waiting(paper.waiting),) if paper.waiting else ()))), _NOTE),
    ]
    return to_pdf(sheet, story, attachment("daftar sapaan", paper))


def _full(lines: Sequence[Line], setter: Typesetter) -> "Iterator[Flowable]":
    """Groups are numbered through, each under the words with which it is greeted."""
    if not lines:
        yield from setter.text(words.NOBODY, _SPOKEN)
    groups, number = words.grouped(lines), 0
    for form, some in groupby(groups, key=lambda members: members[0].form):
        if form:
            yield from setter.text(f"{form}:", _FORM)
        for at, members in enumerate(some):
            number += 1
            if at:
                yield setter.hairline(3)
            left = len(groups) - number
            yield from _group(number, members, left, setter)


def _group(number: int, members: Sequence[Line], left: int, setter: Typesetter) -> "Iterator[Flowable]":
    ends = words.endings(len(members), last=not left, before_last=left == 1)
    for at, (one, end) in enumerate(zip(members, ends, strict=True)):
        told = f"{words.spoken(one)}{end}".replace("..", ".")
        mark, note = (f"{number}.", words.remark(members)) if not at else ("", "")
        cells = [setter.text(mark, _SPOKEN), setter.text(told, _SPOKEN), setter.text(note, _REMARK)]
        yield from setter.grid([cells], _WIDTHS)


def _spelled(paper: SalutationPaper, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Offices as the regulation spells them."""
    office = paper.profile.terms.office
    return tuple(
        replace(one, title=office(one.title), represents=tuple(office(other) for other in one.represents))
        for one in lines
    )


def _sheet(paper: SalutationPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"Daftar sapaan {paper.subject}",
        footer=f"Daftar sapaan, {long_date(paper.day)}",
        dated=paper.day,
    )
