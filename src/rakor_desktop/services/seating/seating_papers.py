"""What the seating plan, name tents and badges print, each from one consistent read of a meeting."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import InviteeRow
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.seating.seating_paper import (
    Badge,
    BadgesPaper,
    SeatingPaper,
    SeatLine,
    SeatState,
    Tent,
    TentsPaper,
)
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.attendance.attendance import Door, door
from rakor_desktop.services.attendance.presence import came_key, invited_key, present_people
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.seating.seating import Plan, Presence, Sitter, plan


def seating_paper(session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None) -> SeatingPaper:
    """What the seating plan prints. Raises MeetingUnknown."""
    held, seated, at_door = meeting(session, meeting_id), plan(session, meeting_id), door(session, meeting_id)
    states = {invited_key(one.id): one.standing.state for one in at_door.invitees}
    return SeatingPaper(
        profile=profile,
        subject=held.title,
        day=held.held_on,
        place=held.place,
        layout=seated.layout,
        viewpoint=seated.viewpoint,
        lines=tuple(_line(seat.key, seated, states) for seat in seated.seats),
        standing=tuple(one.office for one in seated.standing) if seated.taken else (),
        registered=any(state is not State.NOT_RECORDED for state in states.values()),
        size=size,
    )


def tents_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None, *, changed: bool = False
) -> TentsPaper:
    """A tent for everybody who comes: by their seats, then those without one. Raises MeetingUnknown.

    `changed`: only for seats whose tent is another than the one printed last.
    """
    held, seated = meeting(session, meeting_id), plan(session, meeting_id)
    moved = {move.seat for move in seated.moved or ()}
    by_seat = (
        seated.sitters[seated.taken[seat.key]]
        for seat in seated.seats
        if seat.key in seated.taken and (seat.key in moved or not changed)
    )
    people = [one for one in by_seat if one.presence is not Presence.GONE]
    people += () if changed else seated.standing
    tents = tuple(Tent(one.office, one.represents if seated.naming else ()) for one in people)
    return TentsPaper(profile, held.title, held.held_on, tents, size)


def badges_paper(session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None) -> BadgesPaper:
    """A badge for everybody who is there or may still come, in order of precedence. Raises MeetingUnknown."""
    held, at_door = meeting(session, meeting_id), door(session, meeting_id)
    codes = _codes(session, meeting_id, at_door)
    people = present_people(session, held, at_door, Output.SEATING, expected=True)
    badges = tuple(Badge(one.office, one.name, one.represents, codes.get(one.key, "")) for one in people)
    return BadgesPaper(profile, held.title, held.held_on, held.place, badges, size)


def _line(seat: str, seated: Plan, states: Mapping[str, State]) -> SeatLine:
    sitter = seated.sitters[seated.taken[seat]] if seat in seated.taken else None
    if sitter is None:
        return SeatLine(seat)
    return SeatLine(seat, sitter.office, sitter.represents, _state(sitter, states.get(sitter.key)))


def _state(sitter: Sitter, at_door: State | None) -> SeatState:
    if sitter.presence is not Presence.GONE:
        return SeatState.TAKEN
    return SeatState.LEFT_FREE if at_door is State.REPRESENTED else SeatState.ABSENT


def _codes(session: Session, meeting_id: int, at_door: Door) -> dict[str, str]:
    """The door code of everybody's own invitation; a representative who has none comes on one of those he fills."""
    rows = session.execute(select(InviteeRow.id, InviteeRow.door_code).where(InviteeRow.meeting_id == meeting_id))
    codes = dict(rows.all())
    filled = {came_key(one.standing.event): codes[one.id] for one in at_door.invitees if one.standing.event}
    return filled | {invited_key(invitee): code for invitee, code in codes.items()}
