"""Obligations: one per responsible institution, each with its own state; lateness is derived, never stored.

What is told of an obligation is only ever added: its state is the fold of its events.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Progress(StrEnum):
    """How far an obligation is, as reported or as the office states."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    #: "tidak dapat ditindaklanjuti" (TPTD); needs a reason
    IMPOSSIBLE = "cannot"
    #: needs a reason
    CANCELLED = "cancelled"


#: Of these something is still to come; only they can be late.
OPEN = frozenset({Progress.NOT_STARTED, Progress.IN_PROGRESS})
#: These mean nothing without a reason.
REASONED = frozenset({Progress.IMPOSSIBLE, Progress.CANCELLED})


class RegisterStatus(StrEnum):
    """How an obligation is shown and counted: LATE stands in the place of the open states, each is in just one."""

    LATE = "overdue"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    IMPOSSIBLE = "cannot"
    CANCELLED = "cancelled"


class Told(StrEnum):
    """What kind of thing was told of an obligation."""

    #: how far it is, said by whoever is responsible
    REPORTED = "reported"
    #: the office wants more than was reported
    RETURNED = "returned"
    #: a later target
    EXTENDED = "extended"
    #: nobody asks before a day; without a day they ask again
    SKIPPED = "skipped"
    #: a state that the office gives it
    STATED = "stated"
    #: a letter asked for it
    REMINDED = "reminded"
    #: an earlier event was wrong and counts no more
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class AreaFacts:
    """An area of intervention as a list names it; the list is in use on these days, both inclusive, None is open."""

    list_name: str
    code: str
    name: str
    valid_from: date
    valid_until: date | None = None

    def is_valid(self, day: date) -> bool:
        """Whether its list is in use on `day`."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of evidence that was copied into the folder: its own name, its size in bytes, its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ObligationEvent:
    """One thing told: `told_on` is the day in the meeting's zone, `recorded_at` (aware) when it was written down."""

    uuid: UUID
    kind: Told
    told_on: date
    recorded_at: datetime
    progress: Progress | None = None
    percent: int | None = None
    due: date | None = None
    revokes: UUID | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Where an obligation stands. `due` is its target now, `first_due` that of the recommendation."""

    progress: Progress = Progress.NOT_STARTED
    percent: int = 0
    due: date | None = None
    first_due: date | None = None
    skip_until: date | None = None
    returned: bool = False

    @property
    def own_due(self) -> date | None:
        """The target after an extension; None while it is that of the recommendation."""
        return None if self.due == self.first_due else self.due


def fold(events: Iterable[ObligationEvent], first_due: date | None) -> State:
    """Where these events, in whatever order they come, leave an obligation whose first target is `first_due`.

    What was told of an earlier day never overrules what was told of a later one; a revoked event never was.
    """
    known = {event.uuid: event for event in events}
    wrong = {event.revokes for event in known.values() if event.kind is Told.REVOKED}
    state = State(due=first_due, first_due=first_due)
    for event in sorted(known.values(), key=lambda one: (one.told_on, one.recorded_at, one.uuid)):
        if event.uuid not in wrong:
            state = after(state, event.kind, event.progress, event.percent, event.due)
    return state


def after(state: State, kind: Told, progress: Progress | None, percent: int | None, due: date | None) -> State:
    """Where one thing that is told leaves an obligation."""
    match kind:
        case Told.REPORTED | Told.STATED:
            now = progress or state.progress
            return replace(state, progress=now, percent=_percent(now, percent, state), returned=False)
        case Told.RETURNED:
            again = Progress.IN_PROGRESS if state.progress is Progress.DONE else state.progress
            return replace(state, progress=again, returned=True)
        case Told.EXTENDED:
            return replace(state, due=due)
        case Told.SKIPPED:
            return replace(state, skip_until=due)
        case _:
            return state


def _percent(progress: Progress, said: int | None, state: State) -> int:
    """What is done is done whole, what has not begun is nothing; else as it was said, or as it was before."""
    if progress is Progress.DONE:
        return 100
    if progress is Progress.NOT_STARTED:
        return 0
    return state.percent if said is None else said


def days_late(progress: Progress, due: date | None, today: date) -> int:
    """Days since the due date of an obligation that is open; 0 when it is not, is not due or has no date."""
    if progress not in OPEN or due is None:
        return 0
    return max((today - due).days, 0)


def status_of(progress: Progress, late: int) -> RegisterStatus:
    """The one status under which it is shown and counted, `late` days after its due date."""
    return RegisterStatus.LATE if late else _ON_TIME[progress]


_ON_TIME = {progress: RegisterStatus(progress) for progress in Progress}
OPEN_STATUSES = frozenset({RegisterStatus.LATE, *(_ON_TIME[progress] for progress in OPEN)})
"""How what is open is shown and counted."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many obligations stand how; what is late is counted as late alone, so that no figure shares one."""

    done: int = 0
    in_progress: int = 0
    late: int = 0
    not_started: int = 0
    impossible: int = 0
    cancelled: int = 0

    @property
    def all(self) -> int:
        """Every obligation once."""
        return self.open + self.done + self.impossible + self.cancelled

    @property
    def open(self) -> int:
        """Those of which something is still to come."""
        return self.in_progress + self.late + self.not_started


_COUNTED = {
    RegisterStatus.LATE: "late",
    RegisterStatus.NOT_STARTED: "not_started",
    RegisterStatus.IN_PROGRESS: "in_progress",
    RegisterStatus.DONE: "done",
    RegisterStatus.IMPOSSIBLE: "impossible",
    RegisterStatus.CANCELLED: "cancelled",
}


def tallied(statuses: Iterable[RegisterStatus]) -> Tally:
    """These counted."""
    return tallied_counts(Counter(statuses).items())


def tallied_counts(counts: Iterable[tuple[RegisterStatus, int]]) -> Tally:
    """The same of statuses that were counted in parts."""
    sums = dict.fromkeys(_COUNTED.values(), 0)
    for status, count in counts:
        sums[_COUNTED[status]] += count
    return Tally(**sums)


#: Late for more days than this is late for long.
LONG_LATE = 30


@dataclass(frozen=True, slots=True)
class Lateness:
    """What one institution owes: all of it, what is late, of this what is late for long, and the oldest, in days."""

    all: int = 0
    late: int = 0
    long: int = 0
    oldest: int = 0

    @property
    def short(self) -> int:
        """Late, but not for long."""
        return self.late - self.long

    def with_more(self, days: int, count: int) -> "Lateness":
        """With `count` obligations more that are each so many days late, 0 for on time."""
        late, long = (count if days > least else 0 for least in (0, LONG_LATE))
        return Lateness(self.all + count, self.late + late, self.long + long, max(self.oldest, days))
