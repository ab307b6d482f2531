"""The progress form of one institution as an Excel file: a row for each open obligation, to fill in and send back."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from rakor_desktop.documents.office.workbook import FONT, dress, height, lines, put, set_up_page, to_bytes
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.progress_forms import FILLED, FILLED_BY, HEADINGS, STATUS_WORDS, Part

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Alignment, Border
    from openpyxl.worksheet.worksheet import Worksheet

TITLE, SHEET, GUIDE = "FORMULIR LAPORAN KEMAJUAN TINDAK LANJUT", "Formulir", "Petunjuk"
_HINT = (
    "Isi kolom (7) sampai dengan (11) saja, lalu simpan dan kirim kembali berkas ini. Baris yang tidak ada "
    "kemajuannya dibiarkan kosong. Penjelasan ada di lembar Petunjuk."
)
#: In characters.
_WIDTHS: dict[Part, float] = {
    Part.CODE: 15, Part.MEETING: 11, Part.NO: 6, Part.TEXT: 40, Part.DUE: 13, Part.STATE: 13, Part.STATUS: 10,
    Part.PERCENT: 11, Part.DAY: 12, Part.REPORT: 36, Part.EVIDENCE: 22,
}  # fmt: skip
_MIDDLE = frozenset({Part.MEETING, Part.NO, Part.DUE, Part.STATE, Part.STATUS, Part.PERCENT, Part.DAY})
_FORMATS = {Part.PERCENT: "0", Part.DAY: "dd-mm-yyyy"}
_HEAD_ROW, _NUMBER_ROW = 6, 7
_TO_FILL, _PRINTED, _EDGE = "FFF9E5", "F2F2F2", "A6A6A6"
_EARLIEST = 36526  # 1 January 2000, as Excel counts days
_GUIDE: tuple[tuple[str, str], ...] = (
    ("Kode baris", "Mengikat baris pada satu kewajiban. Jangan diubah, jangan disalin ke baris lain."),
    ("Kolom (2) s.d. (6)", "Tercetak oleh sekretariat dan terkunci. Bila ada yang keliru, sampaikan tersendiri."),
    ("Status", "Pilih dari daftar: Belum, Proses, Selesai, atau TPTD (tidak dapat ditindaklanjuti)."),
    ("Kemajuan (%)", "Angka bulat 0 sampai dengan 100, tanpa tanda persen. Selesai berarti 100."),
    ("Tanggal", "Tanggal keadaan yang dilaporkan, misalnya 12-04-2016. Kosong: tanggal formulir diterima."),
    ("Uraian kemajuan", "Apa yang sudah dikerjakan. Untuk TPTD tuliskan alasannya; tanpa alasan tidak dapat diterima."),
    ("Bukti", "Nomor dan judul dokumen bukti, atau di mana bukti dapat dilihat. Berkas bukti dikirim tersendiri."),
    ("Rumus", "Jangan memakai rumus; tuliskan hasilnya."),
    ("Baris dan kolom", "Baris boleh diurutkan asalkan seluruh baris berpindah. Kolom tidak boleh dihapus."),
    ("Sesudah dikirim", "Setiap baris diperiksa dahulu; tidak ada yang dicatat sebelum diperiksa oleh sekretariat."),
)


@dataclass(frozen=True, slots=True)
class FormLine:
    """A row: its code, and the printed facts in the order of `progress_forms.FACTS`."""

    code: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegionForm:
    """The form of an institution: its code, the day whose state it prints, a line for each open obligation."""

    institution: str
    code: str
    day: date
    lines: tuple[FormLine, ...]
    profile: Profile
    size: PaperSize | None = None


def render(form: RegionForm) -> bytes:
    """The xlsx file, locked without a password but for what is filled in; the same form gives the same bytes."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.properties.creator = "Rakor Desktop"
    workbook.properties.title = f"{TITLE.capitalize()} {form.institution}"[:250]
    sheet = workbook.worksheets[0]
    sheet.title = SHEET
    _top(sheet, form)
    _head(sheet)
    for at, line in enumerate(form.lines, _NUMBER_ROW + 1):
        _line(sheet, at, line)
    _choices(sheet, _NUMBER_ROW + 1, _NUMBER_ROW + len(form.lines))
    _set_up(sheet, form)
    _guide(workbook.create_sheet(GUIDE), form)
    return to_bytes(workbook, form.day)


def _top(sheet: "Worksheet", form: RegionForm) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill, Protection

    words = (
        (TITLE, 14, True), (form.institution, 12, True), (f"Keadaan per {long_date(form.day)}", 10, False),
        (f"Kode formulir: {form.code}", 10, False), (_HINT, 10, False),
    )  # fmt: skip
    for row, (text, size, bold) in enumerate(words, 1):
        put(sheet, row, 1, text, font=Font(FONT, size, bold=bold), alignment=Alignment(vertical="center"))
    right = Alignment(horizontal="right", vertical="center")
    put(sheet, 4, Part.DAY, f"{FILLED_BY} (nama, jabatan):", font=Font(FONT, 10), alignment=right)
    sheet.merge_cells(start_row=4, end_row=4, start_column=Part.REPORT, end_column=Part.EVIDENCE)
    name = put(sheet, 4, Part.REPORT, "", font=Font(FONT, 10), fill=PatternFill("solid", _TO_FILL))
    name.protection = Protection(locked=False)


def _head(sheet: "Worksheet") -> None:
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    for part, heading in HEADINGS.items():
        sheet.column_dimensions[get_column_letter(part)].width = _WIDTHS[part]
        fill = PatternFill("solid", _TO_FILL if part in FILLED else _PRINTED)
        look = {"alignment": _aligned("center", "center"), "border": _frame(), "fill": fill}
        put(sheet, _HEAD_ROW, part, heading, font=Font(FONT, 10, bold=True), **look)
        put(sheet, _NUMBER_ROW, part, f"({part.value})", font=Font(FONT, 8), **look)
    sheet.row_dimensions[_HEAD_ROW].height = height(2)


def _line(sheet: "Worksheet", row: int, line: FormLine) -> None:
    from openpyxl.styles import Font, PatternFill, Protection

    printed = dict(zip(list(Part)[: len(line.facts) + 1], (line.code, *line.facts), strict=True))
    for part in Part:
        look: dict[str, Any] = {"alignment": _aligned("center" if part in _MIDDLE else "left", "center")}
        look["border"] = _frame()
        if part in FILLED:
            look |= {"fill": PatternFill("solid", _TO_FILL), "protection": Protection(locked=False)}
            look["number_format"] = _FORMATS.get(part, "@")
            dress(cast("Cell", sheet.cell(row, int(part))), font=Font(FONT, 10), **look)
        else:
            put(sheet, row, part, printed[part], font=Font(FONT, 10), **look)
    tallest = max(lines(printed[part], _WIDTHS[part]) for part in (Part.TEXT, Part.DUE, Part.STATE))
    sheet.row_dimensions[row].height = height(tallest, 31.0)


def _choices(sheet: "Worksheet", first: int, last: int) -> None:
    """What Excel lets be filled in: a status of the list, 0 to 100, a day; it warns of a day written as text."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    status = DataValidation("list", formula1='"' + ",".join(STATUS_WORDS.values()) + '"', allow_blank=True)
    status.error = "Pilih salah satu: " + ", ".join(STATUS_WORDS.values()) + "."
    percent = DataValidation("whole", operator="between", formula1="0", formula2="100", allow_blank=True)
    percent.error = "Angka bulat dari 0 sampai dengan 100, tanpa tanda persen."
    day = DataValidation("date", operator="greaterThanOrEqual", formula1=str(_EARLIEST), allow_blank=True)
    day.error, day.errorStyle = "Tuliskan tanggal, misalnya 12-04-2016.", "warning"
    for part, choice in ((Part.STATUS, status), (Part.PERCENT, percent), (Part.DAY, day)):
        choice.errorTitle, choice.showErrorMessage = HEADINGS[part], True
        choice.add(f"{get_column_letter(part)}{first}:{get_column_letter(part)}{max(first, last)}")
        sheet.add_data_validation(choice)


def _set_up(sheet: "Worksheet", form: RegionForm) -> None:
    from openpyxl.utils import get_column_letter

    size = form.size or form.profile.paper
    set_up_page(sheet, form.profile, size, _NUMBER_ROW, f"{form.institution}, kode {form.code}", landscape=True)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_NUMBER_ROW}"
    sheet.freeze_panes = f"{get_column_letter(Part.DUE)}{_NUMBER_ROW + 1}"
    sheet.protection.enable()
    sheet.protection.formatColumns = sheet.protection.formatRows = False  # False: this is allowed


def _guide(sheet: "Worksheet", form: RegionForm) -> None:
    from openpyxl.styles import Font

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 22, 90
    put(sheet, 1, 1, "PETUNJUK PENGISIAN", font=Font(FONT, 14, bold=True))
    for row, (name, text) in enumerate(_GUIDE, 3):
        put(sheet, row, 1, name, font=Font(FONT, 10, bold=True), alignment=_aligned("left", "top"))
        put(sheet, row, 2, text, font=Font(FONT, 10), alignment=_aligned("left", "top"))
        sheet.row_dimensions[row].height = height(lines(text, 90), 20.0)
    sheet.row_dimensions[1].height = height(1, 22.0)
    set_up_page(sheet, form.profile, form.size or form.profile.paper, 1, GUIDE)
    sheet.protection.enable()


def _aligned(side: str, upright: str) -> "Alignment":
    from openpyxl.styles import Alignment

    return Alignment(horizontal=side, vertical=upright, wrap_text=True)


def _frame() -> "Border":
    from openpyxl.styles import Border, Side

    side = Side("thin", _EDGE)
    return Border(side, side, side, side)
