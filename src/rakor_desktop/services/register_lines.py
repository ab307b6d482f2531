"""The lines of the register: every obligation with all that lists, matrix and paper say of it, and what to choose by.

All figures of follow-ups are counted from these lines, so that no two of them can differ.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AreaRow, MeetingRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Progress, RegisterStatus, State, days_late, status_of
from rakor_desktop.domain.search import fold, matches, search_text
from rakor_desktop.services.directory import Institution, institutions


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which obligations are wanted; None and "" want all.

    `late_over` wants those late for more days than this; a target has to lie within `due_from` and `due_until`,
    both inclusive; of `text` each word has to be found in the recommendation, its number, institution or meeting.
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


@dataclass(frozen=True, slots=True)
class Owed:
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
    """The obligations as they are stored, the oldest first; of `chosen` only meeting and institution are looked at."""
    row = ObligationRow
    found = select(
        row.id, row.recommendation_id, row.institution_id, row.progress, row.percent, row.due, row.skip_until,
        row.returned,
    ).order_by(row.id)  # fmt: skip
    if chosen.meeting_id is not None:
        mine = select(RecommendationRow.id).where(RecommendationRow.meeting_id == chosen.meeting_id)
        found = found.where(row.recommendation_id.in_(mine))
    if chosen.institution_id is not None:
        found = found.where(row.institution_id == chosen.institution_id)
    return (Owed(*one) for one in session.execute(found))


def lines(
    session: Session,
    today: date,
    chosen: Chosen,
    stored: Iterable[Owed],
    states: Mapping[int, State] | None = None,
) -> tuple[Obligation, ...]:
    """The chosen obligations among those `stored`, as they are on `today`; `states` say otherwise of some by id."""
    by_recommendation: dict[int, list[Owed]] = {}
    for one in stored:
        by_recommendation.setdefault(one.recommendation_id, []).append(one)
    bodies = {one.id: one for one in institutions(session)}
    known, wanted = states or {}, _Wanted(chosen)
    return tuple(
        line
        for what in asked(session, chosen.meeting_id)
        if wanted.of(what)
        for one in by_recommendation.get(what.id, ())
        if wanted.by(body := bodies[one.institution_id])
        if wanted.line(line := _line(what, one, body, today, known.get(one.id)))
    )


def _line(what: Asked, one: Owed, body: Institution, today: date, state: State | None) -> Obligation:
    if state is None:
        progress, due = Progress(one.progress), one.own_due or what.due
        percent, skip_until, returned = one.percent, one.skip_until, one.returned
    else:
        progress, due, percent = state.progress, state.due, state.percent
        skip_until, returned = state.skip_until, state.returned
    return Obligation(
        one.id, what.meeting_id, what.meeting, what.held_on, what.id, what.no, what.text, body, due, what.due_note,
        progress, days_late(progress, due, today), percent, what.coordinator, what.area_id, what.area, what.due,
        skip_until, returned,
    )  # fmt: skip


class _Wanted:
    """Whether a recommendation, an institution, a line is among the chosen; texts are folded once each."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen, self._coordinator = chosen, fold(chosen.coordinator)
        self._asked: dict[int, str] = {}
        self._bodies: dict[int, str] = {}

    def of(self, what: Asked) -> bool:
        if self._chosen.area_id not in (None, what.area_id):
            return False
        if self._coordinator and self._coordinator != fold(what.coordinator):
            return False
        if self._chosen.text:
            self._asked[what.id] = search_text(f"R-{what.no}", what.text, what.meeting, what.coordinator, what.area)
        return True

    def by(self, body: Institution) -> bool:
        if self._chosen.region_code not in (None, body.region_code):
            return False
        if self._chosen.text and body.id not in self._bodies:
            self._bodies[body.id] = search_text(body.name)
        return True

    def line(self, line: Obligation) -> bool:
        chosen = self._chosen
        if chosen.status not in (None, line.status):
            return False
        if chosen.late_over is not None and line.days_late <= chosen.late_over:
            return False
        return self._in_time(line.due) and (not chosen.text or self._is_found(line))

    def _in_time(self, due: date | None) -> bool:
        first, last = self._chosen.due_from, self._chosen.due_until
        if first is None and last is None:
            return True
        return due is not None and (first or due) <= due <= (last or due)

    def _is_found(self, line: Obligation) -> bool:
        target = short_date(line.due) if line.due else ""
        searched = f"{self._asked[line.recommendation_id]} {self._bodies[line.institution.id]} {target}"
        return matches(self._chosen.text, searched)
