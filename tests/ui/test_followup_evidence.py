"""Evidence at the follow-ups: handed in with a report, told when it was changed or is gone, opened as a copy."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, register
from rakor_desktop.services.followups.evidence import folder_of
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.register import Chosen, Evidence, ObligationFile
from rakor_desktop.ui.followups.history_view import EvidenceLine
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TODAY = date(2016, 8, 22)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, store: Database) -> FollowupsPage:
    """The drawer of an obligation is open with the caret in the form."""
    meeting_id, _ = banten_meeting(store)
    owners = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)
    store.run(followups.recommend, meeting_id, RecommendationDraft("Membentuk UPG", owners, date(2016, 7, 31)))
    qtbot.addWidget(messages)
    made = FollowupsPage(jobs, messages, navigator, store=store.store, today=lambda: TODAY)
    made.enter(meeting_id)
    shown(qtbot, made)
    made.focus_first()
    made.following.report.trigger()
    return made


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "SK-UPG-lebak.pdf"
    path.write_bytes(b"%PDF-1.7 surat keputusan")
    return path


def file(store: Database) -> ObligationFile:
    first = store.ask(register.obligations, TODAY, Chosen())[0]
    return store.ask(register.obligation, first.id, TODAY)


def handed_in(page: FollowupsPage, store: Database, *paths: Path) -> tuple[Evidence, ...]:
    form = page.following.drawer.form
    form.text.set_text("Terlampir")
    form.add(paths)
    form.save.trigger()
    return file(store).history[0].evidence


def said(page: FollowupsPage) -> list[str]:
    return [
        one.said.text() for entry in page.following.drawer.history.entries for one in entry.findChildren(EvidenceLine)
    ]


def test_files_go_along_with_the_report(page: FollowupsPage, store: Database, letter: Path) -> None:
    (kept,) = handed_in(page, store, letter, letter)
    assert (kept.file_name, kept.size) == ("SK-UPG-lebak.pdf", letter.stat().st_size)
    assert [one.read_bytes() for one in folder_of(store.store).rglob("*.pdf")] == [letter.read_bytes()]
    assert said(page) == ["1 KB · intact"]
    assert page.following.drawer.form.files == []


def test_what_was_changed_or_is_gone_is_told(
    page: FollowupsPage, store: Database, letter: Path, messages: MessageArea
) -> None:
    handed_in(page, store, letter)
    (kept,) = folder_of(store.store).rglob("*.pdf")
    kept.chmod(0o644)
    kept.write_bytes(b"lain")
    QTest.keyClick(page.matrix, KEY.Key_Escape)
    page.following.report.trigger()
    assert said(page) == ["1 KB · content changed"]
    page.following.drawer.history.evidence_wanted.emit(file(store).history[0].evidence[0])
    assert "refusal" in messages.ids()
    kept.unlink()
    QTest.keyClick(page.matrix, KEY.Key_Escape)
    page.following.report.trigger()
    assert said(page) == ["1 KB · file is gone"]


def test_a_copy_is_opened_under_its_name(page: FollowupsPage, store: Database, letter: Path) -> None:
    opened: list[Path] = []

    def take(path: Path) -> bool:
        opened.append(path)
        return True

    page.following.files.opener = take
    handed_in(page, store, letter)
    (line,) = page.following.drawer.history.entries[0].findChildren(EvidenceLine)
    line.button.click()
    assert [(path.name, path.read_bytes()) for path in opened] == [(letter.name, letter.read_bytes())]
    assert folder_of(store.store) not in opened[0].parents


def test_without_its_evidence_nothing_is_reported(
    page: FollowupsPage, store: Database, letter: Path, messages: MessageArea
) -> None:
    form = page.following.drawer.form
    form.text.set_text("Terlampir")
    form.add([letter])
    letter.unlink()
    form.save.trigger()
    assert file(store).history == ()
    assert (form.text.text(), form.files) == ("Terlampir", [letter])
    assert "refusal" in messages.ids()
    assert form.save.isEnabled()


def test_files_are_chosen_dropped_and_taken_away(page: FollowupsPage, letter: Path, tmp_path: Path) -> None:
    form = page.following.drawer.form
    dialog = form.choose_files()
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(letter)])
    dialog.close()
    other = tmp_path / "foto kegiatan dengan nama yang panjang sekali.jpg"
    other.write_bytes(b"jpg")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(other)), QUrl.fromLocalFile(str(tmp_path))])
    told = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), *told)
    QApplication.sendEvent(page.following.drawer, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page.following.drawer, QDropEvent(QPointF(9, 9), *told))
    assert form.files == [letter, other]
    form.chips()[0].click()
    assert form.files == [other]
    QTest.keyClick(page.matrix, KEY.Key_Escape)
    page.following.report.trigger()
    assert form.files == [other]
