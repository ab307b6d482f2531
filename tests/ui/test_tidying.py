"""Widgets that only garbage holds are destroyed on the GUI thread, whoever makes so much that Python would collect."""

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.kit.tidying import Tidying


@pytest.fixture
def tidying(qapp: object) -> Iterator[Tidying]:
    made = Tidying()
    yield made
    made.close()


def dropped(kind: type[QObject], where: list[int]) -> None:
    """Garbage that only a collection finds; `where` is told the thread on which it is destroyed."""
    left = kind()
    left.__dict__["itself"] = left
    left.destroyed.connect(lambda: where.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)


def much_work() -> int:
    """So many new objects that Python would collect on this thread, in every generation."""
    return len([[at] for at in range(200_000)])


@pytest.mark.parametrize("kind", [QObject, QWidget])
def test_a_worker_destroys_no_widget(tidying: Tidying, qtbot: QtBot, kind: type[QObject]) -> None:
    where: list[int] = []
    dropped(kind, where)
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(much_work).result() == 200_000
    assert where == []
    made = [[at] for at in range(2_000)]  # more than Python's threshold
    qtbot.waitUntil(lambda: bool(where))
    assert (where, len(made)) == ([threading.get_ident()], 2_000)


def test_a_great_work_is_followed_by_a_whole_collection(tidying: Tidying, qtbot: QtBot) -> None:
    def whole() -> int:
        collected: int = gc.get_stats()[2]["collections"]
        return collected

    gc.collect()
    before, made = whole(), [[at] for at in range(200_000)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < len(made))  # looked at while it was going on
    made.clear()
    qtbot.waitUntil(lambda: whole() > before)


def test_without_it_python_collects_again(qapp: object) -> None:
    gc.enable()
    made = Tidying()
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()
