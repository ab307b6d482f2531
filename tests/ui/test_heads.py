"""The heads of region on the screen: counted, sorted, searched, of a year, and in Excel."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting, invite_regions, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.services.attendance import attendance
from rakor_desktop.ui.heads.page import HeadsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import write_list
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.sheet_columns import paper_of
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from screens import shown

TODAY = date(2017, 6, 1)


def made(qtbot: QtBot, jobs: Jobs, messages: MessageArea) -> HeadsPage:
    page = HeadsPage(jobs, messages, Navigator(), today=lambda: TODAY)
    qtbot.addWidget(messages)
    page.enter(None)
    shown(qtbot, page)
    page.focus_first()
    return page


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea) -> HeadsPage:
    _, invited = banten_meeting(store)
    arrive(store, invited["Bupati Lebak"])
    return made(qtbot, jobs, messages)


def test_without_invitations_the_page_leads_to_the_meetings(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea
) -> None:
    page = made(qtbot, jobs, messages)
    assert page.stack.currentWidget() is page.empty
    page.empty.cards[0].click()
    assert page._navigator.here is not None
    assert page._navigator.here.place is Place.MEETINGS


def test_rows_are_counted_sorted_and_searched(page: HeadsPage) -> None:
    assert len(page.model.rows) == 8
    page.model.sort(2, Qt.SortOrder.DescendingOrder)
    assert page.model.rows[0].office == "Bupati Lebak"
    assert page.model.rows[0].in_person == 1
    page.bar.search.set_text("walikota serang")
    assert [row.office for row in page.model.rows] == ["Walikota Serang"]


def test_a_year_without_meetings_keeps_the_list_in_view(page: HeadsPage) -> None:
    page.bar.choose(TODAY.year)
    assert page.model.rows == ()
    assert page.stack.currentWidget() is not page.empty
    page.bar.choose(2016)
    assert len(page.model.rows) == 8


def test_a_year_is_the_same_after_new_year(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, page: HeadsPage
) -> None:
    later = make_meeting(store, "Rakor 2018", date(2018, 1, 1))
    invite_regions(store, later)
    days = [date(2017, 12, 31)]
    open_still = HeadsPage(jobs, messages, Navigator(), today=lambda: days[-1])
    open_still.enter(None)
    shown(qtbot, open_still)
    open_still.bar.choose(2016)
    days.append(date(2018, 1, 1))
    open_still.touch()
    assert len(open_still.model.rows) == 8
    offered = {chip.accessibleName() for chip in open_still.bar.chips if not chip.isHidden()}
    assert offered == {"All meetings", "2018", "2016"}


def test_every_year_with_meetings_is_offered_and_no_other(
    page: HeadsPage, store: Database, qtbot: QtBot, jobs: Jobs, messages: MessageArea
) -> None:
    """The reference meeting is ten years old in 2026."""
    later = make_meeting(store, "Rakor 2025", date(2025, 3, 4))
    invite_regions(store, later)
    make_meeting(store, "Tanpa undangan", date(2024, 3, 4))
    now = HeadsPage(jobs, messages, Navigator(), today=lambda: date(2026, 11, 23))
    now.enter(None)
    shown(qtbot, now)
    assert [chip.text() for chip in now.bar.chips if not chip.isHidden()] == ["All meetings", "2025", "2016"]
    next(chip for chip in now.bar.chips if chip.text() == "2016").click()
    assert len(now.model.rows) == 8
    assert [row.in_person for row in now.model.rows if row.office == "Bupati Lebak"] == [1]


def test_an_arrival_at_another_desk_is_counted(page: HeadsPage, store: Database, jobs: Jobs) -> None:
    door = store.ask(attendance.door, 1)
    mayor = next(one for one in door.invitees if one.office.name == "Walikota Serang")
    arrive(store, mayor.id)
    jobs.poll()
    assert {row.office for row in page.model.rows if row.in_person} == {"Bupati Lebak", "Walikota Serang"}


def test_the_list_leaves_as_a_sheet_with_numbers_and_shares(page: HeadsPage, tmp_path: Path) -> None:
    seen = page._seen()
    path = tmp_path / "kepala.xlsx"
    paper = paper_of(seen, seen.groups, TODAY, private=False)
    assert write_list(path, lambda: paper, load_profile(OLD_STYLE)) == 8
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    lebak = next(row for row in rows if row[1] == "Bupati Lebak")
    assert lebak[2:9] == (1, 1, 0, 0, 0, 0, 1)


def test_esc_leads_to_the_meetings(page: HeadsPage) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page._navigator.here == Spot(Place.MEETINGS)
