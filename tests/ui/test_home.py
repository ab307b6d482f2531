"""Beranda on the screen: every figure, step and bar leads to its list by keyboard; bars also as a table."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import looking
from builders import DAY, arrive, banten_meeting, found_banten, invite_regions, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.precedence import Output, Side
from rakor_desktop.services import precedence
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.invitations import answers
from rakor_desktop.services.meetings import meetings
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.home.page import HomePage
from rakor_desktop.ui.invitations.order_words import MOVED
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import TEXT_SIZES, State
from rakor_desktop.ui.meetings.form import MeetingSheet
from rakor_desktop.ui.meetings.page import COMING, MINUTES_OPEN, MeetingsPage
from rakor_desktop.ui.navigation import Focus, Navigator, Overdue, Place, Spot
from rakor_desktop.ui.style import theme
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
BEFORE = DAY - timedelta(days=1)
LEBAK, CILEGON = "Pemerintah Kabupaten Lebak", "Pemerintah Kota Cilegon"
SIZES = ((1282, 672), (1171, 624), (1712, 984))
"""What windows of 1366x728, 1280x680 and 1920x1040 leave for the page."""


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, state: State) -> HomePage:
    qtbot.addWidget(messages)
    return HomePage(jobs, messages, navigator, state, today=lambda: BEFORE)


@pytest.fixture
def meeting(store: Database) -> tuple[int, dict[str, int]]:
    """Sixteen are invited for tomorrow: five come, one sends somebody, two do not, eight have not answered."""
    meeting_id, invited = banten_meeting(store)
    ids = list(invited.values())
    store.run(answers.record_answers, ids[:5], Said(Reply.WILL_COME))
    store.run(answers.record_answers, ids[5:6], Said(Reply.WILL_BE_REPRESENTED, by_office="Asisten I"))
    store.run(answers.record_answers, ids[6:8], Said(Reply.WILL_NOT_COME))
    store.run(answers.record_answers, ids[8:11], Said(Reply.NO_ANSWER))
    return meeting_id, invited


@pytest.fixture
def late(store: Database, meeting: tuple[int, dict[str, int]]) -> dict[str, int]:
    """Of an earlier meeting: Lebak is late with two, one of them for long, Cilegon with one; institutions by name."""
    held = make_meeting(store, "Rapat lalu", DAY - timedelta(days=90))
    bodies = {one.name: one.id for one in store.ask(directory.institutions)}
    for days, names in ((40, (LEBAK,)), (5, (LEBAK, CILEGON)), (-9, (LEBAK, "Pemerintah Kota Serang"))):
        owners = tuple(bodies[name] for name in names)
        draft = RecommendationDraft("Lapor LHKPN", owners, BEFORE - timedelta(days=days))
        store.run(followups.recommend, held, draft)
    return bodies


@pytest.fixture
def _plain_theme_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    theme.install(qapp, dark=False)


def look(qtbot: QtBot, page: HomePage) -> None:
    page.enter(None)
    shown(qtbot, page)
    page.focus_first()


def titles(page: HomePage) -> list[tuple[str, str]]:
    return [(line.link.title, line.link.note) for line in page.next.steps.lines]


def test_the_next_meeting_says_when_where_and_how_ready_it_is(
    qtbot: QtBot, page: HomePage, meeting: tuple[int, dict[str, int]]
) -> None:
    look(qtbot, page)
    assert (page.next.when.text(), page.next.days.text()) == ("Tomorrow", "· Selasa, 12 April 2016")
    assert page.next.place.text() == "Pendopo Gubernur Banten"
    assert {reply: one.count() for reply, one in page.next.readiness.figures.items()} == {
        Reply.WILL_COME: 5, Reply.WILL_BE_REPRESENTED: 1, Reply.WILL_NOT_COME: 2, Reply.NO_ANSWER: 8,
    }  # fmt: skip
    assert page.next.readiness.sentence.text() == "8 of 16 have answered (50%)"
    waiting = page.next.readiness.figures[Reply.NO_ANSWER]
    assert waiting.accessibleDescription() == "3 no answer yet, 5 not contacted"
    assert QApplication.focusWidget() is page.next.open


@pytest.mark.parametrize("reply", [Reply.WILL_COME, Reply.WILL_BE_REPRESENTED, Reply.WILL_NOT_COME, Reply.NO_ANSWER])
def test_each_figure_opens_those_who_answered_so(
    qtbot: QtBot, page: HomePage, meeting: tuple[int, dict[str, int]], navigator: Navigator, jobs: Jobs,
    messages: MessageArea, reply: Reply,
) -> None:  # fmt: skip
    look(qtbot, page)
    figure = page.next.readiness.figures[reply]
    QTest.keyClick(figure, KEY.Key_Return)
    assert navigator.here == Spot(Place.INVITATIONS, meeting[0], reply)
    listed = InvitationsPage(jobs, messages, navigator)
    listed.enter(meeting[0])
    shown(qtbot, listed)
    listed.arrive(reply)
    heads = [listed.model.index(at, 0) for at in range(listed.model.rowCount())]
    assert sum(listed.model.rowCount(head) for head in heads) == figure.count()


def test_what_is_not_done_is_told_and_leads_there(
    qtbot: QtBot, page: HomePage, meeting: tuple[int, dict[str, int]], store: Database, jobs: Jobs,
    navigator: Navigator, messages: MessageArea,
) -> None:  # fmt: skip
    meeting_id, invited = meeting
    ids = list(invited.values())
    store.run(
        precedence.move, precedence.Wanted(ids[3], ids[0], Side.BEFORE, "tuan rumah", frozenset({Output.INVITATIONS}))
    )
    look(qtbot, page)
    assert titles(page) == [
        ("Invitation letter", "not written yet"), ("Hour", "not set yet"), ("Agenda", "not filled in yet"),
        ("Order changed", "1 invitation(s)"), ("Seating plan", "not printed yet"),
    ]  # fmt: skip
    QTest.keyClick(page.next.steps.lines[3], KEY.Key_Return)
    assert navigator.here == Spot(Place.INVITATIONS, meeting_id, Focus.MOVED)
    listed = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(listed)
    listed.arrive(Focus.MOVED)
    assert listed.bar.choice() is MOVED
    for at, place in ((0, Place.LETTER), (4, Place.SEATING)):
        QTest.keyClick(page.next.steps.lines[at], KEY.Key_Return)
        assert navigator.here == Spot(place, meeting_id)
    draft = meetings.MeetingDraft("Rapat Koordinasi", DAY, "Pendopo", time(9), agenda=("Pembukaan",))
    page.next.steps.lines[0].setFocus()
    store.run(meetings.change_meeting, meeting_id, draft)
    jobs.poll()
    assert [title for title, _ in titles(page)] == ["Invitation letter", "Order changed", "Seating plan"]
    assert QApplication.focusWidget() is page.next.steps.lines[0]
    assert page.next.when.text() == "Tomorrow, at 09.00 WIB"


def test_on_its_day_the_desk_and_the_minutes_are_steps(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, state: State, store: Database
) -> None:
    meeting_id, invited = banten_meeting(store)
    arrive(store, invited["Bupati Lebak"])
    page = HomePage(jobs, messages, navigator, state, today=lambda: DAY)
    look(qtbot, page)
    assert page.next.when.text() == "Today"
    assert titles(page)[-2:] == [("Attendance", "1 of 16 recorded"), ("Minutes", "not printed yet")]
    QTest.keyClick(page.next.steps.lines[-2], KEY.Key_Space)
    assert navigator.here == Spot(Place.ATTENDANCE, meeting_id)


def test_meetings_of_a_fortnight_have_a_line_each_and_many_are_counted(
    qtbot: QtBot, page: HomePage, store: Database, navigator: Navigator, jobs: Jobs, messages: MessageArea
) -> None:
    found_banten(store)
    ids = [make_meeting(store, f"Rapat {no}", BEFORE + timedelta(days=no)) for no in range(1, 12)]
    invite_regions(store, ids[1])
    look(qtbot, page)
    assert len(page.ahead.lines) == 8
    first = page.ahead.lines[0].link
    assert (first.title, first.note, first.end) == ("Rab 13-04", "Rapat 2", "0/16")
    assert page.ahead.lines[0].accessibleName() == "Rab 13-04, Rapat 2, 0 of 16 have answered"
    QTest.keyClick(page.ahead.lines[0], KEY.Key_Return)
    assert navigator.here == Spot(Place.SUMMARY, ids[1])
    assert page.ahead.lines[-1].text() == "3 more meeting(s)"
    QTest.keyClick(page.ahead.lines[-1], KEY.Key_Return)
    assert navigator.here == Spot(Place.MEETINGS, None, Focus.COMING)
    listed = MeetingsPage(jobs, messages, navigator, today=lambda: BEFORE)
    qtbot.addWidget(listed)
    listed.arrive(Focus.COMING)
    assert listed.filters.choice() == COMING


def test_bars_stand_by_number_and_a_click_opens_what_is_late_there(
    qtbot: QtBot, page: HomePage, late: dict[str, int], navigator: Navigator, jobs: Jobs, messages: MessageArea
) -> None:
    look(qtbot, page)
    assert [one.institution.name for one in page.late.chart.shown()] == [LEBAK, CILEGON, "Pemerintah Kota Serang"]
    assert page.late.words.text() == "3 late in 2 institutions"
    QTest.mouseClick(page.late.chart, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    wanted = Overdue(late[CILEGON], CILEGON)
    assert navigator.here == Spot(Place.ALL_FOLLOWUPS, None, wanted)
    listed = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, today=lambda: BEFORE)
    shown(qtbot, listed)
    for focus, rows in ((wanted, 1), (Overdue(late[LEBAK], LEBAK), 2), (Overdue(), 3)):
        listed.arrive(focus)
        assert listed.bar.choice() == OVERDUE
        heads = [listed.list.model.index(at, 0) for at in range(listed.list.model.rowCount())]
        assert sum(listed.list.model.rowCount(head) for head in heads) == rows
    listed.arrive(wanted)
    assert listed.bar.told() == (f"Only: {CILEGON} · Filter: Overdue",)
    assert listed.bar.only.isVisible()
    listed.focus_first()
    QTest.keyClick(listed.list.table, KEY.Key_Escape)
    assert (listed.bar.narrowed(), listed.bar.choice(), listed.bar.only.isVisible()) == (None, None, False)


def test_enter_turns_the_bars_to_a_table_that_is_remembered(
    qtbot: QtBot, page: HomePage, late: dict[str, int], navigator: Navigator, jobs: Jobs, messages: MessageArea,
    state: State,
) -> None:  # fmt: skip
    look(qtbot, page)
    assert page.late.chart.accessibleDescription().startswith(
        f"{LEBAK}: 2 late, 1 for more than 30 days, oldest 40 day(s), of 3; {CILEGON}: 1 late"
    )
    page.late.chart.setFocus()
    QTest.keyClick(page.late.chart, KEY.Key_Return)
    assert QApplication.focusWidget() is page.late.table
    cells = [page.late.model.index(0, at).data() for at in range(5)]
    assert cells == [LEBAK, "2", "1", "40", "3"]
    QTest.keyClick(page.late.table, KEY.Key_Down)
    QTest.keyClick(page.late.table, KEY.Key_Return)
    assert navigator.here == Spot(Place.ALL_FOLLOWUPS, None, Overdue(late[CILEGON], CILEGON))
    again = HomePage(jobs, messages, navigator, state, today=lambda: BEFORE)
    look(qtbot, again)
    assert again.late.table.isVisible()
    again.late.table.setFocus()
    QTest.keyClick(again.late.table, KEY.Key_Escape)
    assert again.late.chart.hasFocus()


def test_without_a_meeting_ahead_there_is_a_way_to_one_and_to_the_latest(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, state: State, store: Database
) -> None:
    meeting_id = make_meeting(store)
    page = HomePage(jobs, messages, navigator, state, today=lambda: DAY + timedelta(days=1))
    look(qtbot, page)
    assert QApplication.focusWidget() is page.none.begin
    assert [(line.link.title, line.link.note) for line in page.behind.lines] == [
        ("Minutes not final", "1 meeting(s)"), ("Latest meeting", "Rapat Koordinasi"),
    ]  # fmt: skip
    QTest.keyClick(page.none.latest, KEY.Key_Return)
    assert navigator.here == Spot(Place.SUMMARY, meeting_id)
    QTest.keyClick(page.behind.lines[0], KEY.Key_Return)
    assert navigator.here == Spot(Place.MEETINGS, None, Focus.MINUTES_OPEN)
    listed = MeetingsPage(jobs, messages, navigator, today=lambda: DAY + timedelta(days=1))
    qtbot.addWidget(listed)
    listed.arrive(Focus.MINUTES_OPEN)
    assert listed.filters.choice() == MINUTES_OPEN


def test_an_empty_store_offers_to_begin_and_the_form_opens_once(
    qtbot: QtBot, page: HomePage, navigator: Navigator, jobs: Jobs, messages: MessageArea, store: Database
) -> None:
    navigator.go(Place.HOME)
    look(qtbot, page)
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.empty.cards[0]
    spots: list[Spot] = []
    navigator.went.connect(spots.append)
    QTest.keyClick(page, KEY.Key_N, CTRL)
    assert spots == [Spot(Place.MEETINGS, None, Focus.NEW_MEETING)]
    assert navigator.here == Spot(Place.MEETINGS)
    listed = MeetingsPage(jobs, messages, navigator, today=lambda: BEFORE)
    shown(qtbot, listed)
    listed.arrive(spots[0].focus)
    qtbot.waitUntil(lambda: bool(listed.findChildren(MeetingSheet)))
    opened(qtbot, MeetingSheet).reject()
    make_meeting(store)
    page.activateWindow()
    jobs.poll()
    assert page.next.isVisible()


def test_tab_goes_as_the_eye_does(qtbot: QtBot, page: HomePage, late: dict[str, int], store: Database) -> None:
    make_meeting(store, "Rapat lain", DAY)
    look(qtbot, page)
    here: QWidget | None = next(iter(page.next.readiness.figures.values()))
    seen: list[QWidget | None] = []
    assert here
    here.setFocus()
    while here and here is not page.behind.lines[-1] and len(seen) < 20:
        QTest.keyClick(here, KEY.Key_Tab)
        here = QApplication.focusWidget()
        seen.append(here)
    assert seen == [
        *list(page.next.readiness.figures.values())[1:], *page.next.steps.lines, page.next.open, page.next.call,
        page.late.remind, page.late.all, page.late.chart, *page.due.links.lines, *page.ahead.lines, *page.behind.lines,
    ]  # fmt: skip


def test_words_of_days_and_bodies(qtbot: QtBot, page: HomePage, store: Database) -> None:
    far = date(2016, 5, 30)
    make_meeting(store, "Jauh", far)
    look(qtbot, page)
    assert (page.next.when.text(), page.next.days.text()) == ("Senin, 30 Mei 2016", "· 49 day(s) to go")


@pytest.mark.usefixtures("_plain_theme_afterwards")
@pytest.mark.parametrize("text_size", [TEXT_SIZES[0], TEXT_SIZES[-1]])
@pytest.mark.parametrize("size", SIZES)
def test_all_of_it_can_be_read(
    qtbot: QtBot, qapp: QApplication, page: HomePage, late: dict[str, int], store: Database, size: tuple[int, int],
    text_size: int,
) -> None:  # fmt: skip
    theme.install(qapp, False, text_size)
    make_meeting(store, "Rapat lain", DAY)
    page.enter(None)
    shown(qtbot, page, *size)
    looks = (looking.cut_off, looking.misplaced, looking.nameless)
    assert [fault for one in looks for fault in one(page)] == []
    page.late.show_table.trigger()
    qapp.processEvents()
    assert [fault for one in looks for fault in one(page)] == []
