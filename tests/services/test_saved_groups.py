"""Groups the staff saves, and the lists of earlier meetings, on both stores."""

from datetime import date

import pytest
from sqlalchemy import select

from builders import banten_meeting, found_banten, invite_regions, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.domain.errors import FieldMissing, GroupNameTaken, GroupUnknown, MeetingUnknown
from rakor_desktop.domain.invitations import Role
from rakor_desktop.local.reference import ready_groups
from rakor_desktop.services.invitations import invitations, saved_groups
from rakor_desktop.services.invitations.candidates import candidate_offices
from rakor_desktop.services.invitations.saved_groups import OfficeSet, SavedGroup, SetKind
from rakor_desktop.services.meetings import meetings


def sets(database: Database, meeting_id: int) -> list[OfficeSet]:
    return list(database.ask(saved_groups.choices, meeting_id).sets)


def end_office(tx: Tx, name: str, last: date) -> None:
    tx.session.scalars(select(OfficeRow).where(OfficeRow.name == name)).one().valid_to = last


def test_a_group_is_saved_renamed_and_removed_and_saved_again(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database)
    pair = (offices["Bupati Lebak"], offices["Gubernur Banten"])
    group_id = database.run(saved_groups.save_group, "  Tim   inti ", [*pair, pair[0]])
    assert sets(database, meeting_id) == [OfficeSet(SetKind.SAVED, group_id, "Tim inti", None, pair)]
    assert database.run(saved_groups.rename_group, group_id, "Tim Pencegahan") == "Tim inti"
    gone = database.run(saved_groups.remove_group, group_id)
    assert gone == SavedGroup("Tim Pencegahan", pair)
    assert sets(database, meeting_id) == []
    database.run(saved_groups.save_group, gone.name, gone.office_ids)
    assert [one.title for one in sets(database, meeting_id)] == ["Tim Pencegahan"]


def test_two_groups_never_have_the_same_name(database: Database) -> None:
    found_banten(database)
    first = database.run(saved_groups.save_group, "Tim inti", [])
    second = database.run(saved_groups.save_group, "Tim lain", [])
    with pytest.raises(GroupNameTaken):
        database.run(saved_groups.save_group, "TIM INTI", [])
    with pytest.raises(GroupNameTaken):
        database.run(saved_groups.rename_group, second, "tim inti")
    database.run(saved_groups.rename_group, first, "Tim Inti")
    with pytest.raises(FieldMissing):
        database.run(saved_groups.save_group, "  ", [])
    with pytest.raises(GroupUnknown):
        database.run(saved_groups.remove_group, 99)
    with pytest.raises(MeetingUnknown):
        database.ask(saved_groups.choices, 99)


def test_the_list_of_an_earlier_meeting_is_taken_without_the_offices_that_are_gone(database: Database) -> None:
    earlier, _ = banten_meeting(database)
    group = database.run(saved_groups.save_group, "Lebak", [found_banten(database)["Wakil Bupati Lebak"]])
    later = make_meeting(database, "Rapat berikutnya", date(2017, 4, 12))
    database.run(end_office, "Wakil Bupati Lebak", date(2016, 12, 31))
    saved, meeting = sets(database, later)
    assert (saved.id, saved.office_ids, saved.gone) == (group, (), ("Wakil Bupati Lebak",))
    assert (meeting.kind, meeting.id, meeting.title) == (SetKind.MEETING, earlier, "Rapat Koordinasi")
    assert (len(meeting.office_ids), meeting.gone) == (15, ("Wakil Bupati Lebak",))
    assert [one.kind for one in sets(database, earlier)] == [SetKind.SAVED]


def test_terms_come_along_but_only_one_leads_the_new_meeting(database: Database) -> None:
    earlier, ids = banten_meeting(database)
    database.run(invitations.set_roles, [ids["Bupati Lebak"]], Role.CHAIR)
    database.run(invitations.set_roles, [ids["Walikota Serang"]], Role.HOST)
    database.run(invitations.set_terms, ids["Bupati Serang"], False, "catatan lama")
    offices = {one.office.name: one.office.id for one in database.ask(invitations.invitees, earlier)}
    free = make_meeting(database, "Tanpa pimpinan")
    draft = meetings.MeetingDraft("Dipimpin", date(2016, 4, 12), "Pendopo", chair_office_id=offices["Walikota Cilegon"])
    led = database.run(meetings.create_meeting, draft)
    for meeting_id, chair in ((free, "Bupati Lebak"), (led, "Walikota Cilegon")):
        (terms,) = [one.terms for one in sets(database, meeting_id) if one.id == earlier]
        database.run(invitations.invite_as, meeting_id, terms)
        invited = database.ask(invitations.invitees, meeting_id)
        assert [one.office.name for one in invited if one.role is Role.CHAIR] == [chair]
        assert [one.office.name for one in invited if one.role is Role.HOST] == ["Walikota Serang"]
        alone = [(one.office.name, one.note) for one in invited if not one.may_be_represented]
        assert alone == [("Bupati Serang", "")]


def test_the_groups_that_every_office_knows(database: Database) -> None:
    found_banten(database)
    meeting_id = make_meeting(database)
    heads, forkopimda = ready_groups()
    groups = database.ask(saved_groups.choices, meeting_id).offices.groups
    ids = [office_id for group in groups for office_id in group.office_ids]
    offices = database.ask(candidate_offices, meeting_id, ids)
    assert [one.name for one in offices if forkopimda.holds(one.group.code, one.place.sub)] == [
        "Gubernur Banten", "Ketua DPRD Provinsi Banten", "Komandan Korem 064/Maulana Yusuf",
        "Kepala Kepolisian Daerah Banten", "Kepala Kejaksaan Tinggi Banten",
    ]  # fmt: skip
    regions = {one.name for one in offices if heads.holds(one.group.code, one.place.sub)}
    assert regions == set(invite_regions(database, meeting_id))
