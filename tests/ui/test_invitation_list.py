"""Inviting by a file on the screen: read, looked at row by row, answered by keys, invited whole, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

import strange_files as strange
from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.domain.invitation_lists import Verdict
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.list_sheet import ListSheet
from rakor_desktop.ui.invitations.listing import UNDO
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.navigation import Navigator
from screens import hold, opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LIST = """Daftar undangan
No;Jabatan;Keterangan
1;Bupati Pandeglang;hadir
2;Serang;
3;Kepala Entah;
4;WALI KOTA CILEGON;
5;Gubernur Banten;
"""


@pytest.fixture
def ids(store: Database) -> dict[str, int]:
    return found_banten(store)


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, store: Database, ids: dict[str, int]
) -> InvitationsPage:
    made = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    meeting_id = make_meeting(store)
    store.run(invitations.invite, meeting_id, [ids["Gubernur Banten"]])
    made.enter(meeting_id)
    shown(qtbot, made)
    made.focus_first()
    return made


@pytest.fixture
def sheet(qtbot: QtBot, page: InvitationsPage, tmp_path: Path) -> ListSheet:
    return read(qtbot, page, tmp_path)


def read(qtbot: QtBot, page: InvitationsPage, folder: Path, text: str = LIST) -> ListSheet:
    path = folder / "undangan é.csv"
    path.write_text(text, encoding="utf-8")
    page.listing.read(path)
    return opened(qtbot, ListSheet)


def invited(store: Database, page: InvitationsPage) -> list[str]:
    assert page.meeting_id is not None
    return [one.office.name for one in store.ask(invitations.invitees, page.meeting_id)]


def seen(sheet: ListSheet) -> dict[int, Verdict]:
    return {row.number: row.verdict for row in sheet.model.rows}


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)


def said(messages: MessageArea, name: str) -> str:
    strip = messages.strip(name)
    return strip.accessibleName() if strip else ""


def close_office(tx: Tx, office_id: int) -> None:
    row = tx.session.get(OfficeRow, office_id)
    assert row
    row.valid_to = DAY.replace(year=2015)


def test_every_row_is_told_before_anybody_is_invited(
    sheet: ListSheet, store: Database, page: InvitationsPage
) -> None:
    assert seen(sheet) == {
        3: Verdict.NEW, 4: Verdict.UNKNOWN, 5: Verdict.UNKNOWN, 6: Verdict.NEW, 7: Verdict.INVITED,
    }  # fmt: skip
    assert sheet.table.current_row().number == 4
    assert sheet.panel.place.text() == "1 of 2 unclear"
    assert sheet.primary.text() == "Invite 2 office(s)"
    assert sheet.note.text() == "2 unclear row(s) will be left out."
    assert invited(store, page) == ["Gubernur Banten"]


def test_the_unclear_is_answered_by_keys_and_all_is_invited_at_once_and_undone(
    sheet: ListSheet, store: Database, page: InvitationsPage, messages: MessageArea
) -> None:
    names = [name for _id, name in sheet.table.current_row().candidates]
    press(KEY(KEY.Key_1 + names.index("Walikota Serang")))
    assert seen(sheet)[4] is Verdict.NEW
    assert sheet.table.current_row().number == 5
    press(KEY.Key_L)
    assert seen(sheet)[5] is Verdict.LEFT_OUT
    assert not sheet.next.isEnabled()
    press(KEY.Key_U)
    assert seen(sheet)[5] is Verdict.UNKNOWN
    press(KEY.Key_Home, KEY.Key_F8)
    assert sheet.table.current_row().number == 5
    press(KEY.Key_L, KEY.Key_Return)
    assert sheet.is_closed
    assert invited(store, page) == ["Gubernur Banten", "Bupati Pandeglang", "Walikota Cilegon", "Walikota Serang"]
    assert said(messages, "invitations") == "3 invitation(s) added."
    assert messages.undo()
    assert invited(store, page) == ["Gubernur Banten"]


def test_a_letter_held_down_leaves_out_one_row(sheet: ListSheet) -> None:
    hold(KEY.Key_L)
    assert (seen(sheet)[4], seen(sheet)[5]) == (Verdict.LEFT_OUT, Verdict.UNKNOWN)


def test_what_is_unclear_and_unanswered_stays_out(sheet: ListSheet, store: Database, page: InvitationsPage) -> None:
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert invited(store, page) == ["Gubernur Banten", "Bupati Pandeglang", "Walikota Cilegon"]


def test_a_list_that_is_left_can_be_had_back_with_its_answers(
    qtbot: QtBot, sheet: ListSheet, messages: MessageArea, store: Database, page: InvitationsPage
) -> None:
    press(KEY.Key_L, KEY.Key_Escape)
    assert sheet.is_closed
    assert UNDO in messages.ids()
    assert messages.undo()
    assert seen(opened(qtbot, ListSheet))[4] is Verdict.LEFT_OUT
    assert invited(store, page) == ["Gubernur Banten"]


def test_a_change_of_the_directory_is_told_and_nobody_is_invited(
    sheet: ListSheet, store: Database, page: InvitationsPage, ids: dict[str, int]
) -> None:
    press(KEY.Key_L)
    store.run(close_office, ids["Bupati Pandeglang"])
    press(KEY.Key_Return)
    strip = sheet.messages.findChild(MessageStrip)
    assert strip
    assert "The directory was changed" in strip.accessibleName()
    assert invited(store, page) == ["Gubernur Banten"]
    assert seen(sheet)[3] is Verdict.UNKNOWN
    assert seen(sheet)[4] is Verdict.LEFT_OUT
    press(KEY.Key_Return)
    assert invited(store, page) == ["Gubernur Banten", "Walikota Cilegon"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (strange.compound("EncryptedPackage", b"x" * 5000), "protected by a password"),
        (strange.far_cell(), "too large"),
        (b"%PDF-1.7\n%\xe2\xe3\n", "not a list"),
        (strange.xlsx([["x"]])[:2000], "damaged"),
        (strange.xlsx([["Bupati Lebak"]]), "heading “Jabatan”"),
    ],
    ids=["password", "far cell", "pdf", "cut", "no heading"],
)
def test_a_hostile_file_is_a_sentence_on_the_page(
    page: InvitationsPage, messages: MessageArea, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "undangan.xlsx"
    path.write_bytes(content)
    page.listing.read(path)
    assert words in said(messages, "refusal")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_a_file_is_dropped_or_chosen_from_the_dialog_of_groups(
    qtbot: QtBot, page: InvitationsPage, tmp_path: Path
) -> None:
    path = tmp_path / "undangan.csv"
    path.write_text(LIST, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    told = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(page.rect().center(), *told))
    QApplication.sendEvent(page, QDropEvent(QPointF(page.rect().center()), *told))
    opened(qtbot, ListSheet).reject()
    page.add.trigger()
    QTest.keyClick(opened(qtbot, GroupDialog), KEY.Key_O, CTRL)
    dialog = page.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert opened(qtbot, ListSheet).primary.isEnabled()
