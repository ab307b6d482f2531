"""Writes what the desk decided, each with an id of its own so that nothing counts twice, and takes it back again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from rakor_desktop.domain.attendance import Guest, Kind, Representative, Revocation, Subject
from rakor_desktop.domain.errors import RakorError, StoreUnreachable
from rakor_desktop.services.attendance import attendance, corrections, guests, movements
from rakor_desktop.services.attendance.attendance import Door, Recorded
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.services.attendance.offline import TWINS, Seen
from rakor_desktop.ui.attendance.at_hand import AtHand
from rakor_desktop.ui.attendance.spooling import Spooling
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
    """The only place of the desk that writes: to the store, and to this computer while the store is away.

    An act that has no twin in `services.offline` waits for the store.
    """

    recorded = Signal(object, object)  # Recorded, Stroke
    refused = Signal(object, object)  # RakorError, Stroke

    def __init__(self, jobs: Jobs, at_hand: AtHand, spooling: Spooling | None, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._at_hand, self._spooling = jobs, at_hand, spooling
        self._representing = False

    def check_in(self, invitee_id: int) -> None:
        """He came himself."""
        self._write(Stroke(invitee_id), attendance.check_in, invitee_id)

    def represent(self, invitee_id: int, person: Representative, also_own: bool) -> None:
        """Somebody came in his place; nothing happens while the last such record is on its way."""
        if self._representing:
            return
        self._representing = True
        own = uuid4() if also_own and person.invitee_id is not None else None
        stroke = Stroke(invitee_id, person.invitee_id, own)
        self._write(stroke, attendance.represent, invitee_id, person, own)

    def excuse(self, invitee_id: int, reason: str) -> None:
        """He does not come."""
        self._write(Stroke(invitee_id), attendance.excuse, invitee_id, reason)

    def leave(self, invitee_id: int, why: str = "") -> None:
        """Who came on this invitation leaves before the end; `why` it is recorded after the freeze."""
        self._write(Stroke(invitee_id), movements.leave, invitee_id, why)

    def come_back(self, invitee_id: int, why: str = "") -> None:
        """Who left is back; `why` it is recorded after the freeze."""
        self._write(Stroke(invitee_id), movements.come_back, invitee_id, why)

    def correct(self, invitee_id: int, person: Representative, why: str) -> None:
        """Not the one who is recorded came, but this person in his place."""
        self._write(Stroke(invitee_id), corrections.correct, invitee_id, Fact(Kind.REPRESENTED, person), why)

    def walk_in(self, meeting_id: int, guest: Guest, why: str = "") -> None:
        """Somebody came whom nobody invited; `why` it is recorded after the freeze."""
        guest_id = uuid4()
        stroke = Stroke(guest_id, meeting_id=meeting_id)
        self._write(stroke, guests.walk_in, meeting_id, guest, why, event_id=guest_id)

    def revoke(self, subject: Subject, reason: str, recorded: UUID | None = None) -> None:
        """Take back what stands recorded for an invitation or a guest, or only the very record named."""
        self._write(Stroke(subject), attendance.revoke, subject, reason, recorded)

    def undo(self, stroke: Stroke, recorded: UUID) -> None:
        """Take back a whole stroke, that is the records it made and no other desk's.

        Whether it made one for the representative himself is asked of the store: the lists here may not be read yet.
        """
        own, event = stroke.own_invitee_id, stroke.own_event_id
        if own is not None and event is not None:
            self._write(Stroke(own), attendance.revoke, own, Revocation.UNDONE, event, may_fail=True)
        self.revoke(stroke.subject, Revocation.UNDONE, recorded)

    def _write(
        self,
        stroke: Stroke,
        use_case: Callable[..., Recorded],
        *about: Any,
        event_id: UUID | None = None,
        may_fail: bool = False,
    ) -> None:
        """Do it under a new id, in the store or here; a store that turns out to be away makes no difference."""
        arguments = (event_id or uuid4(), *about)
        entry = _Entry(stroke, use_case, arguments, self._at_hand.meeting_id, self._at_hand.door, may_fail)
        if self._spooling is not None and self._spooling.takes_over:
            self._keep(entry, StoreUnreachable(""))
            self._on_over(entry)
            return
        done, sorry, over = (partial(one, entry) for one in (self._on_recorded, self._on_refused, self._on_over))
        self._jobs.write(entry.use_case, *entry.arguments, then=done, refused=sorry, always=over)

    def _keep(self, entry: "_Entry", error: RakorError) -> None:
        """Decide by what is known here and keep it on this computer; where that cannot be, refuse with `error`."""
        twin = TWINS.get(entry.use_case)
        here = self._at_hand.door if self._at_hand.meeting_id == entry.meeting_id else entry.door
        if self._spooling is None or twin is None or here is None or entry.meeting_id is None:
            self._refuse(entry, error)
            return
        try:
            kept = twin(Seen(here, self._at_hand.desk, datetime.now(UTC)), *entry.arguments)
            self._spooling.keep(entry.meeting_id, [one.event for one in kept])
        except RakorError as refusal:
            self._refuse(entry, refusal)
        else:
            self.recorded.emit(kept[-1], entry.stroke)

    def _on_recorded(self, entry: "_Entry", recorded: Recorded) -> None:
        self.recorded.emit(recorded, entry.stroke)

    def _on_refused(self, entry: "_Entry", error: RakorError) -> None:
        if isinstance(error, StoreUnreachable):
            self._keep(entry, error)
        else:
            self._refuse(entry, error)

    def _refuse(self, entry: "_Entry", error: RakorError) -> None:
        if not entry.may_fail:
            self.refused.emit(error, entry.stroke)

    def _on_over(self, entry: "_Entry") -> None:
        if entry.use_case is attendance.represent:
            self._representing = False


@dataclass(frozen=True, slots=True)
class _Entry:
    """An act on its way: what to do, and what the desk knew of the meeting when it was done.

    Of one that `may_fail` nobody is told when there was nothing to do.
    """

    stroke: Stroke
    use_case: Callable[..., Recorded]
    arguments: tuple[Any, ...]
    meeting_id: int | None
    door: Door | None
    may_fail: bool = False
