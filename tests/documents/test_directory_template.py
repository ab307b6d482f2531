"""Our own list: empty it is no problem, filled in it is read as it was meant, and Excel keeps its numbers."""

from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from rakor_desktop.documents.directory_template import COLUMNS, render_template
from rakor_desktop.documents.strangers.workbook_reader import read_sheets
from rakor_desktop.domain.import_rows import read_rows
from rakor_desktop.domain.importing import Column, table_in

DAY = date(2016, 4, 12)
FILLED: dict[Column, str | date] = {
    Column.OFFICE: "Plt. Bupati Lebak", Column.NAME: "Dr. Seseorang", Column.NUMBER: "196501011990031001",
    Column.STARTS: DAY, Column.PHONE: "0811000214",
}  # fmt: skip


def test_what_is_filled_in_is_read_as_it_was_meant(tmp_path: Path) -> None:
    workbook = load_workbook(BytesIO(render_template(DAY)))
    sheet = workbook.worksheets[0]
    for column, value in FILLED.items():
        sheet.cell(2, list(COLUMNS).index(column) + 1, value)
    path = tmp_path / "daftar.xlsx"
    workbook.save(path)
    found = table_in(read_sheets(path))
    assert list(found.columns) == list(COLUMNS)
    (row,) = read_rows(found)
    assert row.person is not None
    assert (row.office, row.kind.value, row.starts, row.problems) == ("Bupati Lebak", "Plt.", DAY, ())
    assert (row.person.staff_number, row.person.contact_phone) == ("196501011990031001", "0811000214")


def test_excel_is_told_to_keep_numbers_as_text() -> None:
    sheet = load_workbook(BytesIO(render_template(DAY))).worksheets[0]
    formats = [sheet.column_dimensions[get_column_letter(at)].number_format for at in range(1, len(COLUMNS) + 1)]
    assert formats.count("dd/mm/yyyy") == 2
    assert set(formats) == {"dd/mm/yyyy", "@"}


def test_the_same_list_is_the_same_bytes_at_any_hour() -> None:
    content = render_template(DAY)
    assert content == render_template(DAY)
    known = load_workbook(BytesIO(content)).properties
    midnight = datetime.combine(DAY, time())
    assert (known.created, known.modified) == (midnight, midnight)
