"""The program is killed at a random moment while somebody types: what was on the screen is there at the next start."""

import json
import multiprocessing
import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from executors import Inline
from journeys.typing_process import type_until_killed
from rakor_desktop.app.startup import open_store
from rakor_desktop.db.feed import Feed
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.services import minutes
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.recovery import Recovery

RUNS, AT_ONCE = 30, 10
SEEN_S = 0.1
TYPING_S = (0.2, 4.0)


@dataclass(frozen=True, slots=True)
class Killed:
    """What was on the screen for longer than SEEN_S when the program was killed."""

    seed: int
    store: str
    entry_id: UUID
    text: str


@pytest.fixture
def killed(banten_file: tuple[Path, int], tmp_path: Path) -> Iterator[list[Killed]]:
    """RUNS programs, each killed while typing."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield list(pool.map(lambda seed: _type_and_kill(banten_file, tmp_path, seed), range(RUNS)))


def test_nothing_that_was_seen_is_lost(qtbot: QtBot, killed: list[Killed]) -> None:
    typed = [run for run in killed if run.text]
    assert len(typed) > RUNS / 2
    lost = {
        run.seed: (run.text, text) for run in typed if not (text := _after_recovery(qtbot, run)).startswith(run.text)
    }
    assert not lost


def _type_and_kill(template: tuple[Path, int], folder: Path, seed: int) -> Killed:
    path, meeting_id = template
    store = str(shutil.copy(path, folder / f"{seed}.sqlite"))
    context = _context()
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=type_until_killed, args=(store, os.environ["RAKOR_HOME"], meeting_id, seed, theirs), daemon=True
    )
    process.start()
    theirs.close()
    told = _listen(ours, random.Random(seed).uniform(*TYPING_S))
    at = time.monotonic()
    process.kill()
    process.join()
    told += _rest(ours)
    seen = [(entry, text) for moment, entry, text in told if moment <= at - SEEN_S]
    return Killed(seed, store, UUID(seen[-1][0]), seen[-1][1])


def _context() -> SpawnContext | ForkServerContext:
    """Processes that inherit no window; where there is fork, what takes long to import is imported once."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["rakor_desktop.app.wiring", "rakor_desktop.app.startup", "PySide6.QtTest"])
    return context


def _listen(pipe: Connection, seconds: float) -> list[tuple[float, str, str]]:
    """What the typist tells within this time from his first word on."""
    assert pipe.poll(60), "the window never came up"
    told, end = [], time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if pipe.poll(left):
            told.append(tuple(json.loads(pipe.recv_bytes())))
    return told


def _rest(pipe: Connection) -> list[tuple[float, str, str]]:
    """What was told and not yet heard when the program died."""
    told = []
    try:
        while pipe.poll():
            told.append(tuple(json.loads(pipe.recv_bytes())))
    except EOFError:
        return told
    return told


def _after_recovery(qtbot: QtBot, run: Killed) -> str:
    """The text in the store after the next start, which also looks at every page of the file."""
    messages = MessageArea()
    qtbot.addWidget(messages)
    with closing(open_store(run.store)) as database, closing(Journal(journal_of(run.store))) as journal:
        jobs = Jobs(database, Feed(database), executor=Inline)
        recovery = Recovery(jobs, journal, messages)
        with qtbot.waitSignal(recovery.finished):
            recovery.run()
        return database.ask(minutes.entry, run.entry_id).text
