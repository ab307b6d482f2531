"""The list of the invited, on both stores."""

from uuid import uuid4

import pytest

from builders import arrive, banten_meeting, found_banten, invite_regions, make_meeting, office_id
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import InviteeRow
from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.documents.profiles import OLD_STYLE, PaperSize, load_profile
from rakor_desktop.domain.errors import InviteeInUse, InviteeUnknown, MeetingUnknown
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.seating import seating
from rakor_desktop.services.signing import reconciling, signing


def test_the_list_is_in_order_of_precedence_whatever_the_order_of_entry(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database)
    for name in ("Wakil Bupati Lebak", "Bupati Lebak", "Wakil Ketua Komisi Pemberantasan Korupsi", "Gubernur Banten"):
        database.run(invitations.invite, meeting_id, [offices[name]])
    listed = database.ask(invitations.invitees, meeting_id)
    assert [(one.no, one.office.name) for one in listed] == [
        (1, "Wakil Ketua Komisi Pemberantasan Korupsi"),
        (2, "Gubernur Banten"),
        (3, "Bupati Lebak"),
        (4, "Wakil Bupati Lebak"),
    ]


def test_an_office_is_invited_once(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    assert len(invited) == 16
    assert invite_regions(database, meeting_id) == invited


def test_withdrawing_is_undone_by_putting_back(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    gone = database.run(invitations.withdraw, list(invited.values())[:3])
    assert len(database.ask(invitations.invitees, meeting_id)) == 13
    database.run(invitations.put_back, meeting_id, gone)
    assert {one.office.name for one in database.ask(invitations.invitees, meeting_id)} == set(invited)


def test_who_is_put_back_has_his_seat_again_and_his_number_on_the_printed_sheet(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(seating.fill, meeting_id)
    seated = database.ask(seating.plan, meeting_id).taken
    paper = database.ask(papers.attendance_paper, meeting_id, load_profile(OLD_STYLE), PaperSize.F4)
    database.run(signing.print_sheet, meeting_id, paper, planned(paper))
    gone = database.run(invitations.withdraw, [invited["Bupati Lebak"], invited["Wakil Walikota Tangerang Selatan"]])
    assert set(database.run(invitations.put_back, meeting_id, gone)) == {one.id for one in gone}
    assert database.ask(seating.plan, meeting_id).taken == seated
    pages = database.ask(reconciling.signed_pages, meeting_id)
    assert {row.invitee.office.name for page in pages for row in page.rows if row.invitee} == set(invited)


def test_who_is_invited_next_gets_no_seat_and_no_line_of_a_sheet_of_one_who_was_taken_off(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(seating.fill, meeting_id)
    gone = database.run(invitations.withdraw, [max(invited.values())])
    (came,) = database.run(invitations.invite, meeting_id, [office_id(database, "Gubernur Banten")])
    assert came != gone[0].id
    assert [one.key for one in database.ask(seating.plan, meeting_id).standing] == [f"invitee:{came}"]


def test_who_is_put_back_leaves_the_number_that_another_office_got(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    gone = database.run(invitations.withdraw, [max(invited.values())])
    other = office_id(database, "Gubernur Banten")
    database.run(invited_by_an_older_program, meeting_id, gone[0].id, other)
    (back,) = database.run(invitations.put_back, meeting_id, gone)
    listed = {one.id: one.office.id for one in database.ask(invitations.invitees, meeting_id)}
    assert (listed[gone[0].id], listed[back]) == (other, gone[0].office_id)


def invited_by_an_older_program(tx: Tx, meeting_id: int, number: int, office: int) -> None:
    row = InviteeRow(meeting_id=meeting_id, office_id=office, may_be_represented=True, note="", role="participant")
    row.id = number
    tx.session.add(row)


def test_nobody_known_at_the_door_or_in_the_minutes_is_taken_off(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Lebak"])
    said = minutes.Entry(uuid4(), None, invited["Bupati Serang"], None, "Menyampaikan.", 1)
    database.run(minutes.begin_entry, meeting_id, said)
    for office in ("Bupati Lebak", "Bupati Serang"):
        with pytest.raises(InviteeInUse):
            database.run(invitations.withdraw, [invited["Walikota Cilegon"], invited[office]])
    assert len(database.ask(invitations.invitees, meeting_id)) == 16


def test_terms_of_an_invitation(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(invitations.set_terms, invited["Bupati Lebak"], False, " kursi depan ")
    known = {one.office.name: one for one in database.ask(invitations.invitees, meeting_id)}["Bupati Lebak"]
    assert (known.may_be_represented, known.note) == (False, "kursi depan")


def test_terms_that_another_desk_changed_stay_and_of_two_notes_no_word_is_lost(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak = invited["Bupati Lebak"]
    database.run(invitations.set_terms, lebak, False, "kursi depan", (True, ""))
    database.run(invitations.set_terms, lebak, True, "minta kursi roda", (True, ""))
    known = {one.id: one for one in database.ask(invitations.invitees, meeting_id)}[lebak]
    assert not known.may_be_represented
    assert set(known.note.split()) == {"minta", "kursi", "roda", "depan"}
    database.run(invitations.set_terms, lebak, True, known.note, (False, known.note))
    database.run(invitations.set_terms, lebak, False, "", (False, known.note))
    known = {one.id: one for one in database.ask(invitations.invitees, meeting_id)}[lebak]
    assert (known.may_be_represented, known.note) == (True, "")


def test_unknown_meetings_and_invitations_are_refused(database: Database) -> None:
    with pytest.raises(MeetingUnknown):
        database.run(invitations.invite, 99, [])
    with pytest.raises(MeetingUnknown):
        database.ask(invitations.invitees, 99)
    with pytest.raises(InviteeUnknown):
        database.run(invitations.withdraw, [99])
