"""What the desk knows at this moment: its own name, the hour of the meeting, and the door as it was last read."""

from dataclasses import dataclass

from rakor_desktop.services.attendance import Arrival, Door
from rakor_desktop.services.invitations import Invitee


@dataclass(slots=True)
class AtHand:
    """One for a desk; `door` is None until the meeting was read."""

    desk: str
    zone: str = "WIB"
    door: Door | None = None

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
