"""From a story of flowables to the tree of what it says, in the order in which it is read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.typesetting.structure import Element, numbering

if TYPE_CHECKING:
    from reportlab.platypus import Table
    from reportlab.platypus.flowables import Flowable

    from rakor_desktop.documents.typesetting.flowables import Grid, Ruled, TextBlock

_NEAR = 0.1  # points; indents are sums of millimetres


def structure(story: "Iterable[Flowable]") -> Element:
    """The tree of a story; each part of it is told its element, which is filled as pages are drawn."""
    document = Element("Document")
    _Flow(document).add_all(story)
    return document


@dataclass(frozen=True, slots=True)
class _List:
    """A list that may go on: where its markers and its texts stand, and the text of its last item."""

    marker: float
    text: float
    element: Element
    body: Element


class _Flow:
    """What is read one after the other within one element; lists nest by their indents."""

    def __init__(self, parent: Element) -> None:
        self._parent = parent
        self._lists: list[_List] = []

    def add_all(self, flowables: "Iterable[Flowable]") -> None:
        """Add parts in their order."""
        for flowable in flowables:
            self.add(flowable)

    def add(self, flowable: "Flowable") -> None:
        """Add a part; what has no words (gaps, lines, ends of pages) has no place here."""
        from rakor_desktop.documents.typesetting.flowables import Figure, Grid, Ruled, TextBlock

        if isinstance(flowable, TextBlock):
            self._add_text(flowable)
        elif isinstance(flowable, Ruled):
            self._add_table(flowable)
        elif isinstance(flowable, Grid):
            self._add_grid(flowable)
        elif isinstance(flowable, Figure):
            self._lists.clear()
            self._parent.kids.append(flowable.element)
        else:
            self.add_all(getattr(flowable, "_content", ()))  # reportlab's own containers, such as KeepTogether

    def _add_text(self, block: "TextBlock") -> None:
        if block.heading:
            self._lists.clear()
            self._add_heading(block)
        elif block.bulletText:
            self._add_item(block, block.bulletText)
        elif block.has_words:
            block.element = self._place(block.style.leftIndent).add("P")

    def _add_heading(self, block: "TextBlock") -> None:
        heading = self._parent.add(f"H{block.heading}")
        heading.title = f"{block.bulletText or ''} {block.getPlainText()}".strip()
        block.element = heading
        if block.bulletText:
            block.label, block.element = heading.add("Lbl"), heading.add("Span")

    def _add_item(self, block: "TextBlock", marker: str) -> None:
        at = block.style.bulletIndent
        place = self._place(at, marked=True)
        last = self._lists.pop() if self._lists and abs(self._lists[-1].marker - at) < _NEAR else None
        element = last.element if last else place.add("L")
        element.numbering = element.numbering or numbering(marker)
        item = element.add("LI")
        block.label, block.element = item.add("Lbl"), item.add("LBody")
        self._lists.append(_List(at, block.style.leftIndent, element, block.element))

    def _place(self, left: float, *, marked: bool = False) -> Element:
        """Where text belongs that begins at `left`: in the item it is indented like, or beside all lists.

        Lists it does not belong to are at their end; `marked` text goes on with the list of its own indent.
        """
        while self._lists and left < self._lists[-1].text - _NEAR:
            if marked and abs(self._lists[-1].marker - left) < _NEAR:
                break
            self._lists.pop()
        return self._lists[-1].body if self._lists else self._parent

    def _add_grid(self, grid: "Grid") -> None:
        """Rows of text: what stands side by side in a row is one paragraph (`Waktu : Pukul 09.00`)."""
        rows = _cells(grid)
        for columns in grid.reading or (tuple(range(len(rows[0]))),):
            for row in rows:
                self._add_row([row[column] for column in columns])

    def _add_row(self, cells: "list[list[Flowable]]") -> None:
        shared: Element | None = None
        for first, *rest in filter(None, cells):
            if words := _words(first):
                shared = shared or self._place(words.style.leftIndent).add("P")
                words.element = shared
            else:
                self.add(first)
            self.add_all(rest)

    def _add_table(self, table: "Ruled") -> None:
        self._lists.clear()
        element, spans = self._parent.add("Table"), _spans(table)
        for number, row in enumerate(_cells(table)):
            line, is_head = element.add("TR"), number < table.repeatRows
            for column, cell in enumerate(row):
                width, height = spans.get((column, number), (1, 1))
                if width:
                    _fill(line.add("TH" if is_head else "TD"), cell, (width, height), repeated=is_head)


def _fill(element: Element, cell: "list[Flowable]", span: tuple[int, int], *, repeated: bool) -> None:
    from rakor_desktop.documents.typesetting.flowables import TextBlock

    element.columns, element.rows = span
    for block in cell:
        if isinstance(block, TextBlock):
            block.repeated = repeated
    words = _words(cell[0]) if len(cell) == 1 else None
    if words:
        words.element = element
    else:
        _Flow(element).add_all(cell)


def _words(flowable: "Flowable") -> "TextBlock | None":
    """A paragraph that is neither a heading nor an item of a list, and not empty."""
    from rakor_desktop.documents.typesetting.flowables import TextBlock

    plain = isinstance(flowable, TextBlock) and not flowable.heading and not flowable.bulletText
    return flowable if plain and isinstance(flowable, TextBlock) and flowable.has_words else None


def _cells(table: "Table") -> "list[list[list[Flowable]]]":
    """The flowables of each cell."""
    from reportlab.platypus.flowables import Flowable

    values: Sequence[Sequence[Any]] = getattr(table, "_cellvalues")  # noqa: B009 (reportlab tells it nowhere else)
    return [[[part for part in _parts(cell) if isinstance(part, Flowable)] for cell in row] for row in values]


def _parts(cell: Any) -> Sequence[Any]:
    return cell if isinstance(cell, list | tuple) else (cell,)


def _spans(table: "Table") -> dict[tuple[int, int], tuple[int, int]]:
    """How many columns and rows the cells of a span take, by (column, row): (0, 0) where another covers them."""
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    for left, top, right, bottom in _span_ranges(table):
        spans |= dict.fromkeys(product(range(left, right + 1), range(top, bottom + 1)), (0, 0))
        spans[left, top] = right - left + 1, bottom - top + 1
    return spans


def _span_ranges(table: "Table") -> Iterator[tuple[int, int, int, int]]:
    commands: Sequence[Any] = getattr(table, "_spanCmds")  # noqa: B009 (reportlab tells it nowhere else)
    for _name, first, last in commands:
        left, right, top, bottom = table.normCellRange(first[0], last[0], first[1], last[1])
        yield left, top, right, bottom
