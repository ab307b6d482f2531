"""What each row of a foreign list would do to the directory: decided without touching it, and never by a likeness."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import islice

from rakor_desktop.domain.appointments import PersonFacts, clash, day_before, is_acting
from rakor_desktop.domain.directory import Term
from rakor_desktop.domain.import_rows import Problem, ProblemKind, ReadRow
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.search import fold, words

_MOST_CANDIDATES = 9


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    PROBLEM = "problem"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class HeldTerm:
    """A term of the directory with what is kept of its holder."""

    id: int
    term: Term
    facts: PersonFacts


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """An office of the directory as it is called on the day of the import."""

    id: int
    name: str
    region_code: str | None
    search_text: str
    held: tuple[HeldTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownRegion:
    """A region; `name` is the bare one, `full` has the prefix."""

    code: str
    name: str
    full: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the directory knows on a day."""

    offices: tuple[KnownOffice, ...]
    regions: tuple[KnownRegion, ...]
    groups: frozenset[str]
    #: the names of people by NIP or NRP
    numbers: Mapping[str, Name]


@dataclass(frozen=True, slots=True)
class Planned:
    """A row and what would happen: an office added, a term begun or corrected, earlier terms ended."""

    row: ReadRow
    outcome: Outcome
    problems: tuple[Problem, ...] = ()
    office_id: int | None = None
    office: str = ""
    region_code: str | None = None
    #: the first day of the new term; the day of the import where it follows somebody and the list has no date
    starts: date | None = None
    #: the term that is corrected rather than begun
    corrects: int | None = None
    #: terms that end, each with its holder and its last day
    ended: tuple[tuple[int, str, date], ...] = ()
    #: what the person may choose between: (id of an office, its name)
    candidates: tuple[tuple[int, str], ...] = ()


#: For a row of this number: the id of the office that is meant, or None to leave the row out.
Answers = Mapping[int, int | None]


def plan(rows: Iterable[ReadRow], known: Known, day: date, answers: Answers) -> tuple[Planned, ...]:
    """What each row would do on `day`. The first row about an office counts; a second one is a problem."""
    planner = _Planner(known, day, answers)
    return tuple(planner.planned(row) for row in rows)


def office_key(text: str) -> str:
    """Two names of an office are the same when this is: no case, no dots, `Kab.` written out, walikota in one word."""
    words = fold(text).replace(".", " ").split()
    long = {"kab": "kabupaten", "prov": "provinsi"}
    return " ".join(long.get(word, word) for word in words).replace("wali kota", "walikota")


@dataclass
class _Planner:
    known: Known
    day: date
    answers: Answers
    seen: dict[tuple[str, bool], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._numbers = dict(self.known.numbers)
        keys = Counter(office_key(office.name) for office in self.known.offices)
        self._by_key = {office_key(one.name): one for one in self.known.offices if keys[office_key(one.name)] == 1}
        self._by_id = {one.id: one for one in self.known.offices}
        self._regions = {office_key(one.full): one for one in self.known.regions}
        bare = Counter(office_key(one.name) for one in self.known.regions)
        self._ambiguous = {name for name, count in bare.items() if count > 1}

    def planned(self, row: ReadRow) -> Planned:
        """What becomes of one row."""
        if row.number in self.answers and self.answers[row.number] is None:
            return Planned(row, Outcome.SKIPPED)
        found = self._with_office(row)
        key = (office_key(found.office or row.office), is_acting(row.kind))
        first = self.seen.setdefault(key, row.number)
        if first != row.number:
            found = _troubled(found, Problem(ProblemKind.REPEATED, str(first)))
        if any(not problem.is_warning for problem in (*row.problems, *found.problems)):
            return replace(found, outcome=Outcome.PROBLEM, problems=(*row.problems, *found.problems))
        return self._with_holder(replace(found, problems=row.problems))

    def _with_office(self, row: ReadRow) -> Planned:
        region = self._regions.get(office_key(row.region)) if row.region else None
        plain = Planned(row, Outcome.NEW, office=row.office, region_code=region.code if region else None)
        if row.region and region is None:
            return _troubled(plain, Problem(ProblemKind.REGION_UNKNOWN, row.region))
        office = self._office(row, region)
        if office is None:
            return self._new_office(plain)
        found = replace(plain, office_id=office.id, office=office.name, region_code=office.region_code)
        if region and office.region_code and office.region_code != region.code and row.number not in self.answers:
            return _troubled(found, Problem(ProblemKind.OFFICE_OF_ANOTHER_REGION, row.region))
        return found

    def _office(self, row: ReadRow, region: KnownRegion | None) -> KnownOffice | None:
        """The office that was answered, or of this very name, or of this name followed by that of the row's region."""
        answer = self.answers.get(row.number)
        if answer is not None:
            return self._by_id.get(answer)
        named = self._by_key.get(office_key(row.office))
        if named or not region:
            return named
        longer = [self._by_key.get(office_key(f"{row.office} {name}")) for name in (region.full, region.name)]
        return next((one for one in longer if one and one.region_code == region.code), None)

    def _new_office(self, found: Planned) -> Planned:
        """An office the directory does not have: only with institution and group, and never of a bare `Serang`."""
        row, problems = found.row, []
        bare = any(office_key(row.office).endswith(f" {name}") for name in self._ambiguous)
        if bare and not row.region and not _has_prefix(row.office):
            problems.append(Problem(ProblemKind.REGION_AMBIGUOUS, row.office))
        if row.office and not row.group and not row.institution:
            problems.append(Problem(ProblemKind.OFFICE_UNKNOWN, row.office))
        elif row.office and row.group not in self.known.groups:
            problems.append(Problem(ProblemKind.GROUP_UNKNOWN, row.group))
        elif row.office and not row.institution:
            problems.append(Problem(ProblemKind.INSTITUTION_MISSING))
        return replace(found, problems=tuple(problems), candidates=self._candidates(row) if problems else ())

    def _candidates(self, row: ReadRow) -> tuple[tuple[int, str], ...]:
        wanted = words(row.office)
        alike = (one for one in self.known.offices if all(word in one.search_text for word in wanted))
        return tuple((one.id, one.name) for one in islice(alike, _MOST_CANDIDATES)) if wanted else ()

    def _with_holder(self, found: Planned) -> Planned:
        held = self._by_id[found.office_id].held if found.office_id is not None else ()
        person = found.row.person
        if person is None:
            return _without_holder(found, held, self.day)
        if person.staff_number:
            owner = self._numbers.setdefault(person.staff_number, person.name)
            if fold(owner.name) != fold(person.name.name):
                return _refused(found, Problem(ProblemKind.NUMBER_OF_ANOTHER, owner.full))
        mine = _same_term(found.row, person, held, self.day)
        return _corrected(found, person, mine, held) if mine else _begun(found, person, held, self.day)


def _has_prefix(office: str) -> bool:
    return bool({"kabupaten", "kota", "walikota", "bupati"} & set(office_key(office).split()))


def _troubled(found: Planned, problem: Problem) -> Planned:
    return replace(found, problems=(*found.problems, problem))


def _refused(found: Planned, problem: Problem) -> Planned:
    return replace(_troubled(found, problem), outcome=Outcome.PROBLEM)


def _without_holder(found: Planned, held: Sequence[HeldTerm], day: date) -> Planned:
    """An office alone: new, or nothing to do. A list that calls an office vacant ends nobody's term."""
    outcome = Outcome.NEW if found.office_id is None else Outcome.SAME
    sitting = [one.term.name.full for one in held if one.term.covers(day)]
    if found.row.says_vacant and sitting:
        found = _troubled(found, Problem(ProblemKind.HOLDER_STAYS, sitting[0]))
    return replace(found, outcome=outcome)


def _same_term(row: ReadRow, person: PersonFacts, held: Sequence[HeldTerm], day: date) -> HeldTerm | None:
    """The running term of the same person held in the same way, so that the row corrects rather than repeats it."""
    return next((one for one in held if _is_same(one, row, person, day)), None)


def _is_same(one: HeldTerm, row: ReadRow, person: PersonFacts, day: date) -> bool:
    numbers = person.staff_number, one.facts.staff_number
    if one.term.kind is not row.kind or fold(one.term.name.name) != fold(person.name.name):
        return False
    return (not all(numbers) or numbers[0] == numbers[1]) and one.term.covers(row.starts or day)


def _corrected(found: Planned, person: PersonFacts, mine: HeldTerm, held: Sequence[HeldTerm]) -> Planned:
    row = found.row
    term = replace(mine.term, starts=row.starts or mine.term.starts, ends=row.ends or mine.term.ends)
    if _ends_too_early(term):
        return _refused(found, Problem(ProblemKind.ENDS_TOO_EARLY, f"{term.ends}"))
    in_the_way = clash(term, [one.term for one in held if one.id != mine.id])
    if in_the_way:
        return _refused(found, Problem(ProblemKind.TERMS_CLASH, in_the_way.name.full))
    same = term == mine.term and completed(mine.facts, person) == mine.facts
    return replace(found, outcome=Outcome.SAME if same else Outcome.CHANGED, corrects=mine.id, starts=term.starts)


def _begun(found: Planned, person: PersonFacts, held: Sequence[HeldTerm], day: date) -> Planned:
    """A new term. Who holds the office in the same way until then ends the day before."""
    row = found.row
    new = Term(person.name, row.kind, row.starts, row.ends)
    if row.starts is None and clash(new, [one.term for one in held]):
        new = replace(new, starts=day)
    if _ends_too_early(new):
        return _refused(found, Problem(ProblemKind.ENDS_TOO_EARLY, f"{new.ends}"))
    in_the_way = [one for one in held if clash(new, [one.term])]
    ended = []
    for one in in_the_way:
        last = day_before(new, one.term)
        if last is None:
            return _refused(found, Problem(ProblemKind.TERMS_CLASH, one.term.name.full))
        ended.append((one.id, one.term.name.full, last))
    outcome = Outcome.CHANGED if ended else Outcome.NEW
    return replace(found, outcome=outcome, starts=new.starts, ended=tuple(ended))


def _ends_too_early(term: Term) -> bool:
    return bool(term.starts and term.ends and term.ends < term.starts)


def completed(facts: PersonFacts, said: PersonFacts) -> PersonFacts:
    """What is kept of a person with what a list says; where the list is silent the old stands.

    The name itself stays: it only differs in its letters' case, and many lists are all in capitals.
    """
    name = Name(said.name.before or facts.name.before, facts.name.name, said.name.after or facts.name.after)
    return PersonFacts(
        name, said.rank or facts.rank, said.staff_number or facts.staff_number,
        said.contact_name or facts.contact_name, said.contact_phone or facts.contact_phone,
    )  # fmt: skip


