"""A program of its own that looks at its pages and tells what is wrong with them (tests/journeys/test_scaling.py)."""

import json
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

import looking
from rakor_desktop.app import gui
from rakor_desktop.app.wiring import House
from rakor_desktop.local.config import Language
from rakor_desktop.ui import translation
from rakor_desktop.ui.navigation import Place

LOOKS = (looking.cut_off, looking.misplaced, looking.squeezed, looking.nameless)
PLACES = (Place.ATTENDANCE, Place.MINUTES, Place.SETTINGS)


def main() -> int:
    """Look at a store's pages and tell the faults as JSON."""
    app = gui.make_application()
    translation.install(app, Language.INDONESIAN)
    ratio = app.primaryScreen().devicePixelRatio()
    sys.stdout.write(json.dumps({"ratio": ratio, "faults": list(_faults(sys.argv[1]))}))
    return 0


def _faults(store: str) -> Iterator[str]:
    """What is wrong with the welcome, then with the pages of the reference meeting."""
    desktop = gui.Desktop()
    welcome = desktop.show_welcome()
    QCoreApplication.processEvents()
    yield from _of(welcome, "welcome")
    desktop.begin(store)
    _until(lambda: desktop.house is not None)
    house = desktop.house
    assert house
    for place in PLACES:
        house.navigator.go(place, 1 if place.of_meeting else None)
        _settle(house)
        yield from _of(house.window, place.value)
    desktop.close()


def _of(window: QWidget, name: str) -> list[str]:
    room = window.screen().availableSize()
    outside = [f"{window.size()} on {room}"] if window.size() != window.size().boundedTo(room) else []
    return [f"{name}: {fault}" for fault in (*outside, *(one for look in LOOKS for one in look(window)))]


def _settle(house: House) -> None:
    """Wait until all that was asked, and whatever the answers asked, is answered and laid out."""
    for _ in range(4):
        answers: list[None] = []
        house.jobs.read(_nothing_of, then=answers.append)
        _until(lambda heard=answers: bool(heard))  # type: ignore[misc]


def _until(there: Callable[[], bool]) -> None:
    while not there():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _nothing_of(_session: object) -> None:
    """A question without an answer."""


if __name__ == "__main__":
    sys.exit(main())
