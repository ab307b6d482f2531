"""What Beranda shows: is the next meeting ready, what comes after it, who is late; a few reads in any store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import (
    AgendaItemRow,
    DocumentRow,
    InviteeRow,
    MeetingRow,
    ObligationRow,
    OrderChangeRow,
    RecommendationRow,
    RoomRow,
)
from rakor_desktop.domain.followups import Lateness, Progress, days_late
from rakor_desktop.domain.invitations import Readiness
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.services.attendance.ledger import standings
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.invitations.answer_lines import readiness_by_meeting
from rakor_desktop.services.letters.letters import letter
from rakor_desktop.services.seating.seating import plan

#: So far Beranda looks ahead.
DAYS_AHEAD = 14


class LetterStep(StrEnum):
    """How far the invitation letter is; a number is given at approval alone."""

    NONE = "none"
    DRAFT = "draft"
    NUMBERED = "numbered"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting of today or later, and what the invited answer."""

    id: int
    title: str
    held_on: date
    starts: time | None
    zone: str
    place: str
    host: str
    readiness: Readiness


@dataclass(frozen=True, slots=True)
class Preparation:
    """What the next meeting has beside answers: `moved` invitations stand out of order, `recorded` the desk knows.

    `tents_changed` counts the seats that changed since name tents were printed; 0 if none were.
    """

    letter: LetterStep
    moved: int
    recorded: int
    agenda: int
    plan_printed: bool
    tents_changed: int
    minutes_issued: bool


@dataclass(frozen=True, slots=True)
class Held:
    """The latest meeting that is over."""

    id: int
    title: str
    held_on: date


@dataclass(frozen=True, slots=True)
class Owing:
    """An institution that owes anything, and how late it is."""

    institution: Institution
    lateness: Lateness


@dataclass(frozen=True, slots=True)
class Home:
    """`ahead` are the meetings after the next within DAYS_AHEAD, the nearest first; the latest `owing` come first.

    `preparation` is that of `next`; `minutes_open` counts meetings that are over and have no minutes.
    """

    next: Coming | None
    preparation: Preparation | None
    ahead: tuple[Coming, ...]
    last: Held | None
    minutes_open: int
    owing: tuple[Owing, ...]


def home(session: Session, today: date) -> Home:
    """All of Beranda as it is on `today`, from one consistent read."""
    rows = _coming_rows(session, today)
    shown = [row for row in rows if row.held_on <= today + timedelta(days=DAYS_AHEAD)] or rows[:1]
    ready = readiness_by_meeting(session, [row.id for row in shown])
    coming = tuple(_coming(row, ready) for row in shown)
    return Home(
        next=coming[0] if coming else None,
        preparation=_preparation(session, coming[0].id) if coming else None,
        ahead=coming[1:],
        last=_last(session, today),
        minutes_open=_minutes_open(session, today),
        owing=_owing(session, today),
    )


def _coming_rows(session: Session, today: date) -> Sequence[MeetingRow]:
    """The nearest first; on one day by the hour, those without one last."""
    found = select(MeetingRow).where(MeetingRow.held_on >= today)
    return session.scalars(found.order_by(MeetingRow.held_on, MeetingRow.starts.nulls_last(), MeetingRow.id)).all()


def _coming(row: MeetingRow, ready: Mapping[int, Readiness]) -> Coming:
    return Coming(row.id, row.title, row.held_on, row.starts, row.zone, row.place, row.host, ready[row.id])


def _preparation(session: Session, meeting_id: int) -> Preparation:
    standing = select(DocumentRow.kind).where(DocumentRow.meeting_id == meeting_id, DocumentRow.voided_at.is_(None))
    issued = set(session.scalars(standing))
    agenda = select(func.count()).select_from(AgendaItemRow).where(AgendaItemRow.meeting_id == meeting_id)
    return Preparation(
        letter=LetterStep.ISSUED if issued & set(LETTER_KINDS) else _written(session, meeting_id),
        moved=_moved(session, meeting_id),
        recorded=len(standings(session, meeting_id)),
        agenda=session.scalar(agenda) or 0,
        plan_printed=DocumentKind.SEATING in issued,
        tents_changed=_tents_changed(session, meeting_id),
        minutes_issued=DocumentKind.MINUTES in issued,
    )


def _written(session: Session, meeting_id: int) -> LetterStep:
    """How far a letter is that is not issued, or given up."""
    written = letter(session, meeting_id)
    return LetterStep.NUMBERED if written.number else LetterStep.DRAFT if written.version else LetterStep.NONE


def _tents_changed(session: Session, meeting_id: int) -> int:
    """A plan is asked for only where tents were printed: it knows everybody in the room."""
    room = session.get(RoomRow, meeting_id)
    return len(plan(session, meeting_id).moved or ()) if room and room.printed is not None else 0


def _moved(session: Session, meeting_id: int) -> int:
    """Invitations whose office was moved; an override outlives its invitation."""
    found = (
        select(func.count())
        .select_from(OrderChangeRow)
        .join(InviteeRow, (InviteeRow.meeting_id == OrderChangeRow.meeting_id)
              & (InviteeRow.office_id == OrderChangeRow.office_id))
        .where(OrderChangeRow.meeting_id == meeting_id)
    )  # fmt: skip
    return session.scalar(found) or 0


def _last(session: Session, today: date) -> Held | None:
    found = select(MeetingRow.id, MeetingRow.title, MeetingRow.held_on).where(MeetingRow.held_on < today)
    row = session.execute(found.order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc()).limit(1)).first()
    return Held(*row) if row else None


def _minutes_open(session: Session, today: date) -> int:
    minutes = exists().where(DocumentRow.meeting_id == MeetingRow.id, DocumentRow.kind == DocumentKind.MINUTES)
    return session.scalar(select(func.count()).select_from(MeetingRow).where(MeetingRow.held_on < today, ~minutes)) or 0


def _owing(session: Session, today: date) -> tuple[Owing, ...]:
    """Who owes anything: most late first, then the oldest; who is on time comes last, in the directory's order."""
    due = func.coalesce(ObligationRow.due, RecommendationRow.due)
    found = (
        select(ObligationRow.institution_id, due, ObligationRow.progress, func.count())
        .join(RecommendationRow, RecommendationRow.id == ObligationRow.recommendation_id)
        .group_by(ObligationRow.institution_id, due, ObligationRow.progress)
    )
    owed: dict[int, Lateness] = {}
    for owner, target, progress, count in session.execute(found):
        days = days_late(Progress(progress), target, today)
        owed[owner] = owed.get(owner, Lateness()).with_more(days, count)
    listed = [Owing(one, owed[one.id]) for one in institutions(session) if one.id in owed] if owed else []
    return tuple(sorted(listed, key=lambda one: (-one.lateness.late, -one.lateness.oldest)))
