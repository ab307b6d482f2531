"""What moved between two days: every way of changing, alone and together."""

from datetime import date

import pytest

from rakor_desktop.domain.followup_changes import Change, Stood, changes
from rakor_desktop.domain.followups import Progress

DUE, LATER = date(2016, 6, 30), date(2016, 9, 30)
WAITS, RUNS, DONE = Progress.NOT_STARTED, Progress.IN_PROGRESS, Progress.DONE


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (Stood(RUNS, 40, DUE), Stood(RUNS, 40, DUE), ()),
        (Stood(RUNS, 40, DUE), Stood(DONE, 100, DUE), (Change.DONE,)),
        (Stood(WAITS, 0, DUE, 3), Stood(DONE, 100, DUE), (Change.DONE,)),
        (Stood(WAITS, 0, DUE), Stood(WAITS, 0, DUE, 2), (Change.LATE,)),
        (Stood(WAITS, 0, DUE, 2), Stood(WAITS, 0, DUE, 9), ()),
        (Stood(RUNS, 40, DUE, 2), Stood(RUNS, 40, LATER), (Change.EXTENDED,)),
        (Stood(RUNS, 40, LATER), Stood(RUNS, 40, DUE), ()),
        (Stood(WAITS), Stood(RUNS), (Change.ADVANCED,)),
        (Stood(RUNS, 40), Stood(RUNS, 70), (Change.ADVANCED,)),
        (Stood(RUNS, 70), Stood(RUNS, 40), ()),
        (Stood(DONE, 100, DUE), Stood(RUNS, 100, DUE, 4), (Change.LATE, Change.REOPENED)),
        (Stood(RUNS, 40), Stood(Progress.IMPOSSIBLE, 40), (Change.CLOSED,)),
        (Stood(Progress.CANCELLED), Stood(WAITS), (Change.REOPENED,)),
        (None, Stood(WAITS, 0, DUE), (Change.NEW,)),
        (None, Stood(DONE, 100, DUE), (Change.DONE, Change.NEW)),
        (None, Stood(WAITS, 0, DUE, 5), (Change.LATE, Change.NEW)),
    ],
)
def test_each_change_is_told(before: Stood | None, after: Stood, found: tuple[Change, ...]) -> None:
    assert changes(before, after) == found
