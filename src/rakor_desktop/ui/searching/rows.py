"""What the palette lists: things and commands in groups, as many as have room, never more than twelve."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QAction

from rakor_desktop.ui.navigation import Spot

MOST = 12
"""Lines that are visible at most."""


class Group(Enum):
    """The groups in the order in which they stand; the value is the icon of their lines."""

    MEETINGS = "calendar-days"
    OFFICES = "landmark"
    PEOPLE = "user-round"
    REGIONS = "map-pin"
    FOLLOWUPS = "alarm-clock"
    RECOMMENDATIONS = "list-todo"
    DOCUMENTS = "file-text"
    COMMANDS = "arrow-right"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, what stands beside them, a key cap, and what happens: a place is gone to, or a thing done.

    `status` is one of STATUSES and stands at the right, as the answer to an invitation does; `icon` stands in the place
    of that of the group.
    """

    group: Group
    title: str
    second: str = ""
    key: str = ""
    target: Spot | QAction | None = None
    status: str = ""
    icon: str = ""


def fitted(lines: Sequence[Line], room: int, head: int, line: int) -> tuple[Line, ...]:
    """Those that have room in so many px, each group getting one in turn so that none is crowded out."""
    waiting = {group: [one for one in lines if one.group is group] for group in Group}
    taken: dict[Group, list[Line]] = {}
    count = 0
    while count < MOST and any(waiting.values()):
        before = count
        for group, members in waiting.items():
            needed = line + (0 if group in taken else head)
            if members and count < MOST and needed <= room:
                taken.setdefault(group, []).append(members.pop(0))
                room, count = room - needed, count + 1
        if count == before:
            break
    return tuple(one for group in Group for one in taken.get(group, ()))
