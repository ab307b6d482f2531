"""What alone is looked at: area, coordinator, due; remembered and told. Who owes, and how old that is."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.narrowing import Narrow, NarrowSheet, read_narrow
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.followups.views import LIST, REGIONS
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TODAY = date(2016, 8, 22)


@pytest.fixture
def meeting(store: Database) -> int:
    """R-1 of the inspectorate, 53 days late; R-2 of the finance office, for December; R-3 without either."""
    meeting_id, _ = banten_meeting(store)
    regions = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)
    for draft in (
        RecommendationDraft("Mendampingi dana desa", regions, date(2016, 6, 30), coordinator="Inspektorat"),
        RecommendationDraft("Menertibkan aset", regions[:2], date(2016, 12, 31), coordinator="BPKAD"),
        RecommendationDraft("Membentuk komite", regions[:1]),
    ):
        store.run(followups.recommend, meeting_id, draft)
    return meeting_id


def make(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, meeting: int, state: State
) -> FollowupsPage:
    page = FollowupsPage(jobs, messages, navigator, state=state, today=lambda: TODAY)
    page.enter(meeting)
    shown(qtbot, page)
    page.focus_first()
    return page


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path)


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, meeting: int, state: State
) -> FollowupsPage:
    qtbot.addWidget(messages)
    return make(qtbot, jobs, messages, navigator, meeting, state)


def names(page: FollowupsPage) -> list[str]:
    return [line.name for line in page.matrix.grid_model.grid.lines]


def test_a_coordinator_and_a_span_of_targets(qtbot: QtBot, page: FollowupsPage) -> None:
    QTest.keyClick(page, KEY.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = opened(qtbot, NarrowSheet)
    sheet.coordinator.set_value("BPKAD")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert names(page) == ["R-2"]
    assert page.figures.title.text().startswith("2 obligation(s)")
    assert [chip.text() for chip in page.narrowing.chips.chips] == ["Coordinator: BPKAD"]
    page.narrowing.chips.chips[0].click()
    assert names(page) == ["R-1", "R-2", "R-3"]
    page.narrowing.look_at(Narrow(due_from=date(2016, 6, 1), due_until=date(2016, 6, 30)))
    assert names(page) == ["R-1"]
    page.narrowing.look_at(Narrow(due_until=date(2016, 1, 1)))
    assert names(page) == []


def test_days_the_wrong_way_round_are_said_at_the_second(qtbot: QtBot, page: FollowupsPage) -> None:
    page.narrowing.ask()
    sheet = opened(qtbot, NarrowSheet)
    sheet.first.set_value(date(2016, 6, 30))
    sheet.last.set_value(date(2016, 6, 1))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.last.error()


def test_it_is_remembered(
    qtbot: QtBot, page: FollowupsPage, jobs: Jobs, messages: MessageArea, navigator: Navigator, meeting: int,
    state: State,
) -> None:  # fmt: skip
    page.narrowing.look_at(Narrow(coordinator="Inspektorat", due_until=date(2016, 7, 31)))
    again = make(qtbot, jobs, messages, navigator, meeting, state)
    assert names(again) == ["R-1"]
    assert again.narrowing.told() == ("Coordinator: Inspektorat · Due until 31-07-2016",)
    assert read_narrow("{") == read_narrow("") == Narrow()


def test_who_owes_what_and_how_old_it_is(page: FollowupsPage, store: Database) -> None:
    owed = store.ask(register.obligations, TODAY, Chosen())
    store.run(progress.state, owed[8].id, Progress.DONE)
    page.jobs.poll()
    page.look(REGIONS)
    view = page.regions
    assert view.left.hasFocus()
    rows = [[view.bodies.index(row, at).data() for at in range(5)] for row in (0, 1, 7)]
    assert rows == [
        ["Kab. Pandeglang", "2", "1", "1", "53"],
        ["Kab. Lebak", "2", "0", "1", "53"],
        ["Kota Tangerang Selatan", "1", "0", "1", "53"],
    ]
    assert view.name.text() == "Kab. Pandeglang"
    assert [row.recommendation_no for row in view.model.rows] == [1, 3]
    assert view.names.accessibleName() == "Not late 1 (50%), 1-30 days 0 (0%), 31-90 days 1 (50%), Over 90 days 0 (0%)"
    QTest.keyClick(view.left, KEY.Key_Down)
    assert [row.recommendation_no for row in view.model.rows] == [1, 2]
    QTest.keyClick(view.left, KEY.Key_Return)
    assert view.table.hasFocus()
    QTest.keyClick(view.table, KEY.Key_Return)
    assert page.following.drawer.name.text() == "Kab. Lebak"


def test_where_all_is_done_it_says_so(page: FollowupsPage, store: Database) -> None:
    last = store.ask(register.obligations, TODAY, Chosen())[7]
    store.run(progress.state, last.id, Progress.DONE)
    page.jobs.poll()
    page.look(REGIONS)
    page.regions.choose(last.institution.id)
    assert page.regions.model.rows == ()
    assert page.regions.said.text() == "0 open, 0 of them late, 1 settled"


def test_a_long_list_begins_anew_at_the_row_that_was_current(
    qtbot: QtBot, page: FollowupsPage, store: Database, meeting: int
) -> None:
    regions = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)
    for no in range(9):
        store.run(followups.recommend, meeting, RecommendationDraft(f"Rekomendasi {no}", regions, date(2016, 12, 1)))
    page.jobs.poll()
    page.look(LIST)
    last = page.rows[-1]
    assert page.list.select_key(last.id)
    page.bar.choose(Progress.NOT_STARTED.value)
    assert (len(page.list.seen()), page.list.current()) == (75, last)
    page.bar.choose(OVERDUE)
    assert {row.recommendation_no for row in page.list.seen()} == {1}
    page.bar.choose(None)
    assert len(page.list.seen()) == 83
