"""Jobs: threads, order, refusals, stale answers and the feed."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar, TypeVarTuple

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from executors import Held, Inline
from rakor_desktop.domain.errors import RakorError, StoreUnreachable
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.ui.kit.jobs import Jobs

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Plain:
    """A store of one list, without a database."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def run(self, use_case: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        return use_case(self.written, *args)

    def ask(self, query: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        return query(self.written, *args)


class Written:
    """A feed that tells of each change to the list once."""

    def __init__(self, store: Plain) -> None:
        self.store, self.seen, self.away = store, 0, False

    def poll(self) -> Changes:
        if self.away:
            raise StoreUnreachable("")
        new, self.seen = len(self.store.written) - self.seen, len(self.store.written)
        return Changes(frozenset({Topic.MEETINGS} if new else ()), self.seen)


class Listener(QObject):
    """What a page is to Jobs: an object with methods that get answers."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, answer: object) -> None:
        self.got.append(answer)


def add(tx: list[str], text: str) -> int:
    tx.append(text)
    return len(tx)


def same(session: list[str], text: str) -> str:
    return text


def refuse(tx: list[str]) -> None:
    raise StoreUnreachable("x")


def break_down(tx: list[str]) -> None:
    raise ZeroDivisionError


def wait_for(tx: list[str], gate: threading.Event) -> None:
    gate.wait()


@pytest.fixture
def store() -> Plain:
    return Plain()


def inline(store: Plain) -> Jobs:
    return Jobs(store, Written(store), executor=Inline)


def test_work_happens_elsewhere_and_the_answer_comes_home(qtbot: QtBot, store: Plain) -> None:
    jobs = Jobs(store, Written(store))
    where: list[object] = []
    jobs.read(lambda session: threading.get_ident(), then=lambda at: where.extend([at, QThread.currentThread()]))
    qtbot.waitUntil(lambda: len(where) == 2)
    assert where[0] != threading.get_ident()
    assert where[1] is jobs.thread()
    jobs.close()


def test_a_write_is_announced_at_once(qtbot: QtBot, store: Plain) -> None:
    jobs = Jobs(store, Written(store), poll_ms=1_000_000)
    with qtbot.waitSignal(jobs.changed) as told:
        jobs.write(add, "a")
    assert told.args[0].topics == {Topic.MEETINGS}
    jobs.close()


def test_the_feed_is_polled_by_the_clock(qtbot: QtBot, store: Plain) -> None:
    jobs = Jobs(store, Written(store), poll_ms=5)
    jobs.start_polling()
    with qtbot.waitSignal(jobs.changed):
        store.written.append("by another desk")
    jobs.close()


def test_refusals_and_bugs_go_their_own_ways(qtbot: QtBot, store: Plain) -> None:
    jobs = inline(store)
    heard: list[object] = []
    unheard: list[RakorError] = []
    bugs: list[Exception] = []
    jobs.refusal.connect(unheard.append)
    jobs.failed.connect(bugs.append)
    jobs.write(refuse, refused=heard.append, always=lambda: heard.append("always"))
    jobs.write(refuse)
    jobs.write(break_down, refused=heard.append)
    assert isinstance(heard[0], StoreUnreachable)
    assert heard[1:] == ["always"]
    assert len(unheard) == 1
    assert isinstance(bugs[0], ZeroDivisionError)


def test_only_the_newest_question_is_answered(qtbot: QtBot, store: Plain) -> None:
    held = Held()
    jobs = Jobs(store, Written(store), executor=lambda: held)
    page = Listener()
    jobs.read(same, "meeting 1", then=page.take)
    jobs.read(same, "meeting 2", then=page.take)
    held.release()
    assert page.got == ["meeting 2"]


def test_what_is_asked_anew_while_it_waits_is_not_looked_for(store: Plain) -> None:
    looked: list[int] = []
    listener, held = Listener(), Held()
    jobs = Jobs(store, Written(store), executor=lambda: held)
    for number in range(5):
        jobs.read(lambda _store, number: looked.append(number), number, then=listener.take)
    held.release()
    assert (looked, len(listener.got)) == ([4], 1)
    jobs.close()


def test_an_answer_for_a_page_that_is_gone_is_dropped_but_its_refusal_is_told(qtbot: QtBot, store: Plain) -> None:
    held = Held()
    jobs = Jobs(store, Written(store), executor=lambda: held)
    page, unheard = Listener(), list[RakorError]()
    jobs.refusal.connect(unheard.append)
    jobs.read(same, "late", then=page.take)
    jobs.write(refuse, refused=page.take)
    shiboken6.delete(page)
    held.release()
    assert page.got == []
    assert len(unheard) == 1


def test_what_waits_for_saving_is_done_after_its_answer_or_not_at_all(qtbot: QtBot, store: Plain) -> None:
    held, order = Held(), list[str]()
    jobs = Jobs(store, Written(store), executor=lambda: held)
    jobs.read(same, "x", then=order.append)
    assert not jobs.when_saved(lambda: order.append("never"))
    jobs.write(add, "a", then=lambda _: order.append("answered"))
    assert jobs.when_saved(lambda: order.append("after"))
    assert order == []
    held.release()
    assert order == ["x", "answered", "after"]
    assert not jobs.when_saved(lambda: order.append("never"))


def test_polls_do_not_pile_up(qtbot: QtBot, store: Plain) -> None:
    held = Held()
    jobs = Jobs(store, Written(store), executor=lambda: held)
    for _ in range(5):
        jobs.poll()
    assert len(held.waiting) == 1
    held.release()
    assert len(held.waiting) == 1


def test_a_lost_link_is_said_once_and_so_is_its_return(qtbot: QtBot, store: Plain) -> None:
    feed = Written(store)
    jobs = Jobs(store, feed, executor=Inline)
    said: list[bool] = []
    jobs.linked.connect(said.append)
    for away in (False, True, True, False, False):
        feed.away = away
        jobs.poll()
    assert said == [False, True]


def test_long_work_is_said_and_taken_back(qtbot: QtBot, store: Plain) -> None:
    jobs = Jobs(store, Written(store), busy_after_ms=5)
    go_on = threading.Event()
    with qtbot.waitSignal(jobs.busy) as said:
        jobs.export(go_on.wait)
    assert said.args[0]
    with qtbot.waitSignal(jobs.busy) as quiet:
        go_on.set()
    assert quiet.args == [""]
    jobs.close()


def test_closing_finishes_what_was_written(qtbot: QtBot, store: Plain) -> None:
    jobs = Jobs(store, Written(store))
    for at in range(50):
        jobs.write(add, str(at))
    jobs.close()
    assert len(store.written) == 50


def test_closing_waits_for_what_the_answers_begin_and_asks_nothing_more(qtbot: QtBot, store: Plain) -> None:
    jobs, listener = Jobs(store, Written(store)), Listener()

    def go_on(count: int) -> None:
        if count < 3:
            jobs.write(add, "again", then=go_on)
        jobs.read(same, "too late", then=listener.take)

    gate = threading.Event()
    jobs.write(wait_for, gate)
    jobs.write(add, "first", then=go_on)
    gate.set()
    jobs.close()
    assert store.written == ["first", "again", "again"]
    assert listener.got == []
