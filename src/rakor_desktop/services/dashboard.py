"""At a glance: how far every meeting is, and all that the overview of one meeting shows."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import Progress, days_late
from rakor_desktop.domain.invitations import Readiness, readiness
from rakor_desktop.domain.meetings import Stage, stage_of
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.services.attendance import Door, door
from rakor_desktop.services.meetings import Meeting, MeetingLine, meeting, meetings
from rakor_desktop.services.minutes import proceedings


@dataclass(frozen=True, slots=True)
class Tally:
    """Obligations of one meeting: all, those not done, and of these the late ones."""

    all: int = 0
    open: int = 0
    late: int = 0


NO_OBLIGATIONS = Tally()


@dataclass(frozen=True, slots=True)
class MeetingState:
    """A line of the list of meetings and how far that meeting is."""

    line: MeetingLine
    minutes_issued: bool
    obligations: Tally
    stage: Stage


@dataclass(frozen=True, slots=True)
class Overview:
    """One meeting at this moment: its facts, answers, door, and how much was written, decided and issued."""

    meeting: Meeting
    readiness: Readiness
    door: Door
    entries: int
    decisions: int
    recommendations: int
    documents: int
    minutes_issued: bool
    obligations: Tally
    stage: Stage
    letter_issued: bool = False


def meeting_states(session: Session, today: date) -> tuple[MeetingState, ...]:
    """All meetings, the latest first, each with how far it is on `today`."""
    issued = _with_minutes(session)
    tallies = _tallies(session, today)
    return tuple(
        MeetingState(
            line=line,
            minutes_issued=line.id in issued,
            obligations=(owed := tallies.get(line.id, NO_OBLIGATIONS)),
            stage=stage_of(
                line.held_on,
                today,
                invitations=line.figures.invitations,
                minutes_issued=line.id in issued,
                open_obligations=owed.open,
            ),
        )
        for line in meetings(session)
    )


def overview(session: Session, meeting_id: int, today: date) -> Overview:
    """One meeting from one consistent read, as it is on `today`. Raises MeetingUnknown."""
    held, at_door, said = meeting(session, meeting_id), door(session, meeting_id), proceedings(session, meeting_id)
    issued = meeting_id in _with_minutes(session)
    owed = _tallies(session, today).get(meeting_id, NO_OBLIGATIONS)
    return Overview(
        meeting=held,
        readiness=readiness(one.reply for one in at_door.invitees),
        door=at_door,
        entries=len(said.entries),
        decisions=len(said.decisions),
        recommendations=_count(session, RecommendationRow, meeting_id),
        documents=_count(session, DocumentRow, meeting_id),
        minutes_issued=issued,
        obligations=owed,
        stage=stage_of(
            held.held_on,
            today,
            invitations=at_door.figures.invitations,
            minutes_issued=issued,
            open_obligations=owed.open,
        ),
        letter_issued=_letter_issued(session, meeting_id),
    )


def _letter_issued(session: Session, meeting_id: int) -> bool:
    kinds = [kind.value for kind in LETTER_KINDS]
    found = select(DocumentRow.id).where(DocumentRow.meeting_id == meeting_id, DocumentRow.kind.in_(kinds))
    return session.scalar(found.where(DocumentRow.voided_at.is_(None)).limit(1)) is not None


def _with_minutes(session: Session) -> set[int]:
    return set(session.scalars(select(DocumentRow.meeting_id).where(DocumentRow.kind == DocumentKind.MINUTES)))


def _tallies(session: Session, today: date) -> dict[int, Tally]:
    found = (
        select(RecommendationRow.meeting_id, RecommendationRow.due, ObligationRow.progress, func.count())
        .join(ObligationRow, ObligationRow.recommendation_id == RecommendationRow.id)
        .group_by(RecommendationRow.meeting_id, RecommendationRow.due, ObligationRow.progress)
    )
    tallies: dict[int, Tally] = {}
    for meeting_id, due, progress, count in session.execute(found):
        before = tallies.get(meeting_id, NO_OBLIGATIONS)
        waiting = 0 if progress == Progress.DONE else count
        late = count if days_late(Progress(progress), due, today) else 0
        tallies[meeting_id] = Tally(before.all + count, before.open + waiting, before.late + late)
    return tallies


def _count(session: Session, table: type[RecommendationRow] | type[DocumentRow], meeting_id: int) -> int:
    return session.scalar(select(func.count()).select_from(table).where(table.meeting_id == meeting_id)) or 0
