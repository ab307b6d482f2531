"""What a meeting needs before it may be kept, and how far it is."""

from datetime import date, time
from enum import StrEnum

from rakor_desktop.domain.errors import EndsBeforeStart, Field, FieldMissing


def check_meeting(title: str, place: str, starts: time | None, ends: time | None) -> None:
    """Refuse a meeting without title or place, or one that ends before it starts."""
    if not title.strip():
        raise FieldMissing(Field.TITLE)
    if not place.strip():
        raise FieldMissing(Field.PLACE)
    if starts and ends and ends <= starts:
        raise EndsBeforeStart


class Stage(StrEnum):
    """How far a meeting is; derived from its day and from what was done, never stored."""

    PLANNED = "planned"
    PREPARING = "preparing"
    RUNNING = "running"
    MINUTES_OPEN = "minutes_open"
    FOLLOWUPS_OPEN = "followups_open"
    CLOSED = "closed"


def stage_of(held_on: date, today: date, *, invitations: int, minutes_issued: bool, open_obligations: int) -> Stage:
    """The stage on `today`: a coming meeting is prepared once somebody is invited, a past one waits for its minutes."""
    if held_on > today:
        return Stage.PREPARING if invitations else Stage.PLANNED
    if held_on == today:
        return Stage.RUNNING
    if not minutes_issued:
        return Stage.MINUTES_OPEN
    return Stage.FOLLOWUPS_OPEN if open_obligations else Stage.CLOSED
