"""The room at a minute, by keyboard at the desk: through the minutes, typed, and back with nothing lost."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from doors import CTRL, KEY, Door
from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.legend import Legend
from rakor_desktop.ui.style import theme

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Clock:
    """The hour at the desk, moved by the test: 09.00 WIB to begin with."""

    def __init__(self) -> None:
        self.now = datetime(2016, 4, 12, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, migrated_file: Path, tmp_path: Path, clock: Clock) -> Iterator[Door]:
    theme.install(qapp, dark=False)
    path = str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite"))
    store = Database(path, desk="Meja 1", clock=clock)
    jobs = Jobs(store, Feed(store), executor=Inline)
    yield Door(qtbot, jobs, store, banten_meeting(store)[0])
    jobs.close()
    store.close()


def test_the_minutes_are_gone_through_by_arrows_and_typed(door: Door, clock: Clock) -> None:
    for office, minutes in (("bupati lebak", 14), ("walikota cilegon", 1)):
        clock.now += timedelta(minutes=minutes)
        door.record(office)
    open_minute(door)
    assert said(door) == ("09.15", ["Bupati Lebak", "Walikota Cilegon"])
    assert door.page.minute.panel.head.accessibleName().startswith(
        "Who was in the room at 09.15 WIB. 2 people in the room · 2 present · 0 represented · "
    )
    door.press(KEY.Key_Down)
    assert said(door) == ("09.14", ["Bupati Lebak"])
    door.press(KEY.Key_PageDown)
    assert said(door) == ("08.59", [])
    door.press(KEY.Key_Up)
    assert said(door)[0] == "09.00"
    door.type("0915")
    door.press(KEY.Key_Return)
    assert said(door) == ("09.15", ["Bupati Lebak", "Walikota Cilegon"])
    door.type("99")
    door.press(KEY.Key_Return)
    assert "This is not a time" in door.page.minute.panel.field.error()
    door.press(KEY.Key_Escape)
    assert door.page.stack.currentWidget() is door.page.desk
    assert door.field.hasFocus()


def test_its_keys_stand_in_the_legend_and_a_form_stays_open(door: Door, qtbot: QtBot) -> None:
    door.begin("bupati lebak")
    open_minute(door)
    assert door.page.stack.currentWidget() is door.page.represented
    door.press(KEY.Key_Escape)
    open_minute(door)
    legend = Legend(parent=door.page)
    legend.follow(door.page.minute.panel.field.line)
    entries = legend.entries()
    assert {("↑", "a minute later"), ("↓", "a minute earlier")} <= set(entries)
    assert ("Ctrl Shift T", "the room at a minute") in entries


def open_minute(door: Door) -> None:
    QTest.keyClick(door.page.window(), KEY.Key_T, CTRL | SHIFT)


def said(door: Door) -> tuple[str, list[str]]:
    panel = door.page.minute.panel
    return panel.field.text(), [row.office for row in panel.model.rows]
