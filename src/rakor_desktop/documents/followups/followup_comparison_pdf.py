"""What moved between two days as a PDF: the figures of both, then every obligation that changed, by how it did."""

from itertools import groupby
from typing import TYPE_CHECKING

from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followup_spelling import spelled_comparison
from rakor_desktop.documents.followups.followup_tables import PLAIN, SMALL, table_head
from rakor_desktop.documents.followups.followups_papers import ORDER, Compared, ComparisonPaper, Moved, count
from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.course import Course
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.table_pages import Block, Cell, Room, TablePages
from rakor_desktop.documents.typesetting.text import letter
from rakor_desktop.documents.typesetting.typesetter import RULED, Look, Typesetter
from rakor_desktop.domain.dates import long_date, short_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_NAME = "Perbandingan tindak lanjut"
_SUBJECT = Look(after=1, centred=True)
_BAND = Look(after=0, size=SMALL, bold=True, heading=2)
_NUMBER, _ASIDE = Look(after=0, size=SMALL, centred=True), Look(after=0, size=8, grey=True)
_NOTE = Look(before=6, after=2, size=9, grey=True)
#: mm: status and three figures; number, recommendation, who, before, after.
_FIGURES, _LINES = (0, 28, 28, 28), (11, 0, 36, 34, 34)
_MIDDLE, _LEFT = Look(after=0, centred=True), Look(after=0)
_BOLD, _BOLD_MIDDLE = Look(after=0, bold=True), Look(after=0, bold=True, centred=True)


def render(paper: ComparisonPaper, course: Course | None = None) -> bytes:
    """The PDF file; the same paper gives the same bytes.

    Raises CannotRead when our own fonts are missing, Stopped.
    """
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    paper = spelled_comparison(paper)
    told = [one for one in paper.changes if one.lines]
    top = [
        *setter.title(words.COMPARISON_TITLE),
        *setter.text(paper.subject, _SUBJECT),
        *setter.text(". ".join((words.two_days(paper.earlier, paper.later), *paper.facts)), _SUBJECT),
        setter.gap(8),
        *_figures(paper, setter),
        setter.gap(12),
    ]
    room = Room(sheet.text_height - setter.height(top), sheet.text_height)
    moved = _changes(paper, told, setter, room) if told else setter.text(words.NOTHING_MOVED)
    story = [*top, *moved, *_notes(paper, setter)]
    return to_pdf(sheet, story, attachment("perbandingan tindak lanjut", paper), course)


def _sheet(paper: ComparisonPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"{_NAME} {paper.subject}",
        footer=f"{_NAME}, {long_date(paper.earlier)} dan {long_date(paper.later)}",
        author=", ".join(paper.office),
        dated=paper.later,
        nature=nature(paper.profile.letter.secrecy, paper.secrecy),
    )


def _figures(paper: ComparisonPaper, setter: Typesetter) -> "list[Flowable]":
    names = words.STATUSES[paper.vocabulary]
    rows = [(names[one], count(paper.before, one), count(paper.after, one)) for one in ORDER]
    rows.append((words.TOTAL, paper.before.all, paper.after.all))
    cells = [_figure_row(setter, row, bold=row is rows[-1]) for row in rows]
    head = ("Status", short_date(paper.earlier), short_date(paper.later), "Selisih")
    total = ("LINEABOVE", (0, -1), (-1, -1), 0.6, (0, 0, 0))
    return [setter.table([setter.head_cells(head), *cells], _FIGURES, [*RULED, total])]


def _figure_row(setter: Typesetter, row: tuple[str, int, int], *, bold: bool) -> "list[list[Flowable]]":
    name, before, after = row
    left, middle = (_BOLD, _BOLD_MIDDLE) if bold else (_LEFT, _MIDDLE)
    figures = (str(before), str(after), words.difference(before, after))
    return [setter.cell(name, left), *(setter.cell(figure, middle) for figure in figures)]


def _changes(paper: ComparisonPaper, told: list[Compared], setter: Typesetter, room: Room) -> "list[Flowable]":
    """One table, in which each way of changing has a band."""
    blocks: list[Block] = []
    for number, one in enumerate(told, 1):
        title = f"{letter(number).upper()}. {words.CHANGES[one.change]} ({len(one.lines)})"
        blocks += [Block(band=((title, _BAND),)), *_blocks(paper, one)]
    head = table_head(setter, words.CHANGES_HEAD, _LINES)
    return TablePages(setter, head, _LINES, room).tables(blocks)


def _blocks(paper: ComparisonPaper, compared: Compared) -> "list[Block]":
    """A block for each recommendation with all whose obligation changed so."""
    alike = groupby(compared.lines, key=lambda line: (line.meeting, line.no, line.text))
    return [_block(paper, list(lines)) for _, lines in alike]


def _block(paper: ComparisonPaper, lines: list[Moved]) -> Block:
    text = words.shortened(lines[0].text.replace("\n", " "), words.LONGEST_TEXT)
    number: Cell = ((f"R-{lines[0].no}", _NUMBER),)
    lead: dict[int, Cell] = {0: number, 1: ((text, PLAIN), (lines[0].meeting, _ASIDE))}
    again: dict[int, Cell] = {0: number, 1: ((words.goes_on(text), _ASIDE),)}
    return Block([[None, None, *_stood(paper, line)] for line in lines], lead, again)


def _stood(paper: ComparisonPaper, line: Moved) -> tuple[Cell, ...]:
    before, after = (words.moved(one, paper.vocabulary) for one in (line.before, line.after))
    return ((words.who(line.after.body), PLAIN),), ((before, PLAIN),), ((after, PLAIN),)


def _notes(paper: ComparisonPaper, setter: Typesetter) -> "list[Flowable]":
    left_out = f" {words.LEFT_OUT}" if paper.left_out else ""
    return setter.text(f"{words.SEVERAL_CHANGES} {words.DERIVED}{left_out}", _NOTE)
