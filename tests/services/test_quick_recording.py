"""A guest waits while he is recorded: the store is asked as seldom as may be, and what others did is still seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from sqlalchemy import Engine, event, select

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.tables import ChangeRow, HistoryRow
from rakor_desktop.domain.errors import AlreadyRecorded, LedgerFrozen
from rakor_desktop.services.attendance import attendance, freezing

READS, WRITES = 2, 3
"""Invitation and meeting are held, then all that was said of them is read; the event, its trail, the news of it."""


@contextmanager
def asked() -> Iterator[list[str]]:
    """What the stores are given meanwhile."""
    given: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        given.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield given
    event.remove(Engine, "before_cursor_execute", note)


def test_a_record_takes_two_questions_and_three_lines(database: Database) -> None:
    _, invited = banten_meeting(database)
    with asked() as given:
        recorded = database.run(attendance.check_in, uuid4(), invited["Bupati Lebak"])
    assert recorded.office == "Bupati Lebak"
    told = [one for one in given if not one.startswith("BEGIN")]
    assert [one.split()[0].casefold() for one in told] == ["select"] * READS + ["insert"] * WRITES


def test_its_trail_and_its_news_are_whole(database: Database) -> None:
    _, invited = banten_meeting(database)
    before = database.ask(lambda session: session.scalars(select(ChangeRow.id)).all())
    event_id = uuid4()
    database.run(attendance.check_in, event_id, invited["Bupati Lebak"])
    line = database.ask(lambda session: session.execute(
        select(HistoryRow.action, HistoryRow.fields).where(HistoryRow.subject_id == str(event_id))
    ).one())  # fmt: skip
    assert line.action == "added"
    assert line.fields["kind"] == [None, "arrived"]
    assert line.fields["invitee_id"] == [None, invited["Bupati Lebak"]]
    assert line.fields["by_office"] == [None, None]
    news = database.ask(lambda session: session.scalars(select(ChangeRow).where(ChangeRow.id.not_in(before))).all())
    assert [(one.topic_name, one.desk) for one in news] == [("attendance", database.desk)]


def test_the_freeze_is_read_with_the_events(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    known = uuid4()
    database.run(attendance.check_in, known, invited["Bupati Lebak"])
    for _ in range(2):  # frozen, opened, frozen again: the last word counts
        database.run(freezing.freeze, meeting_id)
        with pytest.raises(LedgerFrozen):
            database.run(attendance.check_in, uuid4(), invited["Bupati Serang"])
        assert database.run(attendance.check_in, known, invited["Bupati Lebak"]).event.id == known
        with pytest.raises(AlreadyRecorded):
            database.run(attendance.check_in, uuid4(), invited["Bupati Lebak"])
        database.run(freezing.unfreeze, meeting_id, "lembar kedua ditemukan")
    assert database.run(attendance.check_in, uuid4(), invited["Bupati Serang"]).office == "Bupati Serang"
