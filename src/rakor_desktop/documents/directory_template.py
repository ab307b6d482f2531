"""Our own list to fill in as an Excel file: offices with their holders, as `import directory` reads it."""

from datetime import date
from typing import TYPE_CHECKING

from rakor_desktop.documents.office.workbook import FONT, put, to_bytes
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.importing import Column

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SHEET, GUIDE = "Direktori", "Petunjuk"
#: Heading, width in characters, and what to write there.
COLUMNS: dict[Column, tuple[str, int, str]] = {
    Column.OFFICE: ("Jabatan", 40, "Nama jabatan lengkap, misalnya Bupati Serang atau Walikota Serang. Wajib diisi."),
    Column.BEFORE: ("Gelar depan", 14, "Misalnya Dr. H."),
    Column.NAME: ("Nama", 30, "Nama tanpa gelar. Boleh juga dengan gelar; kosongkan bila jabatan lowong."),
    Column.AFTER: ("Gelar belakang", 18, "Misalnya S.H., M.H."),
    Column.RANK: ("Pangkat", 18, "Misalnya Brigjen Pol."),
    Column.NUMBER: ("NIP/NRP", 22, "Sebagai teks. Angka ditolak karena Excel membuang tiga angka terakhir NIP."),
    Column.INSTITUTION: ("Instansi", 34, "Wajib bagi jabatan yang belum ada di direktori."),
    Column.REGION: ("Daerah", 26, "Selalu dengan Kabupaten, Kota, atau Provinsi di depan."),
    Column.GROUP: ("Kelompok", 12, "Kode kelompok keprotokolan, misalnya P-16. Wajib bagi jabatan yang belum ada."),
    Column.KIND: ("Keadaan", 12, "Definitif, Plt., Plh., Pj., atau Pjs. Kosong berarti definitif."),
    Column.STARTS: ("Mulai", 14, "Tanggal mulai menjabat: 12/04/2016 atau 12 April 2016."),
    Column.ENDS: ("Selesai", 14, "Tanggal terakhir menjabat; kosong bila masih menjabat."),
    Column.CONTACT: ("Ajudan", 22, "Narahubung pejabat."),
    Column.PHONE: ("HP ajudan", 18, "Sebagai teks, supaya angka nol di depan tidak hilang."),
}
_DAYS = frozenset({Column.STARTS, Column.ENDS})
#: How far down the choice of kinds reaches.
_ROWS = 10_000
_DAY_FORMAT, _TEXT_FORMAT = "dd/mm/yyyy", "@"


def render_template(day: date) -> bytes:
    """The empty list, dated `day`. Its columns are text but for the days, so that Excel changes no number."""
    from openpyxl import Workbook

    workbook = Workbook()
    _fill_list(workbook.worksheets[0])
    _fill_guide(workbook.create_sheet(GUIDE))
    return to_bytes(workbook, day)


def _fill_list(sheet: "Worksheet") -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    sheet.title = SHEET
    for place, (column, (heading, width, _text)) in enumerate(COLUMNS.items(), start=1):
        put(sheet, 1, place, heading, font=Font(name=FONT, bold=True))
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = width
        dimension.number_format = _DAY_FORMAT if column in _DAYS else _TEXT_FORMAT
    kinds = DataValidation("list", formula1='"' + ",".join(kind.value for kind in TermKind) + '"', allow_blank=True)
    letter = get_column_letter(list(COLUMNS).index(Column.KIND) + 1)
    kinds.add(f"{letter}2:{letter}{_ROWS}")
    sheet.add_data_validation(kinds)
    sheet.freeze_panes = "B2"


def _fill_guide(sheet: "Worksheet") -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 18, 80
    for row, (heading, _width, text) in enumerate(COLUMNS.values(), start=1):
        put(sheet, row, 1, heading, font=Font(name=FONT, bold=True))
        put(sheet, row, 2, text, font=Font(name=FONT), alignment=Alignment(wrap_text=True, vertical="top"))
