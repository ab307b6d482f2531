"""Meetings on the screen: the list, the form and the overview, driven by the keyboard over a real store."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import DAY, arrive, banten_meeting, found_banten, issue_minutes, make_meeting
from executors import Held, Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.meetings import dashboard, meetings, overview
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import CellRole, RowRole
from rakor_desktop.ui.meeting_head import MeetingHead, Step
from rakor_desktop.ui.meetings.cells import marks
from rakor_desktop.ui.meetings.columns import attendance_words, followup_words, late_words, spoken
from rakor_desktop.ui.meetings.form import MeetingSheet
from rakor_desktop.ui.meetings.head import meeting_head
from rakor_desktop.ui.meetings.heads import MeetingHeads
from rakor_desktop.ui.meetings.page import HELD, MeetingsPage
from rakor_desktop.ui.meetings.steps import next_steps
from rakor_desktop.ui.meetings.summary import SummaryPage
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from rakor_desktop.ui.style import theme

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A SQLite store with no data: how it is kept makes no difference on the screen."""
    opened = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")))
    yield opened
    opened.close()


@pytest.fixture
def jobs(qapp: QApplication, store: Database) -> Iterator[Jobs]:
    theme.install(qapp, dark=False)
    made = Jobs(store, Feed(store), executor=Inline)
    yield made
    made.close()


@pytest.fixture
def navigator() -> Navigator:
    return Navigator()


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1180, 560)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, navigator: Navigator) -> MeetingsPage:
    made = MeetingsPage(jobs, MessageArea(), navigator, today=lambda: DAY)
    shown(qtbot, made)
    made.focus_first()
    return made


def titles(page: MeetingsPage) -> list[str]:
    model = page.table.model()
    groups = [model.index(at, 0) for at in range(model.rowCount())]
    rows = [model.index(at, 0, group).data(RowRole) for group in groups for at in range(model.rowCount(group))]
    return [row.line.title for row in rows]


def type_in(field: QWidget, text: str) -> None:
    target = field.focusProxy() or field
    QTest.keyClicks(target, text)


def fill(sheet: MeetingSheet) -> None:
    type_in(sheet.name, "Rapat Forkopimda")
    type_in(sheet.day, "19-4-2016")
    type_in(sheet.starts, "1330")
    type_in(sheet.place, "Pendopo")


def recommend(store: Database, meeting_id: int) -> int:
    """One recommendation with one obligation, due in 2016; the obligation's id."""
    (owner, *_) = store.ask(directory.institutions)
    store.run(followups.recommend, meeting_id, followups.RecommendationDraft("Lapor", (owner.id,), date(2016, 12, 31)))
    return store.ask(register.obligations, DAY)[0].id


def test_meetings_stand_in_groups_coming_first_the_nearest(jobs: Jobs, store: Database, page: MeetingsPage) -> None:
    for title, day in (("Maret", date(2016, 3, 15)), ("Mei", date(2016, 5, 2)), ("April", date(2016, 4, 19))):
        make_meeting(store, title, day)
    make_meeting(store, "Hari ini")
    jobs.poll()
    assert titles(page) == ["Hari ini", "April", "Mei", "Maret"]
    assert page.head.subtitle.text() == "4 meetings"


def test_a_row_says_in_which_year_the_meeting_was(jobs: Jobs, store: Database, page: MeetingsPage) -> None:
    for day in (date(2016, 9, 30), date(2015, 9, 30)):
        make_meeting(store, "Rapat tahunan", day)
    jobs.poll()
    model = page.table.model()
    rows = [model.index(0, 0, model.index(at, 0)) for at in range(model.rowCount())]
    assert [row.data(CellRole).second for row in rows] == ["Jumat · 2016", "Rabu · 2015"]
    room = page.table.visualRect(rows[0]).width() - theme.px(36) - 8
    assert QFontMetricsF(theme.font(13, 500)).horizontalAdvance("September") < room
    assert QFontMetricsF(theme.font(12)).horizontalAdvance("Selasa · 2016") < room


def test_enter_opens_the_meeting_and_arrows_choose_it(jobs: Jobs, store: Database, page: MeetingsPage,
                                                      navigator: Navigator) -> None:  # fmt: skip
    first, second = make_meeting(store, "Satu"), make_meeting(store, "Dua", date(2016, 3, 15))
    jobs.poll()
    page.focus_first()
    assert page.table.current_row().line.id == first
    QTest.keyClick(page.table, KEY.Key_Down)
    QTest.keyClick(page.table, KEY.Key_Return)
    assert navigator.here == Spot(Place.SUMMARY, second)


def test_search_folds_and_esc_clears_it(qtbot: QtBot, jobs: Jobs, store: Database, page: MeetingsPage) -> None:
    make_meeting(store, "Rapat Koordinasi Inflasi")
    make_meeting(store, "Rapat Forkopimda", date(2016, 3, 15))
    jobs.poll()
    QTest.keyClick(page.table, KEY.Key_F, CTRL)
    assert page.filters.search.line.hasFocus()
    QTest.keyClicks(page.filters.search.line, "mar forko")
    assert titles(page) == ["Rapat Forkopimda"]
    QTest.keyClick(page.filters.search.line, KEY.Key_Down)
    assert page.table.hasFocus()
    page.filters.search.line.setFocus()
    QTest.keyClick(page.filters.search.line, KEY.Key_Escape)
    assert len(titles(page)) == 2


def test_filters_count_and_choose(jobs: Jobs, store: Database, page: MeetingsPage) -> None:
    make_meeting(store, "Lalu", date(2016, 3, 15))
    make_meeting(store, "Kini")
    jobs.poll()
    assert [chip.accessibleName().split(", ")[1] for chip in page.filters.chips] == ["2", "1", "1", "1"]
    page.filters.choose(HELD)
    assert titles(page) == ["Lalu"]


def test_an_empty_store_offers_three_ways(qtbot: QtBot, page: MeetingsPage) -> None:
    assert page.empty.isVisible()
    new, sample, store = page.empty.cards
    with qtbot.waitSignal(page.want_sample):
        QTest.keyClick(sample, KEY.Key_Space)
    with qtbot.waitSignal(page.want_store):
        QTest.keyClick(store, KEY.Key_Space)
    QTest.keyClick(new, KEY.Key_Return)
    assert page.findChild(MeetingSheet)


def test_a_new_meeting_by_keyboard(jobs: Jobs, store: Database, page: MeetingsPage, navigator: Navigator) -> None:
    ids = found_banten(store)
    QTest.keyClick(page, KEY.Key_N, CTRL)
    sheet = page.findChild(MeetingSheet)
    assert sheet
    fill(sheet)
    type_in(sheet.leaders.chair, "Gubernur Banten")
    for item in ("Pembukaan", "", "Sambutan", ""):
        QTest.keyClicks(sheet.agenda.editor, item)
        QTest.keyClick(sheet.agenda.editor, KEY.Key_Return)
    QTest.keyClick(sheet.agenda.editor, KEY.Key_Return, CTRL)
    (line,) = store.ask(meetings.meetings)
    kept = store.ask(meetings.meeting, line.id)
    assert (kept.title, kept.held_on, kept.starts, kept.ends) == (
        "Rapat Forkopimda",
        date(2016, 4, 19),
        time(13, 30),
        None,
    )
    assert (kept.place, kept.zone, kept.chair_office_id) == ("Pendopo", "WIB", ids["Gubernur Banten"])
    assert [item.title for item in kept.agenda] == ["Pembukaan", "Sambutan"]
    assert navigator.here == Spot(Place.SUMMARY, line.id)


def test_what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost(store: Database, page: MeetingsPage) -> None:
    sheet = page.begin()
    type_in(sheet.place, "Pendopo")
    type_in(sheet.ends, "25")
    QTest.keyClick(sheet.place.line, KEY.Key_Return, CTRL)
    assert sheet.name.error()
    assert sheet.day.error()
    assert sheet.ends.error()
    assert not sheet.place.error()
    assert sheet.focusWidget() is sheet.name.line
    assert (sheet.place.text(), sheet.ends.text()) == ("Pendopo", "25")
    assert store.ask(meetings.meetings) == ()


def test_a_refusal_of_the_store_is_said_at_its_field(store: Database, page: MeetingsPage) -> None:
    sheet = page.begin()
    fill(sheet)
    type_in(sheet.ends, "0900")
    QTest.keyClick(sheet.ends.line, KEY.Key_Return, CTRL)
    assert sheet.ends.error()
    assert sheet.isVisible()
    assert sheet.primary.isEnabled()
    assert sheet.name.text() == "Rapat Forkopimda"


def test_an_unknown_chair_is_refused(store: Database, page: MeetingsPage) -> None:
    sheet = page.begin()
    fill(sheet)
    type_in(sheet.leaders.chair, "Bupati Entah")
    sheet.submit()
    assert sheet.leaders.chair.note.text()
    assert store.ask(meetings.meetings) == ()


def test_esc_leaves_at_once_or_asks_when_something_was_typed(page: MeetingsPage) -> None:
    sheet = page.begin()
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()
    sheet = page.begin()
    type_in(sheet.name, "Rapat")
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert sheet.isVisible()
    assert sheet.messages.ids()
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert sheet.isVisible()
    assert not sheet.messages.ids()
    QTest.keyClick(sheet, KEY.Key_Escape)
    focused = sheet.focusWidget()
    assert focused
    QTest.keyClick(focused, KEY.Key_Return)
    assert not sheet.isVisible()


def test_a_meeting_is_saved_once_however_often_the_key_is_pressed(qtbot: QtBot, store: Database) -> None:
    held = Held()
    jobs = Jobs(store, Feed(store), executor=lambda: held)
    owner = QWidget()
    qtbot.addWidget(owner)
    sheet = MeetingSheet(jobs, None, DAY, parent=owner)
    sheet.open()
    fill(sheet)
    sheet.submit()
    sheet.submit()
    held.release()
    assert len(store.ask(meetings.meetings)) == 1


def summary(qtbot: QtBot, jobs: Jobs, navigator: Navigator, meeting_id: int) -> SummaryPage:
    made = SummaryPage(jobs, MessageArea(), navigator, today=lambda: DAY)
    navigator.go(Place.SUMMARY, meeting_id)
    made.enter(meeting_id)
    shown(qtbot, made)
    return made


def test_the_overview_shows_four_figures_and_the_groups(qtbot: QtBot, jobs: Jobs, store: Database,
                                                        navigator: Navigator) -> None:  # fmt: skip
    meeting_id, invited = banten_meeting(store)
    arrive(store, invited["Bupati Serang"])
    arrive(store, invited["Wakil Bupati Lebak"])
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    store.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy)
    page = summary(qtbot, jobs, navigator, meeting_id)
    shown_figures = [
        figure.figure.text()
        for figure in (page.presence.filled, page.presence.heads, page.presence.regions, page.presence.region_heads)
    ]
    assert shown_figures == ["3/16", "2", "2/8", "1/8"]
    assert page.presence.group_names() == ("Bupati dan Walikota", "Wakil Bupati dan Wakil Walikota")
    assert page.facts.values["place"].text() == "Pendopo Gubernur Banten"
    assert page.facts.values["hours"].text() == page.facts.values["chair"].text() == "not filled in"


def test_the_overview_follows_the_door(qtbot: QtBot, jobs: Jobs, store: Database, navigator: Navigator) -> None:
    meeting_id, invited = banten_meeting(store)
    page = summary(qtbot, jobs, navigator, meeting_id)
    assert page.presence.filled.figure.text() == "0/16"
    arrive(store, invited["Bupati Serang"])
    jobs.poll()
    assert page.presence.filled.figure.text() == "1/16"


def test_buttons_lead_to_the_next_steps(qtbot: QtBot, jobs: Jobs, store: Database, navigator: Navigator) -> None:
    meeting_id, _ = banten_meeting(store)
    page = summary(qtbot, jobs, navigator, meeting_id)
    QTest.keyClick(page.steps.buttons[Place.FOLLOWUPS], KEY.Key_Space)
    assert navigator.here == Spot(Place.FOLLOWUPS, meeting_id)


def test_facts_are_changed_where_they_stand(qtbot: QtBot, jobs: Jobs, store: Database, navigator: Navigator) -> None:
    ids = found_banten(store)
    draft = meetings.MeetingDraft("Rakor", DAY, "Pendopo", chair_office_id=ids["Gubernur Banten"], agenda=("Satu",))
    meeting_id = store.run(meetings.create_meeting, draft)
    page = summary(qtbot, jobs, navigator, meeting_id)
    QTest.keyClick(page, KEY.Key_U, CTRL)
    sheet = page.findChild(MeetingSheet)
    assert sheet
    assert sheet.leaders.chair.value() == ids["Gubernur Banten"]
    type_in(sheet.host, "Pemprov Banten")
    QTest.keyClick(sheet.host.line, KEY.Key_Return, CTRL)
    assert page.facts.values["host"].text() == "Pemprov Banten"
    kept = store.ask(meetings.meeting, meeting_id)
    assert (kept.host, kept.chair_office_id, len(kept.agenda)) == ("Pemprov Banten", ids["Gubernur Banten"], 1)


def test_an_unchanged_form_leaves_without_a_question(qtbot: QtBot, jobs: Jobs, store: Database,
                                                     navigator: Navigator) -> None:  # fmt: skip
    ids = found_banten(store)
    draft = meetings.MeetingDraft("Rakor", DAY, "Pendopo", time(9), chair_office_id=ids["Gubernur Banten"])
    page = summary(qtbot, jobs, navigator, store.run(meetings.create_meeting, draft))
    sheet = page.change()
    assert sheet
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()


def test_only_steps_that_wait_are_named(store: Database) -> None:
    meeting_id, invited = banten_meeting(store)
    places = [step.place for step in next_steps(store.ask(overview.overview, meeting_id, DAY))]
    assert places == [Place.ATTENDANCE, Place.MINUTES, Place.FOLLOWUPS]
    for invitee in invited.values():
        arrive(store, invitee)
    issue_minutes(store, meeting_id, b"%PDF")
    owed = recommend(store, meeting_id)
    (step,) = next_steps(store.ask(overview.overview, meeting_id, date(2017, 1, 1)))
    assert (step.place, step.step) == (Place.FOLLOWUPS, Step.WARN)
    store.run(progress.state, owed, Progress.DONE)
    assert next_steps(store.ask(overview.overview, meeting_id, DAY)) == ()


def test_the_row_says_how_far_a_meeting_is(store: Database) -> None:
    meeting_id, invited = banten_meeting(store)
    (row,) = store.ask(dashboard.meeting_states, DAY)
    assert (attendance_words(row), followup_words(row), late_words(row)) == ("16 invited", "–", "")
    assert [mark.kind for mark in marks(row)] == ["ok", "accent", "mute", "mute", "mute"]
    arrive(store, invited["Bupati Serang"])
    recommend(store, meeting_id)
    (row,) = store.ask(dashboard.meeting_states, date(2017, 1, 1))
    assert (attendance_words(row), followup_words(row), late_words(row)) == ("1 of 16", "1 open", "1 late")
    assert [mark.kind for mark in marks(row)] == ["ok", "warn", "mute", "bad", "mute"]
    assert spoken(row).startswith("Selasa, 12 April 2016, Rapat Koordinasi, Pendopo Gubernur Banten, 1 of 16")


def test_the_head_follows_the_meeting_in_view(jobs: Jobs, store: Database, navigator: Navigator) -> None:
    meeting_id, invited = banten_meeting(store)
    heads, seen = MeetingHeads(jobs, navigator, today=lambda: DAY), list[MeetingHead]()
    heads.ready.connect(seen.append)
    navigator.go(Place.SUMMARY, meeting_id)
    arrive(store, invited["Bupati Serang"])
    jobs.poll()
    navigator.go(Place.MEETINGS)
    assert [head.tabs[Place.ATTENDANCE].note for head in seen] == ["0/16", "1/16"]
    assert (seen[0].title, seen[0].when, seen[0].status) == ("Rapat Koordinasi", "Selasa, 12 April 2016", "running")


def test_the_head_tells_known_hours_only(store: Database) -> None:
    seen = store.ask(overview.overview, make_meeting(store), DAY)
    known = replace(seen, meeting=replace(seen.meeting, starts=time(9), ends=time(12)))
    assert meeting_head(seen).when == "Selasa, 12 April 2016"
    assert meeting_head(known).when == "Selasa, 12 April 2016 · 09.00 WIB until 12.00"
    assert meeting_head(seen).tabs[Place.INVITATIONS].step is Step.TODO


def test_the_focus_goes_over_to_the_first_meeting(jobs: Jobs, store: Database, page: MeetingsPage) -> None:
    assert page.empty.cards[0].hasFocus()
    meeting_id = make_meeting(store)
    jobs.poll()
    assert page.table.hasFocus()
    assert page.table.current_row().line.id == meeting_id


def test_the_overview_of_a_meeting_that_is_gone_says_so(qtbot: QtBot, jobs: Jobs, navigator: Navigator) -> None:
    page = summary(qtbot, jobs, navigator, 7)
    assert page.messages.ids() == ("refusal",)
    assert page.change() is None


def test_making_a_page_shows_no_window(qapp: QApplication, jobs: Jobs, navigator: Navigator, qtbot: QtBot) -> None:
    pages = [MeetingsPage(jobs, MessageArea(), navigator), SummaryPage(jobs, MessageArea(), navigator)]
    for page in pages:
        qtbot.addWidget(page)
    assert not [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
