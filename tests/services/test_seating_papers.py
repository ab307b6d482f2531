"""What the plan, name tents and badges of a meeting are told, on both stores."""

from uuid import uuid4

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.seating.seating_paper import SeatState, Tent
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.seating import Layout, Shape, Viewpoint
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.letters import letters
from rakor_desktop.services.seating import seating, seating_papers

ROOM = Layout(Shape.THEATRE, head=3, rows=2, per_row=4)
PROFILE = load_profile(OLD_STYLE)


def filled(database: Database) -> tuple[int, dict[str, int]]:
    meeting_id, invited = banten_meeting(database)
    database.run(seating.arrange, meeting_id, ROOM, Viewpoint.HEAD)
    database.run(seating.fill, meeting_id)
    return meeting_id, invited


def test_the_plan_tells_of_every_seat_and_of_those_without_one(database: Database) -> None:
    meeting_id, invited = filled(database)
    paper = database.ask(seating_papers.seating_paper, meeting_id, PROFILE)
    assert (paper.layout, paper.viewpoint) == (ROOM, Viewpoint.HEAD)
    assert [line.office for line in paper.lines[:2]] == ["Bupati Pandeglang", "Bupati Lebak"]
    assert len(paper.lines) == 11
    assert len(paper.standing) == len(invited) - 11
    assert not paper.registered


def test_a_seat_tells_why_nobody_sits_on_it_and_for_whom_somebody_came(database: Database) -> None:
    meeting_id, invited = filled(database)
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy)
    database.run(attendance.excuse, uuid4(), invited["Bupati Serang"], "")
    paper = database.ask(seating_papers.seating_paper, meeting_id, PROFILE)
    lines = {line.office: line for line in paper.lines}
    assert lines["Bupati Lebak"].state is SeatState.LEFT_FREE
    assert lines["Bupati Serang"].state is SeatState.ABSENT
    assert lines["Wakil Bupati Lebak"].represents == ("Bupati Lebak",)
    assert paper.registered


def test_tents_stand_by_seats_and_only_the_changed_ones_are_printed_again(database: Database) -> None:
    meeting_id, _ = filled(database)
    every = database.ask(seating_papers.tents_paper, meeting_id, PROFILE)
    assert [one.office for one in every.tents[:2]] == ["Bupati Pandeglang", "Bupati Lebak"]
    assert len(every.tents) == 16
    database.run(seating.mark_printed, meeting_id, database.ask(seating.tents, meeting_id))
    assert database.ask(seating_papers.tents_paper, meeting_id, PROFILE, changed=True).tents == ()
    last = database.ask(seating.plan, meeting_id).standing[-1]
    database.run(seating.sit, meeting_id, last.key, "0-2")
    changed = database.ask(seating_papers.tents_paper, meeting_id, PROFILE, changed=True)
    assert changed.tents == (Tent(last.office),)


def test_who_moves_while_tents_are_printed_is_not_taken_for_printed(database: Database) -> None:
    meeting_id, _ = filled(database)
    read = database.ask(seating.tents, meeting_id)
    last = database.ask(seating.plan, meeting_id).standing[-1]
    database.run(seating.sit, meeting_id, last.key, "0-2")
    database.run(seating.mark_printed, meeting_id, read)
    moved = database.ask(seating.plan, meeting_id).moved
    assert moved is not None
    assert [one.after for one in moved] == [last.key]


def test_who_does_not_come_has_no_tent(database: Database) -> None:
    meeting_id, invited = filled(database)
    database.run(attendance.excuse, uuid4(), invited["Bupati Serang"], "")
    tents = database.ask(seating_papers.tents_paper, meeting_id, PROFILE).tents
    assert Tent("Bupati Serang") not in tents


def test_a_substitute_changes_the_tents_of_the_seats_it_touches_and_no_other(database: Database) -> None:
    meeting_id, invited = filled(database)
    database.run(seating.mark_printed, meeting_id, database.ask(seating.tents, meeting_id))
    assistant = Representative("Asisten Daerah I")
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], assistant)
    plan = database.ask(seating.plan, meeting_id)
    assert plan.moved is not None
    assert [(one.seat, one.after) for one in plan.moved] == [("0-2", "")]  # the tent of who does not come is taken away
    database.run(seating.clear, meeting_id, ["2-4"])
    database.run(seating.seat_arrived, meeting_id)
    changed = database.ask(seating_papers.tents_paper, meeting_id, PROFILE, changed=True)
    assert changed.tents == (Tent("Asisten Daerah I"),)
    database.run(seating.set_naming, True)
    named = database.ask(seating_papers.tents_paper, meeting_id, PROFILE, changed=True)
    assert named.tents == (Tent("Asisten Daerah I", ("Bupati Lebak",)),)


def test_a_tent_that_names_whom_one_represents_is_another_than_the_one_printed_before(database: Database) -> None:
    meeting_id, invited = filled(database)
    deputy = Representative("Wakil Bupati Pandeglang", invitee_id=invited["Wakil Bupati Pandeglang"])
    database.run(seating.mark_printed, meeting_id, database.ask(seating.tents, meeting_id))
    database.run(attendance.represent, uuid4(), invited["Bupati Serang"], deputy)
    assert database.ask(seating_papers.tents_paper, meeting_id, PROFILE, changed=True).tents == ()
    assert not database.run(seating.set_naming, True)
    changed = database.ask(seating_papers.tents_paper, meeting_id, PROFILE, changed=True)
    assert changed.tents == (Tent("Wakil Bupati Pandeglang", ("Bupati Serang",)),)


def test_without_a_plan_everybody_has_a_tent_in_order_of_precedence(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    offices = [one.office for one in database.ask(seating_papers.tents_paper, meeting_id, PROFILE).tents]
    assert offices[0] == "Bupati Pandeglang"
    assert sorted(offices) == sorted(invited)


def test_each_badge_bears_the_code_of_an_invitation_its_bearer_comes_on(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(letters.give_codes, meeting_id)
    arrive(database, invited["Bupati Serang"])
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], Representative("Asisten I", "Budi"))
    paper = database.ask(seating_papers.badges_paper, meeting_id, PROFILE)
    codes = {one.office: one.code for one in database.ask(letters.letter_paper, meeting_id, PROFILE).addressees}
    badges = {one.office: one for one in paper.badges}
    assert "Bupati Lebak" not in badges
    assert badges["Asisten I"].represents == ("Bupati Lebak",)
    assert badges["Asisten I"].code == codes["Bupati Lebak"]
    assert badges["Bupati Serang"].code == codes["Bupati Serang"]
    assert len({one.code for one in paper.badges}) == 16
