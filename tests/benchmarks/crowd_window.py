"""The directory's page over a store that another process fills meanwhile: keys, scrolling and memory, as one JSON line.

Says `small` when it shows the small directory, waits for a line, then looks again and measures.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.keys import Typist, percentile_95
from builders import DAY
from rakor_desktop.app import gui
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.style import theme

SEARCHES = ("pejabat 77", "kir 0012", "selba badan 5", "dangwo 9", "xyz", "s")
JUMPS = 25


def main(store: str, people: int, rounds: int) -> None:
    app = gui.make_application()
    theme.install(app, dark=False)
    database = Database(store)
    jobs = Jobs(database, Feed(database))
    page = DirectoryPage(jobs, MessageArea(), today=lambda: DAY)
    page.resize(1282, 596)
    page.show()
    typist = Typist(page.bar.search.line, page.table, partial(whole, page))
    until(lambda: page.model.rowCount() > 0 and whole(page))
    typed(typist, page)
    before = memory()
    tell("small")
    sys.stdin.readline()
    page.touch()
    until(lambda: len(page.model.keys) > people and whole(page))
    keys = [percentile_95(typed(typist, page)) for _ in range(rounds)]
    frames = [percentile_95(scrolled(page)) for _ in range(rounds)]
    page.touch()
    until(partial(whole, page))
    tell(json.dumps({"keys": keys, "frames": frames, "grown": memory() - before}))
    jobs.close()
    database.close()


def typed(typist: Typist, page: DirectoryPage) -> list[float]:
    """Seconds from each key to the picture of all rows it finds that have room, the key that clears among them."""
    strokes = []
    for words in SEARCHES:
        strokes += [typist.stroke(sign) for sign in words]
        page.bar.search.line.selectAll()
        strokes.append(typist.stroke("", Qt.Key.Key_Backspace))
    return strokes


def scrolled(page: DirectoryPage) -> list[float]:
    """Seconds from each page down and each jump of the scroll bar to its picture, rows on their way left blank."""
    bar, typist, dice = page.table.verticalScrollBar(), Typist(page.table, page.table), random.Random(1)
    pages = [typist.stroke("", Qt.Key.Key_PageDown) for _ in range(JUMPS)]
    jumps = [typist.painted_after(partial(bar.setValue, dice.randrange(bar.maximum()))) for _ in range(JUMPS)]
    until(partial(whole, page))
    return pages + jumps


def whole(page: DirectoryPage) -> bool:
    """Whether all rows that have room are there."""
    first, last = page.table.indexAt(page.table.viewport().rect().topLeft()), page.table.viewport().rect().bottomLeft()
    past = page.table.indexAt(last).row() + 1 or page.model.rowCount()
    return all(page.model.row(page.model.index(at, 0)) for at in range(max(first.row(), 0), past))


def until(condition: Callable[[], bool]) -> None:
    while not condition():
        QApplication.processEvents()


def memory() -> float:
    """What the process holds of the computer's memory, MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def tell(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
