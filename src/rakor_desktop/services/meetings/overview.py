"""One meeting at a glance: its facts, answers and door, and how much was written, decided and issued."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, RecommendationRow
from rakor_desktop.domain.invitations import Readiness, readiness
from rakor_desktop.domain.meetings import Stage, stage_of
from rakor_desktop.domain.publishing import LETTER_KINDS
from rakor_desktop.services.attendance.attendance import Door, door
from rakor_desktop.services.meetings.dashboard import NO_OBLIGATIONS, Tally, tallies_of, with_minutes
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.services.minutes.minutes import proceedings


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


def overview(session: Session, meeting_id: int, today: date) -> Overview:
    """One meeting from one consistent read, as it is on `today`. Raises MeetingUnknown."""
    held, at_door, said = meeting(session, meeting_id), door(session, meeting_id), proceedings(session, meeting_id)
    issued = meeting_id in with_minutes(session)
    owed = tallies_of(session, today).get(meeting_id, NO_OBLIGATIONS)
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


def _count(session: Session, table: type[RecommendationRow] | type[DocumentRow], meeting_id: int) -> int:
    return session.scalar(select(func.count()).select_from(table).where(table.meeting_id == meeting_id)) or 0
