"""The list of the invited: offices in order of precedence, added one by one or by group."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AttendanceEventRow, EntryRow, InviteeRow, MeetingRow
from rakor_desktop.domain.attendance import Standing, standing_of
from rakor_desktop.domain.errors import InviteeInUse, InviteeUnknown, MeetingUnknown
from rakor_desktop.domain.precedence import Group, Output
from rakor_desktop.services.directory import Office, offices
from rakor_desktop.services.ledger import standings
from rakor_desktop.services.precedence import Move, meeting_order


@dataclass(frozen=True, slots=True)
class Invitee:
    """One invitation. `no` is its printed number, `rule_no` the one it would have if nobody had been moved.

    `moved` is the override, if any, even where it does not hold; it may let the office stand in another group.
    """

    id: int
    no: int
    office: Office
    may_be_represented: bool
    note: str
    standing: Standing
    rule_no: int = 0
    stands_in: Group | None = None
    moved: Move | None = None

    @property
    def group(self) -> Group:
        """The group among which the office stands."""
        return self.stands_in or self.office.group


@dataclass(frozen=True, slots=True)
class Candidate:
    """An office that could be invited, and whether it is already."""

    office: Office
    invited: bool


@dataclass(frozen=True, slots=True)
class CandidateGroup:
    """The offices of one precedence group, in their order."""

    group: Group
    candidates: tuple[Candidate, ...]


def invite(tx: Tx, meeting_id: int, office_ids: Sequence[int]) -> tuple[int, ...]:
    """Invite these offices; those on the list already are passed over. Returns the ids of the new invitations.

    Raises MeetingUnknown.
    """
    if tx.session.get(MeetingRow, meeting_id) is None:
        raise MeetingUnknown(meeting_id)
    invited = {row.office_id for row in _invited(tx.session, meeting_id)}
    rows = [
        InviteeRow(meeting_id=meeting_id, office_id=office_id, may_be_represented=True, note="")
        for office_id in dict.fromkeys(office_ids)
        if office_id not in invited
    ]
    tx.session.add_all(rows)
    tx.session.flush()
    return tuple(row.id for row in rows)


def withdraw(tx: Tx, invitee_ids: Sequence[int]) -> tuple[int, ...]:
    """Take invitations off the list; returns their office ids, so that `invite` undoes it.

    Raises InviteeUnknown, or InviteeInUse when the door or the minutes know the invitation.
    """
    rows = [_row(tx.session, invitee_id) for invitee_id in invitee_ids]
    names = {office.id: office.name for office in _offices_of(tx.session, rows)}
    for row in rows:
        if _in_use(tx.session, row.id):
            raise InviteeInUse(names[row.office_id])
        tx.session.delete(row)
    return tuple(row.office_id for row in rows)


def set_terms(tx: Tx, invitee_id: int, may_be_represented: bool, note: str) -> None:
    """Say whether an invitation may be represented, and note what the desk should know. Raises InviteeUnknown."""
    row = _row(tx.session, invitee_id)
    row.may_be_represented = may_be_represented
    row.note = note.strip()


def invitees(session: Session, meeting_id: int, output: Output = Output.INVITATIONS) -> tuple[Invitee, ...]:
    """The invitations of a meeting in their order for this output, each with its standing.

    The numbers are those of the list of invitations whatever the output: one invitation, one number.
    Raises MeetingUnknown.
    """
    day = _meeting(session, meeting_id).held_on
    rows = {row.office_id: row for row in _invited(session, meeting_id)}
    present, order = standings(session, meeting_id), meeting_order(session, meeting_id, day)
    by_rule = offices(session, day, list(rows))
    listed = order.sorted(by_rule, Output.INVITATIONS)
    numbers, rule_numbers = ({one.id: no for no, one in enumerate(of, 1)} for of in (listed, by_rule))
    return tuple(
        Invitee(
            row.id, numbers[office.id], office, row.may_be_represented, row.note, standing_of(row.id, present),
            rule_numbers[office.id], order.group(office, output), order.moves.get(office.id),
        )
        for office in (listed if output is Output.INVITATIONS else order.sorted(by_rule, output))
        for row in [rows[office.id]]
    )  # fmt: skip


def candidates(session: Session, meeting_id: int) -> tuple[CandidateGroup, ...]:
    """All offices by precedence group, in order, for the dialog that adds whole groups. Raises MeetingUnknown."""
    day = _meeting(session, meeting_id).held_on
    invited = {row.office_id for row in _invited(session, meeting_id)}
    groups: dict[Group, list[Candidate]] = {}
    for office in offices(session, day):
        groups.setdefault(office.group, []).append(Candidate(office, office.id in invited))
    return tuple(CandidateGroup(group, tuple(members)) for group, members in groups.items())


def _invited(session: Session, meeting_id: int) -> list[InviteeRow]:
    return list(session.scalars(select(InviteeRow).where(InviteeRow.meeting_id == meeting_id)))


def _meeting(session: Session, meeting_id: int) -> MeetingRow:
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise MeetingUnknown(meeting_id)
    return row


def _row(session: Session, invitee_id: int) -> InviteeRow:
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    return row


def _offices_of(session: Session, rows: Sequence[InviteeRow]) -> tuple[Office, ...]:
    if not rows:
        return ()
    return offices(session, _meeting(session, rows[0].meeting_id).held_on, [row.office_id for row in rows])


def _in_use(session: Session, invitee_id: int) -> bool:
    seen = select(AttendanceEventRow.id).where(
        or_(AttendanceEventRow.invitee_id == invitee_id, AttendanceEventRow.by_invitee_id == invitee_id)
    )
    spoke = select(EntryRow.id).where(EntryRow.speaker_id == invitee_id)
    return session.scalar(seen.limit(1)) is not None or session.scalar(spoke.limit(1)) is not None
