"""Offices are invited by a list from Excel by keyboard alone, through the real window, and taken back."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

import strange_files as strange
from hands import CTRL, KEY, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.db.database import Database
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.list_sheet import ListSheet
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.navigation import Place

ROWS: list[list[object]] = [
    ["Daftar undangan"], ["No", "Jabatan"], [1, "Sekretaris DPRD Provinsi Banten"], [2, "Kepala Entah"],
    [3, "Bupati Lebak"],
]  # fmt: skip
MOST_KEYS = 6
"""From the list of invitations to all invited, beside the name of the file."""


@pytest.fixture
def page(desktop: Desktop, hands: Hands, banten_file: tuple[Path, int], tmp_path: Path) -> InvitationsPage:
    """The invitations of the reference meeting in a real window."""
    (tmp_path / "undangan.xlsx").write_bytes(strange.xlsx(ROWS))
    desktop.begin(str(shutil.copy(banten_file[0], tmp_path / "banten.sqlite")))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    window = desktop.house.window
    desktop.house.navigator.go(Place.INVITATIONS, banten_file[1])
    made = window.page(Place.INVITATIONS)
    assert isinstance(made, InvitationsPage)
    hands.until(made.has_focus)
    hands.until(made.table.current_row)
    hands.keys = 0
    return made


def invited(path: Path, meeting_id: int | None) -> list[str]:
    """Whom the store has on the list."""
    assert meeting_id is not None
    store = Database(str(path))
    found = store.ask(invitations.invitees, meeting_id)
    store.close()
    return [one.office.name for one in found]


def is_asked_for_a_file() -> bool:
    asked = QApplication.focusWidget()
    return asked is not None and asked.isVisible() and isinstance(asked.window(), QFileDialog)


def in_front(window: QWidget, kind: type[Sheet]) -> list[Sheet]:
    return [one for one in window.findChildren(kind) if one.isActiveWindow() and not one.is_closed]


def test_a_list_is_invited_and_taken_back_by_keyboard_alone(
    page: InvitationsPage, hands: Hands, tmp_path: Path
) -> None:
    store = tmp_path / "banten.sqlite"
    before = invited(store, page.meeting_id)
    hands.press(KEY.Key_G, held=CTRL)
    hands.until(lambda: in_front(page.window(), GroupDialog))
    hands.press(KEY.Key_O, held=CTRL)
    hands.until(is_asked_for_a_file)
    hands.write(str(tmp_path / "undangan.xlsx"))
    hands.press(KEY.Key_Return)
    hands.until(lambda: in_front(page.window(), ListSheet))
    (sheet,) = in_front(page.window(), ListSheet)
    assert isinstance(sheet, ListSheet)
    hands.until_in(sheet.table)
    hands.press(KEY.Key_L)
    hands.until(lambda: not sheet.next.isEnabled())
    hands.press(KEY.Key_Return)
    hands.until(lambda: sheet.is_closed)
    assert hands.keys <= MOST_KEYS
    new = sorted(set(invited(store, page.meeting_id)) - set(before))
    assert new == ["Sekretaris DPRD Provinsi Banten"]
    hands.until(page.has_focus)
    hands.press(KEY.Key_Z, held=CTRL)
    hands.until(lambda: invited(store, page.meeting_id) == before)
