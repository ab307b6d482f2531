"""What nobody foresaw: a guest without invitation, who leaves early and comes back, a card recorded for another."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting
from doors import ALT, CTRL, KEY, Door
from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import Basis, Guest, Kind, State
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.attendance.attendance import Door as Snapshot
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.style import theme


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")), desk="Meja 2")
    yield opened
    opened.close()


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, store: Database) -> Iterator[Door]:
    theme.install(qapp, dark=False)
    meeting_id, _ = banten_meeting(store)
    jobs = Jobs(store, Feed(store), executor=Inline)
    yield Door(qtbot, jobs, store, meeting_id)
    jobs.close()


def now(door: Door) -> Snapshot:
    return door.store.ask(attendance.door, door.meeting_id)


def show_recorded(door: Door, office: str) -> None:
    """Bring the card of what is recorded already."""
    arrive(door.store, door.invitee(office).id)
    door.page.reload()
    door.type(office.lower())
    door.press(KEY.Key_Return)
    door.list.choose(door.invitee(office).id)
    door.press(KEY.Key_Return)
    assert door.page.desk.already.hasFocus()


def test_p_records_that_somebody_left_and_k_that_he_is_back(door: Door) -> None:
    door.record("walikota cilegon")
    door.type("walikota cilegon")
    door.press(KEY.Key_Return)
    door.list.choose(door.invitee("Walikota Cilegon").id)
    door.press(KEY.Key_P)
    assert door.invitee("Walikota Cilegon").standing.left is not None
    assert door.figures() == (1, 0, 0)
    assert "having left" in door.greeting()
    door.type("walikota cilegon")
    door.press(KEY.Key_Return)
    door.list.choose(door.invitee("Walikota Cilegon").id)
    door.press(KEY.Key_K)
    assert door.invitee("Walikota Cilegon").standing.in_room
    assert door.figures() == (1, 0, 1)
    door.press(KEY.Key_Z, CTRL)
    assert door.invitee("Walikota Cilegon").standing.left is not None


def test_who_never_left_cannot_come_back(door: Door) -> None:
    show_recorded(door, "Bupati Serang")
    door.press(KEY.Key_K)
    assert "was never recorded as having left" in refusal(door)
    assert door.figures() == (1, 0, 1)


def test_a_guest_is_recorded_from_the_directory(door: Door) -> None:
    door.press(KEY.Key_F4)
    door.type("inspektur provinsi banten")
    door.press(KEY.Key_Return, CTRL)
    (guest,) = now(door).guests
    assert guest.said.office == "Inspektur Provinsi Banten"
    assert guest.office is not None
    assert door.field.hasFocus()
    assert "recorded as a guest" in door.greeting()
    assert now(door).figures.guests == 1
    assert door.figures() == (0, 0, 1)
    assert "Guest" in door.page.figures.arrivals.lines()[0].accessibleName()


def test_a_guest_of_a_region_whose_office_nobody_knows(door: Door) -> None:
    door.type("pers tvri")
    door.press(KEY.Key_F4)
    assert door.page.stack.guest.office.text() == "pers tvri"
    door.page.stack.guest.office.line.setText("Pers: TVRI Banten")
    door.page.stack.guest.region.set_value("36.73")
    door.page.stack.guest.name.line.setFocus()
    door.type("Nama Contoh")
    door.press(KEY.Key_Return)
    (guest,) = now(door).guests
    assert guest.said == Guest("Pers: TVRI Banten", "Nama Contoh", None, "36.73")
    assert guest.region == "Kota Serang"


def test_a_guest_needs_an_office_and_escape_forgets_him(door: Door) -> None:
    door.press(KEY.Key_F4)
    door.press(KEY.Key_Return, CTRL)
    assert "Without an office" in door.page.stack.guest.wrong.text()
    assert now(door).guests == ()
    door.press(KEY.Key_Escape)
    assert door.field.hasFocus()


def test_a_guest_is_undone_and_revoked(door: Door) -> None:
    for keys in ((KEY.Key_Z, CTRL), None):
        door.press(KEY.Key_F4)
        door.type("Kasatgas")
        door.press(KEY.Key_Return, CTRL)
        assert len(now(door).guests) == 1
        if keys:
            door.press(*keys)
        else:
            door.press(KEY.Key_Down)
            door.press(KEY.Key_U)
        assert now(door).guests == ()


def test_an_invited_office_is_no_guest(door: Door) -> None:
    door.press(KEY.Key_F4)
    door.type("Wakil Walikota Cilegon")
    door.press(KEY.Key_Return, CTRL)
    assert now(door).guests == ()
    strip = door.messages.strip("refusal")
    assert strip is not None
    assert "is on the list of invitations" in strip.accessibleName()
    assert door.page.stack.guest.office.text() == "Wakil Walikota Cilegon"


def test_w_on_the_card_says_who_came_in_truth(door: Door) -> None:
    """The substitute brought the card of his principal, who was taken for present."""
    show_recorded(door, "Bupati Lebak")
    door.press(KEY.Key_W)
    assert door.page.stack.currentWidget() is door.page.stack.meaning
    door.press(KEY.Key_1, ALT)
    assert door.page.stack.currentWidget() is door.panel
    assert door.panel.office.text() == "Wakil Bupati Lebak"
    door.press(KEY.Key_Return, CTRL)
    assert door.state("Bupati Lebak") is State.REPRESENTED
    assert door.person().office == "Wakil Bupati Lebak"
    assert door.field.hasFocus()
    events = door.store.ask(attendance.history, door.meeting_id, door.invitee("Bupati Lebak").id)
    assert [event.kind for event in events] == [Kind.ARRIVED, Kind.CORRECTED]


def test_w_on_the_card_says_whom_he_represents_too(door: Door) -> None:
    """One person for two invitations, his own among them."""
    show_recorded(door, "Wakil Bupati Lebak")
    door.press(KEY.Key_W)
    door.press(KEY.Key_2, ALT)
    assert "Search for the office that Wakil Bupati Lebak represents" in door.greeting()
    door.begin("walikota cilegon")
    assert door.panel.office.text() == "Wakil Bupati Lebak"
    assert "people stay, invitations filled grow by 1" in door.panel.effect.count.text()
    door.press(KEY.Key_Return, CTRL)
    assert door.person("Walikota Cilegon").invitee_id == door.invitee("Wakil Bupati Lebak").id
    assert door.figures() == (1, 1, 1)


def test_a_day_that_is_none_is_not_saved(door: Door) -> None:
    door.begin()
    door.panel.papers.choose(Basis.ASSIGNMENT)
    door.panel.papers.dated.line.setFocus()
    door.type("31-02-2016")
    door.press(KEY.Key_Return, CTRL)
    assert door.panel.papers.dated.error()
    assert door.state("Bupati Lebak") is State.NOT_RECORDED


def refusal(door: Door) -> str:
    strip = door.page.desk.strip.strip("refusal")
    assert strip is not None
    return strip.accessibleName()
