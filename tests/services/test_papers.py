"""What a page is told of a meeting: the people it lists are those its figures count, on both stores."""

from functools import partial
from uuid import uuid4

import pytest

from builders import DAY, arrive, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance.salutation_paper import SalutationPaper
from rakor_desktop.documents.letters.call_list_paper import CallListPaper
from rakor_desktop.documents.letters.invitees_paper import InviteesPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.seating.seating_paper import BadgesPaper, SeatingPaper, TentsPaper
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.invitations import Channel, Reply, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import appointments
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.invitations.call_lists import call_list_paper
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.publishing import papers


@pytest.mark.parametrize(
    "people",
    [
        (Representative("Asisten I"), Representative("asisten  i")),
        (Representative("Inspektur", office_id=1), Representative("Inspektur", "Budi", office_id=1)),
        (Representative("Asisten I"), Representative("Asisten II")),
    ],
)
def test_who_is_listed_in_the_room_is_who_is_counted(
    database: Database, people: tuple[Representative, Representative]
) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    for office, person in zip(("Bupati Lebak", "Bupati Pandeglang"), people, strict=True):
        database.run(attendance.represent, uuid4(), invited[office], person)
    paper = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    assert len(paper.participants) == paper.figures.heads_in_room
    assert sum(len(one.represents) for one in paper.participants) == 2


def test_minutes_name_the_secretary_and_whoever_took_them_as_they_stood_on_the_day(database: Database) -> None:
    ids = found_banten(database)
    person = PersonFacts(Name("", "Pejabat", "M.Si."), "Pembina Utama", "1960")
    database.run(appointments.appoint, Appointment(ids["Sekretaris DPRD Provinsi Banten"], person))
    draft = meetings.MeetingDraft(
        "Rakor",
        DAY,
        "Pendopo",
        secretary_office_id=ids["Bupati Lebak"],
        note_taker_office_id=ids["Sekretaris DPRD Provinsi Banten"],
    )
    meeting_id = database.run(meetings.create_meeting, draft)
    held = database.ask(meetings.meeting, meeting_id)
    assert (held.secretary, held.note_taker) == ("Bupati Lebak", "Sekretaris DPRD Provinsi Banten")
    paper = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    assert paper.secretary
    assert (paper.secretary.office, paper.secretary.name) == ("Bupati Lebak", None)
    taker = paper.note_taker
    assert taker
    assert (taker.name, taker.rank, taker.nip) == (person.name, "Pembina Utama", "1960")


@pytest.mark.parametrize(("organiser", "host"), [("Inspektorat", ""), ("", "Kabupaten Lebak"), ("", "")])
def test_the_head_of_a_page_is_that_of_the_secretariat_whoever_is_the_host(
    database: Database, organiser: str, host: str
) -> None:
    found_banten(database)
    meeting_id = database.run(
        meetings.create_meeting, meetings.MeetingDraft("Rakor", DAY, "Pendopo", organiser=organiser, host=host)
    )
    letters = {*LETTER_KINDS, DocumentKind.LETTER_WORD}  # these follow a signer
    others = {DocumentKind.SEATING, DocumentKind.CARDS, DocumentKind.BADGES, DocumentKind.SALUTATION, *letters}
    for kind in set(DocumentKind) - others:
        paper = database.ask(papers.paper, meeting_id, kind, load_profile(OLD_STYLE))
        assert not isinstance(paper, SeatingPaper | TentsPaper | BadgesPaper | SalutationPaper)
        assert paper.letterhead.lines == ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH")


@pytest.mark.parametrize("kind", [DocumentKind.INVITEES_PDF, DocumentKind.INVITEES_XLSX])
def test_the_list_of_invitations_has_the_order_and_numbers_of_the_screen(
    database: Database, kind: DocumentKind
) -> None:
    meeting_id, _ = banten_meeting(database)
    paper = database.ask(papers.paper, meeting_id, kind, load_profile(OLD_STYLE))
    assert isinstance(paper, InviteesPaper)
    listed = [(line.no, line.office) for group in paper.groups for line in group.lines]
    assert listed == [(one.no, one.office.name) for one in database.ask(invitations.invitees, meeting_id)]
    assert paper.workbook is (kind is DocumentKind.INVITEES_XLSX)


def test_the_call_list_prints_who_has_not_answered_with_numbers_only_when_asked_for(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak, serang = invited["Bupati Lebak"], invited["Bupati Serang"]
    facts = PersonFacts(Name("", "Contoh Nama", ""), contact_name="Ajudan", contact_phone="081122334455")
    office_id = found_banten(database)["Bupati Lebak"]
    database.run(appointments.appoint, Appointment(office_id, facts, starts=DAY))
    silent = database.run(answers.record_answers, [lebak], Said(Reply.NO_ANSWER, Channel.PHONE))
    database.run(answers.record_answers, [lebak], Said(Reply.NO_ANSWER, Channel.WHATSAPP))
    database.run(answers.record_answers, [serang], Said(Reply.WILL_COME))
    told = [
        database.ask(partial(call_list_paper, phones=phones), meeting_id, load_profile(OLD_STYLE))
        for phones in (False, True)
    ]
    masked, whole = told
    rows = {row.office: row for row in masked.rows}
    assert "Bupati Serang" not in rows
    assert (len(rows), masked.invited) == (len(invited) - 1, len(invited))
    row = rows["Bupati Lebak"]
    assert (row.attempts, row.channel, row.contact, row.phone) == (2, Channel.WHATSAPP, "Ajudan", "0811…455")
    assert row.asked_at is not None
    assert [one.phone for one in whole.rows if one.office == "Bupati Lebak"] == ["081122334455"]
    database.run(answers.take_back_answers, silent)
    again = database.ask(papers.paper, meeting_id, DocumentKind.CALL_LIST, load_profile(OLD_STYLE))
    assert isinstance(again, CallListPaper)
    assert [one.attempts for one in again.rows if one.office == "Bupati Lebak"] == [1]
