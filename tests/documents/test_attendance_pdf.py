"""The sheet to sign read back from its PDF: rows, room to sign, pages with their codes, groups that stay together."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from archive_checks import findings
from papers_of_banten import GOVERNOR, HEADS, attendance, states
from rakor_desktop.documents.attendance import attendance_xlsx
from rakor_desktop.documents.attendance.attendance_layout import SIGNING_HEIGHT
from rakor_desktop.documents.attendance.attendance_pdf import planned, proof, render
from rakor_desktop.documents.papers import AttendanceGroup, AttendancePaper, AttendanceRow
from rakor_desktop.documents.profiles import PaperSize, profile_keys
from rakor_desktop.documents.typesetting.proofs import PaperField
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.domain.page_codes import make, printed
from rakor_desktop.domain.publishing import Official
from structure_checks import reading


def with_codes(paper: AttendancePaper) -> AttendancePaper:
    return replace(paper, pages=tuple(replace(page, code=make(7 + at)) for at, page in enumerate(planned(paper))))


def texts(paper: AttendancePaper) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(paper))).pages]


def of_groups(*sizes: int, spare: int = 0, office: str = "Bupati") -> AttendancePaper:
    groups, no = [], 0
    for at, size in enumerate(sizes, 1):
        rows = tuple(AttendanceRow(no + row, f"{office} {no + row}") for row in range(1, size + 1))
        groups.append(AttendanceGroup(f"Kelompok {at}", rows))
        no += size
    return replace(attendance(), groups=tuple(groups), spare_rows=spare)


def test_every_row_stands_once_under_its_band_with_room_for_guests() -> None:
    whole = " ".join(texts(attendance()))
    assert "DAFTAR HADIR Hari/Tanggal : Selasa, 12 April 2016" in whole
    for band in ("A. Pimpinan DPRD", "B. Bupati/Walikota", "C. Wakil Bupati", "D. Kementerian", "E. Hadir tanpa"):
        assert whole.count(band) == 1
    assert all(f"{no}. {office} {no}." in whole for no, office in enumerate(states(), 1))
    assert "27. 27. 28. 28. 29. 29. 30. 30." in whole
    assert "7. Bupati Lebak 7. diwakili Wakil Bupati Lebak" in whole


@pytest.mark.parametrize("size", list(PaperSize))
def test_places_to_sign_are_high_enough_and_alternate(size: PaperSize) -> None:
    places = proof(replace(attendance(), size=size)).places
    found = ((box, where.no) for where, box in places.items() if where.field is PaperField.INVITEE)
    boxes = sorted((box.page, -box.y - box.height / 2, no) for box, no in found)
    apart = [below - above for (page, above, _), (other, below, _) in pairwise(boxes) if page == other]
    assert SIGNING_HEIGHT >= 10 * MM
    assert min(apart) >= SIGNING_HEIGHT - 0.01
    assert [no for *_, no in boxes] == list(range(1, 31))


def test_each_page_says_which_it_is_by_a_code_of_its_own() -> None:
    paper = with_codes(attendance())
    pages = texts(paper)
    assert len(pages) == len(paper.pages) == 2
    for at, (text, page) in enumerate(zip(pages, paper.pages, strict=True), 1):
        foot = f"Daftar hadir, 12 April 2016 – lembar {at}, kode {printed(page.code)} (kode kontrol internal"
        assert foot in text
        assert "No. Nama Jabatan/Instansi Tanda Tangan Keterangan" in text
        assert all(f"{no}. " in text for no in page.numbers)
    assert [printed(page.code) in pages[0] for page in paper.pages] == [True, False]
    assert "kode" not in " ".join(texts(attendance()))


def test_a_known_part_into_pages_holds_whatever_fits_now() -> None:
    paper = attendance()
    forced = replace(paper, pages=tuple(replace(page, code=make(at)) for at, page in enumerate(planned(paper), 1)))
    larger = replace(forced, size=PaperSize.F4, letterhead=replace(forced.letterhead, address=("Jalan",) * 3))
    assert [len(page.numbers) for page in larger.pages] == [13, 17]
    assert ["14. " in text for text in texts(larger)][:2] == [False, True]


def test_a_group_begins_on_a_new_page_rather_than_be_parted() -> None:
    pages = [page.numbers for page in planned(of_groups(10, 12))]
    assert pages == [tuple(range(1, 11)), tuple(range(11, 23))]
    both = texts(of_groups(60))
    assert "A. Kelompok 1 (lanjutan)" in both[1]
    assert "(lanjutan)" not in both[0]


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(1, 30), min_size=1, max_size=3), st.integers(0, 6), st.sampled_from(PaperSize))
def test_pages_hold_every_number_once_in_order_and_none_is_empty(
    sizes: Sequence[int], spare: int, size: PaperSize
) -> None:
    paper = replace(of_groups(*sizes, spare=spare), size=size)
    pages = [page.numbers for page in planned(paper)]
    assert [no for page in pages for no in page] == list(range(1, sum(sizes) + spare + 1))
    assert all(pages)
    assert len(texts(paper)) == len(pages)


@pytest.mark.parametrize("key", profile_keys())
def test_who_answers_for_the_sheet_signs_below_rows(key: str) -> None:
    official = Official("Inspektur", GOVERNOR, own_office="Inspektur")
    for rows in range(16, 40):
        paper = replace(of_groups(rows), responsible=official, closing_place="Serang")
        pages = planned(paper)
        if len(pages) > 1 and len(pages[-1].numbers) == 2:
            break
    last = texts(paper)[-1]
    assert f"{rows}. Bupati {rows}" in last
    assert "Serang, 12 April 2016" in last
    assert findings(render(paper)) == []


def test_it_is_read_as_tables_whose_cells_wait_for_a_pen() -> None:
    roles = [role for role, _ in reading(render(attendance()))]
    assert roles.count("Table") == 2
    assert roles.count("TR") == 30 + 5 + 2


@pytest.mark.parametrize("office", ["<b>tebal</b>", "Asisten & Biro", "Kepala Bidang Arsip " * 250])
def test_any_office_stands_as_it_is_typed_and_the_same_paper_gives_the_same_bytes(office: str) -> None:
    rows = (AttendanceRow(1, HEADS[0]), AttendanceRow(2, office), AttendanceRow(3, HEADS[1]))
    paper = with_codes(replace(attendance(), groups=(AttendanceGroup("", rows),), spare_rows=1))
    pages = texts(paper)
    assert " ".join(pages).count(office.split()[-1]) == office.split().count(office.split()[-1])
    assert render(paper) == render(paper)
    feet = [next(page.code for page in paper.pages if printed(page.code) in text) for text in pages]
    assert feet == sorted(feet)
    assert set(feet) == {page.code for page in paper.pages}


def test_the_workbook_has_the_same_numbers_under_the_same_codes() -> None:
    paper = with_codes(attendance())
    sheet = load_workbook(BytesIO(attendance_xlsx.render(paper)))["Daftar Hadir"]
    found: dict[str, list[int]] = {}
    for value, *_ in sheet.iter_rows(values_only=True):
        if isinstance(value, str) and value.startswith("Lembar "):
            found[value.split()[3]] = []
        elif isinstance(value, int):
            found[list(found)[-1]].append(value)
    assert found == {printed(page.code): list(page.numbers) for page in paper.pages}
    assert len(sheet.row_breaks.brk) == len(paper.pages) - 1
