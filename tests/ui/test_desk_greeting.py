"""From Enter to the greeting the desk does nothing else: field and list follow when it is painted, or by themselves."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from doors import ALT, CTRL, KEY, Door
from executors import Held
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import State
from rakor_desktop.services.attendance import attendance
from rakor_desktop.ui.attendance import guest_list
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import UndoStrip
from rakor_desktop.ui.style import theme


class Paints(QObject):
    """Counts how often widgets are painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, store: Database, held: Held) -> Iterator[Door]:
    """A desk whose threads do what they get when the test says so."""
    theme.install(qapp, dark=False)
    jobs = Jobs(store, Feed(store), executor=lambda: held)
    made = Door(qtbot, jobs, store, banten_meeting(store)[0])
    answer(held)
    yield made
    answer(held)
    jobs.close()


def answer(held: Held) -> None:
    """Let the threads do all that waits, also what the answers ask for."""
    while held.waiting:
        held.release()


def test_nothing_is_painted_but_the_greeting_until_it_is_there(
    qtbot: QtBot, door: Door, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guest_list, "_AT_LATEST_MS", 60_000)
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    QApplication.processEvents()
    paints = Paints(door.list.viewport(), door.field)
    door.press(KEY.Key_Return)
    QApplication.processEvents()
    assert (paints.count, door.field.text(), door.field.hasFocus()) == (0, "", True)
    held.release()
    assert door.greeting().startswith("Bupati Lebak recorded as present ")
    qtbot.waitUntil(lambda: paints.count >= 2)
    assert not door.list.is_behind()
    answer(held)
    assert len(door.shown()) == door.list.matching() == len(door.list.invitees)


def test_without_a_greeting_the_list_begins_anew_by_itself(qtbot: QtBot, door: Door) -> None:
    door.record("bupati lebak")
    qtbot.waitUntil(lambda: not door.list.is_behind())
    assert len(door.shown()) == len(door.list.invitees)
    assert door.list.viewport().updatesEnabled()
    assert door.page.desk.search.updatesEnabled()


def test_nobody_is_chosen_any_more_though_the_list_still_shows_him(door: Door) -> None:
    door.record("bupati lebak")
    assert door.list.is_behind()
    door.press(KEY.Key_W, ALT)  # goes to the list, as ever when nobody is chosen
    assert door.page.stack.currentWidget() is door.page.desk
    assert len(door.shown()) == len(door.list.invitees)


def test_what_is_typed_for_the_next_guest_is_searched_at_once(door: Door, held: Held) -> None:
    door.record("bupati lebak")
    door.type("cilegon")
    assert not door.list.is_behind()
    assert door.shown() == ["Walikota Cilegon", "Wakil Walikota Cilegon"]
    answer(held)
    assert door.greeting().startswith("Bupati Lebak recorded as present ")
    assert door.shown() == ["Walikota Cilegon", "Wakil Walikota Cilegon"]
    assert door.field.text() == "cilegon"


def test_the_strip_of_the_last_guest_greets_the_next_and_undoes_only_him(door: Door, held: Held) -> None:
    strips = []
    for office in ("bupati lebak", "walikota cilegon"):
        door.record(office)
        answer(held)
        strips.append(door.page.desk.strip.strip("desk"))
    assert strips[0] is strips[1]
    strip = strips[1]
    assert isinstance(strip, UndoStrip)
    assert strip.accessibleName().startswith("Walikota Cilegon recorded as present ")
    strip.button.click()
    answer(held)
    assert (door.state("Bupati Lebak"), door.state("Walikota Cilegon")) == (State.IN_PERSON, State.NOT_RECORDED)
    assert not isinstance(door.page.desk.strip.strip("desk"), UndoStrip)


def test_undo_before_the_lists_are_read_takes_back_both_records_of_one_stroke(door: Door, held: Held) -> None:
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_W)
    answer(held)
    door.press(KEY.Key_Return, CTRL)
    while not isinstance(door.page.desk.strip.strip("desk"), UndoStrip):
        held.release()
    assert door.state("Wakil Bupati Lebak") is State.IN_PERSON
    door.press(KEY.Key_Z, CTRL)
    answer(held)
    assert (door.state("Bupati Lebak"), door.state("Wakil Bupati Lebak")) == (State.NOT_RECORDED, State.NOT_RECORDED)


def test_undo_leaves_the_representative_whom_another_desk_had_recorded(door: Door, held: Held) -> None:
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_W)
    answer(held)
    door.store.run(attendance.check_in, uuid4(), door.invitee("Wakil Bupati Lebak").id)
    door.press(KEY.Key_Return, CTRL)
    answer(held)
    door.press(KEY.Key_Z, CTRL)
    answer(held)
    assert (door.state("Bupati Lebak"), door.state("Wakil Bupati Lebak")) == (State.NOT_RECORDED, State.IN_PERSON)
    assert "revoked" in door.greeting()
