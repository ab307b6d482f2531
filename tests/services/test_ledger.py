"""Guests, coming and going, corrections and the freeze, on both stores."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from builders import DAY, arrive, banten_meeting, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import Guest, Kind, Representative, Standing, State
from rakor_desktop.domain.errors import (
    AlreadyLeft,
    CannotRepresentItself,
    Field,
    FieldMissing,
    GuestIsInvited,
    GuestUnknown,
    HourOutOfOrder,
    LedgerFrozen,
    LedgerNotFrozen,
    MeetingNotHeldYet,
    MeetingUnknown,
    MustComeInPerson,
    NotHere,
    NothingToRevoke,
    NotLeft,
)
from rakor_desktop.services.attendance import attendance, corrections, freezing, guests, ledger, movements, presence
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.services.attendance.recaps import recap_paper
from rakor_desktop.services.directory.directory import offices
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings.meetings import meeting

TVRI = Guest("Pers: TVRI Banten", "Rina")


def standing(database: Database, meeting_id: int, office: str) -> Standing:
    at_door = database.ask(attendance.door, meeting_id)
    return next(one.standing for one in at_door.invitees if one.office.name == office)


def heads(database: Database, meeting_id: int) -> tuple[int, int, int]:
    """Who came, who is in the room, guests."""
    figures = database.ask(attendance.door, meeting_id).figures
    return figures.heads_came, figures.heads_in_room, figures.guests


def people(database: Database, meeting_id: int, *, now: bool) -> list[str]:
    held, at_door = database.ask(meeting, meeting_id), database.ask(attendance.door, meeting_id)
    found = database.ask(presence.present_people, held, at_door, now=now)
    return [one.office for one in found]


def test_who_left_is_not_in_the_room_and_came_all_the_same(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    arrive(database, invited["Walikota Serang"])
    gone = database.run(movements.leave, uuid4(), invited["Bupati Serang"])
    assert (gone.office, gone.event.kind) == ("Bupati Serang", Kind.LEFT)
    assert heads(database, meeting_id) == (2, 1, 0)
    assert people(database, meeting_id, now=True) == ["Walikota Serang"]
    assert people(database, meeting_id, now=False) == ["Bupati Serang", "Walikota Serang"]
    database.run(movements.come_back, uuid4(), invited["Bupati Serang"])
    assert heads(database, meeting_id) == (2, 2, 0)


def test_with_the_deputy_leaves_the_regent_he_represents_and_is_back_on_either(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy, uuid4())
    database.run(movements.leave, uuid4(), invited["Bupati Lebak"])
    assert not standing(database, meeting_id, "Wakil Bupati Lebak").in_room
    with pytest.raises(AlreadyLeft):
        database.run(movements.leave, uuid4(), invited["Wakil Bupati Lebak"])
    latest = database.ask(attendance.door, meeting_id).arrivals[0]
    assert (latest.office, latest.event.kind) == ("Wakil Bupati Lebak", Kind.LEFT)
    database.run(movements.come_back, uuid4(), invited["Wakil Bupati Lebak"])
    assert standing(database, meeting_id, "Bupati Lebak").in_room


def test_the_same_leaving_twice_changes_nothing(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    event_id = uuid4()
    first, again = (database.run(movements.leave, event_id, invited["Bupati Serang"]) for _ in range(2))
    assert first == again
    assert len(database.ask(attendance.history, meeting_id, invited["Bupati Serang"])) == 2


def test_nobody_leaves_who_did_not_come_and_nobody_is_back_who_did_not_leave(database: Database) -> None:
    _, invited = banten_meeting(database)
    regent = invited["Bupati Serang"]
    with pytest.raises(NotHere):
        database.run(movements.leave, uuid4(), regent)
    database.run(attendance.excuse, uuid4(), regent, "sakit")
    with pytest.raises(NotHere):
        database.run(movements.leave, uuid4(), regent)
    arrive(database, invited["Walikota Serang"])
    with pytest.raises(NotLeft):
        database.run(movements.come_back, uuid4(), invited["Walikota Serang"])
    with pytest.raises(GuestUnknown):
        database.run(movements.leave, uuid4(), uuid4())


def test_the_hour_of_leaving_lies_between_his_arrival_and_now(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    came = arrive(database, invited["Bupati Serang"]).event.at
    for hour in (came - timedelta(minutes=1), datetime.now(UTC) + timedelta(hours=1)):
        with pytest.raises(HourOutOfOrder):
            database.run(movements.leave, uuid4(), invited["Bupati Serang"], "", hour)
    database.run(movements.leave, uuid4(), invited["Bupati Serang"], "", came)
    left = standing(database, meeting_id, "Bupati Serang").left
    assert left is not None
    assert left.moment == came


def test_what_is_taken_back_is_the_last_first(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent = invited["Bupati Serang"]
    arrive(database, regent)
    database.run(movements.leave, uuid4(), regent)
    database.run(attendance.revoke, uuid4(), regent, "urung")
    assert standing(database, meeting_id, "Bupati Serang").in_room
    database.run(attendance.revoke, uuid4(), regent, "salah orang")
    assert standing(database, meeting_id, "Bupati Serang").state is State.NOT_RECORDED
    kinds = [event.kind for event in database.ask(attendance.history, meeting_id, regent)]
    assert kinds == [Kind.ARRIVED, Kind.LEFT, Kind.REVOKED, Kind.REVOKED]


def test_a_guest_comes_leaves_is_back_and_was_a_mistake(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    guest_id = uuid4()
    recorded = database.run(guests.walk_in, guest_id, meeting_id, TVRI)
    assert (recorded.office, recorded.event.guest) == ("Pers: TVRI Banten", TVRI)
    assert heads(database, meeting_id) == (1, 1, 1)
    assert people(database, meeting_id, now=True) == ["Pers: TVRI Banten"]
    database.run(movements.leave, uuid4(), guest_id)
    assert heads(database, meeting_id) == (1, 0, 1)
    database.run(movements.come_back, uuid4(), guest_id)
    database.run(attendance.revoke, uuid4(), guest_id, "urung")
    assert heads(database, meeting_id) == (1, 0, 1)
    database.run(attendance.revoke, uuid4(), guest_id, "urung", guest_id)
    assert heads(database, meeting_id) == (0, 0, 0)
    assert len(database.ask(attendance.history, meeting_id, guest_id)) == 5
    with pytest.raises(NothingToRevoke):
        database.run(attendance.revoke, uuid4(), guest_id, "urung")


def test_the_same_guest_said_twice_is_one(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    guest_id = uuid4()
    for _ in range(2):
        database.run(guests.walk_in, guest_id, meeting_id, TVRI)
    assert heads(database, meeting_id) == (1, 1, 1)


def test_a_guest_stands_by_his_office_and_knows_his_region(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    by_name = {one.name: one.id for one in database.ask(offices, DAY)}
    arrive(database, invited["Bupati Serang"])
    governor = Guest("Gubernur Banten", office_id=by_name["Gubernur Banten"])
    database.run(guests.walk_in, uuid4(), meeting_id, governor)
    database.run(guests.walk_in, uuid4(), meeting_id, Guest("Camat Cibadak", region_code="36.02"))
    assert people(database, meeting_id, now=True) == ["Gubernur Banten", "Bupati Serang", "Camat Cibadak"]
    lines = {one.said.office: one.region for one in database.ask(attendance.door, meeting_id).guests}
    assert lines == {"Gubernur Banten": "Provinsi Banten", "Camat Cibadak": "Kabupaten Lebak"}


def test_who_is_invited_is_no_guest(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    by_name = {one.name: one.id for one in database.ask(offices, DAY)}
    with pytest.raises(GuestIsInvited):
        database.run(guests.walk_in, uuid4(), meeting_id, Guest("Bupati Lebak", office_id=by_name["Bupati Lebak"]))
    with pytest.raises(FieldMissing) as refused:
        database.run(guests.walk_in, uuid4(), meeting_id, Guest(" "))
    assert refused.value.field is Field.OFFICE
    with pytest.raises(MeetingUnknown):
        database.run(guests.walk_in, uuid4(), 9999, TVRI)


def test_nobody_represents_his_own_office(database: Database) -> None:
    """DOMAIN 10.2: the office of a representative is another than the invited one."""
    _, invited = banten_meeting(database)
    by_name = {one.name: one.id for one in database.ask(offices, DAY)}
    for person in (Representative("bupati  lebak"), Representative("Bupati", office_id=by_name["Bupati Lebak"])):
        with pytest.raises(CannotRepresentItself):
            database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], person)


def test_a_frozen_ledger_takes_nothing_but_corrections_with_a_reason(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent = invited["Bupati Serang"]
    arrive(database, regent)
    freeze = database.run(freezing.freeze, meeting_id)
    assert database.run(freezing.freeze, meeting_id) == freeze
    assert database.ask(attendance.door, meeting_id).frozen == freeze
    refused = [
        (attendance.check_in, (invited["Walikota Serang"],)),
        (attendance.represent, (invited["Bupati Lebak"], Representative("Asisten I"))),
        (attendance.excuse, (invited["Bupati Lebak"], "sakit")),
        (attendance.revoke, (regent, "urung")),
        (movements.leave, (regent,)),
        (guests.walk_in, (meeting_id, TVRI)),
    ]
    for use_case, args in refused:
        with pytest.raises(LedgerFrozen):
            database.run(use_case, uuid4(), *args)  # type: ignore[arg-type]
    database.run(guests.walk_in, uuid4(), meeting_id, TVRI, "ada di lembar tanda tangan")
    database.run(movements.leave, uuid4(), regent, "kata ajudan")
    database.run(attendance.revoke, uuid4(), regent, "salah orang")
    assert heads(database, meeting_id) == (2, 2, 1)


def test_the_freeze_begins_on_the_day_and_ends_for_a_reason(database: Database) -> None:
    later = make_meeting(database, day=datetime.now(UTC).date() + timedelta(days=2))
    with pytest.raises(MeetingNotHeldYet):
        database.run(freezing.freeze, later)
    meeting_id = make_meeting(database)
    with pytest.raises(LedgerNotFrozen):
        database.run(freezing.unfreeze, meeting_id, "lembar kedua ditemukan")
    database.run(freezing.freeze, meeting_id)
    with pytest.raises(FieldMissing):
        database.run(freezing.unfreeze, meeting_id, " ")
    database.run(freezing.unfreeze, meeting_id, "lembar kedua ditemukan")
    assert database.ask(freezing.frozen, meeting_id) is None
    database.run(guests.walk_in, uuid4(), meeting_id, TVRI)
    with pytest.raises(MeetingUnknown):
        database.run(freezing.freeze, 9999)


def test_a_correction_puts_right_what_was_recorded_and_keeps_it_in_the_history(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent, aide = invited["Bupati Lebak"], Representative("Asisten I Kabupaten Lebak")
    came = arrive(database, regent).event.at
    database.run(freezing.freeze, meeting_id)
    event_id = uuid4()
    for _ in range(2):
        database.run(corrections.correct, event_id, regent, Fact(Kind.REPRESENTED, aide), "yang hadir asisten")
    now = standing(database, meeting_id, "Bupati Lebak")
    assert now.event is not None
    assert (now.state, now.event.representative, now.event.moment) == (State.REPRESENTED, aide, came)
    assert now.event.why == "yang hadir asisten"
    kinds = [event.kind for event in database.ask(attendance.history, meeting_id, regent)]
    assert sorted(kinds) == [Kind.ARRIVED, Kind.CORRECTED]


def test_who_came_after_all_did_not_come_at_the_hour_at_which_he_was_excused(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent = invited["Bupati Lebak"]
    database.run(attendance.excuse, uuid4(), regent, "sakit")
    done = database.run(corrections.correct, uuid4(), regent, Fact(Kind.ARRIVED), "datang juga")
    assert done.event.since is None
    recap = database.ask(recap_paper, meeting_id, load_profile(OLD_STYLE))
    assert [line.came for line in recap.lines if line.office == "Bupati Lebak"] == [None]
    again = database.run(corrections.correct, uuid4(), regent, Fact(Kind.ARRIVED), "salah ketik")
    assert again.event.since is None


def test_a_correction_is_corrected_and_records_what_was_missed(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent, mayor = invited["Bupati Lebak"], invited["Walikota Serang"]
    database.run(freezing.freeze, meeting_id)
    database.run(corrections.correct, uuid4(), regent, Fact(Kind.EXCUSED, excuse="sakit"), "surat izin menyusul")
    database.run(corrections.correct, uuid4(), regent, Fact(Kind.ABSENT), "surat itu untuk rapat lain")
    at = datetime(2016, 4, 12, 2, 5, tzinfo=UTC)
    database.run(corrections.correct, uuid4(), mayor, Fact(Kind.ARRIVED, since=at), "menandatangani lembar 2")
    assert standing(database, meeting_id, "Bupati Lebak").state is State.ABSENT
    arrived = standing(database, meeting_id, "Walikota Serang").event
    assert arrived is not None
    assert arrived.moment == at


def test_what_was_corrected_stands_again_when_the_correction_is_revoked(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    regent = invited["Bupati Lebak"]
    came = arrive(database, regent).event
    database.run(corrections.correct, uuid4(), regent, Fact(Kind.EXCUSED, excuse="sakit"), "surat izin menyusul")
    assert heads(database, meeting_id) == (0, 0, 0)
    database.run(attendance.revoke, uuid4(), regent, "salah orang")
    assert standing(database, meeting_id, "Bupati Lebak").event == came
    assert heads(database, meeting_id) == (1, 1, 0)
    database.run(attendance.revoke, uuid4(), regent, "salah orang")
    assert standing(database, meeting_id, "Bupati Lebak").state is State.NOT_RECORDED


def test_who_came_instead_by_a_correction_is_one_head_with_his_own_invitation(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Wakil Bupati Lebak"])
    deputy = Fact(Kind.REPRESENTED, Representative("Wakil Bupati Lebak "))
    database.run(corrections.correct, uuid4(), invited["Bupati Lebak"], deputy, "lembar tanda tangan")
    assert heads(database, meeting_id) == (1, 1, 0)


def test_a_correction_is_refused_as_the_record_would_be(database: Database) -> None:
    _, invited = banten_meeting(database)
    regent = invited["Bupati Lebak"]
    with pytest.raises(FieldMissing) as refused:
        database.run(corrections.correct, uuid4(), regent, Fact(Kind.ARRIVED), " ")
    assert refused.value.field is Field.REASON
    himself = Fact(Kind.REPRESENTED, Representative("Bupati Lebak"))
    with pytest.raises(CannotRepresentItself):
        database.run(corrections.correct, uuid4(), regent, himself, "salah")


def test_a_representation_that_is_not_allowed_is_none_after_the_freeze_either(database: Database) -> None:
    _, invited = banten_meeting(database)
    database.run(invitations.set_terms, invited["Bupati Lebak"], False, "")
    aide = Fact(Kind.REPRESENTED, Representative("Asisten I"))
    with pytest.raises(MustComeInPerson):
        database.run(corrections.correct, uuid4(), invited["Bupati Lebak"], aide, "yang hadir asisten")


def test_the_ledger_says_what_stood_at_any_minute(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    came = arrive(database, invited["Bupati Serang"]).event.at
    gone = database.run(movements.leave, uuid4(), invited["Bupati Serang"]).event.at
    then, later = (database.ask(ledger.ledger, meeting_id, at).standings for at in (came, gone))
    assert [at[invited["Bupati Serang"]].in_room for at in (then, later)] == [True, False]
    assert database.ask(ledger.ledger, meeting_id, came - timedelta(seconds=1)).standings == {}


def test_guests_count_in_the_list_of_meetings_as_at_the_door(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    database.run(guests.walk_in, UUID(int=7), meeting_id, TVRI)
    at_door = database.ask(attendance.door, meeting_id)
    assert database.ask(ledger.figures_by_meeting) == {meeting_id: at_door.figures}
    assert [(one.guest_id, one.event.kind) for one in at_door.arrivals] == [
        (UUID(int=7), Kind.WALKED_IN),
        (None, Kind.ARRIVED),
    ]
