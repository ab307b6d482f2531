"""The recapitulation read back from its PDF and its workbook: formulas that count what the program counted."""

from dataclasses import replace
from datetime import time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from archive_checks import findings
from papers_of_banten import DEPUTIES, HEADS, attendance, states
from rakor_desktop.documents.attendance import recap_xlsx
from rakor_desktop.documents.attendance.recap_paper import GuestLine, RecapGroup, RecapLine, RecapPaper, RegionRecap
from rakor_desktop.documents.profiles import NEW_STYLE, load_profile
from rakor_desktop.documents.rendering import proof, render
from rakor_desktop.documents.typesetting.wording import STATES
from rakor_desktop.domain.attendance import NO_FIGURES, Basis, RegionFigures, State
from rakor_desktop.domain.names import Name
from recalculated import SOFFICE, by_libreoffice, recalculated
from structure_checks import reading

GUEST = GuestLine("Kepala Desa Cibaduyut", Name("", "Siti Aminah", ""), "Kabupaten Lebak", time(9, 2), time(11, 0))


def recap(*, workbook: bool = False, guests: tuple[GuestLine, ...] = ()) -> RecapPaper:
    sheet = attendance()
    people: dict[str, int] = {}

    def line(no: int, office: str) -> RecapLine:
        state, by = states()[office]
        person = people.setdefault(by or office, len(people) + 1) if state.filled else None
        region = _region(office)
        basis = Basis.ASSIGNMENT if by else Basis.NONE
        came = time(8, no) if state.filled else None
        return RecapLine(no, office, state, region, by or "", basis, came=came, person=person)

    return RecapPaper(
        profile=sheet.profile,
        letterhead=sheet.letterhead,
        subject=sheet.subject,
        day=sheet.day,
        place=sheet.place,
        groups=tuple(
            RecapGroup(group.title, tuple(line(row.no, row.office) for row in group.rows)) for group in sheet.groups
        ),
        # the source counts two more in the room, who were not invited
        figures=replace(sheet.figures, heads_came=19 + len(guests), guests=len(guests)),
        regions=sheet.regions,
        region_lines=tuple(map(_region_line, HEADS, DEPUTIES)),
        guests=guests,
        workbook=workbook,
    )


def _region(office: str) -> str:
    if office not in (*HEADS, *DEPUTIES):
        return ""
    kind = "Kabupaten" if "Bupati" in office else "Kota"
    return f"{kind} {office.removeprefix('Wakil ').split(' ', 1)[1]}"


def _region_line(head: str, deputy: str) -> RegionRecap:
    state, by = states()[head]
    return RegionRecap(_region(head), state, states()[deputy][0], True, by or "")


def text(paper: RecapPaper) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(paper))).pages)


def totals(values: dict[str, dict[str, Any]], sheet: str) -> list[Any]:
    """The row of sums of a sheet."""
    cells = values[sheet]
    row = next(place[1:] for place, value in cells.items() if place[0] == "A" and value == "Jumlah")
    return [cells[f"{column}{row}"] for column in "BCDEFG"]


def checks(values: dict[str, dict[str, Any]]) -> list[tuple[Any, Any, Any, Any]]:
    cells = values[recap_xlsx.CHECK]
    rows = sorted(int(place[1:]) for place in cells if place[0] == "A" and int(place[1:]) > 4)
    return [(cells[f"A{row}"], cells[f"B{row}"], cells[f"C{row}"], cells[f"D{row}"]) for row in rows]


def test_the_paper_counts_by_group_by_region_and_by_invitation() -> None:
    found = text(recap(guests=(GUEST,)))
    assert "REKAPITULASI KEHADIRAN" in found
    assert "A. Menurut kelompok undangan" in found
    assert "Bupati/Walikota 8 7 1 0 0 0" in found
    assert "Jumlah 26 19 1 0 1 5" in found
    assert "Hadir sendiri 19 dari 26 undangan (73,1 persen); termasuk yang diwakili 20 dari 26" in found
    assert "2. Kabupaten Lebak diwakili hadir ya oleh Wakil Bupati Lebak" in found
    assert "Hadir/terwakili 7 dari 8 7 dari 8 8 dari 8" in found
    assert "7. Bupati Lebak diwakili Wakil Bupati Lebak (surat tugas) 08.07" in found
    assert "19. Wakil Walikota Cilegon tidak hadir" in found
    assert "D. Tamu tanpa undangan" in found
    assert "1. Kepala Desa Cibaduyut (Siti Aminah) Kabupaten Lebak 09.02 11.00" in found
    assert "Orang yang hadir berjumlah 20 (dua puluh), termasuk 1 tamu" in found
    assert "Wakil Bupati Lebak memenuhi undangannya sendiri dan mewakili Bupati Lebak." in found
    assert "5 undangan belum tercatat; tidak dihitung sebagai tidak hadir." in found


def test_without_guests_and_regions_their_sections_are_left_out() -> None:
    found = text(replace(recap(), region_lines=(), regions=RegionFigures(0, 0, 0)))
    assert "B. Menurut undangan" in found
    assert "C. Catatan" in found
    assert "Tamu" not in found


def test_it_is_fit_for_an_archive_and_read_as_tables() -> None:
    paper = recap(guests=(GUEST,))
    assert findings(render(paper)) == []
    assert render(paper) == render(paper)
    assert [role for role, _ in reading(render(paper))].count("Table") == 4
    assert {where.no for where in proof(paper).places} >= set(range(1, 27))
    assert "Wali Kota Cilegon" in text(replace(paper, profile=load_profile(NEW_STYLE)))


def test_every_total_of_the_workbook_is_a_formula_that_agrees_with_the_program() -> None:
    content = render(recap(workbook=True, guests=(GUEST,)))
    values = recalculated(content)
    assert totals(values, recap_xlsx.GROUPS) == [26, 19, 1, 0, 1, 5]
    assert totals(values, recap_xlsx.REGIONS) == [16, 14, 1, 0, 1, 0]
    found = checks(values)
    assert [(one[1], one[3]) for one in found] == [(one[2], recap_xlsx.AGREES) for one in found]
    book = load_workbook(BytesIO(content))
    for sheet in (recap_xlsx.GROUPS, recap_xlsx.REGIONS):
        kinds = {cell.data_type for row in book[sheet].iter_rows(min_row=5, min_col=2, max_col=7) for cell in row}
        assert kinds <= {"f", "n"}
    typed = [cell for row in book[recap_xlsx.INVITATIONS].iter_rows() for cell in row if cell.data_type == "f"]
    assert typed == []


@pytest.mark.skipif(SOFFICE is None, reason="no LibreOffice here")
def test_libreoffice_counts_the_same(tmp_path: Path) -> None:
    content = render(recap(workbook=True, guests=(GUEST,)))
    values = by_libreoffice(content, tmp_path)
    assert totals(values, recap_xlsx.GROUPS) == [26, 19, 1, 0, 1, 5]
    assert totals(values, recap_xlsx.REGIONS) == [16, 14, 1, 0, 1, 0]
    assert checks(values) == checks(recalculated(content))
    assert {one[3] for one in checks(values)} == {recap_xlsx.AGREES}


def test_a_difference_is_said() -> None:
    paper = recap(workbook=True)
    wrong = replace(paper, figures=replace(paper.figures, in_person=20))
    assert [one[0] for one in checks(recalculated(render(wrong))) if one[3] == recap_xlsx.DIFFERS] == ["hadir"]


@pytest.mark.parametrize("name", ["=1+1", "*", "?", "~", ">5", "<>", "hadir", "Asisten & Biro", "k" * 300])
def test_any_name_of_a_group_is_counted_as_it_is(name: str) -> None:
    paper = recap(workbook=True)
    first, *others = paper.groups
    values = recalculated(render(replace(paper, groups=(replace(first, title=name), *others))))
    row = next(place[1:] for place, value in values[recap_xlsx.GROUPS].items() if value == name)
    assert values[recap_xlsx.GROUPS][f"B{row}"] == 5


def test_a_meeting_of_nobody_has_a_recapitulation() -> None:
    paper = replace(
        recap(workbook=True), groups=(), region_lines=(), figures=NO_FIGURES, regions=RegionFigures(0, 0, 0)
    )  # fmt: skip
    assert {one[3] for one in checks(recalculated(render(paper)))} == {recap_xlsx.AGREES}
    assert "Nihil." in text(replace(paper, workbook=False))


def test_hours_are_hours_and_what_was_read_from_paper_says_so() -> None:
    paper = recap(workbook=True)
    lines = [replace(line, from_paper=line.no == 6) for line in paper.groups[1].lines]
    sheet = load_workbook(BytesIO(render(replace(paper, groups=(RecapGroup("Bupati", tuple(lines)),)))))
    rows = {row[0]: row for row in sheet[recap_xlsx.INVITATIONS].iter_rows(min_row=5, values_only=True)}
    assert (rows[6][8], rows[7][8]) == ("kertas", time(8, 7))
    assert rows[7][4:7] == (STATES[State.REPRESENTED], "Wakil Bupati Lebak", "surat tugas")
