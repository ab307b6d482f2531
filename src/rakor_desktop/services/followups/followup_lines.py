"""Lines of the register as papers print them, each with its last report, its evidence and what is asked."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import EvidenceRow, ObligationEventRow, RecommendationRow, SupporterRow
from rakor_desktop.documents.followups.followups_papers import FromMeeting, Owed, Recommended
from rakor_desktop.domain.followups import Told
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups.register_lines import Obligation


@dataclass(frozen=True, slots=True)
class _Report:
    """What was told last of an obligation, and how many files prove all that was told."""

    told_on: date | None = None
    text: str = ""
    evidence: int = 0


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the register's lines do not say of a recommendation."""

    output: str = ""
    indicator: str = ""
    supporters: tuple[str, ...] = ()


_NOTHING_TOLD, _NOTHING_ASKED = _Report(), _Asked()


def by_meeting(session: Session, listed: Sequence[Obligation]) -> tuple[FromMeeting, ...]:
    """These obligations under their recommendations and meetings, in the order in which they come."""
    reports, asked = _reports(session), _asked(session)
    return tuple(
        FromMeeting(members[0].meeting, members[0].held_on, _recommendations(members, reports, asked))
        for members in _alike(listed, lambda one: one.meeting_id)
    )


def bare(one: Obligation) -> Owed:
    """What one institution owes, without what was reported."""
    return _owed(one, _NOTHING_TOLD)


def _alike(listed: Iterable[Obligation], key: Callable[[Obligation], int]) -> list[list[Obligation]]:
    return [list(members) for _, members in groupby(listed, key=key)]


def _recommendations(
    members: Sequence[Obligation], reports: Mapping[int, _Report], asked: Mapping[int, _Asked]
) -> tuple[Recommended, ...]:
    return tuple(
        _recommended(each, reports, asked.get(each[0].recommendation_id, _NOTHING_ASKED))
        for each in _alike(members, lambda one: one.recommendation_id)
    )


def _recommended(members: Sequence[Obligation], reports: Mapping[int, _Report], asked: _Asked) -> Recommended:
    one = members[0]
    return Recommended(
        no=one.recommendation_no,
        text=one.text,
        owed=tuple(_owed(each, reports.get(each.id, _NOTHING_TOLD)) for each in members),
        due=one.first_due,
        due_note=one.due_note,
        coordinator=one.coordinator,
        supporters=asked.supporters,
        area=one.area,
        output=asked.output,
        indicator=asked.indicator,
    )


def _owed(one: Obligation, report: _Report) -> Owed:
    return Owed(
        body_id=one.institution.id,
        body=one.institution.name,
        standing=one.status,
        due=one.due,
        due_note=one.due_note,
        percent=one.percent,
        days_late=one.days_late,
        first_due=one.first_due if one.is_extended else None,
        skip_until=one.skip_until,
        reported_on=report.told_on,
        report=report.text,
        evidence=report.evidence,
        returned=one.returned,
    )


def _reports(session: Session) -> dict[int, _Report]:
    """The last report or statement of each obligation that was not taken back, from one pass over what was told."""
    row = ObligationEventRow
    wrong = select(row.revokes).where(row.kind == Told.REVOKED)
    standing = row.uuid.not_in(wrong)
    told = (
        select(row.obligation_id, row.told_on, row.text)
        .where(row.kind.in_((Told.REPORTED, Told.STATED)), standing)
        .order_by(row.told_on, row.recorded_at, row.uuid)
    )
    proofs = (
        select(row.obligation_id, func.count())
        .join(EvidenceRow, EvidenceRow.event_id == row.id)
        .where(standing)
        .group_by(row.obligation_id)
    )
    counts = dict(session.execute(proofs).all())
    return {owner: _Report(day, text, counts.get(owner, 0)) for owner, day, text in session.execute(told)}


def _asked(session: Session) -> dict[int, _Asked]:
    names = {one.id: one.name for one in institutions(session)}
    supporters: dict[int, list[str]] = {}
    for owner, body in session.execute(select(SupporterRow.recommendation_id, SupporterRow.institution_id)):
        supporters.setdefault(owner, []).append(names[body])
    one = RecommendationRow
    return {
        key: _Asked(output, indicator, tuple(sorted(supporters.get(key, ()))))
        for key, output, indicator in session.execute(select(one.id, one.output, one.indicator))
    }
