"""The menu of the attendance records: correcting, freezing, and the file that goes from desk to desk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from builders import DAY, arrive, banten_meeting
from doors import Door
from rakor_desktop.db.backup import back_up
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Basis, Excuse, Kind, Representative, State
from rakor_desktop.domain.dates import local_day, local_time, moment_of
from rakor_desktop.local.ledger_file import written
from rakor_desktop.services.attendance import attendance, freezing, ledger_files
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.ui.attendance.correct_sheet import CorrectSheet
from rakor_desktop.ui.attendance.ledger_menu import MESSAGE
from rakor_desktop.ui.kit.dialogs import ReasonSheet, Sheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageStrip

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def door(qtbot: QtBot, jobs: Jobs, store: Database) -> Door:
    meeting_id, _ = banten_meeting(store)
    return Door(qtbot, jobs, store, meeting_id)


@pytest.fixture
def other(door: Door, tmp_path: Path) -> Iterator[Database]:
    """The same store at another desk, as it was before anything was recorded."""
    path = back_up(door.store.store, tmp_path / "meja 2", datetime.now(UTC))
    opened = Database(str(path), desk="Meja 2")
    yield opened
    opened.close()


S = TypeVar("S", bound=Sheet)


def sheet(kind: type[S], door: Door) -> S:
    return next(one for one in door.page.window().findChildren(kind) if not one.is_closed)


def told(door: Door) -> str:
    strip = door.messages.strip(MESSAGE)
    return strip.accessibleName() if isinstance(strip, MessageStrip) else ""


def test_the_chosen_record_is_corrected_with_its_reason(door: Door) -> None:
    door.record("bupati serang")
    door.store.run(freezing.freeze, door.meeting_id)
    door.page.reload()
    door.type("bupati serang")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Down)  # the deputy is not recorded yet and stands first
    door.page.ledger.correct.trigger()
    asked = sheet(CorrectSheet, door)
    assert asked.focusWidget() is asked.choices[Kind.ARRIVED]
    assert not asked.primary.isEnabled()
    asked.choices[Kind.REPRESENTED].click()
    asked.why.line.setText("yang hadir asisten")
    assert not asked.primary.isEnabled()
    asked.office.line.setText("Asisten I Kabupaten Serang")
    QTest.keyClick(asked, Qt.Key.Key_Return, CTRL)
    assert asked.is_closed
    assert door.state("Bupati Serang") is State.REPRESENTED
    standing = door.invitee("Bupati Serang").standing
    assert standing.event is not None
    assert (standing.event.kind, standing.event.why) == (Kind.CORRECTED, "yang hadir asisten")
    assert "Bupati Serang" in told(door)


def test_a_corrected_name_leaves_the_paper_of_whoever_came(door: Door) -> None:
    came = Representative("Asisten I Kabupaten Lebak", basis=Basis.ASSIGNMENT, number="090/12", scan_follows=True)
    door.store.run(attendance.represent, uuid4(), door.invitee("Bupati Lebak").id, came)
    door.page.reload()
    asked = CorrectSheet(door.invitee("Bupati Lebak"), door.page)
    asked.name.line.setText("Nama yang benar")
    assert asked.fact() == Fact(Kind.REPRESENTED, replace(came, name="Nama yang benar"))
    asked.office.line.setText("Asisten II Kabupaten Lebak")
    assert asked.fact().representative == Representative("Asisten II Kabupaten Lebak", "Nama yang benar")


def test_a_correction_keeps_the_reason_why_somebody_is_excused(door: Door) -> None:
    door.store.run(attendance.excuse, uuid4(), door.invitee("Bupati Lebak").id, Excuse.ILLNESS)
    door.page.reload()
    assert CorrectSheet(door.invitee("Bupati Lebak"), door.page).fact() == Fact(Kind.EXCUSED, None, Excuse.ILLNESS)


def test_the_hour_of_coming_is_the_recorded_one_until_another_is_said(door: Door) -> None:
    came = arrive(door.store, door.invitee("Bupati Lebak").id).event.at
    door.page.reload()
    asked = CorrectSheet(door.invitee("Bupati Lebak"), door.page, zone="WIB")
    assert asked.hour.text() == local_time(came, "WIB").strftime("%H.%M")
    assert asked.fact().since is None
    asked.hour.set_text("00.00")
    midnight = moment_of(local_day(came, "WIB"), time(0), "WIB")
    assert asked.fact().since in (midnight, None)
    asked.choices[Kind.ABSENT].click()
    assert asked.hour.isHidden()
    assert asked.fact().since is None


@pytest.mark.parametrize(
    ("came", "typed", "meant"),
    [
        ((13, 9, 30), "8.45", (12, 8, 45)),  # recorded on the day after
        ((13, 0, 10), "23.50", (12, 23, 50)),
        ((13, 0, 10), "0.05", (13, 0, 5)),
        ((11, 10, 0), "9.00", (11, 9, 0)),  # a trial on the day before
    ],
)
def test_an_hour_that_is_corrected_is_one_of_the_meeting(
    door: Door, came: tuple[int, int, int], typed: str, meant: tuple[int, int, int]
) -> None:
    def moment(day: int, hour: int, minute: int) -> datetime:
        return moment_of(date(2016, 4, day), time(hour, minute), "WIB")

    desk = Database(door.store.store, clock=lambda: moment(*came).astimezone(UTC))
    arrive(desk, door.invitee("Bupati Lebak").id)
    desk.close()
    asked = CorrectSheet(door.invitee("Bupati Lebak"), door.page, zone="WIB", day=DAY)
    asked.hour.set_text(typed)
    assert asked.fact().since == moment(*meant)


def test_an_hour_is_said_of_who_was_missed_at_the_door(door: Door) -> None:
    door.type("bupati lebak")
    door.press(Qt.Key.Key_Return)
    door.page.ledger.correct.trigger()
    asked = sheet(CorrectSheet, door)
    asked.choices[Kind.ARRIVED].click()
    asked.why.line.setText("lembar tanda tangan")
    for wrong in ("siang", "25.00"):
        asked.hour.set_text(wrong)
        asked.submit()
        assert asked.hour.error()
        assert not asked.is_closed
    asked.hour.set_text("9.14")
    asked.submit()
    assert asked.is_closed
    event = door.invitee("Bupati Lebak").standing.event
    assert event is not None
    assert event.moment == moment_of(DAY, time(9, 14), "WIB")


def test_an_hour_to_come_is_none_at_which_somebody_came(door: Door) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=2)
    asked = CorrectSheet(door.invitee("Bupati Lebak"), door.page, Kind.ARRIVED, day=tomorrow)
    said: list[object] = []
    asked.corrected.connect(said.append)
    asked.why.line.setText("lembar tanda tangan")
    asked.hour.set_text("9.14")
    asked.submit()
    assert "not come yet" in asked.hour.error()
    assert said == []


def test_what_is_refused_stays_in_the_sheet(door: Door) -> None:
    door.type("bupati lebak")
    door.press(Qt.Key.Key_Return)
    door.page.ledger.correct.trigger()
    asked = sheet(CorrectSheet, door)
    asked.choices[Kind.REPRESENTED].click()
    asked.office.line.setText("Bupati Lebak")
    asked.why.line.setText("salah")
    asked.submit()
    assert not asked.is_closed
    assert asked.messages.ids() == ("refusal",)
    assert asked.primary.isEnabled()
    asked.reject()
    assert door.state("Bupati Lebak") is State.NOT_RECORDED


def test_without_a_chosen_record_it_is_said_what_to_do(door: Door) -> None:
    door.type("tidak ada yang begini")
    door.page.ledger.correct.trigger()
    assert told(door)


def test_the_records_are_frozen_and_opened_again_for_a_reason(door: Door) -> None:
    assert not door.page.ledger.padlock.isVisibleTo(door.page)
    before = door.page.ledger.freeze.text()
    door.page.ledger.freeze.trigger()
    sheet(Sheet, door).submit()
    door.page.reload()
    assert door.page.ledger.padlock.isVisibleTo(door.page)
    assert door.page.ledger.freeze.text() != before
    door.record("bupati serang")
    sheet(CorrectSheet, door).reject()
    assert door.state("Bupati Serang") is State.NOT_RECORDED
    door.page.ledger.freeze.trigger()
    asked = sheet(ReasonSheet, door)
    asked.chips[0].click()
    asked.submit()
    door.page.reload()
    assert door.store.ask(freezing.frozen, door.meeting_id) is None
    assert not door.page.ledger.padlock.isVisibleTo(door.page)


def test_the_file_of_another_desk_is_brought_in_and_a_wrong_one_refused(
    door: Door, other: Database, tmp_path: Path
) -> None:
    invitee = door.invitee("Bupati Serang").id
    other.run(attendance.check_in, uuid4(), invitee)
    path = tmp_path / "meja 2.rakor-kehadiran"
    path.write_bytes(written(other.ask(ledger_files.ledger_file, door.meeting_id)))
    door.page.ledger.read(str(path))
    assert door.state("Bupati Serang") is State.IN_PERSON
    assert told(door)
    path.write_bytes(path.read_bytes()[:-20])
    door.page.ledger.read(str(path))
    assert "refusal" in door.messages.ids()


def test_the_records_are_written_where_it_was_said(door: Door, tmp_path: Path) -> None:
    door.record("bupati serang")
    ledger = door.store.ask(ledger_files.ledger_file, door.meeting_id)
    path = tmp_path / "stik é" / door.page.ledger.file_name(ledger.held_on)
    door.page.ledger.save(ledger, str(path))
    assert "refusal" in door.messages.ids()
    path.parent.mkdir()
    door.page.ledger.save(ledger, str(path))
    assert path.read_bytes() == written(ledger)
    assert path.name in told(door)


def test_the_dialogs_are_asked_for_by_keys(door: Door) -> None:
    for key in (Qt.Key.Key_W, Qt.Key.Key_O):
        QTest.keyClick(door.page.window(), key, CTRL | SHIFT)
        dialog = next(one for one in door.page.findChildren(QFileDialog) if one.isVisible())
        dialog.reject()
        QApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete


def test_the_menu_tells_its_keys(door: Door) -> None:
    door.page.ledger.open()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.shortcut().toString() for action in menu.actions()] == [
        "Ctrl+B",
        "Ctrl+Shift+B",
        "Ctrl+Shift+W",
        "Ctrl+Shift+O",
        "Ctrl+Shift+T",
    ]
    assert all(action.text() for action in menu.actions())
    menu.close()
