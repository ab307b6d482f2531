"""Files as strangers send them: sound lists of each kind, and those that are made to hurt, written byte by byte."""

import struct
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = "xl/worksheets/sheet1.xml"
ROWS = [["Jabatan", "Nama"], ["Bupati Lebak", "Seseorang"]]
_ODS = "application/vnd.oasis.opendocument.spreadsheet"


def xlsx(rows: list[list[object]] | None = None) -> bytes:
    """A sound workbook with these rows."""
    workbook, target = Workbook(), BytesIO()
    for row in rows or ROWS:
        workbook.worksheets[0].append(row)
    workbook.save(target)
    return target.getvalue()


def ods(cells: str = "Jabatan", manifest: str = "") -> bytes:
    """A sound sheet of LibreOffice with one cell."""
    office, table, text = (f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "table", "text"))
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:table="{table}" xmlns:text="{text}"><office:body>'
        f'<office:spreadsheet><table:table table:name="Lembar1"><table:table-row><table:table-cell '
        f'office:value-type="string"><text:p>{cells}</text:p></table:table-cell></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    listed = f"<manifest>{manifest}</manifest>"
    return zipped({"mimetype": _ODS, "META-INF/manifest.xml": listed, "content.xml": content})


def xls(*, locked: bool = False) -> bytes:
    """A sound old workbook with the words of `ROWS`, or the same with the record that asks for a password."""
    cells = [(row, column, text) for row, line in enumerate(ROWS) for column, text in enumerate(line)]
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + b"".join(
        _record(0x204, struct.pack("<HHHHB", row, column, 0, len(text), 0) + text.encode("latin-1"))
        for row, column, text in cells
    )
    head = _record(0x809, struct.pack("<HHHHII", 0x600, 0x5, 0, 0, 0, 0))
    head += _record(0x2F, struct.pack("<HHH", 1, 1, 1) + bytes(48)) if locked else b""
    name = b"Daftar"
    place = len(head) + 4 + 8 + len(name) + 4
    head += _record(0x85, struct.pack("<IHBB", place, 0, len(name), 0) + name) + _record(0x0A, b"")
    return compound("Workbook", head + sheet + _record(0x0A, b""))


def compound(stream: str, content: bytes) -> bytes:
    """An OLE file, as Excel wrote them until 2003 and writes them still around what has a password."""
    sectors = max(8, -(-len(content) // 512))
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    fat = b"".join(struct.pack("<I", entry) for entry in table).ljust(512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    places = (0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    header += struct.pack("<HHHHH6x10I", 0x3E, 3, 0xFFFE, 9, 6, *places)
    folder = _entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + _entry(stream, 2, 0xFFFFFFFF, 2, sectors * 512)
    return header.ljust(512, b"\xff") + fat + folder.ljust(512, b"\0") + content.ljust(sectors * 512, b"\0")


def zipped(entries: dict[str, str]) -> bytes:
    """A ZIP file of these texts."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return target.getvalue()


def with_sheet(parts: Iterator[str], name: str = _SHEET) -> bytes:
    """A sound workbook in which the XML of one part is replaced, piece by piece."""
    target = BytesIO()
    with ZipFile(BytesIO(xlsx())) as source, ZipFile(target, "w", ZIP_DEFLATED, compresslevel=1) as result:
        for entry in source.namelist():
            if entry != name:
                result.writestr(entry, source.read(entry))
        with result.open(name, "w", force_zip64=True) as file:
            for part in parts:
                file.write(part.encode())
    return target.getvalue()


def bomb(megabytes: int = 100) -> bytes:
    """A small file that unpacks to many megabytes in one cell."""
    return with_sheet(_cell("A" * (1 << 20) for _ in range(megabytes)))


def lying_bomb(megabytes: int = 1000) -> bytes:
    """The same, but the ZIP directory says that the sheet unpacks to a kilobyte."""
    content = bytearray(bomb(megabytes))
    directory = content.rindex(b"PK\x01\x02", 0, content.rindex(_SHEET.encode()))
    content[directory + 24 : directory + 28] = struct.pack("<I", 1024)
    return bytes(content)


def laughs() -> bytes:
    """Entities of entities of entities: a billion letters in a kilobyte."""
    entities = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(8))
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "{"A" * 40}">{entities}]>'
    return with_sheet(iter([head, *_cell(iter(["&i;"]))]))


def outside_entity() -> bytes:
    """A cell that asks for a file of this computer."""
    head = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return with_sheet(iter([head, *_cell(iter(["&a;"]))]))


def far_cell() -> bytes:
    """One cell in the first corner of the sheet and one in the last, XFD1048576."""
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return with_sheet(_sheet(iter([rows])))


def styled_rows(rows: int, columns: int) -> bytes:
    """Rows of empty cells that only have a border, below one row of headings."""
    line = "<row>" + '<c s="0"/>' * columns + "</row>"
    head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Jabatan</t></is></c></row>'
    return with_sheet(_sheet(_chain(head, (line * 1000 for _ in range(rows // 1000)))))


def formulas(rows: int = 2000, value: str = "") -> bytes:
    """A formula in every cell; without `value` its result was never saved."""
    result = f"<v>{value}</v>" if value else ""
    line = "<row>" + f'<c t="str"><f>A1&amp;"x"</f>{result}</c>' * 8 + "</row>"
    return with_sheet(_sheet(line for _ in range(rows)))


def one_text_everywhere(rows: int = 40_000, letters: int = 32_000) -> bytes:
    """A shared text that every cell of the sheet points to: gigabytes out of a few hundred kilobytes."""
    target = BytesIO()
    with ZipFile(BytesIO(xlsx())) as source, ZipFile(target, "w", ZIP_DEFLATED) as result:
        for entry in source.namelist():
            if entry not in (_SHEET, "xl/sharedStrings.xml"):
                result.writestr(entry, source.read(entry))
        result.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}"><si><t>{"A" * letters}</t></si></sst>')
        cells = (f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, rows + 1))
        result.writestr(_SHEET, "".join(_sheet(cells)))
    return target.getvalue()


def _sheet(rows: Iterator[str]) -> Iterator[str]:
    yield f'<worksheet xmlns="{_MAIN}"><sheetData>'
    yield from rows
    yield "</sheetData></worksheet>"


def _cell(text: Iterator[str]) -> Iterator[str]:
    yield from _sheet(_chain('<row r="1"><c r="A1" t="inlineStr"><is><t>', text, "</t></is></c></row>"))


def _chain(first: str, middle: Iterator[str], last: str = "") -> Iterator[str]:
    yield first
    yield from middle
    yield last


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le")
    none = 0xFFFFFFFF
    return letters.ljust(64, b"\0") + struct.pack(
        "<HBBIII36xIQ", len(letters) + 2, kind, 1, none, none, child, start, size
    )


SOUND: dict[str, Callable[[], bytes]] = {
    "xlsx": xlsx, "xls": xls, "ods": ods, "csv": "Jabatan;Nama\nBupati Lebak;Séseorang\n".encode,
}  # fmt: skip
