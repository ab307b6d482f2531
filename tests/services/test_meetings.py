"""Meetings and their agenda, on both stores."""

from dataclasses import replace
from datetime import time
from uuid import uuid4

import pytest

from builders import DAY, banten_meeting, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import EndsBeforeStart, FieldMissing, MeetingChanged, MeetingNotNamed
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes

DRAFT = meetings.MeetingDraft("Rakor", DAY, "Pendopo", time(9), agenda=("Pembukaan", "Sambutan", "Penutup"))


def test_a_meeting_is_kept_as_it_was_entered(database: Database) -> None:
    kept = database.ask(meetings.meeting, database.run(meetings.create_meeting, DRAFT))
    assert (kept.title, kept.held_on, kept.place, kept.starts, kept.ends) == ("Rakor", DAY, "Pendopo", time(9), None)
    assert [(item.no, item.title) for item in kept.agenda] == [(1, "Pembukaan"), (2, "Sambutan"), (3, "Penutup")]


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"title": "  "}, FieldMissing),
        ({"place": ""}, FieldMissing),
        ({"ends": time(8)}, EndsBeforeStart),
    ],
)
def test_a_meeting_without_sense_is_refused(
    database: Database, change: dict[str, object], refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        database.run(meetings.create_meeting, replace(DRAFT, **change))  # type: ignore[arg-type]
    assert database.ask(meetings.meetings) == ()


def test_a_shorter_agenda_keeps_what_was_said_under_the_items_that_go(database: Database) -> None:
    meeting_id = database.run(meetings.create_meeting, DRAFT)
    last = database.ask(meetings.meeting, meeting_id).agenda[2]
    said = minutes.Entry(uuid4(), last.id, None, None, "Rapat ditutup.", 1)
    database.run(minutes.begin_entry, meeting_id, said)
    database.run(meetings.change_meeting, meeting_id, replace(DRAFT, agenda=("Pembukaan", "Arahan")))
    assert [item.title for item in database.ask(meetings.meeting, meeting_id).agenda] == ["Pembukaan", "Arahan"]
    (entry,) = database.ask(minutes.proceedings, meeting_id).entries
    assert (entry.text, entry.agenda_item_id) == ("Rapat ditutup.", None)


@pytest.mark.parametrize(
    "agenda",
    [
        ("Sambutan", "Penutup"),
        ("Penutup", "Sambutan", "Pembukaan"),
        ("Doa", "Pembukaan", "Sambutan", "Penutup"),
        ("Doa", "Doa", "Sambutan"),
    ],
)
def test_an_item_that_moves_keeps_what_was_said_under_it(database: Database, agenda: tuple[str, ...]) -> None:
    meeting_id = database.run(meetings.create_meeting, DRAFT)
    for item in database.ask(meetings.meeting, meeting_id).agenda:
        said = minutes.Entry(uuid4(), item.id, None, None, item.title, 1)
        database.run(minutes.begin_entry, meeting_id, said)
    database.run(meetings.change_meeting, meeting_id, replace(DRAFT, agenda=agenda))
    items = database.ask(meetings.meeting, meeting_id).agenda
    assert [(item.no, item.title) for item in items] == list(enumerate(agenda, 1))
    titles = {item.id: item.title for item in items}
    under = {entry.text: titles.get(entry.agenda_item_id or 0) for entry in _said(database, meeting_id)}
    assert {text: title for text, title in under.items() if text in agenda} == {
        title: title for title in DRAFT.agenda if title in agenda
    }


def test_an_item_that_only_the_head_himself_decides_is_kept_where_it_moves(database: Database) -> None:
    meeting_id = database.run(meetings.create_meeting, replace(DRAFT, in_person=frozenset({2})))
    assert _in_person(database, meeting_id) == ["Sambutan"]
    moved = replace(DRAFT, agenda=("Sambutan", "Pembukaan", "Janji kinerja"), in_person=frozenset({1, 3}))
    database.run(meetings.change_meeting, meeting_id, moved)
    assert _in_person(database, meeting_id) == ["Sambutan", "Janji kinerja"]
    database.run(meetings.change_meeting, meeting_id, DRAFT)
    assert _in_person(database, meeting_id) == []


def _in_person(database: Database, meeting_id: int) -> list[str]:
    return [item.title for item in database.ask(meetings.meeting, meeting_id).agenda if not item.may_be_represented]


def test_a_longer_agenda_grows_at_its_end(database: Database) -> None:
    meeting_id = database.run(meetings.create_meeting, DRAFT)
    database.run(meetings.change_meeting, meeting_id, replace(DRAFT, agenda=(*DRAFT.agenda, "Doa")))
    assert [item.title for item in database.ask(meetings.meeting, meeting_id).agenda][-1] == "Doa"


def _said(database: Database, meeting_id: int) -> tuple[minutes.Entry, ...]:
    return database.ask(minutes.proceedings, meeting_id).entries


def test_the_list_counts_what_each_meeting_has(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    empty = make_meeting(database, "Rapat lain")
    lines = {line.id: line for line in database.ask(meetings.meetings)}
    assert lines[meeting_id].figures.invitations == lines[meeting_id].figures.not_recorded == 16
    assert lines[empty].figures.invitations == 0


def test_the_only_meeting_need_not_be_named(database: Database) -> None:
    with pytest.raises(MeetingNotNamed):
        database.ask(meetings.only_meeting)
    meeting_id = make_meeting(database)
    assert database.ask(meetings.only_meeting) == meeting_id
    make_meeting(database)
    with pytest.raises(MeetingNotNamed):
        database.ask(meetings.only_meeting)


def test_what_another_desk_changed_of_a_meeting_stays_where_this_one_changed_nothing(database: Database) -> None:
    meeting_id = database.run(meetings.create_meeting, DRAFT)
    seen = database.ask(meetings.meeting, meeting_id)
    theirs = replace(DRAFT, place="Aula", note="Bawa data", agenda=("Arahan", *DRAFT.agenda), in_person=frozenset({2}))
    database.run(meetings.change_meeting, meeting_id, theirs, seen)
    database.run(meetings.change_meeting, meeting_id, replace(DRAFT, title="Rakor II", ends=time(12)), seen)
    now = database.ask(meetings.meeting, meeting_id)
    assert (now.title, now.place, now.note, now.ends) == ("Rakor II", "Aula", "Bawa data", time(12))
    assert [item.title for item in now.agenda] == ["Arahan", *DRAFT.agenda]
    assert _in_person(database, meeting_id) == ["Pembukaan"]


def test_what_two_desks_changed_otherwise_is_refused_until_the_person_was_told(database: Database) -> None:
    meeting_id = database.run(meetings.create_meeting, DRAFT)
    seen = database.ask(meetings.meeting, meeting_id)
    database.run(meetings.change_meeting, meeting_id, replace(DRAFT, place="Aula", ends=time(12)), seen)
    mine = replace(DRAFT, place="Gedung", title="Rakor II")
    with pytest.raises(MeetingChanged) as refused:
        database.run(meetings.change_meeting, meeting_id, mine, seen)
    assert refused.value.names == ("place",)
    now = database.ask(meetings.meeting, meeting_id)
    assert (now.place, now.title) == ("Aula", "Rakor")
    database.run(meetings.change_meeting, meeting_id, mine, seen, now)
    now = database.ask(meetings.meeting, meeting_id)
    assert (now.place, now.title, now.ends) == ("Gedung", "Rakor II", time(12))


def test_hours_that_two_desks_gave_are_never_joined_to_an_end_before_the_start(database: Database) -> None:
    meeting_id = database.run(meetings.create_meeting, DRAFT)
    seen = database.ask(meetings.meeting, meeting_id)
    database.run(meetings.change_meeting, meeting_id, replace(DRAFT, ends=time(12)), seen)
    with pytest.raises(MeetingChanged) as refused:
        database.run(meetings.change_meeting, meeting_id, replace(DRAFT, starts=time(13)), seen)
    assert refused.value.names == ("hours",)
