"""Sets pages once and prints them many times, each copy with words of its own: 500 letters at the cost of a few.

A page may have several streams: copies share the one that was set, and it is stored once. Like `flowables` it is made
of reportlab's parts and is imported inside the functions that need it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFResourceDictionary, PDFStream
from reportlab.platypus import Spacer

from rakor_desktop.documents.typesetting.flowables import Figure, TaggedCanvas
from rakor_desktop.documents.typesetting.structure import Element, Mark


class Slot(Figure):
    """An empty place; `role` is what will stand there, `page` (from 0), `left` and `bottom` (points) where it is."""

    def __init__(self, width: float, height: float, role: str) -> None:
        empty: Any = Spacer(width, height)
        empty.hAlign = "LEFT"
        super().__init__(empty, "")
        self.element.role = role
        self.page, self.left, self.bottom = 0, 0.0, 0.0

    def draw(self) -> None:
        """Remember the place."""
        self.page = self.canv.getPageNumber() - 1
        self.left, self.bottom = self.canv.absolutePosition(0, 0)


@dataclass(slots=True)
class Plate:
    """Pages set once; `pages` are reportlab's, `marks` counts the marked pieces of each."""

    document: Element
    pages: list[Any] = field(default_factory=list)
    marks: Counter[int] = field(default_factory=Counter)
    streams: list[Any] = field(default_factory=list)


#: Draws on a copy what stands in a slot, as content of the element.
Draw = Callable[["Press", Element], None]


class Press(TaggedCanvas):
    """A canvas that first sets plates and then prints copies of them."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._printed = 0
        self.document = Element("Document")

    @contextmanager
    def setting(self, document: Element) -> Iterator[Plate]:
        """What is laid within becomes a plate and no page; the tree of the story is `document`."""
        plate, internal = Plate(document), self._internal
        add_page = internal._doc.addPage
        internal._doc.addPage = plate.pages.append
        internal._pageNumber, self._numbers = 1, Counter()
        yield plate
        internal._doc.addPage = add_page
        plate.marks = self._numbers
        plate.streams = [self._kept(page) for page in plate.pages]

    def copy(self, plate: Plate, words: "dict[Slot, Draw]") -> None:
        """Print one copy of a plate with these words in its slots."""
        letter, twins = _copied(plate.document, self._printed)
        self.document.kids.append(letter)
        by_page: defaultdict[int, list[Slot]] = defaultdict(list)
        for slot in words:
            by_page[slot.page].append(slot)
        for number, page in enumerate(plate.pages):
            self._internal._pageNumber = self._printed + 1
            self._numbers = Counter({self._printed: plate.marks[number]})
            for slot in by_page[number]:
                words[slot](self, twins[id(slot.element)])
            self._print(page, plate.streams[number])

    def _print(self, page: Any, shared: Any) -> None:
        internal, printed = self._internal, copy(page)
        own = [self._kept_text("\n".join(internal._code))] if internal._code else []
        printed.Contents = PDFArray([shared, *own])
        internal._doc.addPage(printed)
        internal._startPage()
        self._printed += 1

    def _kept(self, page: Any) -> Any:
        """The stream of a page, and what it needs, each stored once for all copies."""
        needs: Any = PDFResourceDictionary()
        needs.basicFonts()
        needs.allProcs()
        needs.XObject, needs.ExtGState = page.XObjects, page.ExtGState
        page.Resources = self._internal._doc.Reference(needs)
        return self._kept_text(f"q\n{page.stream}\nQ")

    def _kept_text(self, operators: str) -> Any:
        stream: Any = PDFStream()
        stream.content, stream.filters = f"{operators}\n", []  # the archive's pass compresses, and quicker
        return self._internal._doc.Reference(stream)

    @property
    def _internal(self) -> Any:
        """The parts of reportlab's canvas that its types do not tell."""
        return self


def _copied(element: Element, shift: int) -> tuple[Element, dict[int, Element]]:
    """A twin of the tree for a copy whose first page is `shift`, and the twin of each element by the id of it."""
    twins: dict[int, Element] = {}
    return _twin(element, shift, twins), twins


def _twin(element: Element, shift: int, twins: dict[int, Element]) -> Element:
    twin = element.twin()
    twin.marks = [Mark(mark.page + shift, mark.number) for mark in element.marks]
    twin.kids = [_twin(kid, shift, twins) for kid in element.kids]
    twins[id(element)] = twin
    return twin
