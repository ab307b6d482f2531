"""The register as it stood on a day, and how its figures went from day to day, read from all that was told.

A day is what is known of it now: what was taken back later was never told, on earlier days neither.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from rakor_desktop.db.tables import MeetingRow, ObligationEventRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import Progress, State, Tally, Told, after, days_late, status_of, tallied_counts
from rakor_desktop.services.followups.register_columns import lines
from rakor_desktop.services.followups.register_lines import ALL, Chosen, Obligation, in_state, owed

_START = State()
_TOLD = {kind.value: kind for kind in Told}
_PROGRESS = {progress.value: progress for progress in Progress}


def at(session: Session, day: date, chosen: Chosen = ALL) -> tuple[Obligation, ...]:
    """The chosen obligations of meetings held by `day`, as far as they were told by then, late as of that day."""
    stored, later = list(owed(session, chosen)), _told_after(session, day)
    states = _states(session, day) if later else {}
    then = (in_state(one, states.get(one.id, _START)) if one.id in later else one for one in stored)
    return tuple(line for line in lines(session, day, chosen, then) if line.held_on <= day)


def over_time(session: Session, days: Sequence[date], meeting_id: int | None = None) -> tuple[Tally, ...]:
    """How many obligations (of one meeting, or of all) stood how on each of these days, given in their order."""
    begun = _begun(session, meeting_id)
    first = {one: due for _, one, due in begun}
    told = ((day, one, state) for day, one, state in _steps(session) if one in first)
    states: dict[int, State] = {}
    standing: Counter[tuple[Progress, date | None]] = Counter()
    figures, starts, changes = [], iter([*begun, None]), iter([*told, None])
    start, change = next(starts), next(changes)
    for day in days:
        while start is not None and start[0] <= day:
            standing[Progress.NOT_STARTED, start[2]] += 1
            states[start[1]] = _START
            start = next(starts)
        while change is not None and change[0] <= day:
            _, one, state = change
            before = states.get(one, _START)
            standing[before.progress, before.due or first[one]] -= 1
            standing[state.progress, state.due or first[one]] += 1
            states[one] = state
            change = next(changes)
        figures.append(_tally(standing, day))
    return tuple(figures)


def _tally(standing: Counter[tuple[Progress, date | None]], day: date) -> Tally:
    counts = ((status_of(progress, days_late(progress, due, day)), no) for (progress, due), no in standing.items())
    return tallied_counts(counts)


def _begun(session: Session, meeting_id: int | None) -> list[tuple[date, int, date | None]]:
    """From which day on there is an obligation, and its first target; the earliest first."""
    found = (
        select(MeetingRow.held_on, ObligationRow.id, RecommendationRow.due)
        .join(RecommendationRow, RecommendationRow.id == ObligationRow.recommendation_id)
        .join(MeetingRow, MeetingRow.id == RecommendationRow.meeting_id)
        .order_by(MeetingRow.held_on, ObligationRow.id)
    )
    if meeting_id is not None:
        found = found.where(MeetingRow.id == meeting_id)
    return [(day, one, due) for day, one, due in session.execute(found)]


def _told_after(session: Session, day: date) -> set[int]:
    """The obligations of which something was told after that day: the others stand as they stood."""
    row = ObligationEventRow
    return set(session.scalars(select(row.obligation_id).where(row.told_on > day).distinct()))


def _states(session: Session, day: date) -> dict[int, State]:
    return {one: state for _, one, state in _steps(session, day)}


def _steps(session: Session, until: date | None = None) -> Iterator[tuple[date, int, State]]:
    """Each thing that was told and stands, in its order: its day, its obligation, where it left it."""
    row, other = ObligationEventRow, aliased(ObligationEventRow)
    wrong = select(other.revokes).where(other.kind == Told.REVOKED, other.revokes.is_not(None))
    found = (
        select(row.told_on, row.obligation_id, row.kind, row.progress, row.percent, row.due)
        .where(row.kind.not_in([Told.REVOKED, Told.REMINDED]), row.uuid.not_in(wrong))
        .order_by(row.told_on, row.recorded_at, row.uuid)
    )
    if until is not None:
        found = found.where(row.told_on <= until)
    states: dict[int, State] = {}
    for day, one, kind, progress, percent, due in session.execute(found):
        said = _PROGRESS[progress] if progress else None
        states[one] = state = after(states.get(one, _START), _TOLD[kind], said, percent, due)
        yield day, one, state
