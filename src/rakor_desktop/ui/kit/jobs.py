"""Work off the GUI thread: use-cases, queries and exports go out, their answers come home on the GUI thread."""

import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any, Protocol, TypeVar, TypeVarTuple

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.topics import Changes

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
Refused = Callable[[RakorError], object]

POLL_MS = 250
BUSY_AFTER_MS = 1000
_TURN_S = 0.001
"""How long a thread keeps Python while another wants it: a key waits for a worker a fifth of what it would else."""


class Store(Protocol):
    """What the window needs of the database; the first argument of a function is the store's own affair."""

    def run(self, use_case: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        """Change something in one transaction."""

    def ask(self, query: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        """Read something consistently."""


class Feed(Protocol):
    """Says what changed since it was last asked, whoever changed it."""

    def poll(self) -> Changes:
        """The topics touched since the last call."""


class Kind(Enum):
    """What a job is, and so what is said when it takes longer than a second."""

    WRITE = "write"
    READ = "read"
    EXPORT = "export"
    FILE = "file"
    POLL = "poll"


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    kind: Kind
    then: Callable[[Any], object] | None = None
    refused: Refused | None = None
    always: Callable[[], object] | None = None
    number: int = 0


class Jobs(QObject):
    """Two single threads for the store, one for exports; every answer is delivered on the GUI thread.

    An answer is dropped when the object whose method should get it is gone, and an answer to a question is dropped
    when the same method asked again since. Refusals nobody waits for go to `refusal`, bugs to `failed`.
    """

    changed = Signal(object)  # Changes
    refusal = Signal(object)  # RakorError
    failed = Signal(object)  # Exception
    busy = Signal(str)  # what takes longer than a second; "" when it is over
    linked = Signal(bool)  # whether the store answers the feed
    heard = Signal()  # emitted by whoever listens to the store, on any thread: the feed is polled at once
    _home = Signal(object, object)

    def __init__(
        self,
        store: Store,
        feed: Feed,
        *,
        executor: Callable[[], Executor] | None = None,
        poll_ms: int = POLL_MS,
        busy_after_ms: int = BUSY_AFTER_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._feed = store, feed
        sys.setswitchinterval(_TURN_S)
        make = executor or partial(ThreadPoolExecutor, 1)
        self._writer, self._reader, self._exporter = make(), make(), make()
        self._running: list[_Job] = []
        self._asked: dict[tuple[int, str] | None, int] = {}
        self._number, self._poll_again, self._is_linked, self._is_closed = 0, False, True, False
        self._home.connect(self._on_home)
        self.heard.connect(self.poll)
        self._slow = _timer(self, busy_after_ms, self._on_slow, single=True)
        self._clock = _timer(self, poll_ms, self.poll, single=False)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be asked or changed any more."""
        return self._is_closed

    def start_polling(self) -> None:
        """Ask the feed from now on, `poll_ms` apart."""
        self._clock.start()

    def write(
        self,
        use_case: Callable[[Any, *Ts], T],
        *args: *Ts,
        then: Callable[[T], object] | None = None,
        refused: Refused | None = None,
        always: Callable[[], object] | None = None,
    ) -> None:
        """Change something; `then` gets the result, `refused` the refusal, `always` is called after either."""
        self._submit(self._writer, _Job(Kind.WRITE, then, refused, always), partial(self._store.run, use_case, *args))

    def read(
        self,
        query: Callable[[Any, *Ts], T],
        *args: *Ts,
        then: Callable[[T], object],
        refused: Refused | None = None,
    ) -> None:
        """Ask something; of several questions of the same `then` only the newest is answered, or even looked for."""
        self._number += 1
        if asker := _asker(then):
            self._asked[asker] = self._number
        job = _Job(Kind.READ, then, refused, number=self._number)
        self._submit(self._reader, job, partial(self._answer, job, partial(self._store.ask, query, *args)))

    def export(
        self,
        function: Callable[[*Ts], T],
        *args: *Ts,
        then: Callable[[T], object] | None = None,
        refused: Refused | None = None,
        always: Callable[[], object] | None = None,
        kind: Kind = Kind.EXPORT,
    ) -> None:
        """Run a pure function on a thread of its own, for rendering and writing files, or reading one (Kind.FILE)."""
        self._submit(self._exporter, _Job(kind, then, refused, always), partial(function, *args))

    def when_saved(self, call: Callable[[], object]) -> bool:
        """Call it when what is being saved now is answered; False, and it is not called, when nothing is."""
        is_saving = any(job.kind is Kind.WRITE for job in self._running)
        if is_saving:
            self._submit(self._writer, _Job(Kind.WRITE, always=call), _nothing)
        return is_saving

    @Slot()
    def poll(self) -> None:
        """Ask the feed now, or as soon as the question on its way is answered."""
        if any(job.kind is Kind.POLL for job in self._running):
            self._poll_again = True
            return
        self._submit(self._reader, _Job(Kind.POLL), self._feed.poll)

    def close(self) -> None:
        """Finish what was begun to be written and what its answers write, forget what was asked."""
        self._is_closed = True
        self._clock.stop()
        self._reader.shutdown(wait=True, cancel_futures=True)
        while any(job.kind is Kind.WRITE for job in self._running):
            self._writer.submit(_nothing).result()
            QCoreApplication.sendPostedEvents(self)
        self._slow.stop()
        self._writer.shutdown(wait=True)
        self._exporter.shutdown(wait=True)

    @Slot(object, object)
    def _on_home(self, job: _Job, future: "Future[Any]") -> None:
        self._running.remove(job)
        self._quiet_down()
        if future.cancelled():
            return
        if job.kind is Kind.POLL:
            self._announce(future)
        else:
            self._deliver(job, future)
        if job.kind is Kind.WRITE:
            self.poll()

    @Slot()
    def _on_slow(self) -> None:
        kinds = [job.kind for job in self._running if job.kind is not Kind.POLL]
        if kinds:
            self.busy.emit(self._busy_text(kinds[0]))

    def _busy_text(self, kind: Kind) -> str:
        if kind is Kind.WRITE:
            return self.tr("Saving…")
        if kind is Kind.FILE:
            return self.tr("Reading the file…")
        return self.tr("Loading…") if kind is Kind.READ else self.tr("Making the document…")

    def _submit(self, pool: Executor, job: _Job, work: Callable[[], Any]) -> None:
        if self._is_closed and job.kind is not Kind.WRITE:
            return
        self._running.append(job)
        if job.kind is not Kind.POLL and not self._slow.isActive():
            self._slow.start()
        pool.submit(work).add_done_callback(partial(self._home.emit, job))

    def _quiet_down(self) -> None:
        if all(job.kind is Kind.POLL for job in self._running):
            self._slow.stop()
            self.busy.emit("")

    def _answer(self, job: _Job, ask: Callable[[], Any]) -> Any:
        """On the reader's thread: what was asked anew while it waited there is not looked for."""
        return None if self._is_outdated(job) else ask()

    def _is_outdated(self, job: _Job) -> bool:
        return job.kind is Kind.READ and self._asked.get(_asker(job.then), job.number) != job.number

    def _is_stale(self, job: _Job) -> bool:
        owner = _owner(job.then or job.refused or job.always)
        gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
        return gone or self._is_outdated(job)

    def _deliver(self, job: _Job, future: "Future[Any]") -> None:
        error = future.exception()
        if isinstance(error, RakorError):
            self._refuse(job, error)
        elif error is not None:
            self.failed.emit(error)
        elif job.then and not self._is_stale(job):
            job.then(future.result())
        if job.always and not self._is_stale(job):
            job.always()

    def _refuse(self, job: _Job, error: RakorError) -> None:
        """A refused change is told even when the page that asked is gone; a refused question only to who waits."""
        stale = self._is_stale(job)
        if job.refused and not stale:
            job.refused(error)
        elif job.kind is not Kind.READ or not stale:
            self.refusal.emit(error)

    def _announce(self, future: "Future[Any]") -> None:
        error = future.exception()
        if error is None:
            self._link(True)
            if future.result().topics:
                self.changed.emit(future.result())
        elif isinstance(error, RakorError):
            self._link(False)
        else:
            self.failed.emit(error)
        if self._poll_again:
            self._poll_again = False
            self.poll()

    def _link(self, linked: bool) -> None:
        if linked != self._is_linked:
            self._is_linked = linked
            self.linked.emit(linked)


def _timer(owner: QObject, interval: int, slot: Callable[[], None], *, single: bool) -> QTimer:
    timer = QTimer(owner, interval=interval, singleShot=single)
    timer.timeout.connect(slot)
    return timer


def _nothing() -> None:
    """Done by the single thread of the writer after all that was given to it before."""


def _owner(then: object) -> object:
    """The object a method or a partial of a method belongs to."""
    return getattr(then.func if isinstance(then, partial) else then, "__self__", None)


def _asker(then: object) -> tuple[int, str] | None:
    """What makes two questions the same: a method of one object. A partial is always a question of its own."""
    owner = None if isinstance(then, partial) else _owner(then)
    return None if owner is None else (id(owner), getattr(then, "__name__", ""))
