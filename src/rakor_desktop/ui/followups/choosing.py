"""What the follow-ups are filtered by: pills of states, and the one thing that alone is looked at."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.followups import LONG_LATE, OPEN, Progress, RegisterStatus
from rakor_desktop.services.register import Obligation
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.kit.filters import Filter
from rakor_desktop.ui.kit.pills import STATUSES

LONG = "long"
"""The filter for what is late for more than `LONG_LATE` days."""
STILL_OPEN = "open"
"""The filter for what is open, late or not; shown while it is chosen."""
LINE = "line"
"""With its number: one recommendation is looked at alone."""
_DOTS = {
    OVERDUE: "bad_solid",
    Progress.IN_PROGRESS.value: "warn_solid",
    Progress.NOT_STARTED.value: "mute_solid",
    Progress.DONE.value: "ok_solid",
    Progress.IMPOSSIBLE.value: "mute_solid",
    Progress.CANCELLED.value: "mute_solid",
}


def filters() -> list[Filter]:
    """All, each state, and what is late for long."""
    translate = QCoreApplication.translate
    every = (None, translate("Followups", "All"), None)
    states: list[Filter] = [(state, STATUSES[state].text, dot) for state, dot in _DOTS.items()]
    long = (LONG, translate("Followups", "Over %n day(s)", "", LONG_LATE), "bad_solid")
    still_open = (STILL_OPEN, translate("Followups", "Still open"), "warn_solid")
    return [every, *states[:4], long, *states[4:], still_open]


def is_asked_for(row: Obligation, choice: object) -> bool:
    """Whether a filter shows the row; None is the filter for all. Late is late alone, and long late is late too."""
    if choice == LONG:
        return row.days_late > LONG_LATE
    if choice == STILL_OPEN:
        return row.progress in OPEN
    return choice is None or choice == row.status.value


def counted(rows: Sequence[Obligation]) -> dict[object, int]:
    """How many rows each filter shows."""
    found = Counter([row.status for row in rows])
    counts: dict[object, int] = {None: len(rows), LONG: sum(row.days_late > LONG_LATE for row in rows)}
    counts[STILL_OPEN] = sum(row.progress in OPEN for row in rows)
    return counts | {one.value: found[one] for one in RegisterStatus}


def offered(rows: Sequence[Obligation]) -> set[object]:
    """The filters that are shown: what never happens needs none."""
    seldom = (Progress.IMPOSSIBLE.value, Progress.CANCELLED.value)
    counts = counted(rows)
    return {key for key, count in counts.items() if key != STILL_OPEN and (count or key not in seldom)}


def is_alone(row: Obligation, narrowed: object) -> bool:
    """Whether it belongs to the one thing that is looked at: an institution by its id, or a recommendation."""
    return narrowed in (None, row.institution.id, (LINE, row.recommendation_id))
