"""Which letter each invited office got: kept when it is issued, whoever is invited later has none. On both stores."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from builders import banten_meeting, office_id
from rakor_desktop.app.founding import begin_numbers
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import DocumentRow
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.approvals import Approval
from rakor_desktop.services.letters.letter_trail import SentLetter
from rakor_desktop.services.publishing import numbers

DAY = date(2016, 4, 4)
LATE = "Gubernur Banten"
FIRST, SECOND = SentLetter("005/1-Um/2016", DAY, 1), SentLetter("005/1-Um/2016", DAY, 2)


@pytest.fixture
def meeting_id(database: Database) -> int:
    """A meeting with sixteen invitations whose letter was issued."""
    made, _ = banten_meeting(database)
    begin_numbers(database, DAY)
    draft = database.ask(letters.letter, made).draft
    version = database.run(letters.save_letter, made, replace(draft, place="Serang"), 0)
    database.run(approvals.approve, made, Approval(database.ask(numbers.books)[0].id, DAY), version)
    issue(database, made)
    return made


def issue(database: Database, meeting_id: int, named: tuple[int, ...] | None = None) -> None:
    version, file = database.ask(letters.letter, meeting_id).version, ((DocumentKind.LETTER, b"%PDF-1.7"),)
    database.run(approvals.issue_letter, meeting_id, file, version, (), named)


def sent(database: Database, meeting_id: int) -> dict[str, SentLetter | None]:
    return {one.office.name: one.letter for one in database.ask(invitations.invitees, meeting_id)}


def test_who_is_invited_after_the_letter_has_none_until_its_correction(database: Database, meeting_id: int) -> None:
    assert set(sent(database, meeting_id).values()) == {FIRST}
    database.run(invitations.invite, meeting_id, [office_id(database, LATE)])
    assert [name for name, one in sent(database, meeting_id).items() if one is None] == [LATE]
    database.run(approvals.begin_correction, meeting_id, "undangan bertambah")
    issue(database, meeting_id)
    assert set(sent(database, meeting_id).values()) == {SECOND}


def test_only_whom_the_paper_names_has_got_it(database: Database, meeting_id: int) -> None:
    """Somebody invited between the printing and the storing is not on the paper."""
    first = database.ask(invitations.invitees, meeting_id)[0]
    database.run(approvals.begin_correction, meeting_id, "ralat")
    issue(database, meeting_id, (first.id,))
    told = sent(database, meeting_id)
    assert told.pop(first.office.name) == SECOND
    assert set(told.values()) == {FIRST}


def test_taken_off_and_put_back_it_is_the_same_letter(database: Database, meeting_id: int) -> None:
    first = database.ask(invitations.invitees, meeting_id)[0]
    gone = database.run(invitations.withdraw, [first.id])
    database.run(invitations.put_back, meeting_id, gone)
    assert sent(database, meeting_id)[first.office.name] == FIRST


def test_a_letter_that_is_given_up_was_sent_to_nobody(database: Database, meeting_id: int) -> None:
    database.run(approvals.void_letter, meeting_id, "batal")
    assert set(sent(database, meeting_id).values()) == {None}


def test_a_letter_of_an_older_program_names_everybody(database: Database, meeting_id: int) -> None:
    database.run(forget)
    database.run(invitations.invite, meeting_id, [office_id(database, LATE)])
    assert set(sent(database, meeting_id).values()) == {FIRST}


def forget(tx: Tx) -> None:
    tx.session.execute(update(DocumentRow).values(addressees=None))
