"""What is printed of a meeting's outcome beside its minutes: the agreement that many sign, the short report upward."""

from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.documents.papers import Letterhead, RecommendationLine
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.attendance import Figures, RegionFigures
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.publishing import Official


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody who signs an agreement, for himself or for the offices he represents."""

    official: Official
    represents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """A berita acara kesepakatan. Empty = unknown: printed as dots to be filled in by hand.

    `points` are what is agreed. `parties` sign first, then the `witnesses`, each in order of precedence.
    """

    profile: Profile
    letterhead: Letterhead
    title: str
    day: date
    place: str
    points: tuple[str, ...]
    parties: tuple[Signatory, ...]
    witnesses: tuple[Signatory, ...] = ()
    number: str = ""
    town: str = ""
    secrecy: Secrecy = Secrecy.ORDINARY
    draft: bool = False
    size: PaperSize | None = None


@dataclass(frozen=True, slots=True)
class ReportItem:
    """An item of the agenda and the offices that spoke on it, each once."""

    title: str
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """A nota dinas that reports a meeting on two pages. None or empty = unknown: printed as dots."""

    profile: Profile
    letterhead: Letterhead
    title: str
    day: date
    place: str
    figures: Figures
    regions: RegionFigures
    receiver: Official | None = None
    sender: Official | None = None
    chair: Official | None = None
    organiser: str = ""
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    items: tuple[ReportItem, ...] = ()
    decisions: tuple[str, ...] = ()
    recommendations: tuple[RecommendationLine, ...] = ()
    number: str = ""
    town: str = ""
    secrecy: Secrecy = Secrecy.ORDINARY
    draft: bool = False
    size: PaperSize | None = None
