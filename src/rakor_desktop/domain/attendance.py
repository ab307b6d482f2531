"""The attendance ledger: every fact is an event that is never changed, the present state is their fold.

The order in which events arrive and how often they arrive makes no difference: they are sorted by the moment they
happened and known by a UUID made at the desk. A fact stands until an event revokes it. When two desks recorded the same
invitation, the first stands and the other is a contradiction that a person has to look at.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from rakor_desktop.domain.search import fold


class Kind(StrEnum):
    """What was seen at the door."""

    ARRIVED = "arrived"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"
    REVOKED = "revoked"


class State(StrEnum):
    """How an invitation was answered at the door; never mixed with a count of heads."""

    IN_PERSON = "in_person"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_RECORDED = "not_recorded"

    @property
    def filled(self) -> bool:
        """Whether somebody sits there for the invited office."""
        return self in (State.IN_PERSON, State.REPRESENTED)


class Basis(StrEnum):
    """On what paper a representative comes (dasar mewakili)."""

    ASSIGNMENT = "surat tugas"
    DISPOSITION = "disposisi"
    MANDATE = "surat kuasa"
    SPOKEN = "lisan"
    NONE = "tanpa"


class Excuse(StrEnum):
    """Why an invited official does not come; someone of whom no reason is known is absent, not excused."""

    ILLNESS = "sakit"
    LEAVE = "izin"
    DUTY = "dinas luar"
    OTHER = "lainnya"


class Revocation(StrEnum):
    """Why a record is taken back; the first is that of whoever undoes his own record at once."""

    UNDONE = "urung"
    WRONG_PERSON = "salah orang"
    MISTYPED = "salah ketik"
    OTHER = "lainnya"


@dataclass(frozen=True, slots=True)
class Representative:
    """Who came in the place of an invited official. The office is required, the name may follow.

    `invitee_id` is set when he is invited himself, `office_id` when the directory knows his office: both make him one
    head in the room however many invitations he fills. His rank is that of his own office (UU 9/2010 Pasal 15).
    """

    office: str
    name: str = ""
    invitee_id: int | None = None
    office_id: int | None = None
    basis: Basis = Basis.NONE
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the ledger. `at` is aware; `revokes` names the event that no longer counts."""

    id: UUID
    kind: Kind
    invitee_id: int
    at: datetime
    desk: str
    representative: Representative | None = None
    reason: str = ""
    revokes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of one invitation: the event that decides it and those that contradict it."""

    state: State
    event: Event | None = None
    contradicted_by: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """Four different figures that are never added up: invitations by state, and heads in the room."""

    invitations: int
    in_person: int
    represented: int
    excused: int
    absent: int
    not_recorded: int
    heads_in_room: int

    @property
    def filled(self) -> int:
        """Invitations filled, in person or by a representative."""
        return self.in_person + self.represented


#: Of a meeting to which nobody is invited yet.
NO_FIGURES = Figures(0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class RegionFigures:
    """Of the regencies and cities invited: how many have anybody in the room, how many their head himself."""

    of: int
    represented: int
    heads_in_person: int


_STATES = {
    Kind.ARRIVED: State.IN_PERSON,
    Kind.REPRESENTED: State.REPRESENTED,
    Kind.EXCUSED: State.EXCUSED,
    Kind.ABSENT: State.ABSENT,
}
_UNRECORDED = Standing(State.NOT_RECORDED)


def fold_ledger(events: Iterable[Event]) -> dict[int, Standing]:
    """The standing of each invitation that has events, by its id."""
    known = {event.id: event for event in events}
    revoked = {event.revokes for event in known.values() if event.kind is Kind.REVOKED}
    facts: dict[int, list[Event]] = {}
    for event in sorted(known.values(), key=lambda event: (event.at, event.id)):
        if event.kind is not Kind.REVOKED and event.id not in revoked:
            facts.setdefault(event.invitee_id, []).append(event)
    return {invitee: _standing(live) for invitee, live in facts.items()}


def standing_of(invitee_id: int, standings: Mapping[int, Standing]) -> Standing:
    """The standing of one invitation, also of one the ledger has never heard of."""
    return standings.get(invitee_id, _UNRECORDED)


def heads_in_room(standings: Mapping[int, Standing]) -> int:
    """How many people came: a deputy who also represents his regent is one head on two invitations."""
    filled = [standing.event for standing in standings.values() if standing.state.filled]
    return len({who_came(event) for event in filled if event})


def figures(invitees: Iterable[int], standings: Mapping[int, Standing]) -> Figures:
    """The figures of a list of invitations; their five states add up to the number of invitations."""
    states = [standing_of(invitee, standings).state for invitee in invitees]
    return Figures(
        invitations=len(states),
        in_person=states.count(State.IN_PERSON),
        represented=states.count(State.REPRESENTED),
        excused=states.count(State.EXCUSED),
        absent=states.count(State.ABSENT),
        not_recorded=states.count(State.NOT_RECORDED),
        heads_in_room=heads_in_room(standings),
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


def _standing(live: list[Event]) -> Standing:
    first, *others = live
    return Standing(_STATES[first.kind], first, tuple(other for other in others if _says(other) != _says(first)))


def _says(event: Event) -> tuple[Kind, object]:
    return event.kind, who_came(event)


def who_came(event: Event) -> tuple[str, object]:
    """Who came, so that one person counts once on however many invitations."""
    person = event.representative
    if person is None:
        return "invitee", event.invitee_id
    if person.invitee_id is not None:
        return "invitee", person.invitee_id
    if person.office_id is not None:
        return "office", person.office_id
    return "name", fold(f"{person.office} {person.name}")
