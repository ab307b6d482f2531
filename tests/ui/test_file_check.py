"""A file is dropped on the window, or chosen by a key: the answer comes as a sheet with a sign and words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import issue_minutes, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.services.publishing.verifying import Verdict
from rakor_desktop.ui.file_check import FileCheck, VerdictSheet
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from screens import shown

CONTENT = b"%PDF-1.7\n" + bytes(range(256)) * 40


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    shown(qtbot, made)
    return made


@pytest.fixture
def check(window: QWidget, store: Database, jobs: Jobs, messages: MessageArea) -> FileCheck:
    issue_minutes(store, make_meeting(store), CONTENT)
    made = FileCheck(jobs, messages, window)
    FileDrops(window).dropped.connect(made.check)
    return made


def drop(window: QWidget, path: Path) -> None:
    """What the system sends when a file is let go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, button, keys))


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (CONTENT, Verdict.UNCHANGED),
        (CONTENT[:5000] + b"!" + CONTENT[5001:], Verdict.CHANGED),
        (b"surat lain", Verdict.UNKNOWN),
    ],
)
def test_a_dropped_file_is_answered_by_a_sheet(
    qtbot: QtBot, window: QWidget, check: FileCheck, tmp_path: Path, content: bytes, verdict: Verdict
) -> None:
    path = tmp_path / "notula.pdf"
    path.write_bytes(content)
    drop(window, path)
    qtbot.waitUntil(lambda: check.sheet is not None)
    assert check.sheet is not None
    assert check.sheet.seen.verdict is verdict
    assert check.sheet.verdict.text() != ""
    QTest.keyClick(check.sheet, Qt.Key.Key_Escape)
    assert check.sheet.is_closed


def test_a_file_that_is_gone_is_told_in_a_strip(
    qtbot: QtBot, window: QWidget, check: FileCheck, messages: MessageArea, tmp_path: Path
) -> None:
    check.check(tmp_path / "tidak ada.pdf")
    qtbot.waitUntil(lambda: len(messages.ids()) == 1)
    assert not window.findChildren(VerdictSheet)
