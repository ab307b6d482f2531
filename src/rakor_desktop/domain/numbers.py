"""Numbers of letters: how one is put together from its parts, and which numbers of a counter were never accounted for.

The central register of the office owns the numbers; none is ever used twice, and one that was given up stays "batal"
(Permendagri 78/2012 and 83/2022 for the codes of classification; the office's own rule for the order of the parts).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.domain.dates import ROMAN_MONTHS
from rakor_desktop.domain.errors import NumberPatternWrong

_TOKEN = re.compile(r"\{([^{}]*)\}")
_NUMBER = re.compile(r"\{nomor(?::([1-9]))?\}")
#: What may stand between braces beside the running number, which may have a least number of digits: `{nomor:4}`.
TOKENS = ("kode", "unit", "bulan", "bulan_romawi", "tahun", "keamanan")


class NumberState(StrEnum):
    """RESERVED: kept for a letter that is not approved yet. GIVEN: on a letter. VOID: given up, never used again.

    GAP: never given, and somebody said why.
    """

    RESERVED = "reserved"
    GIVEN = "given"
    VOID = "void"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class NumberRule:
    """How a book numbers: anew each year where `yearly`, and apart for each code or unit where asked."""

    pattern: str
    code: str = ""
    unit: str = ""
    yearly: bool = True
    per_code: bool = False
    per_unit: bool = False


@dataclass(frozen=True, slots=True)
class Counter:
    """The row of numbers one belongs to; year 0, code or unit empty where the rule does not part by them."""

    year: int
    code: str
    unit: str


def checked(pattern: str) -> str:
    """The pattern without outer blanks. Raises NumberPatternWrong for a token nobody knows, or without one number."""
    pattern = pattern.strip()
    if len(_NUMBER.findall(pattern)) != 1:
        raise NumberPatternWrong(pattern, "{nomor}")
    rest = _NUMBER.sub("", pattern)
    strange = [token for token in _TOKEN.findall(rest) if token not in TOKENS]
    if strange or re.search(r"[{}]", _TOKEN.sub("", rest)):
        raise NumberPatternWrong(pattern, f"{{{strange[0]}}}" if strange else "{}")
    return pattern


def counter_of(rule: NumberRule, day: date) -> Counter:
    """The counter that a letter of this day belongs to."""
    return Counter(
        year=day.year if rule.yearly else 0,
        code=rule.code if rule.per_code else "",
        unit=rule.unit if rule.per_unit else "",
    )


def composed(rule: NumberRule, number: int, day: date, secrecy: str = "") -> str:
    """The whole number as printed, such as `005/1187-Um/2016`; `secrecy` is the letter of its scale."""
    before, width, after = _around(rule, day, secrecy)
    return f"{before}{number:0{width}}{after}"


def read_back(rule: NumberRule, text: str, day: date, secrecy: str = "") -> int | None:
    """The running number in one typed by hand; None where it does not follow the pattern."""
    before, _, after = _around(rule, day, secrecy)
    middle = text.strip().removeprefix(before).removesuffix(after)
    fits = text.strip() == f"{before}{middle}{after}" and middle.isascii() and middle.isdigit()
    return int(middle) if fits else None


def gaps(first: int, numbers: Iterable[int]) -> tuple[int, ...]:
    """The numbers between the first and the last that nobody accounted for, in order."""
    taken = set(numbers)
    return tuple(no for no in range(first, max(taken, default=first)) if no not in taken)


def _around(rule: NumberRule, day: date, secrecy: str) -> tuple[str, int, str]:
    """What stands before the running number, how many digits it has at least, and what stands after it."""
    parts = {
        "kode": rule.code,
        "unit": rule.unit,
        "bulan": f"{day.month:02}",
        "bulan_romawi": ROMAN_MONTHS[day.month - 1],
        "tahun": str(day.year),
        "keamanan": secrecy,
    }
    before, token, after = _NUMBER.split(rule.pattern)
    return before.format(**parts), int(token or 1), after.format(**parts)
