"""The matrix of follow-ups: what its cells say, how it is walked by keyboard, and where its numbers lead."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Chosen, Obligation
from rakor_desktop.ui.followups.choosing import LINE, LONG
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.matrix import MatrixView
from rakor_desktop.ui.followups.matrix_words import head_lines
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.followups.views import LIST, MATRIX, REGIONS
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import AccessibleTextRole
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY = date(2016, 8, 22)


@pytest.fixture
def meeting(store: Database) -> int:
    """R-1 of the eight regions, 53 days late; R-2 of the four regencies, for the year's end; R-3 of the province."""
    meeting_id, _ = banten_meeting(store)
    bodies = store.ask(directory.institutions)
    regions = tuple(one.id for one in bodies if one.is_region)
    (province,) = [one.id for one in bodies if one.name == "Pemerintah Provinsi Banten"]
    for draft in (
        RecommendationDraft("Mendampingi laporan dana desa", regions, date(2016, 6, 30)),
        RecommendationDraft("Menertibkan aset daerah", regions[:4], date(2016, 12, 31)),
        RecommendationDraft("Membentuk komite integritas", (province,), date(2016, 8, 10), "segera"),
    ):
        store.run(followups.recommend, meeting_id, draft)
    return meeting_id


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, store: Database, meeting: int
) -> FollowupsPage:
    qtbot.addWidget(messages)
    first, second, *_ = owed(store)
    store.run(progress.report, first.id, Report(Progress.IN_PROGRESS, 40, "Draf disusun"))
    store.run(progress.report, second.id, Report(Progress.DONE))
    made = FollowupsPage(jobs, messages, navigator, today=lambda: TODAY)
    made.enter(meeting)
    shown(qtbot, made)
    made.focus_first()
    return made


def owed(store: Database) -> tuple[Obligation, ...]:
    return store.ask(register.obligations, TODAY, Chosen())


def spoken(view: MatrixView) -> str:
    return str(view.currentIndex().data(AccessibleTextRole))


def place(view: MatrixView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def test_a_cell_says_in_a_sentence_what_it_shows(page: FollowupsPage) -> None:
    model = page.matrix.grid_model
    words = [[model.index(row, at).data() for at in (0, 1, 2, 8, 9)] for row in range(3)]
    assert words == [
        ["53 day(s)", "Done", "53 day(s)", "–", "1 / 8"],
        ["Not yet", "Not yet", "Not yet", "–", "0 / 4"],
        ["–", "–", "–", "12 day(s)", "0 / 1"],
    ]
    assert spoken(page.matrix) == (
        "Recommendation 1, Mendampingi laporan dana desa, Pemerintah Kabupaten Pandeglang: 53 day(s) late, "
        "due 30-06-2016, 40%"
    )
    assert model.index(2, 0).data(AccessibleTextRole) == (
        "Recommendation 3, Pemerintah Kabupaten Pandeglang: nothing is owed"
    )
    assert model.index(0, 9).data(AccessibleTextRole) == "Recommendation 1: 1 of 8 done, 7 late"
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across, AccessibleTextRole) == "Pemerintah Kabupaten Lebak: 1 of 2 done, 0 late"
    assert str(model.headerData(2, down, AccessibleTextRole)).endswith("Membentuk komite integritas, due 10-08-2016")


def test_kab_and_kota_are_never_dropped(store: Database, meeting: int) -> None:
    heads = [head_lines(one) for one in store.ask(directory.institutions) if one.is_region]
    assert heads[:2] == [("Kab.", "Pandeglang"), ("Kab.", "Lebak")]
    assert heads[-1] == ("Kota", "Tangerang Selatan")


def test_arrows_go_from_cell_to_cell_and_page_keys_to_what_is_late(page: FollowupsPage) -> None:
    view = page.matrix
    assert place(view) == (0, 0)
    QTest.keyClick(view, KEY.Key_Down)
    QTest.keyClick(view, KEY.Key_Right)
    assert place(view) == (1, 1)
    QTest.keyClick(view, KEY.Key_PageDown)
    assert place(view) == (2, 8)
    QTest.keyClick(view, KEY.Key_PageDown)
    assert place(view) == (0, 0)
    QTest.keyClick(view, KEY.Key_PageUp)
    assert place(view) == (2, 8)


def test_s_and_a_letter_set_the_status_of_the_chosen_cells(
    qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea
) -> None:
    QTest.keyClick(page.matrix, KEY.Key_Down)
    QTest.keyClick(page.matrix, KEY.Key_Right, SHIFT)
    QTest.keyClick(page.matrix, KEY.Key_S)
    assert page.acts.menu
    qtbot.waitUntil(page.acts.menu.isVisible)
    QTest.keyClick(page.acts.menu, KEY.Key_P)
    second = [one.progress for one in owed(store) if one.recommendation_no == 2]
    assert second == [Progress.IN_PROGRESS] * 2 + [Progress.NOT_STARTED] * 2
    assert messages.undo()
    assert {one.progress for one in owed(store) if one.recommendation_no == 2} == {Progress.NOT_STARTED}


def test_what_cannot_be_done_asks_for_the_reason(qtbot: QtBot, page: FollowupsPage, store: Database) -> None:
    QTest.keyClick(page.matrix, KEY.Key_S)
    assert page.acts.menu
    qtbot.waitUntil(page.acts.menu.isVisible)
    QTest.keyClick(page.acts.menu, KEY.Key_C)
    sheet = opened(qtbot, ReasonSheet)
    sheet.field.set_text("Bukan kewenangan kabupaten")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    first = owed(store)[0]
    assert (first.progress, first.days_late) == (Progress.IMPOSSIBLE, 0)
    told = store.ask(register.obligation, first.id, TODAY).history[0]
    assert told.text == "Bukan kewenangan kabupaten"
    assert page.matrix.currentIndex().data() == "TPTD"


def test_a_filter_leaves_out_lines_and_heads_without_what_is_asked_for(page: FollowupsPage) -> None:
    page.bar.choose(LONG)
    grid = page.matrix.grid_model.grid
    assert [line.name for line in grid.lines] == ["R-1"]
    assert [head_lines(head.institution)[1] for head in grid.heads][:2] == ["Pandeglang", "Tangerang"]
    assert (grid.lines[0].done, grid.lines[0].of) == (1, 8)
    page.bar.choose(Progress.NOT_STARTED.value)
    grid = page.matrix.grid_model.grid
    assert [line.name for line in grid.lines] == ["R-2"]
    page.bar.choose(None)
    assert len(page.matrix.grid_model.grid.lines) == 3
    page.bar.search.set_text("lebak aset")
    assert len(page.matrix.order()) == 1


def test_what_is_not_asked_for_is_faint_where_it_still_stands(page: FollowupsPage, store: Database) -> None:
    first = owed(store)
    store.run(progress.state, first[9].id, Progress.DONE)
    page.jobs.poll()
    page.bar.choose(Progress.DONE.value)
    grid = page.matrix.grid_model.grid
    assert [line.name for line in grid.lines] == ["R-1", "R-2"]
    assert [head_lines(head.institution)[1] for head in grid.heads] == ["Lebak"]
    assert not grid.faint & {first[1].id, first[9].id}
    assert first[0].id in grid.faint


def test_numbers_open_their_list(qtbot: QtBot, page: FollowupsPage) -> None:
    view = page.matrix
    QTest.keyClick(view, KEY.Key_End)
    assert page.matrix.currentIndex().data() == "1 / 8"
    QTest.keyClick(view, KEY.Key_Return)
    assert (page.head.views.value(), page.bar.narrowed()) == (LIST, (LINE, page.rows[0].recommendation_id))
    assert len(page.list.seen()) == 8
    page.bar.clear()
    page.look(MATRIX)
    header = view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 20, 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.head.views.value() == REGIONS
    assert page.regions.name.text() == "Kab. Lebak"
    assert [row.recommendation_no for row in page.regions.model.rows] == [2]
    page.bar.clear()
    page.look(MATRIX)
    rect, words = next((rect, words) for rect, words in page.figures.names.places() if words.startswith("Overdue"))
    assert words == "Overdue 8 (62%)"
    QTest.mouseClick(page.figures.names, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert (page.bar.choice(), len(page.list.seen())) == (OVERDUE, 8)


def test_chosen_cells_are_copied_under_their_heads(page: FollowupsPage) -> None:
    QTest.keyClick(page.matrix, KEY.Key_Right, SHIFT)
    QTest.keyClick(page.matrix, KEY.Key_Down, SHIFT)
    QTest.keyClick(page.matrix, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "\tKab. Pandeglang\tKab. Lebak",
        "R-1 Mendampingi laporan dana desa\t53 day(s)\tDone",
        "R-2 Menertibkan aset daerah\tNot yet\tNot yet",
    ]


def test_the_cell_stays_current_while_others_change(page: FollowupsPage, store: Database, jobs: Jobs) -> None:
    QTest.keyClick(page.matrix, KEY.Key_Down)
    here = page.matrix.current()
    store.run(progress.report, owed(store)[3].id, Report(Progress.IN_PROGRESS, 90))
    jobs.poll()
    assert page.matrix.current() == here
    page.bar.choose(Progress.NOT_STARTED.value)
    assert page.matrix.current() == here


def test_view_and_meeting_are_remembered(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, store: Database, meeting: int,
    tmp_path: Path,
) -> None:  # fmt: skip
    state = State(tmp_path)
    before = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, state=state, today=lambda: TODAY)
    shown(qtbot, before)
    before.head.chooser.combo.setFocus()
    QTest.keyClick(before.head.chooser.combo, KEY.Key_Down)
    before.look(LIST)
    again = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, state=state, today=lambda: TODAY)
    shown(qtbot, again)
    assert (again.head.views.value(), again.head.chooser.meeting()) == (LIST, meeting)
    assert len(again.list.seen()) == 13
