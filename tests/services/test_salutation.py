"""Whom a speaker greets: only who is in the room, by his own rank, on both stores."""

from uuid import uuid4

from builders import arrive, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance.salutation_paper import SalutationPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import Guest, Representative
from rakor_desktop.domain.precedence import Output, Side
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import precedence
from rakor_desktop.services.attendance import attendance, guests, movements
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.salutation import Salutation, salutation


def greeted(database: Database, meeting_id: int) -> list[str]:
    return [line.title for line in now(database, meeting_id).full]


def now(database: Database, meeting_id: int) -> Salutation:
    return database.ask(salutation, meeting_id)


def test_only_who_is_here_is_greeted_each_by_his_own_rank(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    assert greeted(database, meeting_id) == []
    for office in ("Wakil Bupati Serang", "Walikota Cilegon", "Bupati Lebak"):
        arrive(database, invited[office])
    deputy = Representative("Wakil Bupati Pandeglang", invitee_id=invited["Wakil Bupati Pandeglang"])
    database.run(attendance.represent, uuid4(), invited["Bupati Pandeglang"], deputy)
    assert greeted(database, meeting_id) == [
        "Bupati Lebak", "Walikota Cilegon", "Wakil Bupati Pandeglang", "Wakil Bupati Serang",
    ]  # fmt: skip
    seen = now(database, meeting_id)
    assert seen.full[2].represents == ("Bupati Pandeglang",)
    assert [line.title for line in seen.short] == [
        "Para Bupati dan Walikota se-Provinsi Banten", "Para Wakil Bupati se-Provinsi Banten",
    ]  # fmt: skip
    assert seen.waiting == len(invited) - 4
    assert all(line.arrived is not None for line in seen.full)


def test_who_is_taken_back_is_not_greeted(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Lebak"])
    database.run(attendance.revoke, uuid4(), invited["Bupati Lebak"], "salah orang")
    assert greeted(database, meeting_id) == []


def test_an_order_changed_for_salutations_holds_here_and_one_for_seats_does_not(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    first, last = "Bupati Pandeglang", "Walikota Tangerang Selatan"
    for office in (first, last):
        arrive(database, invited[office])
    wanted = precedence.Wanted(invited[last], invited[first], Side.BEFORE, "tuan rumah", frozenset({Output.SEATING}))
    database.run(precedence.move, wanted)
    assert greeted(database, meeting_id) == [first, last]
    wanted = precedence.Wanted(invited[last], invited[first], Side.BEFORE, "tuan rumah", frozenset({Output.SALUTATION}))
    database.run(precedence.move, wanted)
    assert greeted(database, meeting_id) == [last, first]


def test_a_representative_whom_the_directory_does_not_know_is_greeted_last(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Wakil Bupati Serang"])
    stranger = Representative("Kepala Seksi Kearsipan", "Siti Aminah")
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], stranger)
    line = now(database, meeting_id).full[-1]
    assert (line.title, line.name, line.represents) == ("Kepala Seksi Kearsipan", "Siti Aminah", ("Bupati Lebak",))


def test_a_guest_is_greeted_at_the_place_of_his_office_and_who_left_is_not(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    offices = found_banten(database)
    arrive(database, invited["Bupati Lebak"])
    arrive(database, invited["Wakil Bupati Serang"])
    governor = Guest("Gubernur Banten", office_id=offices["Gubernur Banten"])
    walked_in = database.run(guests.walk_in, uuid4(), meeting_id, governor)
    assert greeted(database, meeting_id) == ["Gubernur Banten", "Bupati Lebak", "Wakil Bupati Serang"]
    seen = now(database, meeting_id)
    assert (seen.guests, seen.full[0].arrived) == (1, walked_in.event.at)
    database.run(movements.leave, uuid4(), invited["Bupati Lebak"])
    assert greeted(database, meeting_id) == ["Gubernur Banten", "Wakil Bupati Serang"]
    back = database.run(movements.come_back, uuid4(), invited["Bupati Lebak"])
    assert greeted(database, meeting_id)[1] == "Bupati Lebak"
    assert now(database, meeting_id).full[1].arrived == back.event.at


def test_the_paper_says_the_same(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Lebak"])
    paper = database.ask(papers.paper, meeting_id, DocumentKind.SALUTATION, load_profile(OLD_STYLE))
    assert isinstance(paper, SalutationPaper)
    assert [line.title for line in paper.full] == ["Bupati Lebak"]
    assert paper.full[0].arrived is None
