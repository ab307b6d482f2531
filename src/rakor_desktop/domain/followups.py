"""Obligations: one per responsible institution, each with its own state; lateness is derived, never stored."""

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum

from rakor_desktop.domain.dates import MONTHS

_DUE = re.compile(rf"\b(\d{{1,2}}|akhir)\s+({'|'.join(MONTHS)})\s+(\d{{4}})\b", re.IGNORECASE)


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


def due_in(text: str) -> tuple[date, str] | None:
    """The last date that a text names as `30 September 2016` or `akhir September 2016`, and the words it stands in."""
    for found in reversed(list(_DUE.finditer(text))):
        day, month, year = found[1].lower(), MONTHS.index(found[2].capitalize()) + 1, int(found[3])
        last = monthrange(year, month)[1] if year else 0
        if year and (day == "akhir" or 1 <= int(day) <= last):
            return date(year, month, last if day == "akhir" else int(day)), found[0]
    return None
