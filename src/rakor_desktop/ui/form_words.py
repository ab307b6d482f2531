"""What becomes of the rows of a progress form that came back, and what is wrong with them, as a person is told."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.form_plan import Answer, FormReport, Outcome, PlannedRow, Spoken
from rakor_desktop.domain.progress_forms import Problem, Trouble

_PROBLEMS: dict[Trouble, object] = {
    Trouble.CODE_MISSING: QT_TRANSLATE_NOOP("Forms", "The row has no code."),
    Trouble.CODE_WRONG: QT_TRANSLATE_NOOP("Forms", "“{value}” is no code of a row: it was changed or mistyped."),
    Trouble.CODE_UNKNOWN: QT_TRANSLATE_NOOP("Forms", "The code {value} belongs to no obligation here."),
    Trouble.CODE_TWICE: QT_TRANSLATE_NOOP(
        "Forms", "The same obligation stands here twice: also in row {value}."
    ),
    Trouble.OF_ANOTHER: QT_TRANSLATE_NOOP("Forms", "The row is one of {value}."),
    Trouble.PARTED: QT_TRANSLATE_NOOP("Forms", "Code and text were parted: the text is that of {value}."),
    Trouble.EDITED: QT_TRANSLATE_NOOP("Forms", "What was printed was edited: {value}."),
    Trouble.FORMULA: QT_TRANSLATE_NOOP("Forms", "{value} is a formula; its value is not taken."),
    Trouble.STATUS_UNKNOWN: QT_TRANSLATE_NOOP("Forms", "“{value}” is no status."),
    Trouble.STATUS_OPEN: QT_TRANSLATE_NOOP("Forms", "100% without a status: is it done?"),
    Trouble.PERCENT_UNREADABLE: QT_TRANSLATE_NOOP("Forms", "“{value}” is no whole number from 0 to 100."),
    Trouble.PERCENT_FRACTION: QT_TRANSLATE_NOOP(
        "Forms", "“{value}” is no whole number; Excel writes a percentage so."
    ),
    Trouble.DATE_UNREADABLE: QT_TRANSLATE_NOOP("Forms", "“{value}” is no date."),
    Trouble.DATE_AHEAD: QT_TRANSLATE_NOOP("Forms", "{value} is still to come."),
    Trouble.REASON_MISSING: QT_TRANSLATE_NOOP("Forms", "What cannot be done needs a reason, and the row gives none."),
    Trouble.CONTRADICTORY: QT_TRANSLATE_NOOP("Forms", "The status and {value} contradict each other."),
}
_OUTCOMES: dict[Outcome, object] = {
    Outcome.PROBLEM: QT_TRANSLATE_NOOP("Forms", "Problem"),
    Outcome.CONFLICT: QT_TRANSLATE_NOOP("Forms", "Reported here too"),
    Outcome.NEW: QT_TRANSLATE_NOOP("Forms", "New report"),
    Outcome.SAME: QT_TRANSLATE_NOOP("Forms", "Recorded before"),
    Outcome.UNCHANGED: QT_TRANSLATE_NOOP("Forms", "Nothing filled in"),
    Outcome.SKIPPED: QT_TRANSLATE_NOOP("Forms", "Left out"),
}
_ANSWERS: dict[Answer, object] = {
    Answer.AS_CODE: QT_TRANSLATE_NOOP("Forms", "The code counts: {word}"),
    Answer.AS_TEXT: QT_TRANSLATE_NOOP("Forms", "The text counts: {word}"),
    Answer.WITHOUT: QT_TRANSLATE_NOOP("Forms", "Take the row without it"),
    Answer.AS_PERCENT: QT_TRANSLATE_NOOP("Forms", "{word} is meant"),
    Answer.TODAY: QT_TRANSLATE_NOOP("Forms", "Take today's date"),
    Answer.TAKE: QT_TRANSLATE_NOOP("Forms", "Take the report of the form as well"),
    Answer.NOT_STARTED: QT_TRANSLATE_NOOP("Forms", "Not started"),
    Answer.ONGOING: QT_TRANSLATE_NOOP("Forms", "In progress"),
    Answer.DONE: QT_TRANSLATE_NOOP("Forms", "Done"),
    Answer.IMPOSSIBLE: QT_TRANSLATE_NOOP("Forms", "Cannot be done"),
}
_STATES: dict[Progress, object] = {
    Progress.NOT_STARTED: QT_TRANSLATE_NOOP("Forms", "Not started"),
    Progress.IN_PROGRESS: QT_TRANSLATE_NOOP("Forms", "In progress"),
    Progress.DONE: QT_TRANSLATE_NOOP("Forms", "Done"),
    Progress.IMPOSSIBLE: QT_TRANSLATE_NOOP("Forms", "Cannot be done"),
    Progress.CANCELLED: QT_TRANSLATE_NOOP("Forms", "Cancelled"),
}


def _tr(source: object) -> str:
    return QCoreApplication.translate("Forms", str(source))


def outcome_words(outcome: Outcome) -> str:
    """What becomes of a row."""
    return _tr(_OUTCOMES[outcome])


def problem_words(problem: Problem) -> str:
    """The sentence for a problem of a row."""
    return _tr(_PROBLEMS[problem.kind]).format(value=problem.value)


def answer_words(answer: int, word: str) -> str:
    """What a choice says; `word` is what it is about."""
    return _tr(_ANSWERS[Answer(answer)]).format(word=word)


def state_words(progress: Progress | None, percent: int | None) -> str:
    """`In progress 40%`; of what is not in progress the word alone."""
    word = _tr(_STATES[progress]) if progress else ""
    return f"{word} {percent}%" if progress is Progress.IN_PROGRESS and percent is not None else word


def report_words(report: FormReport) -> str:
    """What a row reports, in one line."""
    words = QCoreApplication.translate("Forms", "{state} on {day}")
    return words.format(state=state_words(report.progress, report.percent), day=short_date(report.told_on))


def spoken_words(here: Spoken) -> str:
    """What was told here meanwhile, by whom, in one line."""
    state = state_words(here.event.progress, here.event.percent) or QCoreApplication.translate("Forms", "Given back")
    words = QCoreApplication.translate("Forms", "{state} on {day}, told by {name}")
    return words.format(state=state, day=short_date(here.event.told_on), name=here.told_by)


def result_words(row: PlannedRow) -> str:
    """What becomes of a row, in one line: its first problem, what was told here, what it reports."""
    if row.problems:
        return problem_words(row.problems[0])
    if row.outcome is Outcome.CONFLICT and row.obligation is not None:
        return spoken_words(row.obligation.newer[0])
    if row.outcome is Outcome.NEW and row.report is not None:
        return report_words(row.report)
    return outcome_words(row.outcome)
