"""How follow-ups went: how many were owed and done on days of the past, and what is due in the days to come."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import MeetingRow, ObligationEventRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import OPEN, Progress, Told
from rakor_desktop.services.followups.register_columns import lines
from rakor_desktop.services.followups.register_lines import Chosen, Obligation, owed

#: What is due within so many days from today on, today included, is due this week.
WEEK = 7


@dataclass(frozen=True, slots=True)
class Standing:
    """How many obligations there were at the end of a day, and how many of them were done."""

    day: date
    all: int
    done: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """What one recommendation asks of so many institutions by a day; `body` is the name of the only one, else ""."""

    due: date
    recommendation_id: int
    no: int
    text: str
    institutions: int
    body: str


@dataclass(frozen=True, slots=True)
class Course:
    """The standings, the earliest first, and what is due within a WEEK, the nearest first."""

    standings: tuple[Standing, ...] = ()
    due: tuple[DueLine, ...] = ()

    @property
    def due_count(self) -> int:
        """How many obligations are due within a WEEK."""
        return sum(line.institutions for line in self.due)


def course(session: Session, days: Sequence[date], today: date) -> Course:
    """How it stood at the end of each of these days, which come in order, and what falls due from today on."""
    return Course(standings(session, days), due_soon(session, today))


def standings(session: Session, days: Sequence[date]) -> tuple[Standing, ...]:
    """How it stood at the end of each day, as far as it is known now: what was taken back counts as never told."""
    asked = (
        select(MeetingRow.held_on, func.count())
        .join(RecommendationRow, RecommendationRow.meeting_id == MeetingRow.id)
        .join(ObligationRow, ObligationRow.recommendation_id == RecommendationRow.id)
        .group_by(MeetingRow.held_on)
    )
    whole = _sums(((day, int(count)) for day, count in session.execute(asked)), days)
    done = _sums(_done(session), days)
    return tuple(Standing(*one) for one in zip(days, whole, done, strict=True))


def due_soon(session: Session, today: date) -> tuple[DueLine, ...]:
    """Of what is open, what falls due within a WEEK from today on, by recommendation, the nearest first."""
    chosen = Chosen(due_from=today, due_until=today + timedelta(days=WEEK - 1))
    still_open = (one for one in owed(session) if one.progress in OPEN)
    found: dict[tuple[date, int], list[Obligation]] = {}
    for one in lines(session, today, chosen, still_open):
        if one.due is not None:
            found.setdefault((one.due, one.recommendation_id), []).append(one)
    return tuple(
        DueLine(
            due, recommendation_id, rows[0].recommendation_no, rows[0].text, len(rows),
            rows[0].institution.name if len(rows) == 1 else "",
        )
        for (due, recommendation_id), rows in sorted(found.items())
    )  # fmt: skip


def _done(session: Session) -> Iterator[tuple[date, int]]:
    """On which days one more was done, and on which one fewer, told in the order of the fold."""
    event = ObligationEventRow
    wrong = select(event.revokes).where(event.kind == Told.REVOKED, event.revokes.is_not(None))
    told = (
        select(event.obligation_id, event.told_on, event.kind, event.progress)
        .where(event.kind.in_([Told.REPORTED.value, Told.STATED.value, Told.RETURNED.value]), event.uuid.not_in(wrong))
        .order_by(event.obligation_id, event.told_on, event.recorded_at, event.uuid)
    )
    of, was = 0, False
    for obligation_id, day, kind, progress in session.execute(told):
        if obligation_id != of:
            of, was = obligation_id, False
        now = was if progress is None and kind != Told.RETURNED else progress == Progress.DONE
        if now != was:
            yield day, 1 if now else -1
        was = now


def _sums(steps: Iterable[tuple[date, int]], days: Sequence[date]) -> Iterator[int]:
    """The sum of all steps up to the end of each day."""
    left = sorted(steps)
    at, total = 0, 0
    for day in days:
        while at < len(left) and left[at][0] <= day:
            total += left[at][1]
            at += 1
        yield total
