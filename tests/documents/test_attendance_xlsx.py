"""The attendance sheet read back from its own Excel file."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from papers_of_banten import attendance, states
from rakor_desktop.documents.attendance import attendance_recap, attendance_xlsx
from rakor_desktop.documents.attendance.attendance_xlsx import render
from rakor_desktop.documents.papers import AttendanceGroup, AttendancePaper, AttendanceRow
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.documents.typesetting.wording import STATES
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.names import Name

_COUNTIF = re.compile(r'=COUNT(?:IF|A)\(\$C\$(\d+):\$C\$(\d+)(?:,"([^"]+)")?\)')


def opened(paper: AttendancePaper) -> Workbook:
    return load_workbook(BytesIO(render(paper)))


def table(sheet: Worksheet, header: tuple[str, ...]) -> list[tuple[object, ...]]:
    """The numbered rows under the header."""
    rows = list(sheet.iter_rows(values_only=True, max_col=len(header)))
    start = rows.index(header)
    return [row for row in rows[start + 1 :] if isinstance(row[0], int)]


def of_rows(*rows: AttendanceRow) -> AttendancePaper:
    return replace(attendance(), groups=(AttendanceGroup("", rows),), spare_rows=0)


def test_head_has_the_meeting_s_own_date() -> None:
    sheet = opened(attendance())["Daftar Hadir"]
    text = " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
    assert "PEMERINTAH PROVINSI BANTEN SEKRETARIAT DAERAH DAFTAR HADIR" in text
    assert "Hari/Tanggal: Selasa, 12 April 2016 Waktu: Pukul .... WIB s.d. selesai" in text


def test_rows_stand_in_order_with_remarks_and_spare_ones_at_the_end() -> None:
    rows = table(opened(attendance())["Daftar Hadir"], attendance_xlsx.HEADER)
    assert [row[2] for row in rows] == [*states(), *[None] * 4]
    assert [row[0] for row in rows] == list(range(1, 31))
    remarks = {row[2]: row[4] for row in rows}
    assert remarks["Bupati Lebak"] == "diwakili Wakil Bupati Lebak"
    assert remarks["Wakil Bupati Lebak"] == "mewakili Bupati Lebak"
    assert remarks["Wakil Walikota Cilegon"] == "tidak hadir"


def test_places_to_sign_alternate_and_are_high_enough() -> None:
    sheet = opened(attendance())["Daftar Hadir"]
    numbered = [row for row in sheet.iter_rows() if isinstance(row[0].value, int)]
    for row in numbered:
        number = row[0].value
        assert str(row[3].value).startswith(f"{number}. ")
        assert row[3].alignment.horizontal == ("left" if int(str(number)) % 2 else "center")
        assert float(sheet.row_dimensions[row[0].row or 0].height or 0) >= 30


@pytest.mark.parametrize(("size", "code"), [(None, 14), (PaperSize.F4, 14), (PaperSize.A4, 9)])
def test_printing(size: PaperSize | None, code: int) -> None:
    workbook = opened(replace(attendance(), size=size))
    for sheet in workbook.worksheets:
        assert str(sheet.page_setup.paperSize) == str(code)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.print_title_rows
        assert sheet.HeaderFooter.oddFooter is not None
        assert "&P dari &N" in str(sheet.HeaderFooter.oddFooter.right.text)
        assert sum(sheet.column_dimensions[column].width for column in "ABCDE") <= 95


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")', "a\u0007b"])
def test_no_text_becomes_a_formula(text: str) -> None:
    name = Name("", text, "")
    paper = of_rows(AttendanceRow(1, text, name, State.EXCUSED, None, (text,), text))
    for sheet in opened(replace(paper, subject=text, place=text)).worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                assert str(cell.value).startswith(("=COUNT", "=IF(C"))
            elif cell.value is not None and str(cell.value).startswith(("=", "+", "-", "@", "\t")):
                assert cell.quotePrefix
    row = table(opened(paper)["Daftar Hadir"], attendance_xlsx.HEADER)[0]
    shown = text.replace("\u0007", "[U+0007]")
    assert (row[1], row[2], row[4]) == (shown.strip(), shown, shown)


def test_long_office_makes_its_row_higher() -> None:
    sheet = opened(of_rows(AttendanceRow(1, "Kepala Bidang Pencegahan " * 16)))["Daftar Hadir"]
    row = next(row[0].row for row in sheet.iter_rows() if row[0].value == 1)
    assert float(sheet.row_dimensions[row or 0].height or 0) > 13 * 14


def test_recap_counts_by_formula_what_the_program_counted() -> None:
    sheet = opened(attendance())["Rekap"]
    rows = table(sheet, attendance_recap.HEADER)
    assert [(row[1], row[2], row[3]) for row in rows] == [
        (office, STATES[state], by) for office, (state, by) in states().items()
    ]
    checked = 0
    for row in sheet.iter_rows():
        found = _COUNTIF.fullmatch(str(row[2].value))
        if found:
            assert _count(sheet, found) == row[3].value
            checked += 1
    assert checked == 6


def _count(sheet: Worksheet, formula: re.Match[str]) -> int:
    """What Excel would answer: COUNTIF compares whole cells."""
    answers = [sheet.cell(row, 3).value for row in range(int(formula[1]), int(formula[2]) + 1)]
    return answers.count(formula[3]) if formula[3] else sum(answer is not None for answer in answers)


def test_figures_of_heads_and_regions_stand_beside() -> None:
    values = {row[1]: row[3] for row in opened(attendance())["Rekap"].iter_rows(values_only=True)}
    assert values["orang yang hadir di ruang rapat"] == 21
    assert values["kabupaten/kota terwakili (dari 8)"] == 8
    assert values["kepala daerah hadir sendiri (dari 8)"] == 7


def test_same_paper_gives_same_bytes_in_another_process() -> None:
    script = "import sys; from papers_of_banten import attendance"
    script += "; from rakor_desktop.documents.attendance.attendance_xlsx import render"
    script += "; sys.stdout.buffer.write(render(attendance()))"
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)}
    made = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
    assert made.stdout == render(attendance())


def test_sheet_without_rows_opens() -> None:
    assert table(opened(of_rows())["Daftar Hadir"], attendance_xlsx.HEADER) == []
