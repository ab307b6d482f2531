"""The desktop knows the window for that of the installed program: by one name, with our own icon."""

import configparser
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rakor_desktop.app.gui import APPLICATION_ID, dress
from rakor_desktop.ui.first_start import FirstStart

ENTRY = Path(__file__).parents[2] / "installer" / "linux" / f"{APPLICATION_ID}.desktop"


def test_the_window_belongs_to_the_entry_in_the_menu(qapp: QApplication) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(ENTRY, encoding="utf-8")
    dress(qapp)
    told = entry["Desktop Entry"]
    assert QGuiApplication.desktopFileName() == ENTRY.stem
    assert (told["StartupWMClass"], told["Icon"], told["Name"]) == (APPLICATION_ID, APPLICATION_ID, "Rakor Desktop")


def test_every_window_has_our_icon(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp)
    welcome = FirstStart()
    qtbot.addWidget(welcome)
    for size in (16, 32, 48):
        image = welcome.windowIcon().pixmap(size, size).toImage()
        assert image.width() >= size
        assert len({image.pixel(x, y) for x in range(0, size, 2) for y in range(0, size, 2)}) > 2
