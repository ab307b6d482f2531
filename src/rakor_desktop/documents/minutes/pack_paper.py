"""What the pack for accounts has to be told: its papers, as they were issued or as they are by now."""

from dataclasses import dataclass
from datetime import date

from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.papers import AttendancePaper, Letterhead, MinutesPaper
from rakor_desktop.documents.profiles import PaperSize, Profile


@dataclass(frozen=True, slots=True)
class PackPart:
    """One part: the bytes it was issued with, or while it never was, the paper as it is by now."""

    title: str
    source: bytes | LetterPaper | AttendancePaper | MinutesPaper


@dataclass(frozen=True, slots=True)
class PackPaper:
    """Invitation, attendance sheet and minutes of one meeting, in this order."""

    profile: Profile
    letterhead: Letterhead
    title: str
    day: date
    parts: tuple[PackPart, ...]
    size: PaperSize | None = None
