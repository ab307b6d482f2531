"""The short report of a meeting to whoever could not be there, as a nota dinas (DOMAIN 2.10)."""

from dataclasses import replace
from typing import TYPE_CHECKING

from rakor_desktop.documents.minutes import outcome_words as words
from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.minutes.outcome_papers import ReportPaper
from rakor_desktop.documents.minutes.outcome_sheet import outcome_sheet
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import to_pdf
from rakor_desktop.documents.typesetting.signature import signature, signing_himself
from rakor_desktop.documents.typesetting.spelling import spelled_official, spelled_recommendation
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.text import letter
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import NOTHING, UNKNOWN, answering, known
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_STEP, _LABEL, _FACT, _COLON = 7, 25, 38, 4
_TIGHT, _INSET = Look(after=2), Look(left=_STEP, after=4, running=True)


def render(paper: ReportPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    attached = attachment("nota dinas", paper)
    sheet = outcome_sheet(paper, words.subject(paper), f"Laporan singkat rapat, {long_date(paper.day)}")
    setter = Typesetter(paper.profile, sheet.text_width)
    paper = _spelled(paper)
    story = [
        *letterhead(paper.letterhead, paper.profile, sheet.text_width),
        *setter.title(words.REPORT_TITLE),
        *_head(paper, setter),
        setter.hairline(6),
        *setter.text(words.beginning(paper), Look(after=4, running=True)),
        *_body(paper, setter),
        *_recommended(paper, setter),
        _closing(paper, setter),
    ]
    return to_pdf(sheet, story, attached)


def _spelled(paper: ReportPaper) -> ReportPaper:
    terms = paper.profile.terms
    return replace(
        paper,
        receiver=spelled_official(terms, paper.receiver),
        sender=spelled_official(terms, paper.sender),
        chair=spelled_official(terms, paper.chair),
        items=tuple(replace(one, speakers=tuple(map(terms.office, one.speakers))) for one in paper.items),
        recommendations=tuple(
            spelled_recommendation(terms, one) for one in paper.recommendations
        ),
    )


def _head(paper: ReportPaper, setter: Typesetter) -> "list[Flowable]":
    facts = (
        (words.TO, words.addressed(paper)),
        (words.FROM, paper.sender.titled if paper.sender else UNKNOWN),
        (words.COPIES, words.NONE),
        (words.DATE, UNKNOWN),
        (words.REFERENCE, known(paper.number)),
        (words.NATURE, nature(paper.profile.letter.secrecy, paper.secrecy) or "Biasa"),
        (words.ENCLOSURES, words.NONE),
        (words.SUBJECT, words.subject(paper)),
    )
    rows = [[setter.text(part, _TIGHT) for part in (label, ":", fact)] for label, fact in facts]
    return setter.grid(rows, (_LABEL, _COLON, 0))


def _body(paper: ReportPaper, setter: Typesetter) -> "list[Flowable]":
    held = [
        [[], *(setter.text(part, _TIGHT) for part in (label, ":", fact))] for label, fact in words.how_held(paper)
    ]
    items = [words.item(one) for one in paper.items]
    return [
        *_section(setter, 1, words.HELD),
        *setter.grid(held, (_STEP, _FACT, _COLON, 0)),
        *_section(setter, 2, words.ATTENDED),
        *setter.text(words.attended(paper.figures, paper.regions), _INSET),
        *_section(setter, 3, words.DISCUSSED),
        *_lettered(setter, items),
        *_section(setter, 4, words.DECIDED),
        *_lettered(setter, list(paper.decisions)),
    ]


def _section(setter: Typesetter, number: int, title: str) -> "list[Flowable]":
    look = Look(hang=_STEP, marker=f"{number}.", before=6, bold=True, with_next=True, heading=2)
    return setter.text(title, look)


def _lettered(setter: Typesetter, texts: list[str]) -> "list[Flowable]":
    if not texts:
        return setter.text(NOTHING, _INSET)
    looks = (Look(left=_STEP, hang=_STEP, marker=f"{letter(no)}.", running=True) for no in range(1, len(texts) + 1))
    return [one for text, look in zip(texts, looks, strict=True) for one in setter.text(text, look)]


def _recommended(paper: ReportPaper, setter: Typesetter) -> "list[Flowable]":
    title = _section(setter, 5, words.FOLLOWED)
    if not paper.recommendations:
        return [*title, *setter.text(NOTHING, _INSET)]
    rows = [
        (f"{line.no}.", line.text, answering(line), line.due or UNKNOWN[:15])
        for line in paper.recommendations
    ]
    head = ("No.", "Rekomendasi", "Penanggung Jawab", "Target Waktu")
    return [setter.room(40 * MM), *title, *setter.ruled(head, rows, (12, 0, 50, 37), left=_STEP)]


def _closing(paper: ReportPaper, setter: Typesetter) -> "Flowable":
    """The last sentence with the signature: one unit, so that no page has a signature alone."""
    block = signing_himself(paper.profile.signature, paper.sender)
    sentence = setter.text(words.THANKS, Look(before=8, after=14))
    return setter.unit([*sentence, *signature(setter, block)])
