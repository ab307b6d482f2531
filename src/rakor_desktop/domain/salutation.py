"""Who is greeted in a speech, one by one or by groups, and how the reader keeps his place while people still come.

What was read stands still: whoever comes late stands among those not read yet, at the place of his office (UU 9/2010
Pasal 10), so that one of higher rank than the line being read is the next to be greeted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Greeting:
    """How a group is greeted. `together` may name `{offices}` and `{province}`; empty: always one by one."""

    form: str
    together: str = ""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody in the room, by his own office (`title` with `Plt.` and the like) and its group of precedence.

    `region` is the bare name of his regency or city, "" elsewhere; `arrived` is aware, None when it is not known.
    """

    key: str
    title: str
    name: str = ""
    represents: tuple[str, ...] = ()
    group: str = ""
    group_title: str = ""
    region: str = ""
    arrived: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line to be read. `people` of its group stand from here on, 0 on all but the first of several.

    `gone`: who was greeted here has left; the line stays until the reading begins anew, so that no other one moves.
    """

    key: str
    title: str
    name: str = ""
    represents: tuple[str, ...] = ()
    group_title: str = ""
    people: int = 0
    form: str = ""
    arrived: datetime | None = None
    gone: bool = False


def in_full(guests: Sequence[Guest], greetings: Mapping[str, Greeting]) -> tuple[Line, ...]:
    """A line for each guest; they come in order of precedence."""
    counted = {one.group: sum(other.group == one.group for other in guests) for one in guests}
    before = [None, *(one.group for one in guests)]
    return tuple(
        _line(one, greetings, counted[one.group] if one.group != former and counted[one.group] > 1 else 0)
        for one, former in zip(guests, before, strict=False)
    )


def in_short(guests: Sequence[Guest], greetings: Mapping[str, Greeting], province: str) -> tuple[Line, ...]:
    """A line for each group that is greeted together and has more than one guest; one by one the others."""
    lines: dict[str, Line] = {}
    for one in guests:
        greeting = greetings.get(one.group, Greeting(""))
        if not greeting.together:
            lines[one.key] = _line(one, greetings)
        elif f"group:{one.group}" not in lines:
            members = [other for other in guests if other.group == one.group]
            lines[f"group:{one.group}"] = _together(members, greetings, province)
    return tuple(lines.values())


def offices_of(members: Sequence[Guest]) -> str:
    """`Bupati dan Walikota`: what the offices of several regions have in common, in the order of the first."""
    titles = dict.fromkeys(one.title.removesuffix(one.region).strip() for one in members)
    *front, last = titles
    return f"{', '.join(front)}{',' if len(front) > 1 else ''} dan {last}" if front else last


def _line(one: Guest, greetings: Mapping[str, Greeting], people: int = 0) -> Line:
    form = greetings.get(one.group, Greeting("")).form
    return Line(one.key, one.title, one.name, one.represents, one.group_title, people, form, one.arrived)


def _together(members: Sequence[Guest], greetings: Mapping[str, Greeting], province: str) -> Line:
    """A group is one line however many there are, so that a second regent does not push others down."""
    first, key = members[0], f"group:{members[0].group}"
    if len(members) == 1:
        return replace(_line(first, greetings), key=key)
    greeting = greetings[first.group]
    words = greeting.together.format(offices=offices_of(members), province=province).strip()
    return Line(key, words[:1].upper() + words[1:], group_title=first.group_title, people=len(members),
                form=greeting.form)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """The lines as they are shown, which one is being read (`at`, -1 before the first), how many were `said`.

    `fresh` are the keys of those who came while it was shown and are not pointed out long enough yet.
    """

    lines: tuple[Line, ...] = ()
    at: int = -1
    said: int = 0
    fresh: frozenset[str] = frozenset()
    present: tuple[Line, ...] = ()

    @property
    def current(self) -> Line | None:
        """The line being read."""
        return self.lines[self.at] if 0 <= self.at < len(self.lines) else None

    def step(self, by: int) -> "Reading":
        """Go on or back, past those who left; at the ends nothing happens."""
        at = self.at + by
        while 0 <= at < len(self.lines) and self.lines[at].gone:
            at += by
        return self.at_line(at) if 0 <= at < len(self.lines) else self

    def at_line(self, at: int) -> "Reading":
        """Read this line now."""
        return replace(self, at=at, said=max(self.said, at + 1))

    def begun_anew(self) -> "Reading":
        """Nothing was read: everybody in the room stands where he belongs."""
        return Reading(self.present, fresh=self.fresh, present=self.present)

    def follow(self, now: Sequence[Line], *, first: bool = False) -> "Reading":
        """These are in the room now. What was said stays line by line, the rest is in the order of `now`.

        On the `first` time nobody is new.
        """
        known = {line.key: line for line in now}
        fixed = tuple(known.get(line.key) or replace(line, gone=True) for line in self.lines[: self.said])
        kept = {line.key for line in fixed}
        rest = tuple(line for line in now if line.key not in kept)
        before = {line.key for line in self.present}
        came = frozenset() if first else frozenset(known) - before
        fresh = (self.fresh & frozenset(known)) | came
        return Reading((*fixed, *rest), self.at, self.said, fresh, tuple(now))

    def without_marks(self, keys: frozenset[str]) -> "Reading":
        """These have been pointed out long enough."""
        return replace(self, fresh=self.fresh - keys)
