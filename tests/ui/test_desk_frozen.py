"""The keys of the desk after the freeze: each leads to its reason, and none to a sentence that ends there."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting
from doors import CTRL, KEY, Door
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Kind, Representative, State
from rakor_desktop.domain.dates import local_time
from rakor_desktop.services.attendance import attendance, freezing, movements
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.ui.attendance.correct_sheet import CorrectSheet
from rakor_desktop.ui.kit.dialogs import ReasonSheet, Sheet
from rakor_desktop.ui.kit.jobs import Jobs
from screens import opened

WHY = "ada di daftar hadir"


@pytest.fixture
def door(qtbot: QtBot, jobs: Jobs, store: Database) -> Door:
    meeting_id, _ = banten_meeting(store)
    return Door(qtbot, jobs, store, meeting_id)


def freeze(door: Door) -> None:
    door.store.run(freezing.freeze, door.meeting_id)
    door.page.reload()


def why_of(door: Door, office: str = "Bupati Lebak") -> str:
    standing = door.invitee(office).standing
    assert standing.event is not None
    return (standing.moved or standing.event).why


@pytest.mark.parametrize(
    ("key", "kind", "state"),
    [
        (KEY.Key_Return, Kind.ARRIVED, State.IN_PERSON),
        (KEY.Key_W, Kind.REPRESENTED, State.REPRESENTED),
        (KEY.Key_T, Kind.EXCUSED, State.EXCUSED),
    ],
)
def test_the_keys_of_the_list_lead_to_the_correction(
    qtbot: QtBot, door: Door, key: Qt.Key, kind: Kind, state: State
) -> None:
    freeze(door)
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.press(key)
    asked = opened(qtbot, CorrectSheet)
    assert asked.choices[kind].isChecked()
    if kind is Kind.REPRESENTED:
        assert asked.office.line.hasFocus()
        QTest.keyClicks(asked.office.line, "Wakil Bupati Lebak")
    else:
        assert asked.why.line.hasFocus()
    QTest.keyClicks(asked.why.line, WHY)
    QTest.keyClick(asked.why.line, KEY.Key_Return, CTRL)
    assert door.state("Bupati Lebak") is state
    assert why_of(door) == WHY
    if kind is Kind.REPRESENTED:
        deputy = door.invitee("Wakil Bupati Lebak")
        assert door.person() == Representative("Wakil Bupati Lebak", "", deputy.id, deputy.office.id)


def test_coming_and_going_are_recorded_with_a_reason(qtbot: QtBot, door: Door) -> None:
    arrive(door.store, door.invitee().id)
    freeze(door)
    for key, left in ((KEY.Key_P, True), (KEY.Key_K, False)):
        door.page.desk.again()
        door.page.activateWindow()
        qtbot.waitUntil(door.field.hasFocus)
        door.type("bupati lebak")
        door.press(KEY.Key_Return)
        door.list.choose(door.invitee().id)
        door.press(key)
        asked = opened(qtbot, ReasonSheet)
        asked.chips[0].click()
        asked.submit()
        assert bool(door.invitee().standing.left) is left
        assert why_of(door) == asked.chips[0].text()
        door.page.reload()


def test_a_guest_is_recorded_and_revoked_with_a_reason(qtbot: QtBot, door: Door) -> None:
    freeze(door)
    door.press(KEY.Key_F4)
    guest = door.page.stack.guest
    QTest.keyClicks(guest.office.line, "Pers: TVRI Banten")
    QTest.keyClick(guest.office.line, KEY.Key_Return, CTRL)
    asked = opened(qtbot, ReasonSheet)
    asked.field.set_text(WHY)
    asked.submit()
    (line,) = door.store.ask(attendance.door, door.meeting_id).guests
    assert (line.said.office, line.standing.event.why) == ("Pers: TVRI Banten", WHY)
    assert door.page.stack.currentWidget() is door.page.desk
    assert not door.page.desk.strip.undo()  # a record with a reason is taken back with one
    door.page.reload()
    door.page.acts.revoke_own()
    again = next(one for one in door.page.window().findChildren(ReasonSheet) if not one.is_closed)
    again.chips[1].click()
    again.submit()
    assert door.store.ask(attendance.door, door.meeting_id).guests == ()


def test_an_own_record_of_just_now_is_revoked_with_a_reason_too(door: Door) -> None:
    door.record("bupati lebak")
    freeze(door)
    door.page.acts.revoke_own()
    assert door.page.stack.currentWidget() is door.page.stack.revocation
    door.page.stack.revocation.choices.choose(0)
    assert door.state("Bupati Lebak") is State.NOT_RECORDED


def test_what_cannot_be_recorded_at_all_asks_for_no_reason(door: Door) -> None:
    """Nobody comes back who did not leave."""
    arrive(door.store, door.invitee().id)
    door.store.run(movements.leave, uuid4(), door.invitee("Bupati Lebak").id)
    freeze(door)
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.list.choose(door.invitee().id)
    door.press(KEY.Key_P)
    assert door.page.desk.strip.ids() == ("refusal",)
    assert not [one for one in door.page.window().findChildren(Sheet) if not one.is_closed]


def test_a_refusal_tells_the_hour_of_the_meeting_not_of_this_computer(
    qtbot: QtBot, jobs: Jobs, store: Database
) -> None:
    """Frozen at another desk a moment ago, and not seen here yet."""
    meeting_id, _ = banten_meeting(store)
    held = store.ask(meetings.meeting, meeting_id)
    draft = MeetingDraft(held.title, held.held_on, held.place, zone="WIT")
    store.run(meetings.change_meeting, meeting_id, draft)
    door = Door(qtbot, jobs, store, meeting_id)
    at = local_time(store.run(freezing.freeze, meeting_id).at, "WIT").strftime("%H.%M")
    door.record("bupati serang")
    strip = door.page.desk.strip.strip("refusal")
    assert strip is not None
    assert strip.accessibleName().startswith(f"The attendance was frozen at {at} at Meja 1.")
