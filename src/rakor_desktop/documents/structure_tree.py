"""Writes the tree of what a document says into its PDF: elements, the way back from the pages, bookmarks."""

from collections import defaultdict
from typing import TYPE_CHECKING

from rakor_desktop.documents.structure import Element, Mark

if TYPE_CHECKING:
    from pikepdf import Dictionary, Name, Object, Pdf

_WITH_ATTRIBUTES = ("TH", "TD", "L", "Figure")


def set_structure(pdf: "Pdf", document: Element) -> None:
    """Give the PDF this tree, whose marks are on its pages; what was never drawn is left out."""
    from pikepdf import Array, Dictionary, Name

    document.prune()
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    writer = _Writer(pdf)
    tree.K = writer.write(document, tree)
    ways_back = []
    for number, page in enumerate(writer.pages):
        page.StructParents, page.Tabs = number, Name.S
        marked = writer.marked[number]
        ways_back += [number, pdf.make_indirect(Array([marked[mark] for mark in sorted(marked)]))]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(ways_back)))
    tree.ParentTreeNextKey = len(writer.pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    if any(kid.title for kid in document.kids):
        _set_bookmarks(pdf, document)


class _Writer:
    """Makes an object of each element and remembers whose each mark is."""

    def __init__(self, pdf: "Pdf") -> None:
        from pikepdf import Array, Dictionary, Name, String

        self._pdf, self._array, self._dictionary, self._name, self._string = pdf, Array, Dictionary, Name, String
        self.pages: list[Object] = [page.obj for page in pdf.pages]
        self.marked: defaultdict[int, dict[int, Object]] = defaultdict(dict)
        self._roles: dict[str, Name] = {}

    def write(self, element: Element, parent: "Object") -> "Object":
        made = self._pdf.make_indirect(self._dictionary(self._facts(element, parent)))
        kids = [self._mark(mark, made, element.marks[0].page) for mark in element.marks]
        if element.kids:
            kids += [self.write(kid, made) for kid in element.kids]
        if len(kids) > 1 or element.kids:
            made.K = self._array(kids)
        return made

    def _facts(self, element: Element, parent: "Object") -> "dict[str, Object | int]":
        facts: dict[str, Object | int] = {"/Type": self._role("StructElem"), "/S": self._role(element.role)}
        facts["/P"] = parent
        if element.alt:
            facts["/Alt"] = self._string(element.alt)
        if element.role in _WITH_ATTRIBUTES and (attributes := _attributes(element)):
            facts["/A"] = attributes
        if element.marks or element.kids:
            facts["/Pg"] = self.pages[element.marks[0].page if element.marks else element.page]
        if len(element.marks) == 1 and not element.kids:  # of most elements; told at once, as there are thousands
            facts["/K"] = element.marks[0].number
        return facts

    def _role(self, role: str) -> "Name":
        """The name of a role, made once: there are thousands of elements and ten roles."""
        if role not in self._roles:
            self._roles[role] = self._name(f"/{role}")
        return self._roles[role]

    def _mark(self, mark: Mark, owner: "Object", page: int) -> "Object | int":
        self.marked[mark.page][mark.number] = owner
        if mark.page == page:
            return mark.number
        return self._dictionary(Type=self._name.MCR, Pg=self.pages[mark.page], MCID=mark.number)


def _attributes(element: Element) -> "Dictionary | None":
    """What a role says further: the scope of a head, what a cell spans, how a list counts, where a figure stands."""
    from pikepdf import Array, Dictionary, Name

    if element.role in ("TH", "TD"):
        spans = {"/ColSpan": element.columns, "/RowSpan": element.rows}
        further: dict[str, Object | int] = {key: count for key, count in spans.items() if count > 1}
        if element.role == "TH":
            further["/Scope"] = Name.Column
        return Dictionary({"/O": Name.Table, **further}) if further else None
    if element.role == "L":
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    if element.role == "Figure":
        box = [round(place, 2) for place in element.box]
        return Dictionary(O=Name.Layout, BBox=Array(box), Placement=Name.Block)
    return None


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
