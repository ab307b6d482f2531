"""Obligations: one per responsible institution, each with its own state; lateness is derived, never stored."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Progress(StrEnum):
    """How far an obligation is, as reported."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"


def days_late(progress: Progress, due: date | None, today: date) -> int:
    """Days since the due date of an obligation that is not done; 0 when it is done, not due or has no date."""
    if progress is Progress.DONE or due is None:
        return 0
    return max((today - due).days, 0)


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
