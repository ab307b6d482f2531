"""How the views of the follow-ups grow: what is painted is what is seen, a filter costs by the row, no more."""

import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.register_columns import RegisterColumns, columns_of
from rakor_desktop.services.followups.register_lines import Asked, Owed
from rakor_desktop.ui.followups.choosing import Shown, shown
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.views import LIST, MATRIX, FollowupViews
from rakor_desktop.ui.style import theme

pytestmark = pytest.mark.benchmark
DAY = date(2016, 8, 22)
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


def register_of(asked: int, owners: int) -> RegisterColumns:
    """So many recommendations to as many owners, half of them open, most of these late."""
    known = [
        Asked(no, no + 1, 1, "Rapat", DAY, f"Rekomendasi nomor {no} tentang tata kelola", DAY, "", "", None, "")
        for no in range(asked)
    ]
    states, stored = list(Progress), list[Owed]()
    for no in range(asked):
        for owner in range(owners):
            at = len(stored) + 1
            due = DAY - timedelta(days=at * 7 % 90)
            stored.append(Owed(at, no, owner, states[at % 4].value, at % 100, due, None, False))
    return columns_of(DAY, known, bodies(owners), stored)


def seen(register: RegisterColumns, choice: object = None) -> Shown:
    return shown(register, register.all, None, "", choice)


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
        looked_at = views(qtbot, MATRIX)
        looked_at.show_rows(seen(register_of(asked, owners)), with_meeting=False)
        spent.append(best(looked_at.grab))
    assert spent[1] <= AT_MOST * spent[0]


def test_a_filter_of_the_list_costs_by_the_row(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    spent = []
    for asked in (310, 1250):
        looked_at, register = views(qtbot, LIST), register_of(asked, 8)
        choices = [OVERDUE, None]

        def filtered(
            looked_at: FollowupViews = looked_at,
            register: RegisterColumns = register,
            choices: list[str | None] = choices,
        ) -> None:
            choices.reverse()
            looked_at.show_rows(seen(register, choices[0]), with_meeting=False)
            QApplication.processEvents()

        spent.append(best(filtered) / len(register.stored))
    assert spent[1] <= PER_ROW * spent[0]
