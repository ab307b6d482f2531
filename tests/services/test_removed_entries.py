"""Remarks that were taken out are found again with all that belonged to them, on both stores."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from builders import make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.minutes import Entry
from rakor_desktop.services.minutes.removed_entries import removed_entries

SAID_AT = datetime(2016, 4, 12, 3, 4, tzinfo=UTC)


@pytest.fixture
def meeting_id(database: Database) -> int:
    return make_meeting(database)


def say(database: Database, meeting_id: int, text: str) -> UUID:
    entry = Entry(uuid4(), None, None, SAID_AT, text, 1)
    database.run(minutes.begin_entry, meeting_id, entry)
    return entry.id


def texts(database: Database, meeting_id: int) -> list[str]:
    return [one.text for one in database.ask(minutes.proceedings, meeting_id).entries]


def test_what_was_taken_out_comes_back_where_it_stood_with_its_links(database: Database, meeting_id: int) -> None:
    one, two, three = (say(database, meeting_id, text) for text in ("Satu.", "Dua.", "Tiga."))
    database.run(minutes.save_text, two, 1, "Dua, diubah.")
    database.run(minutes.decide, meeting_id, "Setuju.", two, "Dua")
    before = database.ask(minutes.proceedings, meeting_id)
    for entry_id in (two, one):
        database.run(minutes.remove_entry, entry_id)
    last, first = database.ask(removed_entries, meeting_id)
    assert (last.removed.entry.id, first.removed.entry.id) == (one, two)
    assert first.removed.entry == replace(before.entries[1], version=2)
    assert first.at.tzinfo is not None
    assert first.desk == database.desk
    for gone in (first, last):
        database.run(minutes.bring_back, meeting_id, gone.removed)
    assert texts(database, meeting_id) == ["Satu.", "Dua, diubah.", "Tiga."]
    assert database.ask(minutes.proceedings, meeting_id).decisions == before.decisions
    assert database.ask(removed_entries, meeting_id) == ()
    assert three


def test_what_came_back_and_went_again_is_told_once_as_it_stood_last(database: Database, meeting_id: int) -> None:
    entry_id = say(database, meeting_id, "Satu.")
    removed = database.run(minutes.remove_entry, entry_id)
    database.run(minutes.bring_back, meeting_id, removed)
    database.run(minutes.save_text, entry_id, 1, "Satu lagi.")
    database.run(minutes.remove_entry, entry_id)
    assert [one.removed.entry.text for one in database.ask(removed_entries, meeting_id)] == ["Satu lagi."]


def test_other_meetings_and_empty_entries_are_left_out(database: Database, meeting_id: int) -> None:
    other = database.run(meetings.create_meeting, meetings.MeetingDraft("Lain", SAID_AT.date(), "Serang"))
    for where, text in ((other, "Di rapat lain."), (meeting_id, "  ")):
        database.run(minutes.remove_entry, say(database, where, text))
    assert database.ask(removed_entries, meeting_id) == ()
    assert [one.removed.entry.text for one in database.ask(removed_entries, other)] == ["Di rapat lain."]
