"""What the recapitulation of attendance (rekapitulasi kehadiran) has to be told: every invitation, region and guest."""

from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.attendance import Basis, Figures, RegionFigures, State
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import Official


@dataclass(frozen=True, slots=True)
class RecapLine:
    """One invitation: how it was answered, by whom (`represented_by`, an office), why not (`reason`), and when.

    `person` counts the people in the order in which they stand here, the same number for one who fills two
    invitations; None when nobody came. `from_paper`: the hour is not known, as it was read from the signed sheet.
    """

    no: int
    office: str
    state: State
    region: str = ""
    represented_by: str = ""
    basis: Basis = Basis.NONE
    reason: str = ""
    came: time | None = None
    left: time | None = None
    person: int | None = None
    from_paper: bool = False


@dataclass(frozen=True, slots=True)
class RecapGroup:
    """The invitations of one group."""

    title: str
    lines: tuple[RecapLine, ...]

    def count(self, state: State) -> int:
        """How many of them were answered so."""
        return sum(line.state is state for line in self.lines)


@dataclass(frozen=True, slots=True)
class GuestLine:
    """Somebody who came without invitation, and when."""

    office: str
    name: Name | None = None
    region: str = ""
    came: time | None = None
    left: time | None = None


@dataclass(frozen=True, slots=True)
class RegionRecap:
    """A regency or city: how its head and his deputy answered (None: not invited), and whether anybody was there.

    `by` is the office that came for the head.
    """

    name: str
    head: State | None
    deputy: State | None
    represented: bool
    by: str = ""


@dataclass(frozen=True, slots=True)
class RecapPaper:
    """The recapitulation of one meeting; `workbook` for an Excel file, whose totals are formulas, instead of a PDF."""

    profile: Profile
    letterhead: Letterhead
    subject: str
    day: date
    place: str
    groups: tuple[RecapGroup, ...]
    figures: Figures
    regions: RegionFigures
    region_lines: tuple[RegionRecap, ...] = ()
    guests: tuple[GuestLine, ...] = ()
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    responsible: Official | None = None
    closing_place: str = ""
    size: PaperSize | None = None
    workbook: bool = False

    @property
    def lines(self) -> tuple[RecapLine, ...]:
        """Every invitation in the order of its number."""
        return tuple(sorted((line for group in self.groups for line in group.lines), key=lambda line: line.no))
