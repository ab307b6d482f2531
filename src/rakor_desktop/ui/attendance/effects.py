"""What a representation would change, told before it is saved: figured by the very fold that will count it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from rakor_desktop.domain.attendance import Event, Kind, Representative, Standing, State, heads_in_room
from rakor_desktop.services.invitations.invitations import Invitee


@dataclass(frozen=True, slots=True)
class Effect:
    """How many more people are in the room and how many more invitations are filled."""

    heads: int
    filled: int


def effect(invitees: Sequence[Invitee], invitee_id: int, person: Representative, also_own: bool) -> Effect:
    """What recording `person` for this invitation (and for his own, if wished) adds to the figures."""
    before = {one.id: one.standing for one in invitees}
    after = dict(before)
    after[invitee_id] = _standing(Kind.REPRESENTED, State.REPRESENTED, invitee_id, person)
    if also_own and person.invitee_id is not None:
        after[person.invitee_id] = _standing(Kind.ARRIVED, State.IN_PERSON, person.invitee_id)
    return Effect(heads_in_room(after) - heads_in_room(before), _filled(after) - _filled(before))


def _filled(standings: dict[int, Standing]) -> int:
    return sum(standing.state.filled for standing in standings.values())


def _standing(kind: Kind, state: State, invitee_id: int, person: Representative | None = None) -> Standing:
    return Standing(state, Event(uuid4(), kind, invitee_id, datetime.now(UTC), "", person))
