"""Writes what the desk decided, each with an id of its own so that nothing counts twice, and takes it back again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.attendance import Representative, Revocation
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services import attendance
from rakor_desktop.services.attendance import Recorded
from rakor_desktop.services.invitations import Invitee
from rakor_desktop.ui.kit.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Stroke:
    """What one key recorded: an invitation, and that of the representative when he was recorded for himself too."""

    invitee_id: int
    own_invitee_id: int | None = None
    own_event_id: UUID | None = None


class Recorder(QObject):
    """The only place of the desk that writes."""

    recorded = Signal(object, object)  # Recorded, Stroke
    refused = Signal(object, object)  # RakorError, Stroke

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._representing = False

    def check_in(self, invitee_id: int) -> None:
        """He came himself."""
        done, sorry = self._answers(Stroke(invitee_id))
        self._jobs.write(attendance.check_in, uuid4(), invitee_id, then=done, refused=sorry)

    def represent(self, invitee_id: int, person: Representative, also_own: bool) -> None:
        """Somebody came in his place; nothing happens while the last such record is on its way."""
        if self._representing:
            return
        self._representing = True
        own = uuid4() if also_own and person.invitee_id is not None else None
        done, sorry = self._answers(Stroke(invitee_id, person.invitee_id, own))
        self._jobs.write(
            attendance.represent,
            uuid4(),
            invitee_id,
            person,
            own,
            then=done,
            refused=sorry,
            always=self._on_represented,
        )

    def excuse(self, invitee_id: int, reason: str) -> None:
        """He does not come."""
        done, sorry = self._answers(Stroke(invitee_id))
        self._jobs.write(attendance.excuse, uuid4(), invitee_id, reason, then=done, refused=sorry)

    def revoke(self, invitee_id: int, reason: str, recorded: UUID | None = None) -> None:
        """Take back what stands recorded for an invitation, or only the very record named."""
        done, sorry = self._answers(Stroke(invitee_id))
        self._jobs.write(attendance.revoke, uuid4(), invitee_id, reason, recorded, then=done, refused=sorry)

    def undo(self, stroke: Stroke, recorded: UUID, invitees: Sequence[Invitee]) -> None:
        """Take back a whole stroke, that is the records it made and no other desk's."""
        for one in invitees:
            event = one.standing.event
            if one.id == stroke.own_invitee_id and event is not None and event.id == stroke.own_event_id:
                self.revoke(one.id, Revocation.UNDONE, event.id)
        self.revoke(stroke.invitee_id, Revocation.UNDONE, recorded)

    def _answers(self, stroke: Stroke) -> tuple[Callable[[Recorded], object], Callable[[RakorError], object]]:
        return partial(self._on_recorded, stroke), partial(self._on_refused, stroke)

    def _on_recorded(self, stroke: Stroke, recorded: Recorded) -> None:
        self.recorded.emit(recorded, stroke)

    def _on_refused(self, stroke: Stroke, error: RakorError) -> None:
        self.refused.emit(error, stroke)

    @Slot()
    def _on_represented(self) -> None:
        self._representing = False
