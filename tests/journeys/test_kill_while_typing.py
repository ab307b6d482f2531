"""The program is killed at a random moment while somebody types: what was on the screen is there at the next start."""

import json
import multiprocessing
import os
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from executors import Inline
from journeys.typing_process import type_until_killed
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import open_store
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.migrate import upgrade
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.recovery import Recovery
from servers import OwnServer, fresh_database

LONG = bool(os.environ.get("RAKOR_TEST_LONG"))
IN_FILES, ON_SERVER = (100, 50) if LONG else (10, 5)
"""Programs that are killed: with a file each, and with a server that runs, and with one that is stopped meanwhile."""
AT_ONCE = 5
SEEN_S = 0.1
TYPING_S = (0.2, 4.0)


@dataclass(slots=True)
class Typing:
    """A program that types into a store of its own, and what its screen showed: (moment, entry, text)."""

    store: str
    meeting_id: int
    seconds: float
    process: BaseProcess
    told: Connection
    shown: list[tuple[float, str, str]] = field(default_factory=list)

    @classmethod
    def begin(cls, store: str, meeting_id: int, seed: int) -> "Typing":
        """Start the program."""
        context = _context()
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(
            target=type_until_killed, args=(store, os.environ["RAKOR_HOME"], meeting_id, seed, theirs), daemon=True
        )
        process.start()
        theirs.close()
        return cls(store, meeting_id, random.Random(seed).uniform(*TYPING_S), process, ours)

    def wait(self) -> None:
        """Until something was typed."""
        assert self.told.poll(120), "the window never came up"
        self._hear()

    def kill(self) -> None:
        """Kill it after its time; what it showed less than SEEN_S before nobody may have seen."""
        end = time.monotonic() + self.seconds
        while (left := end - time.monotonic()) > 0:
            if self.told.poll(left):
                self._hear()
        at = time.monotonic()
        self.process.kill()
        self.process.join()
        try:
            while self.told.poll():
                self._hear()
        except EOFError:
            pass
        self.shown = [line for line in self.shown if line[0] <= at - SEEN_S]

    def _hear(self) -> None:
        moment, entry, text = json.loads(self.told.recv_bytes())
        self.shown.append((moment, entry, text))


def test_nothing_that_was_seen_is_lost_in_a_file(qtbot: QtBot, banten_file: tuple[Path, int], tmp_path: Path) -> None:
    template, meeting_id = banten_file
    for seeds in _batches(IN_FILES):
        stores = [str(shutil.copy(template, tmp_path / f"{seed}.sqlite")) for seed in seeds]
        typing = _begin(stores, meeting_id, seeds)
        _at_once(Typing.kill, typing)
        _check(qtbot, typing)


@pytest.fixture(scope="module")
def template(server: OwnServer) -> Iterator[tuple[str, int]]:
    """A database with the reference meeting, to copy."""
    with fresh_database(server.url) as url:
        upgrade(url)
        with closing(Database(url)) as database:
            meeting_id = build_reference_meeting(database)
        yield url, meeting_id


@pytest.mark.skipif(sys.platform == "win32", reason="no PostgreSQL to test on")
@pytest.mark.parametrize("is_away", [False, True], ids=["with the server", "without the server"])
def test_nothing_that_was_seen_is_lost_on_a_server(
    qtbot: QtBot, server: OwnServer, template: tuple[str, int], is_away: bool
) -> None:
    source, meeting_id = template
    for seeds in _batches(ON_SERVER):
        with ExitStack() as stack:
            stores = [stack.enter_context(fresh_database(server.url, source)) for _ in seeds]
            server.settle()  # the numbers of a copied database survive a power cut only from here on
            typing = _begin(stores, meeting_id, seeds)
            if is_away:
                server.stop()
            _at_once(Typing.kill, typing)
            if is_away:
                server.start()
            _check(qtbot, typing)


def _batches(runs: int) -> Iterator[range]:
    return (range(first, min(first + AT_ONCE, runs)) for first in range(0, runs, AT_ONCE))


def _begin(stores: Sequence[str], meeting_id: int, seeds: Sequence[int]) -> list[Typing]:
    """All programs, each of which has typed something."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        typing = list(pool.map(partial(_typing, meeting_id), stores, seeds))
    _at_once(Typing.wait, typing)
    return typing


def _typing(meeting_id: int, store: str, seed: int) -> Typing:
    return Typing.begin(store, meeting_id, seed)


def _at_once(act: Callable[[Typing], None], typing: Sequence[Typing]) -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(act, typing))


def _check(qtbot: QtBot, typing: Sequence[Typing]) -> None:
    """After the next start each store has what was seen, and no entry twice."""
    lost = []
    for one in typing:
        entries = _after_recovery(qtbot, one)
        texts = [entry.text for entry in entries if entry.text]
        assert len(texts) == len(set(texts)), "an entry is doubled"
        if one.shown:
            _, entry_id, seen = one.shown[-1]
            stands = {entry.id: entry.text for entry in entries}.get(UUID(entry_id), "")
            lost += [] if stands.startswith(seen) else [(seen, stands)]
    assert not lost


def _context() -> SpawnContext | ForkServerContext:
    """Processes that inherit no window; where there is fork, what takes long to import is imported once."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["rakor_desktop.app.wiring", "rakor_desktop.app.startup", "PySide6.QtTest"])
    return context


def _after_recovery(qtbot: QtBot, one: Typing) -> tuple[minutes.Entry, ...]:
    """The entries in the store after the next start, which also looks at every page of a file."""
    messages = MessageArea()
    qtbot.addWidget(messages)
    with closing(open_store(one.store)) as database, closing(Journal(journal_of(database.place))) as journal:
        jobs = Jobs(database, Feed(database), executor=Inline)
        recovery = Recovery(jobs, journal, messages)
        with qtbot.waitSignal(recovery.finished):
            recovery.run()
        return database.ask(minutes.proceedings, one.meeting_id).entries
