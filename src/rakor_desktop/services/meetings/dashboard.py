"""At a glance: how far every meeting is."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.domain.followups import OPEN, Progress, days_late
from rakor_desktop.domain.meetings import Stage, stage_of
from rakor_desktop.services.meetings.meetings import MeetingLine, meetings


@dataclass(frozen=True, slots=True)
class Tally:
    """Obligations of one meeting: all, those still open, and of these the late ones."""

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


def meeting_states(session: Session, today: date) -> tuple[MeetingState, ...]:
    """All meetings, the latest first, each with how far it is on `today`."""
    issued = with_minutes(session)
    tallies = tallies_of(session, today)
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


def with_minutes(session: Session) -> set[int]:
    """The meetings whose minutes were issued."""
    return set(session.scalars(select(DocumentRow.meeting_id).where(DocumentRow.kind == DocumentKind.MINUTES)))


def tallies_of(session: Session, today: date) -> dict[int, Tally]:
    """The obligations of each meeting that has any, late as of `today`."""
    due = func.coalesce(ObligationRow.due, RecommendationRow.due)
    found = (
        select(RecommendationRow.meeting_id, due, ObligationRow.progress, func.count())
        .join(ObligationRow, ObligationRow.recommendation_id == RecommendationRow.id)
        .group_by(RecommendationRow.meeting_id, due, ObligationRow.progress)
    )
    tallies: dict[int, Tally] = {}
    for meeting_id, target, progress, count in session.execute(found):
        before = tallies.get(meeting_id, NO_OBLIGATIONS)
        waiting = count if progress in OPEN else 0
        late = count if days_late(Progress(progress), target, today) else 0
        tallies[meeting_id] = Tally(before.all + count, before.open + waiting, before.late + late)
    return tallies
