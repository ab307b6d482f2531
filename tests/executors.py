"""Executors for tests: work done at once, or when the test says so."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


class Inline(Executor):
    """Runs what it gets at once, on the calling thread."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        future: Future[T] = Future()
        _run(future, lambda: fn(*args, **kwargs))
        return future


class Held(Executor):
    """Keeps what it gets until `release`, oldest first."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        future: Future[T] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def release(self) -> None:
        """Do all that waits."""
        waiting, self.waiting = self.waiting, []
        for future, work in waiting:
            _run(future, work)


class Halting(Held):
    """Does what it gets at once; what it gets after `halt` is kept until `release`, and so what that begins."""

    def __init__(self) -> None:
        super().__init__()
        self.is_halted = False

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        return super().submit(fn, *args, **kwargs) if self.is_halted else Inline().submit(fn, *args, **kwargs)

    def halt(self) -> None:
        """Keep what comes from now on."""
        self.is_halted = True

    def release(self) -> None:
        self.is_halted = False
        super().release()


def _run(future: "Future[T]", work: Callable[[], T]) -> None:
    try:
        future.set_result(work())
    except Exception as error:  # noqa: BLE001 (an executor hands every exception to its future)
        future.set_exception(error)
