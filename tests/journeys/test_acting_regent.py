"""Somebody who has never seen the directory appoints an acting regent, by keyboard, in few keystrokes."""

import shutil
from datetime import date
from pathlib import Path

from hands import ALT, CTRL, KEY, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.db.database import Database
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.services.directory import directory
from rakor_desktop.ui.directory.appoint_sheet import AppointSheet
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.navigation import Place

OFFICE, DAY = "Bupati Pandeglang", date(2016, 4, 12)
MOST_KEYS = 25
"""From the list of meetings, beside the characters of names; the date is no name."""


def test_an_acting_regent_is_appointed_in_few_keystrokes(
    desktop: Desktop, hands: Hands, banten_file: tuple[Path, int], tmp_path: Path
) -> None:
    path = shutil.copy(banten_file[0], tmp_path / "banten.sqlite")
    desktop.begin(str(path))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    window = desktop.house.window
    hands.until(window.page(Place.MEETINGS).has_focus)
    hands.keys = 0
    go_to_the_directory(desktop, hands)
    page = window.page(Place.DIRECTORY)
    assert isinstance(page, DirectoryPage)
    choose_the_office(page, hands)
    appoint(page, hands)
    the_store_knows_him(str(path))
    assert hands.keys <= MOST_KEYS


def go_to_the_directory(desktop: Desktop, hands: Hands) -> None:
    """By the letter that is underlined in the rail."""
    assert desktop.house
    window = desktop.house.window
    hands.press(KEY.Key_D, held=ALT)
    hands.until(window.page(Place.DIRECTORY).isVisible)


def choose_the_office(page: DirectoryPage, hands: Hands) -> None:
    hands.until(lambda: page.model.rowCount() > 20)
    hands.press(KEY.Key_F, held=CTRL)
    hands.until_in(page.bar.search.line)
    hands.write("bupati pandeglang")
    hands.press(KEY.Key_Return)
    hands.until(lambda: page.panel.card and page.panel.card.office.name == OFFICE)


def appoint(page: DirectoryPage, hands: Hands) -> None:
    hands.press(KEY.Key_N, held=CTRL)
    hands.until(lambda: [one for one in page.window().findChildren(AppointSheet) if one.isActiveWindow()])
    (sheet,) = page.window().findChildren(AppointSheet)
    hands.until_in(sheet.name.line)
    hands.write("Contoh Pelaksana")
    hands.press(KEY.Key_Tab)
    hands.write("S.H.")
    hands.press(KEY.Key_Tab, KEY.Key_Right)
    hands.press(KEY.Key_Tab)
    hands.until_in(sheet.starts.line)
    for letter in "12-4-2016":
        hands.write(letter)
        hands.keys += 1
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: sheet.is_closed)
    hands.until(lambda: page.panel.card and page.panel.card.lanes[0].terms)


def the_store_knows_him(path: str) -> None:
    store = Database(path)
    (office,) = [one for one in store.ask(directory.offices, DAY) if one.name == OFFICE]
    store.close()
    assert office.holder
    assert (office.holder.name.full, office.holder.kind) == ("Contoh Pelaksana, S.H.", TermKind.PLT)
    assert (office.holder.starts, office.holder.takes_place) == (DAY, True)
