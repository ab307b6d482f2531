"""What a meeting takes over from earlier ones: their open obligations and the last minutes, as its first items.

Nothing is copied: the obligation stays the row it is, and leads to the remark in which it was spoken of again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    AgendaItemRow,
    CarriedRow,
    EntryRow,
    MeetingRow,
    ObligationRow,
    RecommendationRow,
)
from rakor_desktop.documents.typesetting.wording import CARRIED_ITEM, confirming
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.followups import OPEN, Progress, days_late
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.references import still_as_left


@dataclass(frozen=True, slots=True)
class CarryOffer:
    """What a meeting can take over: open recommendations not taken yet, and how many it has; whose minutes come last.

    `last_held` is None when no earlier meeting has minutes.
    """

    recommendations: int
    carried: int
    last_title: str = ""
    last_held: date | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """What was taken over just now, as `put_back` needs it."""

    obligation_ids: tuple[int, ...]
    item_ids: tuple[int, ...]
    recommendations: int = 0


@dataclass(frozen=True, slots=True)
class CarriedLine:
    """One obligation of an earlier meeting: the number of its recommendation there, its lateness on the day of this."""

    obligation_id: int
    no: int
    held_on: date
    text: str
    due: date | None
    due_note: str
    progress: Progress
    days_late: int


@dataclass(frozen=True, slots=True)
class CarriedBody:
    """What one institution still owes from earlier meetings, and in which remark it was spoken of now."""

    institution: Institution
    lines: tuple[CarriedLine, ...]
    entry_id: UUID | None = None


def carry_offer(session: Session, meeting_id: int) -> CarryOffer:
    """What can be taken over, and what was. Raises MeetingUnknown."""
    held = _held(session, meeting_id)
    waiting = {row.recommendation_id for row in session.scalars(_open_before(held))}
    taken = _count(session, meeting_id)
    last = _last_with_minutes(session, held)
    return CarryOffer(len(waiting), taken, last.title if last else "", last.held_on if last else None)


def carry(tx: Tx, meeting_id: int) -> Carried:
    """Take over every open obligation of earlier meetings; a second time only what is new.

    The agenda begins with them, then with the last minutes to confirm. Raises MeetingUnknown.
    """
    held = _held(tx.session, meeting_id)
    waiting = list(tx.session.scalars(_open_before(held)))
    if not waiting:
        return Carried((), ())
    begins = _count(tx.session, meeting_id) == 0
    tx.session.add_all(CarriedRow(meeting_id=meeting_id, obligation_id=row.id) for row in waiting)
    last = _last_with_minutes(tx.session, held)
    titles = [CARRIED_ITEM, *([confirming(last.title, last.held_on)] if last else [])]
    items = _put_first(tx.session, meeting_id, titles) if begins else []
    recommendations = len({row.recommendation_id for row in waiting})
    return Carried(tuple(row.id for row in waiting), tuple(item.id for item in items), recommendations)


def put_back(tx: Tx, meeting_id: int, taken: Carried) -> None:
    """Undo `carry`; an item under which something was written meanwhile stays."""
    mine = and_(CarriedRow.meeting_id == meeting_id, CarriedRow.obligation_id.in_(taken.obligation_ids))
    for row in tx.session.scalars(select(CarriedRow).where(mine)):
        tx.session.delete(row)
    used = set(tx.session.scalars(select(EntryRow.agenda_item_id).where(EntryRow.agenda_item_id.in_(taken.item_ids))))
    for item in tx.session.scalars(select(AgendaItemRow).where(AgendaItemRow.id.in_(taken.item_ids))):
        if item.id not in used:
            tx.session.delete(item)
    tx.session.flush()
    _number(tx.session, _agenda(tx.session, meeting_id))


def speak_of(tx: Tx, meeting_id: int, institution_id: int, entry_id: UUID | None) -> UUID | None:
    """Say in which remark of the meeting what an institution owes was spoken of; returns what it said before."""
    rows = list(tx.session.scalars(_taken(meeting_id).where(ObligationRow.institution_id == institution_id)))
    before = next((row.entry_id for row in rows if row.entry_id), None)
    for row in rows:
        row.entry_id = entry_id
    return before


def speech_back(
    tx: Tx, meeting_id: int, institution_id: int, said: UUID | None, before: UUID | None
) -> None:
    """Undo `speak_of` the remark `said`. Raises ChangedSince when another desk linked it otherwise meanwhile."""
    rows = list(tx.session.scalars(_taken(meeting_id).where(ObligationRow.institution_id == institution_id)))
    for row in rows:
        still_as_left(row.entry_id, said)
        row.entry_id = before


def carried(session: Session, meeting_id: int) -> tuple[CarriedBody, ...]:
    """What was taken over, by institution, regencies and cities first; what is settled meanwhile is left out."""
    held = _held(session, meeting_id)
    rows = session.execute(
        _taken(meeting_id)
        .add_columns(ObligationRow, RecommendationRow, MeetingRow.held_on)
        .where(ObligationRow.progress.in_(OPEN))
        .order_by(MeetingRow.held_on, MeetingRow.id, RecommendationRow.position, RecommendationRow.id)
    ).all()
    if not rows:
        return ()
    numbers = _numbers(session, {recommendation.meeting_id for _, _, recommendation, _ in rows})
    lines: dict[int, list[CarriedLine]] = {}
    spoken: dict[int, UUID] = {}
    for row, obligation, one, met in rows:
        progress = Progress(obligation.progress)
        due = obligation.due or one.due
        late = days_late(progress, due, held.held_on)
        line = CarriedLine(obligation.id, numbers[one.id], met, one.text, due, one.due_note, progress, late)
        lines.setdefault(obligation.institution_id, []).append(line)
        if row.entry_id and session.get(EntryRow, row.entry_id):
            spoken[obligation.institution_id] = row.entry_id
    listed = institutions(session, held.held_on)
    return tuple(CarriedBody(one, tuple(lines[one.id]), spoken.get(one.id)) for one in listed if one.id in lines)


def _open_before(held: MeetingRow) -> Select[ObligationRow]:
    """Obligations of earlier meetings that are open and not taken over yet."""
    earlier = or_(MeetingRow.held_on < held.held_on, and_(MeetingRow.held_on == held.held_on, MeetingRow.id < held.id))
    taken = select(CarriedRow.obligation_id).where(CarriedRow.meeting_id == held.id)
    return (
        select(ObligationRow)
        .join(RecommendationRow, RecommendationRow.id == ObligationRow.recommendation_id)
        .join(MeetingRow, MeetingRow.id == RecommendationRow.meeting_id)
        .where(earlier, ObligationRow.progress.in_(OPEN), ObligationRow.id.not_in(taken))
        .order_by(ObligationRow.id)
    )


def _taken(meeting_id: int) -> Select[CarriedRow]:
    return (
        select(CarriedRow)
        .join(ObligationRow, ObligationRow.id == CarriedRow.obligation_id)
        .join(RecommendationRow, RecommendationRow.id == ObligationRow.recommendation_id)
        .join(MeetingRow, MeetingRow.id == RecommendationRow.meeting_id)
        .where(CarriedRow.meeting_id == meeting_id)
    )


def _count(session: Session, meeting_id: int) -> int:
    """How many recommendations a meeting took over."""
    found = (
        select(func.count(ObligationRow.recommendation_id.distinct()))
        .join(CarriedRow, CarriedRow.obligation_id == ObligationRow.id)
        .where(CarriedRow.meeting_id == meeting_id)
    )
    return session.scalar(found) or 0


def _last_with_minutes(session: Session, held: MeetingRow) -> MeetingRow | None:
    """The meeting before this one in which something was written."""
    written = select(EntryRow.meeting_id)
    earlier = or_(MeetingRow.held_on < held.held_on, and_(MeetingRow.held_on == held.held_on, MeetingRow.id < held.id))
    found = select(MeetingRow).where(earlier, MeetingRow.id.in_(written))
    return session.scalars(found.order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc()).limit(1)).first()


def _put_first(session: Session, meeting_id: int, titles: Sequence[str]) -> list[AgendaItemRow]:
    """New items before all others of the agenda."""
    others = _agenda(session, meeting_id)
    new = [AgendaItemRow(meeting_id=meeting_id, title=title, position=-at) for at, title in enumerate(titles, 9001)]
    session.add_all(new)
    _number(session, [*new, *others])
    return new


def _number(session: Session, items: Sequence[AgendaItemRow]) -> None:
    """Number them from 1 in this order; out of the way first, as no two may share a place even for a moment."""
    for at, item in enumerate(items, 1):
        item.position = -at - 10_000
    session.flush()
    for at, item in enumerate(items, 1):
        item.position = at
    session.flush()


def _agenda(session: Session, meeting_id: int) -> list[AgendaItemRow]:
    found = select(AgendaItemRow).where(AgendaItemRow.meeting_id == meeting_id).order_by(AgendaItemRow.position)
    return list(session.scalars(found))


def _numbers(session: Session, meeting_ids: set[int]) -> dict[int, int]:
    """The number of each recommendation within its meeting."""
    rows = session.execute(
        select(RecommendationRow.id, RecommendationRow.meeting_id)
        .where(RecommendationRow.meeting_id.in_(meeting_ids))
        .order_by(RecommendationRow.meeting_id, RecommendationRow.position, RecommendationRow.id)
    )
    counts: dict[int, int] = {}
    numbers = {}
    for recommendation_id, meeting_id in rows:
        counts[meeting_id] = numbers[recommendation_id] = counts.get(meeting_id, 0) + 1
    return numbers


def _held(session: Session, meeting_id: int) -> MeetingRow:
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise MeetingUnknown(meeting_id)
    return row
