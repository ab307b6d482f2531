"""What confidential minutes recommended leaves a list neither as a workbook nor by copying, unless it is asked for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.followups.views import LIST
from rakor_desktop.ui.kit import careful_copy, list_export
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.privacy_sheet import PrivacySheet
from rakor_desktop.ui.navigation import Navigator, Place
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TODAY = date(2016, 8, 22)
Tick = Callable[[PrivacySheet], object]


@pytest.fixture
def page(qtbot: QtBot, store: Database, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> FollowupsPage:
    """Two meetings with one recommendation each; the minutes of the second are Rahasia."""
    first, _ = banten_meeting(store)
    second = store.run(meetings.create_meeting, MeetingDraft("Rapat Penindakan", date(2016, 5, 2), "Pendopo"))
    owner = store.ask(directory.institutions)[0].id
    store.run(followups.recommend, first, RecommendationDraft("Menertibkan aset", (owner,)))
    store.run(followups.recommend, second, RecommendationDraft("Menyita berkas", (owner,)))
    store.run(minutes_life.set_secrecy, second, Secrecy.SECRET)
    qtbot.addWidget(messages)
    page = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, today=lambda: TODAY)
    page.look(LIST)
    shown(qtbot, page)
    page.focus_first()
    return page


def saved(qtbot: QtBot, page: FollowupsPage, target: Path) -> str:
    """All words of the workbook that is saved there."""
    (dialog,) = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists, timeout=20_000)
    sheet = load_workbook(target).active
    assert sheet
    return "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)


def test_they_stay_here_unless_the_tick_is_set(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    QTest.keyClick(page, KEY.Key_E, CTRL)
    asked = opened(qtbot, PrivacySheet)
    assert not asked.confidential.isChecked()
    assert not asked.phones.isVisible()
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    told = saved(qtbot, page, tmp_path / "daftar.xlsx")
    assert "Menertibkan aset" in told
    assert "Menyita berkas" not in told
    assert "1 row(s) of confidential minutes left out" in told


def test_they_go_along_when_it_is_said(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    QTest.keyClick(page, KEY.Key_E, CTRL)
    asked = opened(qtbot, PrivacySheet)
    asked.confidential.setFocus()
    QTest.keyClick(asked.confidential, KEY.Key_Space)
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    told = saved(qtbot, page, tmp_path / "daftar.xlsx")
    assert "Menyita berkas" in told
    assert "left out" not in told


def test_nothing_is_written_when_everything_is_confidential(
    qtbot: QtBot, page: FollowupsPage, messages: MessageArea
) -> None:
    page.bar.search.set_text("berkas")
    QTest.keyClick(page, KEY.Key_E, CTRL)
    QTest.keyClick(opened(qtbot, PrivacySheet), KEY.Key_Return, CTRL)
    assert list_export.MESSAGE in messages.ids()
    assert not page.findChildren(QFileDialog)


def test_where_all_is_open_nobody_is_asked(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    page.bar.search.set_text("aset")
    QTest.keyClick(page, KEY.Key_E, CTRL)
    assert "Menertibkan aset" in saved(qtbot, page, tmp_path / "daftar.xlsx")


def test_copying_leaves_them_out_and_says_so_until_asked(page: FollowupsPage, messages: MessageArea) -> None:
    page.list.table.selectAll()
    QTest.keyClick(page.list.table, KEY.Key_C, CTRL)
    assert "Menertibkan aset" in QGuiApplication.clipboard().text()
    assert "Menyita berkas" not in QGuiApplication.clipboard().text()
    strip = messages.strip(careful_copy.MESSAGE)
    assert isinstance(strip, MessageStrip)
    strip.actions_offered[0].click()
    assert "Menyita berkas" in QGuiApplication.clipboard().text()
    assert careful_copy.MESSAGE not in messages.ids()
