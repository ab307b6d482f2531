"""A letter's way from draft to issue: numbered once, locked, corrected with its number, given up; on both stores."""

from dataclasses import replace
from datetime import date

import pytest

from builders import banten_meeting
from rakor_desktop.app.founding import begin_numbers
from rakor_desktop.db.database import Database
from rakor_desktop.documents.findings import Finding, Level, Subject
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.domain.errors import FieldMissing, FormChanged, LetterIssued, NotReady, NumberSettled, NumberTaken
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.publishing import DocumentKind, DocumentState
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.approvals import Approval
from rakor_desktop.services.publishing import gate, numbers, publishing
from rakor_desktop.services.publishing.numbers import Use

DAY = date(2016, 4, 4)
FILE = ((DocumentKind.LETTER, b"%PDF-1.7 one"),)
WRONG = Finding(Level.FIX, Subject.NO_ADDRESSEES, Where(PaperField.ADDRESSEES))
OPEN = Finding(Level.CHECK, Subject.COPY_OWED, Where(PaperField.COPIES), ("Gubernur Banten",))
DOTS = Finding(Level.TELL, Subject.STARTS_MISSING, Where(PaperField.STARTS))


@pytest.fixture
def meeting_id(database: Database) -> int:
    """A meeting with a written letter, and a book of numbers."""
    meeting_id, _ = banten_meeting(database)
    begin_numbers(database, DAY)
    draft = database.ask(letters.letter, meeting_id).draft
    assert database.run(letters.save_letter, meeting_id, replace(draft, place="Serang"), 0) == 1
    return meeting_id


def book(database: Database) -> int:
    return database.ask(numbers.books)[0].id


def approve(database: Database, meeting_id: int, typed: str = "", reserved: int | None = None) -> letters.Letter:
    version = database.ask(letters.letter, meeting_id).version
    return database.run(approvals.approve, meeting_id, Approval(book(database), DAY, typed, reserved), version)


def issue(database: Database, meeting_id: int, *found: Finding) -> publishing.IssuedDocument:
    version = database.ask(letters.letter, meeting_id).version
    return database.run(approvals.issue_letter, meeting_id, FILE, version, found)[0]


def register(database: Database) -> list[tuple[str, NumberState | None]]:
    return [(one.text, one.state) for one in database.ask(numbers.register, book(database))]


def test_a_letter_is_numbered_once_and_the_number_waits_for_its_printing(database: Database, meeting_id: int) -> None:
    approved = approve(database, meeting_id)
    assert (approved.number, approved.dated, approved.locked) == ("005/1-Um/2016", DAY, False)
    with pytest.raises(NumberSettled):
        approve(database, meeting_id)
    document = issue(database, meeting_id)
    assert (document.number, document.dated, document.version) == ("005/1-Um/2016", DAY, 1)
    assert database.ask(letters.letter, meeting_id).locked
    assert register(database) == [("005/1-Um/2016", NumberState.GIVEN)]


def test_a_letter_at_which_nobody_looked_or_that_is_held_up_is_not_issued(database: Database, meeting_id: int) -> None:
    approve(database, meeting_id)
    version = database.ask(letters.letter, meeting_id).version
    with pytest.raises(NotReady):
        database.run(approvals.issue_letter, meeting_id, FILE, version)
    database.run(gate.pass_over, meeting_id, DocumentKind.LETTER, WRONG.key, "biar saja")
    for found in (WRONG, OPEN):
        with pytest.raises(NotReady):
            issue(database, meeting_id, found)
    assert database.ask(publishing.documents, meeting_id) == ()
    assert not database.ask(letters.letter, meeting_id).locked


def test_one_reason_lets_a_letter_through_for_all_and_for_each_and_stays_with_it(
    database: Database, meeting_id: int
) -> None:
    approve(database, meeting_id)
    database.run(gate.pass_over, meeting_id, DocumentKind.LETTERS, OPEN.key, "menyusul")
    (kept,) = database.ask(gate.waivers, meeting_id, DocumentKind.LETTER)
    made = issue(database, meeting_id, OPEN, DOTS)
    assert made.passed_over == (kept,)
    assert database.ask(publishing.documents, meeting_id) == (made,)


def test_a_typed_number_is_refused_when_it_is_taken_and_a_reserved_one_is_used(
    database: Database, meeting_id: int
) -> None:
    database.run(numbers.take, book(database), Use(DAY, "Surat lain"), "005/1187-Um/2016")
    with pytest.raises(NumberTaken):
        approve(database, meeting_id, "005/1187-Um/2016")
    assert database.ask(letters.letter, meeting_id).number == ""
    kept = database.run(numbers.reserve, book(database), Use(DAY, "Undangan"))
    assert kept.id is not None
    assert database.ask(approvals.reserved_numbers, book(database)) == ((kept.id, "005/1188-Um/2016"),)
    assert approve(database, meeting_id, reserved=kept.id).number == "005/1188-Um/2016"
    assert database.ask(approvals.reserved_numbers, book(database)) == ()


def test_an_issued_letter_is_locked_and_no_other_version_is_issued(database: Database, meeting_id: int) -> None:
    with pytest.raises(FieldMissing):
        issue(database, meeting_id)
    approve(database, meeting_id)
    draft = database.ask(letters.letter, meeting_id).draft
    with pytest.raises(FormChanged):
        database.run(approvals.issue_letter, meeting_id, FILE, 0, ())
    issue(database, meeting_id)
    version = database.ask(letters.letter, meeting_id).version
    with pytest.raises(LetterIssued):
        database.run(letters.save_letter, meeting_id, draft, version)
    with pytest.raises(LetterIssued):
        issue(database, meeting_id)


def test_a_correction_keeps_the_number_and_stands_beside_the_old_version(database: Database, meeting_id: int) -> None:
    approve(database, meeting_id)
    issue(database, meeting_id)
    issued = database.ask(letters.letter, meeting_id).draft
    version = database.run(approvals.begin_correction, meeting_id, "jam mulai")
    changed = replace(issued, mode=AddressMode.EACH)
    database.run(letters.save_letter, meeting_id, changed, version)
    version = database.ask(letters.letter, meeting_id).version
    database.run(approvals.issue_letter, meeting_id, ((DocumentKind.LETTERS, b"%PDF-1.7 two"),), version, ())
    found = database.ask(publishing.documents, meeting_id)
    assert [(one.version, one.state, one.number, one.note) for one in found] == [
        (2, DocumentState.FINAL, "005/1-Um/2016", "jam mulai"),
        (1, DocumentState.REPLACED, "005/1-Um/2016", ""),
    ]
    assert len(register(database)) == 1


def test_a_dropped_correction_leaves_the_letter_as_it_was_issued(database: Database, meeting_id: int) -> None:
    approve(database, meeting_id)
    issue(database, meeting_id)
    issued = database.ask(letters.letter, meeting_id)
    with pytest.raises(FieldMissing):
        database.run(approvals.begin_correction, meeting_id, " ")
    version = database.run(approvals.begin_correction, meeting_id, "tempat")
    database.run(letters.save_letter, meeting_id, replace(issued.draft, place="Cilegon", signer_id=None), version)
    database.run(approvals.drop_correction, meeting_id)
    back = database.ask(letters.letter, meeting_id)
    assert (back.draft, back.locked, back.correction) == (issued.draft, True, "")


def test_a_letter_given_up_takes_its_number_with_it_and_can_be_approved_anew(
    database: Database, meeting_id: int
) -> None:
    approve(database, meeting_id)
    issue(database, meeting_id)
    with pytest.raises(FieldMissing):
        database.run(approvals.void_letter, meeting_id, "")
    database.run(approvals.void_letter, meeting_id, "rapat ditunda")
    (document,) = database.ask(publishing.documents, meeting_id)
    assert (document.state, document.void_reason) == (DocumentState.VOID, "rapat ditunda")
    assert register(database) == [("005/1-Um/2016", NumberState.VOID)]
    assert not database.ask(letters.letter, meeting_id).locked
    assert approve(database, meeting_id).number == "005/2-Um/2016"
    assert issue(database, meeting_id).version == 2


def test_a_book_that_is_there_is_not_begun_again(database: Database, meeting_id: int) -> None:
    begin_numbers(database, date(2024, 1, 1))
    assert [(one.name, one.rule.code) for one in database.ask(numbers.books)] == [("Surat undangan", "005")]
