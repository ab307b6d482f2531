"""Signed paper against the ledger: what was typed from the signed pages, and where the two do not say the same.

The signature is the evidence (DOMAIN 4): the program never takes itself for the stronger of the two, it lists what
differs and a person settles it.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from rakor_desktop.domain.attendance import Event, Kind, State
from rakor_desktop.domain.errors import SignedNotPrinted, SignedReversed, SignedUnreadable
from rakor_desktop.domain.page_codes import printed

#: The desk of what was recorded from a signed page, before the page's code; nobody knows the hour of such a record.
_PAPER = "Kertas "
#: Why a record from paper was taken back.
TAKEN_BACK = "pencatatan dari kertas diurungkan"
_PART = re.compile(r"[^\s,;]+")
#: A number or a span, taken away with a minus in front, signed by a representative with a w behind.
_WORD = re.compile(r"(?P<less>-?)(?P<first>\d{1,9})(?:[-–](?P<last>\d{1,9}))?(?P<by>w?)", re.IGNORECASE)


class Mark(StrEnum):
    """What stands in the place to sign: the official's own signature, or that of whoever represents him."""

    SIGNED = "signed"
    REPRESENTED = "represented"


class Verdict(StrEnum):
    """How paper and ledger agree on one row. OPEN: nobody has looked at its page yet.

    UNRECORDED is signed but the ledger says that nobody came; UNSIGNED is recorded but its place is empty; OTHERWISE
    is filled on both, by the official on one of them and by a representative on the other.
    """

    OPEN = "open"
    AGREES = "agrees"
    UNRECORDED = "unrecorded"
    UNSIGNED = "unsigned"
    OTHERWISE = "otherwise"

    @property
    def differs(self) -> bool:
        """Whether somebody has to settle it."""
        return self in (Verdict.UNRECORDED, Verdict.UNSIGNED, Verdict.OTHERWISE)


@dataclass(frozen=True, slots=True)
class Typed:
    """What one line says: these numbers are signed, so; and these are taken away again."""

    marked: Mapping[int, Mark]
    removed: frozenset[int]

    @property
    def numbers(self) -> frozenset[int]:
        """Every number that was named."""
        return self.removed | self.marked.keys()

    def onto(self, before: Mapping[int, Mark]) -> dict[int, Mark]:
        """The marks after this line, in the order of their numbers."""
        kept = {number: mark for number, mark in before.items() if number not in self.removed}
        return dict(sorted({**kept, **self.marked}.items()))


def read_signed(text: str, printed: Collection[int]) -> Typed:
    """What `12 13 15-18 21w -38` says of a sheet with these numbers; the last word on a number counts.

    Spaces, commas and semicolons part the words. Raises SignedUnreadable, SignedReversed or SignedNotPrinted for the
    first word that cannot be taken, with its place from 1; nothing of the line holds then.
    """
    marked: dict[int, Mark] = {}
    removed: set[int] = set()
    known = set(printed)
    for at, found in enumerate(_PART.finditer(text), 1):
        word = _WORD.fullmatch(found[0])
        if word is None or (word["less"] and word["by"]):
            raise SignedUnreadable(found[0], at)
        numbers = _numbers(word, known, at)
        if word["less"]:
            removed |= numbers
            marked = {number: mark for number, mark in marked.items() if number not in numbers}
        else:
            marked |= dict.fromkeys(numbers, Mark.REPRESENTED if word["by"] else Mark.SIGNED)
            removed -= numbers
    return Typed(dict(sorted(marked.items())), frozenset(removed))


def paper_desk(code: str) -> str:
    """The desk under which a record from this page stands in the ledger: `Kertas 222-3K`."""
    return f"{_PAPER}{printed(code)}"


def is_from_paper(desk: str) -> bool:
    """Whether a record was read from a signed page."""
    return desk.startswith(_PAPER)


def tells_hour(event: Event) -> bool:
    """Whether somebody saw when it happened: not when it was read from a signed page, or a correction does not say."""
    return not is_from_paper(event.desk) and (event.kind is not Kind.CORRECTED or event.since is not None)


def paper_reason(page: int, number: int) -> str:
    """Why something was recorded from paper, for the history and for a frozen ledger."""
    return f"bertanda tangan di daftar hadir, lembar {page} nomor {number}"


def written(marks: Mapping[int, Mark]) -> str:
    """The same marks as somebody would type them: `12-13 15-18 21w`."""
    return " ".join(_runs(marks))


def verdict(state: State, mark: Mark | None, *, looked_at: bool) -> Verdict:
    """How one row of a page stands; `looked_at` says whether anybody went through its page."""
    if mark is None:
        if not looked_at:
            return Verdict.OPEN
        return Verdict.UNSIGNED if state.filled else Verdict.AGREES
    if not state.filled:
        return Verdict.UNRECORDED
    by_other = state is State.REPRESENTED
    return Verdict.AGREES if by_other == (mark is Mark.REPRESENTED) else Verdict.OTHERWISE


def _numbers(word: re.Match[str], printed: Collection[int], at: int) -> set[int]:
    first = int(word["first"])
    last = int(word["last"] or first)
    if last < first:
        raise SignedReversed(word[0], at, f"{last}-{first}")
    strange = next((number for number in range(first, last + 1) if number not in printed), None)
    if strange is not None:
        raise SignedNotPrinted(strange, at, max(printed, default=0))
    return set(range(first, last + 1))


def _runs(marks: Mapping[int, Mark]) -> Iterator[str]:
    """Neighbouring numbers with one mark as spans."""
    spans: list[tuple[int, int, Mark]] = []
    for number, mark in sorted(marks.items()):
        if spans and spans[-1][1:] == (number - 1, mark):
            spans[-1] = (spans[-1][0], number, mark)
        else:
            spans.append((number, number, mark))
    for first, last, mark in spans:
        yield (f"{first}-{last}" if last > first else f"{first}") + ("w" if mark is Mark.REPRESENTED else "")
