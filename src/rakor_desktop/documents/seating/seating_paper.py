"""What a seating plan, name tents and badges have to be told."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.seating import Layout, Viewpoint


class SeatState(StrEnum):
    """SPARE: kept for nobody. LEFT_FREE: somebody who sits elsewhere represents this office. ABSENT: he said so."""

    TAKEN = "taken"
    SPARE = "spare"
    LEFT_FREE = "left_free"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class SeatLine:
    """Who sits on a seat, by its key (domain.seating.Seat); the office is empty on a spare one."""

    seat: str
    office: str = ""
    represents: tuple[str, ...] = ()
    state: SeatState = SeatState.SPARE


@dataclass(frozen=True, slots=True)
class SeatingPaper:
    """The plan of a room. `standing` are the offices without a seat; `registered`: it tells who came.

    Every seat of the layout stands in `lines`, in order of honour.
    """

    profile: Profile
    subject: str
    day: date
    place: str
    layout: Layout
    viewpoint: Viewpoint
    lines: tuple[SeatLine, ...]
    standing: tuple[str, ...] = ()
    registered: bool = False
    size: PaperSize | None = None


@dataclass(frozen=True, slots=True)
class Tent:
    """A name tent: the office, and under it whom he represents if the tents of this office say so."""

    office: str
    represents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TentsPaper:
    """Name tents, in the order in which they are set up."""

    profile: Profile
    subject: str
    day: date
    tents: tuple[Tent, ...]
    size: PaperSize | None = None


@dataclass(frozen=True, slots=True)
class Badge:
    """One guest. `code` is that of his invitation, "" while it has none."""

    office: str
    name: Name | None = None
    represents: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class BadgesPaper:
    """Badges to cut out."""

    profile: Profile
    subject: str
    day: date
    place: str
    badges: tuple[Badge, ...]
    size: PaperSize | None = None
