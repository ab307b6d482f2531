"""How far a meeting is follows from its day and from what was done."""

from datetime import date

import pytest

from rakor_desktop.domain.meetings import Stage, stage_of

TODAY = date(2016, 4, 12)


@pytest.mark.parametrize(
    ("held_on", "invitations", "minutes_issued", "open_obligations", "stage"),
    [
        (date(2016, 4, 13), 0, False, 0, Stage.PLANNED),
        (date(2016, 4, 13), 1, False, 0, Stage.PREPARING),
        (TODAY, 0, False, 0, Stage.RUNNING),
        (TODAY, 28, True, 0, Stage.RUNNING),
        (date(2016, 4, 11), 28, False, 5, Stage.MINUTES_OPEN),
        (date(2016, 4, 11), 28, True, 5, Stage.FOLLOWUPS_OPEN),
        (date(2016, 4, 11), 28, True, 0, Stage.CLOSED),
    ],
)
def test_stage(held_on: date, invitations: int, minutes_issued: bool, open_obligations: int, stage: Stage) -> None:
    found = stage_of(
        held_on, TODAY, invitations=invitations, minutes_issued=minutes_issued, open_obligations=open_obligations
    )
    assert found is stage
