"""Sets a long table page by page: a cell that belongs to several rows goes on where the rows go on on the next page.

One table costs the square of its rows, and a cell over rows may not part: here each page is a table of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.typesetting.course import Course
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: The paragraphs of a cell, each with its look.
Cell = tuple[tuple[str, Look], ...]
_PAD_X, _TIGHT, _PAD_TOP, _PAD_BOTTOM = 1.4 * MM, 0.3 * MM, 2.0, 3.0
_PAD_Y = _PAD_TOP + _PAD_BOTTOM
#: Fewer rows of a recommendation do not begin at the foot of a page, or end alone on top of the next.
_FEWEST = 3
_SLACK = 0.5
#: What a band over a block may take, in points.
_BANDS = 40
_GREY, _BLACK, _BAND = (0.6, 0.6, 0.6), (0, 0, 0), (0.93, 0.93, 0.93)
_STYLE: tuple[Any, ...] = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), _PAD_X),
    ("RIGHTPADDING", (0, 0), (-1, -1), _PAD_X),
    ("TOPPADDING", (0, 0), (-1, -1), _PAD_TOP),
    ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD_BOTTOM),
    ("LINEABOVE", (0, 0), (-1, 0), 0.9, _BLACK),
    ("LINEBELOW", (0, -1), (-1, -1), 0.9, _BLACK),
)


@dataclass(frozen=True, slots=True)
class Head:
    """The rows that stand on top of each page (flowables made anew each time by `cells`), and their heights."""

    cells: "Any"
    heights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that belong together; `lead` are the cells that stand beside all of them, by column, `again` where they go
    on on another page. Columns of `lead` are None in the rows. A block with a `band` and no rows is a title.
    """

    rows: Sequence[Sequence[Cell | None]] = ()
    lead: dict[int, Cell] = field(default_factory=dict)
    again: dict[int, Cell] = field(default_factory=dict)
    band: Cell | None = None


@dataclass(slots=True)
class _Page:
    """The rows of a page as they are found."""

    rows: "list[list[list[Flowable]]]" = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    style: list[Any] = field(default_factory=list)

    @property
    def height(self) -> float:
        return sum(self.heights)


@dataclass(frozen=True, slots=True)
class Room:
    """The heights in points that a table has on its first page and on all others."""

    first: float
    other: float


class TablePages:
    """Fills pages with blocks. Widths in mm, 0 = rest; `tight` columns have hardly any air at their sides."""

    def __init__(
        self, setter: Typesetter, head: Head, widths: Sequence[float], room: Room, tight: frozenset[int] = frozenset()
    ) -> None:
        self._setter, self._head, self._mm, self._tight = setter, head, widths, tight
        self._widths = setter.widths(widths)
        self._rooms = room.first, room.other
        self._heights: dict[tuple[Cell, int], float] = {}
        self._done: list[_Page] = []
        self._page = _Page()

    def tables(self, blocks: Sequence[Block], course: Course | None = None) -> "list[Flowable]":
        """A table for each page, with the end of a page between them. Raises Stopped."""
        for at, block in enumerate(blocks):
            if course is not None:
                course.go_on()
            if block.band is not None:
                following = blocks[at + 1] if at + 1 < len(blocks) else None
                self._add_band(block.band, following)
            if block.rows:
                self._add_block(block)
        self._turn()
        return self._laid()

    def _laid(self) -> "list[Flowable]":
        found: list[Flowable] = []
        for page in self._done:
            if found:
                found.append(self._setter.new_page())
            top = len(self._head.heights)
            rows, heights = [*self._head.cells(), *page.rows], [*self._head.heights, *page.heights]
            lines = [("LINEBELOW", (0, top - 1), (-1, top - 1), 0.6, _BLACK)]
            style = [*_STYLE, *self._narrowed(), *lines, *(_moved(command, top) for command in page.style)]
            found.append(self._setter.table(rows, self._mm, style, heights, head=top))
        return found

    def _narrowed(self) -> list[Any]:
        sides = ("LEFTPADDING", "RIGHTPADDING")
        return [(side, (at, 0), (at, -1), _TIGHT) for at in sorted(self._tight) for side in sides]

    @property
    def _room(self) -> float:
        whole = self._rooms[1 if self._done else 0]
        return whole - sum(self._head.heights) - self._page.height - _SLACK

    def _turn(self) -> None:
        if self._page.rows:
            self._done.append(self._page)
            self._page = _Page()

    def _add_band(self, band: Cell, following: Block | None) -> None:
        height = sum(self._measure(one, sum(self._widths) - 2 * _PAD_X) for one in band) + _PAD_Y
        needed = height + (self._least(following) if following else 0)
        if self._page.rows and needed > self._room:
            self._turn()
        at, columns = len(self._page.rows), len(self._widths)
        cells = [[block for one in band for block in self._setter.cell(*one)], *([[]] * (columns - 1))]
        self._page.rows.append(cells)
        self._page.heights.append(height)
        self._page.style += [
            ("SPAN", (0, at), (-1, at)),
            ("BACKGROUND", (0, at), (-1, at), _BAND),
            ("LINEBELOW", (0, at), (-1, at), 0.3, _GREY),
        ]

    def _least(self, block: Block) -> float:
        """The height below which nothing of a block begins on a page."""
        heights = [self._row_height(row) for row in block.rows]
        whole = max(sum(heights), self._lead_height(block.lead))
        room = self._rooms[1] - sum(self._head.heights) - _BANDS
        return whole if whole <= room else max(sum(heights[:_FEWEST]), min(self._lead_height(block.lead), room / 2))

    def _add_block(self, block: Block) -> None:
        if self._page.rows and self._least(block) > self._room:
            self._turn()
        tails = {column: self._made(cell) for column, cell in block.lead.items()}
        rows = [(row, self._row_height(row)) for row in block.rows]
        again = False
        while rows or any(tails.values()):
            rows, tails = self._add_part(block, rows, tails, again=again)
            again = True
            if rows or any(tails.values()):
                self._turn()

    def _add_part(
        self,
        block: Block,
        rows: "list[tuple[Sequence[Cell | None], float]]",
        tails: "dict[int, list[Flowable]]",
        *,
        again: bool,
    ) -> "tuple[list[tuple[Sequence[Cell | None], float]], dict[int, list[Flowable]]]":
        """Put as much of a block on this page as it holds; what is left goes on on the next."""
        taken, rest = self._taken(rows)
        heights, last = [height for _, height in taken] or [0.0], not rest
        leads = {column: tail or (self._made(block.again[column]) if again and column in block.again else [])
                 for column, tail in tails.items()}  # fmt: skip
        if last and leads:
            most = self._room - sum(heights)
            heights[-1] += min(max(self._tallest(leads) + _PAD_Y - sum(heights), 0), max(most, 0))
        fitting, left = self._parted(leads, sum(heights) - _PAD_Y)
        first = len(self._page.rows)
        for row, _ in taken or [((None,) * len(self._widths), 0.0)]:
            self._page.rows.append([self._made(cell) if cell else [] for cell in row])
        for column, flowables in fitting.items():
            self._page.rows[first][column] = flowables
        self._page.heights += heights
        self._rule(first, block)
        return rest, left

    def _rule(self, first: int, block: Block) -> None:
        last = len(self._page.rows) - 1
        for column in block.lead:
            if last > first:
                self._page.style.append(("SPAN", (column, first), (column, last)))
        free = [column for column in range(len(self._widths)) if column not in block.lead]
        if last > first:
            self._page.style += [("LINEBELOW", (at, first), (at, last - 1), 0.3, _GREY) for at in free]
        weight, colour = (0.5, _BLACK) if block.lead else (0.3, _GREY)
        self._page.style.append(("LINEBELOW", (0, last), (-1, last), weight, colour))

    def _taken(
        self, rows: "list[tuple[Sequence[Cell | None], float]]"
    ) -> "tuple[list[tuple[Sequence[Cell | None], float]], list[tuple[Sequence[Cell | None], float]]]":
        """As many rows as fit, one at least on a page of its own; not all but one or two."""
        room, count = self._room, 0
        for _, height in rows:
            if height > room and (count or self._page.rows):
                break
            room, count = room - height, count + 1
        if 0 < len(rows) - count < _FEWEST and count > 2 * _FEWEST:
            count = len(rows) - _FEWEST
        return rows[:count], rows[count:]

    def _parted(
        self, leads: "dict[int, list[Flowable]]", height: float
    ) -> "tuple[dict[int, list[Flowable]], dict[int, list[Flowable]]]":
        fitting: dict[int, list[Flowable]] = {}
        left: dict[int, list[Flowable]] = {}
        for column, flowables in leads.items():
            fitting[column], left[column] = self._split(flowables, self._inner(column), height)
        return fitting, left

    def _split(
        self, flowables: "list[Flowable]", width: float, height: float
    ) -> "tuple[list[Flowable], list[Flowable]]":
        room = height + _SLACK
        for at, one in enumerate(flowables):
            needed = one.wrap(width, 1e6)[1]
            if needed > room:
                halves = one.split(width, room)
                return [*flowables[:at], *halves[:1]], [
                    *(halves[1:] or ([] if halves else [one])),
                    *flowables[at + 1 :],
                ]
            room -= needed
        return flowables, []

    def _tallest(self, leads: "dict[int, list[Flowable]]") -> float:
        return max(sum(one.wrap(self._inner(at), 1e6)[1] for one in cell) for at, cell in leads.items())

    def _lead_height(self, lead: dict[int, Cell]) -> float:
        return max((self._cell_height(cell, at) for at, cell in lead.items()), default=0)

    def _row_height(self, row: Sequence[Cell | None]) -> float:
        return max(self._cell_height(cell, at) for at, cell in enumerate(row) if cell is not None)

    def _cell_height(self, cell: Cell, column: int) -> float:
        """With the air around it; what says the same in the same column is measured once."""
        if (cell, column) not in self._heights:
            within = sum(self._measure(one, self._inner(column)) for one in cell)
            self._heights[cell, column] = within + _PAD_Y
        return self._heights[cell, column]

    def _measure(self, one: tuple[str, Look], width: float) -> float:
        return sum(block.wrap(width, 1e6)[1] for block in self._setter.cell(*one))

    def _inner(self, column: int) -> float:
        return self._widths[column] - 2 * (_TIGHT if column in self._tight else _PAD_X)

    def _made(self, cell: Cell) -> "list[Flowable]":
        return [block for one in cell for block in self._setter.cell(*one)]


def _moved(command: Any, rows: int) -> Any:
    """A command of the rows of a page, below the head."""
    name, (left, top), (right, bottom), *values = command
    return (name, (left, top + rows), (right, bottom + rows), *values)
