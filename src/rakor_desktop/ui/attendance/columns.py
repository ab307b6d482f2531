"""The columns of the attendance as it leaves the screen: who came, in whose place, when, and at which desk."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.card import head_words
from rakor_desktop.ui.attendance.desk import Desk
from rakor_desktop.ui.attendance.rows import DeskRow, Head
from rakor_desktop.ui.attendance.wording import holder_words, hour, paper_words, person_words, reason_words
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.sheet_columns import Groups, Seen, SheetColumn


def sheet_columns(zone: str) -> list[SheetColumn[Invitee]]:
    """Everything the desk knows of an invitation, hours on the wall of the meeting's zone."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Desk", "No"), lambda row: row.no, ColumnKind.NUMBER, 6),
        SheetColumn(translate("Desk", "Invited office"), lambda row: row.office.name, width=38),
        SheetColumn(translate("Desk", "Region"), lambda row: row.office.region, width=22),
        SheetColumn(translate("Desk", "Holder"), lambda row: holder_words(row.office), width=28),
        SheetColumn(translate("Desk", "Attendance"), lambda row: STATUSES[row.standing.state].text, width=17),
        SheetColumn(translate("Desk", "Represented by"), _representative, width=30),
        SheetColumn(translate("Desk", "Basis"), _basis, width=16),
        SheetColumn(translate("Desk", "Reason"), _reason, width=20),
        SheetColumn(translate("Desk", "Time"), lambda row: _time(row, zone), width=13),
        SheetColumn(translate("Desk", "Desk"), _desk, width=14),
    ]


def seen_at(desk: Desk) -> Seen[Invitee]:
    """What the list of the desk shows now."""
    typed, model, translate = desk.search.text().strip(), desk.list.rows, QCoreApplication.translate
    facts = (translate("Desk", "Search: “{words}”").format(words=typed),) if typed else ()
    return Seen(translate("Desk", "Attendance"), sheet_columns(model.zone), sections(model.rows), facts)


def sections(rows: tuple[DeskRow, ...]) -> Groups[Invitee]:
    """The invitations under the heads of their sections."""
    found: list[tuple[str, list[Invitee]]] = []
    for row in rows:
        if isinstance(row, Head):
            found.append((head_words(row), []))
        else:
            found[-1][1].append(row)
    return found


def _representative(invitee: Invitee) -> str:
    event = invitee.standing.event
    return person_words(event) if event else ""


def _basis(invitee: Invitee) -> str:
    person = invitee.standing.event.representative if invitee.standing.event else None
    return paper_words(person) if person else ""


def _reason(invitee: Invitee) -> str:
    return reason_words(invitee.standing.event.reason) if invitee.standing.event else ""


def _time(invitee: Invitee, zone: str) -> str:
    return f"{hour(invitee.standing.event.at, zone)} {zone}" if invitee.standing.event else ""


def _desk(invitee: Invitee) -> str:
    return invitee.standing.event.desk if invitee.standing.event else ""
