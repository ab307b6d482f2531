"""The list of obligations: its columns, filters, and what each row says, is searched by and is read aloud as."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.dates import grouped, short_date
from rakor_desktop.services.followups.register import Obligation
from rakor_desktop.services.followups.register_lines import Asked
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.kit.grouped_rows import Group
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import Confidence, SheetColumn

OVERDUE = "overdue"
"""The state of the screen that is derived from the due date and never stored."""

RECOMMENDATION, STATUS, DUE_NOTE = 1, 4, 5
"""Columns by place. The heads of the groups say the recommendation; it is a column so that copying gives it away."""

CONFIDENCE = Confidence[Obligation](lambda row: row.meeting_id, minutes_life.confidential_meetings)
"""What Terbatas or Rahasia minutes recommended leaves the list only when it is asked for."""


def columns() -> list[Column[Obligation]]:
    """Number of the recommendation, its text, who answers for it, due date, status, due date in words."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Followups", "No"), lambda row: f"R-{row.recommendation_no}", width=64, align=RIGHT),
        Column(translate("Followups", "Recommendation"), lambda row: row.text, width=200),
        Column(translate("Followups", "Responsible"), lambda row: row.institution.name, stretch=True),
        Column(translate("Followups", "Due"), due_words, width=110),
        Column(
            translate("Followups", "Status"),
            state_words,
            CellKind.PILL,
            status=state_of,
            width=176,
        ),
        Column(translate("Followups", "Due date as said"), lambda row: row.due_note, width=210),
    ]


def sheet_columns() -> list[SheetColumn[Obligation]]:
    """What leaves the screen: the heads of the groups too, so that the sheet can be sorted anew."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Followups", "Meeting"), lambda row: row.meeting, width=34),
        SheetColumn(translate("Followups", "Held on"), lambda row: row.held_on, ColumnKind.DATE, 12),
        SheetColumn(translate("Followups", "No"), lambda row: f"R-{row.recommendation_no}", width=7),
        SheetColumn(translate("Followups", "Recommendation"), lambda row: row.text, width=50),
        SheetColumn(translate("Followups", "Responsible"), lambda row: row.institution.name, width=34),
        SheetColumn(translate("Followups", "Due"), lambda row: row.due, ColumnKind.DATE, 12),
        SheetColumn(translate("Followups", "Due date as said"), lambda row: row.due_note, width=22),
        SheetColumn(translate("Followups", "Status"), lambda row: STATUSES[state_of(row)].text, width=14),
        SheetColumn(translate("Followups", "Days late"), _days_late, ColumnKind.NUMBER, 10),
    ]


def _days_late(row: Obligation) -> int | None:
    return row.days_late or None


def state_of(row: Obligation) -> str:
    """`overdue` while it is late, else its progress."""
    return row.status.value


def state_words(row: Obligation) -> str:
    """The status in words, with the days when it is late."""
    days = row.days_late
    if not days:
        return STATUSES[row.progress.value].text
    return QCoreApplication.translate("Followups", "%n day(s) late", "", days).replace(str(days), grouped(days))


def due_words(row: Obligation) -> str:
    """The due date, or a dash when none was set."""
    return short_date(row.due) if row.due else "–"


def spoken(row: Obligation) -> str:
    """The row as a sentence for a screen reader."""
    words = QCoreApplication.translate("Followups", "Recommendation {no}, {institution}, due {due}, {state}")
    return words.format(
        no=row.recommendation_no, institution=row.institution.name, due=due_words(row), state=state_words(row)
    )


def head(one: Asked, done: int, count: int, *, with_meeting: bool) -> Group:
    """The head of a recommendation: its text, its number, how many of so many are done, which meeting."""
    note = QCoreApplication.translate("Followups", "{done} of {all} done").format(done=done, all=count)
    if with_meeting:
        note += f" · {short_date(one.held_on)}"
    return Group((one.meeting_id, one.no), one.text, f"R-{one.no}", note)
