"""From an empty meeting to 48 invitees with a numbered letter, by keyboard, through the real window."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QDialog

from builders import found_banten, make_meeting
from hands import ALT, CTRL, KEY, Hands
from rakor_desktop.app.founding import begin_numbers
from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.startup import create_store, open_store
from rakor_desktop.app.wiring import House
from rakor_desktop.db.database import Database
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.letters import letters
from rakor_desktop.services.letters.letters import LetterDraft
from rakor_desktop.services.publishing import numbers, publishing
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.invitations.picks import Pick
from rakor_desktop.ui.letters.approval import ApprovalSheet
from rakor_desktop.ui.letters.page import LetterPage
from rakor_desktop.ui.navigation import Place

MOST_KEYS = 30
"""Keys and clicks beside the characters of texts: what the office was promised."""
INVITED = {"P-02", "P-04", "P-06", "P-07", "P-10", "P-13", "P-14", "P-16", "PST"}
"""Groups of precedence with 48 of the 52 offices; the governor, who invites, and three others are in none of them."""


@pytest.fixture
def store(tmp_path: Path) -> str:
    """A store of Banten with one meeting to which nobody is invited."""
    path = str(tmp_path / "banten.sqlite")
    database = create_store(path)
    found_banten(database)
    begin_numbers(database, date(2016, 4, 12))
    make_meeting(database, "Rapat Koordinasi Pencegahan Korupsi Terintegrasi")
    database.close()
    return path


@pytest.fixture
def house(desktop: Desktop, hands: Hands, store: str) -> Iterator[House]:
    """The window on the summary of that meeting."""
    desktop.begin(store)
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    desktop.house.navigator.go(Place.SUMMARY, 1)
    hands.until(desktop.house.window.page(Place.SUMMARY).isVisible)
    yield desktop.house
    if desktop.house:
        desktop.house.window.close()
        desktop.close()
        desktop.house = None


def dialog(house: House, hands: Hands, kind: type[QDialog]) -> QDialog:
    """The dialog of this kind, once keys go to it."""

    def opened() -> list[QDialog]:
        return [one for one in house.window.findChildren(kind) if one.isVisible() and one.isActiveWindow()]

    hands.until(opened)
    return opened()[0]


def invite(house: House, hands: Hands) -> None:
    page = house.window.page(Place.INVITATIONS)
    assert isinstance(page, InvitationsPage)
    hands.press(KEY.Key_2, held=ALT)
    hands.until(page.empty.isVisible)
    hands.press(KEY.Key_G, held=CTRL)
    groups = dialog(house, hands, GroupDialog)
    assert isinstance(groups, GroupDialog)
    while {row.key for row in groups.picks.rows if row.ticked} != INVITED:
        row = groups.list.current_row()
        wanted = isinstance(row, Pick) and row.key in INVITED and not row.ticked
        hands.press(KEY.Key_Space if wanted else KEY.Key_Down)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: page.bar.isVisible() and not groups.isVisible())


def write_and_approve(house: House, hands: Hands) -> LetterPage:
    hands.press(KEY.Key_L, held=CTRL)
    page = house.window.page(Place.LETTER)
    assert isinstance(page, LetterPage)
    hands.until(lambda: page.desk and page.desk.invited == 48)
    hands.until_in(page.form.fields.signer.combo)
    hands.press(KEY.Key_Tab)
    hands.until_in(page.form.fields.place)
    hands.write("Serang")
    hands.press(KEY.Key_Return, held=CTRL)
    sheet = dialog(house, hands, ApprovalSheet)
    assert isinstance(sheet, ApprovalSheet)
    hands.until_in(sheet.day)
    hands.write("4-4-2016")
    hands.until(lambda: sheet.number.text() == "005/1-Um/2016")
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: page.desk and page.desk.letter.locked)
    return page


def test_48_invitees_and_a_numbered_letter_in_thirty_keys(house: House, hands: Hands, store: str) -> None:
    invite(house, hands)
    page = write_and_approve(house, hands)
    assert hands.keys <= MOST_KEYS
    hands.until(lambda: page.pages.view.pages >= 2)
    assert page.state.words.text() == "Terbit 005/1-Um/2016, 4 April 2016"
    house.window.close()
    database = open_store(store)
    the_letter_says_it_all(database)
    database.close()


def the_letter_says_it_all(database: Database) -> None:
    (document,) = database.ask(publishing.documents, 1)
    assert (document.kind, document.number, document.dated) == (DocumentKind.LETTER, "005/1-Um/2016", date(2016, 4, 4))
    written = PdfReader(BytesIO(database.ask(publishing.document_content, document.id)))
    first, *annex = (" ".join(page.extract_text().split()) for page in written.pages)
    for said in ("005/1-Um/2016", "Serang, 4 April 2016", "Selasa, 12 April 2016", "Pendopo Gubernur Banten"):
        assert said in first, said
    assert "KONSEP" not in first
    listed = " ".join(annex).replace("Wali Kota", "Walikota")
    invited = [one.office.name for one in database.ask(invitations.invitees, 1)]
    assert len(invited) == 48
    places = [listed.index(f"{no}. {office.replace('Wali Kota', 'Walikota')}") for no, office in enumerate(invited, 1)]
    assert all(before < after for before, after in pairwise(places))
    (book,) = database.ask(numbers.books)
    assert [one.text for one in database.ask(numbers.register, book.id)] == ["005/1-Um/2016"]
    kept = database.ask(letters.letter, 1)
    assert kept.locked
    assert kept.draft == LetterDraft(signer_id=kept.draft.signer_id, place="Serang")
