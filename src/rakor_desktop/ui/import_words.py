"""What becomes of a row of a foreign list, and what is wrong with it, as a person is told."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.import_plan import Outcome
from rakor_desktop.domain.import_rows import Problem, ProblemKind

_WORDS: dict[ProblemKind, object] = {
    ProblemKind.OFFICE_EMPTY: QT_TRANSLATE_NOOP("Import", "The row names no office."),
    ProblemKind.OFFICE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Import", "“{value}” is not in the directory. Choose an office, or give the row an institution and a group."
    ),
    ProblemKind.OFFICE_OF_ANOTHER_REGION: QT_TRANSLATE_NOOP("Import", "The office is not one of {value}."),
    ProblemKind.REGION_UNKNOWN: QT_TRANSLATE_NOOP(
        "Import", "“{value}” is no region. Write Kabupaten, Kota or Provinsi before its name."
    ),
    ProblemKind.REGION_AMBIGUOUS: QT_TRANSLATE_NOOP("Import", "“{value}” can mean the regency or the city."),
    ProblemKind.GROUP_UNKNOWN: QT_TRANSLATE_NOOP(
        "Import", "The office is new, and “{value}” is no group of the order of precedence."
    ),
    ProblemKind.INSTITUTION_MISSING: QT_TRANSLATE_NOOP(
        "Import", "The office is new, and the row names no institution."
    ),
    ProblemKind.NAME_MISSING: QT_TRANSLATE_NOOP("Import", "Degrees or a NIP without a name."),
    ProblemKind.DIGITS_LOST: QT_TRANSLATE_NOOP(
        "Import", "Excel made a number of the NIP “{value}” and threw its last digits away. Enter it as text."
    ),
    ProblemKind.NUMBER_IS_NIK: QT_TRANSLATE_NOOP(
        "Import", "Sixteen digits are a citizen's number (NIK), which is never kept here."
    ),
    ProblemKind.NUMBER_OF_ANOTHER: QT_TRANSLATE_NOOP("Import", "This NIP or NRP is that of {value}."),
    ProblemKind.KIND_UNKNOWN: QT_TRANSLATE_NOOP(
        "Import", "“{value}” does not say how the office is held, or the office says otherwise."
    ),
    ProblemKind.DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Import", "“{value}” is no date. Write 12/04/2016 or 12 April 2016."
    ),
    ProblemKind.ENDS_TOO_EARLY: QT_TRANSLATE_NOOP("Import", "The term would end ({value}) before it begins."),
    ProblemKind.REPEATED: QT_TRANSLATE_NOOP("Import", "Row {value} is about the same office."),
    ProblemKind.TERMS_CLASH: QT_TRANSLATE_NOOP("Import", "{value} holds the office in the same days."),
    ProblemKind.PHONE_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Import", "Excel made a number of the telephone number and took its zero; it is left out."
    ),
    ProblemKind.HOLDER_STAYS: QT_TRANSLATE_NOOP(
        "Import", "{value} stays; end the term by hand if the office is vacant."
    ),
}

_OUTCOMES: dict[Outcome, object] = {
    Outcome.NEW: QT_TRANSLATE_NOOP("Status", "New"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("Status", "Changed"),
    Outcome.SAME: QT_TRANSLATE_NOOP("Status", "Same"),
    Outcome.PROBLEM: QT_TRANSLATE_NOOP("Status", "Problem"),
    Outcome.SKIPPED: QT_TRANSLATE_NOOP("Status", "Skipped"),
}


def outcome_words(outcome: Outcome) -> str:
    """What becomes of a row, in the language in force."""
    return QCoreApplication.translate("Status", str(_OUTCOMES[outcome]))


def problem_words(problem: Problem) -> str:
    """The sentence for a problem of a row, in the language in force."""
    return QCoreApplication.translate("Import", str(_WORDS[problem.kind])).format(value=problem.value)
