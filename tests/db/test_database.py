"""One transaction for each use-case: all of it or none, with history and changes, on both stores."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from builders import DAY, arrive, banten_meeting, make_meeting
from rakor_desktop.db.database import Database, Tx, is_postgresql, shown
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.tables import HistoryRow, MeetingRow
from rakor_desktop.domain.errors import (
    DiskFull,
    EndsBeforeStart,
    InviteeInUse,
    StoreBusy,
    StoreReadOnly,
    StoreUnreachable,
)
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes

MOMENT = datetime(2016, 4, 12, 2, 14, tzinfo=UTC)


def _history(session: Session) -> list[HistoryRow]:
    return list(session.scalars(select(HistoryRow).order_by(HistoryRow.id)))


def test_a_refusal_leaves_nothing_behind(database: Database) -> None:
    def half(tx: Tx) -> None:
        tx.session.add(MeetingRow(title="x", held_on=DAY, zone="WIB", place="y", organiser="", host="", note=""))
        tx.session.flush()
        raise EndsBeforeStart

    feed = Feed(database)
    with pytest.raises(EndsBeforeStart):
        database.run(half)
    assert database.ask(meetings.meetings) == ()
    assert database.ask(_history) == []
    assert feed.poll().topics == frozenset()


def test_every_change_is_told_in_the_history(migrated_url: str) -> None:
    database = Database(migrated_url, desk="Meja 2", actor="protokol", clock=lambda: MOMENT)
    meeting_id = make_meeting(database, "Rakor")
    database.run(meetings.change_meeting, meeting_id, meetings.MeetingDraft("Rakor II", DAY, "Pendopo Gubernur Banten"))
    added, changed = database.ask(_history)
    assert (added.subject, added.subject_id, added.action) == ("meeting", str(meeting_id), "added")
    assert (added.at, added.actor, added.desk) == (MOMENT, "protokol", "Meja 2")
    assert added.fields["held_on"] == [None, "2016-04-12"]
    assert (changed.action, changed.fields) == ("changed", {"title": ["Rakor", "Rakor II"]})
    database.close()


def test_saving_without_change_tells_nobody(database: Database) -> None:
    meeting_id = make_meeting(database, "Rakor")
    feed = Feed(database)
    database.run(meetings.change_meeting, meeting_id, meetings.MeetingDraft("Rakor", DAY, "Pendopo Gubernur Banten"))
    assert feed.poll().topics == frozenset()
    assert len(database.ask(_history)) == 1


def test_the_history_keeps_what_was_removed(database: Database) -> None:
    decision = database.run(minutes.decide, make_meeting(database), "Disepakati.")
    database.run(minutes.withdraw_decision, decision)
    removed = database.ask(_history)[-1]
    assert (removed.subject, removed.subject_id, removed.action) == ("decision", str(decision), "removed")
    assert removed.fields["text"] == ["Disepakati.", None]


def test_a_text_no_store_can_hold_is_kept_without_what_is_strange(database: Database) -> None:
    meeting_id = make_meeting(database, "a\0b\ud83dc 😀")
    assert database.ask(meetings.meeting, meeting_id).title == "a\ufffdb\ufffdc 😀"
    assert database.ask(_history)[0].fields["title"] == [None, "a\ufffdb\ufffdc 😀"]


def test_who_lost_a_race_against_the_door_sees_what_it_recorded(database: Database) -> None:
    if not is_postgresql(database.store):
        pytest.skip("one writer at a time")
    meeting_id, invited = banten_meeting(database)
    other, attempts = Database(database.store), []

    def withdraw_late(tx: Tx) -> None:
        invitations.invitees(tx.session, meeting_id)  # what the desk saw before somebody arrived
        attempts.append(tx.now)
        if len(attempts) == 1:
            arrive(other, invited["Bupati Lebak"])
        invitations.withdraw(tx, [invited["Bupati Lebak"]])

    with pytest.raises(InviteeInUse):
        database.run(withdraw_late)
    other.close()


def test_a_server_that_only_lets_us_read_says_so(database: Database) -> None:
    if not is_postgresql(database.store):
        pytest.skip("a right of PostgreSQL")

    def read_only(tx: Tx) -> None:
        tx.session.execute(text("set transaction read only"))
        tx.session.add(MeetingRow(title="x", held_on=DAY, zone="WIB", place="", organiser="", host="", note=""))

    with pytest.raises(StoreReadOnly):
        database.run(read_only)


def test_the_feed_tells_each_change_once_whoever_made_it(database: Database) -> None:
    other = Database(database.store, desk="Meja 2")
    feed = Feed(database)
    make_meeting(other)
    assert feed.poll().topics == {Topic.MEETINGS}
    assert feed.poll().topics == frozenset()
    other.close()


def test_a_store_that_is_full_says_so_and_keeps_what_it_has(migrated_file: Path, tmp_path: Path) -> None:
    database = Database(str(_copy(migrated_file, tmp_path)))
    make_meeting(database)

    def fill(tx: Tx) -> None:
        tx.session.execute(text(f"pragma max_page_count={_pages(tx.session)}"))
        tx.session.add(MeetingRow(title="x" * 10**6, held_on=DAY, zone="WIB", place="", organiser="", host="", note=""))

    with pytest.raises(DiskFull):
        database.run(fill)
    assert len(database.ask(meetings.meetings)) == 1
    database.close()


def test_a_row_held_by_another_desk_is_busy_and_not_for_ever(database: Database) -> None:
    if not is_postgresql(database.store):
        pytest.skip("the next test is for SQLite")
    meeting_id, other = make_meeting(database), Database(database.store)

    def hold(tx: Tx) -> None:
        tx.session.get(MeetingRow, meeting_id, with_for_update=True)
        other.run(impatient)

    def impatient(tx: Tx) -> None:
        assert tx.session.scalar(text("show lock_timeout")) == "10s"
        tx.session.execute(text("set local lock_timeout = 50"))
        tx.session.get(MeetingRow, meeting_id, with_for_update=True)

    with pytest.raises(StoreBusy):
        database.run(hold)
    other.close()


def test_a_store_held_by_another_program_is_busy(migrated_file: Path, tmp_path: Path) -> None:
    path = str(_copy(migrated_file, tmp_path))
    holder, waiting = Database(path), Database(path)

    def hold(tx: Tx) -> None:
        def impatient(other: Tx) -> None:
            raise AssertionError("two writers at once")

        waiting.run(impatient)

    with waiting._engine.connect() as connection:
        connection.exec_driver_sql("pragma busy_timeout=50")
    with pytest.raises(StoreBusy):
        holder.run(hold)
    holder.close()
    waiting.close()


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_a_server_that_does_not_answer_is_unreachable(scheme: str) -> None:
    away = Database(f"{scheme}://nobody:secret@127.0.0.1:1/none")
    with pytest.raises(StoreUnreachable) as refused:
        away.ask(meetings.meetings)
    assert "secret" not in refused.value.detail
    assert "secret" not in away.place


def test_a_store_is_known_by_the_same_name_whatever_its_password_is() -> None:
    """Else what was typed and recorded while it was away would be looked for elsewhere after a new password."""
    with_it = "postgresql://user:one@server/rakor?password=three&sslmode=require"
    assert shown(with_it) == shown("postgres://user@server/rakor?sslmode=require")
    assert shown(with_it) == "postgresql://user@server/rakor?sslmode=require"


def _copy(source: Path, folder: Path) -> Path:
    return Path(shutil.copy(source, folder / "rakor.sqlite"))


def _pages(session: Session) -> int:
    return int(session.scalar(text("pragma page_count")) or 0)
