"""The lines of the register: an obligation with all that lists, matrix and paper say of it, and what to choose by."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AreaRow, InstitutionRow, MeetingRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import Progress, RegisterStatus, State, status_of
from rakor_desktop.services.directory.directory import Institution


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which obligations are wanted; None and "" want all.

    `late_over` wants those late for more days than this, `still_open` those neither done nor given up; a target has to
    lie within `due_from` and `due_until`, both inclusive; each word of `text` has to be found in the recommendation,
    its number, coordinator or area, in the institution, the meeting or the target.
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
    still_open: bool = False


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


def owed(session: Session, chosen: Chosen = ALL) -> tuple[Owed, ...]:
    """The obligations as they are stored, the oldest first; by what is not stored with them `lines` chooses.

    They are read as bare rows: of ten thousand the mapper would spend as long on each as on reading it.
    """
    session.flush()
    return tuple(map(Owed._make, session.connection().execute(_stored(chosen)).all()))


def _stored(chosen: Chosen) -> Select[int, int, int, str, int, date | None, date | None, bool]:
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
    return found


def in_state(one: Owed, state: State) -> Owed:
    """What is stored of an obligation, in another state: as it stood on a day."""
    return one._replace(
        progress=state.progress.value,
        percent=state.percent,
        own_due=state.own_due,
        skip_until=state.skip_until,
        returned=state.returned,
    )
