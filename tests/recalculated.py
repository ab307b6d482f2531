"""A workbook with its formulas worked out: by ourselves, for those our sheets use, and by LibreOffice where it is."""

import re
import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

SOFFICE = shutil.which("soffice")
_TOKEN = re.compile(
    r'(?P<text>"[^"]*")'
    r"|(?:(?P<sheet>[A-Za-z]+)!)?\$?(?P<column>[A-Z]{1,2})\$?(?P<row>\d+)(?::\$?(?P<to>[A-Z]{1,2})\$?(?P<end>\d+))?"
    r"|(?P<unequal><>)|(?P<equal>=)"
)


class Cells(list[Any]):
    """The values of a range, on which operators work cell by cell."""

    def _each(self, other: Any, work: Callable[[Any, Any], Any]) -> "Cells":
        others = other if isinstance(other, Cells) else [other] * len(self)
        return Cells(work(one, two) for one, two in zip(self, others, strict=True))

    def __eq__(self, other: object) -> Any:
        return self._each(other, _same)

    def __ne__(self, other: object) -> Any:
        return self._each(other, lambda one, two: not _same(one, two))

    def __and__(self, other: Any) -> "Cells":
        return self._each(other, lambda one, two: f"{'' if one is None else one}{two}")

    def __mul__(self, other: Any) -> "Cells":
        return self._each(other, lambda one, two: one * two)

    def __rmul__(self, other: Any) -> "Cells":
        return self.__mul__(other)

    def __truediv__(self, other: Any) -> "Cells":
        return self._each(other, lambda one, two: one / two)

    __hash__ = None


def recalculated(content: bytes) -> dict[str, dict[str, Any]]:
    """The value of every cell by sheet and place, formulas worked out in the order in which they need each other."""
    book = load_workbook(BytesIO(content))
    known: dict[tuple[str, str], Any] = {}
    return {
        sheet.title: {
            cell.coordinate: _value(book, known, sheet.title, cell.coordinate)
            for row in sheet.iter_rows()
            for cell in row
        }
        for sheet in book.worksheets
    }


def by_libreoffice(content: bytes, folder: Path) -> dict[str, dict[str, Any]]:
    """The same, as LibreOffice works them out; it is a program of its own with a home of its own in `folder`."""
    assert SOFFICE
    source, made = folder / "rekap.xlsx", folder / "dihitung"
    source.write_bytes(content)
    home = f"-env:UserInstallation={(folder / 'soffice').as_uri()}"
    wanted = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(made)]
    order = [SOFFICE, home, "--headless", *wanted, str(source)]
    subprocess.run(order, check=True, capture_output=True, timeout=300)
    book = load_workbook(made / source.name, data_only=True)
    return {
        sheet.title: {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row}
        for sheet in book.worksheets
    }


def _value(book: Workbook, known: dict[tuple[str, str], Any], sheet: str, place: str) -> Any:
    if (sheet, place) in known:
        return known[sheet, place]
    cell = book[sheet][place]
    value = cell.value
    if cell.data_type == "f":
        expression = _TOKEN.sub(_as_python, str(value)[1:])

        def looked_up(where: str, first: str, last: str = "") -> Any:
            of = where or sheet
            if not last:
                return _value(book, known, of, first)
            return Cells(_value(book, known, of, one.coordinate) for row in book[of][f"{first}:{last}"] for one in row)

        value = eval(expression, {"AT": looked_up, **_FUNCTIONS})
    known[sheet, place] = value
    return value


def _as_python(found: re.Match[str]) -> str:
    if found["text"]:
        return found["text"]
    if found["unequal"] or found["equal"]:
        return "!=" if found["unequal"] else "=="
    first = f"'{found['column']}{found['row']}'"
    last = f", '{found['to']}{found['end']}'" if found["to"] else ""
    return f"AT('{found['sheet'] or ''}', {first}{last})"


def _same(one: Any, two: Any) -> bool:
    """As Excel compares: an empty cell is an empty text, and capitals make no difference."""
    return bool(_folded(one) == _folded(two))


def _folded(value: Any) -> Any:
    return "" if value is None else value.lower() if isinstance(value, str) else value


def _count_if(cells: Cells, wanted: Any) -> Any:
    if isinstance(wanted, Cells):
        return Cells(_count_if(cells, one) for one in wanted)
    return sum(_folded(str(_folded(cell))) == _folded(str(wanted)) for cell in cells)


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "SUM": lambda cells: sum(cell for cell in cells if isinstance(cell, int | float)),
    "SUMPRODUCT": sum,
    "COUNT": lambda cells: sum(isinstance(cell, int | float) for cell in cells),
    "COUNTA": lambda cells: sum(cell is not None for cell in cells),
    "COUNTIF": _count_if,
    "IF": lambda condition, yes, no: yes if condition else no,
    "ROUND": round,
    "LEFT": lambda cells, count: Cells(str(_folded(cell))[:count] for cell in cells),
}
