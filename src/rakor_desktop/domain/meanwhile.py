"""Two desks changed the same: what one of them did not touch is as the other left it; what both changed is told."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Key = Callable[[R], Hashable]


@dataclass(frozen=True, slots=True)
class Sides(Generic[T]):
    """What a desk saw, what it made of it (`mine`), and what others have stored since (`theirs`).

    Of what was `told` of theirs the person knows: where he saves all the same, his stands in its place.
    """

    seen: T
    mine: T
    theirs: T
    told: T

    def part(self, of: Callable[[T], R]) -> "Sides[R]":
        """The same of a part of each."""
        return Sides(of(self.seen), of(self.mine), of(self.theirs), of(self.told))


def since(seen: T, mine: T, theirs: T, told: T | None) -> Sides[T]:
    """The sides of a change; `told` None is nothing beyond what was seen."""
    return Sides(seen, mine, theirs, seen if told is None else told)


@dataclass(slots=True)
class Meanwhile:
    """Joins the sides; `clashes` has the names of what both changed otherwise, of which nobody was told."""

    clashes: list[str] = field(default_factory=list)

    def value(self, sides: Sides[T], name: str = "") -> T:
        """What stands after both: a dataclass field by field, anything else as a whole."""
        seen, mine, theirs = sides.seen, sides.mine, sides.theirs
        if mine == seen:
            return theirs
        if theirs in (seen, mine, sides.told):
            return mine
        if is_dataclass(mine) and type(seen) is type(mine) is type(theirs) is type(sides.told):
            return self._fields(sides)
        self.clashes.append(name)
        return mine

    def rows(self, sides: Sides[tuple[R, ...]], key: Key[R]) -> tuple[R, ...]:
        """Rows that are the same where their key is, those without one are new; what came stands behind the others."""
        was, now, told = (_by_key(side, key) for side in (sides.seen, sides.theirs, sides.told))
        own = {key(row) for row in sides.mine}
        for gone in [one for one in was if one in now and one not in own]:
            if now[gone] not in (was[gone], told.get(gone)):
                self.clashes.append(str(gone))
        kept = [self._row(row, key(row), was, now, told) for row in sides.mine]
        here = _in_their_order([row for row in kept if row is not None], list(was), list(now), key)
        return (*here, *(row for one, row in now.items() if one not in own and one not in was))

    def _fields(self, sides: Sides[T]) -> T:
        mine: Any = sides.mine
        parts = {
            one.name: self.value(sides.part(lambda side, name=one.name: getattr(side, name)), one.name)  # type: ignore[misc]
            for one in fields(mine)
        }
        joined: T = replace(mine, **parts)
        return joined

    def _row(
        self, mine: R, key: Hashable, was: dict[Hashable, R], now: dict[Hashable, R], told: dict[Hashable, R]
    ) -> R | None:
        """None is gone: another desk took it away, and this one left it as it was."""
        if key not in now:
            return None if key in was and mine == was[key] else mine
        if key in was:
            return self.value(Sides(was[key], mine, now[key], told.get(key, was[key])), str(key))
        if now[key] not in (mine, told.get(key)):
            self.clashes.append(str(key))
        return mine


def _by_key(rows: Sequence[R], key: Key[R]) -> dict[Hashable, R]:
    return {key(row): row for row in rows if key(row) is not None}


def _in_their_order(rows: list[R], was: list[Hashable], now: list[Hashable], key: Key[R]) -> list[R]:
    """The rows that all know in the order of the other desk, unless it was this one that gave them another."""
    common = [key(row) for row in rows if key(row) in was and key(row) in now]
    if common != [one for one in was if one in common]:
        return rows
    known = {key(row): row for row in rows}
    theirs = iter([known[one] for one in now if one in common])
    return [next(theirs) if key(row) in common else row for row in rows]
