"""Regions, offices and who holds them: the words of the directory."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import Group


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
    """One person in one office, from `starts` to `ends` inclusive; None is open."""

    name: Name
    kind: TermKind
    starts: date | None
    ends: date | None

    def covers(self, day: date) -> bool:
        """Whether the term is running on `day`."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


def holder_on(day: date, terms: list[Term]) -> Term | None:
    """Who holds the office on `day`: a definitive holder before an acting one, the later start before the earlier."""
    running = [term for term in terms if term.covers(day)]
    return min(
        running,
        key=lambda term: (term.kind is not TermKind.DEFINITIVE, -(term.starts or date.min).toordinal()),
        default=None,
    )


def region_name(kind: RegionKind, name: str) -> str:
    """`Kabupaten Serang`, `Kota Serang`, `Provinsi Banten`: never the bare name."""
    return f"{kind.value.capitalize()} {name}"


def short_region_name(kind: RegionKind, name: str) -> str:
    """`Kab. Serang`, `Kota Serang`, for narrow places on the screen."""
    return f"Kab. {name}" if kind is RegionKind.REGENCY else region_name(kind, name)


@dataclass(frozen=True, slots=True)
class RegionReference:
    """A province, regency or city with its Kemendagri code."""

    code: str
    name: str
    kind: RegionKind


@dataclass(frozen=True, slots=True)
class OfficeReference:
    """An office as the reference data knows it; `region_code` is None for a central body."""

    name: str
    institution: str
    region_code: str | None
    group_code: str
    sub: int
    post: Post


@dataclass(frozen=True, slots=True)
class Reference:
    """What a store of one province starts with."""

    province_code: str
    groups: tuple[Group, ...]
    regions: tuple[RegionReference, ...]
    offices: tuple[OfficeReference, ...]
