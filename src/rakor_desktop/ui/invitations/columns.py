"""The list of the invited: its columns, and what each row says, is searched by and is read aloud as."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.list_xlsx import ColumnKind
from rakor_desktop.domain.appointments import Holding
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.search import fold, matches
from rakor_desktop.services.directory import Office
from rakor_desktop.services.invitations import Invitee
from rakor_desktop.ui.invitations.order_words import MOVED
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

HOLDER = 2
"""The column that a narrow window leaves out; the panel says it too."""


def columns() -> list[Column[Invitee]]:
    """Number as printed, office, holder, attendance, note."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Invitations", "No"), lambda row: str(row.no), CellKind.NUMBER, width=64, align=RIGHT),
        Column(translate("Invitations", "Invited office"), lambda row: row.office.name, stretch=True),
        Column(translate("Invitations", "Holder"), lambda row: holder_words(row.office), width=190),
        Column(
            translate("Invitations", "Attendance"),
            lambda row: STATUSES[row.standing.state].text,
            CellKind.PILL,
            status=lambda row: row.standing.state.value,
            width=150,
        ),
        Column(
            translate("Invitations", "Note"),
            marked_remark,
            CellKind.PILL,
            status=lambda row: MOVED if row.moved else None,
            width=190,
        ),
    ]


def sheet_columns() -> list[SheetColumn[Invitee]]:
    """What leaves the screen: all that list and panel say of an invitation."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Invitations", "No"), lambda row: row.no, ColumnKind.NUMBER, 6),
        SheetColumn(translate("Invitations", "Invited office"), lambda row: row.office.name, width=40),
        SheetColumn(translate("Invitations", "Region"), lambda row: row.office.region, width=24),
        SheetColumn(translate("Invitations", "Holder"), lambda row: holder_words(row.office), width=30),
        SheetColumn(translate("Invitations", "Attendance"), lambda row: STATUSES[row.standing.state].text, width=17),
        SheetColumn(translate("Invitations", "Represented by"), _representative, width=32),
        SheetColumn(translate("Invitations", "Note"), _sheet_note, width=32),
    ]


def holder_words(office: Office) -> str:
    """The holder's name, after `Plt.` and the like when he is acting; vacant and not recorded are two things."""
    if office.holder:
        return office.holder.titled
    if office.holding is Holding.VACANT:
        return STATUSES["vacant"].text
    return QCoreApplication.translate("Invitations", "not recorded")


def representative_words(invitee: Invitee) -> str:
    """Which office came in the place of this one; "" when nobody did."""
    person = invitee.standing.event.representative if invitee.standing.event else None
    if person is None:
        return ""
    return QCoreApplication.translate("Invitations", "by {office}").format(office=person.office)


def remark(invitee: Invitee) -> str:
    """What the note column says: who represents, why somebody does not come, and what was noted."""
    return " · ".join(part for part in (representative_words(invitee), *remark_parts(invitee)) if part)


def remark_parts(invitee: Invitee) -> tuple[str, ...]:
    """Why somebody does not come, whether only he himself may, and what was noted; each may be empty."""
    reason = invitee.standing.event.reason if invitee.standing.event else ""
    own = "" if invitee.may_be_represented else QCoreApplication.translate("Invitations", "in person only")
    return reason, own, invitee.note


def _representative(invitee: Invitee) -> str:
    person = invitee.standing.event.representative if invitee.standing.event else None
    return ", ".join(part for part in (person.office, person.name) if part) if person else ""


def _sheet_note(invitee: Invitee) -> str:
    """The remark without who represents, who has a column of his own; with the mark of an order that was changed."""
    mark = MOVED.text if invitee.moved else ""
    return " · ".join(part for part in (mark, *remark_parts(invitee)) if part)


def marked_remark(invitee: Invitee) -> str:
    """The remark of the list, behind the mark of an order that was changed."""
    mark = MOVED.text if invitee.moved else ""
    return " · ".join(part for part in (mark, remark(invitee)) if part)


def is_found(invitee: Invitee, typed: str) -> bool:
    """Whether all words typed are in the office, its holder or its number."""
    holder = fold(invitee.office.holder.name.full) if invitee.office.holder else ""
    return matches(typed, f"{invitee.office.search_text} {holder} {invitee.no}")


def is_in(invitee: Invitee, state: object) -> bool:
    """Whether a filter shows the row; None is the filter for all, MOVED the one for changed places."""
    if state is MOVED:
        return invitee.moved is not None
    return state is None or invitee.standing.state is state


def spoken(invitee: Invitee) -> str:
    """The row as a sentence for a screen reader."""
    state = STATUSES[invitee.standing.state].text
    words = QCoreApplication.translate("Invitations", "Invitation {no}, {office}, {state} {by}")
    said = words.format(no=invitee.no, office=invitee.office.name, state=state, by=representative_words(invitee))
    moved = QCoreApplication.translate("Invitations", "order changed, by the rule no. {no}")
    return f"{said.strip()}, {moved.format(no=invitee.rule_no)}" if invitee.moved else said.strip()


def group_note(rows: list[Invitee]) -> str:
    """What stands in the head of a group: how many invitations, how many came and how."""
    counted = {state: sum(row.standing.state is state for row in rows) for state in State}
    number = len(rows)
    parts = [QCoreApplication.translate("Invitations", "%n invitation(s)", "", number)]
    for state in (State.IN_PERSON, State.REPRESENTED, State.EXCUSED, State.ABSENT):
        if counted[state]:
            words = STATUSES[state].text
            parts.append(f"{counted[state]} {words[:1].lower()}{words[1:]}")
    moved = sum(row.moved is not None for row in rows)
    if moved:
        parts.append(f"{moved} {MOVED.text[:1].lower()}{MOVED.text[1:]}")
    return " · ".join(parts)
