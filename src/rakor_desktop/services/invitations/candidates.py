"""What can be invited: all offices of the day as ids by group, and the few that are looked at in full."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import InviteeRow, MeetingRow, OfficeRow, PrecedenceGroupRow
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.precedence import Group
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.directory.office_list import OfficeList, office_list

_BY_PIECES = {"yield_per": 1000}


@dataclass(frozen=True, slots=True)
class CandidateGroup:
    """The offices of one precedence group as ids in their order, by their places (`sub`) within it."""

    group: Group
    parts: Mapping[int, Sequence[int]]

    @property
    def office_ids(self) -> tuple[int, ...]:
        """All of them in order."""
        return tuple(chain.from_iterable(self.parts.values()))


@dataclass(frozen=True, slots=True)
class Candidates:
    """All offices of a day for whoever invites: searched in memory, by group, and which are invited already."""

    listed: OfficeList
    groups: tuple[CandidateGroup, ...]
    invited: frozenset[int]


def candidates(session: Session, meeting_id: int) -> Candidates:
    """What can be invited to a meeting, without reading the offices themselves. Raises MeetingUnknown."""
    listed = office_list(session, _held(session, meeting_id).held_on)
    invited = session.scalars(select(InviteeRow.office_id).where(InviteeRow.meeting_id == meeting_id))
    return Candidates(listed, tuple(_groups(session, listed)), frozenset(invited))


def candidate_offices(session: Session, meeting_id: int, office_ids: Sequence[int]) -> tuple[Office, ...]:
    """These offices in full, as they are on the day of the meeting, in order. Raises MeetingUnknown."""
    return offices(session, _held(session, meeting_id).held_on, office_ids)


def _groups(session: Session, listed: OfficeList) -> Iterator[CandidateGroup]:
    rows = session.scalars(select(PrecedenceGroupRow))
    known = {row.code: Group(row.code, row.rank, row.title, row.basis) for row in rows}
    found = select(OfficeRow.id, OfficeRow.group_code, OfficeRow.sub)
    told = session.execute(found, execution_options=_BY_PIECES)
    places = {office_id: (code, sub) for office_id, code, sub in told}
    ordered = groupby(listed.ids, key=lambda office_id: places[office_id])  # they stand by group and place already
    for code, parts in groupby(ordered, key=lambda part: part[0][0]):
        yield CandidateGroup(known[code], {sub: array("q", ids) for (_, sub), ids in parts})


def _held(session: Session, meeting_id: int) -> MeetingRow:
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise MeetingUnknown(meeting_id)
    return row
