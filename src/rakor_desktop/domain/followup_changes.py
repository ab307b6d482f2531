"""What moved between two days: pure rules over how one obligation stood and stands."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.domain.followups import OPEN, Progress


class Change(StrEnum):
    """A way in which an obligation changed, in the order in which they are told."""

    DONE = "done"
    LATE = "late"
    EXTENDED = "extended"
    ADVANCED = "advanced"
    CLOSED = "closed"
    REOPENED = "reopened"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stood:
    """How an obligation stood at the end of a day; `days_late` as of that day."""

    progress: Progress
    percent: int = 0
    due: date | None = None
    days_late: int = 0


def changes(before: Stood | None, after: Stood) -> tuple[Change, ...]:
    """What happened to it, in the order of Change; nothing before means that it is new."""
    earlier = before or Stood(Progress.NOT_STARTED)
    was_open, is_open = _owed(earlier), _owed(after)
    found = {
        Change.DONE: after.progress is Progress.DONE and earlier.progress is not Progress.DONE,
        Change.LATE: after.days_late > 0 and earlier.days_late == 0,
        Change.EXTENDED: before is not None and _later(before.due, after.due),
        Change.ADVANCED: was_open and is_open and _step(after) > _step(earlier),
        Change.CLOSED: was_open and not is_open and after.progress is not Progress.DONE,
        Change.REOPENED: is_open and not was_open,
        Change.NEW: before is None,
    }
    return tuple(change for change in Change if found[change])


def _owed(state: Stood) -> bool:
    return state.progress in OPEN


def _later(before: date | None, after: date | None) -> bool:
    return before is not None and after is not None and after > before


def _step(state: Stood) -> tuple[bool, int]:
    return state.progress is Progress.IN_PROGRESS, state.percent
