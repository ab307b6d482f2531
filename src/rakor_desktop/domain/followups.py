"""Obligations: one per responsible institution, each with its own state; lateness is derived, never stored."""

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
