"""What an invitation letter has to be told, as plain data: a snapshot that a later change never rewrites."""

from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency
from rakor_desktop.domain.publishing import Official


@dataclass(frozen=True, slots=True)
class Addressee:
    """An invited office, as it is addressed: never Bapak, Ibu or a degree before it.

    `group` is its place in precedence: where it changes, the list has air. Empty `town` = `Tempat`. `code` is the
    door's code of domain/tokens.py, printed as a QR in a letter of its own; "" prints none.
    """

    office: str
    group: str = ""
    town: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """An invitation. Unknown = None or empty: printed as dots to be filled in by hand.

    `number`, `dated`: given only at approval; before, `month` (any day of it) is printed with room for the day.
    `enclosures` typed by hand stands as it is; empty, the sheets of the annex are counted. `opening` and `closing` are
    paragraphs before and after the field block, with marks such as `{tempat}`. `addressees` are in order of
    precedence. `subject` is the letter's (`Undangan`), `title` the meeting's. `size` None takes the paper of the
    profile. `draft` prints KONSEP across each page.
    """

    profile: Profile
    letterhead: Letterhead
    title: str
    day: date
    venue: str
    addressees: tuple[Addressee, ...] = ()
    mode: AddressMode = AddressMode.ANNEX
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    signer: Official | None = None
    copies: tuple[str, ...] = ()
    number: str = ""
    urgency: Urgency = Urgency.ORDINARY
    secrecy: Secrecy = Secrecy.ORDINARY
    enclosures: str = ""
    subject: str = "Undangan"
    place: str = ""
    dated: date | None = None
    month: date | None = None
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    organiser: str = ""
    host: str = ""
    draft: bool = False
    size: PaperSize | None = None
