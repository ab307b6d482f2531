"""What each row of a progress form that came back would do to the register, without any guessing."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from uuid import UUID

from rakor_desktop.domain.followups import ObligationEvent, Progress
from rakor_desktop.domain.form_codes import fits, obligation_of, plain, row_code
from rakor_desktop.domain.progress_forms import FACTS, FILLED, HEADINGS, FormRow, Part, Problem, ReadForm, Trouble
from rakor_desktop.domain.tokens import bare


class Outcome(StrEnum):
    """What becomes of a row."""

    PROBLEM = "problem"
    CONFLICT = "conflict"
    NEW = "new"
    SAME = "same"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class Answer(IntEnum):
    """What a person said to the question of a row."""

    AS_CODE = 1
    AS_TEXT = 2
    WITHOUT = 3
    AS_PERCENT = 4
    TODAY = 5
    TAKE = 6
    NOT_STARTED = 11
    ONGOING = 12
    DONE = 13
    IMPOSSIBLE = 14


#: By the number of the row in the file: what was answered so far; None: the row is left out.
Answers = Mapping[int, frozenset[Answer] | None]

_STATES = {
    Answer.NOT_STARTED: Progress.NOT_STARTED, Answer.ONGOING: Progress.IN_PROGRESS, Answer.DONE: Progress.DONE,
    Answer.IMPOSSIBLE: Progress.IMPOSSIBLE,
}  # fmt: skip
#: A question and its answers, each with a word for it.
_Asked = tuple[Problem, tuple[tuple[int, str], ...]]
_FILLED = frozenset(HEADINGS[part] for part in FILLED)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A report or a state as the register has it: the event, by whom, in what words."""

    event: ObligationEvent
    told_by: str
    text: str


@dataclass(frozen=True, slots=True)
class KnownObligation:
    """An obligation of the institution as it is now; `newer`: what was told of it here since the form, latest first."""

    id: int
    meeting: UUID
    no: str
    text: str
    progress: Progress
    percent: int
    newer: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """What a form is compared with: the obligations of its institution, and of which others the codes may be."""

    institution: str
    obligations: Mapping[int, KnownObligation]
    others: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class FormReport:
    """What a row reports. `evidence` are words that say where the proof is."""

    progress: Progress
    percent: int
    told_on: date
    text: str
    evidence: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and what becomes of it; `candidates` are the answers (Answer, a word for it) to its first problem."""

    row: FormRow
    outcome: Outcome
    obligation: KnownObligation | None = None
    report: FormReport | None = None
    problems: tuple[Problem, ...] = ()
    candidates: tuple[tuple[int, str], ...] = ()

    @property
    def no(self) -> str:
        """The number of the recommendation, as the register has it or as the form says."""
        return self.obligation.no if self.obligation else self.row.facts[FACTS.index(Part.NO)]

    @property
    def text(self) -> str:
        """The recommendation, as the register has it or as the form says."""
        return self.obligation.text if self.obligation else self.row.facts[FACTS.index(Part.TEXT)]


@dataclass(frozen=True, slots=True)
class _Meant:
    """Which obligation a row is about, or why that is not known."""

    obligation: KnownObligation | None = None
    problem: Problem | None = None
    candidates: tuple[tuple[int, str], ...] = ()


def plan(form: ReadForm, register: Register, today: date, answers: Answers) -> tuple[PlannedRow, ...]:
    """Each row of a form with what would become of it, given these answers; `today` is the day it is taken."""
    meant = {row.number: _meant(row, form, register, _given(row, answers)) for row in form.rows}
    counted = [one.id for row in form.rows if _counts(row, answers) and (one := meant[row.number].obligation)]
    twice = {obligation_id for obligation_id, count in Counter(counted).items() if count > 1}
    return tuple(_planned(row, meant[row.number], twice, form, today, answers) for row in form.rows)


def missing(form: ReadForm, register: Register) -> int:
    """How many obligations of the institution that are still open have no row in the form."""
    named = {obligation_of(row.code) for row in form.rows}
    waiting = (Progress.NOT_STARTED, Progress.IN_PROGRESS)
    return sum(one.progress in waiting and one.id not in named for one in register.obligations.values())


def _given(row: FormRow, answers: Answers) -> frozenset[Answer]:
    return answers.get(row.number) or frozenset()


def _counts(row: FormRow, answers: Answers) -> bool:
    return not row.is_blank and answers.get(row.number, frozenset()) is not None


def _planned(
    row: FormRow, meant: _Meant, twice: set[int], form: ReadForm, today: date, answers: Answers
) -> PlannedRow:
    known, wrong = meant.obligation, (meant.problem,) if meant.problem else ()
    if answers.get(row.number, frozenset()) is None:
        return PlannedRow(row, Outcome.SKIPPED, known)
    if row.is_blank:
        return PlannedRow(row, Outcome.UNCHANGED, known, problems=wrong)
    if known is None or wrong:
        return PlannedRow(row, Outcome.PROBLEM, known, None, (*wrong, *row.problems), meant.candidates)
    if known.id in twice:
        others = [one.number for one in form.rows if one.number != row.number and _same_code(one, row)]
        problem = Problem(Trouble.CODE_TWICE, str(others[0]) if others else known.no)
        return PlannedRow(row, Outcome.PROBLEM, known, None, (problem, *row.problems))
    return _with_report(row, known, today, _given(row, answers))


def _same_code(one: FormRow, other: FormRow) -> bool:
    return not one.is_blank and obligation_of(one.code) == obligation_of(other.code)


def _with_report(row: FormRow, known: KnownObligation, today: date, given: frozenset[Answer]) -> PlannedRow:
    report, asked = _reported(row, known, today, given)
    if asked:
        problems = tuple(problem for problem, _candidates in asked)
        return PlannedRow(row, Outcome.PROBLEM, known, report, problems, asked[0][1])
    if row.says_nothing:
        return PlannedRow(row, Outcome.UNCHANGED, known)
    if any(_says_the_same(report, one) for one in known.newer):
        return PlannedRow(row, Outcome.SAME, known, report)
    if known.newer and Answer.TAKE not in given:
        return PlannedRow(row, Outcome.CONFLICT, known, report, (), ((Answer.TAKE, ""),))
    return PlannedRow(row, Outcome.NEW, known, report)


def _says_the_same(report: FormReport, newer: Spoken) -> bool:
    """Whether this was taken before, as from a copy of the same form."""
    event = newer.event
    same_state = (event.progress, event.percent, event.told_on) == (report.progress, report.percent, report.told_on)
    return same_state and plain(newer.text).startswith(plain(report.text))


def _meant(row: FormRow, form: ReadForm, register: Register, given: frozenset[Answer]) -> _Meant:
    obligation_id = obligation_of(row.code)
    known = register.obligations.get(obligation_id or 0)
    if known is not None and (fits(row.code, form.key, known.meeting, row.facts) or Answer.AS_CODE in given):
        return _Meant(known)
    by_text = _by_text(row, form, register)
    if Answer.AS_TEXT in given and by_text:
        return _Meant(by_text)
    offered = ((int(Answer.AS_TEXT), by_text.no),) if by_text else ()
    if known is None:
        return _Meant(None, *_unknown(row, obligation_id, register, offered))
    own = (int(Answer.AS_CODE), known.no)
    if by_text is not None and by_text.id != known.id:
        return _Meant(known, Problem(Trouble.PARTED, by_text.no), (own, *offered))
    return _Meant(known, Problem(Trouble.EDITED, _edited(row, known)), (own,))


def _unknown(
    row: FormRow, obligation_id: int | None, register: Register, offered: tuple[tuple[int, str], ...]
) -> _Asked:
    """Why the code of a row leads to no obligation of this institution, and what the text offers in its place."""
    if not row.code:
        return Problem(Trouble.CODE_MISSING), offered
    if obligation_id is None:
        return Problem(Trouble.CODE_WRONG, row.code), offered
    another = register.others.get(obligation_id)
    return Problem(Trouble.OF_ANOTHER, another) if another else Problem(Trouble.CODE_UNKNOWN, row.code), ()


def _by_text(row: FormRow, form: ReadForm, register: Register) -> KnownObligation | None:
    """Whose printed text stands in the row: that of a code of this form, else the one with the same recommendation."""
    codes = {bare(one.code) for one in form.rows}
    for known in register.obligations.values():
        if bare(row_code(form.key, known.meeting, known.id, row.facts)) in codes:
            return known
    text = row.facts[FACTS.index(Part.TEXT)]
    alike = [one for one in register.obligations.values() if plain(one.text) == text]
    return alike[0] if len(alike) == 1 else None


def _edited(row: FormRow, known: KnownObligation) -> str:
    """The heading of the printed text that was edited, as far as the register tells."""
    printed = {Part.NO: known.no, Part.TEXT: plain(known.text)}
    facts = dict(zip(FACTS, row.facts, strict=True))
    differs = [HEADINGS[part] for part, value in printed.items() if facts[part] != value]
    return ", ".join(differs or [HEADINGS[part] for part in (Part.MEETING, Part.DUE, Part.STATE)])


def _reported(
    row: FormRow, known: KnownObligation, today: date, given: frozenset[Answer]
) -> tuple[FormReport, list[_Asked]]:
    """What the row reports with what was answered, and the questions that are still open, each with its answers."""
    told_on = today if Answer.TODAY in given or row.told_on is None else row.told_on
    percent = _fraction(row) if Answer.AS_PERCENT in given else row.percent
    progress, percent, state = _state(row, known, percent, given)
    asked = [one for problem in row.problems if (one := _asked(problem, given))]
    if told_on > today:
        asked.append((Problem(Trouble.DATE_AHEAD, f"{told_on:%d-%m-%Y}"), ((Answer.TODAY, ""),)))
    if state is not None and not asked:
        asked.append(state)
    if progress is Progress.IMPOSSIBLE and not row.text:
        asked.append((Problem(Trouble.REASON_MISSING), ()))
    return FormReport(progress, percent, told_on, row.text, row.evidence), asked


def _state(
    row: FormRow, known: KnownObligation, percent: int | None, given: frozenset[Answer]
) -> tuple[Progress, int, _Asked | None]:
    """The status and the percentage that are meant; or a question where they contradict each other or leave it open."""
    answered = next((_STATES[answer] for answer in given if answer in _STATES), None)
    said = answered or row.progress or _inferred(known, percent)
    if answered is None and row.progress is None and percent == 100:
        return said, 100, (Problem(Trouble.STATUS_OPEN), _states(Answer.DONE, Answer.ONGOING))
    if answered is None and said is Progress.DONE and percent not in (None, 100):
        problem = Problem(Trouble.CONTRADICTORY, f"{percent}%")
        return said, 100, (problem, _states(Answer.DONE, Answer.ONGOING))
    if answered is None and said is Progress.NOT_STARTED and percent:
        problem = Problem(Trouble.CONTRADICTORY, f"{percent}%")
        return said, 0, (problem, _states(Answer.NOT_STARTED, Answer.ONGOING))
    whole = {Progress.DONE: 100, Progress.NOT_STARTED: 0}
    return said, whole.get(said, known.percent if percent is None else percent), None


def _inferred(known: KnownObligation, percent: int | None) -> Progress:
    """The status where none was chosen: something is in progress, else it is as it was."""
    return Progress.IN_PROGRESS if percent else known.progress


def _states(*offered: Answer) -> tuple[tuple[int, str], ...]:
    return tuple((int(answer), "") for answer in offered)


def _asked(problem: Problem, given: frozenset[Answer]) -> _Asked | None:
    """A cell that could not be read, unless it was answered what to do without it."""
    match problem.kind:
        case Trouble.STATUS_UNKNOWN:
            return None if given & set(_STATES) else (problem, _states(*_STATES))
        case Trouble.PERCENT_FRACTION:
            if given & {Answer.AS_PERCENT, Answer.WITHOUT}:
                return None
            return problem, ((Answer.AS_PERCENT, f"{_hundredfold(problem.value)}%"), (Answer.WITHOUT, ""))
        case Trouble.DATE_UNREADABLE:
            return None if Answer.TODAY in given else (problem, ((Answer.TODAY, ""),))
        case Trouble.FORMULA if problem.value not in _FILLED:
            return problem, ()
        case _:
            return None if Answer.WITHOUT in given else (problem, ((Answer.WITHOUT, ""),))


def _fraction(row: FormRow) -> int | None:
    found = next((one.value for one in row.problems if one.kind is Trouble.PERCENT_FRACTION), None)
    return row.percent if found is None else _hundredfold(found)


def _hundredfold(fraction: str) -> int:
    return round(float(fraction.replace(",", ".")) * 100)
