"""What every Excel file of ours shares: cells that cannot become formulas, printing on F4, the same bytes each time."""

import re
from datetime import date
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any, cast

from rakor_desktop.documents.office.package import repacked
from rakor_desktop.documents.profiles import PaperSize, Profile

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

#: Arial is on every office computer and has the metrics of the Liberation Sans on our PDF files.
FONT = "Arial"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_PAPER_CODES = {PaperSize.F4: 14, PaperSize.F4_NARROW: 14, PaperSize.A4: 9}
_PAGE_OF = "Halaman &P dari &N"
_MM_PER_INCH = 25.4
_SIDES, _TURNED = ("left", "right", "top", "bottom"), ("bottom", "top", "left", "right")
_LINE, _LARGEST_HEIGHT = 13.5, 409.0


def put(sheet: "Worksheet", row: int, column: int, text: str, **look: Any) -> "Cell":
    """Write text that stays text, whatever it begins with; `look` are openpyxl's font, alignment, border, fill."""
    cell = cast("Cell", sheet.cell(row, column))
    dress(cell, **look)
    inert(cell, text)
    return cell


def inert(cell: "Cell", text: str) -> None:
    """Put a text into a cell so that it stays text, whatever it begins with."""
    cell.value = writable(text)
    cell.data_type = "s"
    if text.startswith(_DANGEROUS):
        cell.quotePrefix = True


def writable(text: str) -> str:
    """The text with control characters, which no XML may hold, shown as `[U+0007]`."""
    return _UNWRITABLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def dress(cell: "Cell", **look: Any) -> None:
    """Set font, alignment, border or fill of one cell."""
    for name, value in look.items():
        setattr(cell, name, value)


def height(lines: int, least: float = 0.0) -> float:
    """A row's height in points for so many lines, `least` points at least, as much as Excel allows at most."""
    return min(max(lines * _LINE + 4, least), _LARGEST_HEIGHT)


def lines(text: str, characters: float) -> int:
    """How many lines a text takes in a column of this width, reckoned on the safe side as Excel does not tell."""
    usable = max(characters - 1, 1)
    return sum(1 if len(line) <= usable else ceil(len(line) * 1.15 / usable) for line in text.split("\n"))


def set_up_page(
    sheet: "Worksheet", profile: Profile, size: PaperSize, header_row: int, footer: str, *, landscape: bool = False
) -> None:
    """One page wide, margins of the profile, the header row on each page, page x of y in the footer.

    A sheet that is turned keeps its binding edge: the left margin becomes the top one.
    """
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.paperSize = _PAPER_CODES[size]
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    for side, margin in zip(_SIDES, _TURNED if landscape else _SIDES, strict=True):
        setattr(sheet.page_margins, side, getattr(profile.margins, margin) / _MM_PER_INCH)
    sheet.print_title_rows = f"{header_row}:{header_row}"
    left = _HeaderFooterPart(footer.replace("&", "&&"), FONT, 8)
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(left=left, right=_HeaderFooterPart(_PAGE_OF, FONT, 8))


def forget(sheet: Any) -> None:
    """Leave nothing behind of a sheet written row by row that shall not be saved after all."""
    sheet.close()
    sheet._writer.cleanup()  # openpyxl itself clears its file away when the program ends


def to_bytes(workbook: "Workbook", day: date) -> bytes:
    """The file, dated `day` and nowhere with the hour of writing, so that the same paper gives the same bytes."""
    raw = BytesIO()
    workbook.save(raw)
    return repacked(raw.getvalue(), day)
