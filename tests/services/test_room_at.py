"""The room at any minute: who came, left and came back, as the records stood then."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Guest, Representative, Revocation
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.services.attendance import attendance, guests, movements
from rakor_desktop.services.attendance.room_at import RoomAt, room_at

NINE = datetime(2016, 4, 12, 2, 0, tzinfo=UTC)


class Hands:
    """The clock of the desk, moved by the test."""

    now = NINE

    def __call__(self) -> datetime:
        return self.now

    def at(self, minute: int, second: int = 0) -> None:
        self.now = NINE + timedelta(minutes=minute, seconds=second)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def store(migrated_url: str, hands: Hands) -> Database:
    return Database(migrated_url, desk="Meja 1", clock=hands)


def test_the_day_of_the_meeting_is_looked_at_whatever_was_recorded_later(store: Database, hands: Hands) -> None:
    meeting_id, invited = banten_meeting(store)
    hands.at(-24 * 60)
    store.run(attendance.check_in, uuid4(), invited["Bupati Pandeglang"])
    assert store.ask(room_at, meeting_id).at == NINE - timedelta(days=1)  # a trial: there is nothing else yet
    hands.at(14 * 60 + 59)  # 23.59 WIB
    store.run(attendance.check_in, uuid4(), invited["Bupati Lebak"])
    for minute in (15 * 60, 25 * 60):
        hands.at(minute)
        store.run(attendance.excuse, uuid4(), invited["Bupati Serang"], "sakit")
        store.run(attendance.revoke, uuid4(), invited["Bupati Serang"], Revocation.MISTYPED)
    assert store.ask(room_at, meeting_id).at == NINE + timedelta(minutes=14 * 60 + 59)
    store.close()


def test_the_room_is_told_for_every_minute(store: Database, hands: Hands) -> None:
    meeting_id, invited = banten_meeting(store)
    lebak, deputy = invited["Bupati Lebak"], invited["Wakil Bupati Serang"]
    person = Representative("Wakil Bupati Serang", "Budi", deputy)
    hands.at(1, 30)
    store.run(attendance.check_in, uuid4(), lebak)
    hands.at(2)
    store.run(attendance.represent, uuid4(), invited["Bupati Serang"], person, None)
    store.run(guests.walk_in, uuid4(), meeting_id, Guest("Camat Cipocok"))
    hands.at(5)
    store.run(movements.leave, uuid4(), lebak)
    hands.at(8)
    store.run(movements.come_back, uuid4(), lebak)
    hands.at(9)
    store.run(attendance.revoke, uuid4(), invited["Bupati Serang"], Revocation.MISTYPED)

    def room(minute: int) -> RoomAt:
        return store.ask(room_at, meeting_id, NINE + timedelta(minutes=minute))

    deputy_line = ("Wakil Bupati Serang", ("Bupati Serang",))
    assert told(room(0)) == []
    assert told(room(1)) == [("Bupati Lebak", ())]  # to the end of the minute
    assert told(room(2)) == [("Bupati Lebak", ()), deputy_line, ("Camat Cipocok", ())]
    assert told(room(6)) == [deputy_line, ("Camat Cipocok", ())]
    assert told(room(8))[0] == ("Bupati Lebak", ())
    assert room(8).people[0].since == NINE + timedelta(minutes=8)
    assert told(room(9)) == [("Bupati Lebak", ()), ("Camat Cipocok", ())]
    assert [room(at).figures.heads_in_room for at in (0, 1, 2, 6, 8, 9)] == [0, 1, 3, 2, 3, 2]
    last = store.ask(room_at, meeting_id)
    assert (last.at, told(last)) == (NINE + timedelta(minutes=9), told(room(9)))
    store.close()


def test_before_any_record_it_is_the_hour_of_the_beginning(store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    empty = store.ask(room_at, meeting_id)
    assert (empty.people, empty.figures.heads_in_room) == ((), 0)
    assert empty.at.date() == NINE.date()
    with pytest.raises(MeetingUnknown):
        store.ask(room_at, 9999)
    store.close()


def told(room: RoomAt) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.office, one.represents) for one in room.people]
