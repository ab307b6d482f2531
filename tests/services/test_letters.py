"""The invitation letter of a meeting: its draft, signer, head and number, on both stores."""

from dataclasses import replace
from datetime import date

import pytest

from builders import DAY, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.letter_rules import Part
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile, usual_profile
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import FormChanged, MeetingUnknown, OfficeUnknown
from rakor_desktop.domain.letterheads import Emblem, Head, Heads, LetterheadText, LineStyle
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.numbers import NumberRule
from rakor_desktop.domain.publishing import LetterheadKind, Signer
from rakor_desktop.services.directory import appointments, directory
from rakor_desktop.services.letters import letters
from rakor_desktop.services.letters.letters import Letter, LetterDraft
from rakor_desktop.services.publishing import numbers, officials, papers
from rakor_desktop.services.settings import letterheads

GOVERNOR, SECRETARY = "Gubernur Banten", "Sekretaris Daerah Provinsi Banten"


def printed(database: Database, meeting_id: int, key: str = OLD_STYLE) -> LetterPaper:
    return database.ask(letters.letter_paper, meeting_id, load_profile(key))


def test_a_letter_never_written_is_signed_by_the_governor_in_the_words_of_the_profile(database: Database) -> None:
    offices = found_banten(database)
    meeting_id, _ = banten_meeting(database)
    assert database.ask(letters.letter, meeting_id) == Letter(meeting_id, LetterDraft(signer_id=offices[GOVERNOR]))
    paper = printed(database, meeting_id)
    assert paper.signer
    assert paper.signer.office == GOVERNOR
    assert (paper.letterhead.kind, paper.letterhead.lines) == (LetterheadKind.PERSONAL, ("GUBERNUR BANTEN",))
    assert paper.opening == paper.profile.letter.standard_texts(Part.OPENING)
    assert (paper.draft, paper.number, paper.dated) == (True, "", None)
    assert [one.office for one in paper.addressees][:2] == ["Bupati Pandeglang", "Bupati Lebak"]


def test_what_is_written_is_kept_whole(database: Database) -> None:
    offices = found_banten(database)
    meeting_id, _ = banten_meeting(database)
    draft = LetterDraft(
        offices[SECRETARY], (offices[GOVERNOR],), NEW_STYLE, PaperSize.A4, AddressMode.EACH, Urgency.URGENT,
        Secrecy.LIMITED, "satu berkas", "Undangan", "Serang", ("Satu.", "Dua."), (), ("Gubernur Banten",),
        LetterheadKind.OFFICE,
    )  # fmt: skip
    assert database.run(letters.save_letter, meeting_id, draft, 0) == 1
    assert database.ask(letters.letter, meeting_id) == Letter(meeting_id, draft, 1)


def test_two_desks_never_write_over_each_other(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    draft = database.ask(letters.letter, meeting_id).draft
    database.run(letters.save_letter, meeting_id, replace(draft, place="Serang"), 0)
    with pytest.raises(FormChanged):
        database.run(letters.save_letter, meeting_id, replace(draft, place="Cilegon"), 0)
    assert database.ask(letters.letter, meeting_id).draft.place == "Serang"
    with pytest.raises(MeetingUnknown):
        database.run(letters.save_letter, 99, draft, 0)
    with pytest.raises(MeetingUnknown):
        database.ask(letters.letter, 99)


def test_whoever_signs_in_anothers_name_has_the_crest(database: Database) -> None:
    offices = found_banten(database)
    meeting_id, _ = banten_meeting(database)
    database.run(letters.save_letter, meeting_id, LetterDraft(offices[SECRETARY], (offices[GOVERNOR],)), 0)
    paper = printed(database, meeting_id)
    assert paper.signer
    assert (paper.signer.signer, paper.signer.on_behalf_of) == (Signer.SECRETARY, (GOVERNOR,))
    assert paper.letterhead.kind is LetterheadKind.OFFICE
    assert paper.letterhead.lines == ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH")


def test_what_the_office_settled_stands_over_its_paper(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    before = database.ask(letterheads.heads)
    assert before == Heads(own=("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"))
    words = LetterheadText(("GUBERNUR BANTEN",), ("Jalan Syech Nawawi",), (16.5,), (8.0,), LineStyle.SINGLE)
    settled = replace(
        before, personal=Head(words, Emblem("garuda.png", b"png")), office=Head(LetterheadText(("SATU", "DUA")))
    )
    assert database.run(letterheads.set_heads, settled) == before
    assert database.ask(letterheads.heads) == settled
    head = printed(database, meeting_id).letterhead
    assert (head.lines, head.address, head.emblem) == (words.lines, words.address, b"png")
    assert (head.line_sizes, head.address_sizes, head.rule) == ((16.5,), (8.0,), LineStyle.SINGLE)
    assert database.run(letterheads.set_heads, before) == settled
    assert printed(database, meeting_id).letterhead.emblem is None


def test_an_acting_official_signs_with_the_office_he_comes_from_and_with_his_rank(database: Database) -> None:
    offices = found_banten(database)
    facts = PersonFacts(Name("Drs.", "Contoh Pejabat", "M.Si."), "Pembina Utama Madya", "196001011985031001")
    inspector = offices["Inspektur Provinsi Banten"]
    database.run(appointments.appoint, appointments.Appointment(inspector, facts))
    person = database.ask(officials.official, inspector, (), DAY)
    assert (person.rank, person.nip) == ("Pembina Utama Madya", "196001011985031001")
    assert person.signer is Signer.CIVIL_SERVANT
    (office,) = database.ask(directory.offices, DAY, [inspector])
    assert office.holder
    acting = appointments.Appointment(offices[SECRETARY], office.holder.person_id, TermKind.PLH)
    database.run(appointments.appoint, acting)
    signs = database.ask(officials.official, offices[SECRETARY], (), DAY)
    assert (signs.term, signs.own_office) == (TermKind.PLH, person.office)
    with pytest.raises(OfficeUnknown):
        database.ask(officials.official, 99999, (), DAY)


def test_the_number_stands_on_the_letter_until_it_is_given_up(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    draft = database.ask(letters.letter, meeting_id).draft
    database.run(letters.save_letter, meeting_id, draft, 0)
    rule = NumberRule("{kode}/{nomor}-{unit}/{tahun}", "005", "Um")
    book = database.run(numbers.add_book, numbers.BookDraft("Undangan", rule))
    taken = database.run(numbers.take, book, numbers.Use(date(2016, 4, 4), "Undangan", meeting_id))
    assert taken.id
    database.run(letters.put_number, meeting_id, taken.id, date(2016, 4, 4))
    paper = printed(database, meeting_id)
    assert (paper.number, paper.dated, paper.draft) == ("005/1-Um/2016", date(2016, 4, 4), False)
    notes = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    assert notes.invitation == "Nomor 005/1-Um/2016 tanggal 4 April 2016"
    database.run(numbers.void, taken.id, "salah tanggal")
    assert (printed(database, meeting_id).number, printed(database, meeting_id).draft) == ("", True)


def test_every_invitation_gets_a_code_of_its_own_and_keeps_it(database: Database) -> None:
    meeting_id, invitees = banten_meeting(database)
    database.run(letters.give_codes, meeting_id)
    codes = [one.code for one in printed(database, meeting_id).addressees]
    assert len(set(codes)) == len(invitees)
    database.run(letters.give_codes, meeting_id)
    assert [one.code for one in printed(database, meeting_id).addressees] == codes


def test_the_regulation_in_force_decides_the_profile() -> None:
    assert (usual_profile(DAY), usual_profile(date(2026, 11, 23))) == (OLD_STYLE, NEW_STYLE)
