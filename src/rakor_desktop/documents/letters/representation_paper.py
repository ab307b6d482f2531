"""What the papers of a representative have to be told: who sends whom to which meeting in whose place."""

from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.publishing import Official


@dataclass(frozen=True, slots=True)
class RepresentationPaper:
    """A surat tugas, or with `mandate` a surat kuasa, to be signed by the office that was invited.

    `giver` is that office, `receiver` who comes instead; None = nobody was named yet. `invited_by` is the office that
    wrote the invitation. `number`, `town` and `dated` are those of this paper. Unknown = None or empty:
    printed as dots to be filled in by hand.
    """

    profile: Profile
    letterhead: Letterhead
    giver: Official
    receiver: Official | None
    title: str
    day: date
    venue: str
    invited_by: str = ""
    invitation: str = ""
    invitation_dated: date | None = None
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    mandate: bool = False
    number: str = ""
    town: str = ""
    dated: date | None = None
    size: PaperSize | None = None
