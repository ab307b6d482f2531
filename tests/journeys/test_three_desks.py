"""Three desks record at once while their server is stopped and started: the ledger is the union of what they saw."""

import multiprocessing
import os
import random
import sys
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.listening import Listening
from rakor_desktop.db.migrate import upgrade
from rakor_desktop.domain.attendance import Event, Kind, Revocation, fold_ledger
from rakor_desktop.domain.errors import AlreadyRecorded, NothingToRevoke, RakorError
from rakor_desktop.local.spool import Spool, spool_of
from rakor_desktop.services.attendance import attendance, ledger
from rakor_desktop.services.attendance.attendance import Door, Recorded
from rakor_desktop.services.directory import directory
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.attendance.at_hand import AtHand
from rakor_desktop.ui.attendance.recorder import Recorder, Stroke
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.tidying import Tidying
from servers import OwnServer, fresh_database, own_server

DESKS = ("Meja 1", "Meja 2", "Meja 3")
TIMES = 300 if os.environ.get("RAKOR_TEST_LONG") else 30
STOPS = 2
Told = tuple[object, ...]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no PostgreSQL to test on")


@pytest.fixture
def server() -> Iterator[OwnServer]:
    with own_server() as started:
        yield started


def test_the_ledger_is_the_union_of_what_three_desks_saw(server: OwnServer) -> None:
    with fresh_database(server.url) as url:
        meeting_id, guests = _meeting(url)
        context = multiprocessing.get_context("spawn")
        pipes, desks = {}, []
        for name in DESKS:
            pipes[name], theirs = context.Pipe()
            about = (url, os.environ["RAKOR_HOME"], name, meeting_id, theirs)
            desks.append(context.Process(target=record, args=about, daemon=True))
            desks[-1].start()
        seen: dict[UUID, Told] = {}
        for part, is_away in enumerate([False, True, False, True, False]):
            for name, pipe in pipes.items():
                pipe.send(_some(guests, name, part))
            if is_away:
                server.stop()  # in the middle of what they do
            for pipe in pipes.values():
                seen |= {event.id: told(event) for event in _answer(pipe)}
            if is_away:
                server.start()
        for pipe in pipes.values():
            pipe.send(None)
            assert _answer(pipe) == []  # nothing waits
        for desk in desks:
            desk.join(60)
        with closing(Database(url)) as database:
            _compare(database.ask(ledger.events, meeting_id), seen)


def told(event: Event) -> Told:
    """What an event tells; a commit whose answer was lost has the store's moment and view, not the desk's."""
    return event.kind, event.invitee_id, event.desk, event.reason


def _compare(events: list[Event], seen: dict[UUID, Told]) -> None:
    there = {event.id: told(event) for event in events}
    assert {event: there.get(event) for event in seen} == seen
    assert len(events) == len(there)
    unanswered = len(there.keys() - seen.keys())  # committed when the server was cut, and refused when said again
    assert unanswered <= len(DESKS) * STOPS
    assert {event.desk for event in events} == set(DESKS)
    revocations = [event.revokes for event in events if event.kind is Kind.REVOKED]
    assert len(revocations) >= len(DESKS)
    standing = {one.event.id for one in fold_ledger(events).values() if one.event}
    assert not standing & set(revocations)


def _meeting(url: str) -> tuple[int, list[int]]:
    upgrade(url)
    with closing(Database(url)) as database:
        found_banten(database)
        meeting_id = make_meeting(database)
        database.run(invitations.invite, meeting_id, [office.id for office in database.ask(directory.offices, DAY)])
        return meeting_id, [one.id for one in database.ask(invitations.invitees, meeting_id)]


def _some(guests: list[int], desk: str, part: int) -> list[int]:
    """Whom a desk records in one of the five parts: mostly the same guests as the others, in another order."""
    dice = random.Random(f"{desk} {part}")
    return [dice.choice(guests) for _ in range(TIMES // 5)]


def _answer(pipe: Connection) -> list[Event]:
    assert pipe.poll(300), "a desk does not answer"
    answer = pipe.recv()
    assert isinstance(answer, list), answer
    return answer


def record(store: str, home: str, name: str, meeting_id: int, pipe: Connection) -> None:
    """A desk in a process of its own: all that records, without its window; ends when it is told None."""
    os.environ["RAKOR_HOME"] = home
    app = QApplication([])
    Tidying(app)  # as in the program
    desk = _Desk(Database(store, desk=name), meeting_id, pipe)
    desk.look()
    app.exec()
    desk.close()


class _Desk(QObject):
    """Records whom it is told, some as excused, takes some back, and answers with the events it was shown."""

    def __init__(self, database: Database, meeting_id: int, pipe: Connection) -> None:
        super().__init__()
        self._database, self._pipe, self._dice = database, pipe, random.Random(database.desk)
        self._jobs, self._nowhere = Jobs(database, Feed(database)), QWidget()
        self._messages = MessageArea(self._nowhere)
        self._spooling = Spooling(self._jobs, Spool(spool_of(database.place + database.desk)), self._messages)
        self._at_hand = AtHand(database.desk)
        self._at_hand.enter(meeting_id)
        self._recorder = Recorder(self._jobs, self._at_hand, self._spooling, self)
        self._left: list[int] | None = None
        self._seen: list[Event] = []
        self._mine: list[int] = []
        self._recorder.recorded.connect(self._on_recorded)
        self._recorder.refused.connect(self._on_refused)
        self._jobs.changed.connect(self._read)
        self._spooling.changed.connect(self._on_spooled)
        self._jobs.start_polling()
        self._listening = Listening(database.store, self._jobs.heard.emit)
        self._is_ending = False
        self._read()

    def close(self) -> None:
        self._listening.close()
        self._jobs.close()
        self._spooling.close()
        self._database.close()

    @Slot()
    def look(self) -> None:
        """Take the next order, or end when nothing waits any more."""
        QTimer.singleShot(5, self.look)
        if self._is_ending and not self._spooling.count:
            self._is_ending = False
            self._pipe.send([])
            QApplication.quit()
        elif self._left is None and self._at_hand.door is not None and self._pipe.poll():
            self._left = self._pipe.recv()
            self._is_ending = self._left is None
            self._next()

    @Slot()
    def _next(self) -> None:
        if self._left:
            guest, way = self._left.pop(), self._dice.random()
            if way < 0.7:
                self._recorder.check_in(guest)
            elif way < 0.8:
                self._recorder.excuse(guest, "sakit")
            else:
                self._recorder.revoke(self._mine.pop() if self._mine else guest, Revocation.MISTYPED)
        elif self._left is not None:
            self._left = None
            self._pipe.send(self._seen)
            self._seen = []

    @Slot(object, object)
    def _on_recorded(self, recorded: Recorded, _stroke: Stroke) -> None:
        self._seen.append(recorded.event)
        if recorded.event.kind is not Kind.REVOKED and recorded.event.invitee_id is not None:
            self._mine.append(recorded.event.invitee_id)
        QTimer.singleShot(0, self._next)

    @Slot(object, object)
    def _on_refused(self, error: RakorError, _stroke: Stroke) -> None:
        if not isinstance(error, (AlreadyRecorded, NothingToRevoke)):
            self._pipe.send(repr(error))
        QTimer.singleShot(0, self._next)

    @Slot()
    def _read(self) -> None:
        self._jobs.read(attendance.door, self._at_hand.meeting_id or 0, then=self._on_door, refused=self._on_unread)

    def _on_unread(self, _error: RakorError) -> None:
        """The link is down; what is known does."""

    @Slot(object)
    def _on_door(self, door: Door) -> None:
        self._on_spooled()
        self._at_hand.see(door)

    @Slot()
    def _on_spooled(self) -> None:
        self._at_hand.keep(self._spooling.waiting(self._at_hand.meeting_id))
