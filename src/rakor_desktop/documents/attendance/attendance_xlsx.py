"""The attendance sheet to sign as an Excel file, and beside it the recapitulation that counts itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rakor_desktop.documents.attendance.attendance_recap import add_recap
from rakor_desktop.documents.office.workbook import FONT, height, lines, put, set_up_page, to_bytes, writable
from rakor_desktop.documents.papers import AttendanceGroup, AttendancePaper, AttendanceRow, SheetPage
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.signature import name_lines, signing
from rakor_desktop.documents.typesetting.spelling import spelled_attendance
from rakor_desktop.domain.dates import hours, long_date, weekday_date
from rakor_desktop.domain.page_codes import printed
from rakor_desktop.domain.publishing import LetterheadKind

if TYPE_CHECKING:
    from openpyxl.styles import Border
    from openpyxl.worksheet.worksheet import Worksheet

SHEET = "Daftar Hadir"
HEADER = ("NO", "NAMA", "JABATAN/INSTANSI", "TANDA TANGAN", "KETERANGAN")
#: In characters; more than about 95 together would shrink the print, as the sheet is fitted to one page's width.
_WIDTHS = (6.0, 23.0, 28.0, 22.0, 16.0)
_LAST = len(_WIDTHS)
#: 10.6 mm, room for a signature.
_INDENT = 1.5  # characters that the indent of a cell takes
_SIGNING_HEIGHT = 30.1
_SIGN_COLUMN = 4
#: The pages by the number that begins them, each with its own number from 1.
_Pages = Mapping[int, tuple[int, SheetPage]]


@dataclass(slots=True)
class _Pen:
    """The sheet and the row to be written next."""

    sheet: "Worksheet"
    row: int = 1

    def next(self) -> int:
        """The row to write now; the one after it comes next."""
        self.row += 1
        return self.row - 1


def render(paper: AttendancePaper) -> bytes:
    """The xlsx file; the same paper gives the same bytes."""
    from openpyxl import Workbook

    paper = spelled_attendance(paper)
    workbook = Workbook()
    workbook.properties.creator = "Rakor Desktop"
    workbook.properties.title = writable(f"{wording.ATTENDANCE_TITLE} {paper.subject}")[:250]
    sheet = workbook.active
    assert sheet is not None
    _sign_sheet(sheet, paper)
    add_recap(workbook.create_sheet("Rekap"), paper)
    return to_bytes(workbook, paper.day)


def _sign_sheet(sheet: "Worksheet", paper: AttendancePaper) -> None:
    sheet.title = SHEET
    for column, width in zip("ABCDE", _WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    pen = _Pen(sheet)
    _letterhead(pen, paper)
    _facts(pen, paper)
    header = _header(pen)
    pages = {page.numbers[0]: (at, page) for at, page in enumerate(paper.pages, 1)}
    for at, group in enumerate(paper.with_guests, 1):
        _group(pen, at, group, pages)
    _signature(pen, paper)
    footer = f"Daftar hadir, {long_date(paper.day)}"
    set_up_page(sheet, paper.profile, paper.size or paper.profile.paper, header, footer)


def _letterhead(pen: _Pen, paper: AttendancePaper) -> None:
    *first, last = paper.letterhead.lines or ("",)
    for line in first:
        _centred(pen, line, 13, bold=False)
    _centred(pen, last, 15, bold=True)
    for line in paper.letterhead.address:
        _centred(pen, line, 9, bold=False)
    if paper.letterhead.kind is LetterheadKind.OFFICE:
        _double_rule(pen)
    pen.next()
    _centred(pen, wording.ATTENDANCE_TITLE, 14, bold=True)
    pen.next()


def _double_rule(pen: _Pen) -> None:
    from openpyxl.styles import Border, Side

    for column in range(1, _LAST + 1):
        pen.sheet.cell(pen.row - 1, column).border = Border(bottom=Side("double"))


def _centred(pen: _Pen, text: str, size: float, *, bold: bool) -> None:
    from openpyxl.styles import Alignment, Font

    row = pen.next()
    middle = Alignment(horizontal="center", vertical="center", wrap_text=True)
    put(pen.sheet, row, 1, text, font=Font(FONT, size, bold=bold), alignment=middle)
    pen.sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=_LAST)
    pen.sheet.row_dimensions[row].height = height(lines(text, sum(_WIDTHS) * 10 / size), size * 1.5)


def _facts(pen: _Pen, paper: AttendancePaper) -> None:
    facts = (
        ("Hari/Tanggal", weekday_date(paper.day)),
        ("Waktu", hours(paper.starts, paper.ends, paper.zone)),
        ("Tempat", paper.place),
        ("Acara", paper.subject),
    )
    for label, value in facts:
        _fact(pen, label, wording.known(value))
    pen.next()


def _fact(pen: _Pen, label: str, value: str) -> None:
    from openpyxl.styles import Alignment, Font

    row, look = pen.next(), {"font": Font(FONT, 11), "alignment": Alignment(vertical="top", wrap_text=True)}
    put(pen.sheet, row, 1, f"{label}:", **look)
    put(pen.sheet, row, 3, value, **look)
    pen.sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
    pen.sheet.merge_cells(start_row=row, start_column=3, end_row=row, end_column=_LAST)
    pen.sheet.row_dimensions[row].height = height(lines(value, sum(_WIDTHS[2:]) * 0.9), 16)


def _header(pen: _Pen) -> int:
    from openpyxl.styles import Alignment, Font

    row = pen.next()
    middle = Alignment(horizontal="center", vertical="center")
    for column, text in enumerate(HEADER, 1):
        put(pen.sheet, row, column, text, font=Font(FONT, 10, bold=True), alignment=middle, border=_border("medium"))
    pen.sheet.row_dimensions[row].height = 22
    return row


def _group(pen: _Pen, at: int, group: AttendanceGroup, pages: _Pages) -> None:
    for line in group.rows:
        is_first = line is group.rows[0]
        if begins := pages.get(line.no):
            _page(pen, *begins)
        if group.title and (is_first or begins):
            _band(pen, wording.band(at, group.title, again=not is_first))
        _line(pen, line)


def _band(pen: _Pen, title: str) -> None:
    from openpyxl.styles import Font, PatternFill

    row, grey = pen.next(), PatternFill("solid", "EDEDED")
    for column in range(1, _LAST + 1):
        put(pen.sheet, row, column, title if column == 1 else "", font=Font(FONT, 10, bold=True), fill=grey)
    pen.sheet.row_dimensions[row].height = 18


def _page(pen: _Pen, at: int, page: SheetPage) -> None:
    """The code of a page over its rows: Excel may part a sheet elsewhere, the code stays with the numbers it names."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.worksheet.pagebreak import Break

    row = pen.next()
    if at > 1:
        pen.sheet.row_breaks.append(Break(row - 1))
    look = {"font": Font(FONT, 8, color="595959"), "alignment": Alignment(horizontal="left", vertical="center")}
    put(pen.sheet, row, 1, wording.page_band(at, printed(page.code)), **look)
    pen.sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=_LAST)
    pen.sheet.row_dimensions[row].height = 14


def _line(pen: _Pen, line: AttendanceRow) -> None:
    from openpyxl.styles import Alignment, Font

    row, border, font = pen.next(), _border("thin"), Font(FONT, 10)
    texts = (line.name.full if line.name else "", line.office, f"{line.no}. ........", wording.remark_text(line))
    number = pen.sheet.cell(row, 1, line.no)
    number.font, number.border = font, border
    number.alignment = Alignment(horizontal="center", vertical="center")
    for column, text in enumerate(texts, 2):
        side = "center" if column == _SIGN_COLUMN and line.no % 2 == 0 else "left"
        place = Alignment(horizontal=side, vertical="center", wrap_text=True, indent=int(side == "left"))
        put(pen.sheet, row, column, text, font=font, border=border, alignment=place)
    tallest = max(lines(text, width - _INDENT) for text, width in zip(texts, _WIDTHS[1:], strict=True))
    pen.sheet.row_dimensions[row].height = height(tallest, _SIGNING_HEIGHT)


def _signature(pen: _Pen, paper: AttendancePaper) -> None:
    from openpyxl.styles import Alignment, Font

    block = signing(paper.profile.signature, wording.RESPONSIBLE, paper.responsible, ranked=True)
    dated = f"{paper.closing_place}, {long_date(paper.day)}" if paper.closing_place else ""
    offices = (f"{line.prefix} {line.text}".strip() for line in block.offices)
    pen.next()
    for text in (dated, *offices, "", "", "", *name_lines(block)):
        row = pen.next()
        if text:
            put(pen.sheet, row, _SIGN_COLUMN, text, font=Font(FONT, 11), alignment=Alignment(wrap_text=True))
            pen.sheet.merge_cells(start_row=row, start_column=_SIGN_COLUMN, end_row=row, end_column=_LAST)
            pen.sheet.row_dimensions[row].height = height(lines(text, sum(_WIDTHS[3:]) * 0.9), 16)


def _border(weight: str) -> "Border":
    from openpyxl.styles import Border, Side

    thin = Side("thin", "808080")
    return Border(left=thin, right=thin, top=Side(weight), bottom=Side(weight))  # type: ignore[arg-type]
