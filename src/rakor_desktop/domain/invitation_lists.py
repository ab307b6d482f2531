"""A stranger's list of whom to invite: which office each row means, by its full name alone, and what is unclear."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from rakor_desktop.domain.import_plan import Answers, KnownRegion, office_key
from rakor_desktop.domain.import_rows import ReadRow
from rakor_desktop.domain.search import found_in, in_blocks, words

MOST_CANDIDATES = 9
"""As many as there are number keys."""


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    INVITED = "invited"
    REPEATED = "repeated"
    UNKNOWN = "unknown"
    LEFT_OUT = "left_out"


class Doubt(StrEnum):
    """Why a row does not say which office it means."""

    NO_OFFICE = "no_office"
    NOT_FOUND = "not_found"
    NOT_ON_THE_DAY = "not_on_the_day"
    SEVERAL = "several"
    OTHER_REGION = "other_region"


@dataclass(frozen=True, slots=True)
class OfficeNames:
    """An office by all its names: `name` on the day of the meeting, `others` today and earlier.

    `there` says whether it exists on that day, `invited` whether it is on the list of invitations.
    """

    id: int
    name: str
    others: tuple[str, ...]
    region_code: str | None
    region: str
    search_text: str
    there: bool
    invited: bool


@dataclass(frozen=True, slots=True)
class ListedOffice:
    """A row of the list; `first` is the earlier row about the same office, `candidates` are (id, name)."""

    number: int
    written: str
    verdict: Verdict
    office_id: int | None = None
    office: str = ""
    doubt: Doubt | None = None
    first: int | None = None
    candidates: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeBook:
    """The offices in order of precedence and the regions of a day, as rows of a list are looked up in them."""

    offices: tuple[OfficeNames, ...]
    regions: tuple[KnownRegion, ...]
    _of_day: Mapping[str, list[OfficeNames]] = field(init=False, repr=False, compare=False)
    _of_old: Mapping[str, list[OfficeNames]] = field(init=False, repr=False, compare=False)
    _regions: Mapping[str, KnownRegion] = field(init=False, repr=False, compare=False)
    _by_id: Mapping[int, OfficeNames] = field(init=False, repr=False, compare=False)
    _there: Sequence[OfficeNames] = field(init=False, repr=False, compare=False)
    _searched: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        there = [one for one in self.offices if one.there]
        old = [(name, one) for one in self.offices for name in dict.fromkeys((*one.others, one.name))]
        made = {
            "_of_day": _by_key((one.name, one) for one in there),
            "_of_old": _by_key(old),
            "_regions": {office_key(one.full): one for one in self.regions},
            "_by_id": {one.id: one for one in self.offices},
            "_there": there,
            "_searched": in_blocks(one.search_text for one in there),
        }
        for name, value in made.items():
            object.__setattr__(self, name, value)

    def answered(self, office_id: int) -> OfficeNames | None:
        """The office that a person chose."""
        return self._by_id.get(office_id)

    def named(self, row: ReadRow) -> list[OfficeNames]:
        """The offices of this very name, or of this name followed by that of the row's region, never by a part."""
        found, region = self._called(row.office), self._regions.get(office_key(row.region))
        if not found and region:
            longer = [one for name in (region.full, region.name) for one in self._called(f"{row.office} {name}")]
            found = list({one.id: one for one in longer if one.region_code == region.code}.values())
        return found

    def agrees(self, office: OfficeNames, row: ReadRow) -> bool:
        """Whether the region that the row names, fully or by its bare name, is that of the office."""
        region = self._regions.get(office_key(row.region))
        if not row.region or office.region_code is None:
            return True
        return region.code == office.region_code if region else office_key(row.region) in office_key(office.region)

    def alike(self, written: str) -> tuple[tuple[int, str], ...]:
        """Offices of the day to choose from: they have all those words that any office has."""
        known = [word for word in words(written) if any(word in block for block in self._searched)]
        places = found_in(self._searched, " ".join(known)) if known else iter(())
        return tuple((self._there[at].id, self._there[at].name) for at in islice(places, MOST_CANDIDATES))

    def _called(self, name: str) -> list[OfficeNames]:
        """Who is called so on the day, else whoever is called so today or was."""
        key = office_key(name)
        return self._of_day.get(key) or self._of_old.get(key, [])


def planned(rows: Iterable[ReadRow], book: OfficeBook, answers: Answers) -> tuple[ListedOffice, ...]:
    """What becomes of each row; the first row about an office counts. An answer counts before what is written."""
    seen: dict[int, int] = {}
    return tuple(_planned(row, book, answers, seen) for row in rows)


def wanted(rows: Iterable[ListedOffice]) -> tuple[int, ...]:
    """The ids of the offices to invite, in the order of the list."""
    return tuple(row.office_id for row in rows if row.verdict is Verdict.NEW and row.office_id is not None)


def _planned(row: ReadRow, book: OfficeBook, answers: Answers, seen: dict[int, int]) -> ListedOffice:
    answer = answers.get(row.number)
    if answer is None and row.number in answers:
        return ListedOffice(row.number, row.office, Verdict.LEFT_OUT)
    chosen = book.answered(answer) if answer is not None else None
    found = [chosen] if chosen else book.named(row)
    doubt = _doubt(row, found, book, is_answered=chosen is not None)
    if doubt is not None:
        candidates = _candidates(row, found, book)
        return ListedOffice(row.number, row.office, Verdict.UNKNOWN, doubt=doubt, candidates=candidates)
    return _settled(row, found[0], seen)


def _settled(row: ReadRow, office: OfficeNames, seen: dict[int, int]) -> ListedOffice:
    first = seen.setdefault(office.id, row.number)
    verdict = Verdict.INVITED if office.invited else Verdict.NEW if first == row.number else Verdict.REPEATED
    return ListedOffice(row.number, row.office, verdict, office.id, office.name, first=first)


def _doubt(row: ReadRow, found: Sequence[OfficeNames], book: OfficeBook, *, is_answered: bool) -> Doubt | None:
    if not row.office and not is_answered:
        return Doubt.NO_OFFICE
    if not found:
        return Doubt.NOT_FOUND
    if len(found) > 1:
        return Doubt.SEVERAL
    if not found[0].there:
        return Doubt.NOT_ON_THE_DAY
    return None if is_answered or book.agrees(found[0], row) else Doubt.OTHER_REGION


def _candidates(row: ReadRow, found: Sequence[OfficeNames], book: OfficeBook) -> tuple[tuple[int, str], ...]:
    """Those that bear the name first, then those that are called alike."""
    bearing = [(one.id, one.name) for one in found if one.there]
    return tuple(dict.fromkeys([*bearing, *book.alike(row.office)]))[:MOST_CANDIDATES]


def _by_key(named: Iterable[tuple[str, OfficeNames]]) -> dict[str, list[OfficeNames]]:
    found: dict[str, list[OfficeNames]] = {}
    for name, office in named:
        bearers = found.setdefault(office_key(name), [])
        if office not in bearers:
            bearers.append(office)
    return found
