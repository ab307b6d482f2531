"""Lists of the screen read back from their Excel files: types, print setup, groups, nothing that calculates."""

import time
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from rakor_desktop.documents.office.list_paper import ColumnKind, ListColumn, ListGroup, ListPaper
from rakor_desktop.documents.office.list_xlsx import render
from rakor_desktop.documents.profiles import OLD_STYLE, PaperSize, load_profile

DAY = date(2016, 4, 12)
NIP = "196501011990031001"
COLUMNS = (
    ListColumn("Kode", width=9),
    ListColumn("Jabatan", width=40),
    ListColumn("NIP/NRP", width=22),
    ListColumn("Sejak", ColumnKind.DATE, 12),
    ListColumn("Nomor", ColumnKind.NUMBER, 8),
    ListColumn("Capaian", ColumnKind.PERCENT, 9),
)
ROW = ("36.02", "Bupati Lebak", NIP, date(2014, 1, 15), 7, 0.85)
PAPER = ListPaper(
    "Direktori", COLUMNS, (ListGroup("", (ROW,)),), DAY, ("Keadaan pada 12 April 2016", "Saringan: Plt.")
)


def opened(paper: ListPaper) -> Worksheet:
    sheet = load_workbook(BytesIO(render(paper, load_profile(OLD_STYLE)))).active
    assert isinstance(sheet, Worksheet)
    return sheet


def of_rows(*rows: tuple[object, ...]) -> ListPaper:
    return replace(PAPER, groups=(ListGroup("", rows),))  # type: ignore[arg-type]


def test_the_head_says_what_it_is_and_what_narrows_it() -> None:
    values = list(opened(PAPER).iter_rows(values_only=True))
    assert [row[0] for row in values[:3]] == ["Direktori", "Keadaan pada 12 April 2016", "Saringan: Plt."]
    assert values[4] == tuple(column.title for column in COLUMNS)


def test_each_kind_is_what_it_says() -> None:
    row = list(opened(PAPER).iter_rows())[5]
    assert [cell.value for cell in row if cell.data_type != "d"] == ["36.02", "Bupati Lebak", NIP, 7, 0.85]
    assert f"{row[3].value:%d-%m-%Y %H.%M}" == "15-01-2014 00.00"
    assert [cell.data_type for cell in row] == ["s", "s", "s", "d", "n", "n"]
    assert [cell.number_format for cell in row] == ["@", "@", "@", "dd-mm-yyyy", "0", "0%"]


def test_what_is_not_known_is_empty_and_a_text_stands_anywhere() -> None:
    row = list(opened(of_rows((None, "x", "", "tidak diketahui", None, None))).iter_rows())[5]
    assert [cell.value for cell in row] == [None, "x", None, "tidak diketahui", None, None]
    assert row[3].data_type == "s"


def test_a_day_that_excel_does_not_know_is_a_text() -> None:
    row = list(opened(of_rows((*ROW[:3], date(1899, 12, 31), 1, 0))).iter_rows())[5]
    assert (row[3].value, row[3].data_type) == ("31-12-1899", "s")


@pytest.mark.parametrize("text", ["=1+1", "+62811", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")', "a\u0007"])
def test_no_text_becomes_a_formula(text: str) -> None:
    columns = (ListColumn(text), *COLUMNS[1:])
    paper = replace(PAPER, title=text, facts=(text,), columns=columns, groups=(ListGroup(text, ((text, *ROW[1:]),)),))
    cells = [cell for row in opened(paper).iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    dangerous = [cell for cell in cells if str(cell.value).startswith(("=", "+", "-", "@", "\t"))]
    assert all(cell.quotePrefix for cell in dangerous)
    assert len(dangerous) == (0 if text.startswith("a") else 5)


@pytest.mark.parametrize(("size", "code"), [(PaperSize.F4, 14), (PaperSize.A4, 9)])
def test_printing(size: PaperSize, code: int) -> None:
    sheet = opened(replace(PAPER, size=size))
    assert str(sheet.page_setup.paperSize) == str(code)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$5:$5", "A6")
    assert sheet.HeaderFooter.oddFooter is not None
    assert "&P dari &N" in str(sheet.HeaderFooter.oddFooter.right.text)
    assert sheet.column_dimensions["B"].width == 40


def test_a_wide_list_is_printed_on_the_sheet_turned_with_its_binding_edge() -> None:
    assert opened(PAPER).page_setup.orientation == "landscape"
    narrow = opened(replace(PAPER, columns=tuple(replace(column, width=10) for column in COLUMNS)))
    assert narrow.page_setup.orientation == "portrait"
    assert (narrow.page_margins.left, opened(PAPER).page_margins.top) == pytest.approx((30 / 25.4, 30 / 25.4))


def test_groups_stand_under_bands_and_a_list_without_them_can_be_filtered() -> None:
    assert opened(PAPER).auto_filter.ref == "A5:F6"
    grouped = opened(replace(PAPER, groups=(ListGroup("Bupati", (ROW,)), ListGroup("Walikota", (ROW, ROW)))))
    assert [row[0] for row in grouped.iter_rows(min_row=6, values_only=True)] == [
        "Bupati", "36.02", "Walikota", "36.02", "36.02"
    ]  # fmt: skip
    assert grouped["A6"].fill.fgColor.rgb == "00EDEDED"
    assert grouped.auto_filter.ref is None


@pytest.mark.parametrize("title", ["Rapat: [Banten] 1/2 *?", "x" * 90, "'", ""])
def test_any_title_makes_a_sheet(title: str) -> None:
    sheet = opened(replace(PAPER, title=title))
    assert 1 <= len(sheet.title) <= 31
    assert (sheet["A1"].value or "") == title


def test_a_long_title_gets_its_lines() -> None:
    sheet = opened(replace(PAPER, title="Rapat Koordinasi dan Supervisi Pencegahan " * 8))
    assert float(sheet.row_dimensions[1].height or 0) > 70


def test_an_empty_list_opens() -> None:
    assert opened(of_rows()).max_row == 5


def test_the_same_list_gives_the_same_bytes() -> None:
    profile = load_profile(OLD_STYLE)
    first = render(PAPER, profile)
    time.sleep(2.1 - time.time() % 2)  # a ZIP counts in steps of two seconds
    assert render(PAPER, profile) == first


def test_a_row_whose_text_wraps_has_room_for_it_and_the_others_do_not() -> None:
    sheet = opened(of_rows(ROW, ("", "Kepala Bidang Pencegahan " * 16, "", None, 1, 0), ROW))
    heights = [float(sheet.row_dimensions[row].height or 0) for row in (6, 7, 8)]
    assert heights[0] == heights[2] == 0
    assert heights[1] > 13 * 10
