"""Follow-ups on the screen: what is owed, by whom, how late; status and new recommendations by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from executors import Held
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.register import Chosen, Obligation
from rakor_desktop.ui.followups.columns import OVERDUE, spoken
from rakor_desktop.ui.followups.form import RecommendationSheet
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.followups.views import LIST
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator, Place
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TODAY = date(2016, 8, 22)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> FollowupsPage:
    qtbot.addWidget(messages)
    return FollowupsPage(jobs, messages, navigator, today=lambda: TODAY)


@pytest.fixture
def meeting(store: Database) -> int:
    """Two recommendations: one for all eight regions, due 53 days ago; one for the province, not due yet."""
    meeting_id, _ = banten_meeting(store)
    bodies = store.ask(directory.institutions)
    regions = tuple(one.id for one in bodies if one.is_region)
    (province,) = [one.id for one in bodies if one.name == "Pemerintah Provinsi Banten"]
    late = RecommendationDraft("Menaikkan kepatuhan LHKPN", regions, date(2016, 6, 30))
    later = RecommendationDraft("Menilai 300 pejabat", (province,), date(2016, 12, 31), "akhir tahun")
    store.run(followups.recommend, meeting_id, late)
    store.run(followups.recommend, meeting_id, later)
    return meeting_id


def look(qtbot: QtBot, page: FollowupsPage, meeting_id: int | None) -> None:
    page.enter(meeting_id)
    page.look(LIST)
    shown(qtbot, page)
    page.focus_first()


def rows(page: FollowupsPage) -> list[Obligation]:
    model = page.list.model
    groups = [model.index(at, 0) for at in range(model.rowCount())]
    found = [model.row(model.index(at, 0, group)) for group in groups for at in range(model.rowCount(group))]
    return [row for row in found if row]


def stored(store: Database, meeting_id: int) -> list[Progress]:
    return [one.progress for one in store.ask(register.obligations, TODAY, Chosen(meeting_id=meeting_id))]


def press_status(qtbot: QtBot, page: FollowupsPage, letter: Qt.Key) -> None:
    QTest.keyClick(page.list.table, KEY.Key_S)
    assert page.acts.menu
    qtbot.waitUntil(page.acts.menu.isVisible)
    assert not [one for one in page.acts.actions if one.isEnabled()]
    QTest.keyClick(page.acts.menu, letter)
    assert all(one.isEnabled() for one in page.acts.actions)


def test_rows_stand_under_their_recommendation(qtbot: QtBot, page: FollowupsPage, meeting: int) -> None:
    look(qtbot, page, meeting)
    assert page.list.model.rowCount() == 2
    assert [row.days_late for row in rows(page)] == [53] * 8 + [0]
    head = page.list.model.group(page.list.model.index(0, 0))
    assert head
    assert (head.title, head.code) == ("Menaikkan kepatuhan LHKPN", "R-1")
    assert spoken(rows(page)[8]) == ("Recommendation 2, Pemerintah Provinsi Banten, due 31-12-2016, Not started")


def test_s_and_a_letter_set_the_status_and_undo_puts_it_back(
    qtbot: QtBot, page: FollowupsPage, meeting: int, store: Database, messages: MessageArea
) -> None:
    look(qtbot, page, meeting)
    QTest.keyClick(page.list.table, KEY.Key_Down)
    press_status(qtbot, page, KEY.Key_D)
    assert stored(store, meeting)[:3] == [Progress.NOT_STARTED, Progress.DONE, Progress.NOT_STARTED]
    assert page.list.table.current_row().progress is Progress.DONE
    messages.undo()
    assert stored(store, meeting)[1] is Progress.NOT_STARTED


def test_several_rows_get_one_status(
    qtbot: QtBot, page: FollowupsPage, meeting: int, store: Database, messages: MessageArea
) -> None:
    look(qtbot, page, meeting)
    for _ in range(2):
        QTest.keyClick(page.list.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press_status(qtbot, page, KEY.Key_P)
    assert stored(store, meeting)[:4] == [Progress.IN_PROGRESS] * 3 + [Progress.NOT_STARTED]
    QTest.keyClick(page.list.table, KEY.Key_Z, CTRL)
    assert set(stored(store, meeting)) == {Progress.NOT_STARTED}


def test_those_that_got_a_status_can_be_undone_when_another_was_taken_back_meanwhile(
    qtbot: QtBot, page: FollowupsPage, meeting: int, store: Database, messages: MessageArea
) -> None:
    look(qtbot, page, meeting)
    for _ in range(7):
        QTest.keyClick(page.list.table, KEY.Key_Down)
    for _ in range(2):
        QTest.keyClick(page.list.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert {row.recommendation_no for row in page.list.chosen()} == {1, 2}
    store.run(followups.withdraw_recommendation, rows(page)[-1].recommendation_id)
    press_status(qtbot, page, KEY.Key_P)
    assert stored(store, meeting).count(Progress.IN_PROGRESS) == 1
    assert messages.undo()
    assert set(stored(store, meeting)) == {Progress.NOT_STARTED}


def test_filters_search_and_figures_agree(
    qtbot: QtBot, page: FollowupsPage, meeting: int, store: Database, jobs: Jobs
) -> None:
    look(qtbot, page, meeting)
    store.run(progress.state, rows(page)[0].id, Progress.DONE)
    jobs.poll()
    page.bar.choose(OVERDUE)
    assert len(rows(page)) == 7
    page.bar.choose(Progress.DONE.value)
    assert len(rows(page)) == 1
    assert "Done 1 (11%)" in page.figures.names.accessibleName()
    assert "Overdue 7 (78%)" in page.figures.names.accessibleName()
    page.bar.choose(None)
    QTest.keyClick(page, KEY.Key_F, CTRL)
    QTest.keyClicks(page.bar.search.line, "kota lhkpn")
    assert {row.institution.name.split()[1] for row in rows(page)} == {"Kota"}
    page.bar.search.set_text("r-2")
    assert [row.recommendation_no for row in rows(page)] == [2]


def test_copying_says_the_recommendation_too(qtbot: QtBot, page: FollowupsPage, meeting: int) -> None:
    look(qtbot, page, meeting)
    QTest.keyClick(page.list.table, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["R-1", "Menaikkan kepatuhan LHKPN"]


def test_an_empty_page_leads_to_the_minutes(
    qtbot: QtBot, page: FollowupsPage, store: Database, navigator: Navigator
) -> None:
    meeting_id, _ = banten_meeting(store)
    navigator.go(Place.FOLLOWUPS, meeting_id)
    look(qtbot, page, meeting_id)
    assert page.stack.currentWidget() is page.empty
    QTest.keyClick(page.empty.cards[0], KEY.Key_Space)
    assert navigator.here
    assert navigator.here.place is Place.MINUTES


def test_a_new_recommendation(qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id)
    QTest.keyClick(page, KEY.Key_R, CTRL)
    sheet = opened(qtbot, RecommendationSheet)
    QTest.keyClicks(sheet.text.editor, "Memperbaiki pelayanan publik")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.wrong.text()
    QTest.keyClick(sheet, KEY.Key_A, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(sheet.search.line, "provinsi banten")
    sheet.table.select_first()
    QTest.keyClick(sheet.search.line, KEY.Key_Down)
    QTest.keyClick(sheet.table, KEY.Key_Space)
    QTest.keyClicks(sheet.due.line, "30-06-2016")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(rows(page)) == 9)
    assert {row.due for row in rows(page)} == {date(2016, 6, 30)}
    assert messages.undo()
    assert rows(page) == []


def test_a_key_held_down_makes_one_recommendation(
    qtbot: QtBot, store: Database, messages: MessageArea, navigator: Navigator
) -> None:
    meeting_id, _ = banten_meeting(store)
    held = Held()
    page = FollowupsPage(Jobs(store, Feed(store), executor=lambda: held), messages, navigator, today=lambda: TODAY)
    look(qtbot, page, meeting_id)
    held.release()
    page.recommending.action.trigger()
    held.release()
    sheet = opened(qtbot, RecommendationSheet)
    sheet.text.set_text("Sekali saja")
    QTest.keyClick(sheet, KEY.Key_A, Qt.KeyboardModifier.AltModifier)
    for _ in range(3):
        QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    held.release()
    assert len(store.ask(register.obligations, TODAY, Chosen(meeting_id=meeting_id))) == 8


def test_a_due_date_before_the_meeting_is_said_at_its_field(qtbot: QtBot, page: FollowupsPage, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id)
    page.recommending.action.trigger()
    sheet = opened(qtbot, RecommendationSheet)
    sheet.text.set_text("Terlalu cepat")
    QTest.keyClick(sheet, KEY.Key_A, Qt.KeyboardModifier.AltModifier)
    sheet.due.set_value(date(2016, 4, 1))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "01-04-2016" in sheet.due.error()
    assert sheet.isVisible()


def test_all_meetings_in_one_list(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, meeting: int
) -> None:
    page = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, today=lambda: TODAY)
    look(qtbot, page, None)
    assert len(rows(page)) == 9
    head = page.list.model.group(page.list.model.index(0, 0))
    assert head
    assert "12-04-2016" in head.note
    page.arrive(rows(page)[4].id)
    assert page.list.table.current_row() == rows(page)[4]
