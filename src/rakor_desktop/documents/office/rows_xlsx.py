"""Writes a sheet of an Excel file row by row; looks that cells share are made once, so cost grows with the rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.office.workbook import FONT, dress, height, inert, lines, set_up_page
from rakor_desktop.documents.profiles import PaperSize, Profile

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell


#: Before it Excel has no dates, or counts a day that never was (29 February 1900).
_FIRST_DATE = date(1900, 3, 1)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of our own; everything else that begins with `=` stays text."""

    text: str


class Dress(StrEnum):
    """How a cell looks."""

    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    CODE = "code"
    HEAD = "head"
    SUM = "sum"
    TITLE = "title"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its title, its width in characters, and how its cells look."""

    title: str
    width: float
    dress: Dress = Dress.TEXT


class RowPen:
    """Fills a sheet of a write-only workbook from the top. `top` is the row of the head."""

    def __init__(self, sheet: Any, fields: Sequence[Field], title: str, facts: Sequence[str]) -> None:
        from openpyxl.utils import get_column_letter

        self.sheet, self.fields, self.row, self.top = sheet, tuple(fields), 0, len(facts) + 3
        self._looks = {one: _look(sheet, one) for one in Dress}
        self._quoted = {one: _look(sheet, one, quoted=True) for one in (Dress.TEXT, Dress.CODE, Dress.FACT)}
        self._title, self._facts = title, tuple(facts)
        for at, field in enumerate(self.fields, 1):
            sheet.column_dimensions[get_column_letter(at)].width = field.width

    def set_up(self, profile: Profile, size: PaperSize, footer: str, frozen: int) -> None:
        """Print settings on a sheet that is turned, and the columns that stay in view; before any row."""
        from openpyxl.utils import get_column_letter

        self.sheet.freeze_panes = f"{get_column_letter(frozen + 1)}{self.top + 1}"
        set_up_page(self.sheet, profile, size, self.top, footer, landscape=True)

    def print_wide(self, pages: int) -> None:
        """So many pages beside each other, the first column on each: what is wide could not be read on one."""
        self.sheet.page_setup.fitToWidth = pages
        self.sheet.print_title_cols = "A:A"

    def print_on_one_page(self) -> None:
        """The whole sheet on one page."""
        self.sheet.page_setup.fitToHeight = 1

    def titles(self) -> None:
        """Title, facts and a gap."""
        self.write((self._title,), Dress.TITLE)
        for fact in self._facts:
            self.write((fact,), Dress.FACT)
        self.write(())

    def head(self) -> None:
        """What stands above the rows, to the titles of the columns."""
        self.titles()
        self.write([field.title for field in self.fields], Dress.HEAD)

    def write(self, values: "Sequence[str | int | float | date | Formula | None]", dress: Dress | None = None) -> int:
        """A row in the looks of its columns, or all of it in another; returns its number."""
        self.row += 1
        self._make_room(values, dress)
        self.sheet.append([self._cell(value, dress or field.dress) for value, field in self._fitted(values)])
        return self.row

    def _fitted(self, values: "Sequence[Any]") -> "list[tuple[Any, Field]]":
        return list(zip(values, self.fields, strict=False))

    def _make_room(self, values: "Sequence[Any]", dress: Dress | None) -> None:
        """Give a row whose texts wrap its height, as not every program finds it by itself; forget that of the last."""
        self.sheet.row_dimensions.pop(self.row - 1, None)
        if dress in (Dress.TITLE, Dress.FACT):
            return  # they run on over the empty cells beside them
        told = self._fitted(values)
        tallest = max((lines(value, field.width) for value, field in told if isinstance(value, str)), default=1)
        if tallest > 1:
            self.sheet.row_dimensions[self.row].height = height(tallest)

    def _cell(self, value: Any, wanted: Dress) -> "Cell":
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self.sheet)
        if isinstance(value, date) and value < _FIRST_DATE:
            value = f"{value:%d-%m-%Y}"
        if isinstance(value, str):
            inert(cell, value)
            looks = self._quoted if cell.quotePrefix and wanted in self._quoted else self._looks
            dress(cell, _style=looks[wanted])
            return cell
        cell.value = f"={value.text}" if isinstance(value, Formula) else value
        dress(cell, _style=self._looks[wanted])
        return cell


_FORMATS = {Dress.PERCENT: "0%", Dress.DATE: "dd-mm-yyyy", Dress.TEXT: "@", Dress.CODE: "@", Dress.FACT: "@"}
_MIDDLE = (Dress.NUMBER, Dress.PERCENT, Dress.DATE, Dress.CODE, Dress.HEAD, Dress.SUM)
_BOLD = (Dress.HEAD, Dress.SUM, Dress.TITLE)


def _look(sheet: Any, wanted: Dress, *, quoted: bool = False) -> Any:
    """The style that all cells so dressed share."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side

    cell = WriteOnlyCell(sheet)
    cell.quotePrefix = quoted
    runs_on = wanted in (Dress.TITLE, Dress.FACT)
    cell.font = Font(FONT, 14 if wanted is Dress.TITLE else 10, bold=wanted in _BOLD)
    cell.number_format = _FORMATS.get(wanted, "General")
    side = "center" if wanted in _MIDDLE else "left"
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=not runs_on)
    if wanted is Dress.HEAD:
        cell.border = Border(top=Side("medium"), bottom=Side("medium"))
    elif not runs_on:
        cell.border = Border(bottom=Side("thin", "C0C0C0"))
    return getattr(cell, "_style")  # noqa: B009 - the stubs keep it to themselves
