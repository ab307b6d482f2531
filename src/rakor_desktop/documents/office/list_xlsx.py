"""Any list of the screen as an Excel sheet to sort, filter and print: texts stay texts, dates are dates."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.office.list_paper import ColumnKind, ListColumn, ListPaper, Value
from rakor_desktop.documents.office.workbook import (
    FONT,
    dress,
    forget,
    height,
    inert,
    lines,
    set_up_page,
    to_bytes,
    writable,
)
from rakor_desktop.documents.profiles import PaperSize, Profile

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

#: In characters; wider lists are printed on the sheet turned, fitted to its width.
_PORTRAIT = 95.0
_FORBIDDEN_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("\\/*?:[]", " "))
_SHEET_NAME = 31
#: Before it Excel has no dates, or counts a day that never was (29 February 1900).
_FIRST_DATE = date(1900, 3, 1)

_SIDES = {kind: "left" if kind is ColumnKind.TEXT else "center" for kind in ColumnKind}
_FORMATS = {ColumnKind.DATE: "dd-mm-yyyy", ColumnKind.NUMBER: "0", ColumnKind.PERCENT: "0%"}


#: After so many rows it is told how far the writing is, and asked whether to go on.
STEP = 1000


def render(
    paper: ListPaper, profile: Profile, told: Callable[[int, int], object] | None = None, stop: Event | None = None
) -> bytes:
    """The xlsx file with the margins of the profile; the same paper gives the same bytes.

    Rows are written as they come, so that a list of 100,000 takes little memory. `told` hears how many are written, of
    how many; nothing (b"") is made once `stop` is set from another thread.
    """
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    workbook.properties.creator = "Rakor Desktop"
    workbook.properties.title = writable(paper.title)[:250]
    sheet: Any = workbook.create_sheet(_sheet_name(paper.title))
    pen = _Pen(sheet, paper)
    pen.set_up(profile)
    of = pen.count
    for at, row in enumerate(pen.rows(), 1):
        pen.make_room(at, row)
        sheet.append(row)
        if at % STEP == 0 and told is not None:
            told(at, of)
        if at % STEP == 0 and stop is not None and stop.is_set():
            forget(sheet)
            return b""
    return to_bytes(workbook, paper.day)


class _Pen:
    """Makes the rows of one sheet; each look is dressed once and given to all cells that have it."""

    def __init__(self, sheet: Any, paper: ListPaper) -> None:
        self._sheet, self._paper = sheet, paper
        self._header_row = len(paper.facts) + 3
        self._looks = {kind: self._data_look(_FORMATS.get(kind, "@"), _SIDES[kind]) for kind in ColumnKind}
        self._quoted = self._data_look("@", _SIDES[ColumnKind.TEXT], quoted=True)

    def set_up(self, profile: Profile) -> None:
        """Widths, page, the part that stays in view, and the filter; before any row, as the file is written at once."""
        from openpyxl.utils import get_column_letter

        paper, last = self._paper, get_column_letter(len(self._paper.columns))
        for at, column in enumerate(paper.columns, 1):
            self._sheet.column_dimensions[get_column_letter(at)].width = column.width
        self._sheet.freeze_panes = f"A{self._header_row + 1}"
        turned = paper.width > _PORTRAIT
        set_up_page(self._sheet, profile, paper.size or PaperSize.F4, self._header_row, paper.title, landscape=turned)
        for at, text in enumerate((paper.title, *paper.facts), 1):
            self._sheet.merged_cells.add(f"A{at}:{last}{at}")
            tall = 1.6 if at == 1 else 1.0
            self._sheet.row_dimensions[at].height = height(lines(text, paper.width / tall)) * tall
        if [group.title for group in paper.groups] == [""]:
            end = self._header_row + len(paper.groups[0].rows)
            self._sheet.auto_filter.ref = f"A{self._header_row}:{last}{end}"

    @property
    def count(self) -> int:
        """How many rows the sheet has."""
        groups = self._paper.groups
        return self._header_row + sum(len(group.rows) + bool(group.title) for group in groups)

    def make_room(self, at: int, row: "Sequence[Cell]") -> None:
        """Give a row whose texts wrap its height, as not every program finds it by itself; forget that of the last."""
        if at <= self._header_row:
            return
        self._sheet.row_dimensions.pop(at - 1, None)
        widths = (column.width for column in self._paper.columns)
        texts = ((str(cell.value), width) for cell, width in zip(row, widths, strict=True) if _wraps(cell))
        tallest = max((lines(text, width) for text, width in texts), default=1)
        if tallest > 1:
            self._sheet.row_dimensions[at].height = height(tallest)

    def rows(self) -> "Iterator[list[Cell]]":
        """The rows from the top: title, facts, a gap, the head, then each group."""
        yield [self._words(self._paper.title, bold=True, size=14)]
        for fact in self._paper.facts:
            yield [self._words(fact)]
        yield []
        yield self._head()
        for group in self._paper.groups:
            if group.title:
                yield self._band(group.title)  # longer titles run on over the empty cells beside them
            for row in group.rows:
                yield [self._cell(value, column) for value, column in zip(row, self._paper.columns, strict=True)]

    def _words(self, text: str, *, bold: bool = False, size: float = 10) -> "Cell":
        from openpyxl.styles import Alignment, Font

        cell = self._text(text)
        cell.font, cell.alignment = Font(FONT, size, bold=bold), Alignment(vertical="top", wrap_text=True)
        return cell

    def _head(self) -> "list[Cell]":
        from openpyxl.styles import Border, Side

        cells: list[Cell] = []
        for column in self._paper.columns:
            cell = self._words(column.title, bold=True)
            cell.border = Border(top=Side("medium"), bottom=Side("medium"))
            cells.append(cell)
        return cells

    def _band(self, title: str) -> "list[Cell]":
        from openpyxl.styles import Font, PatternFill

        cells: list[Cell] = []
        for at in range(len(self._paper.columns)):
            cell = self._text(title if at == 0 else "")
            cell.font, cell.fill = Font(FONT, 10, bold=True), PatternFill("solid", "EDEDED")
            cells.append(cell)
        return cells

    def _cell(self, value: Value, column: ListColumn) -> "Cell":
        from openpyxl.cell import WriteOnlyCell

        if isinstance(value, date) and value < _FIRST_DATE:
            value = f"{value:%d-%m-%Y}"
        if isinstance(value, str):
            cell = self._text(value)
            dress(cell, _style=self._quoted if cell.quotePrefix else self._looks[ColumnKind.TEXT])
            return cell
        cell = WriteOnlyCell(self._sheet)
        cell.value = value
        dress(cell, _style=self._looks[column.kind])
        return cell

    def _text(self, text: str) -> "Cell":
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet)
        inert(cell, text)
        return cell

    def _data_look(self, number_format: str, side: str, *, quoted: bool = False) -> Any:
        """The style that data cells of one kind share."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Border, Font, Side

        cell = WriteOnlyCell(self._sheet)
        cell.quotePrefix = quoted
        cell.font, cell.number_format = Font(FONT, 10), number_format
        cell.alignment = Alignment(horizontal=side, vertical="top", wrap_text=True)
        cell.border = Border(bottom=Side("thin", "C0C0C0"))
        return getattr(cell, "_style")  # noqa: B009 - the stubs keep it to themselves


def _wraps(cell: "Cell") -> bool:
    return cell.data_type == "s" and bool(cell.alignment.wrap_text)


def _sheet_name(title: str) -> str:
    """The title as Excel takes it for a sheet: without `\\ / * ? : [ ]`, 31 characters at most."""
    return writable(title).translate(_FORBIDDEN_IN_SHEET_NAMES).strip(" '")[:_SHEET_NAME].strip(" '") or "Rakor"
