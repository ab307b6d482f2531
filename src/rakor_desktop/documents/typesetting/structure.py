"""The tree of what a document says, beside how it looks: read aloud, searched and archived by it (tagged PDF)."""

from dataclasses import dataclass, field
from typing import NamedTuple

#: Cells stand in their row even when nothing is in them; anything else that says nothing is left out.
_CELLS = ("TD", "TH", "TR")


class Mark(NamedTuple):
    """A piece of a page's content: the page, from 0, and its number on it, from 0."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree; `role` is a standard type of PDF 1.7 (14.8.4): P, H1, L, LI, Table, Figure.

    What it says itself (`marks`) is read before its `kids`. `alt` says what a figure shows, `box` where (points),
    `title` and `top` make a heading a bookmark; `columns` and `rows` are what a cell spans, `numbering` is how a list
    counts.
    """

    role: str
    alt: str = ""
    title: str = ""
    numbering: str = ""
    columns: int = 1
    rows: int = 1
    top: float = 0
    box: tuple[float, ...] = ()
    marks: list[Mark] = field(default_factory=list)
    kids: "list[Element]" = field(default_factory=list)

    def add(self, role: str) -> "Element":
        """A new element at the end of this one."""
        element = Element(role)
        self.kids.append(element)
        return element

    def twin(self) -> "Element":
        """The same element for another copy, without marks and kids."""
        return Element(
            self.role, self.alt, self.title, self.numbering, self.columns, self.rows, self.top, self.box
        )

    def __deepcopy__(self, memo: object) -> "Element":
        """Itself: reportlab copies parts to try whether they fit, and all of them belong to one element."""
        return self

    def prune(self) -> bool:
        """Leave out what was never drawn; whether anything is left of this."""
        self.kids = [kid for kid in self.kids if kid.prune()]
        return bool(self.marks or self.kids) or self.role in _CELLS

    @property
    def first(self) -> "Element":
        """The element in which what it says begins; itself, or one below."""
        return self if self.marks or not self.kids else self.kids[0].first

    @property
    def page(self) -> int:
        """The page it begins on, from 0; of a row of empty cells, the first."""
        return self.first.marks[0].page if self.first.marks else 0


def numbering(marker: str) -> str:
    """How a list counts that has this marker (`1.`, `a)`, `-`), as PDF names it."""
    sign = marker.strip("().")
    if sign.isdigit():
        return "Decimal"
    if sign.isalpha():
        return "LowerAlpha" if sign.islower() else "UpperAlpha"
    return "Disc"
