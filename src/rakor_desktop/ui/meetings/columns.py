"""The columns of the list of meetings: when, what, how far, who came, what is owed."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.dates import MONTHS, WEEKDAYS, clock, weekday_date
from rakor_desktop.services.meetings.dashboard import MeetingState
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

DAY, MEETING, STAGES, FOLLOWUPS = 0, 1, 2, 4
"""Places of the columns that `cells.py` paints, and of the one that names the row."""

Columns = tuple[Column[MeetingState], ...]
NOTHING = "–"


def meeting_columns() -> Columns:
    """The columns with their heads in the language in force."""
    translate, two = QCoreApplication.translate, CellKind.TWO_LINES
    return (
        Column(translate("MeetingList", "Date"), _month, two, second=_weekday_and_year, width=144),
        Column(translate("MeetingList", "Meeting"), _title, two, second=_where_and_when, stretch=True),
        Column(translate("MeetingList", "Stage"), lambda _row: "", width=168),
        Column(translate("MeetingList", "Attendance"), attendance_words, two, second=_split, width=138),
        Column(translate("MeetingList", "Follow-ups"), followup_words, two, second=late_words, width=118),
        Column(translate("MeetingList", "Status"), _status, CellKind.PILL, status=lambda row: row.stage, width=172),
    )


def sheet_columns() -> list[SheetColumn[MeetingState]]:
    """What leaves the screen: also what the list says in pictures."""
    translate, number = QCoreApplication.translate, ColumnKind.NUMBER
    return [
        SheetColumn(translate("MeetingList", "Date"), lambda row: row.line.held_on, ColumnKind.DATE, 12),
        SheetColumn(translate("MeetingList", "Time"), _hour, width=11),
        SheetColumn(translate("MeetingList", "Meeting"), _title, width=48),
        SheetColumn(translate("MeetingList", "Place"), lambda row: row.line.place, width=30),
        SheetColumn(translate("MeetingList", "Organiser"), lambda row: row.line.organiser, width=24),
        SheetColumn(translate("MeetingList", "Status"), _status, width=18),
        SheetColumn(translate("MeetingList", "Invited"), lambda row: row.line.figures.invitations, number, 10),
        SheetColumn(translate("MeetingList", "Present"), lambda row: row.line.figures.in_person, number, 10),
        SheetColumn(translate("MeetingList", "Represented"), lambda row: row.line.figures.represented, number, 10),
        SheetColumn(translate("MeetingList", "Recommendations"), lambda row: row.line.recommendations, number, 13),
        SheetColumn(translate("MeetingList", "Obligations"), lambda row: row.obligations.all, number, 11),
        SheetColumn(translate("MeetingList", "Not done"), lambda row: row.obligations.open, number, 10),
        SheetColumn(translate("MeetingList", "Late"), lambda row: row.obligations.late, number, 10),
    ]


def spoken(row: MeetingState) -> str:
    """A row as a sentence for screen readers."""
    parts = (weekday_date(row.line.held_on), row.line.title, row.line.place, attendance_words(row), _status(row))
    return ", ".join(part for part in parts if part != NOTHING)


def attendance_words(row: MeetingState) -> str:
    """`22 dari 28`; before anybody came only how many are invited."""
    figures = row.line.figures
    if not figures.invitations:
        return NOTHING
    if figures.not_recorded == figures.invitations:
        return QCoreApplication.translate("MeetingList", "{count} invited").format(count=figures.invitations)
    words = QCoreApplication.translate("MeetingList", "{filled} of {count}")
    return words.format(filled=figures.filled, count=figures.invitations)


def followup_words(row: MeetingState) -> str:
    """How many obligations are open, or that all are done."""
    owed = row.obligations
    if not owed.all:
        return NOTHING
    if not owed.open:
        return QCoreApplication.translate("MeetingList", "All done")
    return QCoreApplication.translate("MeetingList", "{count} open").format(count=owed.open)


def late_words(row: MeetingState) -> str:
    """How many are late, or from how many recommendations they come."""
    if row.obligations.late:
        return QCoreApplication.translate("MeetingList", "{count} late").format(count=row.obligations.late)
    if not row.line.recommendations:
        return ""
    words = QCoreApplication.translate("MeetingList", "{count} recommendations")
    return words.format(count=row.line.recommendations)


def _month(row: MeetingState) -> str:
    return MONTHS[row.line.held_on.month - 1]


def _weekday_and_year(row: MeetingState) -> str:
    """With its year: the list holds meetings of many."""
    return f"{WEEKDAYS[row.line.held_on.weekday()]} · {row.line.held_on.year}"


def _title(row: MeetingState) -> str:
    return row.line.title


def _where_and_when(row: MeetingState) -> str:
    return " · ".join(part for part in (row.line.place, _hour(row)) if part)


def _hour(row: MeetingState) -> str:
    return f"{clock(row.line.starts)} {row.line.zone}" if row.line.starts else ""


def _split(row: MeetingState) -> str:
    figures = row.line.figures
    if not figures.filled:
        return ""
    words = QCoreApplication.translate("MeetingList", "{present} present, {represented} represented")
    return words.format(present=figures.in_person, represented=figures.represented)


def _status(row: MeetingState) -> str:
    return STATUSES[row.stage].text
