"""The list of the invited: its columns, and what each row says, is searched by and is read aloud as."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.appointments import Holding
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.invitations import Reply, Role
from rakor_desktop.domain.search import fold, matches
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.invitations.answer_words import (
    channel_icon,
    channel_of,
    channel_words,
    lower,
    reply_words,
    role_words,
    said_words,
)
from rakor_desktop.ui.invitations.letter_words import NO_LETTER, letter_sheet, letter_status, letter_told, letter_words
from rakor_desktop.ui.invitations.order_words import MOVED
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

HOLDER, CHANNEL, ATTENDANCE, LETTER, NOTE = 2, 4, 5, 6, 7
"""Columns that have their time: a narrow window leaves out the holder; once the door is open, attendance takes the
place of the channel; the letter is told once one is issued."""
LETTER_WIDTH, NOTE_WIDTH, SHORT_NOTE = 92, 164, 140
WAITING = "waiting"
"""The filter for those who were not asked or have not answered."""


def columns() -> list[Column[Invitee]]:
    """Number as printed, office, holder, answer and its channel, attendance, note."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Invitations", "No"), lambda row: str(row.no), CellKind.NUMBER, width=64, align=RIGHT),
        Column(translate("Invitations", "Invited office"), lambda row: row.office.name, stretch=True),
        Column(translate("Invitations", "Holder"), lambda row: holder_words(row.office), width=164),
        Column(
            translate("Invitations", "Answer"),
            lambda row: STATUSES[row.reply].text,
            CellKind.PILL,
            status=lambda row: row.reply.value,
            width=154,
        ),
        Column(
            translate("Invitations", "Channel"),
            _channel,
            CellKind.ICON_TEXT,
            icon=lambda row: channel_icon(channel) if (channel := channel_of(row)) else "",
            width=116,
        ),
        Column(
            translate("Invitations", "Attendance"),
            lambda row: STATUSES[row.standing.state].text,
            CellKind.PILL,
            status=lambda row: row.standing.state.value,
            width=150,
        ),
        Column(
            translate("Invitations", "Letter"), letter_words, CellKind.PILL, status=letter_status, width=LETTER_WIDTH
        ),
        Column(
            translate("Invitations", "Note"),
            marked_remark,
            CellKind.PILL,
            status=lambda row: MOVED if row.moved else None,
            width=NOTE_WIDTH,
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
        SheetColumn(translate("Invitations", "Role"), lambda row: role_words(row.role), width=17),
        SheetColumn(translate("Invitations", "Answer"), lambda row: reply_words(row.reply), width=19),
        SheetColumn(translate("Invitations", "Channel"), _channel, width=14),
        SheetColumn(translate("Invitations", "Letter"), letter_sheet, width=30),
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
    """What the note column says: role, who represents, why somebody does not come, and what was noted."""
    parts = (role_mark(invitee), representative_words(invitee), *remark_parts(invitee))
    return " · ".join(part for part in parts if part)


def remark_parts(invitee: Invitee) -> tuple[str, ...]:
    """Why somebody does not come, what was announced, whether only he himself may, what was noted; each may be empty.

    What the door recorded takes the place of what was announced.
    """
    event = invitee.standing.event
    own = "" if invitee.may_be_represented else QCoreApplication.translate("Invitations", "in person only")
    return event.reason if event else said_words(invitee), own, invitee.note


def role_mark(invitee: Invitee) -> str:
    """As what the office is invited; "" for a participant like most."""
    return "" if invitee.role is Role.PARTICIPANT else role_words(invitee.role)


def _channel(invitee: Invitee) -> str:
    channel = channel_of(invitee)
    return channel_words(channel) if channel else ""


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
    """Whether a filter shows the row: a state at the door, an answer, WAITING, NO_LETTER, MOVED, or None for all."""
    if state is MOVED:
        return invitee.moved is not None
    if state == WAITING:
        return not invitee.reply.is_answer
    if state == NO_LETTER:
        return invitee.letter is None
    if isinstance(state, Reply):
        return invitee.reply is state
    return state is None or invitee.standing.state is state


def counted(rows: Sequence[Invitee]) -> dict[object, int]:
    """How many rows each filter shows."""
    filters = (None, WAITING, NO_LETTER, MOVED, *Reply, *State)
    return {choice: sum(is_in(row, choice) for row in rows) for choice in filters}


def spoken(invitee: Invitee) -> str:
    """The row as a sentence for a screen reader: what was answered, and from the day on who came."""
    recorded = invitee.standing.event is not None
    state = STATUSES[invitee.standing.state].text if recorded else lower(reply_words(invitee.reply))
    by = representative_words(invitee) if recorded else said_words(invitee)
    words = QCoreApplication.translate("Invitations", "Invitation {no}, {office}, {state} {by}")
    said = words.format(no=invitee.no, office=invitee.office.name, state=state, by=by).strip()
    said = f"{said}, {letter_told(invitee)}" if invitee.letter else said
    moved = QCoreApplication.translate("Invitations", "order changed, by the rule no. {no}")
    return f"{said}, {moved.format(no=invitee.rule_no)}" if invitee.moved else said


def group_note(rows: list[Invitee]) -> str:
    """What stands in the head of a group: how many invitations, what they answered, or who came once the door is open.

    An order that was changed is said too.
    """
    number = len(rows)
    parts = [QCoreApplication.translate("Invitations", "%n invitation(s)", "", number)]
    if any(row.standing.event for row in rows):
        states: list[State | Reply] = [State.IN_PERSON, State.REPRESENTED, State.EXCUSED, State.ABSENT]
    else:
        states = [Reply.WILL_COME, Reply.WILL_BE_REPRESENTED, Reply.WILL_NOT_COME]
    for state in states:
        count = sum(is_in(row, state) for row in rows)
        if count:
            parts.append(f"{count} {lower(STATUSES[state].text)}")
    moved = sum(row.moved is not None for row in rows)
    if moved:
        parts.append(f"{moved} {lower(MOVED.text)}")
    return " · ".join(parts)
