"""The minutes of a meeting as a PDF: for signature, with the recapitulation of attendance as an annex."""

from rakor_desktop.documents.minutes import minutes_parts
from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import Sheet, to_proof
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.documents.typesetting.spelling import spelled_minutes
from rakor_desktop.documents.typesetting.typesetter import Typesetter
from rakor_desktop.documents.typesetting.wording import DRAFT
from rakor_desktop.domain.dates import long_date


def render(paper: MinutesPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    return proof(paper).content


def proof(paper: MinutesPaper) -> Proof:
    """The same PDF with the places of its fields. Raises CannotRead when our own fonts are missing."""
    attached = attachment(paper.profile.terms.minutes, paper)
    paper = spelled_minutes(paper)
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *letterhead(paper.letterhead, paper.profile, sheet.text_width),
        *setter.title(paper.profile.terms.minutes_title),
        *minutes_parts.head(paper, setter, sheet.nature),
        *minutes_parts.proceedings(paper, setter),
        *minutes_parts.decisions(paper, setter),
        minutes_parts.closing(paper, setter),
        *minutes_parts.recapitulation(paper, setter),
    ]
    return to_proof(sheet, story, attached)


def _sheet(paper: MinutesPaper) -> Sheet:
    title = paper.profile.terms.minutes_title.capitalize()
    footer = f"{title} rapat, {long_date(paper.day)}"
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"{title} {paper.title}",
        footer=f"{footer} – {DRAFT}" if paper.draft else footer,
        draft=paper.draft,
        nature=nature(paper.profile.letter.secrecy, paper.secrecy),
        author=", ".join(paper.letterhead.lines),
        dated=paper.closing_date or paper.day,
    )
