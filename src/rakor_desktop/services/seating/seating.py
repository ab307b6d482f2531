"""The seating plan of a meeting: the room, who sits where, and what changed since the plan was printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MeetingRow, RoomRow, SeatRow
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.errors import ChangedSince, MeetingUnknown, SeatUnknown
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import Output
from rakor_desktop.domain.seating import (
    Layout,
    Move,
    Seat,
    Shape,
    Viewpoint,
    changes,
    filled,
    seat_behind,
    seats_of,
    tent,
)
from rakor_desktop.services.attendance.attendance import Door, door
from rakor_desktop.services.attendance.presence import Present, came_key, holder_name, invited_key, present_people
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.settings.settings import keep, kept

#: Who sits where, or whose tent stands there, by seat.
Taken = Mapping[str, str]
_TENTS = "tents"


class Presence(StrEnum):
    """How somebody on the plan stands to the door. GONE: he does not come, his seat is free for another."""

    EXPECTED = "expected"
    PRESENT = "present"
    REPRESENTING = "representing"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody who may sit: by his own office. `key` is services.presence.Present.key.

    `by` is the office that came in the place of one who does not come.
    """

    key: str
    office: str
    name: Name | None
    presence: Presence
    represents: tuple[str, ...] = ()
    by: str = ""

    @property
    def is_here(self) -> bool:
        """Whether he is in the room."""
        return self.presence in (Presence.PRESENT, Presence.REPRESENTING)


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan. `order` is who comes or may come, by rank; `standing` are those of them without a seat.

    `tents` are the tents of those who come, by seat; `naming` says whether they name who is represented. `moved` tells
    which are others than those printed; None if none were.
    """

    layout: Layout
    viewpoint: Viewpoint
    seats: tuple[Seat, ...]
    taken: Taken
    sitters: Mapping[str, Sitter]
    standing: tuple[Sitter, ...]
    order: tuple[str, ...]
    moved: tuple[Move, ...] | None
    tents: Taken
    naming: bool


@dataclass(frozen=True, slots=True)
class Arranged:
    """How a room is furnished, and who sits where."""

    meeting_id: int
    layout: Layout
    viewpoint: Viewpoint
    taken: Taken


@dataclass(frozen=True, slots=True)
class Rearranged:
    """How a room was before a change and after it, so that it can be put back."""

    before: Arranged
    after: Arranged


def arrange(tx: Tx, meeting_id: int, layout: Layout, viewpoint: Viewpoint) -> Rearranged:
    """Furnish the room anew. Who had a seat that is still there keeps it. Raises MeetingUnknown."""
    row, before = _room(tx.session, meeting_id), _arranged(tx.session, meeting_id)
    row.shape, row.head, row.rows, row.per_row = layout.shape, layout.head, layout.rows, layout.per_row
    row.viewpoint = viewpoint
    there = {seat.key for seat in seats_of(layout)}
    _seat_all(tx.session, meeting_id, {seat: who for seat, who in before.taken.items() if seat in there})
    return Rearranged(before, _arranged(tx.session, meeting_id))


def fill(tx: Tx, meeting_id: int) -> Rearranged:
    """Seat everybody who comes or may come by rank, whoever sat where before. Raises MeetingUnknown."""
    _room(tx.session, meeting_id)
    before = _arranged(tx.session, meeting_id)
    coming = [one.key for one in _coming(tx.session, meeting_id, door(tx.session, meeting_id))]
    _seat_all(tx.session, meeting_id, filled(seats_of(before.layout), coming))
    return Rearranged(before, _arranged(tx.session, meeting_id))


def sit(tx: Tx, meeting_id: int, person: str, seat: str) -> Rearranged:
    """Give somebody a seat; who sat there takes the seat he leaves, or stands. Raises MeetingUnknown, SeatUnknown."""
    _room(tx.session, meeting_id)
    before = _arranged(tx.session, meeting_id)
    if seat not in {one.key for one in seats_of(before.layout)}:
        raise SeatUnknown(seat)
    former = next((key for key, who in before.taken.items() if who == person), None)
    after = {key: who for key, who in before.taken.items() if key not in (seat, former)}
    if former and seat in before.taken:
        after[former] = before.taken[seat]
    _seat_all(tx.session, meeting_id, after | {seat: person})
    return Rearranged(before, _arranged(tx.session, meeting_id))


def seat_arrived(tx: Tx, meeting_id: int) -> Rearranged:
    """Seat everybody who is here without a seat, representatives too: behind whoever goes before him by rank.

    Seats of those who do not come are free, but nobody gets the seat of one he represents (UU 9/2010 Pasal 15). Who
    finds no seat goes on standing. Raises MeetingUnknown.
    """
    _room(tx.session, meeting_id)
    before, now = _arranged(tx.session, meeting_id), plan(tx.session, meeting_id)
    taken = {seat: who for seat, who in now.taken.items() if now.sitters[who].presence is not Presence.GONE}
    numbers = {seat.key: seat.number for seat in now.seats}
    for one in now.standing:
        if one.is_here:
            his = {seat for seat, who in now.taken.items() if now.sitters[who].office in one.represents}
            free = [seat for seat in now.seats if seat.key not in taken and seat.key not in his]
            found = seat_behind(free, _number_before(one.key, now, {who: numbers[seat] for seat, who in taken.items()}))
            if found is not None:
                taken[found.key] = one.key
    absent = {seat: who for seat, who in before.taken.items() if seat not in taken}
    _seat_all(tx.session, meeting_id, absent | taken)
    return Rearranged(before, _arranged(tx.session, meeting_id))


def clear(tx: Tx, meeting_id: int, seats: Sequence[str]) -> Rearranged:
    """Empty these seats. Raises MeetingUnknown."""
    _room(tx.session, meeting_id)
    before = _arranged(tx.session, meeting_id)
    _seat_all(tx.session, meeting_id, {seat: who for seat, who in before.taken.items() if seat not in seats})
    return Rearranged(before, _arranged(tx.session, meeting_id))


def put_back(tx: Tx, done: Rearranged) -> None:
    """Undo that very change: the room and all seats as they were before.

    Raises MeetingUnknown, and ChangedSince when another desk changed the plan after it.
    """
    before, layout = done.before, done.before.layout
    row = _room(tx.session, before.meeting_id)
    if _arranged(tx.session, before.meeting_id) != done.after:
        raise ChangedSince
    row.shape, row.head, row.rows, row.per_row = layout.shape, layout.head, layout.rows, layout.per_row
    row.viewpoint = before.viewpoint
    _seat_all(tx.session, before.meeting_id, before.taken)


def mark_printed(tx: Tx, meeting_id: int, printed: Taken) -> None:
    """Remember which name tents were printed, so that later only what changed needs new ones.

    `printed` are the tents as they were read, so that nobody who moved meanwhile is missed. Raises MeetingUnknown.
    """
    _room(tx.session, meeting_id).printed = dict(printed)


def set_naming(tx: Tx, wanted: bool) -> bool:
    """Settle whether a tent names whom somebody represents, for every meeting; returns what stood before."""
    before = names_represented(tx.session)
    keep(tx.session, _TENTS, {"represents": wanted})
    return before


def names_represented(session: Session) -> bool:
    """Whether a tent names whom somebody represents; practice differs, usually it does not."""
    return bool(kept(session, _TENTS).get("represents"))


def tents(session: Session, meeting_id: int) -> Taken:
    """The tents of those who come, by seat. Raises MeetingUnknown."""
    return plan(session, meeting_id).tents


def plan(session: Session, meeting_id: int) -> Plan:
    """The plan as it is now, from one consistent read. Raises MeetingUnknown."""
    arranged, at_door = _arranged(session, meeting_id), door(session, meeting_id)
    coming = _coming(session, meeting_id, at_door)
    sitters = _invited(at_door) | {one.key: one for one in coming}
    taken = {seat: who for seat, who in arranged.taken.items() if who in sitters}
    seated = set(taken.values())
    row, naming = session.get(RoomRow, meeting_id), names_represented(session)
    shown = {
        seat: tent(who, sitters[who].represents if naming else ())
        for seat, who in taken.items()
        if sitters[who].presence is not Presence.GONE
    }
    return Plan(
        layout=arranged.layout,
        viewpoint=arranged.viewpoint,
        seats=seats_of(arranged.layout),
        taken=taken,
        sitters=sitters,
        standing=tuple(one for one in coming if one.key not in seated),
        order=tuple(one.key for one in coming),
        moved=changes(row.printed, shown) if row and row.printed is not None else None,
        tents=shown,
        naming=naming,
    )


def _coming(session: Session, meeting_id: int, at_door: Door) -> tuple[Sitter, ...]:
    """Who is there or may still come, in order of precedence."""
    held = meeting(session, meeting_id)
    there = {invited_key(one.id) for one in at_door.invitees if one.standing.state is State.IN_PERSON}
    there |= {came_key(guest.standing.event) for guest in at_door.guests}
    people = present_people(session, held, at_door, Output.SEATING, expected=True)
    return tuple(Sitter(one.key, one.office, one.name, _presence(one, there), one.represents) for one in people)


def _presence(one: Present, there: set[str]) -> Presence:
    if one.represents:
        return Presence.REPRESENTING
    return Presence.PRESENT if one.key in there else Presence.EXPECTED


def _invited(at_door: Door) -> dict[str, Sitter]:
    """Everybody invited, as if none came: whoever does come is told of anew."""
    sitters = (
        Sitter(invited_key(one.id), one.office.name, holder_name(one.office), Presence.GONE, by=_in_his_place(one))
        for one in at_door.invitees
    )
    return {one.key: one for one in sitters}


def _in_his_place(invitee: Invitee) -> str:
    """The office that came in the place of this one; "" when nobody did."""
    person = invitee.standing.event.representative if invitee.standing.event else None
    return person.office if person else ""


def _number_before(who: str, now: Plan, numbers: Mapping[str, int]) -> int:
    """The seat number of the nearest of higher rank who has a seat; 0 if there is none."""
    order = list(now.order)
    higher = [numbers[one] for one in order[: order.index(who)] if one in numbers]
    return higher[-1] if higher else 0


def _arranged(session: Session, meeting_id: int) -> Arranged:
    if session.get(MeetingRow, meeting_id) is None:
        raise MeetingUnknown(meeting_id)
    row = session.get(RoomRow, meeting_id)
    layout = Layout(Shape(row.shape), row.head, row.rows, row.per_row) if row else Layout()
    viewpoint = Viewpoint(row.viewpoint) if row else Viewpoint.AUDIENCE
    return Arranged(meeting_id, layout, viewpoint, _taken(session, meeting_id))


def _taken(session: Session, meeting_id: int) -> dict[str, str]:
    rows = session.execute(select(SeatRow.seat, SeatRow.person).where(SeatRow.meeting_id == meeting_id))
    return dict(rows.all())


def _room(session: Session, meeting_id: int) -> RoomRow:
    """The room, made with the usual furniture where nobody has furnished it; one change of a plan at a time."""
    if session.get(MeetingRow, meeting_id, with_for_update=True) is None:
        raise MeetingUnknown(meeting_id)
    row = session.get(RoomRow, meeting_id)
    if row is None:
        usual = Layout()
        row = RoomRow(
            meeting_id=meeting_id, shape=usual.shape, head=usual.head, rows=usual.rows, per_row=usual.per_row,
            viewpoint=Viewpoint.AUDIENCE, printed=None,
        )  # fmt: skip
        session.add(row)
        session.flush()
    return row


def _seat_all(session: Session, meeting_id: int, taken: Taken) -> None:
    """Let the seats be taken like this and no other way; rows that stay are not touched."""
    rows = {row.seat: row for row in session.scalars(select(SeatRow).where(SeatRow.meeting_id == meeting_id))}
    for seat, row in rows.items():
        if taken.get(seat) != row.person:
            session.delete(row)
    session.flush()
    session.add_all(
        SeatRow(meeting_id=meeting_id, seat=seat, person=who)
        for seat, who in taken.items()
        if seat not in rows or rows[seat].person != who
    )
    session.flush()
