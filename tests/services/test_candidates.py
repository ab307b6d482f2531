"""What can be invited: every office by group, few of them read however many there are. On both stores."""

import pytest

from builders import banten_meeting, found_banten, make_meeting
from crowd import add_crowd
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.services.invitations import saved_groups
from rakor_desktop.services.invitations.candidates import candidate_offices, candidates
from reading import counted

PEOPLE = 3000


def test_candidates_come_by_group_and_say_who_is_invited(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    offered = database.ask(candidates, meeting_id)
    groups = {one.group.code: one.office_ids for one in offered.groups}
    assert set(groups["P-10"]) <= offered.invited
    assert len(groups["P-10"]) == 8
    assert offered.invited.isdisjoint(groups["P-01"])
    assert list(groups)[:2] == ["NAS-18", "P-01"]
    assert [one for ids in groups.values() for one in ids] == list(offered.listed.ids)
    (governor,) = database.ask(candidate_offices, meeting_id, groups["P-01"])
    assert governor.name == "Gubernur Banten"
    with pytest.raises(MeetingUnknown):
        database.ask(candidates, 99)


def test_of_a_large_directory_no_office_is_read_before_it_is_looked_at(database: Database) -> None:
    found_banten(database)
    meeting_id = make_meeting(database)
    database.run(add_crowd, PEOPLE)
    with counted() as read:
        choices = database.ask(saved_groups.choices, meeting_id)
    assert len(choices.offices.listed.ids) >= PEOPLE
    assert read == []
