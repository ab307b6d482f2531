"""The short matrix: each recommendation a row, each region a column, how it stands as a code."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followups_papers import BodyLine, FollowupsPaper, Recommended
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.table_pages import Block, Cell, Head, Room, TablePages
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.followups import RegisterStatus

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas
    from rakor_desktop.documents.typesetting.structure import Element

#: mm: number, recommendation at least, target, how many are done; then the narrowest and the widest region.
_NO, _TEXT, _DUE, _DONE = 10, 58, 19, 13
_NARROW, _WIDE = 4.8, 19.0
_SIZE, _CODES, _NAMES = 8.0, 7.0, 7.0
#: The height of names that stand upright, in points, and the air at both sides of a column.
_TALL, _AIR = 104.0, 2.0
_TEXT_LOOK, _SMALL = Look(after=0, size=_SIZE), Look(after=0, size=_CODES)
_CODE, _BOLD = Look(after=0, size=_CODES, centred=True), Look(after=0, size=_CODES, centred=True, bold=True)
_HEAD = Look(after=0, size=_SIZE, bold=True, centred=True)
_BAND = Look(after=0, size=_SIZE, bold=True)
_NAME = Look(after=0, size=_NAMES, bold=True, centred=True)
_NUMBERS = Look(after=0, size=6, grey=True, centred=True)
_LONGEST = 160
#: Such codes are met by the eye: what is late stands in bold letters.
_LOUD = (RegisterStatus.LATE,)


def grids(paper: FollowupsPaper, setter: Typesetter, room: Room) -> "list[list[Flowable]]":
    """The tables of each part of the columns; as many regions stand beside each other as can be read."""
    parts = list(_parts(paper.bodies, setter.width / MM))
    return [_grid(paper, setter, part, room) for part in parts]


def _parts(bodies: Sequence[BodyLine], width: float) -> Iterator[Sequence[BodyLine]]:
    """Parts as even as can be."""
    most = int((width - _NO - _TEXT - _DUE - _DONE) / _NARROW)
    count = -(-len(bodies) // most)
    size = -(-len(bodies) // max(count, 1))
    for at in range(0, len(bodies), max(size, 1)):
        yield bodies[at : at + size]


def _grid(paper: FollowupsPaper, setter: Typesetter, bodies: Sequence[BodyLine], room: Room) -> "list[Flowable]":
    left = setter.width / MM - _NO - _TEXT - _DUE - _DONE
    width = min(left / len(bodies), _WIDE)
    widths = (_NO, 0, _DUE, *([width] * len(bodies)), _DONE)
    tight = frozenset(range(3, 3 + len(bodies)))
    pages = TablePages(setter, _head(setter, bodies, width * MM - _AIR), widths, room, tight)
    blocks: list[Block] = []
    for meeting in paper.meetings:
        if len(paper.meetings) > 1:
            blocks.append(Block(band=((words.meeting(meeting), _BAND),)))
        blocks += [Block([_row(one, bodies)]) for one in meeting.recommendations]
    return pages.tables([*blocks, *_sums(bodies)])


def _row(recommended: Recommended, bodies: Sequence[BodyLine]) -> list[Cell | None]:
    owed = {one.body_id: one for one in recommended.owed}
    codes: list[Cell | None] = []
    for body in bodies:
        found = owed.get(body.body_id)
        look = _BOLD if found and found.standing in _LOUD else _CODE
        codes.append(((words.code(found) if found else words.NOBODY, look),))
    done = sum(one.standing is RegisterStatus.DONE for one in recommended.owed)
    text = words.shortened(recommended.text.replace("\n", " "), _LONGEST)
    return [
        ((words.number(recommended), _CODE),),
        ((text, _TEXT_LOOK),),
        ((words.short_target(recommended), _SMALL),),
        *codes,
        ((words.of(done, len(recommended.owed)), _CODE),),
    ]


def _sums(bodies: Sequence[BodyLine]) -> Iterator[Block]:
    """How much of it each region has done, and what of it is late."""
    told = (
        (words.DONE_OF, [str(one.done) for one in bodies]),
        (words.ALL_OF, [str(one.of) for one in bodies]),
        (words.LATE_OF, [str(one.late) for one in bodies]),
    )
    for label, figures in told:
        cells = [((figure, _BOLD),) for figure in figures]
        yield Block([[(("", _CODE),), ((label, _BAND),), (("", _CODE),), *cells, (("", _CODE),)]])


def _head(setter: Typesetter, bodies: Sequence[BodyLine], width: float) -> Head:
    """Names stand upright where their words would not fit into the width (points)."""
    names = [words.body(one.name) for one in bodies]
    lies = all(len(setter.broken(word, width, _NAME)) == 1 for name in names for word in name.split())

    def cells() -> "list[list[list[Flowable]]]":
        shown = [setter.cell(name, _NAME) if lies else [_upright(setter, name, width)] for name in names]
        titles = [setter.cell(title, _HEAD) for title in (words.NUMBER, words.ADVICE, words.TARGET)]
        row = [*titles, *shown, setter.cell(words.DONE_OF, _HEAD)]
        return [row, [setter.cell(f"({no})", _NUMBERS) for no in range(1, len(row) + 1)]]

    tall = max(setter.height(setter.cell(name, _NAME), width) for name in names) if lies else _TALL
    return Head(cells, (max(tall, 2 * _SIZE * 1.3) + 8, 14.0))


def _upright(setter: Typesetter, name: str, width: float) -> "Flowable":
    """A name from below to above, in two lines where it is long; it is read as any other head."""
    lines = setter.broken(name, _TALL - 2, Look(size=_NAMES))[:2]

    def paint(canvas: "TaggedCanvas", element: "Element") -> None:
        canvas.saveState()
        canvas.setFont(canvas.letters.bold, _NAMES)
        canvas.rotate(90)
        with canvas.content(element):
            for at, line in enumerate(lines):
                canvas.drawString(0, -(width / 2) - _NAMES * (1.1 * at - 0.55 * len(lines) + 0.9), f"{line} ")
        canvas.restoreState()

    area = setter.area(max(width, 1), _TALL, paint)
    getattr(area, "element").role = "P"  # noqa: B009 (an area says what it is, a paragraph here)
    return area
