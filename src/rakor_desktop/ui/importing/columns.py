"""The columns of the three tables of the import: rows of the list, columns of the file, earlier imports."""

from dataclasses import dataclass
from itertools import islice
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication, Qt

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.import_plan import Planned
from rakor_desktop.domain.import_rows import shown
from rakor_desktop.domain.importing import Column as Meaning
from rakor_desktop.domain.importing import Table
from rakor_desktop.services.importing.importing import Import
from rakor_desktop.ui.importing.wording import (
    REVOKED,
    STANDS,
    contents_words,
    meaning_words,
    moment_words,
    result_words,
    status_of,
)
from rakor_desktop.ui.kit.rows import CellKind, Column

IN_FILE, KIND, STARTS = 1, 3, 4
"""Places of the columns that are left out of a narrow page."""
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column of the file: its place (from 0), heading, what stands in it first, and what it is taken for."""

    place: int
    heading: str
    examples: tuple[str, ...]
    meaning: Meaning | None

    @property
    def letter(self) -> str:
        """As Excel calls it: A, B … Z, AA …"""
        more, last = divmod(self.place, len(ascii_uppercase))
        return (ascii_uppercase[more - 1] if more else "") + ascii_uppercase[last]


def file_columns(table: Table) -> tuple[FileColumn, ...]:
    """Every column of a list in which anything stands."""
    meanings = {place: meaning for meaning, place in table.columns.items()}
    width = max([len(table.headings), *(len(cells) for _number, cells in table.rows)])
    found = [
        FileColumn(place, _heading(table, place), _examples(table, place), meanings.get(place))
        for place in range(width)
    ]
    return tuple(one for one in found if one.heading or one.examples)


def _heading(table: Table, place: int) -> str:
    return table.headings[place] if place < len(table.headings) else ""


def _examples(table: Table, place: int) -> tuple[str, ...]:
    cells = (shown(cells[place]) for _number, cells in table.rows if place < len(cells))
    return tuple(islice((cell for cell in cells if cell), _EXAMPLES))


def row_columns() -> list[Column[Planned]]:
    """What the file says, as what it is read, how and from when held, what would happen."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Import", "Row"), lambda row: str(row.row.number), CellKind.NUMBER, width=72,
            align=Qt.AlignmentFlag.AlignRight,
        ),
        Column(translate("Import", "In the file"), lambda row: row.row.office, width=210),
        Column(
            translate("Import", "Read as"),
            lambda row: row.office or row.row.office,
            CellKind.TWO_LINES,
            second=lambda row: row.row.person.name.full if row.row.person else "",
            stretch=True,
        ),
        Column(translate("Import", "Held"), lambda row: row.row.kind.value if row.row.person else "", width=80),
        Column(translate("Import", "From"), lambda row: short_date(row.starts) if row.starts else "", width=96),
        Column(translate("Import", "What happens"), result_words, CellKind.ICON_TEXT, status=status_of, width=280),
    ]  # fmt: skip


def meaning_columns() -> list[Column[FileColumn]]:
    """Letter, heading, what stands there, what it means."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Import", "Column"), lambda one: one.letter, width=86),
        Column(translate("Import", "Heading"), lambda one: one.heading, width=190),
        Column(translate("Import", "First entries"), lambda one: " · ".join(one.examples), stretch=True),
        Column(
            translate("Import", "Means"),
            lambda one: meaning_words(one.meaning),
            CellKind.ICON_TEXT,
            icon=lambda one: "check" if one.meaning else "minus",
            width=190,
        ),
    ]


def import_columns() -> list[Column[Import]]:
    """When, which file, what it made, who did it, whether it stands."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Import", "Brought in"), moment_words, width=170),
        Column(translate("Import", "File"), lambda one: one.file_name, stretch=True),
        Column(translate("Import", "Compared with"), lambda one: short_date(one.day), width=130),
        Column(translate("Import", "Contents"), lambda one: contents_words(one.contents), width=240),
        Column(translate("Import", "By"), lambda one: one.actor, width=110),
        Column(
            translate("Import", "State"),
            lambda one: (REVOKED if one.revoked_at else STANDS).text,
            CellKind.PILL,
            status=lambda one: REVOKED if one.revoked_at else STANDS,
            width=120,
        ),
    ]
