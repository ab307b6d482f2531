"""Meetings that fit what is typed, what they recommended, who is late with it, and who is invited to one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import InstitutionRow, MeetingRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import Lateness, Progress, days_late
from rakor_desktop.domain.search import best_first, search_text, words
from rakor_desktop.services.invitations.invitations import invitees
from rakor_desktop.services.searching.found import MOST, Found, Thing, has

NEAREST = 3
"""Meetings that are offered before anything is typed."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The invitation of an office: its number among the invitations, the printed one, and how it stands.

    `status` is the state at the door once it is recorded, until then what was answered; as STATUSES of the screen.
    """

    invitee_id: int
    no: int
    status: str


def meetings_found(session: Session, typed: str) -> Sequence[Found]:
    """Meetings by title, place and year, the latest first."""
    found = best_first(typed, _meetings(session), lambda one: search_text(one.title, one.second, str(one.day)[:4]))
    return found[:MOST]


def nearest_meetings(session: Session, day: date) -> tuple[Found, ...]:
    """Those nearest to `day`, the coming ones before the past: what is mostly looked for before a word is typed."""
    listed = _meetings(session)
    coming = [one for one in reversed(listed) if one.day and one.day >= day]
    past = [one for one in listed if one.day and one.day < day]
    return (*coming, *past)[:NEAREST]


def recommendations_found(session: Session, typed: str) -> Sequence[Found]:
    """Recommendations by their words, the newest first."""
    first = func.min(ObligationRow.id)
    found = (
        select(RecommendationRow.text, RecommendationRow.meeting_id, RecommendationRow.due, MeetingRow.title, first)
        .join(MeetingRow, MeetingRow.id == RecommendationRow.meeting_id)
        .outerjoin(ObligationRow, ObligationRow.recommendation_id == RecommendationRow.id)
        .group_by(RecommendationRow.id, MeetingRow.id)
        .order_by(RecommendationRow.id.desc())
    )
    for word in words(typed):
        found = found.where(has(RecommendationRow.text, word))
    return [
        Found(Thing.RECOMMENDATION, text, title, key, meeting_id, due)
        for text, meeting_id, due, title, key in session.execute(found.limit(MOST))
    ]


def owing_found(session: Session, day: date, typed: str) -> Sequence[Found]:
    """Institutions that are late on `day` with what they owe, the one with most first."""
    owes = select(ObligationRow.institution_id)
    known = session.execute(select(InstitutionRow.id, InstitutionRow.name).where(InstitutionRow.id.in_(owes)))
    named = {key: name for key, name in known if all(word in search_text(name) for word in words(typed))}
    late = [(key, lateness) for key, lateness in _lateness(session, day, list(named)).items() if lateness.late]
    first = sorted(late, key=lambda one: (-one[1].late, -one[1].oldest, one[0]))[:MOST]
    return [Found(Thing.OWING, named[key], "", key, lateness=lateness) for key, lateness in first]


def invited(session: Session, meeting_id: int) -> dict[int, Invited]:
    """The invitations of a meeting by their offices. Raises MeetingUnknown."""
    return {
        one.office.id: Invited(one.id, one.no, (one.standing.state if one.standing.event else one.reply).value)
        for one in invitees(session, meeting_id)
    }


def _meetings(session: Session) -> list[Found]:
    """All, the latest first."""
    columns = (MeetingRow.id, MeetingRow.title, MeetingRow.place, MeetingRow.held_on)
    rows = session.execute(select(*columns).order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc()))
    return [Found(Thing.MEETING, title, place, key, key, held_on) for key, title, place, held_on in rows]


def _lateness(session: Session, day: date, institution_ids: Sequence[int]) -> dict[int, Lateness]:
    due = func.coalesce(ObligationRow.due, RecommendationRow.due)
    found = (
        select(ObligationRow.institution_id, due, ObligationRow.progress, func.count())
        .join(RecommendationRow, RecommendationRow.id == ObligationRow.recommendation_id)
        .where(ObligationRow.institution_id.in_(institution_ids))
        .group_by(ObligationRow.institution_id, due, ObligationRow.progress)
    )
    owed: dict[int, Lateness] = {}
    for key, target, progress, count in session.execute(found) if institution_ids else ():
        owed[key] = owed.get(key, Lateness()).with_more(days_late(Progress(progress), target, day), count)
    return owed
