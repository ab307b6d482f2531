"""The columns of the two tables of the forms: rows of a form that came back, and forms that were taken."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import short_moment
from rakor_desktop.domain.form_plan import Outcome, PlannedRow
from rakor_desktop.services.followups.region_forms import TakenForm
from rakor_desktop.ui.form_words import outcome_words, report_words, result_words
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column

SAID = 3
"""The place of the column that is left out of a narrow page."""
OUTCOMES: dict[Outcome, Status] = {
    Outcome.PROBLEM: Status("bad", "circle-x", QT_TRANSLATE_NOOP("Status", "Problem")),
    Outcome.CONFLICT: Status("warn", "triangle-alert", QT_TRANSLATE_NOOP("Status", "Reported here too")),
    Outcome.NEW: Status("ok", "plus", QT_TRANSLATE_NOOP("Status", "New report")),
    Outcome.SAME: Status("mute", "check", QT_TRANSLATE_NOOP("Status", "Recorded before")),
    Outcome.UNCHANGED: Status("mute", "minus", QT_TRANSLATE_NOOP("Status", "Nothing filled in")),
    Outcome.SKIPPED: Status("mute", "minus", QT_TRANSLATE_NOOP("Status", "Left out")),
}
_STANDS = Status("ok", "check", QT_TRANSLATE_NOOP("Status", "Stands"))
_REVOKED = Status("mute", "undo-2", QT_TRANSLATE_NOOP("Status", "Revoked"))
_WARNING = Status("warn", "triangle-alert", QT_TRANSLATE_NOOP("Status", "Look at this"))
#: Rows of which nothing is asked and nothing comes.
QUIET = frozenset({Outcome.SAME, Outcome.UNCHANGED, Outcome.SKIPPED})


def status_of(row: PlannedRow) -> Status:
    """The mark of a row; one in which nothing was filled in says whether its code or text was changed."""
    return _WARNING if row.problems and row.outcome is Outcome.UNCHANGED else OUTCOMES[row.outcome]


def row_columns() -> list[Column[PlannedRow]]:
    """Row of the file, recommendation, what is reported, what happens."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Forms", "Row"), lambda row: str(row.row.number), CellKind.NUMBER, width=72, align=RIGHT),
        Column(translate("Forms", "No"), lambda row: row.no, width=64),
        Column(
            translate("Forms", "Recommendation"),
            lambda row: row.text,
            CellKind.TWO_LINES,
            second=lambda row: row.row.text,
            stretch=True,
        ),
        Column(translate("Forms", "The form says"), _read, width=210),
        Column(translate("Forms", "What happens"), result_words, CellKind.ICON_TEXT, status=status_of, width=270),
    ]


def _read(row: PlannedRow) -> str:
    """What the row reports, once nothing of it is asked any more."""
    return report_words(row.report) if row.report and row.outcome is not Outcome.PROBLEM else ""


def taken_columns() -> list[Column[TakenForm]]:
    """When, whose, which file, how many reports, who took it, whether it stands."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Forms", "Taken"), moment_words, width=150),
        Column(translate("Forms", "Institution"), lambda one: one.institution, width=280),
        Column(translate("Forms", "File"), lambda one: one.file_name, stretch=True),
        Column(translate("Forms", "Reports"), lambda one: str(one.reports), CellKind.NUMBER, width=86, align=RIGHT),
        Column(translate("Forms", "By"), lambda one: one.actor, width=110),
        Column(
            translate("Forms", "State"),
            lambda one: _state(one).text,
            CellKind.PILL,
            status=_state,
            width=120,
        ),
    ]


def _state(one: TakenForm) -> Status:
    return _REVOKED if one.revoked_at else _STANDS


def moment_words(one: TakenForm) -> str:
    """When it was taken, in the zone of the province."""
    return short_moment(one.at, one.zone)


def spoken(row: PlannedRow) -> str:
    """The row as a sentence for a screen reader."""
    heard = (str(row.row.number), row.no, row.text, outcome_words(row.outcome), result_words(row))
    return ", ".join(part for part in heard if part)
