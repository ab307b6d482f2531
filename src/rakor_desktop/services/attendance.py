"""The door: recording who came, in whose place, and taking it back. Every fact is one event of the ledger."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    AttendanceEventRow,
    InviteeRow,
    MeetingRow,
    OfficeRow,
    PrecedenceGroupRow,
    RegionRow,
)
from rakor_desktop.domain.attendance import (
    Event,
    Figures,
    Kind,
    RegionFigures,
    Representative,
    Seat,
    Standing,
    State,
    figures,
    fold_ledger,
    region_figures,
    standing_of,
)
from rakor_desktop.domain.directory import Post, RegionKind
from rakor_desktop.domain.errors import (
    AlreadyRecorded,
    CannotRepresentItself,
    Field,
    FieldMissing,
    InviteeUnknown,
    MustComeInPerson,
    NothingToRevoke,
)
from rakor_desktop.domain.precedence import Output, StandsAt
from rakor_desktop.services.directory import Office, offices
from rakor_desktop.services.invitations import Invitee, invitees
from rakor_desktop.services.ledger import event_of, events, row_of
from rakor_desktop.services.settings import order_settings

MOST_STAND_INS = 100
"""How many likely representatives are read: a region of a large directory has thousands of offices."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the door greets with: the invited office and the event that was written."""

    office: str
    event: Event


@dataclass(frozen=True, slots=True)
class RegionLine:
    """One regency or city of the check list: whether anybody of it is here, and whether only by a representative."""

    code: str
    name: str
    represented: bool
    head_in_person: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """A line of "latest arrivals" at all desks, newest first."""

    invitee_id: int
    office: str
    event: Event


@dataclass(frozen=True, slots=True)
class Door:
    """Everything the desk shows: the invitations, four figures that are never added up, and who came last.

    `representatives` says where they stand: at their own office, unless the office settled it otherwise.
    """

    invitees: tuple[Invitee, ...]
    figures: Figures
    regions: RegionFigures
    region_lines: tuple[RegionLine, ...]
    arrivals: tuple[Arrival, ...]
    representatives: StandsAt


def check_in(tx: Tx, event_id: UUID, invitee_id: int) -> Recorded:
    """Record that the invited official came himself. Saying it twice with one `event_id` changes nothing.

    Raises InviteeUnknown, AlreadyRecorded.
    """
    return _record(tx, Event(event_id, Kind.ARRIVED, invitee_id, tx.now, tx.desk))


def represent(
    tx: Tx, event_id: UUID, invitee_id: int, person: Representative, own_event_id: UUID | None = None
) -> Recorded:
    """Record who came in the invited official's place; his own office is required, his name may follow.

    With `own_event_id` he is also recorded as present on his own invitation, unless that is recorded already.
    Raises InviteeUnknown, AlreadyRecorded, FieldMissing, MustComeInPerson, CannotRepresentItself.
    """
    if not person.office.strip():
        raise FieldMissing(Field.OFFICE)
    row = _locked(tx.session, invitee_id)
    if not row.may_be_represented:
        raise MustComeInPerson(_office_name(tx.session, row))
    if person.invitee_id == invitee_id:
        raise CannotRepresentItself(person.office)
    if own_event_id is not None and person.invitee_id is not None:
        _record_unless_known(tx, Event(own_event_id, Kind.ARRIVED, person.invitee_id, tx.now, tx.desk))
    return _record(tx, Event(event_id, Kind.REPRESENTED, invitee_id, tx.now, tx.desk, person))


def excuse(tx: Tx, event_id: UUID, invitee_id: int, reason: str) -> Recorded:
    """Record that the official does not come: with a reason he is excused, without one he is absent.

    Raises InviteeUnknown, AlreadyRecorded.
    """
    kind = Kind.EXCUSED if reason.strip() else Kind.ABSENT
    return _record(tx, Event(event_id, kind, invitee_id, tx.now, tx.desk, reason=reason.strip()))


def revoke(tx: Tx, event_id: UUID, invitee_id: int, reason: str, recorded: UUID | None = None) -> Recorded:
    """Take back what stands recorded; the event stays in the ledger, beside the one that revokes it.

    With `recorded` only that very record is taken back: undo never touches what another desk recorded since. Saying it
    twice with one `event_id` takes back nothing more. Raises InviteeUnknown, NothingToRevoke, AlreadyRecorded.
    """
    row = _locked(tx.session, invitee_id)
    office = _office_name(tx.session, row)
    known = tx.session.get(AttendanceEventRow, event_id)
    if known is not None:
        return Recorded(office, event_of(known))
    standing = _standing(tx.session, row)
    if standing.event is None:
        raise NothingToRevoke(office)
    if recorded not in (None, standing.event.id):
        raise AlreadyRecorded(office, standing.state, standing.event.at, standing.event.desk)
    event = Event(event_id, Kind.REVOKED, invitee_id, tx.now, tx.desk, reason=reason, revokes=standing.event.id)
    tx.session.add(row_of(event, row.meeting_id))
    return Recorded(office, event)


def door(session: Session, meeting_id: int) -> Door:
    """The state of the door at this moment. Raises MeetingUnknown."""
    listed = invitees(session, meeting_id, Output.ATTENDANCE)
    present = {invitee.id: invitee.standing for invitee in listed}
    seats = _seats(listed)
    return Door(
        invitees=listed,
        figures=figures(present, present),
        regions=region_figures(seats, present),
        region_lines=_region_lines(listed, seats, present),
        arrivals=_arrivals(listed),
        representatives=order_settings(session).representative,
    )


def history(session: Session, meeting_id: int, invitee_id: int) -> tuple[Event, ...]:
    """All events of one invitation in the order they happened, also the revoked ones."""
    own = [event for event in events(session, meeting_id) if event.invitee_id == invitee_id]
    return tuple(sorted(own, key=lambda event: (event.at, event.id)))


def stand_ins(session: Session, invitee_id: int) -> tuple[Office, ...]:
    """Who is likely to come in an official's place: his deputy, others of his institution, then of his regency or city.

    At most MOST_STAND_INS, the nearest. Heads of region stand in for nobody. Raises InviteeUnknown.
    """
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    own = session.get_one(OfficeRow, row.office_id)
    near = OfficeRow.institution_id == own.institution_id
    region = session.get(RegionRow, own.region_code) if own.region_code else None
    if region is not None and region.kind != RegionKind.PROVINCE:
        near = or_(near, OfficeRow.region_code == region.code)
    nearest = (
        select(OfficeRow.id)
        .join(PrecedenceGroupRow, PrecedenceGroupRow.code == OfficeRow.group_code)
        .where(near, OfficeRow.id != own.id, OfficeRow.post != Post.HEAD)
        .order_by(OfficeRow.institution_id != own.institution_id, OfficeRow.post != Post.DEPUTY)
        .order_by(PrecedenceGroupRow.rank, OfficeRow.sub, OfficeRow.id)
    )
    ids = session.scalars(nearest.limit(MOST_STAND_INS))
    found = offices(session, session.get_one(MeetingRow, row.meeting_id).held_on, list(ids))
    return tuple(sorted(found, key=lambda one: (one.institution_id != own.institution_id, one.post != Post.DEPUTY)))


def _record(tx: Tx, event: Event) -> Recorded:
    row = _locked(tx.session, event.invitee_id)
    office = _office_name(tx.session, row)
    known = tx.session.get(AttendanceEventRow, event.id)
    if known is not None:
        return Recorded(office, event_of(known))
    standing = _standing(tx.session, row)
    if standing.event is not None:
        raise AlreadyRecorded(office, standing.state, standing.event.at, standing.event.desk)
    tx.session.add(row_of(event, row.meeting_id))
    return Recorded(office, event)


def _record_unless_known(tx: Tx, event: Event) -> None:
    row = _locked(tx.session, event.invitee_id)
    if _standing(tx.session, row).event is None:
        tx.session.add(row_of(event, row.meeting_id))


def _locked(session: Session, invitee_id: int) -> InviteeRow:
    """The invitation, held until the transaction ends: two desks cannot both find it unrecorded."""
    row = session.get(InviteeRow, invitee_id, with_for_update=True)
    if row is None:
        raise InviteeUnknown(invitee_id)
    return row


def _standing(session: Session, row: InviteeRow) -> Standing:
    own = session.scalars(select(AttendanceEventRow).where(AttendanceEventRow.invitee_id == row.id))
    return standing_of(row.id, fold_ledger([event_of(event) for event in own]))


def _office_name(session: Session, row: InviteeRow) -> str:
    return session.scalars(select(OfficeRow.name).where(OfficeRow.id == row.office_id)).one()


def _seats(listed: tuple[Invitee, ...]) -> list[Seat]:
    return [
        Seat(invitee.id, invitee.office.region_code, invitee.office.post == Post.HEAD)
        for invitee in listed
        if invitee.office.region_code and invitee.office.region_kind is not RegionKind.PROVINCE
    ]


def _region_lines(
    listed: tuple[Invitee, ...], seats: list[Seat], present: dict[int, Standing]
) -> tuple[RegionLine, ...]:
    names = {invitee.office.region_code: invitee.office.region for invitee in listed}
    lines = []
    for code in sorted({seat.region_code for seat in seats}):
        own = region_figures([seat for seat in seats if seat.region_code == code], present)
        lines.append(RegionLine(code, names[code], own.represented > 0, own.heads_in_person > 0))
    return tuple(lines)


def _arrivals(listed: tuple[Invitee, ...]) -> tuple[Arrival, ...]:
    recorded = [
        Arrival(invitee.id, invitee.office.name, invitee.standing.event)
        for invitee in listed
        if invitee.standing.event is not None and invitee.standing.state is not State.NOT_RECORDED
    ]
    return tuple(sorted(recorded, key=lambda arrival: (arrival.event.at, arrival.event.id), reverse=True))
