"""The recapitulation of attendance as an Excel file: what was recorded is typed, every total is a formula over it.

The sheet "Periksa" sets what the formulas count beside what the program counted, and says whether they agree.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import time
from typing import TYPE_CHECKING, Any, cast

from rakor_desktop.documents.attendance import recap_words as words
from rakor_desktop.documents.attendance.recap_paper import GuestLine, RecapLine, RecapPaper, RegionRecap
from rakor_desktop.documents.office.workbook import FONT, dress, height, lines, put, set_up_page, to_bytes, writable
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.wording import STATES
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

INVITATIONS, GROUPS, REGIONS, GUESTS, CHECK = "Undangan", "Kelompok", "Daerah", "Tamu", "Periksa"
INVITATIONS_HEAD = (
    "NO", "JABATAN YANG DIUNDANG", "KELOMPOK", "DAERAH", "KEHADIRAN", "DIWAKILI OLEH", "DASAR", "ALASAN", "DATANG",
    "PULANG", "ORANG KE-",
)  # fmt: skip
GROUPS_HEAD = (
    "KELOMPOK", "DIUNDANG", "HADIR SENDIRI", "DIWAKILI", "BERHALANGAN", "TIDAK HADIR", "BELUM TERCATAT",
)  # fmt: skip
REGIONS_HEAD = (
    "DAERAH", "DIUNDANG", "HADIR SENDIRI", "DIWAKILI", "BERHALANGAN", "TIDAK HADIR", "BELUM TERCATAT", "TERWAKILI",
    "KEPALA DAERAH", "WAKIL KEPALA DAERAH",
)  # fmt: skip
GUESTS_HEAD = ("NO", "JABATAN", "NAMA", "DAERAH", "DATANG", "PULANG")
CHECK_HEAD = ("HITUNGAN", "RUMUS", "PROGRAM", "PERIKSA")
AGREES, DIFFERS = "sesuai", "BEDA"
_WIDTHS = {
    INVITATIONS: (5.0, 34.0, 24.0, 24.0, 14.0, 28.0, 12.0, 16.0, 8.0, 8.0, 9.0),
    GROUPS: (34.0, 10.0, 10.0, 10.0, 12.0, 10.0, 10.0),
    REGIONS: (28.0, 10.0, 10.0, 10.0, 12.0, 10.0, 10.0, 11.0, 16.0, 16.0),
    GUESTS: (5.0, 34.0, 26.0, 24.0, 8.0, 8.0),
    CHECK: (44.0, 12.0, 12.0, 12.0),
}
_TOP = 4
_HOUR = 'hh"."mm'
_Value = str | int | time | None


@dataclass(frozen=True, slots=True)
class _Formula:
    """A formula of our own; everything else that begins with `=` stays text."""

    text: str


@dataclass(slots=True)
class _Pen:
    """Writes one sheet from the top: its title, then rows."""

    sheet: "Worksheet"
    widths: Sequence[float]
    row: int = field(default=1)

    def title(self, paper: RecapPaper, title: str, head: Sequence[str]) -> None:
        """The title, the meeting, and the head of the table in row 4."""
        self.texts((title,), bold=True, size=12)
        self.texts((f"{paper.subject}, {long_date(paper.day)}",))
        self.row = _TOP
        self.write(head, bold=True)

    def texts(self, texts: Sequence[str], *, bold: bool = False, size: float = 10) -> None:
        """Words that run on over the cells beside them."""
        from openpyxl.styles import Font

        for column, text in enumerate(texts, 1):
            put(self.sheet, self.row, column, text, font=Font(FONT, size, bold=bold))
        self.row += 1

    def write(self, values: "Sequence[_Value | _Formula]", *, bold: bool = False) -> None:
        """A row of the table; texts stay texts."""
        for column, value in enumerate(values, 1):
            self._cell(column, value, bold=bold)
        texts = ((value, width) for value, width in zip(values, self.widths, strict=True) if isinstance(value, str))
        self.sheet.row_dimensions[self.row].height = height(max((lines(*one) for one in texts), default=1))
        self.row += 1

    def _cell(self, column: int, value: "_Value | _Formula", *, bold: bool) -> None:
        from openpyxl.styles import Alignment, Border, Font, Side

        side = "left" if isinstance(value, str) else "center"
        look: dict[str, Any] = {
            "font": Font(FONT, 10, bold=bold),
            "alignment": Alignment(horizontal=side, vertical="center", wrap_text=True),
            "border": Border(bottom=Side("thin", "808080")),
        }
        if isinstance(value, str):
            put(self.sheet, self.row, column, value, **look)
            return
        cell = cast("Cell", self.sheet.cell(self.row, column))
        cell.value = f"={value.text}" if isinstance(value, _Formula) else value
        dress(cell, **look)
        if isinstance(value, time):
            cell.number_format = _HOUR


def render(paper: RecapPaper) -> bytes:
    """The xlsx file; the same paper gives the same bytes."""
    from openpyxl import Workbook

    paper = words.spelled(paper)
    workbook = Workbook()
    workbook.properties.creator = "Rakor Desktop"
    workbook.properties.title = writable(f"{wording.RECAP_TITLE} {paper.subject}")[:250]
    workbook.remove(workbook.worksheets[0])
    _groups(_pen(workbook, GROUPS, paper), paper)
    _regions(_pen(workbook, REGIONS, paper), paper)
    _invitations(_pen(workbook, INVITATIONS, paper), paper)
    _guests(_pen(workbook, GUESTS, paper), paper)
    _check(_pen(workbook, CHECK, paper), paper)
    return to_bytes(workbook, paper.day)


def _pen(workbook: "Workbook", name: str, paper: RecapPaper) -> _Pen:
    from openpyxl.utils import get_column_letter

    sheet, widths = workbook.create_sheet(name), _WIDTHS[name]
    for at, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = f"A{_TOP + 1}"
    footer = f"Rekapitulasi kehadiran, {long_date(paper.day)}"
    turned = name in (INVITATIONS, REGIONS)
    set_up_page(sheet, paper.profile, paper.size or paper.profile.paper, _TOP, footer, landscape=turned)
    return _Pen(sheet, widths)


def _invitations(pen: _Pen, paper: RecapPaper) -> None:
    pen.title(paper, f"{wording.RECAP_TITLE}: undangan", INVITATIONS_HEAD)
    titles = {line.no: group.title for group in paper.groups for line in group.lines}
    for line in paper.lines:
        pen.write(_line(line, titles[line.no]))


def _line(line: RecapLine, group: str) -> tuple[_Value, ...]:
    basis = line.basis.value if line.state is State.REPRESENTED else ""
    came = words.FROM_PAPER if line.from_paper else line.came
    answer = (STATES[line.state], line.represented_by, basis, line.reason)
    return (line.no, line.office, group, line.region, *answer, came, line.left, line.person)


def _guests(pen: _Pen, paper: RecapPaper) -> None:
    pen.title(paper, f"{wording.RECAP_TITLE}: tamu tanpa undangan", GUESTS_HEAD)
    for number, guest in enumerate(paper.guests, 1):
        pen.write(_guest(number, guest))


def _guest(number: int, guest: GuestLine) -> tuple[_Value, ...]:
    return (number, guest.office, guest.name.full if guest.name else "", guest.region, guest.came, guest.left)


def _groups(pen: _Pen, paper: RecapPaper) -> None:
    pen.title(paper, f"{wording.RECAP_TITLE}: kelompok", GROUPS_HEAD)
    first, group = pen.row, _column(paper, "C")
    for one in paper.groups:
        pen.write((one.title, *_counted(paper, group, f"$A{pen.row}")))
    if not paper.groups:
        return
    last, total = pen.row - 1, pen.row
    pen.write((words.TOTAL, *(_Formula(f"SUM({letter}{first}:{letter}{last})") for letter in "BCDEFG")), bold=True)
    shares = (("hadir sendiri dari undangan", f"C{total}"), ("termasuk yang diwakili", f"(C{total}+D{total})"))
    for label, part in shares:
        _share(pen, label, f"IF(B{total}=0,0,{part}/B{total})")


def _share(pen: _Pen, label: str, formula: str) -> None:
    row = pen.row
    pen.write((label, _Formula(formula), *[None] * 5))
    pen.sheet.cell(row, 2).number_format = "0.0%"


def _regions(pen: _Pen, paper: RecapPaper) -> None:
    pen.title(paper, f"{wording.RECAP_TITLE}: daerah", REGIONS_HEAD)
    first, region = pen.row, _column(paper, "D")
    for one in paper.region_lines:
        row = pen.row
        filled = _Formula(f'IF(C{row}+D{row}>0,"{words.YES}","{words.NO}")')
        pen.write((one.name, *_counted(paper, region, f"$A{row}"), filled, *_heads(one)))
    if not paper.region_lines:
        return
    last = pen.row - 1
    sums = (_Formula(f"SUM({letter}{first}:{letter}{last})") for letter in "BCDEFG")
    present = (words.YES, STATES[State.IN_PERSON], STATES[State.IN_PERSON])
    counts = (
        _Formula(f'COUNTIF({letter}{first}:{letter}{last},"{word}")')
        for letter, word in zip("HIJ", present, strict=True)
    )
    pen.write((words.TOTAL, *sums, *counts), bold=True)


def _heads(region: RegionRecap) -> tuple[str, str]:
    return words.region_state(region.head), words.region_state(region.deputy)


def _counted(paper: RecapPaper, where: str, key: str) -> Iterator[_Formula]:
    """Invited and the five answers of the rows whose column `where` says what stands in the cell `key`.

    COUNTIF would take a name with a star or a comparison in it for a pattern, and refuse a long one.
    """
    yield _Formula(f"SUMPRODUCT(1*({where}={key}))")
    states = _column(paper, "E")
    for state in words.ORDER:
        yield _Formula(f'SUMPRODUCT(({where}={key})*({states}="{STATES[state]}"))')


def _column(paper: RecapPaper, letter: str) -> str:
    """The cells of a column of the invitations; one of them at least, or there would be no range."""
    last = max(_TOP + len(paper.lines), _TOP + 1)
    return f"{INVITATIONS}!${letter}${_TOP + 1}:${letter}${last}"


def _check(pen: _Pen, paper: RecapPaper) -> None:
    pen.title(paper, f"{wording.RECAP_TITLE}: rumus dan program", CHECK_HEAD)
    for label, formula, figure in _checks(paper):
        row = pen.row
        agree = _Formula(f'IF(B{row}=C{row},"{AGREES}","{DIFFERS}")')
        pen.write((label, _Formula(formula), figure, agree))


def _checks(paper: RecapPaper) -> Iterator[tuple[str, str, int]]:
    figures, regions = paper.figures, paper.regions
    states, people = _column(paper, "E"), _column(paper, "K")
    counts = (figures.in_person, figures.represented, figures.excused, figures.absent, figures.not_recorded)
    yield "undangan", f"COUNT({_column(paper, 'A')})", figures.invitations
    for state, count in zip(words.ORDER, counts, strict=True):
        yield STATES[state], f'COUNTIF({states},"{STATES[state]}")', count
    guests = f"COUNT({GUESTS}!$A${_TOP + 1}:$A${_TOP + max(len(paper.guests), 1)})"
    distinct = f'SUMPRODUCT(({people}<>"")/COUNTIF({people},{people}&""))'
    yield "orang yang hadir, termasuk tamu", f"ROUND({distinct},0)+{guests}", figures.heads_came
    yield "kabupaten/kota yang diundang", f"COUNTA({_regions_column(paper, 'A')})", regions.of
    yield "kabupaten/kota terwakili", f'COUNTIF({_regions_column(paper, "H")},"{words.YES}")', regions.represented
    present = STATES[State.IN_PERSON]
    yield "kepala daerah hadir sendiri", f'COUNTIF({_regions_column(paper, "I")},"{present}")', regions.heads_in_person


def _regions_column(paper: RecapPaper, letter: str) -> str:
    """The cells of a column of the regions."""
    last = max(_TOP + len(paper.region_lines), _TOP + 1)
    return f"{REGIONS}!${letter}${_TOP + 1}:${letter}${last}"
