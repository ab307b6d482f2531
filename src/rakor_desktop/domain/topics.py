"""The coarse words in which a change is announced; each screen decides whether it cares."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What a transaction touched."""

    DIRECTORY = "directory"
    MEETINGS = "meetings"
    INVITATIONS = "invitations"
    ATTENDANCE = "attendance"
    MINUTES = "minutes"
    FOLLOWUPS = "followups"
    PUBLISHING = "publishing"
    SETTINGS = "settings"
    SEATING = "seating"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Changes:
    """The topics touched by anybody up to `last`, the id of the newest change row seen."""

    topics: frozenset[Topic]
    last: int
