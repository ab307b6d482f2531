"""What the call list (daftar konfirmasi kehadiran) has to be told: who has not answered, in the order of the list."""

from dataclasses import dataclass
from datetime import date, datetime, time

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.invitations import Channel
from rakor_desktop.domain.names import Name


@dataclass(frozen=True, slots=True)
class CallRow:
    """An office to call by its printed number. `contact` is its adjutant, `phone` his number as it is printed.

    `attempts` is how often it was asked in vain; `asked_at` (aware, in the meeting's zone) and `channel` say of the
    last time.
    """

    no: int
    office: str
    name: Name | None = None
    acting: str = ""
    vacant: bool = False
    contact: str = ""
    phone: str = ""
    attempts: int = 0
    asked_at: datetime | None = None
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class CallListPaper:
    """The list to call by before a meeting; `invited` is how many were invited in all."""

    profile: Profile
    letterhead: Letterhead
    subject: str
    day: date
    place: str
    rows: tuple[CallRow, ...]
    invited: int
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    size: PaperSize | None = None
