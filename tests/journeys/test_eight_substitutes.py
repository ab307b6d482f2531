"""Eight substitutes and a guest at the door of Banten, by keyboard: few keys each, and every figure agrees after it."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from builders import banten_meeting
from hands import ALT, CTRL, KEY, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Basis, State
from rakor_desktop.services.attendance import attendance, recaps
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.letters import letters
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.settings.profiles import profile_for
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.navigation import Place

MOST_KEYS = 12
"""Keys for one substitute, or a guest, beside the characters of names and numbers."""
BY_DEPUTY = ("Bupati Lebak", "Bupati Serang", "Walikota Serang", "Walikota Tangerang")
"""Their deputies, who are invited themselves, come for both."""
BY_SECRETARY = ("Bupati Pandeglang", "Walikota Cilegon", "Walikota Tangerang Selatan")
LETTER, GUEST = "090/12-Um/2016", "Kepala Biro Hukum"


@pytest.fixture
def path(migrated_file: Path, tmp_path: Path) -> str:
    """The sixteen heads and deputies of region, invited."""
    file = str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite"))
    store = Database(file)
    banten_meeting(store)
    store.close()
    return file


def test_eight_substitutes_and_a_guest(desktop: Desktop, hands: Hands, path: str) -> None:
    page = at_the_desk(desktop, hands, path)
    for office in BY_DEPUTY:
        substitute(hands, page, office, partial(save, hands))
    for office in BY_SECRETARY:
        substitute(hands, page, office, partial(the_secretary, hands))
    substitute(hands, page, "Bupati Tangerang", partial(with_a_letter, hands, page))
    a_guest(hands, page)
    assert desktop.house
    told = desktop.house.database.ask(attendance.door, 1)
    the_figures_agree(told)
    assert [page.figures.present.accessibleName(), page.figures.represented.accessibleName()] == [
        f"{told.figures.in_person} hadir",
        f"{told.figures.represented} diwakili",
    ]
    the_papers_say_the_same(desktop.house.database, told)
    letter_and_recap_say_the_same(desktop.house.database, told)


def at_the_desk(desktop: Desktop, hands: Hands, path: str) -> AttendancePage:
    """Open the meeting, press F9."""
    desktop.begin(path)
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    desktop.house.navigator.go(Place.SUMMARY, 1)
    hands.press(KEY.Key_F9)
    page = desktop.house.window.page(Place.ATTENDANCE)
    assert isinstance(page, AttendancePage)
    hands.until(lambda: page.bar.isVisible() and len(page.desk.list.invitees) == 16)
    return page


def substitute(hands: Hands, page: AttendancePage, office: str, fill_in: Callable[[], None]) -> None:
    """Search, W, who it is: at most MOST_KEYS."""
    before = hands.keys
    hands.until_in(page.desk.search.line)
    hands.write(office.lower())
    hands.press(KEY.Key_Return, KEY.Key_W)
    hands.until(lambda: page.represented.isVisible() and len(page.represented.people.cards()) > 2)
    hands.until_in(page.represented.name.line)
    fill_in()
    hands.until(lambda: state_of(page, office) is State.REPRESENTED)
    assert hands.keys - before <= MOST_KEYS


def save(hands: Hands) -> None:
    hands.press(KEY.Key_Return, held=CTRL)


def the_secretary(hands: Hands) -> None:
    hands.press(KEY.Key_2, held=ALT)
    save(hands)


def with_a_letter(hands: Hands, page: AttendancePage) -> None:
    """The secretary with a letter of assignment: its kind, number and day."""
    hands.press(KEY.Key_2, held=ALT)
    hands.press(KEY.Key_T, held=ALT)
    hands.until_in(page.represented.papers.number.line)
    hands.write(LETTER)
    hands.press(KEY.Key_Tab)
    hands.write("11-4-2016")
    save(hands)


def a_guest(hands: Hands, page: AttendancePage) -> None:
    """So few keys are made in half a minute by anybody."""
    before = hands.keys
    hands.until_in(page.desk.search.line)
    hands.press(KEY.Key_F4)
    hands.until_in(page.stack.guest.office.line)
    hands.write(GUEST)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: page.figures.heads.text() == "9")
    assert hands.keys - before <= MOST_KEYS


def state_of(page: AttendancePage, office: str) -> State:
    return next(one.standing.state for one in page.desk.list.invitees if one.office.name == office)


def the_figures_agree(told: Door) -> None:
    figures = told.figures
    assert (figures.invitations, figures.in_person, figures.represented) == (16, 4, 8)
    assert (figures.guests, figures.heads_in_room) == (1, 9)
    assert (told.regions.of, told.regions.represented, told.regions.heads_in_person) == (8, 8, 0)


def the_papers_say_the_same(store: Database, told: Door) -> None:
    """Minutes and attendance sheet count as the desk does, and name whoever came."""
    profile = store.ask(profile_for, "permendagri-54-2009")
    minutes = store.ask(papers.minutes_paper, 1, profile)
    sheet = store.ask(papers.attendance_paper, 1, profile)
    assert minutes.figures == sheet.figures == told.figures
    assert minutes.regions == sheet.regions == told.regions
    by = {line.office: line.represented_by for line in minutes.attendance if line.represented_by}
    assert {office: by[office] for office in BY_DEPUTY} == {office: f"Wakil {office}" for office in BY_DEPUTY}
    assert by["Walikota Cilegon"] == "Sekretaris Daerah Kota Cilegon"
    assert len(minutes.participants) == told.figures.heads_in_room
    came = next(one for one in told.invitees if one.office.name == "Bupati Tangerang").standing.event
    assert came is not None
    assert came.representative is not None
    assert (came.representative.basis, came.representative.number) == (Basis.ASSIGNMENT, LETTER)
    assert came.representative.scan_follows


def letter_and_recap_say_the_same(store: Database, told: Door) -> None:
    """The letter went to those whom sheet, minutes and recapitulation list; the recapitulation counts as the desk."""
    profile = store.ask(profile_for, "permendagri-54-2009")
    letter = store.ask(letters.letter_paper, 1, profile)
    sheet = store.ask(papers.attendance_paper, 1, profile)
    minutes = store.ask(papers.minutes_paper, 1, profile)
    recap = store.ask(recaps.recap_paper, 1, profile)
    listed = [
        [one.office for one in letter.addressees],
        [row.office for group in sheet.groups for row in group.rows],
        [line.office for line in minutes.attendance],
        [line.office for line in recap.lines],
        [one.office.name for one in told.invitees],
    ]
    assert len(listed[0]) == told.figures.invitations
    assert all(sorted(offices) == sorted(listed[0]) for offices in listed)
    assert (recap.figures, recap.regions) == (told.figures, told.regions)
    counted = {state: sum(group.count(state) for group in recap.groups) for state in State}
    assert (counted[State.IN_PERSON], counted[State.REPRESENTED]) == (told.figures.in_person, told.figures.represented)
    by = {line.office: line.represented_by for line in recap.lines if line.represented_by}
    assert by == {line.office: line.represented_by for line in minutes.attendance if line.represented_by}
    assert [guest.office for guest in recap.guests] == [GUEST]
