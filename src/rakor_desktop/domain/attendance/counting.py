"""The figures of a meeting, which are never added up: invitations by state, heads, guests, regions."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from rakor_desktop.domain.attendance.events import who_came
from rakor_desktop.domain.attendance.fold import GuestStanding, Standing, State, standing_of


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures that are never added up: invitations by state, heads with the guests among them, and guests alone.

    `heads_came` counts everybody who came at all, `heads_in_room` those who are there now.
    """

    invitations: int
    in_person: int
    represented: int
    excused: int
    absent: int
    not_recorded: int
    heads_in_room: int
    heads_came: int
    guests: int

    @property
    def filled(self) -> int:
        """Invitations filled, in person or by a representative."""
        return self.in_person + self.represented


#: Of a meeting to which nobody is invited yet.
NO_FIGURES = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class RegionFigures:
    """Of the regencies and cities invited: how many have anybody in the room, how many their head himself."""

    of: int
    represented: int
    heads_in_person: int


def heads_came(standings: Mapping[int, Standing]) -> int:
    """How many people came on invitations: a deputy who also represents his regent is one head on two of them."""
    return _heads(standing for standing in standings.values() if standing.state.filled)


def heads_in_room(standings: Mapping[int, Standing]) -> int:
    """How many of those who came on invitations are here now."""
    return _heads(standing for standing in standings.values() if standing.in_room)


def figures(
    invitees: Iterable[int], standings: Mapping[int, Standing], guests: Collection[GuestStanding] = ()
) -> Figures:
    """The figures of a list of invitations; their five states add up to the number of invitations."""
    states = [standing_of(invitee, standings).state for invitee in invitees]
    return Figures(
        invitations=len(states),
        in_person=states.count(State.IN_PERSON),
        represented=states.count(State.REPRESENTED),
        excused=states.count(State.EXCUSED),
        absent=states.count(State.ABSENT),
        not_recorded=states.count(State.NOT_RECORDED),
        heads_in_room=heads_in_room(standings) + sum(guest.in_room for guest in guests),
        heads_came=heads_came(standings) + len(guests),
        guests=len(guests),
    )


@dataclass(frozen=True, slots=True)
class Seat:
    """What the figures by region need of an invitation: whose region, and whether it is the head's own."""

    invitee_id: int
    region_code: str
    is_head: bool


def region_figures(seats: Iterable[Seat], standings: Mapping[int, Standing]) -> RegionFigures:
    """Counts by region. A region is represented when any invitation of one of its offices is filled."""
    seated = list(seats)
    filled = [seat for seat in seated if standing_of(seat.invitee_id, standings).state.filled]
    in_person = [
        seat for seat in seated
        if seat.is_head and standing_of(seat.invitee_id, standings).state is State.IN_PERSON
    ]  # fmt: skip
    return RegionFigures(
        of=len({seat.region_code for seat in seated}),
        represented=len({seat.region_code for seat in filled}),
        heads_in_person=len({seat.region_code for seat in in_person}),
    )


def _heads(filled: Iterable[Standing]) -> int:
    return len({who_came(standing.event) for standing in filled if standing.event})
