"""The heads of region as columns: invited, in person, represented, excused, absent, not recorded, share, last time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.attendance.head_attendance import HeadLine
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

LAST = 7
"""The column that a narrow window leaves out."""
_COUNT = 104
_RIGHT = Qt.AlignmentFlag.AlignRight


def columns() -> list[Column[HeadLine]]:
    """What is shown; every column sorts."""
    counts: list[Column[HeadLine]] = [
        Column(title, _text(count), CellKind.NUMBER, width=_COUNT, align=_RIGHT, sort=count)
        for title, count in _counts()
    ]
    translate = QCoreApplication.translate
    return [
        Column(translate("Heads", "Office"), lambda row: row.office, stretch=True, sort=lambda row: row.code),
        *counts,
        Column(translate("Heads", "Last in person"), last_words, width=132, sort=_last),
        Column(translate("Heads", "In person, %"), share_words, CellKind.NUMBER, width=118, align=_RIGHT, sort=_share),
    ]


def sheet_columns() -> list[SheetColumn[HeadLine]]:
    """The same for Excel, with the code of the region."""
    translate = QCoreApplication.translate
    counts = [SheetColumn(title, count, ColumnKind.NUMBER, 12) for title, count in _counts()]
    return [
        SheetColumn(translate("Heads", "Code"), lambda row: row.code, width=10),
        SheetColumn(translate("Heads", "Office"), lambda row: row.office, width=32),
        *counts,
        SheetColumn(translate("Heads", "In person, %"), _share, ColumnKind.PERCENT, 12),
        SheetColumn(translate("Heads", "Last in person"), lambda row: row.last, ColumnKind.DATE, 14),
    ]


def is_found(row: HeadLine, typed: str) -> bool:
    """Whether the search finds the row."""
    return matches(typed, search_text(row.office, row.code))


def last_words(row: HeadLine) -> str:
    """The day on which he came himself last."""
    return short_date(row.last) if row.last else QCoreApplication.translate("Heads", "never")


def share_words(row: HeadLine) -> str:
    """`75%`."""
    return f"{100 * row.share:.0f}%"


def spoken(row: HeadLine) -> str:
    """The row as a sentence for a screen reader."""
    source = QCoreApplication.translate("Heads", "{office}: in person {own} of {all}, represented {by}, last {last}")
    own, last = row.in_person, last_words(row)
    return source.format(office=row.office, own=own, all=row.invited, by=row.represented, last=last)


def _counts() -> list[tuple[str, Callable[[HeadLine], int]]]:
    translate = QCoreApplication.translate
    return [
        (translate("Heads", "Invited"), lambda row: row.invited),
        (translate("Heads", "In person"), lambda row: row.in_person),
        (translate("Heads", "Represented"), lambda row: row.represented),
        (translate("Heads", "Excused"), lambda row: row.excused),
        (translate("Heads", "Absent"), lambda row: row.absent),
        (translate("Heads", "Not recorded"), lambda row: row.not_recorded),
    ]


def _text(count: Callable[[HeadLine], int]) -> Callable[[HeadLine], str]:
    return lambda row: str(count(row))


def _share(row: HeadLine) -> float:
    return row.share


def _last(row: HeadLine) -> str:
    return row.last.isoformat() if row.last else ""
