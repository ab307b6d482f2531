"""F6 goes through the parts of the window, and back into each where the keyboard was."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from hands import KEY, SHIFT, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.panes import pane_of

PLACES = [Place.INVITATIONS, Place.MINUTES, Place.FOLLOWUPS, Place.SEATING]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.value)
def test_f6_goes_around_the_window_and_shift_f6_back(
    desktop: Desktop, hands: Hands, banten_file: tuple[Path, int], tmp_path: Path, place: Place
) -> None:
    stored, meeting_id = banten_file
    desktop.begin(str(shutil.copy(stored, tmp_path / "banten.sqlite")))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    window = desktop.house.window
    desktop.house.navigator.go(place, meeting_id)
    hands.until(window.page(place).has_focus)
    if place is Place.MINUTES:
        hands.until(lambda: isinstance(here(), RemarkEditor))
    there = around(hands, KEY.Key_F6)
    begun = here()
    assert {window.rail, window.bar} < set(there)
    assert any(window.page(place).isAncestorOf(pane) for pane in there)
    hands.press(KEY.Key_F6)
    hands.press(KEY.Key_F6, held=SHIFT)
    assert here() is begun


def around(hands: Hands, key: Qt.Key) -> list[QWidget]:
    """Every part that the key goes to, once around; none comes twice."""
    first = pane_of(here())
    panes = [first]
    for _ in range(20):
        hands.press(key)
        if (pane := pane_of(here())) is first:
            return panes
        assert pane not in panes
        panes.append(pane)
    raise AssertionError(panes)


def here() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
