"""The papers of a representative are filled from the answer and the directory, on both stores."""

from datetime import date

import pytest

from builders import DAY, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.errors import FieldMissing, InviteeUnknown, NotRepresented, NumberSettled
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.numbers import NumberRule, NumberState
from rakor_desktop.domain.publishing import DocumentState, LetterheadKind, Signer
from rakor_desktop.services.directory import appointments
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.invitations import answers, representation
from rakor_desktop.services.invitations.representation import Settled, issue_representation
from rakor_desktop.services.publishing import numbers, publishing
from rakor_desktop.services.publishing.numbers import BookDraft, Use

PROFILE = load_profile(OLD_STYLE)
SIGNED = date(2016, 4, 11)


def send(database: Database, invitee_id: int, office: str = "", office_id: int | None = None, name: str = "") -> None:
    said = Said(Reply.WILL_BE_REPRESENTED, by_office=office, by_office_id=office_id, by_name=name)
    database.run(answers.record_answers, [invitee_id], said)


def test_the_office_that_was_invited_sends_whom_it_named(database: Database) -> None:
    _, invited = banten_meeting(database)
    ids = found_banten(database)
    facts = PersonFacts(Name("", "Contoh Wakil", "S.H."), "", "")
    database.run(appointments.appoint, Appointment(ids["Wakil Bupati Lebak"], facts, starts=date(2016, 1, 1)))
    send(database, invited["Bupati Lebak"], "Wakil Bupati Lebak", ids["Wakil Bupati Lebak"])
    paper = database.ask(representation.representation_paper, invited["Bupati Lebak"], PROFILE)
    assert paper.giver.office == "Bupati Lebak"
    assert paper.receiver
    assert (paper.receiver.office, paper.receiver.name) == ("Wakil Bupati Lebak", facts.name)
    assert (paper.letterhead.kind, paper.letterhead.lines) == (LetterheadKind.PERSONAL, ("BUPATI LEBAK",))
    assert (paper.day, paper.invited_by, paper.invitation) == (DAY, "Gubernur Banten", "")
    send(database, invited["Bupati Lebak"], "Wakil Bupati Lebak", ids["Wakil Bupati Lebak"], "Orang Lain")
    other = database.ask(representation.representation_paper, invited["Bupati Lebak"], PROFILE)
    assert other.receiver
    assert other.receiver.name == Name("", "Orang Lain", "")


def test_an_office_that_is_not_in_the_directory_has_rank_and_nip_to_fill_in(database: Database) -> None:
    _, invited = banten_meeting(database)
    send(database, invited["Walikota Serang"], "Asisten I", name="Contoh Nama")
    paper = database.ask(representation.representation_paper, invited["Walikota Serang"], load_profile(NEW_STYLE))
    assert paper.receiver
    assert (paper.receiver.office, paper.receiver.signer) == ("Asisten I", Signer.CIVIL_SERVANT)
    assert paper.letterhead.lines == ("WALI KOTA SERANG",)
    send(database, invited["Walikota Serang"])
    assert database.ask(representation.representation_paper, invited["Walikota Serang"], PROFILE).receiver is None


def test_without_such_an_answer_there_is_nothing_to_print(database: Database) -> None:
    _, invited = banten_meeting(database)
    with pytest.raises(NotRepresented):
        database.ask(representation.representation_paper, invited["Bupati Serang"], PROFILE)
    with pytest.raises(InviteeUnknown):
        database.ask(representation.representation_paper, 10_000, PROFILE)


def test_what_is_issued_is_kept_for_its_office_with_the_number_of_a_book(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak, serang = invited["Bupati Lebak"], invited["Walikota Serang"]
    send(database, lebak, "Asisten I")
    book = database.run(numbers.add_book, BookDraft("Surat tugas", NumberRule("090/{nomor}/{tahun}")))
    reserved = database.run(numbers.reserve, book, Use(SIGNED, "Surat tugas Bupati Lebak", meeting_id))
    settled = Settled(reserved.text, SIGNED, "Rangkasbitung")
    paper = database.ask(representation.representation_form, lebak, False, None, settled)
    assert (paper.number, paper.dated, paper.town) == ("090/1/2016", SIGNED, "Rangkasbitung")
    first = database.run(issue_representation, lebak, False, b"%PDF-1", settled, reserved.id)
    second = database.run(issue_representation, lebak, False, b"%PDF-2", settled)
    other = database.run(issue_representation, serang, False, b"%PDF-3", Settled())
    mandate = database.run(issue_representation, lebak, True, b"%PDF-4", Settled())
    assert [one.version for one in (first, second, other, mandate)] == [1, 2, 1, 1]
    assert first.file_name == "2016-04-12-surat-tugas-bupati-lebak-v1.pdf"
    kept = {one.id: one for one in database.ask(publishing.documents, meeting_id)}
    one = kept[first.id]
    assert (one.number, one.dated, one.office) == ("090/1/2016", SIGNED, "Bupati Lebak")
    assert [kept[made.id].state for made in (first, second, other, mandate)] == [
        DocumentState.REPLACED, DocumentState.FINAL, DocumentState.FINAL, DocumentState.FINAL
    ]  # fmt: skip
    (line,) = database.ask(numbers.register, book)
    assert (line.state, line.day) == (NumberState.GIVEN, SIGNED)


def test_a_number_that_went_elsewhere_or_has_no_day_is_not_given(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak = invited["Bupati Lebak"]
    book = database.run(numbers.add_book, BookDraft("Surat tugas", NumberRule("090/{nomor}/{tahun}")))
    reserved = database.run(numbers.reserve, book, Use(SIGNED, "Surat tugas", meeting_id))
    with pytest.raises(FieldMissing):
        database.run(issue_representation, lebak, False, b"%PDF", Settled(reserved.text), reserved.id)
    assert reserved.id
    database.run(numbers.give, reserved.id, SIGNED)
    with pytest.raises(NumberSettled):
        database.run(issue_representation, lebak, False, b"%PDF", Settled(reserved.text, SIGNED), reserved.id)
    with pytest.raises(InviteeUnknown):
        database.run(issue_representation, 10_000, False, b"%PDF", Settled())
    assert database.ask(publishing.documents, meeting_id) == ()
