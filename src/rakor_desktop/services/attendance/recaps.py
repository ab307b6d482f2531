"""What the recapitulation of a meeting's attendance prints: the same read of the door that the desk shows."""

from datetime import time

from sqlalchemy.orm import Session

from rakor_desktop.documents.attendance.recap_paper import GuestLine, RecapGroup, RecapLine, RecapPaper, RegionRecap
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.attendance import Basis, Event, State
from rakor_desktop.domain.dates import local_time
from rakor_desktop.domain.directory import Post, RegionKind
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.reconciling import is_from_paper, tells_hour
from rakor_desktop.services.attendance.attendance import Door, RegionLine, door
from rakor_desktop.services.attendance.presence import came_key
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import profile_settings


def recap_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None, *, workbook: bool = False
) -> RecapPaper:
    """What the recapitulation prints, from one consistent read. Raises MeetingUnknown."""
    held = meeting(session, meeting_id)
    at_door = door(session, meeting_id)
    return RecapPaper(
        profile=profile,
        letterhead=letterhead(session, None),
        subject=held.title,
        day=held.held_on,
        place=held.place,
        groups=_groups(at_door, held.zone),
        figures=at_door.figures,
        regions=at_door.regions,
        region_lines=tuple(_region(at_door, line) for line in at_door.region_lines),
        guests=_guests(at_door, held.zone),
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        closing_place=profile_settings(session).place,
        size=size,
        workbook=workbook,
    )


def _groups(at_door: Door, zone: str) -> tuple[RecapGroup, ...]:
    people: dict[str, int] = {}
    groups: dict[str, list[RecapLine]] = {}
    for invitee in at_door.invitees:
        person = None
        if invitee.standing.state.filled and invitee.standing.event:
            person = people.setdefault(came_key(invitee.standing.event), len(people) + 1)
        groups.setdefault(invitee.group.title, []).append(_line(invitee, zone, person))
    return tuple(RecapGroup(title, tuple(lines)) for title, lines in groups.items())


def _line(invitee: Invitee, zone: str, person: int | None) -> RecapLine:
    event, state = invitee.standing.event, invitee.standing.state
    by = event.representative if event and state is State.REPRESENTED else None
    return RecapLine(
        no=invitee.no,
        office=invitee.office.name,
        state=state,
        region=_region_of(invitee),
        represented_by=by.office if by else "",
        basis=by.basis if by else Basis.NONE,
        reason=event.reason if event and not state.filled else "",
        came=_hour(event, zone) if event and state.filled and tells_hour(event) else None,
        left=_hour(invitee.standing.left, zone),
        person=person,
        from_paper=event is not None and state.filled and is_from_paper(event.desk),
    )


def _guests(at_door: Door, zone: str) -> tuple[GuestLine, ...]:
    return tuple(
        GuestLine(
            office=guest.office.name if guest.office else guest.said.office,
            name=Name("", guest.said.name, "") if guest.said.name else None,
            region=guest.region,
            came=_hour(guest.standing.event, zone),
            left=_hour(guest.standing.left, zone),
        )
        for guest in at_door.guests
    )


def _hour(event: Event | None, zone: str) -> time | None:
    return local_time(event.moment, zone) if event else None


def _region_of(invitee: Invitee) -> str:
    """The regency or city it belongs to; nothing for those of the province."""
    is_region = invitee.office.region_code and invitee.office.region_kind is not RegionKind.PROVINCE
    return invitee.office.region if is_region else ""


def _region(at_door: Door, line: RegionLine) -> RegionRecap:
    own = [one for one in at_door.invitees if one.office.region_code == line.code]
    head = next((one for one in own if one.office.post == Post.HEAD), None)
    deputy = next((one for one in own if one.office.post == Post.DEPUTY), None)
    event = head.standing.event if head else None
    by = event.representative.office if event and event.representative else ""
    return RegionRecap(
        name=line.name,
        head=head.standing.state if head else None,
        deputy=deputy.standing.state if deputy else None,
        represented=line.represented,
        by=by,
    )
