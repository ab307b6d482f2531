"""A card that comes while a form is open: taken out of the field, named, offered afterwards; nothing is recorded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from doors import ALT, CTRL, KEY, Door, focused
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import InviteeRow
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.tokens import CODES, make
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.letters import letters
from rakor_desktop.ui.attendance.early_cards import CARD
from rakor_desktop.ui.kit.jobs import Jobs

NO_MODIFIER, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ELSEWHERE = next(make(number) for number in range(10**9, 10**9 + 99) if make(number)[-1].isalpha())
"""A code of another meeting, with letters and digits."""
LETTERS = next(code for code in map(make, range(CODES // 2, CODES // 2 + 10**6)) if code.isalpha())


@pytest.fixture
def door(qtbot: QtBot, jobs: Jobs, store: Database) -> Door:
    meeting_id, _ = banten_meeting(store)
    store.run(letters.give_codes, meeting_id)
    return Door(qtbot, jobs, store, meeting_id)


def scan(code: str) -> None:
    """What a scanner sends: each letter with Shift, each digit without, then Enter."""
    for sign in code:
        QTest.keyClick(focused(), ord(sign), SHIFT if sign.isalpha() else NO_MODIFIER)
    QTest.keyClick(focused(), KEY.Key_Return)


def give(tx: Tx, invitee_id: int, code: str) -> None:
    """Let the letter of this office carry a code that is not drawn at random."""
    tx.session.get_one(InviteeRow, invitee_id).door_code = code


def said(door: Door) -> str:
    strip = door.messages.strip(CARD)
    return strip.accessibleName() if strip is not None else ""


def recorded(door: Door) -> int:
    figures = door.store.ask(attendance.door, door.meeting_id).figures
    return figures.invitations - figures.not_recorded + figures.guests


@pytest.mark.parametrize("between", ["", "-"])
def test_a_card_in_the_name_of_a_representative_is_taken_out_and_offered_afterwards(door: Door, between: str) -> None:
    card = door.invitee("Bupati Serang").door_code
    door.begin()
    door.type("Ade")
    scan(between.join(card[at : at + 3] for at in (0, 3, 6)))
    assert door.panel.name.text() == "Ade"
    assert door.page.stack.currentWidget() is door.panel
    assert "Bupati Serang" in said(door)
    assert recorded(door) == 0
    door.press(KEY.Key_Return, CTRL)
    assert door.person().name == "Ade"
    assert said(door) == ""
    assert (door.field.text(), door.shown()) == (card, ["Bupati Serang"])
    assert door.state("Bupati Serang") is State.NOT_RECORDED
    scan(door.invitee("Walikota Cilegon").door_code)
    assert door.shown() == ["Walikota Cilegon"]


def test_no_field_of_the_representative_keeps_a_card(door: Door) -> None:
    card = door.invitee("Bupati Serang").door_code
    door.begin()
    office = door.panel.office.text()
    door.press(KEY.Key_T, ALT)
    papers = door.panel.papers
    for line in (papers.number.line, papers.dated.line, door.panel.office.line):
        line.setFocus()
        line.deselect()
        line.end(False)
        scan(card)
    assert (papers.number.text(), papers.dated.text(), door.panel.office.text()) == ("", "", office)
    assert recorded(door) == 0


def test_the_enter_of_a_card_records_no_guest(door: Door) -> None:
    """Enter in the name of a guest records him; the one that a scanner sends does not."""
    door.press(KEY.Key_F4)
    guest = door.page.stack.guest
    door.type("Pers: TVRI Banten")
    guest.name.line.setFocus()
    scan(ELSEWHERE)
    assert (guest.name.text(), recorded(door)) == ("", 0)
    assert ELSEWHERE[:3] in said(door)
    assert "not of this meeting" in said(door)
    guest.office.line.setFocus()
    guest.office.line.end(False)
    scan(door.invitee("Bupati Serang").door_code)
    assert (guest.office.text(), recorded(door)) == ("Pers: TVRI Banten", 0)
    guest.name.line.setFocus()
    door.press(KEY.Key_Return)
    assert recorded(door) == 1


@pytest.mark.parametrize("office", ["Bupati Serang", "Walikota Serang", "Bupati Tangerang", "Walikota Tangerang"])
def test_no_digit_and_no_enter_of_a_card_chooses_a_reason(door: Door, office: str) -> None:
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_T)
    panel = door.page.stack.excuse
    scan(door.invitee(office).door_code)
    assert (door.page.stack.currentWidget(), recorded(door)) == (panel, 0)
    door.press(KEY.Key_2)
    assert panel.choices.cards()[1].hasFocus()
    assert recorded(door) == 0
    door.press(KEY.Key_Return)
    assert recorded(door) == 1


@pytest.mark.parametrize("code", [ELSEWHERE, LETTERS])
def test_a_card_in_the_reasons_is_named_and_offered_too(door: Door, code: str) -> None:
    door.store.run(give, door.invitee("Bupati Serang").id, code)
    door.page.reload()
    door.type("bupati lebak")
    door.press(KEY.Key_Return)
    door.press(KEY.Key_T)
    scan(code)
    assert "Bupati Serang" in said(door)
    door.press(KEY.Key_Escape)
    assert (door.field.text(), said(door)) == (code, "")


def test_capital_letters_that_are_no_card_stay(door: Door) -> None:
    door.begin()
    door.type("ADE SUMARDI 234567898")
    assert door.panel.name.text() == "ADE SUMARDI 234567898"
