"""One thing to try, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Broken(Exception):
    """A part is there and does not do what it shall; the text is a sentence for whoever installs."""


class State(StrEnum):
    """LEFT_OUT: what it needs failed before."""

    OK = "ok"
    FAILED = "failed"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Step:
    """A part by its name; `act` tells what it found, or raises. `needs` names the step it cannot do without."""

    name: str
    act: Callable[[], str]
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step went: `ms` it took, what it found or, where it failed, one sentence."""

    name: str
    state: State
    ms: int
    told: str
