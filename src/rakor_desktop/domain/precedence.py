"""Order of precedence (tata tempat) at an official event in a province.

Source: UU 9/2010 tentang Keprotokolan, Pasal 10 ayat (1) for the order in the province; ayat (2): holders of national
office (Pasal 9 ayat (1)) who are present go first. The groups are data (`resources/reference/precedence.csv`): a rank
is a sort key with gaps, nothing here knows a group by name. The law leaves ties open: the office settles them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

T = TypeVar("T")


class Ties(StrEnum):
    """What decides between offices of the same rank, as the eight regents and mayors of a province."""

    REGION_CODE = "region_code"
    ALPHABETICAL = "alphabetical"
    REGENCIES_FIRST = "regencies_first"


class StandsAt(StrEnum):
    """Where a representative stands: UU 9/2010 Pasal 15 gives him the place of his own office."""

    OWN_OFFICE = "own_office"
    INVITED_OFFICE = "invited_office"


class Output(StrEnum):
    """What an order is for; an override says for which of these it holds.

    INVITATIONS is the list and the letters and gives each invitation its number; ATTENDANCE is the desk, the
    attendance sheet and the people listed in the minutes.
    """

    INVITATIONS = "invitations"
    SEATING = "seating"
    SALUTATION = "salutation"
    ATTENDANCE = "attendance"


class Side(StrEnum):
    """On which side of a neighbour somebody is put."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class OrderSettings:
    """How the office settles what the law leaves open."""

    ties: Ties = Ties.REGION_CODE
    representative: StandsAt = StandsAt.OWN_OFFICE


@dataclass(frozen=True, slots=True)
class Place:
    """What decides an office's place by the rule: the group's rank, the order inside it, then the ties.

    `region` is the bare name ("Serang"); `since` the first day of a holder who takes the office's place, if known.
    """

    rank: int
    sub: int
    region_code: str
    office: str
    region: str = ""
    is_city: bool = False
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group of offices that stand together, with the number of the law that says so."""

    code: str
    rank: int
    title: str
    basis: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an override puts an office: at the place that the rule gives `anchor_id`, so far before or after it.

    Whoever is not moved stands at his own place, 0 away from it. Of two offices the same one stands first whoever
    else is invited, withdrawn or moved: an order of spots is a sort, not a list of moves to be repeated.
    """

    anchor_id: int
    offset: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody stands: `offset` away from `anchor`; `own` is his place by the rule."""

    anchor: Place
    own: Place
    offset: Fraction = Fraction(0)


#: Where someone stands whose office the directory does not know: after every office named by law.
UNRANKED = 18000


def in_order(
    rows: Iterable[T], where: Callable[[T], Place | Position], ties: Ties = Ties.REGION_CODE
) -> list[T]:
    """The rows in order of precedence, whatever the order they came in."""
    return sorted(rows, key=lambda row: standing(where(row), ties))


def standing(where: Place | Position, ties: Ties) -> tuple[Any, ...]:
    """What positions are compared by: the smaller goes first."""
    if isinstance(where, Place):
        where = Position(where, where)
    return (*by_rule(where.anchor, ties), where.offset, *by_rule(where.own, ties))


def by_rule(place: Place, ties: Ties) -> tuple[Any, ...]:
    """What places are compared by: rank, order inside the group, ties; then who was appointed first, then the name."""
    region: tuple[Any, ...] = ("", False, place.region_code)
    if ties is Ties.ALPHABETICAL:
        region = (place.region.casefold(), place.is_city, place.region_code)
    elif ties is Ties.REGENCIES_FIRST:
        region = ("", place.is_city, place.region_code)
    return (place.rank, place.sub, *region, place.since or date.max, place.office)


def position(own: Place, spot: Spot | None = None, anchor: Place | None = None) -> Position:
    """Where an office stands that has its `own` place by the rule; `anchor` is the place its spot is counted from."""
    return Position(own, own) if spot is None or anchor is None else Position(anchor, own, spot.offset)


def spot_beside(order: Sequence[int], spots: Mapping[int, Spot], neighbour: int, side: Side) -> Spot:
    """The spot directly before or after a neighbour in `order`, which does not hold the office to be put there.

    Raises ValueError when the neighbour is not in the order.
    """
    at = order.index(neighbour)
    near = spots.get(neighbour, Spot(neighbour))
    before = side is Side.BEFORE
    beyond = order[max(at - 1, 0) : at] if before else order[at + 1 : at + 2]
    for other in beyond:
        far = spots.get(other, Spot(other))
        if far.anchor_id == near.anchor_id:
            return Spot(near.anchor_id, (near.offset + far.offset) / 2)
    return Spot(near.anchor_id, near.offset + (-1 if before else 1))
