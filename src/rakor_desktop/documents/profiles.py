"""Paper profiles: how a regulation wants a document to look and to be worded, read from editable TOML files."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.documents.followups.reminder_rules import ReminderRule, reminder_rule
from rakor_desktop.documents.letters.letter_rules import LetterRule, letter_rule
from rakor_desktop.documents.letters.representation_rules import (
    AssignmentRule,
    MandateRule,
    assignment_rule,
    mandate_rule,
)
from rakor_desktop.documents.minutes.minutes_rules import MinutesRule, minutes_rule
from rakor_desktop.domain.errors import CannotRead
from rakor_desktop.domain.publishing import SignatureRule
from rakor_desktop.domain.typefaces import SHIPPED, Typeface
from rakor_desktop.local.paths import resources_dir

OLD_STYLE = "permendagri-54-2009"
NEW_STYLE = "permendagri-1-2023"
#: So many badges may be cut from one sheet.
BADGES = (8, 10)
_NEW_SINCE = date(2023, 1, 1)
_MAYOR = re.compile(r"\b(Wakil +)?Wali ?kota\b", re.IGNORECASE)
_APPARATUS = re.compile(r"\b(?:SKPD|OPD)\b")


class PaperSize(StrEnum):
    """Paper an office may have in its tray; "F4" differs by rule, so both widths exist."""

    F4 = "F4"
    F4_NARROW = "F4-210"
    A4 = "A4"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height, in mm."""
        return {PaperSize.F4: (215.0, 330.0), PaperSize.F4_NARROW: (210.0, 330.0), PaperSize.A4: (210.0, 297.0)}[self]


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins in mm."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Font sizes in points; lines stand `leading` times their size apart."""

    body: float
    table: float
    footer: float
    title: float
    letterhead: float
    leading: float


@dataclass(frozen=True, slots=True)
class Terms:
    """Words that differ from one regulation to the next."""

    minutes_title: str
    minutes: str
    minute_taker: str
    mayor: str
    deputy_mayor: str
    apparatus: str

    def office(self, text: str) -> str:
        """An office as this regulation spells it: Walikota or Wali Kota, SKPD or Perangkat Daerah."""
        return _APPARATUS.sub(self.apparatus, _MAYOR.sub(self._mayor, text))

    def _mayor(self, found: re.Match[str]) -> str:
        word = self.deputy_mayor if found.group(1) else self.mayor
        written = found.group()
        return word.upper() if written.isupper() else word.lower() if written.islower() else word


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything a printed page takes from its regulation. A document remembers the `key` it was issued with.

    `badges` is how many are cut from one sheet, one of BADGES.
    """

    key: str
    name: str
    paper: PaperSize
    margins: Margins
    sizes: TypeSizes
    typeface: Typeface
    terms: Terms
    signature: SignatureRule
    letter: LetterRule
    minutes: MinutesRule
    assignment: AssignmentRule
    mandate: MandateRule
    reminder: ReminderRule
    badges: int


def usual_profile(day: date) -> str:
    """The key of the regulation in force on a day: Permendagri 54/2009 until 1/2023 revoked it."""
    return NEW_STYLE if day >= _NEW_SINCE else OLD_STYLE


def profile_keys() -> tuple[str, ...]:
    """The profiles this installation has, by key, sorted."""
    return tuple(sorted(path.stem for path in (resources_dir() / "profiles").glob("*.toml")))


def load_profile(key: str) -> Profile:
    """The profile of this key. Raises CannotRead when its file is missing or not complete."""
    path = resources_dir() / "profiles" / f"{key}.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return Profile(
            key=key,
            name=data["name"],
            paper=PaperSize(data["paper"]),
            margins=Margins(**data["margins"]),
            sizes=TypeSizes(**data["sizes"]),
            typeface=SHIPPED[data["typeface"]],
            terms=Terms(**data["terms"]),
            signature=SignatureRule(**data["signature"]),
            letter=letter_rule(data["letter"]),
            minutes=minutes_rule(data["minutes"]),
            assignment=assignment_rule(data["assignment"]),
            mandate=mandate_rule(data["mandate"]),
            reminder=reminder_rule(data["reminder"]),
            badges=BADGES[BADGES.index(data["badges"])],
        )
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise CannotRead(path=str(path), detail=str(problem)) from problem
