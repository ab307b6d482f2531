"""Two desks at the same moment: clocks that differ, a freeze and a guest between a look and its record."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import timedelta
from functools import partial
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from builders import arrive, banten_meeting, found_banten, make_meeting, office_id
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.domain.attendance import Guest
from rakor_desktop.domain.errors import GuestIsInvited, LedgerFrozen
from rakor_desktop.services.attendance import attendance, freezing, guests, movements, offline
from rakor_desktop.services.attendance.freezing import Freeze
from rakor_desktop.services.attendance.offline import Seen
from rakor_desktop.services.invitations import invitations
from servers import fresh_database

BEHIND = timedelta(seconds=30)


def test_a_desk_whose_clock_is_behind_records_who_leaves_right_after_another_desk_saw_him_come(
    database: Database,
) -> None:
    meeting_id, invited = banten_meeting(database)
    regent = invited["Bupati Serang"]
    came = arrive(database, regent).event.at
    behind = Database(database.store, desk="Meja 2", clock=lambda: came - BEHIND)
    behind.run(movements.leave, uuid4(), regent)
    assert _in_room(database, meeting_id) == 0
    behind.run(movements.come_back, uuid4(), regent)
    assert _in_room(database, meeting_id) == 1
    behind.run(movements.leave, uuid4(), regent)
    assert _in_room(database, meeting_id) == 0
    behind.close()


def test_a_desk_by_itself_whose_clock_is_behind_records_the_same(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    came = arrive(database, invited["Bupati Serang"]).event.at
    seen = Seen(database.ask(attendance.door, meeting_id), "Meja 2", came - BEHIND)
    (left,) = offline.leave(seen, uuid4(), invited["Bupati Serang"])
    assert left.event.at > came


def _in_room(database: Database, meeting_id: int) -> int:
    return database.ask(attendance.door, meeting_id).figures.heads_in_room


class Desks:
    """Two on one PostgreSQL: the second acts while the first is within its transaction."""

    def __init__(self, store: str, pool: ThreadPoolExecutor) -> None:
        self.one, self.two, self._watch = Database(store), Database(store, desk="Meja 2"), Database(store)
        self._pool = pool

    def between(self, first: Callable[[Tx], object], second: Callable[[], object]) -> Future[object]:
        """What comes of the second, which began after what the first did and before the first was done."""

        def do(tx: Tx) -> Future[object]:
            first(tx)
            tx.session.flush()
            acting = self._pool.submit(second)
            while not acting.done() and not self._watch.ask(_waits):
                wait([acting], 0.01)
            return acting

        return self.one.run(do)

    def close(self) -> None:
        for one in (self.one, self.two, self._watch):
            one.close()


def _waits(session: Session) -> bool:
    """Whether a desk of this store waits for another."""
    waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    return bool(session.scalar(text(waiting)))


@pytest.fixture
def desks(migrated_database: str) -> Iterator[Desks]:
    with fresh_database(migrated_database, migrated_database) as url, ThreadPoolExecutor(1) as pool:
        made = Desks(url, pool)
        yield made
        made.close()


def test_nobody_is_recorded_in_a_ledger_that_another_desk_freezes_at_that_moment(desks: Desks) -> None:
    meeting_id, invited = banten_meeting(desks.one)
    record = partial(desks.two.run, attendance.check_in, uuid4(), invited["Bupati Serang"])
    recorded = desks.between(lambda tx: freezing.freeze(tx, meeting_id), record)
    with pytest.raises(LedgerFrozen):
        recorded.result()
    assert _in_room(desks.one, meeting_id) == 0


def test_a_freeze_waits_for_what_was_let_pass(desks: Desks) -> None:
    meeting_id, invited = banten_meeting(desks.one)
    freeze = partial(desks.two.run, freezing.freeze, meeting_id)
    frozen = desks.between(lambda tx: freezing.refuse_frozen(tx.session, meeting_id), freeze)
    assert isinstance(frozen.result(), Freeze)
    with pytest.raises(LedgerFrozen):
        arrive(desks.one, invited["Bupati Serang"])


def test_nobody_is_a_guest_whom_another_desk_invites_at_that_moment(desks: Desks) -> None:
    found_banten(desks.one)
    meeting_id, regent = make_meeting(desks.one), office_id(desks.one, "Bupati Serang")
    guest = Guest("Bupati Serang", office_id=regent)
    walks_in = partial(desks.two.run, guests.walk_in, uuid4(), meeting_id, guest)
    walked = desks.between(lambda tx: invitations.invite(tx, meeting_id, [regent]), walks_in)
    with pytest.raises(GuestIsInvited):
        walked.result()
