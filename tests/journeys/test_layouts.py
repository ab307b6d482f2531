"""Every page of the reference meeting at the sizes people have: nothing cut off, covered, nameless or English."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import looking
from hands import Hands
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.startup import made, open_store
from rakor_desktop.app.wiring import House, furnish
from rakor_desktop.ui.attendance.guest_panel import GuestPanel
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.attendance.represented import RepresentedPanel
from rakor_desktop.ui.first_start import FirstStart
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import TEXT_SIZES, State
from rakor_desktop.ui.minutes.draft_form import DraftForm
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.style import theme

SIZES = ((1366, 728), (1280, 680), (1920, 1040))
"""Screens of 1366x768, 1280x720 and 1920x1080 with a bar of 40 px."""
FOCUS: dict[Place, Callable[[Any], QWidget | None]] = {
    Place.HOME: lambda page: page.none.begin,
    Place.MEETINGS: lambda page: page.table,
    Place.ALL_FOLLOWUPS: lambda page: page.matrix,
    Place.ALL_DOCUMENTS: lambda page: page.empty.focusProxy(),
    Place.SUMMARY: lambda page: next((one for one in page.steps.buttons.values() if one.kind == "primary"), None),
    Place.INVITATIONS: lambda page: page.table,
    Place.LETTER: lambda page: page.form.fields.signer.combo,
    Place.SEATING: lambda page: page.room,
    Place.ATTENDANCE: lambda page: page.desk.search.line,
    Place.MINUTES: lambda page: page.writing.guards.current,
    Place.FOLLOWUPS: lambda page: page.matrix,
    Place.DOCUMENTS: lambda page: page.empty.focusProxy(),
    Place.GATE: lambda page: page.table,
    Place.SALUTATION: lambda page: page.view,
    Place.WAITING: lambda page: page.table,
    Place.HEADS: lambda page: page.table,
    Place.REMINDERS: lambda page: page.table,
    Place.SIGNING: lambda page: page.empty.focusProxy(),
}
"""Where the focus is on arrival: the main list or field, or what begins it."""
DEEPER = (
    (Place.MEETINGS, "Ctrl+N"),
    (Place.HOME, "Return"),
    (Place.INVITATIONS, "Ctrl+G"),
    (Place.INVITATIONS, "Alt+Down"),
    (Place.LETTER, "Ctrl+Return"),
    (Place.ATTENDANCE, "W"),
    (Place.ATTENDANCE, "T"),
    (Place.ATTENDANCE, "H"),
    (Place.ATTENDANCE, "F4"),
    (Place.MINUTES, "Ctrl+R"),
    (Place.MINUTES, "Ctrl+0"),
    (Place.FOLLOWUPS, "Ctrl+R"),
    (Place.FOLLOWUPS, "Ctrl+L"),
    (Place.FORMS, "Ctrl+S"),
    (Place.ALL_FOLLOWUPS, "Ctrl+Shift+L"),
)
"""What opens over a page or in it, by its key."""
LOOKS = (
    looking.cut_off,
    looking.misplaced,
    looking.squeezed,
    looking.ambiguous,
    looking.nameless,
    looking.english,
)


@pytest.fixture(scope="session")
def reference_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the reference meeting, to copy."""
    path = tmp_path_factory.mktemp("reference") / "contoh.sqlite"
    made(str(path), build_reference_meeting).close()
    return path


@pytest.fixture(autouse=True)
def _plain_theme_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    theme.install(qapp, dark=False)


@pytest.fixture
def house(indonesian: None, reference_file: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[House]:
    """The window with the reference meeting, shown to nobody: no window manager has a say in its size."""
    (width, height), dark, text_size = request.param
    state = State(tmp_path)
    state.dark, state.text_size = dark, text_size
    database = open_store(str(shutil.copy(reference_file, tmp_path / "contoh.sqlite")))
    opened = furnish(database, state, want_sample=_nothing, want_store=_nothing)
    opened.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    opened.window.resize(width, height)
    opened.window.show()
    yield opened
    opened.close()


def at(place: Place, house: House, qtbot: QtBot) -> list[str]:
    """Go there, wait until the page has what it shows, and look."""
    house.navigator.go(place, 1 if place.of_meeting else None)
    settle(house, qtbot)
    return [f"{place.value}: {fault}" for look in LOOKS for fault in look(house.window)]


def deeper(place: Place, keys: str, house: House, qtbot: QtBot) -> list[str]:
    """Open what these keys open on a page, look, and go back."""
    house.navigator.go(place, 1 if place.of_meeting else None)
    settle(house, qtbot)
    page = house.window.page(place)
    if isinstance(page, AttendancePage):
        page.desk.list.enter()
    trigger(page, keys)
    settle(house, qtbot)
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    found = [f"{place.value}, {keys}: {fault}" for window in windows for look in LOOKS for fault in look(window)]
    room = house.window.height()
    found += [f"{place.value}, {keys}: {one.height()} px high" for one in windows if one.height() > room]
    for window in windows:
        if window is not house.window:
            window.close()
    for action in page.findChildren(QAction):
        leaves = isinstance(action.parent(), DraftForm | GuestPanel | RepresentedPanel)
        if leaves and action.shortcut() == QKeySequence("Esc"):
            action.trigger()
    return found


def trigger(page: Page, keys: str) -> None:
    """Do what the keys do on this page."""
    wanted = [one for one in page.findChildren(QAction) if one.shortcut() == QKeySequence(keys)]
    assert wanted, keys
    wanted[0].trigger()


def settle(house: House, qtbot: QtBot) -> None:
    """Wait until every question asked so far, and whatever these made the page ask, is answered and laid out."""
    for _ in range(3):
        answers: list[None] = []
        house.jobs.read(_nothing_of, then=answers.append)
        qtbot.waitUntil(partial(bool, answers))
        QApplication.processEvents()


CASES = [
    pytest.param((size, dark, text), id=f"{size[0]}x{size[1]}-{'dark' if dark else 'light'}-{text}")
    for size in SIZES
    for dark, text in ((False, TEXT_SIZES[0]), (True, TEXT_SIZES[-1]))
]
"""The theme moves nothing, so that each goes with one size of letters."""


@pytest.mark.parametrize("house", CASES, indirect=True)
def test_every_page_can_be_read(house: House, qtbot: QtBot) -> None:
    faults = [fault for place in Place for fault in at(place, house, qtbot)]
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("section", ["about", "areas"])
@pytest.mark.parametrize("house", CASES[-3:], indirect=True)
def test_sections_with_much_in_them_can_be_read(house: House, qtbot: QtBot, section: str) -> None:
    house.navigator.go(Place.SETTINGS, None, section)
    settle(house, qtbot)
    assert [fault for look in LOOKS for fault in look(house.window)] == []


@pytest.mark.parametrize("house", CASES, indirect=True)
def test_everything_that_opens_can_be_read(house: House, qtbot: QtBot) -> None:
    faults = [fault for place, keys in DEEPER for fault in deeper(place, keys, house, qtbot)]
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("house", CASES, indirect=True)
def test_the_desk_alone_can_be_read_and_nothing_stands_in_the_way_of_the_queue(house: House, qtbot: QtBot) -> None:
    house.navigator.go(Place.ATTENDANCE, 1)
    page, window = house.window.page(Place.ATTENDANCE), house.window
    assert isinstance(page, AttendancePage)
    settle(house, qtbot)
    size = window.size()
    window.whole_screen.give(page)
    window.resize(size)
    faults: list[str] = []
    for keys in ("", "Alt+W", "Esc", "F4", "Esc"):
        if keys == "Alt+W":
            page.desk.list.enter()
        if keys:
            trigger_in(page.stack, keys)
        settle(house, qtbot)
        faults += [f"{keys}: {fault}" for look in LOOKS for fault in look(window)]
        assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    recorded = next(one for one in page.desk.list.invitees if one.standing.event)
    page.desk.show_already(recorded, "", "")
    settle(house, qtbot)
    faults += [f"recorded already: {fault}" for look in LOOKS for fault in look(window)]
    assert not faults, "\n".join(dict.fromkeys(faults))


def trigger_in(panel: QWidget, keys: str) -> None:
    """Do what the keys do in the panel of the desk that is in view."""
    shown = [one for one in panel.findChildren(QAction) if one.shortcut() == QKeySequence(keys)]
    wanted = [one for one in shown if isinstance(owner := one.parent(), QWidget) and owner.isVisible()]
    wanted[-1].trigger()


@pytest.mark.parametrize("text_size", [TEXT_SIZES[0], TEXT_SIZES[-1]])
@pytest.mark.parametrize("size", SIZES)
def test_the_welcome_can_be_read(
    indonesian: None, qapp: QApplication, qtbot: QtBot, size: tuple[int, int], text_size: int
) -> None:
    theme.install(qapp, False, text_size)
    welcome = FirstStart()
    qtbot.addWidget(welcome)
    welcome.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    welcome.resize(*size)
    welcome.show()
    qapp.processEvents()
    assert [fault for look in LOOKS for fault in look(welcome)] == []


def test_the_focus_is_where_work_begins(desktop: Desktop, hands: Hands, reference_file: Path, tmp_path: Path) -> None:
    desktop.begin(str(shutil.copy(reference_file, tmp_path / "contoh.sqlite")))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    for place, wanted in FOCUS.items():
        desktop.house.navigator.go(place, 1 if place.of_meeting else None)
        page = desktop.house.window.page(place)
        hands.until(partial(_has_focus, wanted, page))


def _has_focus(wanted: Callable[[Any], QWidget | None], page: Page) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and focused is wanted(page)


def _nothing_of(_session: object) -> None:
    """A question without an answer."""


def _nothing() -> None:
    """Nobody leaves this store."""
