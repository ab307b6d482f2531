"""Appointing to an office: which terms may stand beside each other, and what is kept of a person."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rakor_desktop.domain.directory import Term, TermKind
from rakor_desktop.domain.names import Name

_NIK_DIGITS = 16


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is kept of a person. `staff_number` is NIP or NRP; the contact is his adjutant's. No NIK is ever kept."""

    name: Name
    rank: str = ""
    staff_number: str = ""
    contact_name: str = ""
    contact_phone: str = ""


class Holding(StrEnum):
    """How an office stands on a day."""

    DEFINITIVE = "definitive"
    ACTING = "acting"
    VACANT = "vacant"
    UNKNOWN = "unknown"


def holding(holder: Term | None, *, empty: bool = False) -> Holding:
    """How the office of this holder stands; without one it is vacant only where it is known to be `empty`."""
    if holder is None:
        return Holding.VACANT if empty else Holding.UNKNOWN
    return Holding.ACTING if is_acting(holder.kind) else Holding.DEFINITIVE


def vacant_from(said: date | None, terms: Iterable[Term]) -> date | None:
    """From which day on an office stands empty wherever nobody holds it: as was said, or after its first known holder.

    Before that day, or where this is None, an office without holder is one of which nobody entered who held it.
    """
    ends = [term.ends + timedelta(days=1) for term in terms if term.ends and term.ends < date.max]
    return min([*ends, *([said] if said else [])], default=None)


def is_acting(kind: TermKind) -> bool:
    """Whether the office is held for a time only: Plt., Plh., Pj., Pjs."""
    return kind is not TermKind.DEFINITIVE


def overlap(one: Term, other: Term) -> bool:
    """Whether both run on some day."""
    return _begins(one) <= _last(other) and _begins(other) <= _last(one)


def clash(new: Term, held: Sequence[Term]) -> Term | None:
    """The term of the same office that `new` may not stand beside; the latest when there are several.

    Two definitive holders cannot be, two acting ones are an accident. An acting one beside a definitive one who is
    suspended or away is the rule (UU 23/2014 Pasal 65).
    """
    same = [term for term in held if is_acting(term.kind) is is_acting(new.kind) and overlap(new, term)]
    return max(same, key=_begins, default=None)


def day_before(new: Term, earlier: Term) -> date | None:
    """The last day of `earlier` when it makes room for `new`; None where it would have no day left."""
    if new.starts is None or _begins(earlier) >= new.starts:
        return None
    return new.starts - timedelta(days=1)


def looks_like_nik(staff_number: str) -> bool:
    """Whether what was given as NIP (18 or 9 digits) or NRP has the sixteen digits of a citizen's number."""
    digits = re.sub(r"[\s.\-]", "", staff_number)
    return digits.isdigit() and len(digits) == _NIK_DIGITS


def masked_phone(phone: str) -> str:
    """`0811…214`: enough to tell two numbers apart, too little to call."""
    plain = re.sub(r"[\s.\-]", "", phone)
    return f"{plain[:4]}…{plain[-3:]}" if len(plain) > len("0811214") else "…" if plain else ""


def _begins(term: Term) -> date:
    return term.starts or date.min


def _last(term: Term) -> date:
    return term.ends or date.max
