"""Writes what the desk decided, each with an id of its own so that nothing counts twice, and takes it back again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.attendance import Guest, Kind, Representative, Revocation, Subject
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services import attendance, corrections, guests, movements
from rakor_desktop.services.attendance import Recorded
from rakor_desktop.services.corrections import Fact
from rakor_desktop.services.invitations import Invitee
from rakor_desktop.ui.kit.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Stroke:
    """What one key recorded: an invitation, and that of the representative when he was recorded for himself too.

    A guest, who has no invitation, is of the meeting named.
    """

    subject: Subject
    own_invitee_id: int | None = None
    own_event_id: UUID | None = None
    meeting_id: int | None = None


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

    def leave(self, invitee_id: int) -> None:
        """Who came on this invitation leaves before the end."""
        done, sorry = self._answers(Stroke(invitee_id))
        self._jobs.write(movements.leave, uuid4(), invitee_id, then=done, refused=sorry)

    def come_back(self, invitee_id: int) -> None:
        """Who left is back."""
        done, sorry = self._answers(Stroke(invitee_id))
        self._jobs.write(movements.come_back, uuid4(), invitee_id, then=done, refused=sorry)

    def correct(self, invitee_id: int, person: Representative, why: str) -> None:
        """Not the one who is recorded came, but this person in his place."""
        done, sorry = self._answers(Stroke(invitee_id))
        fact = Fact(Kind.REPRESENTED, person)
        self._jobs.write(corrections.correct, uuid4(), invitee_id, fact, why, then=done, refused=sorry)

    def walk_in(self, meeting_id: int, guest: Guest) -> None:
        """Somebody came whom nobody invited."""
        guest_id = uuid4()
        done, sorry = self._answers(Stroke(guest_id, meeting_id=meeting_id))
        self._jobs.write(guests.walk_in, guest_id, meeting_id, guest, then=done, refused=sorry)

    def revoke(self, subject: Subject, reason: str, recorded: UUID | None = None) -> None:
        """Take back what stands recorded for an invitation or a guest, or only the very record named."""
        done, sorry = self._answers(Stroke(subject))
        self._jobs.write(attendance.revoke, uuid4(), subject, reason, recorded, then=done, refused=sorry)

    def undo(self, stroke: Stroke, recorded: UUID, invitees: Sequence[Invitee]) -> None:
        """Take back a whole stroke, that is the records it made and no other desk's."""
        for one in invitees:
            event = one.standing.event
            if one.id == stroke.own_invitee_id and event is not None and event.id == stroke.own_event_id:
                self.revoke(one.id, Revocation.UNDONE, event.id)
        self.revoke(stroke.subject, Revocation.UNDONE, recorded)

    def _answers(self, stroke: Stroke) -> tuple[Callable[[Recorded], object], Callable[[RakorError], object]]:
        return partial(self._on_recorded, stroke), partial(self._on_refused, stroke)

    def _on_recorded(self, stroke: Stroke, recorded: Recorded) -> None:
        self.recorded.emit(recorded, stroke)

    def _on_refused(self, stroke: Stroke, error: RakorError) -> None:
        self.refused.emit(error, stroke)

    @Slot()
    def _on_represented(self) -> None:
        self._representing = False
