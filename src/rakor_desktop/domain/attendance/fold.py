"""The fold of the ledger: what stands of each invitation and of each guest, from events in any order.

The order in which events arrive and how often they arrive makes no difference: they are sorted by the moment they
happened and known by a UUID made at the desk. A fact stands until an event revokes it. When two desks recorded the same
invitation, the first stands and the other is a contradiction that a person has to look at; a correction goes before
either. A correction that is taken back leaves what it corrected as it stood.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import takewhile
from uuid import UUID

from rakor_desktop.domain.attendance.events import FACTS, MOVES, Event, Kind, in_time, taken_with, who_came


class State(StrEnum):
    """How an invitation was answered at the door; never mixed with a count of heads."""

    IN_PERSON = "in_person"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_RECORDED = "not_recorded"

    @property
    def filled(self) -> bool:
        """Whether somebody came for the invited office."""
        return self in (State.IN_PERSON, State.REPRESENTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What stands of one person, in the order of time."""

    seen: tuple[Event, ...] = ()

    @property
    def moved(self) -> Event | None:
        """The last that he did since he came, left or returned; None when he never left."""
        return self.seen[-1] if self.seen and self.seen[-1].kind in MOVES else None

    @property
    def left(self) -> Event | None:
        """The event by which he went, if he is away."""
        moved = self.moved
        return moved if moved and moved.kind is Kind.LEFT else None


@dataclass(frozen=True, slots=True)
class Standing(_Seen):
    """The state of one invitation: the event that decides it and those that contradict it.

    `seen` is all that stands of the same, in the order of time: what other desks recorded alike, and where somebody
    came, all that is recorded of him, be it on another invitation.
    """

    state: State
    event: Event | None = None
    contradicted_by: tuple[Event, ...] = ()

    @property
    def in_room(self) -> bool:
        """Whether whoever came on this invitation is here now."""
        return self.state.filled and self.left is None


@dataclass(frozen=True, slots=True)
class GuestStanding(_Seen):
    """A guest without invitation: the event that let him in, and with it all that he did since."""

    event: Event

    @property
    def in_room(self) -> bool:
        """Whether he is here now."""
        return self.left is None


@dataclass(frozen=True, slots=True)
class Ledger:
    """What stands: of each invitation that has events by its id, of each guest by his."""

    standings: Mapping[int, Standing]
    guests: Mapping[UUID, GuestStanding]


_STATES = {
    Kind.ARRIVED: State.IN_PERSON,
    Kind.REPRESENTED: State.REPRESENTED,
    Kind.EXCUSED: State.EXCUSED,
    Kind.ABSENT: State.ABSENT,
}
_UNRECORDED = Standing(State.NOT_RECORDED)


def fold_all(events: Iterable[Event], until: datetime | None = None) -> Ledger:
    """The standing of every invitation and guest that has events.

    With `until` (aware) as the ledger stood at that minute: what was recorded later, be it a revocation, is not known.
    """
    live = _live(events, until)
    facts: dict[int, list[Event]] = {}
    moves: dict[object, list[Event]] = {}
    for event in live:
        if event.kind in MOVES:
            moves.setdefault(event.subject, []).append(event)
        elif event.says in FACTS and event.invitee_id is not None:
            facts.setdefault(event.invitee_id, []).append(event)
    standings = {invitee: _standing(found) for invitee, found in facts.items()}
    people = _people(standings, moves)
    return Ledger(
        {invitee: _with_moves(standing, people) for invitee, standing in standings.items()},
        {one.id: _guest(one, moves.get(one.id, [])) for one in live if one.kind is Kind.WALKED_IN},
    )


def fold_ledger(events: Iterable[Event], until: datetime | None = None) -> dict[int, Standing]:
    """The standing of each invitation that has events, by its id; `until` as in `fold_all`."""
    return dict(fold_all(events, until).standings)


def facts_of(invitee_id: int, events: Iterable[Event]) -> list[Event]:
    """What is recorded of an invitation and was not taken back; the one that decides comes first."""
    own = [event for event in _live(events, None) if event.invitee_id == invitee_id and event.says in FACTS]
    return _by_weight(own)


def moves_in(events: Iterable[Event]) -> list[Event]:
    """Every leaving and coming back that was not taken back, in the order of time."""
    return [event for event in _live(events, None) if event.kind in MOVES]


def alike(standing: Standing | GuestStanding) -> tuple[Event, ...]:
    """The last that stands of somebody as each desk recorded it: his leaving, his coming back, or how he came."""
    event, moved = standing.event, standing.moved
    if moved is not None:
        return tuple(takewhile(lambda one: one.kind is moved.kind, reversed(standing.seen)))
    own = event.subject if event is not None else None
    return tuple(one for one in standing.seen if one.subject == own and one.kind not in MOVES)


def standing_of(invitee_id: int, standings: Mapping[int, Standing]) -> Standing:
    """The standing of one invitation, also of one the ledger has never heard of."""
    return standings.get(invitee_id, _UNRECORDED)


def _live(events: Iterable[Event], until: datetime | None) -> list[Event]:
    """Each event once, in the order of time, without those that were taken back."""
    known = {event.id: event for event in events if until is None or event.at <= until}
    gone = _taken_back(known.values())
    live = [event for event in known.values() if event.kind is not Kind.REVOKED and event.id not in gone]
    return sorted(live, key=in_time)


def _taken_back(known: Collection[Event]) -> set[UUID | None]:
    """What was revoked, and what stands corrected: a correction that was itself revoked corrects nothing any more."""
    revocations = [event for event in known if event.kind is Kind.REVOKED]
    corrections = sorted((event for event in known if event.kind is Kind.CORRECTED), key=lambda one: one.id)
    instead = {event.id: {event.revokes} for event in corrections}
    at_once = {(event.subject, event.at): event.id for event in corrections}
    gone: set[UUID | None] = set()
    for event in revocations:
        correction = at_once.get((event.subject, event.at))
        if correction and event.revokes and event.id == taken_with(correction, event.revokes):
            instead[correction].add(event.revokes)
        else:
            gone.add(event.revokes)
    return gone.union(*(instead[one] for one in _in_force(instead, gone)))


def _in_force(instead: Mapping[UUID, set[UUID | None]], revoked: Collection[UUID | None]) -> set[UUID]:
    """The corrections that were not revoked, and those that one of these corrects: what they said stays corrected."""
    found: set[UUID] = set()
    left = [one for one in instead if one not in revoked]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += [other for other in instead[one] if other is not None and other in instead]
    return found


def _standing(live: list[Event]) -> Standing:
    first, *others = _by_weight(live)
    same = tuple(event for event in live if _tells(event) == _tells(first))
    return Standing(_STATES[first.says], first, tuple(other for other in others if other not in same), seen=same)


def _by_weight(live: list[Event]) -> list[Event]:
    """A correction before what was recorded at the door, else in the order of time."""
    return sorted(live, key=lambda event: event.kind is not Kind.CORRECTED)


def _people(standings: Mapping[int, Standing], moves: Mapping[object, list[Event]]) -> dict[object, tuple[Event, ...]]:
    """All that is recorded of everybody who came, in the order of time: of a deputy on two invitations, on either."""
    people: dict[object, list[Event]] = {}
    for invitee, standing in standings.items():
        if standing.event is not None and standing.state.filled:
            people.setdefault(who_came(standing.event), []).extend((*standing.seen, *moves.get(invitee, ())))
    return {who: tuple(sorted(seen, key=in_time)) for who, seen in people.items()}


def _with_moves(standing: Standing, people: Mapping[object, tuple[Event, ...]]) -> Standing:
    if standing.event is None or not standing.state.filled:
        return standing
    return replace(standing, seen=people[who_came(standing.event)])


def _guest(event: Event, moves: list[Event]) -> GuestStanding:
    return GuestStanding(event, seen=tuple(sorted((event, *moves), key=in_time)))


def _tells(event: Event) -> tuple[Kind, object]:
    return event.says, who_came(event)
