"""The door, on both stores: what is recorded, refused, taken back and counted."""

from uuid import uuid4

import pytest

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Basis, Kind, Representative, State
from rakor_desktop.domain.errors import (
    AlreadyRecorded,
    CannotRepresentItself,
    FieldMissing,
    InviteeUnknown,
    MustComeInPerson,
    NothingToRevoke,
)
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations import invitations


def state(database: Database, meeting_id: int, office: str) -> State:
    at_door = database.ask(attendance.door, meeting_id)
    return next(one.standing.state for one in at_door.invitees if one.office.name == office)


def test_a_guest_arrives(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    recorded = arrive(database, invited["Bupati Serang"])
    assert (recorded.office, recorded.event.kind) == ("Bupati Serang", Kind.ARRIVED)
    assert state(database, meeting_id, "Bupati Serang") is State.IN_PERSON


def test_a_second_record_is_refused_and_says_where_the_first_was_made(database: Database) -> None:
    _, invited = banten_meeting(database)
    first = arrive(database, invited["Bupati Serang"])
    with pytest.raises(AlreadyRecorded) as refused:
        arrive(database, invited["Bupati Serang"])
    said = refused.value
    assert (said.office, said.state, said.at, said.desk) == ("Bupati Serang", "in_person", first.event.at, "Meja 1")


def test_the_same_event_twice_changes_nothing(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    event_id = uuid4()
    for _ in range(2):
        database.run(attendance.check_in, event_id, invited["Bupati Serang"])
    assert len(database.ask(attendance.history, meeting_id, invited["Bupati Serang"])) == 1


def test_undo_never_takes_back_what_another_desk_recorded_since(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    mine = arrive(database, invited["Bupati Serang"])
    database.run(attendance.revoke, uuid4(), invited["Bupati Serang"], "salah orang")
    database.run(attendance.represent, uuid4(), invited["Bupati Serang"], Representative("Asisten I"))
    with pytest.raises(AlreadyRecorded):
        database.run(attendance.revoke, uuid4(), invited["Bupati Serang"], "urung", mine.event.id)
    assert state(database, meeting_id, "Bupati Serang") is State.REPRESENTED


def test_the_same_revocation_twice_takes_back_nothing_more(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    event_id = uuid4()
    for _ in range(2):
        database.run(attendance.revoke, event_id, invited["Bupati Serang"], "urung")
    arrive(database, invited["Bupati Serang"])
    database.run(attendance.revoke, event_id, invited["Bupati Serang"], "urung")
    assert state(database, meeting_id, "Bupati Serang") is State.IN_PERSON


def test_the_deputy_comes_for_the_regent_and_for_himself(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"], basis=Basis.ASSIGNMENT)
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy, uuid4())
    figures = database.ask(attendance.door, meeting_id).figures
    assert (figures.in_person, figures.represented, figures.heads_in_room) == (1, 1, 1)
    with pytest.raises(AlreadyRecorded):
        arrive(database, invited["Wakil Bupati Lebak"])


def test_a_deputy_who_is_recorded_already_may_represent_as_well(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Wakil Bupati Lebak"])
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy, uuid4())
    assert database.ask(attendance.door, meeting_id).figures.heads_in_room == 1


def test_an_office_that_is_only_typed_is_the_one_of_the_list_and_of_the_directory(database: Database) -> None:
    """As `corrections.correct` knows it: he ranks by his own office, and is one person for two invitations."""
    meeting_id, invited = banten_meeting(database)
    typed = Representative(" Wakil Bupati Lebak ", "Ade Sumardi")
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], typed, uuid4())
    told = database.ask(attendance.door, meeting_id)
    deputy = next(one for one in told.invitees if one.id == invited["Wakil Bupati Lebak"])
    event = next(one for one in told.invitees if one.id == invited["Bupati Lebak"]).standing.event
    assert event is not None
    assert event.representative == Representative("Wakil Bupati Lebak", "Ade Sumardi", deputy.id, deputy.office.id)
    figures = told.figures
    assert (figures.in_person, figures.represented, figures.heads_in_room) == (1, 1, 1)
    secretary = Representative("Sekretaris Daerah Kota Cilegon")
    came = database.run(attendance.represent, uuid4(), invited["Walikota Cilegon"], secretary).event.representative
    assert came is not None
    assert came.invitee_id is None
    assert came.office_id is not None
    unknown = Representative("Ajudan Walikota Serang")
    said = database.run(attendance.represent, uuid4(), invited["Walikota Serang"], unknown).event.representative
    assert said == unknown


def test_representation_needs_an_own_office_another_person_and_leave(database: Database) -> None:
    _, invited = banten_meeting(database)
    regent = invited["Bupati Lebak"]
    with pytest.raises(FieldMissing):
        database.run(attendance.represent, uuid4(), regent, Representative(" "))
    with pytest.raises(CannotRepresentItself):
        database.run(attendance.represent, uuid4(), regent, Representative("Bupati Lebak", invitee_id=regent))
    database.run(invitations.set_terms, regent, False, "")
    with pytest.raises(MustComeInPerson):
        database.run(attendance.represent, uuid4(), regent, Representative("Asisten I"))


def test_with_a_reason_he_is_excused_without_one_absent(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(attendance.excuse, uuid4(), invited["Bupati Lebak"], "dinas luar")
    database.run(attendance.excuse, uuid4(), invited["Bupati Serang"], " ")
    figures = database.ask(attendance.door, meeting_id).figures
    assert (figures.excused, figures.absent, figures.heads_in_room) == (1, 1, 0)


def test_a_slip_is_taken_back_and_stays_in_the_history(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent = invited["Bupati Lebak"]
    arrive(database, regent)
    database.run(attendance.revoke, uuid4(), regent, "salah orang")
    assert state(database, meeting_id, "Bupati Lebak") is State.NOT_RECORDED
    arrive(database, regent)
    kinds = [event.kind for event in database.ask(attendance.history, meeting_id, regent)]
    assert kinds == [Kind.ARRIVED, Kind.REVOKED, Kind.ARRIVED]


def test_nothing_is_taken_back_that_was_not_recorded(database: Database) -> None:
    _, invited = banten_meeting(database)
    with pytest.raises(NothingToRevoke):
        database.run(attendance.revoke, uuid4(), invited["Bupati Lebak"], "")
    with pytest.raises(InviteeUnknown):
        arrive(database, 9999)


def test_the_figures_by_region(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    for office in ("Bupati Serang", "Walikota Serang", "Wakil Bupati Lebak"):
        arrive(database, invited[office])
    at_door = database.ask(attendance.door, meeting_id)
    assert (at_door.regions.of, at_door.regions.represented, at_door.regions.heads_in_person) == (8, 3, 2)
    lines = {line.name: (line.represented, line.head_in_person) for line in at_door.region_lines}
    assert lines["Kabupaten Lebak"] == (True, False)
    assert lines["Kota Serang"] == (True, True)
    assert lines["Kota Cilegon"] == (False, False)
    latest_first = ["Wakil Bupati Lebak", "Walikota Serang", "Bupati Serang"]
    assert [arrival.office for arrival in at_door.arrivals] == latest_first
