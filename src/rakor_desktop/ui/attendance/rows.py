"""What the desk lists: the invitations that match, those not recorded first, under heads with their number."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.search import words
from rakor_desktop.domain.tokens import bare
from rakor_desktop.services.invitations.invitations import Invitee


class Section(Enum):
    """The two parts of the list."""

    OPEN = "open"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a section and how many invitations stand under it."""

    section: Section
    count: int


DeskRow = Head | Invitee


def key_of(row: DeskRow) -> object:
    """What makes two rows the same although their contents changed."""
    return row.section if isinstance(row, Head) else row.id


def desk_rows(invitees: Sequence[Invitee], typed: str) -> tuple[DeskRow, ...]:
    """The rows for what is typed or scanned; nothing lists all. A code finds its own alone, a number its own first."""
    carried = found_by_code(invitees, typed)
    if carried is not None:
        found = [carried]
    else:
        found = found_by_number(invitees, typed) if typed.strip().isdecimal() else found_by_words(invitees, typed)
    is_open = [one for one in found if one.standing.state is State.NOT_RECORDED]
    recorded = [one for one in found if one.standing.state is not State.NOT_RECORDED]
    return (*_section(Section.OPEN, is_open), *_section(Section.RECORDED, recorded))


def updated_in_place(rows: Sequence[DeskRow], invitees: Sequence[Invitee]) -> tuple[DeskRow, ...] | None:
    """The same rows in the same places with their present state, for whoever is choosing; None if one is gone."""
    now = {one.id: one for one in invitees}
    if any(isinstance(row, Invitee) and row.id not in now for row in rows):
        return None
    present = [now[row.id] for row in rows if isinstance(row, Invitee)]
    is_open = sum(one.standing.state is State.NOT_RECORDED for one in present)
    counts = {Section.OPEN: is_open, Section.RECORDED: len(present) - is_open}
    return tuple(Head(row.section, counts[row.section]) if isinstance(row, Head) else now[row.id] for row in rows)


def found_by_code(invitees: Sequence[Invitee], typed: str) -> Invitee | None:
    """The invitation whose letter or card carries this code, however it is typed."""
    code = bare(typed)
    return next((one for one in invitees if code and one.door_code == code), None)


def found_by_words(invitees: Sequence[Invitee], typed: str) -> list[Invitee]:
    """The invitations whose office matches every word."""
    found = list(invitees)
    for word in words(typed):  # folded once, not once for each invitation: this runs at every key
        found = [one for one in found if word in one.office.search_text]
    return found


def found_by_number(invitees: Sequence[Invitee], typed: str) -> list[Invitee]:
    """The invitation of that number, those whose number begins with it, then offices that have the digits in a name."""
    digits = typed.strip()
    exact = [one for one in invitees if str(one.no) == digits]
    begins = [one for one in invitees if str(one.no).startswith(digits) and str(one.no) != digits]
    found = {one.id for one in (*exact, *begins)}
    return exact + begins + [one for one in found_by_words(invitees, typed) if one.id not in found]


def _section(section: Section, members: list[Invitee]) -> tuple[DeskRow, ...]:
    return (Head(section, len(members)), *members) if members else ()
