"""The list of the invited: offices in order of precedence, added one by one or by group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Integer, cast, func, select, union
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AnswerRow, AttendanceEventRow, EntryRow, HistoryRow, InviteeRow, MeetingRow
from rakor_desktop.domain.attendance import Standing, standing_of
from rakor_desktop.domain.errors import InviteeInUse, InviteeUnknown, MeetingUnknown
from rakor_desktop.domain.invitations import Answer, Reply, Role, reply_of
from rakor_desktop.domain.joining_texts import joined
from rakor_desktop.domain.precedence import Group, Output
from rakor_desktop.services.attendance.ledger import standings
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.invitations.answer_lines import answer_of, answer_row, answers
from rakor_desktop.services.letters.letter_trail import SentLetter, letters_sent
from rakor_desktop.services.precedence import Move, meeting_order


@dataclass(frozen=True, slots=True)
class Invitee:
    """One invitation. `no` is its printed number, `rule_no` the one it would have if nobody had been moved.

    `moved` is the override, if any, even where it does not hold; it may let the office stand in another group.
    `letter` is the last letter that was issued to it.
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
    role: Role = Role.PARTICIPANT
    answer: Answer | None = None
    #: what its letter or card carries to the door (domain.tokens); "" until a letter was looked at
    door_code: str = ""
    letter: SentLetter | None = None

    @property
    def group(self) -> Group:
        """The group among which the office stands."""
        return self.stands_in or self.office.group

    @property
    def reply(self) -> Reply:
        """How the invitation stands before the day."""
        return reply_of(self.answer)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An invitation that was taken off the list, with all that was recorded of it, so that it can be put back."""

    id: int
    office_id: int
    may_be_represented: bool
    note: str
    role: Role
    answers: tuple[Answer, ...]
    door_code: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An office to invite, and on what terms."""

    office_id: int
    may_be_represented: bool = True
    role: Role = Role.PARTICIPANT


def invite(tx: Tx, meeting_id: int, office_ids: Sequence[int]) -> tuple[int, ...]:
    """Invite these offices; those on the list already are passed over. Returns the ids of the new invitations.

    The office that is to lead the meeting is invited as such. Raises MeetingUnknown.
    """
    return add_invitees(tx.session, meeting_id, [Wanted(office_id) for office_id in office_ids])


def invite_as(tx: Tx, meeting_id: int, wanted: Sequence[Wanted]) -> tuple[int, ...]:
    """Invite these offices each on its terms, else as `invite`. Raises MeetingUnknown."""
    return add_invitees(tx.session, meeting_id, wanted)


def withdraw(tx: Tx, invitee_ids: Sequence[int]) -> tuple[Withdrawn, ...]:
    """Take invitations off the list; what is returned is for `put_back`.

    Raises InviteeUnknown, or InviteeInUse when the door or the minutes know the invitation.
    """
    rows = _rows(tx.session, invitee_ids)
    used = _in_use(tx.session, invitee_ids)
    stuck = [row for row in rows if row.id in used]
    if stuck:
        raise InviteeInUse(_offices_of(tx.session, stuck[:1])[0].name)
    lines = _answers_to(tx.session, invitee_ids)
    gone = _withdrawn(rows, lines)
    revoking = [line for line in lines if line.revokes is not None]
    for some in (revoking, [line for line in lines if line.revokes is None], rows):
        for row in some:
            tx.session.delete(row)
        tx.session.flush()
    return gone


def put_back(tx: Tx, meeting_id: int, gone: Sequence[Withdrawn]) -> tuple[int, ...]:
    """Put invitations back with their terms and answers; an office that is invited again meanwhile stays as it is.

    Each has its number again, by which the seating plan and the printed sheets know it, unless another got it.
    Returns the ids of the invitations. Raises MeetingUnknown.
    """
    _meeting(tx.session, meeting_id)
    invited = {row.office_id for row in _invited(tx.session, meeting_id)}
    back = [one for one in gone if one.office_id not in invited]
    rows = [_new_row(meeting_id, one.office_id, one.role, one.may_be_represented, one.note) for one in back]
    given = set(tx.session.scalars(select(InviteeRow.id).where(InviteeRow.id.in_([one.id for one in back]))))
    for row, one in zip(rows, back, strict=True):
        row.door_code = one.door_code  # the letter is in somebody's hands already
        if one.id not in given:
            row.id = one.id
    _number(tx.session, [row for row in rows if row.id is None])
    tx.session.add_all(rows)
    tx.session.flush()
    _bring_answers(tx.session, [(row, one.answers) for row, one in zip(rows, back, strict=True)])
    return tuple(row.id for row in rows)


def set_roles(tx: Tx, invitee_ids: Sequence[int], role: Role) -> None:
    """Say as what these offices are invited. Raises InviteeUnknown."""
    for row in _rows(tx.session, invitee_ids):
        row.role = role


def set_terms(
    tx: Tx, invitee_id: int, may_be_represented: bool, note: str, seen: tuple[bool, str] | None = None
) -> None:
    """Say whether an invitation may be represented, and note what the desk should know. Raises InviteeUnknown.

    What is as it was `seen` stays as another desk has it now; of a note that both wrote the words of both stand.
    """
    row = tx.session.get(InviteeRow, invitee_id, with_for_update=True)
    if row is None:
        raise InviteeUnknown(invitee_id)
    was_may, was_note = seen or (row.may_be_represented, row.note)
    if may_be_represented != was_may:
        row.may_be_represented = may_be_represented
    if note.strip() != was_note:
        row.note = note.strip() if row.note == was_note else joined(note.strip(), row.note, was_note).strip()


def invitees(session: Session, meeting_id: int, output: Output = Output.INVITATIONS) -> tuple[Invitee, ...]:
    """The invitations of a meeting in their order for this output, each with its standing.

    The numbers are those of the list of invitations whatever the output: one invitation, one number.
    Raises MeetingUnknown.
    """
    day = _meeting(session, meeting_id).held_on
    rows = {row.office_id: row for row in _invited(session, meeting_id)}
    present, order = standings(session, meeting_id), meeting_order(session, meeting_id, day)
    by_rule, said = offices(session, day, list(rows)), answers(session, meeting_id)
    sent = letters_sent(session, meeting_id, list(rows))
    listed = order.sorted(by_rule, Output.INVITATIONS)
    numbers, rule_numbers = ({one.id: no for no, one in enumerate(of, 1)} for of in (listed, by_rule))
    return tuple(
        Invitee(
            row.id, numbers[office.id], office, row.may_be_represented, row.note, standing_of(row.id, present),
            rule_numbers[office.id], order.group(office, output), order.moves.get(office.id), Role(row.role),
            said.get(row.id), row.door_code, sent.get(office.id),
        )
        for office in (listed if output is Output.INVITATIONS else order.sorted(by_rule, output))
        for row in [rows[office.id]]
    )  # fmt: skip


def add_invitees(session: Session, meeting_id: int, wanted: Sequence[Wanted]) -> tuple[int, ...]:
    """Put offices on the list for a use-case; those on it already are passed over, of one named twice the first counts.

    A meeting that names who leads it has nobody else in that role. Raises MeetingUnknown.
    """
    chair = _meeting(session, meeting_id).chair_office_id
    invited = {row.office_id for row in _invited(session, meeting_id)}
    first: dict[int, Wanted] = {}
    for one in wanted:
        first.setdefault(one.office_id, one)
    rows = [
        _new_row(meeting_id, one.office_id, _role(one, chair), one.may_be_represented)
        for one in first.values()
        if one.office_id not in invited
    ]
    _number(session, rows)
    session.add_all(rows)
    session.flush()
    return tuple(row.id for row in rows)


def _role(one: Wanted, chair: int | None) -> Role:
    if one.office_id == chair:
        return Role.CHAIR
    return Role.PARTICIPANT if one.role is Role.CHAIR and chair is not None else one.role


def _invited(session: Session, meeting_id: int) -> list[InviteeRow]:
    return list(session.scalars(select(InviteeRow).where(InviteeRow.meeting_id == meeting_id)))


def _meeting(session: Session, meeting_id: int) -> MeetingRow:
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise MeetingUnknown(meeting_id)
    return row


def _rows(session: Session, invitee_ids: Sequence[int]) -> list[InviteeRow]:
    """The invitations of these ids, in their order, in one read."""
    found = {row.id: row for row in session.scalars(select(InviteeRow).where(InviteeRow.id.in_(invitee_ids)))}
    for invitee_id in invitee_ids:
        if invitee_id not in found:
            raise InviteeUnknown(invitee_id)
    return [found[invitee_id] for invitee_id in invitee_ids]


def _new_row(
    meeting_id: int, office_id: int, role: Role, may_be_represented: bool = True, note: str = ""
) -> InviteeRow:
    return InviteeRow(
        meeting_id=meeting_id, office_id=office_id, may_be_represented=may_be_represented, note=note, role=role
    )


def _number(session: Session, rows: Sequence[InviteeRow]) -> None:
    """Give new invitations numbers that none ever had: seating plans and printed sheets name them by it.

    PostgreSQL does so by itself; SQLite would give the number of the last, once that is taken off, to the next.
    """
    if not rows or session.get_bind().dialect.name == "postgresql":
        return
    known = select(func.max(cast(HistoryRow.subject_id, Integer))).where(HistoryRow.subject == InviteeRow.__tablename__)
    last = max(session.scalar(known) or 0, session.scalar(select(func.max(InviteeRow.id))) or 0)
    for number, row in enumerate(rows, last + 1):
        row.id = number


def _offices_of(session: Session, rows: Sequence[InviteeRow]) -> tuple[Office, ...]:
    if not rows:
        return ()
    return offices(session, _meeting(session, rows[0].meeting_id).held_on, [row.office_id for row in rows])


def _in_use(session: Session, invitee_ids: Sequence[int]) -> set[int]:
    """Those of these invitations that the door or the minutes know."""
    events = AttendanceEventRow
    columns = (events.invitee_id, events.by_invitee_id, EntryRow.speaker_id)
    return set(session.scalars(union(*(select(column).where(column.in_(invitee_ids)) for column in columns))))


def _answers_to(session: Session, invitee_ids: Sequence[int]) -> list[AnswerRow]:
    found = select(AnswerRow).where(AnswerRow.invitee_id.in_(invitee_ids)).order_by(AnswerRow.id)
    return list(session.scalars(found))


def _withdrawn(rows: Sequence[InviteeRow], lines: Sequence[AnswerRow]) -> tuple[Withdrawn, ...]:
    said: dict[int, list[Answer]] = {}
    for line in lines:
        said.setdefault(line.invitee_id, []).append(answer_of(line))
    return tuple(
        Withdrawn(
            row.id,
            row.office_id,
            row.may_be_represented,
            row.note,
            Role(row.role),
            tuple(said.get(row.id, ())),
            row.door_code,
        )
        for row in rows
    )


def _bring_answers(session: Session, histories: Sequence[tuple[InviteeRow, tuple[Answer, ...]]]) -> None:
    """Add the lines anew, the first of each history, then the second; one that takes back names the new number."""
    numbers: dict[int | None, int | None] = {None: None}
    for at in range(max((len(lines) for _, lines in histories), default=0)):
        new = {
            lines[at].id: answer_row(
                row.meeting_id, replace(lines[at], invitee_id=row.id, revokes=numbers[lines[at].revokes])
            )
            for row, lines in histories
            if at < len(lines)
        }
        session.add_all(new.values())
        session.flush()
        numbers |= {old: row.id for old, row in new.items()}
