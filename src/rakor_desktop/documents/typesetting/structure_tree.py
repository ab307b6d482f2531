"""Writes the tree of what a document says into its PDF: elements, the way back from the pages, bookmarks."""

from collections import defaultdict
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from rakor_desktop.documents.typesetting.revision import Revision, reference, revised, string
from rakor_desktop.documents.typesetting.structure import Element, Mark

if TYPE_CHECKING:
    from pikepdf import Pdf


def announce_structure(pdf: "Pdf", document: Element) -> None:
    """Tell the PDF that `with_structure` will give it this tree, whose marks are on its pages.

    What was never drawn is left out.
    """
    from pikepdf import Dictionary, Name

    document.prune()
    for number, page in enumerate(pdf.pages):
        page.obj.StructParents, page.obj.Tabs = number, Name.S
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    if any(kid.title for kid in document.kids):
        _set_bookmarks(pdf, document)


def with_structure(content: bytes, document: Element) -> bytes:
    """The finished PDF with the tree that was announced."""
    import pikepdf

    with pikepdf.open(BytesIO(content)) as pdf:
        writer = _Writer(int(pdf.trailer.Size), [page.obj.objgen[0] for page in pdf.pages])
        tree = f"<</StructTreeRoot {reference(writer.write_all(document))}"
        catalog = pdf.Root.unparse(resolved=True).decode("latin-1").replace("<<", tree, 1)
        return revised(pdf, content, writer.revision, catalog)


class _Writer:
    """Tells an object of each element and remembers whose each mark is; `pages` are the numbers of their objects."""

    def __init__(self, first: int, pages: Sequence[int]) -> None:
        self.revision = Revision(first)
        self._pages = [reference(page) for page in pages]
        self._marked: defaultdict[int, dict[int, int]] = defaultdict(dict)

    def write_all(self, document: Element) -> int:
        """The number of the root of the tree."""
        root = self.revision.take()
        top = self._write(document, root)
        ways_back = " ".join(f"{page} {self._way_back(page)}" for page in range(len(self._pages)))
        parents = self.revision.add(f"<</Nums[{ways_back}]>>")
        facts = f"/K {reference(top)}/ParentTree {reference(parents)}/ParentTreeNextKey {len(self._pages)}"
        self.revision.tell(root, f"<</Type/StructTreeRoot{facts}>>")
        return root

    def _way_back(self, page: int) -> str:
        """Whose the marks of a page are, in the order of their numbers."""
        owners = sorted(self._marked[page].items())
        return reference(self.revision.add(f"[{' '.join([reference(owner) for _, owner in owners])}]"))

    def _write(self, element: Element, parent: int) -> int:
        number = self.revision.take()
        marks, page = element.marks, ""
        if marks or element.kids:
            page = f"/Pg {self._pages[marks[0].page if marks else element.page]}"
        said = [self._mark(mark, number, marks[0].page) for mark in marks]
        said += [f"{self._write(kid, number)} 0 R" for kid in element.kids]
        kids = f"/K[{' '.join(said)}]" if said else ""
        facts = f"/P {parent} 0 R{page}{kids}{_attributes(element)}"
        self.revision.tell(number, f"<</Type/StructElem/S/{element.role}{facts}>>")
        return number

    def _mark(self, mark: Mark, owner: int, page: int) -> str:
        self._marked[mark.page][mark.number] = owner
        if mark.page == page:
            return str(mark.number)
        return f"<</Type/MCR/Pg {self._pages[mark.page]}/MCID {mark.number}>>"


def _attributes(element: Element) -> str:
    """What a role says further: the scope of a head, what a cell spans, how a list counts, where a figure stands."""
    if element.role in ("TH", "TD"):
        return _of_cell(element)
    if element.role == "L":
        return f"/A<</O/List/ListNumbering/{element.numbering}>>"
    if element.role == "Figure":
        box = " ".join(f"{place:.2f}" for place in element.box)
        alt = f"/Alt {string(element.alt)}" if element.alt else ""
        return f"{alt}/A<</O/Layout/Placement/Block/BBox[{box}]>>"
    return ""


def _of_cell(element: Element) -> str:
    further = f"/ColSpan {element.columns}" if element.columns > 1 else ""
    further += f"/RowSpan {element.rows}" if element.rows > 1 else ""
    further += "/Scope/Column" if element.role == "TH" else ""
    return f"/A<</O/Table{further}>>" if further else ""


def _set_bookmarks(pdf: "Pdf", document: Element) -> None:
    """A bookmark for each heading, under that of the heading above it."""
    from pikepdf import OutlineItem

    above: list[tuple[int, OutlineItem]] = []
    with pdf.open_outline() as outline:
        for heading in document.kids:
            if not heading.title:
                continue
            item = OutlineItem(heading.title, heading.page, "XYZ", left=0, top=round(heading.first.top, 2))
            level = int(heading.role[1:])
            above = [(over, kept) for over, kept in above if over < level]
            (above[-1][1].children if above else outline.root).append(item)
            above.append((level, item))
