"""The papers of a representative are filled from the answer and the directory, on both stores."""

from datetime import date

import pytest

from builders import DAY, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.errors import InviteeUnknown, NotRepresented
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Signer
from rakor_desktop.services import answers, appointments, representation
from rakor_desktop.services.appointments import Appointment

PROFILE = load_profile(OLD_STYLE)


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
