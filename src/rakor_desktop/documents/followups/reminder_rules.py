"""What a profile says about reminder letters: subject, opening and closing, their words as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ReminderRule:
    """The words of a reminder with marks such as `{instansi}`.

    `again` begins every one but the first; `opening` tells what is late, `opening_on_time` that nothing is;
    `by` stands in the closing where an answer is wanted by a day.
    """

    subject: str
    again: str
    opening: str
    opening_on_time: str
    closing: tuple[str, ...]
    by: str


def reminder_rule(data: Mapping[str, Any]) -> ReminderRule:
    """The rule as a profile's file writes it. Raises KeyError or TypeError when it is not complete."""
    return ReminderRule(**{**data, "closing": tuple(map(str, data["closing"]))})
