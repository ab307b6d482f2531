"""Where one can be, and the way from place to place with its history."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from PySide6.QtCore import QObject, Signal

from rakor_desktop.domain.document_kinds import SHEET_KINDS, DocumentKind


class Place(Enum):
    """A place; those of a meeting need its number."""

    HOME = "home"
    MEETINGS = "meetings"
    HEADS = "heads"
    ALL_FOLLOWUPS = "all-followups"
    REMINDERS = "reminders"
    DIRECTORY = "directory"
    IMPORT = "import"
    FORMS = "forms"
    ALL_DOCUMENTS = "all-documents"
    NUMBERS = "numbers"
    SETTINGS = "settings"
    SUMMARY = "summary"
    INVITATIONS = "invitations"
    LETTER = "letter"
    SEATING = "seating"
    ATTENDANCE = "attendance"
    SIGNING = "signing"
    MINUTES = "minutes"
    FOLLOWUPS = "followups"
    DOCUMENTS = "documents"
    GATE = "gate"
    SALUTATION = "salutation"
    WAITING = "waiting"

    @property
    def of_meeting(self) -> bool:
        """Whether it is a step of one meeting, or within one."""
        return self.around in MEETING_PLACES

    @property
    def around(self) -> "Place":
        """The place to which an inner place belongs; any other is its own."""
        return INNER_PLACES.get(self, self)


HOUSE_PLACES = (
    Place.HOME,
    Place.MEETINGS,
    Place.ALL_FOLLOWUPS,
    Place.DIRECTORY,
    Place.ALL_DOCUMENTS,
    Place.SETTINGS,
)
#: Places that are reached from another one and belong to it.
INNER_PLACES = {
    Place.IMPORT: Place.DIRECTORY,
    Place.FORMS: Place.ALL_FOLLOWUPS,
    Place.NUMBERS: Place.ALL_DOCUMENTS,
    Place.LETTER: Place.INVITATIONS,
    Place.GATE: Place.MINUTES,
    Place.SEATING: Place.INVITATIONS,
    Place.SALUTATION: Place.ATTENDANCE,
    Place.WAITING: Place.ATTENDANCE,
    Place.SIGNING: Place.ATTENDANCE,
    Place.HEADS: Place.MEETINGS,
    Place.REMINDERS: Place.ALL_FOLLOWUPS,
}
#: The step a document belongs to; of the others, each belongs to the invitations.
_STEPS = {
    DocumentKind.MINUTES: Place.MINUTES,
    **dict.fromkeys((*SHEET_KINDS, DocumentKind.SALUTATION), Place.ATTENDANCE),
}
MEETING_PLACES = (
    Place.SUMMARY,
    Place.INVITATIONS,
    Place.ATTENDANCE,
    Place.MINUTES,
    Place.FOLLOWUPS,
    Place.DOCUMENTS,
)


class Focus(Enum):
    """What to look for in a place, or to do there, where no row and no state of the domain can say it."""

    NEW_MEETING = "new-meeting"
    COMING = "coming"
    MINUTES_OPEN = "minutes-open"
    MOVED = "moved"
    APPROVE = "approve"
    CORRECT = "correct"
    SEND_FORMS = "send-forms"


#: What was done once is not done again by whoever comes back.
ONCE = (Focus.NEW_MEETING, Focus.APPROVE, Focus.CORRECT, Focus.SEND_FORMS)


@dataclass(frozen=True, slots=True)
class Overdue:
    """A focus: what is late, of one institution (its number and name), or of all."""

    institution_id: int | None = None
    name: str = ""


class Begun(Enum):
    """What is begun at once with what an institution owes."""

    PRINT = "print"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Owed:
    """A focus: what one institution (its number and name) still owes, late or not, and what is begun with it."""

    institution_id: int
    name: str
    begun: Begun | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A focus: what is open and has its target within these days, both inclusive."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Chase:
    """A focus: who is reminded of what one meeting decided (its number and title) or all; `institution_id` alone."""

    meeting_id: int | None = None
    meeting: str = ""
    institution_id: int | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """One place, of one meeting if the place is a meeting's; `focus` names what to look for there, e.g. a row's key."""

    place: Place
    meeting_id: int | None = None
    focus: object = None

    @property
    def step(self) -> Place:
        """The place to mark as the one where one is: at the gate, that of the document which stands before it."""
        if self.place is Place.GATE and isinstance(self.focus, DocumentKind):
            return _STEPS.get(self.focus, Place.INVITATIONS)
        return self.place.around


class Navigator(QObject):
    """Knows where the person is and was. Who shows the places listens to `went` and may forbid leaving by `guard`."""

    went = Signal(object)  # Spot

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._back: list[Spot] = []
        self._forward: list[Spot] = []
        self._here: Spot | None = None
        self.guard = _always

    @property
    def here(self) -> Spot | None:
        """Where the person is; None before the first step."""
        return self._here

    def go(self, place: Place, meeting_id: int | None = None, focus: object = None) -> bool:
        """Go there; a meeting's place without a number means the meeting at hand. False if leaving was forbidden."""
        if place.of_meeting and meeting_id is None and self._here:
            meeting_id = self._here.meeting_id
        if place.of_meeting and meeting_id is None:
            raise ValueError(f"{place} needs a meeting")
        spot = Spot(place, meeting_id if place.of_meeting else None, focus)
        if spot == self._here:
            return True
        return self._step(spot, self._back, clear=self._forward)

    def look_at(self, spot: Spot) -> bool:
        """Go there; where that is the last thing that was gone to, look for it anew. False if leaving was forbidden."""
        if spot == self._here:
            self.went.emit(spot)
            return True
        return self.go(spot.place, spot.meeting_id, spot.focus)

    def back(self) -> bool:
        """One step back; False at the beginning or if leaving was forbidden."""
        return self._return(self._back, self._forward)

    def forward(self) -> bool:
        """Undo one `back`."""
        return self._return(self._forward, self._back)

    def _return(self, source: list[Spot], remember: list[Spot]) -> bool:
        if source and self._step(source[-1], remember):
            source.pop()
            return True
        return False

    def _step(self, spot: Spot, remember: list[Spot], clear: list[Spot] | None = None) -> bool:
        if not self.guard():
            return False
        settled = _settled(spot)
        if self._here and self._here != settled:
            remember.append(self._here)
        if clear is not None:
            clear.clear()
        self._here = settled
        self.went.emit(spot)
        return True


def _settled(spot: Spot) -> Spot:
    """Where one is once that was done which is done once: whoever comes back sees the same, and nothing is begun."""
    if isinstance(spot.focus, Owed):
        return replace(spot, focus=replace(spot.focus, begun=None))
    return replace(spot, focus=None) if spot.focus in ONCE else spot


def _always() -> bool:
    return True
