"""Recommendations and the obligation of each responsible institution: the rows the minutes print are the register."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import CarriedRow, EntryRow, MeetingRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.errors import DateOutOfOrder, Field, FieldMissing, MeetingUnknown, ObligationUnknown
from rakor_desktop.domain.followups import Progress, days_late
from rakor_desktop.services.directory import Institution, institutions
from rakor_desktop.services.references import still_there


@dataclass(frozen=True, slots=True)
class RecommendationDraft:
    """What is filled in: text, who is responsible, by when. `due_note` is the due date in the meeting's own words.

    `quote` are the words of the remark it is drawn from, `coordinator` is who coordinates those responsible, as said.
    """

    text: str
    institution_ids: tuple[int, ...]
    due: date | None = None
    due_note: str = ""
    entry_id: UUID | None = None
    quote: str = ""
    coordinator: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation; `no` counts from 1 within the meeting, `quote` are the words it was drawn from."""

    id: int
    no: int
    text: str
    due: date | None
    due_note: str
    entry_id: UUID | None
    responsible: tuple[Institution, ...]
    quote: str = ""
    coordinator: str = ""


@dataclass(frozen=True, slots=True)
class Obligation:
    """What one institution owes; `days_late` is derived on the day of asking."""

    id: int
    meeting_id: int
    meeting: str
    held_on: date
    recommendation_no: int
    text: str
    institution: Institution
    due: date | None
    due_note: str
    progress: Progress
    days_late: int


def recommend(tx: Tx, meeting_id: int, draft: RecommendationDraft) -> int:
    """Enter a recommendation with one obligation for each responsible institution; returns its id.

    If the remark it was drawn from was removed meanwhile, it stands by itself.
    Raises MeetingUnknown, FieldMissing (text, responsible), DateOutOfOrder.
    """
    meeting = tx.session.get(MeetingRow, meeting_id)
    if meeting is None:
        raise MeetingUnknown(meeting_id)
    _check(draft, meeting.held_on)
    last = tx.session.scalar(
        select(func.max(RecommendationRow.position)).where(RecommendationRow.meeting_id == meeting_id)
    )
    row = RecommendationRow(
        meeting_id=meeting_id,
        position=(last or 0) + 1,
        text=draft.text.strip(),
        due=draft.due,
        due_note=draft.due_note.strip(),
        entry_id=still_there(tx.session, EntryRow, draft.entry_id),
        quote=draft.quote.strip(),
        coordinator=draft.coordinator.strip(),
    )
    tx.session.add(row)
    tx.session.flush()
    tx.session.add_all(
        ObligationRow(recommendation_id=row.id, institution_id=owner, progress=Progress.NOT_STARTED)
        for owner in dict.fromkeys(draft.institution_ids)
    )
    return row.id


def withdraw_recommendation(tx: Tx, recommendation_id: int) -> None:
    """Take a recommendation and its obligations back; one that is gone already is no error."""
    row = tx.session.get(RecommendationRow, recommendation_id)
    if row is None:
        return
    obligations = tx.session.scalars(_obligations_of([recommendation_id])).all()
    mine = CarriedRow.obligation_id.in_([one.id for one in obligations])
    for carried in tx.session.scalars(select(CarriedRow).where(mine)):
        tx.session.delete(carried)
    tx.session.flush()
    for obligation in obligations:
        tx.session.delete(obligation)
    tx.session.flush()
    tx.session.delete(row)


def report(tx: Tx, obligation_id: int, progress: Progress) -> Progress:
    """Say how far an obligation is; returns what it said before, for undo. Raises ObligationUnknown."""
    row = tx.session.get(ObligationRow, obligation_id)
    if row is None:
        raise ObligationUnknown(obligation_id)
    before = Progress(row.progress)
    row.progress = progress
    return before


def recommendations(session: Session, meeting_id: int) -> tuple[Recommendation, ...]:
    """The recommendations of a meeting in their order, each with who answers for it."""
    rows = session.scalars(_of_meeting(meeting_id)).all()
    owners = _owners(session, [row.id for row in rows])
    return tuple(_recommendation(no, row, owners.get(row.id, ())) for no, row in enumerate(rows, 1))


def obligations(session: Session, today: date, meeting_id: int | None = None) -> tuple[Obligation, ...]:
    """Every obligation (of one meeting, or of all): meetings latest first, recommendations in order."""
    meetings = select(MeetingRow).order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc())
    if meeting_id is not None:
        meetings = meetings.where(MeetingRow.id == meeting_id)
    known = {one.id: one for one in institutions(session)}
    found: list[Obligation] = []
    for meeting in session.scalars(meetings):
        found.extend(_of_one_meeting(session, meeting, known, today))
    return tuple(found)


def _check(draft: RecommendationDraft, held_on: date) -> None:
    if not draft.text.strip():
        raise FieldMissing(Field.TEXT)
    if not draft.institution_ids:
        raise FieldMissing(Field.RESPONSIBLE)
    if draft.due is not None and draft.due < held_on:
        raise DateOutOfOrder(due=draft.due, meeting=held_on)


def _recommendation(no: int, row: RecommendationRow, owners: Sequence[Institution]) -> Recommendation:
    return Recommendation(
        id=row.id,
        no=no,
        text=row.text,
        due=row.due,
        due_note=row.due_note,
        entry_id=row.entry_id,
        responsible=tuple(owners),
        quote=row.quote,
        coordinator=row.coordinator,
    )


def _of_meeting(meeting_id: int) -> Select[RecommendationRow]:
    found = select(RecommendationRow).where(RecommendationRow.meeting_id == meeting_id)
    return found.order_by(RecommendationRow.position, RecommendationRow.id)


def _obligations_of(recommendation_ids: Sequence[int]) -> Select[ObligationRow]:
    found = select(ObligationRow).where(ObligationRow.recommendation_id.in_(recommendation_ids))
    return found.order_by(ObligationRow.recommendation_id, ObligationRow.id)


def _owners(session: Session, recommendation_ids: Sequence[int]) -> dict[int, list[Institution]]:
    known = {one.id: one for one in institutions(session)}
    owners: dict[int, list[Institution]] = {}
    for row in session.scalars(_obligations_of(recommendation_ids)):
        owners.setdefault(row.recommendation_id, []).append(known[row.institution_id])
    return owners


def _of_one_meeting(
    session: Session, meeting: MeetingRow, known: dict[int, Institution], today: date
) -> list[Obligation]:
    rows = {row.id: (no, row) for no, row in enumerate(session.scalars(_of_meeting(meeting.id)), 1)}
    found = []
    for obligation in session.scalars(_obligations_of(list(rows))):
        no, row = rows[obligation.recommendation_id]
        progress = Progress(obligation.progress)
        found.append(
            Obligation(
                id=obligation.id,
                meeting_id=meeting.id,
                meeting=meeting.title,
                held_on=meeting.held_on,
                recommendation_no=no,
                text=row.text,
                institution=known[obligation.institution_id],
                due=row.due,
                due_note=row.due_note,
                progress=progress,
                days_late=days_late(progress, row.due, today),
            )
        )
    return found
