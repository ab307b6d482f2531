"""How the views of the follow-ups grow: what is painted is what is seen, a filter costs by the row, no more."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory import Institution
from rakor_desktop.services.register import Obligation
from rakor_desktop.ui.followups.views import LIST, MATRIX, Asked, FollowupViews
from rakor_desktop.ui.style import theme

pytestmark = pytest.mark.benchmark
SMALL, LARGE = (9, 8), (60, 38)
"""Recommendations and regions: as drawn, and the largest province with five years of meetings."""
AT_MOST = 3.0
"""How much longer a picture of the large matrix takes; it has 31 times as many cells."""
PER_ROW = 2.0
"""How much longer a filter takes by the row in a list four times as long."""
ROUNDS = 5


def bodies(count: int) -> list[Institution]:
    kind = RegionKind.REGENCY
    return [Institution(at, f"Pemerintah Kabupaten Nomor {at}", True, kind, f"36.{at:02}") for at in range(count)]


def owed(asked: int, owners: int) -> list[Obligation]:
    day, found, states = date(2016, 4, 12), list[Obligation](), list(Progress)
    for no in range(asked):
        for owner in bodies(owners):
            at = len(found) + 1
            late = at * 7 % 90 if at % 4 < 2 else 0
            text = f"Rekomendasi nomor {no} tentang tata kelola pemerintahan daerah"
            found.append(
                Obligation(at, 1, "Rapat", day, no, no + 1, text, owner, day, "", states[at % 4], late, at % 100)
            )
    return found


def best(work: Callable[[], object]) -> float:
    """The quickest of some rounds, in seconds: the load of others only ever adds."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def views(qtbot: QtBot, name: str) -> FollowupViews:
    made = FollowupViews()
    qtbot.addWidget(made)
    made.resize(1282, 500)
    made.turn_to(name)
    made.show()
    return made


def test_a_picture_of_the_matrix_costs_what_is_seen(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    spent = []
    for asked, owners in (SMALL, LARGE):
        shown = views(qtbot, MATRIX)
        shown.show_rows(owed(asked, owners), bodies(owners), Asked(_all, _all), with_meeting=False)
        spent.append(best(shown.grab))
    assert spent[1] <= AT_MOST * spent[0]


def test_a_filter_of_the_list_costs_by_the_row(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    spent = []
    for asked in (310, 1250):
        shown, rows = views(qtbot, LIST), owed(asked, 8)
        tests = [Asked(_all, _late), Asked(_all, _all)]

        def filtered(shown: FollowupViews = shown, rows: list[Obligation] = rows, tests: list[Asked] = tests) -> None:
            tests.reverse()
            shown.show_rows(rows, (), tests[0], with_meeting=False)
            QApplication.processEvents()

        spent.append(best(filtered) / len(rows))
    assert spent[1] <= PER_ROW * spent[0]


def _all(_row: Obligation) -> bool:
    return True


def _late(row: Obligation) -> bool:
    return bool(row.days_late)
