"""The list of those who are not here yet: its columns, and what each row says, is searched by and is read aloud as."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.appointments import masked_phone
from rakor_desktop.domain.invitations import Reply
from rakor_desktop.domain.search import fold, matches
from rakor_desktop.services.invitations.answers import CallLine
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

NO_ANSWER = "no-answer"
"""The filter for those of whom nothing was heard."""
ANNOUNCED = 3
"""The column that a narrow window leaves out."""


def columns(phone: "Phones") -> list[Column[CallLine]]:
    """Number as printed, office with its holder, what was answered, what was announced, whom to call."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Waiting", "No"), lambda row: str(row.invitee.no), CellKind.NUMBER, width=64, align=RIGHT),
        Column(
            translate("Waiting", "Invited office"),
            lambda row: row.invitee.office.name,
            CellKind.TWO_LINES,
            second=holder_words,
            stretch=True,
        ),
        Column(
            translate("Waiting", "Answer"),
            lambda row: STATUSES[row.invitee.reply].text,
            CellKind.PILL,
            status=lambda row: row.invitee.reply.value,
            width=164,
        ),
        Column(translate("Waiting", "Announced"), announced, width=230),
        Column(
            translate("Waiting", "Contact"),
            contact_words,
            CellKind.TWO_LINES,
            second=phone.shown,
            width=210,
        ),
    ]


class Phones:
    """Whether numbers are shown whole; nobody sees them unless he asks."""

    def __init__(self) -> None:
        self.whole = False

    def shown(self, row: CallLine) -> str:
        """The number of whom to call as it is shown now."""
        return row.phone if self.whole else masked_phone(row.phone)


def sheet_columns() -> list[SheetColumn[CallLine]]:
    """What leaves the screen; contacts and numbers only when they are asked for."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Waiting", "No"), lambda row: row.invitee.no, ColumnKind.NUMBER, 6),
        SheetColumn(translate("Waiting", "Invited office"), lambda row: row.invitee.office.name, width=40),
        SheetColumn(translate("Waiting", "Holder"), holder_words, width=30),
        SheetColumn(translate("Waiting", "Answer"), lambda row: STATUSES[row.invitee.reply].text, width=20),
        SheetColumn(translate("Waiting", "Announced"), announced, width=36),
        SheetColumn(translate("Waiting", "Contact"), lambda row: row.contact, width=24, private=True),
        SheetColumn(translate("Waiting", "Phone"), lambda row: row.phone, width=20, private=True),
    ]


def holder_words(row: CallLine) -> str:
    """The holder's name behind `Plt.` and the like; nothing while he is not known."""
    holder = row.invitee.office.holder
    return holder.titled if holder else ""


def announced(row: CallLine) -> str:
    """Who was to come instead, or why nobody does, and what was noted."""
    said = row.invitee.answer.said if row.invitee.answer else None
    if said is None:
        return ""
    person = ", ".join(part for part in (said.by_office, said.by_name) if part)
    by = QCoreApplication.translate("Waiting", "by {person}").format(person=person) if person else ""
    return " · ".join(part for part in (by, said.reason, said.note) if part)


def contact_words(row: CallLine) -> str:
    """Whom to call, or that nobody is known."""
    if row.contact or row.phone:
        return row.contact or QCoreApplication.translate("Waiting", "contact")
    return QCoreApplication.translate("Waiting", "nobody known")


def is_found(row: CallLine, typed: str) -> bool:
    """Whether all words typed are in the office, its holder, whom to call or its number."""
    more = fold(f"{holder_words(row)} {row.contact}")
    return matches(typed, f"{row.invitee.office.search_text} {more} {row.invitee.no}")


def is_in(row: CallLine, choice: object) -> bool:
    """Whether a filter shows the row: an answer, NO_ANSWER, or None for all."""
    if choice == NO_ANSWER:
        return not row.invitee.reply.is_answer
    return choice is None or row.invitee.reply is choice


def counted(rows: Sequence[CallLine]) -> dict[object, int]:
    """How many rows each filter shows."""
    return {choice: sum(is_in(row, choice) for row in rows) for choice in (None, NO_ANSWER, *Reply)}


def spoken(row: CallLine) -> str:
    """The row as a sentence for a screen reader; numbers are not read aloud."""
    words = QCoreApplication.translate("Waiting", "Invitation {no}, {office}, {answer}, contact: {contact}")
    reply = STATUSES[row.invitee.reply].text
    return words.format(no=row.invitee.no, office=row.invitee.office.name, answer=reply, contact=contact_words(row))
