"""Who signs an agreement, and what a short report tells: from what the door and the minutes know, on both stores."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from builders import DAY, arrive, banten_meeting, office_id
from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, ReportPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.agreements import AgreementRole
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import agreements, minutes
from rakor_desktop.services.publishing import papers


def agreement(database: Database, meeting_id: int) -> AgreementPaper:
    paper = database.ask(papers.paper, meeting_id, DocumentKind.AGREEMENT, load_profile(OLD_STYLE))
    assert isinstance(paper, AgreementPaper)
    return paper


def test_heads_who_came_and_whoever_came_for_them_are_parties_and_deputies_of_their_own_are_not(
    database: Database,
) -> None:
    meeting_id, invited = banten_meeting(database)
    for office in ("Bupati Serang", "Walikota Serang", "Wakil Bupati Serang"):
        arrive(database, invited[office])
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy)
    database.run(minutes.decide, meeting_id, "Rencana aksi dilaksanakan.")
    paper = agreement(database, meeting_id)
    signs = {one.official.office: one.represents for one in paper.parties}
    assert signs["Wakil Bupati Lebak"] == ("Bupati Lebak",)
    assert {"Bupati Serang", "Walikota Serang"} <= set(signs)
    assert not {"Wakil Bupati Serang", "Bupati Lebak", "Bupati Pandeglang"} & set(signs)
    assert paper.witnesses == ()
    assert paper.points == ("Rencana aksi dilaksanakan.",)


def test_whoever_is_sent_by_a_head_signs_under_his_own_office(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], Representative("Asisten I", "Budi"))
    (signs,) = [one for one in agreement(database, meeting_id).parties if one.represents]
    assert (signs.official.office, signs.official.name and signs.official.name.full) == ("Asisten I", "Budi")


def test_what_was_chosen_for_a_meeting_takes_the_place_of_the_rule(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    for office in ("Bupati Serang", "Walikota Serang"):
        arrive(database, invited[office])
    first, second = database.ask(agreements.signing_people, meeting_id)
    chosen = {first.key: AgreementRole.WITNESS, second.key: AgreementRole.NOBODY}
    assert database.run(agreements.choose_roles, meeting_id, chosen) == {}
    paper = agreement(database, meeting_id)
    assert paper.parties == ()
    assert [one.official.office for one in paper.witnesses] == [first.official.office]
    assert database.run(agreements.choose_roles, meeting_id, {first.key: AgreementRole.PARTY}) == chosen
    parties = [one.official.office for one in agreement(database, meeting_id).parties]
    assert parties == ["Bupati Serang", "Walikota Serang"]
    with pytest.raises(MeetingUnknown):
        database.run(agreements.choose_roles, 99, {})


def test_who_signs_as_another_desk_chose_meanwhile_does_so_unless_he_was_changed_here_too(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    for office in ("Bupati Serang", "Walikota Serang"):
        arrive(database, invited[office])
    first, second = database.ask(agreements.signing_people, meeting_id)
    database.run(agreements.choose_roles, meeting_id, {first.key: AgreementRole.NOBODY}, {})
    database.run(agreements.choose_roles, meeting_id, {second.key: AgreementRole.WITNESS}, {})
    roles = [one.role for one in database.ask(agreements.signing_people, meeting_id)]
    assert roles == [AgreementRole.NOBODY, AgreementRole.WITNESS]
    seen = {first.key: AgreementRole.NOBODY, second.key: AgreementRole.WITNESS}
    database.run(agreements.choose_roles, meeting_id, {second.key: AgreementRole.WITNESS}, seen)
    assert database.ask(agreements.signing_people, meeting_id)[0].role is first.by_rule


def test_a_chair_who_was_not_recorded_may_be_left_out(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    chair = meetings.MeetingDraft("Rakor", DAY, "Pendopo", chair_office_id=office_id(database, "Gubernur Banten"))
    database.run(meetings.change_meeting, meeting_id, chair)
    (only,) = database.ask(agreements.signing_people, meeting_id)
    assert only.official.office == "Gubernur Banten"
    database.run(agreements.choose_roles, meeting_id, {only.key: AgreementRole.NOBODY})
    assert agreement(database, meeting_id).parties == ()


def test_the_report_names_who_spoke_on_each_item_once(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    held = meetings.MeetingDraft("Rapat Koordinasi", DAY, "Pendopo", agenda=("Sambutan", "Penutup"))
    database.run(meetings.change_meeting, meeting_id, held)
    first = database.ask(meetings.meeting, meeting_id).agenda[0].id
    for text in ("Satu.", "Dua."):
        at = datetime(2016, 4, 12, 2, 15, tzinfo=UTC)
        entry = minutes.Entry(uuid4(), first, invited["Bupati Serang"], at, text, 1)
        database.run(minutes.begin_entry, meeting_id, entry)
    paper = database.ask(papers.paper, meeting_id, DocumentKind.REPORT, load_profile(OLD_STYLE))
    assert isinstance(paper, ReportPaper)
    assert [one.speakers for one in paper.items] == [("Bupati Serang",), ()]
    assert paper.receiver is not None
    assert paper.receiver.office.startswith("Gubernur")
