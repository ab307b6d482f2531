"""Tables of recommendations: who owes what until when, in the columns that the matrix or a report has."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followups_papers import FromMeeting, Owed, Recommended, Vocabulary
from rakor_desktop.documents.typesetting.course import Course
from rakor_desktop.documents.typesetting.table_pages import Block, Cell, Head, Room, TablePages
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import short_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: Tables of the matrix are set in 9 points, so that eight regions stand under one recommendation.
SMALL = 9.0
PLAIN = Look(after=0, size=SMALL)
_BAND = Look(after=0, size=SMALL, bold=True, heading=2)
_GREY, _SIGN = Look(after=0, size=8, grey=True), 3.6
_NUMBERS = Look(after=0, size=8, grey=True, centred=True)
_MIDDLE = Look(after=0, size=SMALL, centred=True)
_HEAD = Look(after=0, size=SMALL, bold=True, centred=True)
#: The air above and below what stands in a head row, in points.
_AIR = 5.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column `width` mm wide, 0 = rest; its cell is that of a recommendation (`lead`) or of what one body owes."""

    title: str
    width: float
    of: Callable[[Owed], Cell] | None = None
    lead: Callable[[Recommended], Cell] | None = None
    again: Callable[[Recommended], Cell] | None = None


def matrix_columns(vocabulary: Vocabulary) -> tuple[Column, ...]:
    """Those of the matrix, on a sheet that was turned."""
    return (
        number_column(),
        advice_column(),
        responsible_column(47),
        target_column(32),
        output_column(42),
        status_column(35, vocabulary),
        remark_column(48),
    )


def number_column(width: float = 10) -> Column:
    """The number of the recommendation, on each page anew."""
    return Column(words.NUMBER, width, lead=_number, again=_number)


def advice_column(width: float = 0) -> Column:
    """Its text, with its area, who coordinates and who supports."""
    return Column(words.ADVICE, width, lead=_advice, again=_again)


def short_advice_column(width: float = 0) -> Column:
    """Its text, and in one line what must be known beside it."""
    return Column(words.ADVICE, width, lead=_short_advice, again=_again)


def short_target_column(width: float) -> Column:
    """Until when, in figures."""
    return Column(words.TARGET, width, lambda owed: _paragraphs(words.target(owed, short_date)))


def responsible_column(width: float) -> Column:
    """Who owes it."""
    return Column(words.RESPONSIBLE, width, lambda owed: ((words.who(owed.body), PLAIN),))


def target_column(width: float) -> Column:
    """Until when; the words in which it was said for all stand once, below the recommendation."""
    return Column(words.TARGET, width, lambda owed: _paragraphs(words.target(owed)))


def output_column(width: float) -> Column:
    """What is to be delivered; it belongs to the recommendation."""
    return Column(words.OUTPUT, width, lead=lambda one: _paragraphs(words.output(one)))


def status_column(width: float, vocabulary: Vocabulary) -> Column:
    """How it stands: a shape and words, never a colour alone."""

    def cell(owed: Owed) -> Cell:
        first, *others = words.status(owed, vocabulary).split("\n")
        sign = Look(after=0, size=SMALL, hang=_SIGN, sign=words.SIGNS[owed.standing])
        return (first, sign), *((other, Look(after=0, size=8, hang=_SIGN, grey=True)) for other in others)

    return Column(words.STATUS, width, cell)


def remark_column(width: float) -> Column:
    """What was reported last, and its evidence."""
    return Column(words.REMARK, width, lambda owed: ((words.remark(owed), PLAIN),))


def tables(
    setter: Typesetter,
    meetings: Sequence[FromMeeting],
    columns: Sequence[Column],
    room: Room,
    *,
    bands: bool,
    course: Course | None = None,
) -> "list[Flowable]":
    """A table for each page, with the numbering row (1)(2)(3) below its head (Inpres 9/2011); a band a meeting.

    Raises Stopped.
    """
    widths = [one.width for one in columns]
    pages = TablePages(setter, table_head(setter, [one.title for one in columns], widths), widths, room)
    blocks: list[Block] = []
    for meeting in meetings:
        if bands:
            blocks.append(Block(band=((words.meeting(meeting), _BAND),)))
        blocks += [_block(one, columns) for one in meeting.recommendations]
    return pages.tables(blocks, course)


def table_head(setter: Typesetter, titles: Sequence[str], widths: Sequence[float]) -> Head:
    """The titles and, below them, the numbers of the columns; widths in mm, 0 = rest."""
    points = setter.widths(widths)

    def cells() -> "list[list[list[Flowable]]]":
        named = [setter.cell(title, _HEAD) for title in titles]
        return [named, [setter.cell(f"({no})", _NUMBERS) for no in range(1, len(titles) + 1)]]

    heights = [
        max(setter.height(cell, width - 8) for cell, width in zip(row, points, strict=True)) + _AIR for row in cells()
    ]
    return Head(cells, tuple(heights))


def _block(recommended: Recommended, columns: Sequence[Column]) -> Block:
    told = list(enumerate(columns))
    return Block(
        rows=[[column.of(owed) if column.of else None for column in columns] for owed in recommended.owed],
        lead={at: column.lead(recommended) for at, column in told if column.lead},
        again={at: column.again(recommended) for at, column in told if column.again},
    )


def _number(recommended: Recommended) -> Cell:
    return ((words.number(recommended), _MIDDLE),)


def _advice(recommended: Recommended) -> Cell:
    aside = words.asides(recommended)
    return (recommended.text, PLAIN), *([(aside, _GREY)] if aside else [])


def _short_advice(recommended: Recommended) -> Cell:
    aside = words.aside(recommended)
    return (recommended.text, PLAIN), *([(aside, _GREY)] if aside else [])


def _again(recommended: Recommended) -> Cell:
    return ((words.goes_on(recommended.text), _GREY),)


def _paragraphs(text: str) -> Cell:
    return ((text, PLAIN),)
