"""The number register as a list: its columns, and what each line says, is searched by and is read aloud as."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.publishing.numbers import Number
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

GAPS = "gaps"
"""The filter of what was never given, with and without an explanation."""
FILTERS = {
    NumberState.GIVEN: QT_TRANSLATE_NOOP("Register", "Given"),
    NumberState.RESERVED: QT_TRANSLATE_NOOP("Register", "Reserved"),
    NumberState.VOID: QT_TRANSLATE_NOOP("Register", "Void"),
    GAPS: QT_TRANSLATE_NOOP("Register", "Gaps"),
}


def columns() -> list[Column[Number]]:
    """Number, what it is for or why it is not used, day, who wrote it, state."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Register", "Number"), number_words, width=220),
        Column(translate("Register", "For"), about, stretch=True),
        Column(translate("Register", "Date"), day_words, width=110),
        Column(translate("Register", "Written by"), lambda line: line.by, width=130),
        Column(
            translate("Register", "State"),
            lambda line: STATUSES[status(line)].text,
            CellKind.PILL,
            status=status,
            width=150,
        ),
    ]


def sheet_columns() -> list[SheetColumn[Number]]:
    """What leaves the screen: subject and reason each in a column of its own."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Register", "Number"), number_words, width=26),
        SheetColumn(translate("Register", "Running number"), lambda line: line.running, ColumnKind.NUMBER, 10),
        SheetColumn(translate("Register", "For"), lambda line: line.subject, width=46),
        SheetColumn(translate("Register", "Date"), lambda line: line.day, ColumnKind.DATE, 12),
        SheetColumn(translate("Register", "State"), lambda line: STATUSES[status(line)].text, width=18),
        SheetColumn(translate("Register", "Reason"), lambda line: line.reason, width=40),
        SheetColumn(translate("Register", "Written by"), lambda line: line.by, width=20),
    ]


def status(line: Number) -> str:
    """Its state in the registry of statuses."""
    return f"number_{line.state.value}" if line.state else "number_missing"


def is_in(line: Number, chosen: object) -> bool:
    """Whether it passes a filter; None passes all."""
    return chosen in (None, line.state) or (chosen == GAPS and line.state in (None, NumberState.GAP))


def year_of(line: Number) -> int:
    """The year it is listed under; 0 for a gap in a book that never begins anew."""
    return line.counter.year or (line.day.year if line.day else 0)


def number_words(line: Number) -> str:
    """The number as printed; a gap by its running number and what it is counted in."""
    if line.state not in (None, NumberState.GAP):
        return line.text
    counted = " ".join(part for part in (line.counter.code, line.counter.unit) if part)
    return f"{line.running}  {counted}".strip()


def about(line: Number) -> str:
    """What it is for, or why it is not used."""
    if line.state is None:
        return QCoreApplication.translate("Register", "was never given; nobody said why yet")
    return " · ".join(part for part in (line.subject, line.reason) if part)


def day_words(line: Number) -> str:
    """`04-04-2016`; nothing for a gap."""
    return short_date(line.day) if line.day and line.state is not NumberState.GAP else ""


def is_found(line: Number, typed: str) -> bool:
    """Whether all words typed are in the number, its subject, reason, day or writer."""
    return matches(typed, search_text(number_words(line), line.subject, line.reason, day_words(line), line.by))


def spoken(line: Number) -> str:
    """The line as a sentence for a screen reader."""
    return ", ".join(part for part in (number_words(line), STATUSES[status(line)].text, about(line)) if part)
