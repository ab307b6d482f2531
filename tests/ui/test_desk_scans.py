"""Scanners are keyboards: a code is known by its form, waits for Enter, and what is no good is one sentence.

And what is read anew while one guest after the other comes.
"""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting, invite_regions, make_meeting
from doors import ALT, KEY, Door, focused
from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.tokens import make
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.letters import letters
from rakor_desktop.ui.attendance.sounds import Sound
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import UndoStrip
from rakor_desktop.ui.style import theme
from screens import hold

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")), desk="Meja 2")
    yield opened
    opened.close()


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, store: Database) -> Iterator[Door]:
    theme.install(qapp, dark=False)
    meeting_id, _ = banten_meeting(store)
    store.run(letters.give_codes, meeting_id)
    jobs = Jobs(store, Feed(store), executor=Inline)
    yield Door(qtbot, jobs, store, meeting_id)
    jobs.close()


def code_of(door: Door, office: str) -> str:
    return door.invitee(office).door_code


def scan(code: str) -> None:
    """What a scanner sends: each letter with Shift, each digit without, then Enter."""
    for sign in code:
        QTest.keyClick(focused(), ord(sign), SHIFT if sign.isalpha() else Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(focused(), KEY.Key_Return)


def test_a_scan_shows_the_card_and_waits(door: Door) -> None:
    scan(code_of(door, "Bupati Lebak"))
    assert door.shown() == ["Bupati Lebak"]
    assert door.list.hasFocus()
    assert door.state("Bupati Lebak") is State.NOT_RECORDED
    door.press(KEY.Key_Return)
    assert door.state("Bupati Lebak") is State.IN_PERSON
    assert door.page.sounds.last is Sound.PRESENT
    assert door.field.hasFocus()


def test_a_scan_while_the_list_has_the_keys_is_no_command(door: Door) -> None:
    """Every sign a code can have, in capitals: none of them is a key of the list."""
    door.press(KEY.Key_Down)
    assert door.list.hasFocus()
    for sign in "WTKUHP":
        QTest.keyClick(door.list, ord(sign), SHIFT)
        assert door.field.text() == sign
        door.press(KEY.Key_Escape)
        door.press(KEY.Key_Down)
    scan(code_of(door, "Walikota Serang"))
    assert door.shown() == ["Walikota Serang"]
    assert door.figures() == (0, 0, 0)


@pytest.mark.parametrize("sign", "WTKUHP")
def test_a_capital_is_of_a_card_where_capslock_is_on(door: Door, sign: str) -> None:
    """Then a scanner sends capitals without Shift: at the list as at the card of a second scan."""
    door.press(KEY.Key_Down)
    for keys in (door.list, door.page.desk.already):
        assert keys.hasFocus()
        QTest.keyClick(keys, ord(sign))
        assert door.field.text() == sign
        assert door.field.hasFocus()
        door.field.clear()
        door.page.desk.show_already(door.invitee("Bupati Serang"), "", "")
    assert door.page.stack.currentWidget() is door.page.desk
    assert door.figures() == (0, 0, 0)


def test_a_second_scan_changes_nothing_and_says_what_can_be_meant(door: Door) -> None:
    arrive(door.store, door.invitee("Bupati Serang").id)
    door.page.reload()
    before = door.invitee("Bupati Serang").standing
    scan(code_of(door, "Bupati Serang"))
    assert door.page.desk.already.isVisible()
    assert "Nothing was changed." in door.greeting()
    assert door.page.sounds.last is Sound.RECORDED_ALREADY
    assert door.invitee("Bupati Serang").standing == before
    door.press(KEY.Key_Return)
    assert not door.page.desk.already.isVisible()
    assert door.field.hasFocus()
    assert door.invitee("Bupati Serang").standing == before


def test_the_next_scan_goes_on_from_the_card(door: Door) -> None:
    arrive(door.store, door.invitee("Bupati Serang").id)
    door.page.reload()
    scan(code_of(door, "Bupati Serang"))
    scan(code_of(door, "Bupati Lebak"))
    assert not door.page.desk.already.isVisible()
    assert door.shown() == ["Bupati Lebak"]


def test_a_scan_alone_records_where_the_desk_wishes_so(door: Door) -> None:
    door.press(KEY.Key_B, ALT)
    scan(code_of(door, "Bupati Lebak"))
    assert door.state("Bupati Lebak") is State.IN_PERSON
    assert door.field.hasFocus()
    assert door.field.text() == ""


def test_a_code_typed_by_hand_in_groups_is_found_too(door: Door) -> None:
    code = code_of(door, "Walikota Cilegon").lower()
    door.type(f"{code[:3]}-{code[3:6]}-{code[6:]}")
    assert door.shown() == ["Walikota Cilegon"]


def test_a_wrong_sign_is_one_sentence(door: Door) -> None:
    code = code_of(door, "Bupati Lebak")
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    scan(wrong)
    assert f"“{wrong}” is not the code of a letter" in refusal(door)
    assert door.page.sounds.last is Sound.UNKNOWN
    assert door.figures() == (0, 0, 0)
    scan(code)
    assert door.shown() == ["Bupati Lebak"]


def test_a_code_of_another_meeting_is_one_sentence(door: Door) -> None:
    other = make_meeting(door.store, "Rapat Lain", date(2016, 5, 3))
    invite_regions(door.store, other)
    door.store.run(letters.give_codes, other)
    listed = door.store.ask(invitations.invitees, other)
    code = next(one.door_code for one in listed if one.office.name == "Bupati Lebak")
    scan(code)
    assert "card of Bupati Lebak for another meeting: Rapat Lain, 03-05-2016" in refusal(door)


def test_a_code_of_an_invitation_taken_back_is_one_sentence(door: Door) -> None:
    invitee = door.invitee("Walikota Cilegon")
    gone = door.store.run(invitations.withdraw, [invitee.id])
    door.page.reload()
    scan(invitee.door_code)
    assert "The invitation of Walikota Cilegon was taken off the list." in refusal(door)
    door.store.run(invitations.put_back, door.meeting_id, gone)
    door.page.reload()
    scan(invitee.door_code)
    assert door.shown() == ["Walikota Cilegon"]


def test_a_code_of_nobody_is_one_sentence(door: Door) -> None:
    scan(make(4711))
    assert f"No letter of this store carries the code {make(4711)}." in refusal(door)


def test_an_office_in_capitals_is_no_code(door: Door) -> None:
    scan("TANGERANG")
    assert len(door.shown()) == 6
    assert door.list.hasFocus()
    assert not door.page.desk.strip.ids()


def test_an_invitation_of_another_desk_is_found_by_its_code(door: Door) -> None:
    deputy = door.invitee("Wakil Walikota Cilegon")
    gone = door.store.run(invitations.withdraw, [deputy.id])
    door.page.reload()
    door.store.run(invitations.put_back, door.meeting_id, gone)
    scan(deputy.door_code)
    assert door.shown() == ["Wakil Walikota Cilegon"]


def test_while_guests_come_only_the_ledger_is_read_anew(door: Door) -> None:
    door.jobs.poll()  # that there is a meeting
    before = {one.office.name: one for one in door.list.invitees}
    arrive(door.store, door.invitee("Bupati Pandeglang").id)
    door.jobs.poll()
    after = {one.office.name: one for one in door.list.invitees}
    assert after["Bupati Pandeglang"].standing.state is State.IN_PERSON
    assert {name for name, one in after.items() if one is not before[name]} == {"Bupati Pandeglang"}
    door.store.run(invitations.set_terms, door.invitee("Bupati Lebak").id, False, "")
    arrive(door.store, door.invitee("Bupati Serang").id)
    door.jobs.poll()
    assert door.page.figures.present.accessibleName() == "2 present"
    assert not next(one for one in door.list.invitees if one.office.name == "Bupati Lebak").may_be_represented


def refusal(door: Door) -> str:
    strip = door.page.desk.strip.strip("refusal")
    assert strip is not None
    return strip.accessibleName()


def test_a_greeting_is_on_the_screen_before_anything_is_read_anew(door: Door, qapp: QApplication) -> None:
    order = Order()
    qapp.installEventFilter(order)
    door.jobs.changed.connect(order.see_change)
    door.record("bupati lebak")
    qapp.removeEventFilter(order)
    assert order.seen[:2] == ["greeting", "change"]


class Order(QObject):
    """What came first: the picture of a greeting, or the news of a change."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @Slot(object)
    def see_change(self, _changes: object) -> None:
        self.seen.append("change")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, UndoStrip):
            self.seen.append("greeting")
        return False


def recorded(door: Door) -> list[str]:
    return [one.office.name for one in door.listed() if one.standing.state is not State.NOT_RECORDED]


def test_enter_held_down_records_nobody_from_the_field_and_one_from_the_list(door: Door) -> None:
    door.type("bupati lebak")
    hold(KEY.Key_Return)
    assert door.list.hasFocus()
    assert recorded(door) == []
    hold(KEY.Key_Return)
    assert recorded(door) == ["Bupati Lebak"]
    assert door.field.hasFocus()


def test_enter_held_down_after_a_code_shows_the_card_and_waits(door: Door) -> None:
    door.type(code_of(door, "Bupati Lebak"))
    hold(KEY.Key_Return)
    assert door.shown() == ["Bupati Lebak"]
    assert recorded(door) == []
