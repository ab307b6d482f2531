"""How far a long paper is, told while it is set, and the way to stop it from another thread."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event


class Stopped(Exception):
    """Nobody wants the paper any more; nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Course:
    """`told` hears on the thread that sets the paper which page is laid, from 1, of about how many."""

    told: Callable[[int, int], object]
    stop: Event

    def go_on(self) -> None:
        """Before each part that takes its time. Raises Stopped."""
        if self.stop.is_set():
            raise Stopped

    def page(self, number: int, of: int) -> None:
        """A page is laid. Raises Stopped."""
        self.go_on()
        self.told(number, max(number, of))
