"""The columns of who can be reminded: ticked or not, how much is open and late, when a letter went last."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import grouped, short_date
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.followups.reminders import Debtor, Reminded
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.rows import CellKind, Column

LATE, NEVER = "overdue", "never"
#: The column that a narrow window leaves out.
OPEN = 3


@dataclass(frozen=True, slots=True)
class Pick:
    """An institution, and whether it gets a letter."""

    debtor: Debtor
    ticked: bool


def columns() -> list[Column[Pick]]:
    """What is shown of each."""
    translate = QCoreApplication.translate
    return [
        Column("", lambda _row: "", CellKind.CHECK, checked=lambda row: row.ticked, width=44),
        Column(
            translate("Reminders", "To"), lambda row: row.debtor.institution.name, CellKind.TWO_LINES,
            second=lambda row: row.debtor.office, stretch=True,
        ),
        Column(
            translate("Reminders", "Late"), late_words, CellKind.PILL,
            status=lambda row: LATE if row.debtor.late else None, width=150,
        ),
        Column(translate("Reminders", "Open"), lambda row: grouped(row.debtor.open), width=80, align=RIGHT),
        Column(translate("Reminders", "Last reminder"), lambda row: reminded_words(row.debtor.reminded), width=190),
    ]  # fmt: skip


def key_of(row: Pick) -> Hashable:
    """By which a row is known."""
    return row.debtor.institution.id


def is_in(row: Pick, choice: Hashable) -> bool:
    """Whether the filter lets it pass."""
    if choice == NEVER:
        return not row.debtor.reminded.letters
    return choice is None or row.debtor.late > 0


def is_found(row: Pick, text: str) -> bool:
    """Whether the search finds it."""
    return matches(text, search_text(row.debtor.institution.name, row.debtor.office))


def counts(rows: Sequence[Pick]) -> dict[Hashable, int]:
    """The number behind each filter."""
    return {choice: sum(1 for row in rows if is_in(row, choice)) for choice in (None, LATE, NEVER)}


def late_words(row: Pick) -> str:
    """`3 · 53 hari`: how many are late, and the oldest."""
    if not row.debtor.late:
        return QCoreApplication.translate("Reminders", "not late")
    oldest = row.debtor.oldest
    days = QCoreApplication.translate("Reminders", "%n day(s)", "", oldest).replace(str(oldest), grouped(oldest))
    return f"{grouped(row.debtor.late)} · {days}"


def reminded_words(reminded: Reminded) -> str:
    """`ke-2, 22-08-2016`."""
    if reminded.dated is None:
        return QCoreApplication.translate("Reminders", "none yet")
    words = QCoreApplication.translate("Reminders", "no. {ordinal}, {day}")
    return words.format(ordinal=reminded.letters, day=short_date(reminded.dated))


def spoken(row: Pick) -> str:
    """The row as a sentence for a screen reader."""
    translate = QCoreApplication.translate
    ticked = translate("Reminders", "gets a letter") if row.ticked else translate("Reminders", "gets no letter")
    debtor = row.debtor
    words = translate("Reminders", "{body}, {office}: {late} late, {open} open, last reminder {last}, {ticked}")
    return words.format(
        body=debtor.institution.name, office=debtor.office, late=debtor.late, open=debtor.open,
        last=reminded_words(debtor.reminded), ticked=ticked,
    )  # fmt: skip
