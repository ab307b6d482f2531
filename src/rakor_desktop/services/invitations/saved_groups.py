"""Groups of offices that the staff saves and invites by, and earlier meetings whose list is taken again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow, MeetingRow, OfficeRow, SavedGroupMemberRow, SavedGroupRow
from rakor_desktop.domain.errors import Field, FieldMissing, GroupNameTaken, GroupUnknown
from rakor_desktop.domain.invitations import Role
from rakor_desktop.domain.search import fold
from rakor_desktop.services.invitations.candidates import Candidates, candidates
from rakor_desktop.services.invitations.invitations import Wanted

MOST_MEETINGS = 20
"""How many earlier meetings are offered, the latest first."""


class SetKind(StrEnum):
    """Where a set of offices comes from."""

    SAVED = "saved"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class OfficeSet:
    """Offices that are invited together again: a saved group, or the list of a meeting held on `day`.

    `gone` names those that do not exist any more (or not yet) on the day of the new meeting; they are left out.
    `terms` are those of the offices that a meeting invited, in the order of `office_ids`.
    """

    kind: SetKind
    id: int
    title: str
    day: date | None
    office_ids: tuple[int, ...]
    gone: tuple[str, ...] = ()
    terms: tuple[Wanted, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """All that can be invited: every office by precedence group, and the sets."""

    offices: Candidates
    sets: tuple[OfficeSet, ...]


@dataclass(frozen=True, slots=True)
class SavedGroup:
    """A saved group as it was, so that it can be saved again."""

    name: str
    office_ids: tuple[int, ...]


def choices(session: Session, meeting_id: int) -> Choices:
    """What can be invited to a meeting: saved groups by name, then other meetings, the latest first.

    Raises MeetingUnknown.
    """
    offered = candidates(session, meeting_id)
    sets = (*_saved(session), *_meetings(session, meeting_id))
    there, named = set(offered.listed.ids), {office_id for one in sets for office_id in one.office_ids}
    gone = select(OfficeRow.id, OfficeRow.name).where(OfficeRow.id.in_(named - there))
    names = {row.id: row.name for row in session.execute(gone)}
    return Choices(offered, tuple(_on_the_day(one, there, names) for one in sets))


def save_group(tx: Tx, name: str, office_ids: Sequence[int]) -> int:
    """Save offices under a name of their own; returns the number of the group. Raises FieldMissing, GroupNameTaken."""
    clean = _free_name(tx.session, name, None)
    row = SavedGroupRow(name=clean, folded=fold(clean))
    tx.session.add(row)
    tx.session.flush()
    members = [SavedGroupMemberRow(group_id=row.id, office_id=one) for one in dict.fromkeys(office_ids)]
    tx.session.add_all(members)
    return row.id


def rename_group(tx: Tx, group_id: int, name: str) -> str:
    """Call a group otherwise; returns what it was called. Raises GroupUnknown, FieldMissing, GroupNameTaken."""
    row = _group(tx.session, group_id)
    before = row.name
    row.name = _free_name(tx.session, name, group_id)
    row.folded = fold(row.name)
    return before


def remove_group(tx: Tx, group_id: int) -> SavedGroup:
    """Forget a group, not its offices; what is returned saves it again. Raises GroupUnknown."""
    row = _group(tx.session, group_id)
    found = select(SavedGroupMemberRow).where(SavedGroupMemberRow.group_id == group_id).order_by(SavedGroupMemberRow.id)
    members = tx.session.scalars(found).all()
    for member in members:
        tx.session.delete(member)
    tx.session.flush()
    tx.session.delete(row)
    return SavedGroup(row.name, tuple(member.office_id for member in members))


def _saved(session: Session) -> list[OfficeSet]:
    members: dict[int, list[int]] = {}
    for row in session.scalars(select(SavedGroupMemberRow).order_by(SavedGroupMemberRow.id)):
        members.setdefault(row.group_id, []).append(row.office_id)
    rows = session.scalars(select(SavedGroupRow).order_by(SavedGroupRow.folded))
    return [OfficeSet(SetKind.SAVED, row.id, row.name, None, tuple(members.get(row.id, ()))) for row in rows]


def _meetings(session: Session, meeting_id: int) -> list[OfficeSet]:
    found = (
        select(MeetingRow)
        .where(MeetingRow.id != meeting_id, MeetingRow.id.in_(select(InviteeRow.meeting_id)))
        .order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc())
        .limit(MOST_MEETINGS)
    )
    rows = session.scalars(found).all()
    invited: dict[int, list[Wanted]] = {}
    listed = select(InviteeRow).where(InviteeRow.meeting_id.in_([row.id for row in rows])).order_by(InviteeRow.id)
    for one in session.scalars(listed):
        terms = Wanted(one.office_id, one.may_be_represented, Role(one.role))
        invited.setdefault(one.meeting_id, []).append(terms)
    return [_meeting_set(row, tuple(invited[row.id])) for row in rows]


def _meeting_set(row: MeetingRow, terms: tuple[Wanted, ...]) -> OfficeSet:
    ids = tuple(one.office_id for one in terms)
    return OfficeSet(SetKind.MEETING, row.id, row.title, row.held_on, ids, terms=terms)


def _on_the_day(one: OfficeSet, there: set[int], names: Mapping[int, str]) -> OfficeSet:
    kept = tuple(office_id for office_id in one.office_ids if office_id in there)
    gone = tuple(sorted(names[office_id] for office_id in one.office_ids if office_id not in there))
    terms = tuple(term for term in one.terms if term.office_id in there)
    return OfficeSet(one.kind, one.id, one.title, one.day, kept, gone, terms)


def _group(session: Session, group_id: int) -> SavedGroupRow:
    row = session.get(SavedGroupRow, group_id, with_for_update=True)
    if row is None:
        raise GroupUnknown(group_id)
    return row


def _free_name(session: Session, name: str, own: int | None) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise FieldMissing(Field.NAME)
    taken = session.scalar(select(SavedGroupRow.id).where(SavedGroupRow.folded == fold(clean)))
    if taken not in (None, own):
        raise GroupNameTaken(clean)
    return clean
