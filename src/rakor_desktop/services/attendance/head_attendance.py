"""How often the head of each regency and city came himself, across all meetings of a time."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVarTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow, MeetingRow, OfficeRow, RegionRow
from rakor_desktop.domain.attendance import Event, Standing, State, fold_ledger, standing_of
from rakor_desktop.domain.directory import Post, RegionKind
from rakor_desktop.services.attendance.ledger import event_of

Columns = TypeVarTuple("Columns")


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A regency or city: how its head's invitations were answered, and when he came himself last.

    The five answers add up to `invited`; a head counts by his office, whoever held it.
    """

    code: str
    office: str
    kind: RegionKind
    in_person: int = 0
    represented: int = 0
    excused: int = 0
    absent: int = 0
    not_recorded: int = 0
    last: date | None = None

    @property
    def invited(self) -> int:
        """All invitations of this head."""
        return self.in_person + self.represented + self.excused + self.absent + self.not_recorded

    @property
    def share(self) -> float:
        """The part of his invitations to which he came himself, 0 to 1."""
        return self.in_person / self.invited if self.invited else 0.0


@dataclass(frozen=True, slots=True)
class _Invited:
    code: str
    kind: RegionKind
    office: str
    day: date
    standing: Standing


def head_attendance(session: Session, since: date | None = None, until: date | None = None) -> tuple[HeadLine, ...]:
    """Every head of region who was invited to a meeting from `since` to `until`, in the order of the regions' codes."""
    by_region: dict[str, list[_Invited]] = {}
    for one in _invited(session, since, until):
        by_region.setdefault(one.code, []).append(one)
    return tuple(_line(by_region[code]) for code in sorted(by_region))


def years(session: Session, until: date) -> frozenset[int]:
    """The years with a meeting up to `until` to which a head of region was invited."""
    found = _of_heads(select(MeetingRow.held_on)).where(MeetingRow.held_on <= until).distinct()
    return frozenset(day.year for day in session.scalars(found))


def _of_heads(found: Select[*Columns]) -> Select[*Columns]:
    """Of the invitations of heads of region alone."""
    joined = (
        found.join_from(InviteeRow, MeetingRow, MeetingRow.id == InviteeRow.meeting_id)
        .join(OfficeRow, OfficeRow.id == InviteeRow.office_id)
        .join(RegionRow, RegionRow.code == OfficeRow.region_code)
    )
    return joined.where(OfficeRow.post == Post.HEAD, RegionRow.kind != RegionKind.PROVINCE)


def _invited(session: Session, since: date | None, until: date | None) -> list[_Invited]:
    told = (InviteeRow.id, MeetingRow.id, MeetingRow.held_on, OfficeRow.name, RegionRow.code, RegionRow.kind)
    found = _of_heads(select(*told)).order_by(MeetingRow.held_on, MeetingRow.id)
    if since is not None:
        found = found.where(MeetingRow.held_on >= since)
    if until is not None:
        found = found.where(MeetingRow.held_on <= until)
    rows = session.execute(found).all()
    standings = _standings(session, {meeting for _, meeting, *_ in rows})
    return [
        _Invited(code, RegionKind(kind), office, day, standing_of(invitee, standings.get(meeting, {})))
        for invitee, meeting, day, office, code, kind in rows
    ]


def _standings(session: Session, meeting_ids: set[int]) -> dict[int, dict[int, Standing]]:
    """The fold of each of these meetings, in one read."""
    ledgers: dict[int, list[Event]] = {}
    for row in session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.meeting_id.in_(meeting_ids))):
        ledgers.setdefault(row.meeting_id, []).append(event_of(row))
    return {meeting: fold_ledger(events) for meeting, events in ledgers.items()}


def _line(invited: list[_Invited]) -> HeadLine:
    last = invited[-1]
    states = [one.standing.state for one in invited]
    came = [one.day for one in invited if one.standing.state is State.IN_PERSON]
    return HeadLine(
        code=last.code,
        office=last.office,
        kind=last.kind,
        in_person=states.count(State.IN_PERSON),
        represented=states.count(State.REPRESENTED),
        excused=states.count(State.EXCUSED),
        absent=states.count(State.ABSENT),
        not_recorded=states.count(State.NOT_RECORDED),
        last=max(came, default=None),
    )
