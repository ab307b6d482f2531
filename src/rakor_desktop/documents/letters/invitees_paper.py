"""What the list of invitations (daftar undangan) has to be told: offices in their order, first the office, then who."""

from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.names import Name


@dataclass(frozen=True, slots=True)
class InviteeLine:
    """One invitation by its printed number. `acting` is `Plt.` and the like; `vacant` is not the same as not known."""

    no: int
    office: str
    name: Name | None = None
    acting: str = ""
    vacant: bool = False


@dataclass(frozen=True, slots=True)
class InviteeGroup:
    """Invitations that stand together; on paper air parts the groups, in the workbook a band with the title."""

    title: str
    lines: tuple[InviteeLine, ...]


@dataclass(frozen=True, slots=True)
class InviteesPaper:
    """The list of invitations to a meeting; `workbook` for an Excel file instead of a PDF.

    Lines are numbered through all groups by their `no`. Offices are spelled by the profile (Walikota, Wali Kota).
    """

    profile: Profile
    letterhead: Letterhead
    subject: str
    day: date
    place: str
    groups: tuple[InviteeGroup, ...]
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    size: PaperSize | None = None
    workbook: bool = False

    @property
    def count(self) -> int:
        """How many are invited."""
        return sum(len(group.lines) for group in self.groups)

    def office(self, line: InviteeLine) -> str:
        """The office as the profile spells it."""
        return self.profile.terms.office(line.office)
