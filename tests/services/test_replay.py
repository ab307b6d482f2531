"""A ledger and what a desk recorded while the store was away: their union, in any order, any number of times."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from builders import arrive, banten_meeting, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import Event, Guest, Kind, Representative, Revocation, State, standing_of
from rakor_desktop.domain.topics import Topic
from rakor_desktop.local.spool import Spooled
from rakor_desktop.services.attendance import attendance, ledger, movements
from rakor_desktop.services.attendance.replay import Replayed, replay

BEFORE = datetime.now(UTC) - timedelta(hours=1)


def event(invitee: int, minute: int = 0, kind: Kind = Kind.ARRIVED, revokes: UUID | None = None) -> Event:
    person = Representative("Sekretaris Daerah") if kind is Kind.REPRESENTED else None
    return Event(uuid4(), kind, invitee, BEFORE + timedelta(minutes=minute), "Meja 2", person, revokes=revokes)


@pytest.fixture
def meeting(database: Database) -> tuple[int, list[int]]:
    meeting_id, invited = banten_meeting(database)
    return meeting_id, list(invited.values())


def test_what_was_recorded_comes_into_the_ledger_as_it_was(database: Database, meeting: tuple[int, list[int]]) -> None:
    meeting_id, (first, second, *_) = meeting
    feed = Feed(database)
    seen = [event(first), event(second, 1, Kind.REPRESENTED)]
    done = database.run(replay, [Spooled(meeting_id, one) for one in seen])
    assert done == Replayed((seen[0].id, seen[1].id), ())
    assert {one.id: one for one in database.ask(ledger.events, meeting_id)} == {one.id: one for one in seen}
    assert feed.poll().topics == {Topic.ATTENDANCE}


def test_again_and_in_any_order_changes_nothing(database: Database, meeting: tuple[int, list[int]]) -> None:
    meeting_id, (first, second, *_) = meeting
    came = event(first)
    waiting = [Spooled(meeting_id, one) for one in (came, event(first, 1, Kind.REVOKED, came.id), event(second, 2))]
    for seed in range(5):
        random.Random(seed).shuffle(waiting)
        assert set(database.run(replay, waiting).taken) == {one.event.id for one in waiting}
        assert len(database.ask(ledger.events, meeting_id)) == len(waiting)
    standings = database.ask(ledger.standings, meeting_id)
    assert first not in standings
    assert standings[second].state is State.IN_PERSON


def test_what_another_desk_said_meanwhile_stands_beside_it(database: Database, meeting: tuple[int, list[int]]) -> None:
    meeting_id, (first, *_) = meeting
    theirs = arrive(database, first).event
    mine = event(first, 0, Kind.REPRESENTED)
    database.run(replay, [Spooled(meeting_id, mine)])
    standing = database.ask(ledger.standings, meeting_id)[first]
    assert standing.event == mine  # it was first
    assert standing.contradicted_by == (theirs,)


def test_whoever_came_is_recorded_though_his_office_or_invitation_was_taken_out_meanwhile(
    database: Database, meeting: tuple[int, list[int]]
) -> None:
    meeting_id, (first, *_) = meeting
    gone = 10**6
    came = replace(event(first, 0, Kind.REPRESENTED), representative=Representative("Camat", "", gone, gone))
    guest = Event(uuid4(), Kind.WALKED_IN, None, BEFORE, "Meja 2", guest=Guest("Pers", "", gone, "99.99"))
    guest = replace(guest, guest_id=guest.id)
    done = database.run(replay, [Spooled(meeting_id, one) for one in (came, guest)])
    assert done == Replayed((came.id, guest.id), ())
    kept = {one.id: one for one in database.ask(ledger.events, meeting_id)}
    assert (kept[came.id].representative, kept[guest.id].guest) == (Representative("Camat"), Guest("Pers"))


def test_what_two_desks_recorded_alike_is_taken_back_together(
    database: Database, meeting: tuple[int, list[int]]
) -> None:
    meeting_id, (first, *_) = meeting
    arrive(database, first)
    database.run(movements.leave, uuid4(), first)
    went = replace(event(first, kind=Kind.LEFT), at=datetime.now(UTC) + timedelta(minutes=1))
    theirs = [event(first), went]
    database.run(replay, [Spooled(meeting_id, one) for one in theirs])
    for after, records in ((State.IN_PERSON, 6), (State.NOT_RECORDED, 8)):
        again = uuid4()
        for _ in range(2):
            database.run(attendance.revoke, again, first, "salah orang")
        standing = standing_of(first, database.ask(ledger.standings, meeting_id))
        assert (standing.state, standing.left) == (after, None)
        assert len(database.ask(ledger.events, meeting_id)) == records


def test_undo_of_one_desk_leaves_what_another_recorded_alike(
    database: Database, meeting: tuple[int, list[int]]
) -> None:
    meeting_id, (first, *_) = meeting
    mine, theirs = arrive(database, first).event, event(first, 99)
    database.run(replay, [Spooled(meeting_id, theirs)])
    database.run(attendance.revoke, uuid4(), first, Revocation.UNDONE, mine.id)
    assert standing_of(first, database.ask(ledger.standings, meeting_id)).event == theirs


def test_what_this_store_does_not_know_is_refused_and_the_rest_taken(
    database: Database, meeting: tuple[int, list[int]]
) -> None:
    meeting_id, (first, second, *_) = meeting
    other = make_meeting(database, "Rapat lain")
    good = Spooled(meeting_id, event(first))
    bad = [
        Spooled(meeting_id, event(10**6)),
        Spooled(other, event(second)),
        Spooled(10**6, event(second)),
        Spooled(meeting_id, event(second, 1, Kind.REVOKED, uuid4())),
    ]
    done = database.run(replay, [*bad, good])
    assert done == Replayed((good.event.id,), tuple(one.event.id for one in bad))
    assert database.ask(attendance.door, meeting_id).figures.in_person == 1
