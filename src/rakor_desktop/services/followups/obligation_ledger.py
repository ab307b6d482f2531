"""The ledger of obligations: adding what is told, and keeping the row in step with the fold of its events.

Shared by every use-case that tells something: progress, reminders, forms that come back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import MeetingRow, ObligationEventRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.dates import local_day
from rakor_desktop.domain.errors import ObligationUnknown
from rakor_desktop.domain.followups import ObligationEvent, Progress, Told, fold

_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Saying:
    """What is told; the fields mean what those of `ObligationEventRow` do."""

    kind: Told
    told_on: date
    text: str = ""
    told_by: str = ""
    progress: Progress | None = None
    percent: int | None = None
    due: date | None = None
    document_id: int | None = None
    import_id: int | None = None
    revokes: UUID | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who writes it down, at which desk, and when (aware)."""

    actor: str
    desk: str
    at: datetime


def locked(session: Session, ids: Iterable[int]) -> list[ObligationRow]:
    """These obligations in the order of their ids, held until the transaction ends: two desks cannot both fold them.

    Raises ObligationUnknown.
    """
    wanted = sorted(set(ids))
    found = select(ObligationRow).where(ObligationRow.id.in_(wanted)).order_by(ObligationRow.id)
    rows = list(session.scalars(found.with_for_update().execution_options(populate_existing=True)))
    if len(rows) < len(wanted):
        raise ObligationUnknown(min(set(wanted) - {row.id for row in rows}))
    return rows


def tell(session: Session, sayings: Sequence[tuple[ObligationRow, Saying]], by: By) -> list[ObligationEventRow]:
    """Add what is told of obligations that are `locked`, and bring these in step; returns the rows in their order.

    What is said now comes after all that is known of an obligation, though the clock of another desk be ahead of ours.
    """
    last = _latest(session, {obligation.id for obligation, _ in sayings})
    added = []
    for obligation, saying in sayings:
        at = last[obligation.id] = max(by.at, last.get(obligation.id, by.at - _TICK) + _TICK)
        added.append(_row(obligation.id, saying, replace(by, at=at)))
    session.add_all(added)
    session.flush()
    _keep_in_step(session, {obligation.id: obligation for obligation, _ in sayings})
    return added


def events(session: Session, ids: Iterable[int]) -> dict[int, list[ObligationEvent]]:
    """What was told of these obligations, by obligation, in no particular order."""
    row = ObligationEventRow
    found = select(
        row.obligation_id, row.uuid, row.kind, row.told_on, row.recorded_at, row.progress, row.percent, row.due,
        row.revokes,
    )  # fmt: skip
    told: dict[int, list[ObligationEvent]] = {}
    for owner, uuid, kind, day, at, progress, percent, due, revokes in session.execute(
        found.where(row.obligation_id.in_(list(ids)))
    ):
        known = Progress(progress) if progress else None
        event = ObligationEvent(uuid, Told(kind), day, at, known, percent, due, revokes)
        told.setdefault(owner, []).append(event)
    return told


def today_of(session: Session, obligation: ObligationRow, now: datetime) -> date:
    """The day at the moment `now` (aware) in the zone of the meeting that it comes from."""
    found = select(MeetingRow.zone).join(RecommendationRow, RecommendationRow.meeting_id == MeetingRow.id)
    return local_day(now, session.scalars(found.where(RecommendationRow.id == obligation.recommendation_id)).one())


def _latest(session: Session, ids: set[int]) -> dict[int, datetime]:
    """When the last thing that is known of each was written down."""
    row = ObligationEventRow
    found = select(row.obligation_id, func.max(row.recorded_at)).where(row.obligation_id.in_(ids))
    return dict(session.execute(found.group_by(row.obligation_id)).all())


def _row(obligation_id: int, saying: Saying, by: By) -> ObligationEventRow:
    return ObligationEventRow(
        uuid=uuid4(),
        obligation_id=obligation_id,
        kind=saying.kind,
        told_on=saying.told_on,
        told_by=saying.told_by.strip(),
        recorded_at=by.at,
        actor=by.actor,
        desk=by.desk,
        progress=saying.progress,
        percent=saying.percent,
        text=saying.text.strip(),
        due=saying.due,
        document_id=saying.document_id,
        import_id=saying.import_id,
        revokes=saying.revokes,
    )


def _keep_in_step(session: Session, obligations: dict[int, ObligationRow]) -> None:
    told = events(session, obligations)
    recommended = {row.recommendation_id for row in obligations.values()}
    dues = select(RecommendationRow.id, RecommendationRow.due).where(RecommendationRow.id.in_(recommended))
    first = {one.id: one.due for one in session.execute(dues)}
    for one, row in obligations.items():
        state = fold(told.get(one, ()), first[row.recommendation_id])
        row.progress, row.percent, row.due = state.progress, state.percent, state.own_due
        row.skip_until, row.returned = state.skip_until, state.returned
