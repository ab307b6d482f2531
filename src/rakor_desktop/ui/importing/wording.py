"""What the import says of rows and of earlier imports."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import clock, short_date
from rakor_desktop.domain.import_plan import Outcome, Planned
from rakor_desktop.domain.importing import Column
from rakor_desktop.services.importing.importing import Contents, Import
from rakor_desktop.ui.import_words import problem_words
from rakor_desktop.ui.kit.pills import Status

OUTCOMES: dict[Outcome, Status] = {
    Outcome.PROBLEM: Status("bad", "circle-x", QT_TRANSLATE_NOOP("Status", "Problem")),
    Outcome.NEW: Status("ok", "plus", QT_TRANSLATE_NOOP("Status", "New")),
    Outcome.CHANGED: Status("ok", "pencil-line", QT_TRANSLATE_NOOP("Status", "Changed")),
    Outcome.SAME: Status("mute", "check", QT_TRANSLATE_NOOP("Status", "Same")),
    Outcome.SKIPPED: Status("mute", "minus", QT_TRANSLATE_NOOP("Status", "Skipped")),
}
WARNING = Status("warn", "triangle-alert", QT_TRANSLATE_NOOP("Status", "Look at this"))
STANDS = Status("ok", "check", QT_TRANSLATE_NOOP("Status", "Stands"))
REVOKED = Status("mute", "undo-2", QT_TRANSLATE_NOOP("Status", "Revoked"))

_MEANINGS: dict[Column, object] = {
    Column.OFFICE: QT_TRANSLATE_NOOP("Import", "Office"),
    Column.NAME: QT_TRANSLATE_NOOP("Import", "Name"),
    Column.BEFORE: QT_TRANSLATE_NOOP("Import", "Titles before the name"),
    Column.AFTER: QT_TRANSLATE_NOOP("Import", "Degrees after the name"),
    Column.NUMBER: QT_TRANSLATE_NOOP("Import", "NIP or NRP"),
    Column.INSTITUTION: QT_TRANSLATE_NOOP("Import", "Institution"),
    Column.REGION: QT_TRANSLATE_NOOP("Import", "Region"),
    Column.GROUP: QT_TRANSLATE_NOOP("Import", "Group of precedence"),
    Column.KIND: QT_TRANSLATE_NOOP("Import", "How held"),
    Column.STARTS: QT_TRANSLATE_NOOP("Import", "From"),
    Column.ENDS: QT_TRANSLATE_NOOP("Import", "To"),
    Column.RANK: QT_TRANSLATE_NOOP("Import", "Rank"),
    Column.CONTACT: QT_TRANSLATE_NOOP("Import", "Adjutant"),
    Column.PHONE: QT_TRANSLATE_NOOP("Import", "Phone of the adjutant"),
}


def _tr(source: str) -> str:
    return QCoreApplication.translate("Import", source)


def meaning_words(meaning: Column | None) -> str:
    """What a column means."""
    return _tr(str(_MEANINGS[meaning])) if meaning else QCoreApplication.translate("Import", "not used")


def status_of(row: Planned) -> Status:
    """The mark of a row; one that comes in with something left out says so."""
    warned = row.problems and row.outcome is not Outcome.PROBLEM
    return WARNING if warned else OUTCOMES[row.outcome]


def result_words(row: Planned) -> str:
    """What becomes of a row, in one line: the first problem, or what would happen."""
    translate = QCoreApplication.translate
    if row.problems:
        return problem_words(row.problems[0])
    if row.outcome is Outcome.CHANGED:
        if not row.ended:
            return translate("Import", "Completes what is known")
        return translate("Import", "Follows {name}").format(name=row.ended[0][1])
    if row.outcome is Outcome.NEW:
        if row.office_id is None:
            return translate("Import", "New office")
        return translate("Import", "New holder")
    return OUTCOMES[row.outcome].text


def effects(row: Planned) -> list[str]:
    """What bringing this row in would do, a sentence each."""
    translate, said = QCoreApplication.translate, row.row.person
    if row.outcome is Outcome.SAME:
        return [translate("Import", "The directory says the same; nothing happens.")]
    if row.outcome is Outcome.SKIPPED:
        return [translate("Import", "This row is left out.")]
    if row.outcome is Outcome.PROBLEM:
        return []
    told = []
    if row.office_id is None:
        new = translate("Import", "The office is added, in group {group}, of {institution}.")
        told.append(new.format(group=row.row.group, institution=row.row.institution))
    for _id, holder, last in row.ended:
        ends = translate("Import", "The term of {name} ends on {day}.")
        told.append(ends.format(name=holder, day=short_date(last)))
    if row.corrects is not None and said:
        told.append(translate("Import", "What is known of {name} is completed.").format(name=said.name.full))
    elif said:
        told.append(_begins(row, said.name.full))
    return told


def _begins(row: Planned, name: str) -> str:
    translate = QCoreApplication.translate
    if row.starts is None:
        words = translate("Import", "{name} ({kind}) holds the office; since when is not known.")
        return words.format(name=name, kind=row.row.kind.value)
    words = translate("Import", "{name} ({kind}) holds the office from {day}.")
    return words.format(name=name, kind=row.row.kind.value, day=short_date(row.starts))


def spoken(row: Planned) -> str:
    """The row as a sentence for a screen reader."""
    said = row.row.person.name.full if row.row.person else ""
    heard = (str(row.row.number), row.office or row.row.office, said, status_of(row).text, result_words(row))
    return ", ".join(part for part in heard if part)


def moment_words(made: Import) -> str:
    """When it was brought in, on the clock of this computer."""
    at = made.at.astimezone()
    return f"{short_date(at.date())} {clock(at.time())}"


def contents_words(contents: Contents) -> str:
    """What an import made: offices, terms of office, entries changed."""
    offices, terms, changed = contents.offices, contents.terms, contents.changed
    told = []
    if offices:
        told.append(QCoreApplication.translate("Import", "%n office(s)", "", offices))
    if terms:
        told.append(QCoreApplication.translate("Import", "%n term(s) of office", "", terms))
    if changed:
        told.append(QCoreApplication.translate("Import", "%n change(s)", "", changed))
    return ", ".join(told)
