"""What a ralat of final minutes, or an addendum to them, has to be told: about which document, and what."""

from dataclasses import dataclass
from datetime import date

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.publishing import Official


@dataclass(frozen=True, slots=True)
class AmendmentPaper:
    """A ralat, or with `addendum` what was missing; `no` counts those of its kind from 1.

    `about_sha256` is the fingerprint of the final minutes, issued on `about_day`. `text` is what was typed, its lines
    are paragraphs. `number` is the one of the central register, "" prints dots.
    """

    profile: Profile
    letterhead: Letterhead
    title: str
    day: date
    no: int
    text: str
    about_day: date
    about_sha256: str
    dated: date
    addendum: bool = False
    number: str = ""
    chair: Official | None = None
    secrecy: Secrecy = Secrecy.ORDINARY
    size: PaperSize | None = None
