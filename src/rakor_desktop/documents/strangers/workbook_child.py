"""Reads a list that a stranger sent, in a process of its own that may be stopped: bytes in, JSON out.

A file can make any reader run for hours, take all memory or die; here that ends a child, never the window. What comes
back is plain JSON and never a pickle: the parent trusts nothing that this process says.
"""

import csv
import io
import json
import re
import struct
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

from rakor_desktop.documents.strangers.workbook_formulas import Places, formulas
from rakor_desktop.documents.strangers.workbook_limits import (
    MOST_COLUMNS,
    MOST_ENTRIES,
    MOST_MEMORY,
    MOST_ROWS,
    MOST_SHEETS,
    MOST_TEXT,
    MOST_UNPACKED,
    Verdict,
)

try:
    import resource
except ImportError:  # Windows has no such limits; there the clock of the parent and the ZIP directory stand guard
    resource = None  # type: ignore[assignment]

_OLE, _ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
#: The beginning of the part of an .xls that is about the whole workbook; the request for a password follows soon.
_GLOBALS = re.compile(rb"\x09\x08(?:\x10\0\0\x06|\x08\0\0\x05)\x05\0")
_FILE_PASS, _RECORDS_BEFORE = 0x2F, 8
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_BINARY = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c")
_DELIMITERS = ";\t,|"


#: What those raise who read a file that is not what it says it is.
_DAMAGE = (
    CalamineError, OSError, ValueError, KeyError, StopIteration, struct.error, csv.Error, zipfile.BadZipFile,
    ParseError, NotImplementedError,
)  # fmt: skip


class Refused(Exception):
    """The file is not read, for this reason."""

    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict


def main(*, with_formulas: bool = False) -> int:
    """Read the file on standard input, write its sheets to standard output; returns the `Verdict`.

    `with_formulas`: each sheet also tells which of its cells a formula fills. The streams are taken by number, since
    a windowed program has neither `sys.stdin` nor `sys.stdout`.
    """
    _limit_memory()
    try:
        with open(0, "rb", closefd=False) as source:
            content = source.read()
        sheets = list(_sheets(content))
        if with_formulas:
            _tell_formulas(content, sheets)
        told = json.dumps(sheets, ensure_ascii=False, allow_nan=False).encode()
    except Refused as refused:
        return refused.verdict
    except MemoryError:
        return Verdict.TOO_LARGE
    except PasswordError:
        return Verdict.PROTECTED
    except _DAMAGE:
        return Verdict.DAMAGED
    with open(1, "wb", closefd=False) as target:
        target.write(told)
    return Verdict.READ


def _limit_memory() -> None:
    """Take no more than the limit, and leave no dump of somebody's data behind."""
    if resource is not None and sys.platform != "darwin":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _sheets(content: bytes) -> Iterator[dict[str, Any]]:
    """Each visible sheet as {name, first (row, from 1), left (column, from 0), rows}.

    The kind is told by the content, not by the name.
    """
    left = MOST_TEXT
    if content.startswith(_ZIP):
        _look_into_zip(content)
        found = _of_workbook(content)
    elif content.startswith(_OLE):
        if _ENCRYPTED_STREAM in content or _asks_for_password(content):
            raise Refused(Verdict.PROTECTED)
        found = _of_workbook(content)
    else:
        found = _of_text(_decoded(content))
    for name, (top, column), rows in found:
        left -= sum(len(cell) for row in rows for cell in row if isinstance(cell, str))
        if left < 0:
            raise Refused(Verdict.TOO_LARGE)
        yield {"name": name, "first": top + 1, "left": column, "rows": rows}


def _tell_formulas(content: bytes, sheets: list[dict[str, Any]]) -> None:
    """Add to each sheet the cells with formulas, as [number of the row, place among its cells]."""
    found = formulas(content)
    for sheet in sheets:
        places: Places = found.get(sheet["name"], set())
        sheet["formulas"] = sorted([row + 1, column - sheet["left"]] for row, column in places)


def _look_into_zip(content: bytes) -> None:
    """Refuse by the directory alone what would unpack to too much, is locked, or is no spreadsheet."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise Refused(Verdict.TOO_LARGE)
        if any(entry.flag_bits & 1 for entry in entries):
            raise Refused(Verdict.PROTECTED)
        names = {entry.filename for entry in entries}
        is_ods = "content.xml" in names and "mimetype" in names and archive.read("mimetype").strip() == _ODS
        if not is_ods and "xl/workbook.xml" not in names:
            raise Refused(Verdict.NOT_A_TABLE)
        if is_ods and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Refused(Verdict.PROTECTED)


def _asks_for_password(content: bytes) -> bool:
    """Whether an .xls is locked; calamine only says that it knows no such format."""
    found = _GLOBALS.search(content)
    at = found.start() if found else len(content)
    for _ in range(_RECORDS_BEFORE):
        if at + 4 > len(content):
            return False
        kind, length = struct.unpack_from("<HH", content, at)
        if kind == _FILE_PASS:
            return True
        at += 4 + length
    return False


def _of_workbook(content: bytes) -> Iterator[tuple[str, tuple[int, int], list[list[Any]]]]:
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
        shown = [one.name for one in workbook.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
        for name in shown[:MOST_SHEETS]:
            sheet = workbook.get_sheet_by_name(name)
            if sheet.height > MOST_ROWS or sheet.width > MOST_COLUMNS:
                raise Refused(Verdict.TOO_LARGE)
            rows = [[_told(cell) for cell in row] for row in sheet.to_python()]
            yield name, sheet.start or (0, 0), rows


def _told(cell: Any) -> Any:
    """A cell as JSON has it: text, a number, {"date": ...}; what a directory has no use for is told as text."""
    if isinstance(cell, datetime):
        return {"date": cell.date().isoformat()}
    if isinstance(cell, date):
        return {"date": cell.isoformat()}
    if isinstance(cell, bool) or not isinstance(cell, (str, int, float)):
        return cell.strftime("%H.%M") if isinstance(cell, time) else str(cell)
    return cell


def _decoded(content: bytes) -> str:
    """The letters of a CSV file: UTF-16 by its mark, UTF-8 if it is, else the code page of Excel in the west."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    if not _BINARY.isdisjoint(content) or content.lstrip()[:1] in (b"<", b"{") or content.startswith(b"%PDF"):
        raise Refused(Verdict.NOT_A_TABLE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def _of_text(text: str) -> Iterator[tuple[str, tuple[int, int], list[list[Any]]]]:
    rows: list[list[Any]] = []
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
        if len(row) > MOST_COLUMNS or len(rows) == MOST_ROWS:
            raise Refused(Verdict.TOO_LARGE)
        rows.append(row)
    yield "", (0, 0), rows


def _delimiter(text: str) -> str:
    """What parts the columns: whichever stands most often, outside quotes, in the beginning of the file."""
    bare = "".join(text[:20_000].split('"')[::2])
    return max(_DELIMITERS, key=bare.count)
