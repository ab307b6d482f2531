"""Regions, offices and who holds them: the words of the directory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import Group, Place


class RegionKind(StrEnum):
    """Kabupaten and Kota never lose their prefix: Serang and Tangerang are both, each."""

    PROVINCE = "provinsi"
    REGENCY = "kabupaten"
    CITY = "kota"


class Post(StrEnum):
    """What an office is to its region; decides groups of invitees and who is likely to stand in."""

    HEAD = "head"
    DEPUTY = "deputy"
    OTHER = "other"


class TermKind(StrEnum):
    """How an office is held. Plt., Plh., Pj. and Pjs. hold it themselves: none of them is "mewakili"."""

    DEFINITIVE = "definitif"
    PLT = "Plt."
    PLH = "Plh."
    PJ = "Pj."
    PJS = "Pjs."

    @property
    def takes_place(self) -> bool:
        """Whether the holder takes the office's place in precedence unless said otherwise; Plh. is contested."""
        return self is not TermKind.PLH


@dataclass(frozen=True, slots=True)
class Term:
    """One person in one office, from `starts` to `ends` inclusive; None is open.

    `takes_place`: whether the holder stands at the office's place in precedence; `person_id`: who it is in the store.
    """

    name: Name
    kind: TermKind
    starts: date | None
    ends: date | None
    takes_place: bool = True
    person_id: int = 0

    @property
    def titled(self) -> str:
        """The holder as he is named: `Plt. H. Rano Karno, S.IP.`; a definitive holder by his name alone."""
        return self.name.full if self.kind is TermKind.DEFINITIVE else f"{self.kind.value} {self.name.full}"

    def covers(self, day: date) -> bool:
        """Whether the term is running on `day`."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


def holder_on(day: date, terms: list[Term]) -> Term | None:
    """Who holds the office on `day`: whoever began last; of two who began together the definitive one.

    So a Plt. or Plh. stands for a holder who is suspended or away, and gives way to a new definitive holder.
    """
    running = [term for term in terms if term.covers(day)]
    return min(
        running,
        key=lambda term: (-(term.starts or date.min).toordinal(), term.kind is not TermKind.DEFINITIVE),
        default=None,
    )


def own_place(office: Place, holder: Term | None, definitive: Place | None) -> Place:
    """Where the holder himself stands among those present.

    A Plh. who does not take the office's place stands at that of his own `definitive` office, if it is known
    (UU 9/2010 leaves it open; DOMAIN: contested, so a flag of each term decides).
    """
    return definitive if definitive and holder and not holder.takes_place else office


def region_name(kind: RegionKind, name: str) -> str:
    """`Kabupaten Serang`, `Kota Serang`, `Provinsi Banten`: never the bare name."""
    return f"{kind.value.capitalize()} {name}"


def short_region_name(kind: RegionKind, name: str) -> str:
    """`Kab. Serang`, `Kota Serang`, for narrow places on the screen."""
    return f"Kab. {name}" if kind is RegionKind.REGENCY else region_name(kind, name)


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which something is valid, from `first` to `last` inclusive; None is open."""

    first: date | None = None
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Whether it is valid on `day`."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def meets(self, other: "Span") -> bool:
        """Whether there is a day on which both are valid."""
        return (self.first or date.min) <= (other.last or date.max) and (other.first or date.min) <= (
            self.last or date.max
        )


ALWAYS = Span()


@dataclass(frozen=True, slots=True)
class FormerName:
    """What something was called up to and including the day `last`."""

    name: str
    last: date


def name_on(day: date, name: str, formers: Iterable[FormerName]) -> str:
    """What something now called `name` was called on `day`."""
    still = [former for former in formers if day <= former.last]
    return min(still, key=lambda former: former.last).name if still else name


def last_code(code: str, successors: Mapping[str, str]) -> str:
    """The code that a region bears in the end: 91.01 Merauke became 93.01, and is the same regency."""
    while code in successors:
        code = successors[code]
    return code


@dataclass(frozen=True, slots=True)
class RegionReference:
    """A province, regency or city with its Kemendagri code, the days it is valid and the code that followed ("")."""

    code: str
    name: str
    kind: RegionKind
    span: Span = ALWAYS
    successor: str = ""
    formers: tuple[FormerName, ...] = ()


@dataclass(frozen=True, slots=True)
class FormerOffice:
    """What an office and its institution were called up to and including the day `last`."""

    name: str
    institution: str
    last: date


@dataclass(frozen=True, slots=True)
class OfficeReference:
    """An office as the reference data knows it; `region_code` is None for a central body."""

    name: str
    institution: str
    region_code: str | None
    group_code: str
    sub: int
    post: Post
    span: Span = ALWAYS
    formers: tuple[FormerOffice, ...] = ()


@dataclass(frozen=True, slots=True)
class Province:
    """A province to choose from; `short` is what people call it (Sumut), `zone` is WIB, WITA or WIT."""

    code: str
    name: str
    short: str
    zone: str


@dataclass(frozen=True, slots=True)
class Reference:
    """What a store of one province starts with."""

    province_code: str
    groups: tuple[Group, ...]
    regions: tuple[RegionReference, ...]
    offices: tuple[OfficeReference, ...]
    zone: str = "WIB"
