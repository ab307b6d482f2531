"""The form as a workbook: locked but for what is filled in, read back from every program, its formulas told."""

import shutil
import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.formula import ArrayFormula

from rakor_desktop.documents.followups.region_form import GUIDE, SHEET
from rakor_desktop.documents.strangers.workbook_reader import read_form_file
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.form_plan import Outcome, plan
from rakor_desktop.domain.progress_forms import FILLED, HEADINGS, FormRow, Part, ReadForm, Trouble, read_form
from recalculated import SOFFICE
from region_forms import FIRST, NUMBERS, SENT_AT, TODAY, Fill, filled, sent

SENT = sent(("Menerapkan e-planning", "=2+2 tampak seperti rumus", "Á & <b>tebal</b>\u0007 " + "panjang " * 200))
FILLS: dict[int, Fill] = {
    0: {Part.STATUS: "Proses", Part.PERCENT: 60, Part.DAY: date(2016, 9, 1), Part.REPORT: "Sudah <diuji> & baik"},
    2: {Part.STATUS: "Selesai", Part.DAY: "12 April 2016", Part.EVIDENCE: "Surat 900/12"},
}


def read(path: Path) -> dict[int, FormRow]:
    return dict(enumerate(read_form(read_form_file(path).sheets).rows))


def test_it_is_locked_without_a_password_but_for_what_is_filled_in() -> None:
    book = load_workbook(BytesIO(SENT.content))
    sheet, guide = book[SHEET], book[GUIDE]
    assert sheet.protection.sheet
    assert guide.protection.sheet
    assert not sheet.protection.password
    for part in Part:
        assert sheet.cell(FIRST, part).protection.locked is (part not in FILLED)
        assert sheet.cell(NUMBERS - 1, part).value == HEADINGS[part]
    kinds = {one.type: str(one.sqref) for one in sheet.data_validations.dataValidation}
    assert kinds == {"list": "G8:G10", "whole": "H8:H10", "date": "I8:I10"}
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("E8", "$6:$7")
    assert len(guide["B"]) > len(FILLED)


def test_the_same_form_is_the_same_bytes() -> None:
    assert SENT.content == SENT.content


def test_what_is_filled_in_is_read_back_with_who_filled_it_in(tmp_path: Path) -> None:
    path = filled(SENT.content, FILLS, tmp_path / "isian é.xlsx")
    book = load_workbook(path)
    book[SHEET].cell(4, Part.REPORT, "Contoh Pejabat, Inspektur")
    book.save(path)
    form = read_form(read_form_file(path).sheets)
    assert (form.key, form.told_by) == (SENT.key, "Contoh Pejabat, Inspektur")
    assert form.key.sent_at == SENT_AT
    _is_as_filled(form.rows)


def _is_as_filled(rows: tuple[FormRow, ...]) -> None:
    first, second, third = rows
    assert (first.progress, first.percent, first.told_on) == (Progress.IN_PROGRESS, 60, date(2016, 9, 1))
    assert first.text == "Sudah <diuji> & baik"
    assert second.is_blank
    assert (third.progress, third.told_on, third.evidence) == (Progress.DONE, date(2016, 4, 12), "Surat 900/12")
    assert [row.facts for row in rows] == [line.facts for line in SENT.form.lines]
    outcomes = [row.outcome for row in plan(ReadForm(SENT.key, "", rows), SENT.register, TODAY, {})]
    assert outcomes == [Outcome.NEW, Outcome.UNCHANGED, Outcome.NEW]


@pytest.mark.skipif(not SOFFICE, reason="no LibreOffice here")
@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_libreoffice_opens_and_saves_it_and_its_formulas_are_told(kind: str, tmp_path: Path) -> None:
    fills: dict[int, Fill] = {**FILLS, 1: {Part.PERCENT: "=20+30", Part.REPORT: "dihitung"}}
    path = _saved_by_libreoffice(filled(SENT.content, fills, tmp_path / "asal.xlsx"), kind)
    rows = read(path)
    assert [one.kind for one in rows[1].problems] == [Trouble.FORMULA]
    assert (rows[1].percent, rows[1].text) == (None, "dihitung")
    blank = FormRow(rows[1].number, rows[1].code, rows[1].facts)
    _is_as_filled((rows[0], blank, rows[2]))


def _saved_by_libreoffice(path: Path, kind: str) -> Path:
    """The file as it is after LibreOffice opened it and saved it, under a home of its own."""
    made = path.parent / "disimpan"
    home = f"-env:UserInstallation={(path.parent / 'soffice').as_uri()}"
    order = [str(shutil.which("soffice")), home, "--headless", "--convert-to", kind, "--outdir", str(made), str(path)]
    subprocess.run(order, check=True, capture_output=True, timeout=300)
    return made / path.with_suffix(f".{kind}").name


def test_a_formula_that_fills_several_cells_is_told_in_each(tmp_path: Path) -> None:
    path = filled(SENT.content, FILLS, tmp_path / "larik.xlsx")
    book = load_workbook(path)
    book[SHEET]["H8"] = ArrayFormula("H8:H9", "=ROW(1:2)*10")
    book.save(path)
    rows = read(path)
    assert [[one.kind for one in rows[at].problems] for at in range(3)] == [[Trouble.FORMULA], [Trouble.FORMULA], []]
    assert rows[0].percent is None
