"""The follow-ups as an Excel file: matrix, list and figures; what was recorded is typed, every figure is a formula.

The sheet of figures sets what its formulas count beside what the program counted, and says whether they agree.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followup_spelling import spelled_matrix
from rakor_desktop.documents.followups.followups_chart import overdue_chart
from rakor_desktop.documents.followups.followups_papers import (
    ORDER,
    FollowupsPaper,
    FromMeeting,
    Owed,
    Recommended,
    count,
)
from rakor_desktop.documents.office.rows_xlsx import Dress, Field, Formula, RowPen
from rakor_desktop.documents.office.workbook import to_bytes, writable
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.followups import RegisterStatus

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MATRIX, LISTED, FIGURES, CHART = "Matriks", "Daftar", "Angka", "Grafik"
AGREES, DIFFERS = "sesuai", "BEDA"
_LIST = (
    Field("NO", 6, Dress.NUMBER),
    Field("RAPAT", 34),
    Field("TANGGAL RAPAT", 12, Dress.DATE),
    Field("REK.", 7, Dress.CODE),
    Field("URAIAN", 44),
    Field("AREA", 18),
    Field("KODE", 7, Dress.NUMBER),
    Field("PENANGGUNG JAWAB", 27),
    Field("KOORDINATOR", 20),
    Field("TARGET", 12, Dress.DATE),
    Field("TARGET SEMULA", 12, Dress.DATE),
    Field("TARGET MENURUT NOTULA", 17),
    Field("KELUARAN/INDIKATOR", 28),
    Field("STATUS", 16),
    Field("PERSEN", 9, Dress.PERCENT),
    Field("HARI TERLAMBAT", 12, Dress.NUMBER),
    Field("LAPORAN TERAKHIR", 12, Dress.DATE),
    Field("KETERANGAN", 38),
    Field("BUKTI", 7, Dress.NUMBER),
)
#: Where the list has what the figures are counted over.
_CODE, _STATUS = "G", "N"
_FIRST_BODY = 5
#: Pages of the list beside each other.
_WIDE = 2


def render(paper: FollowupsPaper) -> bytes:
    """The xlsx file; the same paper gives the same bytes."""
    from openpyxl import Workbook

    paper = spelled_matrix(paper)
    workbook = Workbook(write_only=True)
    workbook.properties.creator = "Rakor Desktop"
    workbook.properties.title = writable(f"{words.MATRIX_TITLE} {paper.subject}")[:250]
    _matrix(workbook, paper)
    _list(workbook, paper)
    _figures(workbook, paper)
    return to_bytes(workbook, paper.as_of)


def _pen(workbook: "Workbook", name: str, paper: FollowupsPaper, fields: tuple[Field, ...], frozen: int) -> RowPen:
    """A sheet with its head; the facts say of which day it tells and what is not in it."""
    sheet: Any = workbook.create_sheet(name)
    facts = [paper.subject, ". ".join((words.as_of(paper.as_of), *paper.facts))]
    if paper.left_out:
        facts.append(words.LEFT_OUT)
    title = words.MATRIX_TITLE if name == MATRIX else f"{words.MATRIX_TITLE}: {name.lower()}"
    pen = RowPen(sheet, fields, title, facts)
    footer = f"Matriks tindak lanjut, keadaan per {long_date(paper.as_of)}"
    pen.set_up(paper.profile, paper.size or paper.profile.paper, footer, frozen)
    return pen


def _matrix(workbook: "Workbook", paper: FollowupsPaper) -> None:
    from openpyxl.utils import get_column_letter

    bodies = tuple(Field(words.body(one.name), 9, Dress.CODE) for one in paper.bodies)
    before = (Field("REK.", 7, Dress.CODE), Field("TANGGAL RAPAT", 12, Dress.DATE), Field("URAIAN", 46))
    after = tuple(Field(title, 12, Dress.SUM) for title in ("SELESAI", "DARI", "TERLAMBAT"))
    fields = (*before, Field("TARGET", 12, Dress.DATE), *bodies, *after)
    pen = _pen(workbook, MATRIX, paper, fields, frozen=3)
    pen.head()
    first, last = get_column_letter(_FIRST_BODY), get_column_letter(_FIRST_BODY + max(len(bodies), 1) - 1)
    for meeting in paper.meetings:
        for one in meeting.recommendations:
            codes = {owed.body_id: words.code(owed) for owed in one.owed}
            row = pen.row + 1
            facts = (words.number(one), meeting.held_on, one.text, one.due)
            sums = map(Formula, _counts(f"{first}{row}:{last}{row}")) if bodies else ()
            pen.write((*facts, *(codes.get(body.body_id) for body in paper.bodies), *sums))
    _sums(pen, paper)
    pen.write(())
    pen.write((words.legend(paper.vocabulary),), Dress.FACT)


def _sums(pen: RowPen, paper: FollowupsPaper) -> None:
    """Below each institution what it has done, of how many, and what is late."""
    from openpyxl.utils import get_column_letter

    if not paper.recommendations:
        return
    top, last = pen.top + 1, pen.row
    columns = [get_column_letter(_FIRST_BODY + at) for at in range(len(paper.bodies))]
    formulas = [_counts(f"{column}{top}:{column}{last}") for column in columns]
    for at, label in enumerate(("Selesai", "Dari", "Terlambat")):
        pen.write((None, None, label, None, *(Formula(one[at]) for one in formulas)), Dress.SUM)


def _counts(cells: str) -> tuple[str, str, str]:
    """How many of these codes are done, are there at all, are late."""
    done, late = words.CODES[RegisterStatus.DONE], words.CODES[RegisterStatus.LATE]
    return f'COUNTIF({cells},"{done}")', f"COUNTA({cells})", f'SUMPRODUCT(1*(LEFT({cells},1)="{late}"))'


def _list(workbook: "Workbook", paper: FollowupsPaper) -> None:
    pen = _pen(workbook, LISTED, paper, _LIST, frozen=1)
    pen.print_wide(_WIDE)
    pen.sheet.auto_filter.ref = f"A{pen.top}:S{pen.top + max(paper.figures.all, 1)}"
    pen.head()
    for number, (meeting, one, owed) in enumerate(_lines(paper), 1):
        pen.write((number, *_about(meeting, one), *_owed(one, owed, paper)))


def _lines(paper: FollowupsPaper) -> Iterator[tuple[FromMeeting, Recommended, Owed]]:
    for meeting in paper.meetings:
        for one in meeting.recommendations:
            for owed in one.owed:
                yield meeting, one, owed


def _about(meeting: FromMeeting, one: Recommended) -> tuple[Any, ...]:
    return meeting.title, meeting.held_on, words.number(one), one.text, one.area


def _owed(one: Recommended, owed: Owed, paper: FollowupsPaper) -> tuple[Any, ...]:
    moved = owed.first_due if owed.first_due != owed.due else None
    status = words.STATUSES[paper.vocabulary][owed.standing]
    told = (status, owed.percent / 100, owed.days_late or None, owed.reported_on, words.remark(owed), owed.evidence)
    who = owed.body_id, owed.body, one.coordinator
    return (*who, owed.due, moved, owed.due_note, words.output(one), *told)


def _figures(workbook: "Workbook", paper: FollowupsPaper) -> None:
    """All obligations by institution, the latest first, then by status beside what the program counted."""
    names = words.STATUSES[paper.vocabulary]
    fields = (
        Field("KODE", 8, Dress.NUMBER),
        Field("PENANGGUNG JAWAB", 34),
        Field("KEWAJIBAN", 12, Dress.NUMBER),
        *(Field(names[one].upper(), 16, Dress.NUMBER) for one in ORDER),
    )
    pen = _pen(workbook, FIGURES, paper, fields, frozen=2)
    pen.head()
    codes, states = _column(paper, pen.top, _CODE), _column(paper, pen.top, _STATUS)
    first = pen.row + 1
    for body in sorted(paper.bodies, key=lambda one: (-one.late, one.name)):
        mine = f"({codes}=$A{pen.row + 1})"
        each = [Formula(f'SUMPRODUCT({mine}*({states}="{names[one]}"))') for one in ORDER]
        pen.write((body.body_id, body.name, Formula(f"SUMPRODUCT(1*{mine})"), *each))
    last = pen.row
    if paper.bodies:
        pen.write((None, words.TOTAL, *(Formula(f"SUM({one}{first}:{one}{last})") for one in "CDEFGHI")), Dress.SUM)
        _chart(workbook, paper, pen.sheet, (first, last))
    _checks(pen, paper, states)


def _chart(workbook: "Workbook", paper: FollowupsPaper, figures: Any, rows: tuple[int, int]) -> None:
    pen = _pen(workbook, CHART, paper, (Field("", 20),) * 6, frozen=0)
    pen.print_on_one_page()
    pen.titles()
    pen.sheet.add_chart(overdue_chart(figures, *rows), f"A{pen.top}")


def _checks(pen: RowPen, paper: FollowupsPaper, states: str) -> None:
    pen.write(())
    pen.write((None, "HITUNGAN", "RUMUS", "PROGRAM", "PERIKSA"), Dress.HEAD)
    names = words.STATUSES[paper.vocabulary]
    told = [(names[one], f'SUMPRODUCT(1*({states}="{names[one]}"))', count(paper.figures, one)) for one in ORDER]
    for label, formula, figure in ((words.TOTAL, f"COUNTA({states})", paper.figures.all), *told):
        row = pen.row + 1
        agree = Formula(f'IF(C{row}=D{row},"{AGREES}","{DIFFERS}")')
        pen.write((None, label, Formula(formula), figure, agree))


def _column(paper: FollowupsPaper, top: int, letter: str) -> str:
    """The cells of a column of the list; one of them at least, or there would be no range."""
    return f"{LISTED}!${letter}${top + 1}:${letter}${top + max(paper.figures.all, 1)}"
