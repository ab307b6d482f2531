"""Appointing, ending, taking back and correcting, on both stores."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import DAY, arrive, found_banten, issue_minutes, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.directory import Term, TermKind
from rakor_desktop.domain.errors import (
    ChangedSince,
    FieldMissing,
    OfficeUnknown,
    PersonChanged,
    PersonUnknown,
    StaffNumberIsNik,
    TermEndsTooEarly,
    TermsOverlap,
    TermUnknown,
)
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.appointments import (
    Appointed,
    Appointment,
    appoint,
    change_person,
    end_term,
    put_back,
    withdraw,
)
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.publishing import papers, publishing

GOVERNOR, SECRETARY = "Gubernur Banten", "Sekretaris Daerah Provinsi Banten"
ONE, OTHER = PersonFacts(Name("H.", "Pejabat Satu", "S.IP.")), PersonFacts(Name("", "Pejabat Dua", ""))
TOMORROW = DAY + timedelta(days=1)


def holder(database: Database, office_id: int, day: date = DAY) -> Term | None:
    (office,) = database.ask(directory.offices, day, [office_id])
    return office.holder


def held_by(database: Database, office_id: int, day: date = DAY) -> str:
    found = holder(database, office_id, day)
    return found.name.name if found else ""


def test_a_term_that_begins_tomorrow_changes_tomorrow_only(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    database.run(appoint, Appointment(office, ONE, starts=TOMORROW))
    assert holder(database, office) is None
    found = holder(database, office, TOMORROW)
    assert found
    assert found.name.full == "H. Pejabat Satu, S.IP."


def test_two_holders_of_one_office_are_refused_with_who_and_when(database: Database) -> None:
    office = found_banten(database)["Bupati Lebak"]
    database.run(appoint, Appointment(office, ONE, TermKind.PLT, date(2016, 4, 1)))
    second = Appointment(office, OTHER, TermKind.PLH, DAY)
    with pytest.raises(TermsOverlap) as refused:
        database.run(appoint, second)
    told = refused.value
    assert (told.office, told.holder, told.kind) == ("Bupati Lebak", "H. Pejabat Satu, S.IP.", "Plt.")
    assert (told.starts, told.ends, told.last) == (date(2016, 4, 1), None, date(2016, 4, 11))
    database.run(appoint, replace(second, end_earlier=True))
    assert [held_by(database, office, day) for day in (date(2016, 4, 11), DAY)] == ["Pejabat Satu", "Pejabat Dua"]


def test_a_term_cannot_make_room_for_one_that_begins_before_it(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    database.run(appoint, Appointment(office, ONE, starts=DAY))
    with pytest.raises(TermsOverlap) as refused:
        database.run(appoint, Appointment(office, OTHER, starts=date(2016, 4, 1), end_earlier=True))
    assert refused.value.last is None
    assert held_by(database, office) == "Pejabat Satu"


def test_an_appointment_is_taken_back_whole(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    first = database.run(appoint, Appointment(office, ONE))
    done = database.run(appoint, Appointment(office, OTHER, starts=DAY, end_earlier=True))
    database.run(withdraw, done)
    assert held_by(database, office, date(2017, 1, 1)) == "Pejabat Satu"
    with pytest.raises(TermUnknown):
        database.run(withdraw, done)
    database.run(withdraw, first)
    with pytest.raises(PersonUnknown):  # nobody knew him but for this term
        database.run(appoint, Appointment(office, 1))


def test_one_person_may_hold_two_offices(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[SECRETARY], ONE))
    own = holder(database, offices[SECRETARY])
    assert own
    done = database.run(appoint, Appointment(offices[GOVERNOR], own.person_id, TermKind.PLH, DAY))
    assert held_by(database, offices[GOVERNOR]) == held_by(database, offices[SECRETARY]) == "Pejabat Satu"
    database.run(withdraw, done)
    assert held_by(database, offices[SECRETARY]) == "Pejabat Satu"


@pytest.mark.parametrize(
    ("kind", "takes_place", "first"),
    [
        (TermKind.PLH, None, "Wakil Gubernur Banten"),  # the Sekda who stands in for a day stays the Sekda
        (TermKind.PLH, True, GOVERNOR),
        (TermKind.PLT, None, GOVERNOR),
        (TermKind.PJ, None, GOVERNOR),
    ],
)
def test_who_takes_the_place_of_the_office(
    database: Database, kind: TermKind, takes_place: bool | None, first: str
) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[SECRETARY], ONE))
    own = holder(database, offices[SECRETARY])
    assert own
    database.run(appoint, Appointment(offices[GOVERNOR], own.person_id, kind, DAY, takes_place=takes_place))
    meeting_id = make_meeting(database)
    database.run(invitations.invite, meeting_id, [offices[GOVERNOR], offices["Wakil Gubernur Banten"]])
    listed = database.ask(invitations.invitees, meeting_id)
    assert [one.office.name for one in listed] == [GOVERNOR, "Wakil Gubernur Banten"]  # the invited by their office
    for one in listed:
        arrive(database, one.id)
    paper = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    assert paper.participants[0].office == first


def test_a_term_ends_and_runs_on_again(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    done = database.run(appoint, Appointment(office, ONE, starts=DAY))
    ended = database.run(end_term, done.term_id, DAY)
    assert (held_by(database, office), held_by(database, office, TOMORROW)) == ("Pejabat Satu", "")
    database.run(put_back, ended)
    assert held_by(database, office, TOMORROW) == "Pejabat Satu"
    with pytest.raises(ChangedSince):  # another desk had it run on already
        database.run(put_back, ended)
    with pytest.raises(TermEndsTooEarly):
        database.run(end_term, done.term_id, date(2016, 4, 1))
    with pytest.raises(TermUnknown):
        database.run(end_term, 99, DAY)


def test_a_term_does_not_run_on_into_the_next(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    done = database.run(appoint, Appointment(office, ONE))
    database.run(appoint, Appointment(office, OTHER, starts=DAY, end_earlier=True))
    with pytest.raises(TermsOverlap):
        database.run(end_term, done.term_id, None)


def test_an_appointment_is_not_taken_back_over_another_end_of_the_term_before(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    first = database.run(appoint, Appointment(office, ONE))
    second = database.run(appoint, Appointment(office, OTHER, starts=TOMORROW, end_earlier=True))
    database.run(end_term, first.term_id, date(2016, 1, 31))
    with pytest.raises(ChangedSince):
        database.run(withdraw, second)
    assert held_by(database, office, TOMORROW) == "Pejabat Dua"


@pytest.mark.parametrize(
    ("wanted", "state"),
    [
        (Appointment(1, PersonFacts(Name("H.", " ", ""))), FieldMissing),
        (Appointment(9999, ONE), OfficeUnknown),
        (Appointment(1, 9999), PersonUnknown),
        (Appointment(1, ONE, starts=DAY, ends=date(2016, 4, 11)), TermEndsTooEarly),
        (Appointment(1, replace(ONE, staff_number="3601010101650001")), StaffNumberIsNik),
    ],
)
def test_nothing_is_kept_of_what_is_refused(database: Database, wanted: Appointment, state: type[Exception]) -> None:
    found_banten(database)
    with pytest.raises(state):
        database.run(appoint, wanted)
    assert all(office.holder is None for office in database.ask(directory.offices, DAY))


def test_a_correction_of_what_somebody_else_corrected_is_refused(database: Database) -> None:
    office = found_banten(database)[GOVERNOR]
    database.run(appoint, Appointment(office, ONE))
    found = holder(database, office)
    assert found
    full = replace(ONE, rank="Pembina", staff_number="19650101 199003 1 001", contact_phone="081123456214")
    database.run(change_person, found.person_id, ONE, full)
    with pytest.raises(PersonChanged):
        database.run(change_person, found.person_id, ONE, OTHER)
    database.run(change_person, found.person_id, full, replace(full, name=Name("Dr. H.", "Pejabat Satu", ", S.IP.")))
    assert (changed := holder(database, office))
    assert changed.name.full == "Dr. H. Pejabat Satu, S.IP."


def test_a_term_of_tomorrow_changes_no_byte_of_what_was_issued(database: Database) -> None:
    """Yesterday's paper is the stored file, and yesterday's meeting still reads as it did."""
    office = found_banten(database)[GOVERNOR]
    database.run(appoint, Appointment(office, ONE))
    today, later = make_meeting(database), make_meeting(database, "Rapat besok", TOMORROW)
    for meeting_id in (today, later):
        (invited,) = database.run(invitations.invite, meeting_id, [office])
        arrive(database, invited)
    profile = load_profile(OLD_STYLE)
    before = [database.ask(papers.minutes_paper, meeting_id, profile) for meeting_id in (today, later)]
    content = repr(before[0]).encode()
    issued = issue_minutes(database, today, content)
    database.run(appoint, Appointment(office, OTHER, starts=TOMORROW, end_earlier=True))
    after = [database.ask(papers.minutes_paper, meeting_id, profile) for meeting_id in (today, later)]
    assert database.ask(publishing.document_content, issued.id) == content
    assert after[0] == before[0]
    assert [one.name.name for one in after[1].participants if one.name] == ["Pejabat Dua"]
    assert len(database.ask(meetings.meetings)) == 2


def test_taking_back_an_unknown_appointment_is_refused(database: Database) -> None:
    with pytest.raises(TermUnknown):
        database.run(withdraw, Appointed(7))
