"""One moment for the whole program, so that what it shows does not depend on when it was asked."""

import os
import pkgutil
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from importlib import import_module
from itertools import count
from types import ModuleType

import rakor_desktop

ZONE = "Asia/Jakarta"
_STARTS = ("__main__", "migrations")
"""Parts that begin to work when they are imported."""


class _AnyMoment(type):
    """What is a moment or a day for the program is one for its modules too."""

    def __instancecheck__(cls, one: object) -> bool:
        return isinstance(one, cls.__mro__[1])


def freeze(moment: datetime) -> None:
    """From now on every module of the program takes this for the present; `moment` knows its zone."""
    os.environ["TZ"] = ZONE
    if hasattr(time, "tzset"):
        time.tzset()
    local = moment.astimezone()

    class Moment(datetime, metaclass=_AnyMoment):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return moment.astimezone(tz) if tz else local.replace(tzinfo=None)

    class Day(date, metaclass=_AnyMoment):
        @classmethod
        def today(cls) -> date:  # type: ignore[override]
            return local.date()

    for module in _modules():
        for name, real, frozen in (("datetime", datetime, Moment), ("date", date, Day)):
            if vars(module).get(name) is real:
                setattr(module, name, frozen)
        _replace_defaults(module, Day.today)


def ticking(start: datetime, seconds: int) -> Callable[[], datetime]:
    """A clock that goes on by so many seconds each time it is asked: what is recorded keeps its order."""
    steps = count()
    return lambda: start + timedelta(seconds=seconds * next(steps))


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(rakor_desktop.__path__, f"{rakor_desktop.__name__}."):
        if not any(part in found.name for part in _STARTS):
            import_module(found.name)
    yield from (module for name, module in list(sys.modules.items()) if name.startswith(rakor_desktop.__name__))


def _replace_defaults(module: ModuleType, today: Callable[[], date]) -> None:
    """Who was given `date.today` as a default has it since its class was made."""
    for kind in (one for one in vars(module).values() if isinstance(one, type)):
        defaults = getattr(vars(kind).get("__init__"), "__kwdefaults__", None) or {}
        if "today" in defaults:
            defaults["today"] = today
