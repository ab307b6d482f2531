"""Inviting by a stranger's list: offices by their full names alone, all of them or none, on both stores."""

from datetime import date

import pytest
from sqlalchemy import select

from builders import found_banten, invite_regions, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.domain.errors import HeadingsMissing, ImportOutdated, MeetingUnknown
from rakor_desktop.domain.importing import Sheet
from rakor_desktop.domain.invitation_lists import Doubt, ListedOffice, Verdict
from rakor_desktop.services.directory import office_book
from rakor_desktop.services.invitations import invitation_lists, invitations
from rakor_desktop.services.invitations.invitation_lists import InvitationList


def sheet(*rows: tuple[str, ...]) -> tuple[Sheet, ...]:
    return (Sheet("Undangan", tuple(enumerate(rows, start=1))),)


def read(database: Database, meeting_id: int, *offices: str) -> InvitationList:
    rows = sheet(("Jabatan",), *((office,) for office in offices))
    return database.ask(invitation_lists.invitation_list, meeting_id, rows)


def one(database: Database, meeting_id: int, written: str, region: str = "") -> ListedOffice:
    rows = sheet(("Jabatan", "Daerah"), (written, region))
    (row,) = database.ask(invitation_lists.invitation_list, meeting_id, rows).planned({})
    return row


def verdicts(listed: InvitationList) -> list[Verdict]:
    return [row.verdict for row in listed.planned({})]


def invited(database: Database, meeting_id: int) -> list[str]:
    return [row.office.name for row in database.ask(invitations.invitees, meeting_id)]


def end_office(tx: Tx, name: str, last: date) -> None:
    tx.session.scalars(select(OfficeRow).where(OfficeRow.name == name)).one().valid_to = last


def rename(database: Database, office_id: int, name: str, day: date) -> None:
    before = database.ask(office_book.office_facts, office_id)
    after = office_book.OfficeFacts(name, before.institution, before.region_code, before.group_code, before.sub)
    database.run(office_book.change_office, office_id, before, after, day)


def test_offices_are_found_by_their_full_names_and_invited_together(database: Database) -> None:
    found_banten(database)
    meeting_id = make_meeting(database)
    listed = read(database, meeting_id, "BUPATI  LEBAK", "Plt. Wali Kota Cilegon", "Kepala Entah", "bupati lebak")
    assert verdicts(listed) == [Verdict.NEW, Verdict.NEW, Verdict.UNKNOWN, Verdict.REPEATED]
    ids = database.run(invitation_lists.invite_list, listed, {})
    assert invited(database, meeting_id) == ["Bupati Lebak", "Walikota Cilegon"]
    assert len(ids) == 2
    again = read(database, meeting_id, "Bupati Lebak", "Wakil Bupati Lebak")
    assert verdicts(again) == [Verdict.INVITED, Verdict.NEW]


@pytest.mark.parametrize("written", ["Serang", "Lebak", "Bupati", "Walikota", "Bupati Leb", "Sekretaris Daerah Serang"])
def test_a_bare_or_partial_name_is_never_taken_for_an_office(database: Database, written: str) -> None:
    found_banten(database)
    row = one(database, make_meeting(database), written)
    assert (row.verdict, row.doubt, row.office_id) == (Verdict.UNKNOWN, Doubt.NOT_FOUND, None)


def test_what_is_unclear_is_offered_to_be_chosen(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database)
    serang = one(database, meeting_id, "Serang")
    names = [name for _id, name in serang.candidates]
    assert {"Bupati Serang", "Walikota Serang"} <= set(names)
    assert len(names) <= 9
    assert ("Bupati Lebak" in [name for _id, name in one(database, meeting_id, "Bupati Lebakk").candidates])
    listed = read(database, meeting_id, "Serang", "Kepala Entah")
    answers = {2: offices["Walikota Serang"], 3: None}
    assert [row.verdict for row in listed.planned(answers)] == [Verdict.NEW, Verdict.LEFT_OUT]
    database.run(invitation_lists.invite_list, listed, answers)
    assert invited(database, meeting_id) == ["Walikota Serang"]


def test_a_column_of_regions_completes_or_contradicts_the_name(database: Database) -> None:
    found_banten(database)
    meeting_id = make_meeting(database)
    assert one(database, meeting_id, "Bupati", "Kabupaten Serang").office == "Bupati Serang"
    assert one(database, meeting_id, "Bupati", "Serang").doubt is Doubt.NOT_FOUND
    assert one(database, meeting_id, "Bupati Serang", "Serang").verdict is Verdict.NEW
    assert one(database, meeting_id, "Bupati Serang", "Kab. Lebak").doubt is Doubt.OTHER_REGION
    assert one(database, meeting_id, "Bupati Serang", "Lebak").doubt is Doubt.OTHER_REGION


def test_a_former_name_is_known_and_one_that_two_bore_is_asked(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database, day=date(2017, 4, 12))
    rename(database, offices["Bupati Lebak"], "Bupati Lebak Baru", date(2016, 6, 1))
    assert one(database, meeting_id, "Bupati Lebak").office == "Bupati Lebak Baru"
    assert one(database, make_meeting(database), "Bupati Lebak Baru").office == "Bupati Lebak"
    for name in ("Bupati Pandeglang", "Bupati Tangerang"):
        rename(database, offices[name], "Bupati Lama", date(2016, 7, 1))
        rename(database, offices[name], f"{name} Kini", date(2016, 8, 1))
    several = one(database, meeting_id, "Bupati Lama")
    assert several.doubt is Doubt.SEVERAL
    assert [name for _id, name in several.candidates][:2] == ["Bupati Pandeglang Kini", "Bupati Tangerang Kini"]


def test_an_office_that_is_gone_on_the_day_is_told(database: Database) -> None:
    found_banten(database)
    database.run(end_office, "Bupati Lebak", date(2016, 12, 31))
    row = one(database, make_meeting(database, day=date(2017, 4, 12)), "Bupati Lebak")
    assert (row.verdict, row.doubt) == (Verdict.UNKNOWN, Doubt.NOT_ON_THE_DAY)
    assert "Bupati Lebak" not in [name for _id, name in row.candidates]


def test_all_or_nothing_when_the_directory_changes_meanwhile(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database)
    listed = read(database, meeting_id, "Bupati Lebak", "Bupati Serang")
    database.run(end_office, "Bupati Serang", date(2015, 12, 31))
    with pytest.raises(ImportOutdated):
        database.run(invitation_lists.invite_list, listed, {})
    assert invited(database, meeting_id) == []
    other = read(database, meeting_id, "Bupati Lebak", "Walikota Serang")
    database.run(invitations.invite, meeting_id, [offices["Bupati Lebak"]])
    database.run(invitation_lists.invite_list, other, {})
    assert invited(database, meeting_id) == ["Bupati Lebak", "Walikota Serang"]


def test_lists_without_headings_and_meetings_that_are_not_there(database: Database) -> None:
    found_banten(database)
    with pytest.raises(HeadingsMissing):
        database.ask(invitation_lists.invitation_list, make_meeting(database), sheet(("Bupati Lebak",)))
    with pytest.raises(MeetingUnknown):
        read(database, 99, "Bupati Lebak")


def test_five_hundred_rows_against_a_filled_list_stay_quick(database: Database) -> None:
    found_banten(database)
    meeting_id = make_meeting(database)
    names = list(invite_regions(database, meeting_id))
    listed = read(database, meeting_id, *(names * 40)[:500])
    assert verdicts(listed) == [Verdict.INVITED] * 500
