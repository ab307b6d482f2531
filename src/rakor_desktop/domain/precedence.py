"""Order of precedence (tata tempat) at an official event in a province.

Source: UU 9/2010 tentang Keprotokolan, Pasal 10 ayat (1) for the order in the province; ayat (2): holders of national
office (Pasal 9 ayat (1)) who are present go first. The groups are data (`resources/reference/precedence.csv`): a rank
is a sort key with gaps, nothing here knows a group by name.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """What decides an office's place: the group's rank, the order inside it, the region's code, then the name."""

    rank: int
    sub: int
    region_code: str
    office: str


@dataclass(frozen=True, slots=True)
class Group:
    """A group of offices that stand together, with the number of the law that says so."""

    code: str
    rank: int
    title: str
    basis: str


#: Where someone stands whose office the directory does not know: after every office named by law.
UNRANKED = 18000


def in_order(rows: Iterable[T], place: Callable[[T], Place]) -> list[T]:
    """The rows in order of precedence, whatever the order they came in."""
    return sorted(rows, key=place)
