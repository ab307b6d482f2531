"""The sheet that counts the answers by formula beside the figures of the program, and says whether they agree."""

from typing import TYPE_CHECKING, cast

from rakor_desktop.documents.office.workbook import FONT, dress, height, lines, put, set_up_page
from rakor_desktop.documents.papers import AttendancePaper
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

HEADER = ("NO", "JABATAN YANG DIUNDANG", "KEHADIRAN", "DIWAKILI OLEH", "KETERANGAN")
COUNTS = ("HITUNGAN", "RUMUS", "PROGRAM", "PERIKSA")
AGREES, DIFFERS = "sesuai", "BEDA"
_WIDTHS = (6.0, 36.0, 16.0, 23.0, 14.0)
_HEADER_ROW = 4


def add_recap(sheet: "Worksheet", paper: AttendancePaper) -> None:
    """Fill an empty sheet: one row an invitation in the order of the paper, then the counts."""
    for column, width in zip("ABCDE", _WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    _write(sheet, 1, (wording.RECAP_TITLE,), bold=True)
    _write(sheet, 2, (f"{paper.subject}, {long_date(paper.day)}",))
    _write(sheet, _HEADER_ROW, HEADER, bold=True)
    rows = [row for group in paper.groups for row in group.rows]
    for at, row in enumerate(rows, _HEADER_ROW + 1):
        texts = ("", row.office, wording.STATES[row.state], row.represented_by or "", row.remark)
        _write(sheet, at, texts, wrap=True)
        _value(sheet, at, 1, row.no)
    last = _HEADER_ROW + len(rows)
    _counts(sheet, paper, last + 2, f"$C${_HEADER_ROW + 1}:$C${max(last, _HEADER_ROW + 1)}")
    footer = f"Rekapitulasi kehadiran, {long_date(paper.day)}"
    set_up_page(sheet, paper.profile, paper.size or paper.profile.paper, _HEADER_ROW, footer)


def _counts(sheet: "Worksheet", paper: AttendancePaper, top: int, answers: str) -> None:
    _write(sheet, top, ("", *COUNTS), bold=True)
    figures, regions = paper.figures, paper.regions
    by_state = (
        (State.IN_PERSON, figures.in_person),
        (State.REPRESENTED, figures.represented),
        (State.EXCUSED, figures.excused),
        (State.ABSENT, figures.absent),
        (State.NOT_RECORDED, figures.not_recorded),
    )
    formulas = [(wording.STATES[state], f'COUNTIF({answers},"{wording.STATES[state]}")', n) for state, n in by_state]
    formulas.insert(0, ("undangan", f"COUNTA({answers})", figures.invitations))
    for at, (label, formula, figure) in enumerate(formulas, top + 1):
        _write(sheet, at, ("", label, "", "", ""))
        _value(sheet, at, 3, f"={formula}")
        _value(sheet, at, 4, figure)
        _value(sheet, at, 5, f'=IF(C{at}=D{at},"{AGREES}","{DIFFERS}")')
    others = (
        ("orang yang hadir di ruang rapat", figures.heads_came),
        (f"kabupaten/kota terwakili (dari {regions.of})", regions.represented),
        (f"kepala daerah hadir sendiri (dari {regions.of})", regions.heads_in_person),
    )
    for at, (label, figure) in enumerate(others, top + 1 + len(formulas)):
        _write(sheet, at, ("", label, "", "", ""), wrap=True)
        _value(sheet, at, 4, figure)


def _write(sheet: "Worksheet", row: int, texts: tuple[str, ...], *, bold: bool = False, wrap: bool = False) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    look = {"font": Font(FONT, 10, bold=bold), "alignment": Alignment(vertical="center", wrap_text=wrap)}
    ruled = {"border": Border(bottom=Side("thin", "808080"))} if len(texts) > 1 else {}
    for column, text in enumerate(texts, 1):
        put(sheet, row, column, text, **look, **ruled)
    if wrap:
        tallest = max(lines(text, width) for text, width in zip(texts, _WIDTHS, strict=False))
        sheet.row_dimensions[row].height = height(tallest)


def _value(sheet: "Worksheet", row: int, column: int, value: int | str) -> None:
    """A number or a formula of our own, in a cell that is dressed already."""
    from openpyxl.styles import Alignment, Font

    cell = cast("Cell", sheet.cell(row, column))
    cell.value = value
    dress(cell, font=Font(FONT, 10), alignment=Alignment(horizontal="center", vertical="center"))
