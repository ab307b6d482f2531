"""Foreign lists of offices and their holders: which row has the headings, and what each column means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.domain.errors import HeadingsMissing
from rakor_desktop.domain.search import fold

Cell = str | float | date | None
Cells = tuple[Cell, ...]
#: Above the headings stand letterhead and title, but not more than this.
ROWS_SEARCHED = 20


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a list: its rows that hold anything, each with its number in the file (from 1).

    `formulas` are the cells, by number of the row and place (from 0), whose value a formula made, if that was asked.
    """

    name: str
    rows: tuple[tuple[int, Cells], ...]
    formulas: frozenset[tuple[int, int]] = frozenset()


class Column(StrEnum):
    """What a column of a list can mean."""

    OFFICE = "office"
    NAME = "name"
    BEFORE = "before"
    AFTER = "after"
    NUMBER = "number"
    INSTITUTION = "institution"
    REGION = "region"
    GROUP = "group"
    KIND = "kind"
    STARTS = "starts"
    ENDS = "ends"
    RANK = "rank"
    CONTACT = "contact"
    PHONE = "phone"


#: Headings as people write them, folded and without marks; the first of each is the one of our own template.
HEADINGS: dict[Column, tuple[str, ...]] = {
    Column.OFFICE: ("jabatan", "nama jabatan", "jabatan yang diundang"),
    Column.BEFORE: ("gelar depan", "gelar di depan", "gelar dpn"),
    Column.NAME: ("nama", "nama pejabat", "pejabat", "nama lengkap", "nama lengkap dan gelar", "nama dan gelar"),
    Column.AFTER: ("gelar belakang", "gelar di belakang", "gelar blkg"),
    Column.NUMBER: ("nip nrp", "nip", "nrp", "nip atau nrp", "nomor induk pegawai"),
    Column.INSTITUTION: ("instansi", "unit kerja", "skpd", "opd", "nama instansi", "lembaga"),
    Column.REGION: ("daerah", "kab kota", "kabupaten kota", "wilayah", "provinsi kabupaten kota"),
    Column.GROUP: ("kelompok", "kelompok urutan", "kelompok keprotokolan"),
    Column.KIND: ("keadaan", "status", "status jabatan", "definitif plt", "definitif plt plh pj"),
    Column.STARTS: ("mulai", "mulai menjabat", "tmt", "tmt jabatan", "terhitung mulai tanggal", "sejak"),
    Column.ENDS: ("selesai", "sampai", "sampai dengan", "akhir", "akhir masa jabatan", "s d"),
    Column.RANK: ("pangkat", "pangkat golongan", "pangkat gol", "pangkat gol ruang"),
    Column.CONTACT: ("ajudan", "nama ajudan", "narahubung", "kontak"),
    Column.PHONE: ("hp ajudan", "hp", "no hp", "nomor hp", "telepon", "no telepon", "nomor telepon", "hp narahubung"),
}
_MEANINGS = {heading: column for column, headings in HEADINGS.items() for heading in headings}


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose columns are understood: the headings as written, and the rows below them."""

    sheet: str
    headings: tuple[str, ...]
    columns: Mapping[Column, int]
    rows: tuple[tuple[int, Cells], ...]
    #: the number of the row with the headings in the file, 0 where there is none
    heading: int = 0

    @property
    def known_by(self) -> str:
        """What the meaning of the columns is remembered by: the headings, folded."""
        return "|".join(map(plain_heading, self.headings))

    def cell(self, cells: Cells, column: Column) -> Cell:
        """What a row has in the column of this meaning; None where there is none."""
        place = self.columns.get(column, len(cells))
        return cells[place] if place < len(cells) else None


def plain_heading(heading: str) -> str:
    """A heading without marks, in lower case: `NIP/NRP.` is `nip nrp`."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in fold(heading)).split())


def meanings(headings: Sequence[str]) -> dict[Column, int]:
    """Where the columns stand whose headings are known; of two with the same meaning the left one counts."""
    found: dict[Column, int] = {}
    for place, heading in enumerate(headings):
        column = _MEANINGS.get(plain_heading(heading))
        if column:
            found.setdefault(column, place)
    return found


def table_in(sheets: Sequence[Sheet]) -> Table:
    """The first sheet with a row of headings that names the offices. Raises HeadingsMissing."""
    for sheet in sheets:
        top = sheet.rows[:ROWS_SEARCHED]
        named = [(at, _headings(cells)) for at, (_number, cells) in enumerate(top)]
        able = [(at, headings) for at, headings in named if Column.OFFICE in meanings(headings)]
        if able:
            at, _headings_there = max(able, key=lambda pair: len(meanings(pair[1])))
            return table_below(sheet, at)
    raise HeadingsMissing(ROWS_SEARCHED)


def table_below(sheet: Sheet, at: int | None) -> Table:
    """The sheet with its row at this place (from 0) as headings; None: it has no headings, and every row counts."""
    if at is None:
        return Table(sheet.name, (), {}, sheet.rows)
    number, cells = sheet.rows[at]
    headings = _headings(cells)
    return Table(sheet.name, headings, meanings(headings), sheet.rows[at + 1 :], number)


def _headings(cells: Cells) -> tuple[str, ...]:
    return tuple(cell if isinstance(cell, str) else "" for cell in cells)
