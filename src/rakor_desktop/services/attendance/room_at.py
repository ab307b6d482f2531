"""The room at a chosen minute: who was in it as the records stood then, since when, and the figures of that minute."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from rakor_desktop.domain.attendance import Event, Figures, GuestStanding, Standing, fold_all, standing_of
from rakor_desktop.domain.dates import local_day, moment_of
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.attendance.door import Door, door_of
from rakor_desktop.services.attendance.guests import guest_lines
from rakor_desktop.services.attendance.ledger import events
from rakor_desktop.services.attendance.presence import came_key, present_people
from rakor_desktop.services.invitations.invitations import invitees
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.services.settings.settings import order_settings

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class InRoom:
    """Somebody in the room: his own office, his name where it is known, those he represents, and since when (aware)."""

    key: str
    office: str
    name: str
    represents: tuple[str, ...]
    since: datetime


@dataclass(frozen=True, slots=True)
class RoomAt:
    """The room at the end of the minute that begins `at` (aware), by order of precedence."""

    at: datetime
    people: tuple[InRoom, ...]
    figures: Figures


def room_at(session: Session, meeting_id: int, at: datetime | None = None) -> RoomAt:
    """Who was in the room in this minute; without one, in that of the last record, or when the meeting begins.

    The last record is that of the meeting's day, if there is any: signed pages are compared on a later day, which
    nobody means who then asks for an hour. What was recorded later is not known then, be it a revocation.
    Raises MeetingUnknown.
    """
    held, told = meeting(session, meeting_id), events(session, meeting_id)
    minute = (at or _last(held, told)).replace(second=0, microsecond=0)
    door = _door(session, held, [one for one in told if one.at < minute + MINUTE])
    since = _since(door)
    people = tuple(
        InRoom(one.key, one.office, one.name.full if one.name else "", one.represents, since[one.key])
        for one in present_people(session, held, door, now=True)
        if one.key in since
    )
    return RoomAt(minute, people, door.figures)


def _last(held: Meeting, told: list[Event]) -> datetime:
    begins = moment_of(held.held_on, held.starts or time(9), held.zone)
    that_day = [one.at for one in told if local_day(one.at, held.zone) == held.held_on]
    return max(that_day or [one.at for one in told], default=begins)


def _door(session: Session, held: Meeting, told: list[Event]) -> Door:
    ledger = fold_all(told)
    listed = tuple(
        replace(one, standing=standing_of(one.id, ledger.standings))
        for one in invitees(session, held.id, Output.ATTENDANCE)
    )
    lines = guest_lines(session, held.held_on, ledger.guests.values())
    return door_of(listed, lines, order_settings(session).representative, None)


def _since(door: Door) -> dict[str, datetime]:
    """Since when each has been in the room: he came, or came back."""
    since: dict[str, datetime] = {}
    standings: list[Standing | GuestStanding] = [one.standing for one in door.invitees]
    standings += [one.standing for one in door.guests]
    for standing in standings:
        if standing.in_room and standing.event is not None:
            key, moment = came_key(standing.event), (standing.moved or standing.event).moment
            since[key] = min(moment, since.get(key, moment))
    return since
