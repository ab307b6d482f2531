"""What became of what a meeting took over: each obligation as it stood when the meeting began, and as it is now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import CarriedRow, EntryRow, MeetingRow
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.followups import RegisterStatus, Tally, Told, fold, tallied
from rakor_desktop.services.followups.obligation_ledger import events
from rakor_desktop.services.followups.register_columns import lines
from rakor_desktop.services.followups.register_lines import ALL, Obligation, Owed, in_state, owed


@dataclass(frozen=True, slots=True)
class Fate:
    """An obligation as it is `now`, how it stood `then`, and the remark of the meeting in which it was spoken of."""

    now: Obligation
    then: RegisterStatus
    then_late: int
    entry_id: UUID | None


@dataclass(frozen=True, slots=True)
class CarriedStatus:
    """All that a meeting took over, by the meeting it comes from, the latest first; `then` and `now` are counted."""

    fates: tuple[Fate, ...]
    then: Tally
    now: Tally

    @property
    def settled(self) -> int:
        """How many were open on the day of the meeting and are not any more."""
        return self.then.open - self.now.open


def carried_status(session: Session, meeting_id: int, today: date) -> CarriedStatus:
    """What a meeting took over and what became of it until `today`. Raises MeetingUnknown."""
    held = session.get(MeetingRow, meeting_id)
    if held is None:
        raise MeetingUnknown(meeting_id)
    found = select(CarriedRow.obligation_id, CarriedRow.entry_id).where(CarriedRow.meeting_id == meeting_id)
    taken = {row.obligation_id: row.entry_id for row in session.execute(found)}
    stored = [one for one in owed(session) if one.id in taken]
    now = lines(session, today, ALL, stored)
    then = {one.id: one for one in _as_of(session, held.held_on, now, stored)}
    written = set(session.scalars(select(EntryRow.id).where(EntryRow.meeting_id == meeting_id)))
    fates = tuple(
        Fate(one, then[one.id].status, then[one.id].days_late, entry if entry in written else None)
        for one in now
        for entry in (taken[one.id],)
    )
    return CarriedStatus(fates, tallied(one.then for one in fates), tallied(one.now.status for one in fates))


def _as_of(session: Session, day: date, now: Sequence[Obligation], stored: Sequence[Owed]) -> tuple[Obligation, ...]:
    """These as they stood on a day before anything was told on it, as far as it is known now."""
    told = events(session, [one.id for one in now])
    states = {
        one.id: fold(
            (event for event in told.get(one.id, ()) if event.told_on < day or event.kind is Told.REVOKED),
            one.first_due,
        )
        for one in now
    }
    return lines(session, day, ALL, [in_state(one, states[one.id]) for one in stored])
