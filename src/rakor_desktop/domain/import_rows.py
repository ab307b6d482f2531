"""One row of a foreign list, cell by cell: what it says, and what cannot be read, without any guessing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from rakor_desktop.domain.appointments import PersonFacts, looks_like_nik
from rakor_desktop.domain.dates import MONTHS
from rakor_desktop.domain.degrees import parted
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.importing import Cell, Cells, Column, Table
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.search import fold

T = TypeVar("T")
#: From here on Excel has replaced the last digits of a number by zeros.
_DIGITS_LOST = 1e15
_POWER = re.compile(r"\d+([.,]\d+)?e\+?\d+", re.IGNORECASE)
_IN_FIGURES = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2})[ \-]([a-z]+)[ \-](\d{4})")
_OF_COMPUTERS = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?: 00:00:00)?")
_NOTHING = frozenset({"", "-", "--", "—", "–", "n/a"})
_VACANT = frozenset({"lowong", "kosong", "belum ada", "vacant"})
_STILL = frozenset({"sekarang", "s.d. sekarang", "saat ini", "masih menjabat"})
_YEARS = range(1900, 2200)
_KINDS = {
    "definitif": TermKind.DEFINITIVE, "def": TermKind.DEFINITIVE, "tetap": TermKind.DEFINITIVE,
    "plt": TermKind.PLT, "pelaksana tugas": TermKind.PLT, "plh": TermKind.PLH, "pelaksana harian": TermKind.PLH,
    "pj": TermKind.PJ, "penjabat": TermKind.PJ, "pjs": TermKind.PJS, "penjabat sementara": TermKind.PJS,
}  # fmt: skip
_BEFORE_OFFICE = re.compile(r"(plt|plh|pjs|pj)\b\.? *", re.IGNORECASE)


class ProblemKind(StrEnum):
    """What keeps a row from being brought in as it stands; those of `WARNINGS` only leave something out."""

    OFFICE_EMPTY = "office_empty"
    OFFICE_UNKNOWN = "office_unknown"
    OFFICE_OF_ANOTHER_REGION = "office_of_another_region"
    REGION_UNKNOWN = "region_unknown"
    REGION_AMBIGUOUS = "region_ambiguous"
    GROUP_UNKNOWN = "group_unknown"
    INSTITUTION_MISSING = "institution_missing"
    NAME_MISSING = "name_missing"
    DIGITS_LOST = "digits_lost"
    NUMBER_IS_NIK = "number_is_nik"
    NUMBER_OF_ANOTHER = "number_of_another"
    KIND_UNKNOWN = "kind_unknown"
    DATE_UNREADABLE = "date_unreadable"
    ENDS_TOO_EARLY = "ends_too_early"
    REPEATED = "repeated"
    TERMS_CLASH = "terms_clash"
    PHONE_LEFT_OUT = "phone_left_out"
    HOLDER_STAYS = "holder_stays"


WARNINGS = frozenset({ProblemKind.PHONE_LEFT_OUT, ProblemKind.HOLDER_STAYS})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something of a row that needs a person; `value` is what the file (or the directory) says there."""

    kind: ProblemKind
    value: str = ""

    @property
    def is_warning(self) -> bool:
        """Whether the row can be brought in nevertheless."""
        return self.kind in WARNINGS


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as it was read; `person` is None where nobody is named, `says_vacant` where the row says so."""

    number: int
    office: str
    institution: str
    region: str
    group: str
    person: PersonFacts | None
    says_vacant: bool
    kind: TermKind
    starts: date | None
    ends: date | None
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Reading:
    """A row on its way, with the problems met so far."""

    table: Table
    cells: Cells
    problems: list[Problem] = field(default_factory=list)

    def text(self, column: Column) -> str:
        found = shown(self.table.cell(self.cells, column))
        return "" if fold(found) in _NOTHING else found

    def value(self, column: Column, read: Callable[[Cell], T], wrong: ProblemKind, otherwise: T) -> T:
        cell = self.table.cell(self.cells, column)
        try:
            return read(cell)
        except ValueError:
            self.problems.append(Problem(wrong, shown(cell)))
            return otherwise


def read_rows(table: Table) -> tuple[ReadRow, ...]:
    """Every row that says something about an office; lines of column numbers and what stands beside are passed over."""
    return tuple(_row(number, _Reading(table, cells)) for number, cells in table.rows if _says_something(table, cells))


def shown(cell: Cell) -> str:
    """A cell as text; a whole number without a point."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _DIGITS_LOST else str(cell)
    return "" if cell is None else str(cell)


def day_in(cell: Cell) -> date | None:
    """A day, the day of the month first: `12/04/2016`, `12 April 2016`. Raises ValueError for anything else."""
    if cell is None or isinstance(cell, date):
        return cell
    text = fold(cell) if isinstance(cell, str) else "?"
    if text in _NOTHING | _STILL:
        return None
    if found := _IN_FIGURES.fullmatch(text):
        day, month, year = map(int, found.groups())
    elif found := _OF_COMPUTERS.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _IN_WORDS.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    else:
        raise ValueError(text)
    if year not in _YEARS:
        raise ValueError(text)
    return date(year, month, day)


def staff_number_in(cell: Cell) -> str:
    """NIP or NRP as text. Raises ValueError when Excel made a number of it whose last digits are gone."""
    text = shown(cell).lstrip("'`").strip()
    if (isinstance(cell, float) and abs(cell) >= _DIGITS_LOST) or _POWER.fullmatch(text):
        raise ValueError(text)
    return "" if fold(text) in _NOTHING else text


def _month(word: str) -> int:
    """A month by its Indonesian name or the first three letters of it."""
    named = [number for number, month in enumerate(map(fold, MONTHS), start=1) if word in (month, month[:3])]
    if not named:
        raise ValueError(word)
    return named[0]


def _says_something(table: Table, cells: Cells) -> bool:
    found = [table.cell(cells, column) for column in table.columns]
    return any(isinstance(cell, str) and cell.strip("()0123456789 ") for cell in found)


def _row(number: int, row: _Reading) -> ReadRow:
    office, kind = _office_and_kind(row)
    person = _person(row)
    starts = row.value(Column.STARTS, day_in, ProblemKind.DATE_UNREADABLE, None)
    ends = row.value(Column.ENDS, day_in, ProblemKind.DATE_UNREADABLE, None)
    if starts and ends and ends < starts:
        row.problems.append(Problem(ProblemKind.ENDS_TOO_EARLY, shown(ends)))
    if not office:
        row.problems.append(Problem(ProblemKind.OFFICE_EMPTY))
    says_vacant = fold(row.text(Column.NAME)) in _VACANT or fold(row.text(Column.KIND)) in _VACANT
    return ReadRow(
        number, office, row.text(Column.INSTITUTION), row.text(Column.REGION), row.text(Column.GROUP).upper(),
        person, says_vacant, kind, starts, ends, tuple(row.problems),
    )  # fmt: skip


def _office_and_kind(row: _Reading) -> tuple[str, TermKind]:
    """The office without `Plt.` before it, which says how it is held; both places may say so, but not differ."""
    written, said = row.text(Column.OFFICE), fold(row.text(Column.KIND)).rstrip(".")
    prefix = _BEFORE_OFFICE.match(written)
    before = _KINDS[prefix[1].lower()] if prefix else None
    kind = _KINDS.get(said, before or TermKind.DEFINITIVE)
    if (said and said not in _KINDS and said not in _VACANT) or (before and said and kind is not before):
        row.problems.append(Problem(ProblemKind.KIND_UNKNOWN, row.text(Column.KIND)))
    return written[prefix.end() :] if prefix else written, kind


def _person(row: _Reading) -> PersonFacts | None:
    staff_number = row.value(Column.NUMBER, staff_number_in, ProblemKind.DIGITS_LOST, "")
    if looks_like_nik(staff_number):
        row.problems.append(Problem(ProblemKind.NUMBER_IS_NIK))
        staff_number = ""
    phone = row.value(Column.PHONE, _phone_in, ProblemKind.PHONE_LEFT_OUT, "")
    name = _name(row)
    if not name.name:
        if staff_number or name.before or name.after:
            row.problems.append(Problem(ProblemKind.NAME_MISSING))
        return None
    return PersonFacts(name, row.text(Column.RANK), staff_number, row.text(Column.CONTACT), phone)


def _name(row: _Reading) -> Name:
    """The name in its parts: as the list parts it, or parted here where it has one column for all."""
    before, written, after = (row.text(column) for column in (Column.BEFORE, Column.NAME, Column.AFTER))
    if fold(written) in _VACANT:
        return Name("", "", "")
    found = parted(written)
    front = " ".join(part for part in (before, found.before) if part)
    return Name(front, found.name, ", ".join(part for part in (found.after, after.strip(" ,")) if part))


def _phone_in(cell: Cell) -> str:
    """A telephone number as text. Raises ValueError for a number, of which Excel took the leading zero."""
    if isinstance(cell, float):
        raise ValueError(cell)
    return "" if cell is None or fold(shown(cell)) in _NOTHING else shown(cell)
