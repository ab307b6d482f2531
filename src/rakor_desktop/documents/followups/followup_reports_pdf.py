"""Reports of follow-ups as a PDF: one region, area or meeting after the other, each on a page of its own."""

from typing import TYPE_CHECKING

from rakor_desktop.documents.followups import followup_tables as columns
from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followup_spelling import spelled_report
from rakor_desktop.documents.followups.followup_tables import Column, tables
from rakor_desktop.documents.followups.followups_papers import FollowupReportPaper, ReportPart
from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.course import Course
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.table_pages import Room
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_SUBJECT, _NAME = Look(after=1, centred=True), Look(after=1, centred=True, bold=True)
_FIGURES, _NOTE = Look(before=6, after=6, size=10), Look(before=6, after=2, size=9, grey=True)

#: So many stand beside each other on an upright sheet: a regency and its DPRD, for instance.
_FEW = 3


def render(paper: FollowupReportPaper, course: Course | None = None) -> bytes:
    """The PDF file; the same paper gives the same bytes.

    Raises CannotRead when our own fonts are missing, Stopped.
    """
    paper = spelled_report(paper)
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    story: list[Flowable] = []
    for part in paper.parts:
        story += [setter.new_page()] if story else []
        story += _part(paper, part, setter, sheet, course)
    return to_pdf(sheet, story or setter.text(words.NOTHING_OPEN), attachment("laporan tindak lanjut", paper), course)


def _sheet(paper: FollowupReportPaper) -> Sheet:
    name = words.report_name(paper)
    only = f" {paper.parts[0].title}" if len(paper.parts) == 1 else ""
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"{name}{only}",
        footer=f"{name}, keadaan per {long_date(paper.as_of)}",
        author=", ".join(paper.office),
        dated=paper.as_of,
        landscape=_turned(paper),
        nature=nature(paper.profile.letter.secrecy, paper.secrecy),
    )


def _part(
    paper: FollowupReportPaper, part: ReportPart, setter: Typesetter, sheet: Sheet, course: Course | None
) -> "list[Flowable]":
    top = [
        *setter.title(words.report_name(paper).upper()),
        *setter.text(part.title, _NAME),
        *setter.text(words.as_of(paper.as_of), _SUBJECT),
        *setter.text(words.figures(part.figures, paper.vocabulary), _FIGURES),
    ]
    if not part.bodies:
        return [*top, *setter.text(words.NOTHING_OPEN if paper.open_only else words.NOTHING_OWED)]
    room = Room(sheet.text_height - setter.height(top), sheet.text_height)
    body = tables(setter, part.meetings, _columns(paper, part), room, bands=True, course=course)
    left_out = f" {words.LEFT_OUT}" if paper.left_out else ""
    return [*top, *body, *setter.text(f"{words.DERIVED}{left_out}", _NOTE)]


def _columns(paper: FollowupReportPaper, part: ReportPart) -> tuple[Column, ...]:
    """As narrow as an upright sheet wants it where few owe all of a part; else those of the matrix."""
    if _turned(paper):
        return columns.matrix_columns(paper.vocabulary)
    several = len(part.bodies) > 1
    return (
        columns.number_column(),
        columns.short_advice_column(),
        *([columns.responsible_column(29)] if several else []),
        columns.short_target_column(23),
        columns.status_column(33, paper.vocabulary),
        columns.remark_column(28 if several else 37),
    )


def _turned(paper: FollowupReportPaper) -> bool:
    return any(len(part.bodies) > _FEW for part in paper.parts)
