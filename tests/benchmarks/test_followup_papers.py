"""What the papers of follow-ups cost as the register grows: four times the obligations, four times the time."""

from dataclasses import replace
from time import process_time

import pytest

from followups_of_banten import matrix
from rakor_desktop.documents.followups.followup_rendering import render
from rakor_desktop.documents.followups.followups_papers import FollowupsPaper

#: A square would be 4.
GROWTH_AT_MOST = 1.4
#: Meetings, recommendations of each, regions: about 2,500 obligations, and about 10,000.
FEW, MANY = (5, 13, 38), (10, 26, 38)
pytestmark = pytest.mark.benchmark


@pytest.mark.parametrize("workbook", [False, True])
def test_matrix_and_workbook_grow_linearly(workbook: bool, capsys: pytest.CaptureFixture[str]) -> None:
    few, many = (replace(matrix(*size), workbook=workbook) for size in (FEW, MANY))
    render(replace(matrix(), workbook=workbook))  # loads what is imported
    before, long, after = (taken(paper) for paper in (few, many, few))
    short = (before + after) / 2
    growth = long / short * few.figures.all / many.figures.all
    with capsys.disabled():
        kind = "workbook" if workbook else "matrix"
        told = f"{few.figures.all} obligations {short:.1f} s, {many.figures.all} {long:.1f} s"
        print(f"\n{kind}: {told}, {growth:.2f} times per obligation (at most {GROWTH_AT_MOST})")  # noqa: T201
    assert growth <= GROWTH_AT_MOST


def taken(paper: FollowupsPaper) -> float:
    begun = process_time()
    render(paper)
    return process_time() - begun
