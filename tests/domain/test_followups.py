"""Lateness is derived from the due date, never stored."""

from datetime import date

import pytest

from rakor_desktop.domain.followups import Progress, days_late

DUE = date(2016, 12, 31)


@pytest.mark.parametrize(
    ("progress", "due", "today", "late"),
    [
        (Progress.NOT_STARTED, DUE, date(2016, 12, 31), 0),
        (Progress.NOT_STARTED, DUE, date(2017, 1, 1), 1),
        (Progress.IN_PROGRESS, DUE, date(2017, 1, 31), 31),
        (Progress.DONE, DUE, date(2017, 1, 31), 0),
        (Progress.NOT_STARTED, None, date(2017, 1, 31), 0),
    ],
)
def test_days_late(progress: Progress, due: date | None, today: date, late: int) -> None:
    assert days_late(progress, due, today) == late
