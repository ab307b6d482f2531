"""Which cells of a workbook a formula fills, which calamine does not tell. Runs in the child, behind its limits."""

import io
import struct
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element, iterparse

from rakor_desktop.documents.strangers.workbook_limits import MOST_COLUMNS, MOST_ROWS

#: Row and column, both from 0.
Places = set[tuple[int, int]]
_OLE = b"\xd0\xcf\x11\xe0"
_HEADER, _END_OF_CHAIN, _SECTORS_LISTED = 512, 0xFFFFFFFA, 109
_BOF, _EOF, _FORMULA, _ARRAY, _SHEET_AT = 0x809, 0x0A, 0x06, 0x221, 0x85
#: Formulas that fill more cells than the one they stand in.
_FILLING = frozenset({"array", "dataTable"})


def formulas(content: bytes) -> dict[str, Places]:
    """The cells with formulas by the name of their sheet; none where the file is no workbook, as with .csv.

    Raises ValueError, KeyError, struct.error, ParseError (a SyntaxError) or BadZipFile for what is damaged.
    """
    if content.startswith(_OLE):
        return dict(_of_stream(_stream(content)))
    if not content.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if "content.xml" in archive.namelist():
            return _of_ods(archive)
        return {name: _of_part(archive, part) for name, part in _parts(archive)}


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each worksheet of an .xlsx with the file in which it lies."""
    with archive.open("xl/_rels/workbook.xml.rels") as rels:
        targets = {one.get("Id"): str(one.get("Target")) for _event, one in iterparse(rels)}
    with archive.open("xl/workbook.xml") as book:
        for _event, one in iterparse(book):
            if _name(one) == "sheet":
                found = next(str(value) for key, value in one.items() if key.endswith("}id"))
                target = targets[found]
                part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                if part in archive.namelist():
                    yield str(one.get("name")), part


def _of_part(archive: zipfile.ZipFile, part: str) -> Places:
    found: Places = set()
    row, column = -1, -1
    with archive.open(part) as source:
        for event, one in iterparse(source, ("start", "end")):
            name = _name(one)
            if event == "start" and name == "row":
                row, column = int(one.get("r") or row + 2) - 1, -1
            elif event == "start" and name == "c":  # a cell that does not say where it is stands beside the last one
                row, column = _place(str(one.get("r"))) if one.get("r") else (row, column + 1)
            elif event == "end" and name == "c":
                found |= _filled(one, row, column)
            if event == "end" and name in ("c", "row"):
                one.clear()
    return found


def _filled(cell: Element, row: int, column: int) -> Places:
    """The cells that the formula of this one fills; none where it has none."""
    formula = next((child for child in cell if _name(child) == "f"), None)
    if formula is None:
        return set()
    spans = formula.get("ref") if formula.get("t") in _FILLING else None
    return _range(spans) if spans else {(row, column)}


def _range(reference: str) -> Places:
    """The cells of `B7` or `B7:C9`, none of them beyond what is read at all."""
    corners = [_place(corner) for corner in reference.replace("$", "").split(":")]
    (top, left), (bottom, right) = corners[0], corners[-1]
    return _block(top, left, bottom, right)


def _block(top: int, left: int, bottom: int, right: int) -> Places:
    rows, columns = range(top, min(bottom + 1, MOST_ROWS)), range(left, min(right + 1, MOST_COLUMNS))
    return {(row, column) for row in rows for column in columns}


def _place(corner: str) -> tuple[int, int]:
    letters = corner.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(corner[len(letters) :]) - 1, column - 1


def _of_ods(archive: zipfile.ZipFile) -> dict[str, Places]:
    found: dict[str, Places] = {}
    with archive.open("content.xml") as source:
        for _event, one in iterparse(source):
            if _name(one) == "table":
                found[_told(one, "name")] = _of_table(one)
                one.clear()
    return found


def _of_table(table: Element) -> Places:
    found: Places = set()
    row_at = 0
    for row in (one for one in table.iter() if _name(one) == "table-row"):
        column_at, rows = 0, int(_told(row, "number-rows-repeated") or 1)
        for cell in (one for one in row if _name(one) in ("table-cell", "covered-table-cell")):
            columns = int(_told(cell, "number-columns-repeated") or 1)
            if _told(cell, "formula"):
                deep = max(rows, int(_told(cell, "number-matrix-rows-spanned") or 1))
                wide = max(columns, int(_told(cell, "number-matrix-columns-spanned") or 1))
                found |= _block(row_at, column_at, row_at + deep - 1, column_at + wide - 1)
            column_at += columns
        row_at += rows
    return found


def _name(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _told(element: Element, attribute: str) -> str:
    return next((value for key, value in element.items() if key.endswith("}" + attribute)), "")


def _stream(content: bytes) -> bytes:
    """The workbook inside an OLE file; what is short enough to lie elsewhere is no workbook of any program."""
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    listed = struct.unpack_from(f"<{_SECTORS_LISTED}I", content, 76)
    table = b"".join(_sector(content, at, size) for at in listed if at < _END_OF_CHAIN)
    chains = struct.unpack(f"<{len(table) // 4}I", table)
    folder = b"".join(_chain(content, struct.unpack_from("<I", content, 48)[0], size, chains))
    for at in range(0, len(folder), 128):
        letters = struct.unpack_from("<H", folder, at + 64)[0]
        if folder[at : at + max(letters - 2, 0)].decode("utf-16-le", "replace") in ("Workbook", "Book"):
            start, length = struct.unpack_from("<II", folder, at + 116)
            return b"".join(_chain(content, start, size, chains))[:length]
    raise ValueError("no workbook")


def _chain(content: bytes, start: int, size: int, chains: tuple[int, ...]) -> Iterator[bytes]:
    at, left = start, len(chains)
    while at < len(chains) and left:
        yield _sector(content, at, size)
        at, left = chains[at], left - 1


def _sector(content: bytes, at: int, size: int) -> bytes:
    begin = _HEADER + at * size
    return content[begin : begin + size]


def _of_stream(stream: bytes) -> Iterator[tuple[str, Places]]:
    """Each sheet of an .xls with its cells that have formulas."""
    for kind, body in _records(stream, 0):
        if kind == _SHEET_AT:
            begin, letters, is_wide = struct.unpack_from("<IxxBB", body)
            wide, encoding = (2, "utf-16-le") if is_wide & 1 else (1, "latin-1")
            yield body[8 : 8 + letters * wide].decode(encoding), _of_records(stream, begin)


def _of_records(stream: bytes, begin: int) -> Places:
    found: Places = set()
    for kind, body in _records(stream, begin):
        if kind == _FORMULA:
            found.add(struct.unpack_from("<HH", body))
        elif kind == _ARRAY:
            top, bottom, left, right = struct.unpack_from("<HHBB", body)
            found |= _block(top, left, bottom, right)
    return found


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Kind and body of each record of one part, with the charts that lie inside it, up to its end."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length
