"""Answers to invitations, on both stores."""

import pytest

from builders import arrive, banten_meeting, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.errors import (
    CannotRepresentItself,
    FieldMissing,
    InviteeInUse,
    InviteeUnknown,
    MeetingUnknown,
    MustComeInPerson,
)
from rakor_desktop.domain.invitations import Channel, Readiness, Reply, Role, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import appointments
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings import meetings

COMES, SILENT = Said(Reply.WILL_COME, Channel.WHATSAPP), Said(Reply.NO_ANSWER)


def listed(database: Database, meeting_id: int) -> dict[str, Invitee]:
    return {one.office.name: one for one in database.ask(invitations.invitees, meeting_id)}


def test_the_last_answer_counts_and_the_history_stays(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak = invited["Bupati Lebak"]
    deputy = found_banten(database)["Wakil Bupati Lebak"]
    database.run(answers.record_answers, [lebak], SILENT)
    database.run(answers.record_answers, [lebak], COMES)
    said = Said(Reply.WILL_BE_REPRESENTED, Channel.PHONE, " Wakil Bupati Lebak ", deputy, note="Surat tugas menyusul")
    database.run(answers.record_answers, [lebak], said)
    known = listed(database, meeting_id)["Bupati Lebak"]
    assert known.reply is Reply.WILL_BE_REPRESENTED
    assert known.answer
    assert known.answer.said == Said(
        Reply.WILL_BE_REPRESENTED, Channel.PHONE, "Wakil Bupati Lebak", deputy, note="Surat tugas menyusul"
    )
    told = database.ask(answers.answer_history, lebak)
    assert [one.said.reply if one.said else None for one in told] == [
        Reply.NO_ANSWER, Reply.WILL_COME, Reply.WILL_BE_REPRESENTED,
    ]  # fmt: skip
    assert listed(database, meeting_id)["Bupati Serang"].reply is Reply.NOT_CONTACTED


def test_taking_back_adds_a_line_and_touches_no_later_answer(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak, serang = invited["Bupati Lebak"], invited["Bupati Serang"]
    first = database.run(answers.record_answers, [lebak, serang], SILENT)
    database.run(answers.record_answers, [serang], COMES)
    assert database.run(answers.take_back_answers, first) == 2
    assert database.run(answers.take_back_answers, first) == 0
    known = listed(database, meeting_id)
    assert known["Bupati Lebak"].reply is Reply.NOT_CONTACTED
    assert known["Bupati Serang"].reply is Reply.WILL_COME
    assert [one.revokes for one in database.ask(answers.answer_history, lebak)] == [None, first[0]]


def test_a_representative_needs_an_office_once_he_has_a_name(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    lebak = invited["Bupati Lebak"]
    with pytest.raises(FieldMissing):
        database.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED, by_name="Contoh"))
    database.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED))
    assert listed(database, meeting_id)["Bupati Lebak"].reply is Reply.WILL_BE_REPRESENTED


def test_who_must_come_in_person_is_not_represented_nor_anybody_by_himself(database: Database) -> None:
    _, invited = banten_meeting(database)
    offices = found_banten(database)
    database.run(invitations.set_terms, invited["Bupati Lebak"], False, "")
    said = Said(Reply.WILL_BE_REPRESENTED, by_office="Bupati Serang", by_office_id=offices["Bupati Serang"])
    with pytest.raises(MustComeInPerson):
        database.run(answers.record_answers, [invited["Bupati Lebak"]], said)
    with pytest.raises(CannotRepresentItself):
        database.run(answers.record_answers, [invited["Bupati Serang"]], said)
    with pytest.raises(InviteeUnknown):
        database.run(answers.record_answers, [99_999], COMES)


def test_readiness_counts_every_invitation_once(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    ids = list(invited.values())
    for some, reply in ((ids[:5], Reply.WILL_COME), (ids[5:7], Reply.WILL_NOT_COME), (ids[7:10], Reply.NO_ANSWER)):
        database.run(answers.record_answers, some, Said(reply))
    database.run(answers.record_answers, ids[10:11], Said(Reply.WILL_BE_REPRESENTED))
    assert database.ask(answers.meeting_readiness, meeting_id) == Readiness(5, 1, 2, 3, 5)
    with pytest.raises(MeetingUnknown):
        database.ask(answers.meeting_readiness, 99)


def test_the_call_list_is_of_those_who_have_not_answered_with_their_contact(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    person = PersonFacts(Name("", "Contoh", ""), contact_name="Ajudan", contact_phone="0811-2345-214")
    database.run(appointments.appoint, Appointment(found_banten(database)["Bupati Lebak"], person))
    database.run(answers.record_answers, [invited["Bupati Pandeglang"]], COMES)
    database.run(answers.record_answers, [invited["Bupati Lebak"]], SILENT)
    lines = database.ask(answers.call_list, meeting_id)
    assert len(lines) == 15
    assert (lines[0].invitee.office.name, lines[0].contact, lines[0].phone) == (
        "Bupati Lebak", "Ajudan", "0811-2345-214",
    )  # fmt: skip
    assert (lines[1].contact, lines[1].phone) == ("", "")


def test_what_is_taken_off_the_list_comes_back_with_its_answers_terms_and_role(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    pair = [invited["Bupati Lebak"], invited["Bupati Serang"]]
    (wrong, _) = database.run(answers.record_answers, pair, COMES)
    database.run(answers.take_back_answers, [wrong])
    database.run(answers.record_answers, pair[:1], Said(Reply.WILL_NOT_COME, reason=" dinas luar "))
    database.run(invitations.set_terms, pair[0], False, "kursi depan")
    database.run(invitations.set_roles, pair[:1], Role.SPEAKER)
    gone = database.run(invitations.withdraw, pair)
    assert len(listed(database, meeting_id)) == 14
    database.run(invitations.put_back, meeting_id, gone)
    back = listed(database, meeting_id)
    lebak = back["Bupati Lebak"]
    assert (lebak.may_be_represented, lebak.note, lebak.role) == (False, "kursi depan", Role.SPEAKER)
    assert lebak.answer
    assert lebak.answer.said
    assert (lebak.reply, lebak.answer.said.reason) == (Reply.WILL_NOT_COME, "dinas luar")
    told = database.ask(answers.answer_history, lebak.id)
    assert [one.said.reply if one.said else None for one in told] == [Reply.WILL_COME, None, Reply.WILL_NOT_COME]
    assert told[1].revokes == told[0].id
    assert back["Bupati Serang"].reply is Reply.WILL_COME
    assert database.run(invitations.put_back, meeting_id, gone) == ()


def test_an_answer_does_not_keep_an_invitation_on_the_list_the_door_does(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    database.run(answers.record_answers, [invited["Bupati Lebak"]], COMES)
    arrive(database, invited["Bupati Lebak"])
    with pytest.raises(InviteeInUse):
        database.run(invitations.withdraw, [invited["Bupati Serang"], invited["Bupati Lebak"]])
    assert len(listed(database, meeting_id)) == 16


def test_the_office_that_leads_the_meeting_is_invited_as_its_chair(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database)
    draft = meetings.MeetingDraft(
        "Rakor", database.ask(meetings.meeting, meeting_id).held_on, "Pendopo",
        chair_office_id=offices["Gubernur Banten"],
    )  # fmt: skip
    database.run(meetings.change_meeting, meeting_id, draft)
    database.run(invitations.invite, meeting_id, [offices["Gubernur Banten"], offices["Bupati Lebak"]])
    roles = {name: one.role for name, one in listed(database, meeting_id).items()}
    assert roles == {"Gubernur Banten": Role.CHAIR, "Bupati Lebak": Role.PARTICIPANT}
    ids = [one.id for one in listed(database, meeting_id).values()]
    database.run(invitations.set_roles, ids, Role.HOST)
    assert {one.role for one in listed(database, meeting_id).values()} == {Role.HOST}
