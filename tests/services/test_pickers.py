"""What a picker reads of a directory that is larger than a window: the few that are shown, the best first."""

from itertools import islice

import pytest

from builders import DAY, found_banten, make_meeting
from crowd import add_crowd
from rakor_desktop.db.database import Database
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import directory, offices
from rakor_desktop.services.directory.office_list import office_list
from rakor_desktop.services.invitations import invitations
from reading import counted

PEOPLE = 3000


@pytest.fixture
def crowded(database: Database) -> Database:
    found_banten(database)
    database.run(add_crowd, PEOPLE)
    return database


def test_the_best_of_a_large_directory_are_the_first_of_all_that_are_found(crowded: Database) -> None:
    listed = crowded.ask(office_list, DAY)
    assert sorted(listed.best("ba de")) == sorted(listed.found("ba de"))
    (first,) = crowded.ask(directory.offices, DAY, list(islice(listed.best("leb bup"), 1)))
    assert first.name == "Bupati Lebak"
    assert list(listed.best(" ")) == list(listed.ids)


def test_people_are_offered_by_the_beginnings_of_their_names_and_few_are_read(crowded: Database) -> None:
    with counted() as read:
        found = crowded.ask(offices.people, DAY, "lemba 0")
    assert len(found) == offices.SUGGESTED
    assert len(read) <= 2 * offices.SUGGESTED
    names = [one.facts.name.name for one in crowded.ask(offices.people, DAY, "em")]
    assert names == sorted(names)
    begun = [one.facts.name.name for one in crowded.ask(offices.people, DAY, "lem")]
    assert all(" Lem" in name for name in begun)


def test_of_a_large_region_the_nearest_stand_ins_are_read(crowded: Database) -> None:
    meeting_id = make_meeting(crowded)
    listed = crowded.ask(office_list, DAY)
    (regent,) = islice(listed.best("bupati lebak"), 1)
    (invited,) = crowded.run(invitations.invite, meeting_id, [regent])
    with counted() as read:
        likely = crowded.ask(attendance.stand_ins, invited)
    assert likely[0].name == "Wakil Bupati Lebak"
    assert len(likely) == attendance.MOST_STAND_INS
    assert len(read) <= 3 * attendance.MOST_STAND_INS
