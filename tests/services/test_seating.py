"""The seating plan of a meeting, on both stores."""

from uuid import uuid4

import pytest

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.errors import ChangedSince, MeetingUnknown, SeatUnknown
from rakor_desktop.domain.seating import Layout, Move, Shape, Viewpoint
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.seating import seating
from rakor_desktop.services.seating.seating import Plan, Presence

ROOM = Layout(Shape.THEATRE, head=3, rows=2, per_row=4)


def sits(plan: Plan, seat: str) -> str:
    """The office on a seat; "" is nobody."""
    return plan.sitters[plan.taken[seat]].office if seat in plan.taken else ""


def furnished(database: Database) -> tuple[int, dict[str, int]]:
    """A meeting whose room has eleven seats, filled by rank."""
    meeting_id, invitees = banten_meeting(database)
    database.run(seating.arrange, meeting_id, ROOM, Viewpoint.AUDIENCE)
    database.run(seating.fill, meeting_id)
    return meeting_id, invitees


def test_the_most_honoured_get_the_first_seats_and_the_rest_stand(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    plan = database.ask(seating.plan, meeting_id)
    assert [sits(plan, seat.key) for seat in plan.seats[:4]] == [
        "Bupati Pandeglang", "Bupati Lebak", "Bupati Tangerang", "Bupati Serang",
    ]  # fmt: skip
    assert len(plan.taken) == 11
    assert len(plan.standing) == len(invitees) - 11
    assert plan.moved is None


def test_who_takes_a_taken_seat_changes_places(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    done = database.run(seating.sit, meeting_id, f"invitee:{invitees['Bupati Lebak']}", "0-1")
    plan = database.ask(seating.plan, meeting_id)
    assert (sits(plan, "0-1"), sits(plan, "0-2")) == ("Bupati Lebak", "Bupati Pandeglang")
    database.run(seating.put_back, done)
    assert database.ask(seating.plan, meeting_id).taken == done.before.taken


def test_a_change_is_not_put_back_over_what_another_desk_changed_after_it(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    mine = database.run(seating.sit, meeting_id, f"invitee:{invitees['Bupati Lebak']}", "0-1")
    theirs = database.run(seating.clear, meeting_id, ["1-1"])
    with pytest.raises(ChangedSince):
        database.run(seating.put_back, mine)
    database.run(seating.put_back, theirs)
    database.run(seating.put_back, mine)
    assert database.ask(seating.plan, meeting_id).taken == mine.before.taken


def test_who_stood_takes_a_seat_and_the_other_stands(database: Database) -> None:
    meeting_id, _ = furnished(database)
    last = database.ask(seating.plan, meeting_id).standing[-1]
    database.run(seating.sit, meeting_id, last.key, "0-1")
    plan = database.ask(seating.plan, meeting_id)
    assert sits(plan, "0-1") == last.office
    assert "Bupati Pandeglang" in [one.office for one in plan.standing]


def test_a_seat_is_emptied_and_unknown_rooms_are_refused(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    database.run(seating.clear, meeting_id, ["0-1"])
    assert sits(database.ask(seating.plan, meeting_id), "0-1") == ""
    with pytest.raises(SeatUnknown):
        database.run(seating.sit, meeting_id, f"invitee:{invitees['Bupati Lebak']}", "9-9")
    with pytest.raises(MeetingUnknown):
        database.run(seating.fill, 99)
    with pytest.raises(MeetingUnknown):
        database.ask(seating.plan, 99)


def test_a_smaller_room_keeps_those_whose_seats_are_still_there(database: Database) -> None:
    meeting_id, _ = furnished(database)
    before = database.run(seating.arrange, meeting_id, Layout(Shape.THEATRE, 3, 1, 4), Viewpoint.HEAD).before
    plan = database.ask(seating.plan, meeting_id)
    assert len(plan.taken) == 7
    assert all(plan.taken[seat] == who for seat, who in before.taken.items() if seat in plan.taken)
    assert plan.viewpoint is Viewpoint.HEAD


def test_a_representative_sits_by_his_own_rank_and_never_on_the_seat_he_represents(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    deputy = invitees["Wakil Bupati Lebak"]
    arrive(database, deputy)
    came = Representative("Wakil Bupati Lebak", invitee_id=deputy)
    database.run(attendance.represent, uuid4(), invitees["Bupati Lebak"], came)
    plan = database.ask(seating.plan, meeting_id)
    assert plan.sitters[plan.taken["0-2"]].presence is Presence.GONE
    standing_in = plan.sitters[f"invitee:{deputy}"]
    assert (standing_in.presence, standing_in.represents) == (Presence.REPRESENTING, ("Bupati Lebak",))
    database.run(seating.fill, meeting_id)
    refilled = database.ask(seating.plan, meeting_id)
    assert "Bupati Lebak" not in [sits(refilled, seat) for seat in refilled.taken]
    assert sits(refilled, "2-2") == "Wakil Bupati Lebak"


def test_a_stand_in_who_is_not_invited_waits_for_a_seat(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    database.run(attendance.represent, uuid4(), invitees["Bupati Lebak"], Representative("Asisten Daerah I"))
    plan = database.ask(seating.plan, meeting_id)
    (waiting,) = [one for one in plan.standing if one.represents]
    assert waiting.office == "Asisten Daerah I"
    database.run(seating.sit, meeting_id, waiting.key, "2-4")
    assert sits(database.ask(seating.plan, meeting_id), "2-4") == "Asisten Daerah I"


def test_what_changed_since_the_print_is_told_seat_by_seat(database: Database) -> None:
    meeting_id, invitees = furnished(database)
    database.run(seating.mark_printed, meeting_id, database.ask(seating.tents, meeting_id))
    assert database.ask(seating.plan, meeting_id).moved == ()
    database.run(seating.clear, meeting_id, ["0-2"])
    moved = database.ask(seating.plan, meeting_id).moved
    assert moved == (Move("0-2", f"invitee:{invitees['Bupati Lebak']}", ""),)


def test_who_came_without_a_seat_sits_behind_those_of_higher_rank_and_never_where_he_represents(
    database: Database,
) -> None:
    meeting_id, invitees = furnished(database)
    database.run(attendance.excuse, uuid4(), invitees["Bupati Tangerang"], "sakit")
    database.run(seating.clear, meeting_id, ["2-3"])
    database.run(attendance.represent, uuid4(), invitees["Bupati Lebak"], Representative("Asisten Daerah I"))
    done = database.run(seating.seat_arrived, meeting_id)
    plan = database.ask(seating.plan, meeting_id)
    assert sits(plan, "2-3") == "Asisten Daerah I"
    assert plan.sitters[plan.taken["0-2"]].by == "Asisten Daerah I"
    database.run(seating.put_back, done)
    assert sits(database.ask(seating.plan, meeting_id), "2-3") == ""


def test_in_a_full_room_the_seat_of_one_who_does_not_come_is_given_but_not_to_who_represents_him(
    database: Database,
) -> None:
    meeting_id, invitees = furnished(database)
    database.run(attendance.represent, uuid4(), invitees["Bupati Lebak"], Representative("Asisten Daerah I"))
    database.run(seating.seat_arrived, meeting_id)
    plan = database.ask(seating.plan, meeting_id)
    assert "Asisten Daerah I" in [one.office for one in plan.standing]
    database.run(attendance.excuse, uuid4(), invitees["Bupati Tangerang"], "sakit")
    database.run(seating.seat_arrived, meeting_id)
    assert sits(database.ask(seating.plan, meeting_id), "0-3") == "Asisten Daerah I"
