"""What the desk knows at this moment: its name, the zone, the door as last read and what was recorded here since."""

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from rakor_desktop.domain.attendance import Event
from rakor_desktop.services.attendance.attendance import Arrival, Door
from rakor_desktop.services.attendance.door import door_with
from rakor_desktop.services.invitations.invitations import Invitee


@dataclass(slots=True)
class AtHand:
    """One for a desk; `door` is None until the meeting was read; `unsent` is what waits on this computer."""

    desk: str
    zone: str = "WIB"
    meeting_id: int | None = None
    door: Door | None = None
    unsent: frozenset[UUID] = frozenset()
    _read: Door | None = field(default=None, repr=False)
    _kept: dict[UUID, Event] = field(default_factory=dict, repr=False)

    @property
    def read(self) -> Door | None:
        """The door as the store last told of it."""
        return self._read

    @property
    def invitees(self) -> tuple[Invitee, ...]:
        """The invitations, as last read."""
        return self.door.invitees if self.door else ()

    def invitee(self, invitee_id: int | None) -> Invitee | None:
        """The invitation of this number, if it is of this meeting; a guest has none."""
        return next((one for one in self.invitees if one.id == invitee_id), None)

    def own_last(self) -> Arrival | None:
        """The last record of this desk that still stands."""
        arrivals = self.door.arrivals if self.door else ()
        return next((one for one in arrivals if one.event.desk == self.desk), None)

    def enter(self, meeting_id: int | None) -> None:
        """Go to another meeting, of which nothing is known yet."""
        self.meeting_id, self.door, self._read = meeting_id, None, None
        self.unsent, self._kept = frozenset(), {}

    def see(self, door: Door) -> None:
        """The store tells of the door; what it has now need not be kept in mind."""
        self._read = door
        self._kept = {event: kept for event, kept in self._kept.items() if event in self.unsent}
        self._fold()

    def keep(self, waiting: Collection[Event]) -> None:
        """These wait on this computer; those that just went to the store are kept in mind until it tells of them."""
        self.unsent = frozenset(event.id for event in waiting)
        self._kept |= {event.id: event for event in waiting}
        self._fold()

    def _fold(self) -> None:
        read = self._read
        self.door = door_with(read, self._kept.values()) if read is not None and self._kept else read
