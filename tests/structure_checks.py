"""What is told of a page to one who cannot see it (PDF/UA-1): checks of the tree behind a PDF, and its text by it."""

import ctypes
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf
from pypdfium2 import raw

#: Operators that put something on a page.
_PAINTS = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE"}
_WITHIN = {
    "LI": {"L"},
    "Lbl": {"LI", "H1", "H2", "H3", "H4", "H5", "H6"},
    "LBody": {"LI"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
}
_ONLY = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}


def tree(pdf: Pdf) -> list[str]:
    """There is one, the file says so, and each page leads back into it."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None or not pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        return ["none"]
    numbers = list(root.ParentTree.Nums)
    ways = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    wrong = []
    for number, page in enumerate(pdf.pages, 1):
        if page.obj.get("/Tabs") != Name.S or page.obj.get("/StructParents", -1) not in ways:
            wrong.append(f"page {number} does not lead into it")
            continue
        wrong += [f"page {number}: {one}" for one in _ways_back(page, ways[int(page.obj.StructParents)])]
    return wrong


def _ways_back(page: Page, owners: Object) -> Iterator[str]:
    """The marks on a page are those that its elements claim, each once."""
    marks = [mark for mark, _ in _marked(page) if mark is not None]
    if sorted(marks) != list(range(len(list(owners)))):
        yield f"{len(marks)} marks, {len(list(owners))} owners"
    for number, owner in enumerate(owners):
        if number not in [at for where, at in _claimed(owner) if where.objgen == page.obj.objgen]:
            yield f"mark {number} is not claimed by its {owner.S}"


def _claimed(element: Object) -> Iterator[tuple[Object, int]]:
    for kid in _kids(element):
        if isinstance(kid, int):
            yield element.Pg, int(kid)
        elif kid.get("/Type") == Name.MCR:
            yield kid.Pg, int(kid.MCID)


def untagged(pdf: Pdf) -> list[str]:
    """All that is painted on a page is read, or said to be furniture."""
    return [f"page {number}: {name}" for number, page in enumerate(pdf.pages, 1) for _, name in _marked(page) if name]


def _marked(page: Page) -> Iterator[tuple[int | None, str]]:
    """The numbers of what is marked, and the names of what is painted outside of every mark."""
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operands, operator = instruction.operands, str(instruction.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
            if operator == "BDC" and isinstance(operands[1], Dictionary) and "/MCID" in operands[1]:
                yield int(operands[1].MCID), "" if depth == 1 else "mark within a mark"
        elif operator == "EMC":
            depth -= 1
        elif operator in _PAINTS and not depth and not _is_blank(operator, list(operands)):
            yield None, f"{operator} {operands}"


def _is_blank(operator: str, operands: list[Object]) -> bool:
    return operator == "Tj" and not bytes(operands[0]).strip()


def nesting(pdf: Pdf) -> list[str]:
    """Lists have items, tables have rows of cells; nothing stands empty but cells."""
    wrong = []
    for element, parent in _elements(pdf):
        role, over = _role(element), _role(parent)
        if role in _WITHIN and over not in _WITHIN[role]:
            wrong.append(f"{role} in {over}")
        if over in _ONLY and role not in _ONLY[over]:
            wrong.append(f"{role} in {over}")
        if "/K" not in element and role not in ("TD", "TH"):
            wrong.append(f"empty {role}")
    return wrong


def tables(pdf: Pdf) -> list[str]:
    """Each row is as wide as the others, and heads say of what they are heads."""
    wrong = []
    for element, _ in _elements(pdf):
        if _role(element) == "TH" and "/Scope" not in element.get("/A", Dictionary()):
            wrong.append("head without scope")
        if _role(element) == "Table" and len(widths := set(_widths(element))) > 1:
            wrong.append(f"rows of {sorted(widths)} cells")
    return wrong


def _widths(table: Object) -> Iterator[int]:
    """How many columns each row fills, with the cells that reach down into it from rows above."""
    reaching: list[tuple[int, int]] = []  # columns, and for how many rows more
    for row in _kids(table):
        spans = [_span(cell) for cell in _kids(row)]
        yield sum(columns for columns, _ in [*spans, *reaching])
        reaching = [(columns, rows - 1) for columns, rows in [*spans, *reaching] if rows > 1]


def _span(cell: Object) -> tuple[int, int]:
    facts = cell.get("/A", Dictionary())
    return int(facts.get("/ColSpan", 1)), int(facts.get("/RowSpan", 1))


def figures(pdf: Pdf) -> list[str]:
    """Words stand for each picture, and it is known where it is."""
    found = [element for element, _ in _elements(pdf) if _role(element) == "Figure"]
    return [
        "no words or no place"
        for one in found
        if not str(one.get("/Alt", "")) or "/BBox" not in one.get("/A", Dictionary())
    ]


def headings(pdf: Pdf) -> list[str]:
    """The first is of level 1, and none is left out on the way down."""
    roles = [_role(element) for element, _ in _elements(pdf)]
    levels = [int(role[1:]) for role in roles if role[0] == "H" and role[1:].isdigit()]
    return [f"H{below} under H{above}" for above, below in pairwise([0, *levels]) if below > above + 1]


def reading(content: bytes) -> list[tuple[str, str]]:
    """Roles and texts in the order in which the document is read aloud."""
    texts = _texts(content)
    with pikepdf.open(BytesIO(content)) as pdf:
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return [
            (_role(one), "".join(texts.get((places[page.objgen], mark), "") for page, mark in _claimed(one)))
            for one, _ in _elements(pdf)
        ]


def _texts(content: bytes) -> dict[tuple[int, int], str]:
    """The text of each mark, by page and number."""
    document = pypdfium2.PdfDocument(content)
    texts: dict[tuple[int, int], str] = {}
    for number, page in enumerate(document):
        text_page = page.get_textpage()
        for part in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=1):
            key = number, raw.FPDFPageObj_GetMarkedContentID(part.raw)
            texts[key] = texts.get(key, "") + _text(part, text_page)
    document.close()
    return texts


def _text(part: pypdfium2.PdfObject, page: pypdfium2.PdfTextPage) -> str:
    size = raw.FPDFTextObj_GetText(part.raw, page.raw, None, 0)
    target = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(part.raw, page.raw, ctypes.cast(target, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return target.raw.decode("utf-16-le").rstrip("\0")


def _elements(pdf: Pdf) -> Iterator[tuple[Object, Object]]:
    """Each element with the one above it, as they are read."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is not None:
        yield from _below(root)


def _below(element: Object) -> Iterator[tuple[Object, Object]]:
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem:
            yield kid, element
            yield from _below(kid)


def _kids(element: Object) -> list[Object]:
    """What an element holds: one thing, or an array of them (ISO 32000-1, table 323)."""
    held = element.get("/K", Array())
    return list(held) if isinstance(held, Array) else [held]


def _role(element: Object) -> str:
    return str(element.get("/S", ""))[1:]
