"""Whom a speaker greets now: everybody in the room by the rank of his own office, and who is not recorded yet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import PrecedenceGroupRow
from rakor_desktop.documents.attendance.salutation_paper import SalutationPaper
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.appointments import is_acting
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.precedence import Output
from rakor_desktop.domain.salutation import Guest, Line, in_full, in_short
from rakor_desktop.local.reference import greetings
from rakor_desktop.services.attendance.attendance import Door, door
from rakor_desktop.services.attendance.presence import Present, came_key, invited_key, present_people
from rakor_desktop.services.directory.regions import regions_on
from rakor_desktop.services.meetings.meetings import meeting


@dataclass(frozen=True, slots=True)
class Salutation:
    """The list in full and in short; how many of them are guests, how many invitations are `waiting` to be recorded.

    `zone` is the meeting's.
    """

    meeting_id: int
    title: str
    place: str
    day: date
    zone: str
    full: tuple[Line, ...]
    short: tuple[Line, ...]
    waiting: int
    guests: int = 0


def salutation(session: Session, meeting_id: int) -> Salutation:
    """The list as it is now, from one consistent read. Raises MeetingUnknown."""
    held, at_door = meeting(session, meeting_id), door(session, meeting_id)
    groups = _groups(session)
    acting, came = _acting(at_door), _came(at_door)
    people = present_people(session, held, at_door, Output.SALUTATION, now=True)
    guests = [_guest(one, groups, acting.get(one.key, ""), came.get(one.key)) for one in people]
    known = greetings()
    return Salutation(
        meeting_id=meeting_id,
        title=held.title,
        place=held.place,
        day=held.held_on,
        zone=held.zone,
        full=in_full(guests, known),
        short=in_short(guests, known, _province(session, held.held_on)),
        waiting=at_door.figures.not_recorded,
        guests=sum(one.is_guest for one in people),
    )


def salutation_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None
) -> SalutationPaper:
    """What the salutation list prints; hours belong to the screen. Raises MeetingUnknown."""
    now = salutation(session, meeting_id)
    full, short = (tuple(replace(line, arrived=None) for line in lines) for lines in (now.full, now.short))
    return SalutationPaper(profile, now.title, now.day, now.place, full, short, now.waiting, size)


def _groups(session: Session) -> dict[int, tuple[str, str]]:
    """Code and title of every group of precedence, by its rank."""
    found = select(PrecedenceGroupRow.rank, PrecedenceGroupRow.code, PrecedenceGroupRow.title)
    return {rank: (code, title) for rank, code, title in session.execute(found)}


def _guest(one: Present, groups: Mapping[int, tuple[str, str]], acting: str, came: datetime | None) -> Guest:
    code, title = groups.get(one.position.anchor.rank, ("", ""))
    own = one.position.own
    local = "." in own.region_code  # 36.01 is a regency or city, 36 the province itself
    return Guest(
        key=one.key,
        title=f"{acting} {one.office}".strip(),
        name=one.name.full if one.name else "",
        represents=one.represents,
        group=code,
        group_title=title,
        region=own.region if local else "",
        arrived=came,
    )


def _acting(at_door: Door) -> dict[str, str]:
    """`Plt.` and the like of those who came on their own invitation."""
    holders = ((invited_key(one.id), one.office.holder) for one in at_door.invitees)
    return {key: holder.kind.value for key, holder in holders if holder and is_acting(holder.kind)}


def _came(at_door: Door) -> dict[str, datetime]:
    """When each came in, by his key: first of all, or again after he had left."""
    came = {came_key(one.standing.event): (one.standing.moved or one.standing.event).moment for one in at_door.guests}
    for one in at_door.invitees:
        event = one.standing.event
        if event is not None and one.standing.state in (State.IN_PERSON, State.REPRESENTED):
            key, moment = came_key(event), (one.standing.moved or event).moment
            came[key] = min(moment, came.get(key, moment))
    return came


def _province(session: Session, day: date) -> str:
    """The province for which this store is kept."""
    regions = regions_on(session, day)
    return next((regions[code].name for code in sorted(regions) if regions[code].kind is RegionKind.PROVINCE), "")
