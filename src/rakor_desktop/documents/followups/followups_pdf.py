"""The matrix of follow-ups as a PDF: the sheet turned, its head on each page, then the short matrix by region."""

from typing import TYPE_CHECKING

from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followup_spelling import spelled_matrix
from rakor_desktop.documents.followups.followup_tables import matrix_columns, tables
from rakor_desktop.documents.followups.followups_grid import grids
from rakor_desktop.documents.followups.followups_papers import FollowupsPaper
from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.course import Course
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.table_pages import Room
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import NOTHING
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_SUBJECT = Look(after=1, centred=True)
_FIGURES, _NOTE = Look(before=6, after=6, size=10), Look(before=6, after=2, size=9, grey=True)
_SECTION = Look(bold=True, heading=2, after=4)


def render(paper: FollowupsPaper, course: Course | None = None) -> bytes:
    """The PDF file; the same paper gives the same bytes.

    Raises CannotRead when our own fonts are missing, Stopped.
    """
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    paper = spelled_matrix(paper)
    story = [*_matrix(paper, setter, sheet, course), *_glance(paper, setter, sheet)]
    return to_pdf(sheet, story, attachment("matriks tindak lanjut", paper), course)


def _sheet(paper: FollowupsPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"Matriks tindak lanjut {paper.subject}",
        footer=f"Matriks tindak lanjut, keadaan per {long_date(paper.as_of)}",
        author=", ".join(paper.office),
        dated=paper.as_of,
        landscape=True,
        nature=nature(paper.profile.letter.secrecy, paper.secrecy),
    )


def _matrix(paper: FollowupsPaper, setter: Typesetter, sheet: Sheet, course: Course | None) -> "list[Flowable]":
    top = [
        *setter.title(words.MATRIX_TITLE),
        *setter.text(paper.subject, _SUBJECT),
        *setter.text(". ".join((words.as_of(paper.as_of), *paper.facts)), _SUBJECT),
        *setter.text(words.figures(paper.figures, paper.vocabulary), _FIGURES),
    ]
    if not paper.recommendations:
        return [*top, *setter.text(NOTHING)]
    room = Room(sheet.text_height - setter.height(top), sheet.text_height)
    columns, bands = matrix_columns(paper.vocabulary), len(paper.meetings) > 1
    body = tables(setter, paper.meetings, columns, room, bands=bands, course=course)
    return [*top, *body, *_notes(paper, setter)]


def _notes(paper: FollowupsPaper, setter: Typesetter) -> "list[Flowable]":
    left_out = f" {words.LEFT_OUT}" if paper.left_out else ""
    return setter.text(f"{words.DERIVED}{left_out}", _NOTE)


def _glance(paper: FollowupsPaper, setter: Typesetter, sheet: Sheet) -> "list[Flowable]":
    """One page or more; nothing where a single institution owes all."""
    if len(paper.bodies) < 2 or not paper.recommendations:
        return []
    top = [
        *setter.text(words.GLANCE_TITLE, _SECTION),
        *setter.text(words.legend(paper.vocabulary), Look(after=6, size=9)),
    ]
    first = Room(sheet.text_height - setter.height(top), sheet.text_height)
    found: list[Flowable] = [setter.new_page(), *top]
    for part in grids(paper, setter, first):
        found += part if found[-1] is top[-1] else [setter.new_page(), *part]
    return found
