"""What can be done where one is: the actions that the legend knows, and the places one can go to, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.ui.kit.actions import is_offered
from rakor_desktop.ui.kit.paint import key_text
from rakor_desktop.ui.meeting_head import StepTabs
from rakor_desktop.ui.navigation import HOUSE_PLACES, INNER_PLACES, MEETING_PLACES, Place, Spot
from rakor_desktop.ui.rail import Rail
from rakor_desktop.ui.searching.rows import Group, Line


def commands_of(focus: QWidget | None, own: QAction | None = None) -> tuple[Line, ...]:
    """The actions of the focused widget and of all around it, the nearest first; `own` is left out."""
    lines: dict[str, Line] = {}
    while focus is not None:
        for action in focus.actions():
            if action is not own and is_offered(action):
                words = action.iconText().replace("&", "").rstrip("…")
                lines.setdefault(words, Line(Group.COMMANDS, words, key=key_text(action.shortcut()), target=action))
        focus = focus.parentWidget()
    return tuple(lines.values())


def places_from(here: Spot | None, rail: Rail, tabs: StepTabs) -> tuple[Line, ...]:
    """The places one can go to as commands: the steps of the meeting at hand, then the house; not where one is."""
    inner = [place for place, around in INNER_PLACES.items() if not around.of_meeting]
    house = [
        *((place, rail.name(place), rail.key(place)) for place in HOUSE_PLACES),
        *((place, rail.name(place), "") for place in inner),
    ]
    steps = _steps(tabs) if here is not None and here.place.of_meeting else []
    return tuple(
        Line(Group.COMMANDS, name, key=key, target=Spot(place, here.meeting_id if here and place.of_meeting else None))
        for place, name, key in (*steps, *house)
        if here is None or place is not here.place
    )


def matching(lines: Sequence[Line], typed: str) -> list[Line]:
    """The commands in whose words each typed word is found, as far as they can still be taken."""
    return [line for line in lines if can_be_taken(line) and matches(typed, search_text(line.title))]


def can_be_taken(line: Line) -> bool:
    """Whether what a line is for is still there and allowed: its page may have been made anew since it was listed."""
    return not isinstance(line.target, QAction) or is_offered(line.target)


def _steps(tabs: StepTabs) -> list[tuple[Place, str, str]]:
    """The places of a meeting; those that the legend names as its ways are commands already."""
    translate = QCoreApplication.translate
    return [
        *((place, tabs.name(place), f"Alt {at}") for at, place in enumerate(MEETING_PLACES, start=1)),
        (Place.LETTER, translate("Search", "Invitation letter"), ""),
        (Place.SEATING, translate("Search", "Seating plan"), "Shift F7"),
        (Place.SIGNING, translate("Search", "Signed pages"), "Ctrl F9"),
    ]
