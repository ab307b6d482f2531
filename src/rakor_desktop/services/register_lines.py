"""The lines of the register: every obligation with all that lists, matrix and paper say of it, and what to choose by.

All figures of follow-ups are counted from these lines, so that no two of them can differ.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AreaRow, InstitutionRow, MeetingRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Progress, RegisterStatus, State, days_late, status_of
from rakor_desktop.domain.search import fold, search_text, words
from rakor_desktop.services.directory import Institution, institutions


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which obligations are wanted; None and "" want all.

    `late_over` wants those late for more days than this; a target has to lie within `due_from` and `due_until`,
    both inclusive; each word of `text` has to be found in the recommendation, its number, coordinator or area, in the
    institution, the meeting or the target.
    """

    meeting_id: int | None = None
    area_id: int | None = None
    institution_id: int | None = None
    region_code: str | None = None
    status: RegisterStatus | None = None
    coordinator: str = ""
    late_over: int | None = None
    due_from: date | None = None
    due_until: date | None = None
    text: str = ""


ALL = Chosen()
_PROGRESS = {progress.value: progress for progress in Progress}


@dataclass(frozen=True, slots=True)
class Obligation:
    """What one institution owes; `days_late` is derived on the day of asking.

    `due` is its target now, `first_due` that of the recommendation; `area` is the name of the area of intervention.
    """

    id: int
    meeting_id: int
    meeting: str
    held_on: date
    recommendation_id: int
    recommendation_no: int
    text: str
    institution: Institution
    due: date | None
    due_note: str
    progress: Progress
    days_late: int
    percent: int = 0
    coordinator: str = ""
    area_id: int | None = None
    area: str = ""
    first_due: date | None = None
    skip_until: date | None = None
    returned: bool = False

    @property
    def status(self) -> RegisterStatus:
        """The one status under which it is shown and counted."""
        return status_of(self.progress, self.days_late)

    @property
    def is_extended(self) -> bool:
        """Whether its target is not the first one."""
        return self.due != self.first_due


@dataclass(frozen=True, slots=True)
class Asked:
    """A recommendation with its meeting and area; `no` counts from 1 within the meeting."""

    id: int
    no: int
    meeting_id: int
    meeting: str
    held_on: date
    text: str
    due: date | None
    due_note: str
    coordinator: str
    area_id: int | None
    area: str


class Owed(NamedTuple):
    """An obligation as it is stored."""

    id: int
    recommendation_id: int
    institution_id: int
    progress: str
    percent: int
    own_due: date | None
    skip_until: date | None
    returned: bool


def asked(session: Session, meeting_id: int | None = None) -> tuple[Asked, ...]:
    """Every recommendation, or those of a meeting: meetings latest first, recommendations in their order."""
    one = RecommendationRow
    found = (
        select(
            one.id, one.meeting_id, MeetingRow.title, MeetingRow.held_on, one.text, one.due, one.due_note,
            one.coordinator, one.area_id, AreaRow.name,
        )
        .join(MeetingRow, MeetingRow.id == one.meeting_id)
        .outerjoin(AreaRow, AreaRow.id == one.area_id)
        .order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc(), one.position, one.id)
    )  # fmt: skip
    if meeting_id is not None:
        found = found.where(one.meeting_id == meeting_id)
    numbers: dict[int, int] = {}
    listed = []
    for row_id, meeting, title, held, text, due, note, coordinator, area_id, area in session.execute(found):
        no = numbers[meeting] = numbers.get(meeting, 0) + 1
        listed.append(Asked(row_id, no, meeting, title, held, text, due, note, coordinator, area_id, area or ""))
    return tuple(listed)


def owed(session: Session, chosen: Chosen = ALL) -> Iterator[Owed]:
    """The obligations as they are stored, the oldest first; by what is not stored with them `lines` chooses."""
    row = ObligationRow
    found = select(
        row.id, row.recommendation_id, row.institution_id, row.progress, row.percent, row.due, row.skip_until,
        row.returned,
    ).order_by(row.id)  # fmt: skip
    if chosen.meeting_id is not None:
        mine = select(RecommendationRow.id).where(RecommendationRow.meeting_id == chosen.meeting_id)
        found = found.where(row.recommendation_id.in_(mine))
    if chosen.area_id is not None:
        alike = select(RecommendationRow.id).where(RecommendationRow.area_id == chosen.area_id)
        found = found.where(row.recommendation_id.in_(alike))
    if chosen.institution_id is not None:
        found = found.where(row.institution_id == chosen.institution_id)
    if chosen.region_code is not None:
        there = select(InstitutionRow.id).where(InstitutionRow.region_code == chosen.region_code)
        found = found.where(row.institution_id.in_(there))
    return (Owed._make(one) for one in session.execute(found))


def in_state(one: Owed, state: State) -> Owed:
    """What is stored of an obligation, in another state: as it stood on a day."""
    return one._replace(
        progress=state.progress.value,
        percent=state.percent,
        own_due=state.own_due,
        skip_until=state.skip_until,
        returned=state.returned,
    )


def lines(session: Session, today: date, chosen: Chosen, stored: Iterable[Owed]) -> tuple[Obligation, ...]:
    """The chosen obligations among those `stored`, as they are on `today`, in the order of `asked`."""
    by_recommendation: dict[int, list[Owed]] = {}
    for one in stored:
        by_recommendation.setdefault(one[1], []).append(one)
    wanted = _Wanted(chosen, institutions(session))
    found: list[Obligation] = []
    for what in asked(session, chosen.meeting_id):
        if what.id in by_recommendation and wanted.of(what):
            found.extend(_lines(what, by_recommendation[what.id], wanted, today))
    return tuple(found)


def _lines(what: Asked, owed: Iterable[Owed], wanted: "_Wanted", today: date) -> Iterator[Obligation]:
    """What is owed of one recommendation. A register has ten thousand: what is not wanted is never made."""
    bodies = wanted.bodies
    for one, _, body_id, said, percent, own_due, skip_until, returned in owed:
        if body_id not in bodies:
            continue
        progress, due = _PROGRESS[said], own_due or what.due
        late = days_late(progress, due, today)
        if wanted.line(body_id, status_of(progress, late), late, due):
            yield Obligation(
                one, what.meeting_id, what.meeting, what.held_on, what.id, what.no, what.text, bodies[body_id], due,
                what.due_note, progress, late, percent, what.coordinator, what.area_id, what.area, what.due,
                skip_until, returned,
            )  # fmt: skip


class _Wanted:
    """Whether a recommendation, an institution, a line is among the chosen.

    Each text is folded and searched once: which of the typed words it has is a number with a bit for each of them.
    """

    def __init__(self, chosen: Chosen, known: Iterable[Institution]) -> None:
        self._chosen, self._coordinator = chosen, fold(chosen.coordinator)
        self._words = words(chosen.text)
        self._all, self._said = (1 << len(self._words)) - 1, 0
        self.bodies = {one.id: one for one in known if chosen.region_code in (None, one.region_code)}
        self._named = {one.id: self._bits(search_text(one.name)) for one in self.bodies.values()} if self._all else {}

    def of(self, what: Asked) -> bool:
        """Whether this recommendation is; the lines asked for next are its own."""
        if self._chosen.area_id not in (None, what.area_id):
            return False
        if self._coordinator and self._coordinator != fold(what.coordinator):
            return False
        if self._all:
            told = search_text(f"R-{what.no}", what.text, what.meeting, what.coordinator, what.area)
            self._said = self._bits(told)
        return True

    def line(self, body_id: int, status: RegisterStatus, late: int, due: date | None) -> bool:
        """Whether what this institution owes of it is."""
        chosen = self._chosen
        if chosen.status not in (None, status) or (chosen.late_over is not None and late <= chosen.late_over):
            return False
        first, last = chosen.due_from, chosen.due_until
        if (first or last) and (due is None or not (first or due) <= due <= (last or due)):
            return False
        return not self._all or self._is_found(body_id, due)

    def _is_found(self, body_id: int, due: date | None) -> bool:
        found = self._said | self._named[body_id]
        return found == self._all or (due is not None and found | self._bits(short_date(due)) == self._all)

    def _bits(self, searched: str) -> int:
        return sum(1 << at for at, word in enumerate(self._words) if word in searched)
