"""The desk by keyboard over a real store: nothing is recorded by chance, nothing twice, all can be undone."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting, invite_regions, make_meeting
from doors import ALT, CTRL, KEY, Door
from executors import Held, Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import Excuse, Kind, Revocation, State
from rakor_desktop.services.attendance import attendance
from rakor_desktop.ui.attendance.card import Act
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.sounds import Sound
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageStrip, UndoStrip
from rakor_desktop.ui.kit.rows import AccessibleTextRole
from rakor_desktop.ui.navigation import Place, Spot
from rakor_desktop.ui.style import theme


class Clock:
    """The hour, moved by the test, and by a moment whenever it is asked."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) - timedelta(seconds=10)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(migrated_file: Path, tmp_path: Path) -> str:
    return str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite"))


@pytest.fixture
def open_store(path: str, clock: Clock) -> Iterator[Callable[[str], Database]]:
    """Opens the store once more, as another desk."""
    opened: list[Database] = []

    def _open(desk: str) -> Database:
        opened.append(Database(path, desk=desk, clock=clock))
        return opened[-1]

    yield _open
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[[str], Database]) -> Database:
    return open_store("Meja 2")


@pytest.fixture
def jobs(qapp: QApplication, store: Database) -> Iterator[Jobs]:
    theme.install(qapp, dark=False)
    made = Jobs(store, Feed(store), executor=Inline)
    yield made
    made.close()


@pytest.fixture
def door(qtbot: QtBot, jobs: Jobs, store: Database) -> Door:
    meeting_id, _ = banten_meeting(store)
    return Door(qtbot, jobs, store, meeting_id)


def test_the_field_has_the_focus_and_its_enter_records_nothing(door: Door) -> None:
    assert door.field.hasFocus()
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    assert door.list.hasFocus()
    assert door.state("Bupati Lebak") is State.NOT_RECORDED
    current = door.list.current()
    assert current is not None
    assert current.office.name == "Bupati Lebak"


def test_enter_in_the_list_records_and_the_field_is_ready_for_the_next(door: Door) -> None:
    door.record("serang walikota")
    assert door.state("Walikota Serang") is State.IN_PERSON
    assert door.field.hasFocus()
    assert door.field.text() == ""
    assert door.greeting().startswith("Walikota Serang recorded as present ")
    assert door.page.figures.present.accessibleName() == "1 present"
    assert door.page.figures.regions.text() == "1/8"
    assert door.page.figures.in_person.text() == "1/8"


def test_search_shows_the_unrecorded_first_and_a_number_finds_its_invitation(door: Door) -> None:
    door.record("bupati serang")
    door.type("SERANG")
    assert door.shown() == ["Walikota Serang", "Wakil Bupati Serang", "Wakil Walikota Serang", "Bupati Serang"]
    door.press(KEY.Key_Escape)
    door.type("1")
    assert [door.invitee(office).no for office in door.shown()] == [1, *range(10, 17)]


def test_letters_are_commands_only_in_the_list(door: Door) -> None:
    door.type("wutht")
    assert door.field.text() == "wutht"
    door.press(KEY.Key_Escape)
    door.press(KEY.Key_Down)
    assert door.list.hasFocus()
    door.press(KEY.Key_S)
    assert door.field.hasFocus()
    assert door.field.text() == "s"
    door.press(KEY.Key_Down)
    door.press(KEY.Key_Up)
    assert (door.field.hasFocus(), door.field.text()) == (True, "s")
    door.press(KEY.Key_Down)
    door.press(KEY.Key_Escape)
    assert (door.field.hasFocus(), door.field.text()) == (True, "")


def test_who_is_recorded_already_is_told_and_nothing_changes(door: Door) -> None:
    door.record("bupati pandeglang")
    before = door.invitee("Bupati Pandeglang").standing
    door.type("bupati pandeglang")
    door.press(KEY.Key_Return)
    door.list.choose(door.invitee("Bupati Pandeglang").id)
    for key in (KEY.Key_Return, KEY.Key_W, KEY.Key_T):
        door.list.choose(door.invitee("Bupati Pandeglang").id)
        door.list.setFocus()
        door.press(key)
        assert door.greeting().startswith("Recorded already. Bupati Pandeglang. Pandeglang  ·  invitation no. ")
        assert "Present " in door.greeting()
        assert door.page.sounds.last is Sound.RECORDED_ALREADY
    assert door.invitee("Bupati Pandeglang").standing == before
    assert not door.messages.ids()
    door.type("x")
    assert not door.page.desk.already.isVisible()
    assert "Undo" in [button.text() for button in door.page.desk.strip.findChildren(Button)]


def test_a_record_is_undone_by_the_strip_and_stays_in_the_history(door: Door) -> None:
    door.record("walikota cilegon")
    strip = door.page.desk.strip.strip(GREETING)
    assert isinstance(strip, UndoStrip)
    door.press(KEY.Key_Z, CTRL)
    assert door.state("Walikota Cilegon") is State.NOT_RECORDED
    events = door.store.ask(attendance.history, door.meeting_id, door.invitee("Walikota Cilegon").id)
    assert [event.kind for event in events] == [Kind.ARRIVED, Kind.REVOKED]
    assert events[1].reason == Revocation.UNDONE
    assert isinstance(door.page.desk.strip.strip(GREETING), MessageStrip)


def test_u_takes_back_the_last_own_record_at_once(door: Door) -> None:
    door.record("bupati tangerang")
    assert door.page.own_last() is not None
    door.press(KEY.Key_Down)
    door.press(KEY.Key_U)
    assert door.state("Bupati Tangerang") is State.NOT_RECORDED
    assert door.page.own_last() is None
    assert door.field.hasFocus()


def test_after_two_minutes_u_asks_for_a_reason(door: Door, clock: Clock) -> None:
    clock.now -= timedelta(minutes=3)
    door.record("bupati tangerang")
    door.press(KEY.Key_Down)
    door.press(KEY.Key_U)
    assert door.page.stack.currentWidget() is door.page.stack.revocation
    assert door.state("Bupati Tangerang") is State.IN_PERSON
    door.press(KEY.Key_1, ALT)
    assert door.state("Bupati Tangerang") is State.NOT_RECORDED
    events = door.store.ask(attendance.history, door.meeting_id, door.invitee("Bupati Tangerang").id)
    assert events[-1].reason == Revocation.WRONG_PERSON
    assert door.field.hasFocus()


def test_another_desks_record_is_taken_back_only_with_a_reason(
    door: Door, open_store: Callable[[str], Database], qtbot: QtBot
) -> None:
    arrive(open_store("Meja 1"), door.invitee("Bupati Serang").id)
    door.jobs.poll()
    door.type("bupati serang")
    door.press(KEY.Key_Return)
    door.list.choose(door.invitee("Bupati Serang").id)
    door.press(KEY.Key_U)
    assert door.page.stack.currentWidget() is door.page.stack.revocation
    door.press(KEY.Key_Escape)
    assert door.state("Bupati Serang") is State.IN_PERSON
    assert door.field.hasFocus()


def test_nothing_own_to_revoke_is_told(door: Door) -> None:
    door.press(KEY.Key_Down)
    door.press(KEY.Key_U)
    assert "nothing to revoke" in door.greeting()


@pytest.mark.parametrize(
    ("key", "state", "reason"),
    [
        (KEY.Key_1, State.EXCUSED, Excuse.ILLNESS),
        (KEY.Key_3, State.EXCUSED, Excuse.DUTY),
        (KEY.Key_5, State.ABSENT, ""),
    ],
)
def test_t_asks_why_and_the_number_of_the_reason_records_it(door: Door, key: Qt.Key, state: State, reason: str) -> None:
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_T)
    door.press(key)
    assert door.state("Bupati Lebak") is State.NOT_RECORDED  # a card may begin with it
    door.press(KEY.Key_Return)
    standing = door.invitee("Bupati Lebak").standing
    assert standing.state is state
    assert standing.event is not None
    assert standing.event.reason == reason
    assert door.field.hasFocus()
    assert ("excused" in door.page.figures.caption.text()) is (state is State.EXCUSED)
    assert ("absent" in door.page.figures.caption.text()) is (state is State.ABSENT)


def test_h_shows_every_record_also_the_revoked_ones(door: Door) -> None:
    door.record("walikota serang")
    door.press(KEY.Key_Z, CTRL)
    door.type("walikota serang")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_H)
    assert door.page.stack.currentWidget() is door.page.history
    assert len(door.page.history.lines()) == 2
    door.press(KEY.Key_Escape)
    assert door.field.hasFocus()


def test_a_record_of_another_desk_appears_without_moving_what_is_chosen(
    door: Door, open_store: Callable[[str], Database]
) -> None:
    door.type("bupati")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_Down)
    chosen = door.list.current()
    place = door.list.visualRect(door.list.currentIndex()).top()
    arrive(open_store("Meja 1"), door.invitee("Bupati Pandeglang").id)
    door.jobs.poll()
    assert door.page.figures.present.accessibleName() == "1 present"
    assert door.list.current() == chosen
    assert door.list.hasFocus()
    assert door.list.visualRect(door.list.currentIndex()).top() == place
    assert "Meja 1" in door.page.figures.arrivals.lines()[0].accessibleName()
    assert door.page.figures.arrivals.lines()[0].revoke is None


def test_a_race_between_two_desks_is_a_sentence(door: Door, open_store: Callable[[str], Database]) -> None:
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    arrive(open_store("Meja 1"), door.invitee("Bupati Lebak").id)
    door.press(KEY.Key_Return)
    assert "at Meja 1. Nothing was changed." in door.greeting()
    assert door.page.figures.heads.text() == "1"


def test_a_late_answer_leaves_alone_what_was_begun_for_the_next_guest(
    qtbot: QtBot, qapp: QApplication, store: Database
) -> None:
    theme.install(qapp, dark=False)
    meeting_id, _ = banten_meeting(store)
    held: list[Held] = []

    def _held() -> Held:
        held.append(Held())
        return held[-1]

    jobs = Jobs(store, Feed(store), executor=_held)
    door = Door(qtbot, jobs, store, meeting_id)
    _release(held)
    door.record("bupati serang")
    door.type("lebak")
    door.press(KEY.Key_Down)
    door.press(KEY.Key_W)
    _release(held)
    assert door.page.stack.currentWidget() is door.page.represented
    assert door.greeting().startswith("Bupati Serang recorded as present ")
    door.press(KEY.Key_Return, CTRL)
    door.press(KEY.Key_Return, CTRL)
    _release(held)
    assert door.state("Bupati Lebak") is State.REPRESENTED
    assert door.greeting().startswith("Bupati Lebak represented by Wakil Bupati Lebak")
    jobs.close()


def test_the_mouse_records_by_the_button_and_never_by_choosing(door: Door) -> None:
    door.type("serang")
    door.list.choose(door.invitee("Wakil Bupati Serang").id)
    row = door.list.visualRect(door.list.rows.index_of(door.invitee("Walikota Serang").id))
    middle_right = QPoint(row.right() - 260, row.center().y())
    QTest.mouseClick(door.list.viewport(), Qt.MouseButton.LeftButton, pos=middle_right)
    assert door.state("Walikota Serang") is State.NOT_RECORDED
    button = door.list.button_places()[Act.PRESENT].center().toPoint()
    QTest.mouseClick(door.list.viewport(), Qt.MouseButton.LeftButton, pos=button)
    assert door.state("Walikota Serang") is State.IN_PERSON


def test_rows_are_read_aloud_as_sentences(door: Door) -> None:
    door.record("bupati lebak")
    index = door.list.rows.index_of(door.invitee("Bupati Lebak").id)
    words = index.data(AccessibleTextRole)
    assert words.startswith(f"Invitation {door.invitee('Bupati Lebak').no}, Bupati Lebak, Present, ")
    assert words.endswith("Meja 2")
    head = door.list.rows.index(0, 0)
    assert head.data(AccessibleTextRole) == "Not recorded yet, 15"
    assert not head.flags() & Qt.ItemFlag.ItemIsSelectable


def test_without_invitations_the_page_offers_to_invite(qtbot: QtBot, jobs: Jobs, store: Database) -> None:
    door = Door(qtbot, jobs, store, make_meeting(store))
    assert door.page.stack.currentWidget() is door.page.empty
    went: list[Spot] = []
    door.navigator.went.connect(went.append)
    door.navigator.go(Place.ATTENDANCE, door.meeting_id)
    door.page.empty.cards[0].click()
    assert went[-1].place is Place.INVITATIONS


def test_going_to_another_meeting_begins_anew(door: Door) -> None:
    door.type("lebak")
    door.page.enter(make_meeting(door.store, "Another"))
    assert door.field.text() == ""
    assert door.shown() == []


def test_two_desks_with_threads_and_polling_see_each_other(
    qtbot: QtBot, qapp: QApplication, store: Database, open_store: Callable[[str], Database]
) -> None:
    theme.install(qapp, dark=False)
    meeting_id, invited = banten_meeting(store)
    jobs = Jobs(store, Feed(store), poll_ms=20)
    door = Door(qtbot, jobs, store, meeting_id)
    qtbot.waitUntil(lambda: len(door.shown()) == 16)
    jobs.start_polling()
    arrive(open_store("Meja 1"), invited["Bupati Pandeglang"])
    qtbot.waitUntil(lambda: door.page.figures.heads.text() == "1")
    door.record("walikota cilegon")
    assert door.field.hasFocus()
    qtbot.waitUntil(lambda: door.page.figures.heads.text() == "2")
    assert door.greeting().startswith("Walikota Cilegon recorded as present ")
    jobs.close()


def _release(held: list[Held]) -> None:
    """Let every thread do all that waits, also what the answers ask for."""
    while any(one.waiting for one in held):
        for one in held:
            one.release()


def test_a_late_greeting_does_not_stand_at_the_desk_of_another_meeting(qtbot: QtBot, store: Database) -> None:
    first, invited = banten_meeting(store)
    second = make_meeting(store)
    invite_regions(store, second)
    held = Held()
    jobs = Jobs(store, Feed(store), executor=lambda: held)
    door = Door(qtbot, jobs, store, first)
    held.release()
    door.record("walikota cilegon")
    door.page.enter(second)
    held.release()
    assert door.greeting() == ""
    held.release()
    door.page.enter(first)
    held.release()
    arrive(store, invited["Bupati Lebak"])
    door.record("bupati lebak")
    door.page.enter(second)
    held.release()
    assert (door.greeting(), door.messages.ids()) == ("", ("refusal",))


def test_the_greeting_of_one_meeting_goes_with_it(door: Door) -> None:
    door.record("walikota cilegon")
    assert door.greeting()
    door.page.enter(make_meeting(door.store))
    assert door.greeting() == ""
