"""What the salutation list (daftar sapaan) has to be told: who is greeted, in full and in short."""

from dataclasses import dataclass
from datetime import date

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.salutation import Line


@dataclass(frozen=True, slots=True)
class SalutationPaper:
    """Who was in the room when it was printed, in order of precedence; `waiting` are invitations not recorded yet."""

    profile: Profile
    subject: str
    day: date
    place: str
    full: tuple[Line, ...]
    short: tuple[Line, ...]
    waiting: int = 0
    size: PaperSize | None = None
