"""Remarks, their versions and what is drawn from them, on both stores."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from builders import DAY, banten_meeting, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import EntryUnknown, FieldMissing, InviteeUnknown, MeetingUnknown, TextChanged
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.revisions import Deed, revisions


def remark(text: str = "", speaker: int | None = None) -> minutes.Entry:
    return minutes.Entry(uuid4(), None, speaker, None, text, 1)


def begun(database: Database) -> tuple[int, UUID]:
    meeting_id = make_meeting(database)
    entry = remark()
    database.run(minutes.begin_entry, meeting_id, entry)
    return meeting_id, entry.id


def test_entries_stay_in_the_order_they_were_begun(database: Database) -> None:
    meeting_id = make_meeting(database)
    for text in ("satu", "dua", "tiga"):
        database.run(minutes.begin_entry, meeting_id, remark(text))
    assert [entry.text for entry in database.ask(minutes.proceedings, meeting_id).entries] == ["satu", "dua", "tiga"]


def test_beginning_an_entry_twice_changes_nothing(database: Database) -> None:
    meeting_id = make_meeting(database)
    entry = remark("satu")
    for _ in range(2):
        database.run(minutes.begin_entry, meeting_id, entry)
    assert len(database.ask(minutes.proceedings, meeting_id).entries) == 1


def test_each_change_is_a_version_and_no_change_is_none(database: Database) -> None:
    _, entry_id = begun(database)
    assert database.run(minutes.save_text, entry_id, 1, "Sebanyak 222 orang") == 2
    assert database.run(minutes.save_text, entry_id, 1, "Sebanyak 222 orang") == 2
    assert database.run(minutes.save_text, entry_id, 2, "Sebanyak 222 orang dilatih") == 3


def test_a_text_saved_by_somebody_else_is_refused_with_both_texts(database: Database) -> None:
    _, entry_id = begun(database)
    before = database.ask(minutes.entry, entry_id).text
    database.run(minutes.save_text, entry_id, 1, "dari meja dua")
    with pytest.raises(TextChanged) as refused:
        database.run(minutes.save_text, entry_id, 1, "dari meja satu")
    said = refused.value
    assert (said.mine, said.theirs, said.version) == ("dari meja satu", "dari meja dua", 2)
    assert said.base == before
    assert database.ask(minutes.entry, entry_id).text == "dari meja dua"


def test_every_text_of_a_remark_is_kept_with_the_desk_that_saved_it(database: Database) -> None:
    meeting_id, entry_id = begun(database)
    before = database.ask(minutes.entry, entry_id).text
    database.sit_at("Meja 2")
    database.run(minutes.save_text, entry_id, 1, "Kedua")
    database.run(minutes.set_speaker, entry_id, None)
    removed = database.run(minutes.remove_entry, entry_id)
    database.run(minutes.bring_back, meeting_id, removed)
    told = [(one.deed, one.desk, one.text, one.version) for one in database.ask(revisions, entry_id)]
    assert told == [
        (Deed.BEGUN, "Meja 1", before, 1),
        (Deed.SAVED, "Meja 2", "Kedua", 2),
        (Deed.REMOVED, "Meja 2", "Kedua", 2),
        (Deed.BEGUN, "Meja 2", "Kedua", 1),
    ]


def test_a_removed_remark_comes_back_and_what_was_drawn_from_it_stays(database: Database) -> None:
    meeting_id, entry_id = begun(database)
    database.run(minutes.save_text, entry_id, 1, "Seluruh daerah melapor.")
    database.run(minutes.decide, meeting_id, "Seluruh daerah melapor.", entry_id)
    removed = database.run(minutes.remove_entry, entry_id)
    after = database.ask(minutes.proceedings, meeting_id)
    assert after.entries == ()
    assert [decision.entry_id for decision in after.decisions] == [None]
    database.run(minutes.begin_entry, meeting_id, remark("Kemudian."))
    database.run(minutes.bring_back, meeting_id, removed)
    again = database.ask(minutes.proceedings, meeting_id)
    assert [entry.text for entry in again.entries] == ["Seluruh daerah melapor.", "Kemudian."]
    assert [decision.entry_id for decision in again.decisions] == [entry_id]


def test_the_speaker_is_said_later_as_well(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    entry = remark("Terima kasih.")
    database.run(minutes.begin_entry, meeting_id, entry)
    database.run(minutes.set_speaker, entry.id, invited["Bupati Lebak"])
    assert database.ask(minutes.entry, entry.id).speaker_id == invited["Bupati Lebak"]


def test_decisions_are_numbered_without_gaps(database: Database) -> None:
    meeting_id = make_meeting(database)
    ids = [database.run(minutes.decide, meeting_id, text) for text in ("a", "b", "c")]
    database.run(minutes.withdraw_decision, ids[0])
    database.run(minutes.withdraw_decision, ids[0])
    found = database.ask(minutes.proceedings, meeting_id).decisions
    assert [(one.no, one.text) for one in found] == [(1, "b"), (2, "c")]


@pytest.mark.parametrize("at", [0, 2])
def test_a_decision_that_is_brought_back_has_its_place_again(database: Database, at: int) -> None:
    meeting_id = make_meeting(database)
    ids = [database.run(minutes.decide, meeting_id, text) for text in ("a", "b", "c")]
    gone = database.run(minutes.withdraw_decision, ids[at])
    assert gone is not None
    assert database.run(minutes.withdraw_decision, ids[at]) is None
    database.run(minutes.decide, meeting_id, "later")
    back = database.run(minutes.decide_again, gone)
    if back == gone.id:  # its number was not given to another meanwhile
        assert database.run(minutes.decide_again, gone) == back
    found = database.ask(minutes.proceedings, meeting_id).decisions
    assert [one.text for one in found if one.text != "later"] == ["a", "b", "c"]
    assert len(found) == 4


def test_what_is_missing_is_refused(database: Database) -> None:
    meeting_id = make_meeting(database)
    with pytest.raises(FieldMissing):
        database.run(minutes.decide, meeting_id, "  ")
    with pytest.raises(MeetingUnknown):
        database.run(minutes.decide, 99, "x")
    with pytest.raises(MeetingUnknown):
        database.run(minutes.begin_entry, 99, remark())
    with pytest.raises(EntryUnknown):
        database.run(minutes.save_text, uuid4(), 1, "x")


def test_words_are_kept_when_what_they_belonged_to_was_removed_meanwhile(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    draft = meetings.MeetingDraft("Rakor", DAY, "Pendopo", agenda=("Pembahasan",))
    database.run(meetings.change_meeting, meeting_id, draft)
    (item,) = database.ask(meetings.meeting, meeting_id).agenda
    speaker = invited["Bupati Lebak"]
    entries = [minutes.Entry(uuid4(), item.id, speaker, None, text, 1) for text in ("satu", "dua")]
    database.run(minutes.begin_entry, meeting_id, entries[0])
    removed = database.run(minutes.remove_entry, entries[0].id)
    database.run(invitations.withdraw, [speaker])
    database.run(meetings.change_meeting, meeting_id, replace(draft, agenda=()))
    database.run(minutes.begin_entry, meeting_id, entries[1])
    database.run(minutes.bring_back, meeting_id, removed)
    found = database.ask(minutes.proceedings, meeting_id).entries
    assert {(one.text, one.agenda_item_id, one.speaker_id) for one in found} == {
        ("satu", None, None), ("dua", None, None),
    }  # fmt: skip


def test_what_is_drawn_from_a_remark_that_is_gone_stands_by_itself(database: Database) -> None:
    found_banten(database)
    meeting_id, gone = make_meeting(database), uuid4()
    owner = database.ask(directory.institutions)[0].id
    database.run(minutes.decide, meeting_id, "Disepakati.", gone)
    draft = followups.RecommendationDraft("Laporan disampaikan.", (owner,), entry_id=gone)
    database.run(followups.recommend, meeting_id, draft)
    assert [one.entry_id for one in database.ask(minutes.proceedings, meeting_id).decisions] == [None]
    assert [one.entry_id for one in database.ask(followups.recommendations, meeting_id)] == [None]


def test_a_speaker_who_is_not_invited_any_more_is_refused(database: Database) -> None:
    _, entry_id = begun(database)
    with pytest.raises(InviteeUnknown):
        database.run(minutes.set_speaker, entry_id, 999)
