"""A list comes into the directory by keyboard alone, through the real window, and is taken back whole."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from hands import CTRL, KEY, SHIFT, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.db.database import Database
from rakor_desktop.services.directory import directory
from rakor_desktop.ui.importing.page import ImportPage
from rakor_desktop.ui.importing.revoke_sheet import RevokeSheet
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.navigation import Place

LIST = """Daftar pejabat;;
Jabatan;Nama;Mulai
Bupati Pandeglang;Contoh Satu, S.H.;1/3/2016
Kepala Entah;Contoh Dua;
Walikota Cilegon;Contoh Tiga;
"""
MOST_KEYS = 12
"""From the directory to the list brought in, beside the name of the file."""


@pytest.fixture
def page(desktop: Desktop, hands: Hands, banten_file: tuple[Path, int], tmp_path: Path) -> ImportPage:
    """The import page of a real window, gone to from the rail and the directory."""
    (tmp_path / "daftar.csv").write_text(LIST, encoding="utf-8")
    desktop.begin(str(shutil.copy(banten_file[0], tmp_path / "banten.sqlite")))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    window = desktop.house.window
    hands.until(window.page(Place.MEETINGS).has_focus)
    entry = window.rail.entry(Place.DIRECTORY)
    while not entry.hasFocus():
        hands.press(KEY.Key_Backtab, held=SHIFT)
    hands.press(KEY.Key_Space)
    hands.until(window.page(Place.DIRECTORY).isVisible)
    hands.keys = 0
    hands.press(KEY.Key_I, held=CTRL)
    made = window.page(Place.IMPORT)
    assert isinstance(made, ImportPage)
    hands.until(made.has_focus)
    return made


def holders(path: Path) -> dict[str, str]:
    """Who holds what, as the store says."""
    store = Database(str(path))
    found = store.ask(directory.offices, local_now().date())
    store.close()
    return {one.name: one.holder.name.full for one in found if one.holder}


def is_asked_for_a_file() -> bool:
    asked = QApplication.focusWidget()
    return asked is not None and asked.isVisible() and isinstance(asked.window(), QFileDialog)


def bring_in(page: ImportPage, hands: Hands, path: Path) -> None:
    hands.press(KEY.Key_O, held=CTRL)
    hands.until(is_asked_for_a_file)
    hands.write(str(path))
    hands.press(KEY.Key_Return)
    hands.until(lambda: page.stack.currentWidget() is page.check)
    hands.until_in(page.check)
    hands.press(KEY.Key_L)
    hands.until(lambda: not page.check.next.isEnabled())
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: page.stack.currentWidget() is page.start)


def test_a_list_comes_in_and_goes_by_keyboard_alone(page: ImportPage, hands: Hands, tmp_path: Path) -> None:
    store, before = tmp_path / "banten.sqlite", holders(tmp_path / "banten.sqlite")
    bring_in(page, hands, tmp_path / "daftar.csv")
    assert hands.keys <= MOST_KEYS
    assert holders(store) == before | {"Bupati Pandeglang": "Contoh Satu, S.H.", "Walikota Cilegon": "Contoh Tiga"}
    hands.until(page.start.revoke.isEnabled)
    hands.until(page.has_focus)
    hands.press(KEY.Key_Delete)
    hands.until(lambda: [one for one in page.window().findChildren(RevokeSheet) if one.isActiveWindow()])
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: not page.start.revoke.isEnabled())
    assert holders(store) == before
    hands.until(page.has_focus)
    hands.press(KEY.Key_Escape)
    hands.until(lambda: not page.isVisible())
