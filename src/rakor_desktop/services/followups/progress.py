"""Telling how far an obligation is: reports, returns, extensions; everything is added, nothing is overwritten."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import EvidenceRow, ObligationEventRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.errors import (
    Field,
    FieldMissing,
    PercentWrong,
    ReportUnknown,
    SkipNotAhead,
    TargetNotLater,
    ToldAhead,
)
from rakor_desktop.domain.followups import REASONED, KeptFile, Progress, Told
from rakor_desktop.services.followups.obligation_ledger import By, Saying, locked, tell, today_of


@dataclass(frozen=True, slots=True)
class Report:
    """How far it is, as somebody says: `told_on` is the day of his letter or word (today if None), `percent` 0 to 100.

    What cannot be done or was cancelled needs a reason in `text`. Evidence was copied before (services.evidence).
    """

    progress: Progress
    percent: int | None = None
    text: str = ""
    told_on: date | None = None
    told_by: str = ""
    evidence: tuple[KeptFile, ...] = ()


def report(tx: Tx, obligation_id: int, said: Report) -> UUID:
    """Add a report; returns its id. Raises ObligationUnknown, FieldMissing (reason), PercentWrong, ToldAhead."""
    (row,) = locked(tx.session, [obligation_id])
    today = today_of(tx.session, row, tx.now)
    _check(said.progress, said.text, said.percent)
    if said.told_on is not None and said.told_on > today:
        raise ToldAhead(said.told_on, today)
    saying = Saying(
        Told.REPORTED, said.told_on or today, said.text, said.told_by, progress=said.progress, percent=said.percent
    )
    event = _told(tx, row, saying)
    tx.session.add_all(
        EvidenceRow(event_id=event.id, file_name=one.name, size=one.size, sha256=one.sha256, added_at=tx.now)
        for one in said.evidence
    )
    return event.uuid


def give_back(tx: Tx, obligation_id: int, reason: str) -> UUID:
    """Want more than was reported: what was done is in progress again. Raises ObligationUnknown, FieldMissing."""
    _needs(reason)
    (row,) = locked(tx.session, [obligation_id])
    return _told(tx, row, Saying(Told.RETURNED, today_of(tx.session, row, tx.now), reason)).uuid


def extend(tx: Tx, obligation_id: int, due: date, reason: str) -> UUID:
    """Give it a later target; the first one is kept. Raises ObligationUnknown, FieldMissing, TargetNotLater."""
    _needs(reason)
    (row,) = locked(tx.session, [obligation_id])
    current = row.due or tx.session.get_one(RecommendationRow, row.recommendation_id).due
    if current is not None and due <= current:
        raise TargetNotLater(due, current)
    return _told(tx, row, Saying(Told.EXTENDED, today_of(tx.session, row, tx.now), reason, due=due)).uuid


def skip_until(tx: Tx, obligation_id: int, day: date | None, reason: str) -> UUID:
    """Ask nobody for it before `day`; None asks again. It is late all the same.

    Raises ObligationUnknown, FieldMissing (reason, unless it is asked for again), SkipNotAhead.
    """
    (row,) = locked(tx.session, [obligation_id])
    today = today_of(tx.session, row, tx.now)
    if day is not None:
        _needs(reason)
        if day <= today:
            raise SkipNotAhead(day, today)
    return _told(tx, row, Saying(Told.SKIPPED, today, reason, due=day)).uuid


def state(tx: Tx, obligation_id: int, progress: Progress, reason: str = "") -> UUID:
    """Give it a status by the office's own word: cancelled, cannot be done, open again.

    Raises ObligationUnknown, FieldMissing (a reason for cancelled and cannot be done).
    """
    _check(progress, reason, None)
    (row,) = locked(tx.session, [obligation_id])
    return _told(tx, row, Saying(Told.STATED, today_of(tx.session, row, tx.now), reason, progress=progress)).uuid


def revoke(tx: Tx, event_uuid: UUID, reason: str = "") -> None:
    """Take back what was told by mistake: it stays to be read and counts no more. Twice is no error.

    What was written just now is undone without a reason. Raises ReportUnknown.
    """
    found = select(ObligationEventRow).where(ObligationEventRow.uuid == event_uuid)
    event = tx.session.scalars(found).one_or_none()
    if event is None or event.kind == Told.REVOKED:
        raise ReportUnknown
    (row,) = locked(tx.session, [event.obligation_id])
    before = select(ObligationEventRow.id).where(ObligationEventRow.revokes == event_uuid)
    if tx.session.scalar(before.where(ObligationEventRow.obligation_id == row.id).limit(1)) is None:
        _told(tx, row, Saying(Told.REVOKED, today_of(tx.session, row, tx.now), reason, revokes=event_uuid))


def _told(tx: Tx, row: ObligationRow, saying: Saying) -> ObligationEventRow:
    (event,) = tell(tx.session, [(row, saying)], By(tx.actor, tx.desk, tx.now))
    return event


def _check(progress: Progress, reason: str, percent: int | None) -> None:
    if progress in REASONED:
        _needs(reason)
    if percent is not None and not 0 <= percent <= 100:
        raise PercentWrong(percent)


def _needs(reason: str) -> None:
    if not reason.strip():
        raise FieldMissing(Field.REASON)
