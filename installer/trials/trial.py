"""What a trial of a package says: a line for each check, and how many of them held."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from progress import say


@dataclass
class Trial:
    """The checks of one package in one place."""

    place: str
    held: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def check(self, name: str, is_true: bool, told: str = "") -> bool:
        """Say whether it held; `told` explains one that did not."""
        (self.held if is_true else self.failed).append(name)
        why = f" ({told})" if told and not is_true else ""
        say(f"  {'ok    ' if is_true else 'FAILED'}  {self.place}: {name}{why}")
        return is_true

    @property
    def score(self) -> str:
        """How many of the checks held."""
        return f"{len(self.held)} of {len(self.held) + len(self.failed)}"


def is_soon(condition: Callable[[], object], seconds: float = 60.0) -> bool:
    """Ask again and again what another program does; False when it takes too long."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True
