"""The program is killed at random moments at the door: every arrival that its screen showed is there afterwards."""

import multiprocessing
import os
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten, make_meeting
from executors import Inline
from journeys.desk_process import record_until_killed
from rakor_desktop.app.startup import open_store
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.migrate import upgrade
from rakor_desktop.domain.attendance import State
from rakor_desktop.local.spool import Spool, spool_of
from rakor_desktop.services.attendance import ledger
from rakor_desktop.services.directory import directory
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from servers import OwnServer, fresh_database

RUNS = 100 if os.environ.get("RAKOR_TEST_LONG") else 10
AT_ONCE = 2
KILLED_AFTER_S = (0.0, 1.5)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no PostgreSQL to test on")


@dataclass(slots=True)
class Desk:
    """A program at the door of its own database, and whom its screen showed as recorded."""

    store: str
    meeting_id: int
    told: Connection
    process: "multiprocessing.process.BaseProcess"
    shown: list[int] = field(default_factory=list)

    def listen(self, guests: int) -> None:
        """Until so many more guests were shown."""
        for _ in range(guests):
            assert self.told.poll(120), "the desk records nobody"
            self.shown.append(self.told.recv())

    def kill(self, after: float) -> None:
        """Kill it some time from now, wherever it is; what it told until then was on the screen."""
        time.sleep(after)
        self.process.kill()
        self.process.join()
        try:
            while self.told.poll():
                self.shown.append(self.told.recv())
        except EOFError:
            return


@pytest.fixture(scope="module")
def template(server: OwnServer) -> Iterator[tuple[str, int]]:
    """A database with a meeting to which every office of Banten is invited, to copy."""
    with fresh_database(server.url) as url:
        with closing(_made(url)) as database:
            found_banten(database)
            meeting_id = make_meeting(database)
            wanted = [office.id for office in database.ask(directory.offices, DAY)]
            database.run(invitations.invite, meeting_id, wanted)
        yield url, meeting_id


@pytest.mark.parametrize("is_away", [False, True], ids=["with the server", "without the server"])
def test_every_arrival_that_was_shown_is_there(
    qtbot: QtBot, server: OwnServer, template: tuple[str, int], is_away: bool
) -> None:
    for first in range(0, RUNS // 2, AT_ONCE):
        seeds = range(first, min(first + AT_ONCE, RUNS // 2))
        with ExitStack() as stack, ThreadPoolExecutor(AT_ONCE) as pool:
            urls = [stack.enter_context(fresh_database(server.url, template[0])) for _ in seeds]
            server.settle()  # the numbers of a copied database survive a power cut only from here on
            desks = list(pool.map(partial(_begin, template[1]), urls))
            list(pool.map(lambda desk: desk.listen(1), desks))
            if is_away:
                server.stop()
                list(pool.map(lambda desk: desk.listen(2), desks))
            list(pool.map(Desk.kill, desks, map(_moment, seeds)))
            if is_away:
                server.start()
            for desk in desks:
                assert not set(desk.shown) - _recorded(qtbot, desk), f"lost of {len(desk.shown)}"
                assert not _waiting(desk)


def _moment(seed: int) -> float:
    return random.Random(seed).uniform(*KILLED_AFTER_S)


def _made(url: str) -> Database:
    upgrade(url)
    return Database(url)


def _begin(meeting_id: int, url: str) -> Desk:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=record_until_killed, args=(url, os.environ["RAKOR_HOME"], meeting_id, theirs), daemon=True
    )
    process.start()
    theirs.close()
    return Desk(url, meeting_id, ours, process)


def _recorded(qtbot: QtBot, desk: Desk) -> set[int]:
    """Who is in the ledger after the next start of the program."""
    messages = MessageArea()
    qtbot.addWidget(messages)
    with closing(open_store(desk.store)) as database:
        jobs = Jobs(database, Feed(database), executor=Inline)
        bugs: list[Exception] = []
        jobs.failed.connect(bugs.append)
        spooling = Spooling(jobs, Spool(spool_of(database.place)), messages)
        spooling.recover()
        spooling.close()
        jobs.close()
        assert not bugs
        standings = database.ask(ledger.standings, desk.meeting_id)
        return {invitee for invitee, standing in standings.items() if standing.state is State.IN_PERSON}


def _waiting(desk: Desk) -> list[Path]:
    with closing(Database(desk.store)) as database:
        folder = spool_of(database.place)
        return list(folder.parent.glob(f"{folder.name}*"))
