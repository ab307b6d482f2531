"""Adding a line to the ledger, for the use-cases of the door: whom it is about, and what stands of him."""

from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow, LedgerFreezeRow, MeetingRow, OfficeRow
from rakor_desktop.domain.attendance import (
    Event,
    GuestStanding,
    Kind,
    Standing,
    Subject,
    alike,
    fold_ledger,
    follows,
    standing_of,
)
from rakor_desktop.domain.errors import (
    AlreadyLeft,
    AlreadyRecorded,
    GuestUnknown,
    HourOutOfOrder,
    InviteeUnknown,
    NotHere,
    NothingToRevoke,
    NotLeft,
)
from rakor_desktop.services.attendance.freezing import last_word, refuse_closed, refuse_frozen
from rakor_desktop.services.attendance.ledger import event_of, ledger, locked, row_of

#: An invitation and its meeting, held as by `ledger.locked` and `freezing.refuse_frozen`. Made once, asked often.
_HELD = (
    select(InviteeRow.meeting_id, OfficeRow.name)
    .join(OfficeRow, OfficeRow.id == InviteeRow.office_id)
    .join(MeetingRow, MeetingRow.id == InviteeRow.meeting_id)
    .where(InviteeRow.id == bindparam("invitee"))
    .with_for_update(of=InviteeRow)
    .suffix_with("FOR SHARE OF meeting", dialect="postgresql")
)
#: Whether the ledger is frozen; and the events of an invitation, with the one that has this id. One line at least.
_TOLD = (
    select(LedgerFreezeRow, AttendanceEventRow)
    .select_from(MeetingRow)
    .outerjoin(LedgerFreezeRow, LedgerFreezeRow.id == last_word(MeetingRow.id))
    .outerjoin(
        AttendanceEventRow,
        or_(AttendanceEventRow.invitee_id == bindparam("invitee"), AttendanceEventRow.id == bindparam("event")),
    )
    .where(MeetingRow.id == bindparam("meeting"))
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the door greets with: the invited office, or the guest's, and the event that was written."""

    office: str
    event: Event


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody of the ledger, held until the transaction ends. `office` is who would be greeted."""

    meeting_id: int
    office: str
    standing: Standing | GuestStanding | None


def about(subject: Subject, event: Event) -> Event:
    """The event, about this invitation or guest."""
    if isinstance(subject, int):
        return replace(event, invitee_id=subject)
    return replace(event, guest_id=subject)


def find(session: Session, subject: Subject) -> Found:
    """An invitation or a guest with what stands of him in the whole ledger. Raises InviteeUnknown, GuestUnknown."""
    if isinstance(subject, int):
        row = locked(session, subject)
        standing = standing_of(subject, ledger(session, row.meeting_id).standings)
        return Found(row.meeting_id, office_name(session, row), standing)
    first = session.get(AttendanceEventRow, subject, with_for_update=True)
    if first is None or first.kind != Kind.WALKED_IN:
        raise GuestUnknown(str(subject))
    return Found(first.meeting_id, first.by_office or "", ledger(session, first.meeting_id).guests.get(subject))


def own_standing(session: Session, row: InviteeRow) -> Standing:
    """What stands of one invitation by its own events, whatever its guest did on another."""
    own = session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.invitee_id == row.id))
    return standing_of(row.id, fold_ledger([event_of(event) for event in own]))


def office_name(session: Session, row: InviteeRow) -> str:
    """The invited office."""
    return session.scalars(select(OfficeRow.name).where(OfficeRow.id == row.office_id)).one()


def known(session: Session, office: str, event: Event) -> Recorded | None:
    """What was recorded under this id before, if anything was: saying a thing twice changes nothing."""
    row = session.get(AttendanceEventRow, event.id)
    return Recorded(office, event_of(row)) if row is not None else None


def record(session: Session, event: Event, invitee_id: int) -> Recorded:
    """Add the first fact of an invitation, asking the store twice: guests wait meanwhile.

    Invitation and meeting are held first; what other desks recorded or froze until then is read after that.
    Raises InviteeUnknown, AlreadyRecorded, LedgerFrozen.
    """
    held = session.execute(_HELD, {"invitee": invitee_id}).one_or_none()
    if held is None:
        raise InviteeUnknown(invitee_id)
    meeting_id, office = held
    asked = {"meeting": meeting_id, "invitee": invitee_id, "event": event.id}
    lines = session.execute(_TOLD, asked).all()
    told = [event_of(row) for _, row in lines if row is not None]
    again = next((one for one in told if one.id == event.id), None)
    if again is not None:
        return Recorded(office, again)
    standing = standing_of(invitee_id, fold_ledger(told))
    if standing.event is not None:
        raise AlreadyRecorded(office, standing.state, standing.event.at, standing.event.desk)
    refuse_closed(lines[0][0], event.why)
    session.add(row_of(event, meeting_id))
    return Recorded(office, event)


def add(session: Session, office: str, event: Event, meeting_id: int) -> Recorded:
    """Add a line to the ledger; to a frozen one only with a reason. Raises LedgerFrozen."""
    refuse_frozen(session, meeting_id, event.why)
    session.add(row_of(event, meeting_id))
    return Recorded(office, event)


def revocations(
    office: str, standing: Standing | GuestStanding | None, event: Event, recorded: UUID | None = None
) -> tuple[Event, ...]:
    """What takes back the last that stands, whichever desks recorded it alike, or only the very record named.

    `event` says who takes it back, and when; the last of them bears its id. Raises NothingToRevoke, AlreadyRecorded.
    """
    if standing is None or standing.event is None:
        raise NothingToRevoke(office)
    last = standing.moved or standing.event
    wanted = standing.event if recorded == standing.event.id else last
    if recorded not in (None, wanted.id):
        state = standing.state.value if isinstance(standing, Standing) else "guest"
        raise AlreadyRecorded(office, state, last.at, last.desk)
    others = [one for one in alike(standing) if one.id != wanted.id] if recorded is None else []
    also = [_revoking(one, replace(event, id=uuid5(event.id, str(one.id)))) for one in others]
    return (*also, _revoking(wanted, event))


def movement(office: str, standing: Standing | GuestStanding | None, event: Event) -> Event:
    """The leaving or coming back, where what stands of him and its hour allow it.

    What is said as of now comes after all that is known of him, though the clock of another desk be ahead of ours.
    Raises NotHere, AlreadyLeft, NotLeft; HourOutOfOrder before the last that is known of him, or after it was said.
    """
    if standing is None or standing.event is None or (isinstance(standing, Standing) and not standing.state.filled):
        raise NotHere(office)
    left = standing.left
    if event.kind is Kind.LEFT and left is not None:
        raise AlreadyLeft(office, left.moment, left.desk)
    if event.kind is Kind.RETURNED and left is None:
        raise NotLeft(office)
    if event.since is None:
        return replace(event, at=follows(standing.seen[-1], event.at))
    last = standing.moved or standing.event
    if not last.moment <= event.since <= event.at:
        raise HourOutOfOrder(event.since, last.moment)
    return event


def _revoking(wrong: Event, event: Event) -> Event:
    return replace(about(wrong.subject, event), revokes=wrong.id)
