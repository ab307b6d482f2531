"""Progress forms that come back: which sheet is the form, where its columns stand now, and what each row says."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from typing import TypeVar

from rakor_desktop.domain.errors import (
    FormCodeMissing,
    FormColumnsMissing,
    FormColumnTwice,
    FormsTogether,
    FormTooLong,
    FormUnknown,
)
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.form_codes import FormKey, form_of, plain
from rakor_desktop.domain.import_rows import day_in, shown
from rakor_desktop.domain.importing import ROWS_SEARCHED, Cell, Cells, Sheet
from rakor_desktop.domain.search import fold

T = TypeVar("T")
_NUMBERED = re.compile(r"\((\d{1,2})\)")
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?) ?%?")
#: More rows than any institution has obligations.
MOST_ROWS = 2000
#: A row that has this many of our numbers in brackets is the row of numbers.
_SURE = 4
_NOTHING = frozenset({"", "-", "--", "—", "–"})


class Part(IntEnum):
    """A column of the form by the number that stands in brackets below its heading."""

    CODE = 1
    MEETING = 2
    NO = 3
    TEXT = 4
    DUE = 5
    STATE = 6
    STATUS = 7
    PERCENT = 8
    DAY = 9
    REPORT = 10
    EVIDENCE = 11


#: What is printed in a row and bound by its code, in this order.
FACTS = (Part.MEETING, Part.NO, Part.TEXT, Part.DUE, Part.STATE)
#: What the region fills in.
FILLED = (Part.STATUS, Part.PERCENT, Part.DAY, Part.REPORT, Part.EVIDENCE)
#: The headings as they are printed.
HEADINGS: dict[Part, str] = {
    Part.CODE: "Kode baris", Part.MEETING: "Rapat", Part.NO: "No.", Part.TEXT: "Rekomendasi", Part.DUE: "Tenggat",
    Part.STATE: "Keadaan terakhir", Part.STATUS: "Status", Part.PERCENT: "Kemajuan (%)", Part.DAY: "Tanggal",
    Part.REPORT: "Uraian kemajuan", Part.EVIDENCE: "Bukti",
}  # fmt: skip
#: Above the headings: beside it the name and office of whoever filled the form in.
FILLED_BY = "Diisi oleh"
#: What a region may choose, by the word in the list that drops down.
STATUS_WORDS: dict[Progress, str] = {
    Progress.NOT_STARTED: "Belum", Progress.IN_PROGRESS: "Proses", Progress.DONE: "Selesai",
    Progress.IMPOSSIBLE: "TPTD",
}  # fmt: skip
_STATUSES = {
    **{fold(word): progress for progress, word in STATUS_WORDS.items()},
    "belum mulai": Progress.NOT_STARTED, "belum dimulai": Progress.NOT_STARTED, "dalam proses": Progress.IN_PROGRESS,
    "sedang proses": Progress.IN_PROGRESS, "tuntas": Progress.DONE, "sudah selesai": Progress.DONE,
    "tidak dapat ditindaklanjuti": Progress.IMPOSSIBLE,
}  # fmt: skip


class Trouble(StrEnum):
    """What keeps a row from being taken as it stands."""

    CODE_MISSING = "code_missing"
    CODE_WRONG = "code_wrong"
    CODE_UNKNOWN = "code_unknown"
    CODE_TWICE = "code_twice"
    OF_ANOTHER = "of_another"
    PARTED = "parted"
    EDITED = "edited"
    FORMULA = "formula"
    STATUS_UNKNOWN = "status_unknown"
    STATUS_OPEN = "status_open"
    PERCENT_UNREADABLE = "percent_unreadable"
    PERCENT_FRACTION = "percent_fraction"
    DATE_UNREADABLE = "date_unreadable"
    DATE_AHEAD = "date_ahead"
    REASON_MISSING = "reason_missing"
    CONTRADICTORY = "contradictory"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something of a row that needs a person; `value` is what the form, or the register, says there."""

    kind: Trouble
    value: str = ""


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row as it came back: its code as written, its printed facts, what was filled in, what cannot be read."""

    number: int
    code: str
    facts: tuple[str, ...]
    progress: Progress | None = None
    percent: int | None = None
    told_on: date | None = None
    text: str = ""
    evidence: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def says_nothing(self) -> bool:
        """Whether no cell that could be read says anything; a day alone tells nothing."""
        return not (self.progress or self.percent is not None or self.text or self.evidence)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was filled in."""
        return self.says_nothing and not self.problems


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form that was read: its own code, who filled it in, and its rows in the order they have now."""

    key: FormKey
    told_by: str
    rows: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """Where the columns stand, found by the numbers below their headings."""

    sheet: Sheet
    at: int
    columns: Mapping[Part, int]


def read_form(sheets: Sequence[Sheet]) -> ReadForm:
    """The one form in a file. Raises FormUnknown, FormsTogether, FormColumnsMissing, FormColumnTwice, FormCodeMissing,
    FormTooLong.
    """
    heads = [head for head in map(_head, sheets) if head is not None]
    if not heads:
        raise FormUnknown
    if len(heads) > 1:
        raise FormsTogether(len(heads))
    head = heads[0]
    missing = [HEADINGS[part] for part in Part if part not in head.columns]
    if missing:
        raise FormColumnsMissing(", ".join(missing))
    if len(head.sheet.rows) > MOST_ROWS:
        raise FormTooLong(MOST_ROWS)
    key = _key(head)
    rows = tuple(_row(number, _Reading(head, number, cells)) for number, cells in head.sheet.rows[head.at + 1 :])
    return ReadForm(key, _told_by(head), tuple(row for row in rows if row.code or not row.is_blank))


def _head(sheet: Sheet) -> _Head | None:
    for at, (_number, cells) in enumerate(sheet.rows[:ROWS_SEARCHED]):
        numbered = [(place, _part(cell)) for place, cell in enumerate(cells)]
        found = [(place, part) for place, part in numbered if part is not None]
        columns = {part: place for place, part in found}
        if len(columns) >= _SURE:
            if len(columns) < len(found):
                twice = next(part for part in Part if sum(one is part for _place, one in found) > 1)
                raise FormColumnTwice(HEADINGS[twice])
            return _Head(sheet, at, columns)
    return None


def _part(cell: Cell) -> Part | None:
    """The column whose number in brackets this cell is; a program may have taken `(1)` for a negative number."""
    if isinstance(cell, float) and -len(Part) <= cell <= -1 and cell.is_integer():
        return Part(int(-cell))
    found = _NUMBERED.fullmatch(cell) if isinstance(cell, str) else None
    return Part(int(found[1])) if found and 1 <= int(found[1]) <= len(Part) else None


def _key(head: _Head) -> FormKey:
    words = (cell for _number, cells in head.sheet.rows[: head.at] for cell in cells if isinstance(cell, str))
    found = next((key for word in words for key in map(form_of, [word, word.rsplit(" ", 1)[-1]]) if key), None)
    if found is None:
        raise FormCodeMissing
    return found


def _told_by(head: _Head) -> str:
    """What stands beside the question who filled the form in, if anything."""
    for _number, cells in head.sheet.rows[: head.at]:
        words = [plain(shown(cell)) for cell in cells if cell is not None]
        at = next((at for at, word in enumerate(words) if word.startswith(FILLED_BY)), None)
        if at is not None:
            return " ".join(words[at + 1 :])
    return ""


@dataclass(slots=True)
class _Reading:
    """A row on its way, with the problems met so far."""

    head: _Head
    number: int
    cells: Cells
    problems: list[Problem] = field(default_factory=list)

    def cell(self, part: Part) -> Cell:
        place = self.head.columns[part]
        return self.cells[place] if place < len(self.cells) else None

    def text(self, part: Part) -> str:
        return plain(shown(self.cell(part)))

    def words(self, part: Part) -> str:
        """What was written in a column that is filled in."""
        said = self.text(part)
        return "" if self.has_formula(part) or fold(said) in _NOTHING else said

    def has_formula(self, part: Part) -> bool:
        return (self.number, self.head.columns[part]) in self.head.sheet.formulas

    def value(self, part: Part, read: Callable[[Cell], T | None], wrong: Trouble) -> T | None:
        """What stands in a cell of a column that is filled in; a formula is told and never read."""
        cell = self.cell(part)
        if self.has_formula(part) or fold(shown(cell)) in _NOTHING:
            return None
        try:
            return read(cell)
        except ValueError:
            self.problems.append(Problem(wrong, shown(cell)))
            return None


def _row(number: int, row: _Reading) -> FormRow:
    row.problems += [Problem(Trouble.FORMULA, HEADINGS[part]) for part in Part if row.has_formula(part)]
    progress = row.value(Part.STATUS, _status_in, Trouble.STATUS_UNKNOWN)
    fraction = _is_fraction(row.cell(Part.PERCENT))
    unread = Trouble.PERCENT_FRACTION if fraction else Trouble.PERCENT_UNREADABLE
    percent = row.value(Part.PERCENT, _percent_in, unread)
    told_on = row.value(Part.DAY, day_in, Trouble.DATE_UNREADABLE)
    facts = tuple(row.text(part) for part in FACTS)
    return FormRow(
        number, row.text(Part.CODE), facts, progress, percent, told_on,
        row.words(Part.REPORT), row.words(Part.EVIDENCE), tuple(row.problems),
    )  # fmt: skip


def _status_in(cell: Cell) -> Progress:
    found = _STATUSES.get(" ".join(fold(shown(cell)).split()))
    if found is None:
        raise ValueError(cell)
    return found


def _percent_in(cell: Cell) -> int:
    """A whole number from 0 to 100, as a number or as text with or without its sign. Raises ValueError."""
    found = None if isinstance(cell, date) else _PERCENT.fullmatch(shown(cell))
    number = float(found[1].replace(",", ".")) if found else -1.0
    if not (number.is_integer() and 0 <= number <= 100):
        raise ValueError(cell)
    return int(number)


def _is_fraction(cell: Cell) -> bool:
    """Whether it lies between 0 and 1: Excel makes 0.5 of "50%", which nobody can tell from half a percent."""
    found = None if isinstance(cell, date) else _PERCENT.fullmatch(shown(cell))
    return found is not None and "%" not in found[0] and 0 < float(found[1].replace(",", ".")) < 1
