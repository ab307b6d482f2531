"""Who came and who is in the room: each person once, at the place of his own office, with those he represents."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from rakor_desktop.domain.attendance import Event, Representative, State, who_came
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import UNRANKED, Output, Place, Position, in_order
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.attendance.guests import GuestLine
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings.meetings import Meeting
from rakor_desktop.services.precedence import MeetingOrder, meeting_order


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who came: his own office, where he stands, and the offices he represents.

    `key` is his for the whole meeting: that of the invitation he came on, else of his office or name, or of a guest.
    """

    key: str
    office: str
    name: Name | None
    position: Position
    represents: tuple[str, ...]
    is_guest: bool = False


def present_people(
    session: Session,
    held: Meeting,
    at_door: Door,
    output: Output = Output.ATTENDANCE,
    *,
    expected: bool = False,
    now: bool = False,
) -> tuple[Present, ...]:
    """Who came, guests among them, each once as the figures count him, by his own rank (UU 9/2010 Pasal 10, 15).

    Overrides that hold for `output` move people with their offices; a setting lets a representative stand where the
    office he represents does. With `expected` also those of whom the door knows nothing yet; with `now` without those
    who left, that is who is in the room.
    """
    order = meeting_order(session, held.id, held.held_on)
    coming = {State.IN_PERSON, State.NOT_RECORDED} if expected else {State.IN_PERSON}
    people = {
        invited_key(one.id): _himself(one, order, output)
        for one in at_door.invitees
        if one.standing.state in coming and not (now and one.standing.left)
    }
    by_id = {invitee.id: invitee for invitee in at_door.invitees}
    unlisted = _unlisted(session, held.held_on, at_door.invitees)
    for invitee in at_door.invitees:
        event = invitee.standing.event
        if event and event.representative and not (now and invitee.standing.left):
            own = by_id.get(event.representative.invitee_id or 0)
            found = own.office if own else unlisted.get(event.representative.office_id or 0)
            key = came_key(event)
            known = people.get(key) or _stand_in(key, event.representative, found, order, output)
            invited = order.position(invitee.office.id, invitee.office.place, output)
            stands = order.representing(known.position, invited)
            people[key] = replace(known, position=stands, represents=(*known.represents, invitee.office.name))
    for guest in at_door.guests:
        if not (now and guest.standing.left):
            people[came_key(guest.standing.event)] = _guest(guest, order, output)
    return tuple(in_order(people.values(), lambda one: one.position, order.settings.ties))


def invited_key(invitee_id: int) -> str:
    """The key of whoever comes on his own invitation."""
    return _key(("invitee", invitee_id))


def came_key(event: Event) -> str:
    """The key of whoever came by this event."""
    return _key(who_came(event))


def holder_name(office: Office) -> Name | None:
    """The name of an office's holder; None is unknown or vacant."""
    return office.holder.name if office.holder else None


def _key(who: tuple[str, object]) -> str:
    return f"{who[0]}:{who[1]}"


def _himself(invitee: Invitee, order: MeetingOrder, output: Output) -> Present:
    office = invitee.office
    where = order.position(office.id, office.holder_place, output)
    return Present(invited_key(invitee.id), office.name, holder_name(office), where, ())


def _unlisted(session: Session, day: date, invitees: Sequence[Invitee]) -> dict[int, Office]:
    """The own offices, by their ids, of those who represent somebody and are not on the list themselves."""
    listed = {invitee.id for invitee in invitees}
    said = [one.standing.event.representative for one in invitees if one.standing.event]
    wanted = {one.office_id for one in said if one and one.invitee_id not in listed and one.office_id is not None}
    return {one.id: one for one in offices(session, day, sorted(wanted))} if wanted else {}


def _stand_in(key: str, person: Representative, office: Office | None, order: MeetingOrder, output: Output) -> Present:
    """Somebody of this office: its holder, with his own place, unless another name was said at the door."""
    name = Name("", person.name, "") if person.name else None
    if office is None:
        return Present(key, person.office, name, _nowhere(person.office), ())
    holder = holder_name(office)
    is_holder = name is None or (holder is not None and name.name in (holder.full, holder.name))
    place = office.holder_place if is_holder else office.place
    return Present(key, office.name, name or holder, order.position(office.id, place, output), ())


def _guest(guest: GuestLine, order: MeetingOrder, output: Output) -> Present:
    """A guest by the place of his office, where the directory knows it, else after everybody."""
    said = Representative(guest.said.office, guest.said.name)
    own = _stand_in(came_key(guest.standing.event), said, guest.office, order, output)
    return replace(own, office=guest.said.office, is_guest=True)


def _nowhere(office: str) -> Position:
    place = Place(UNRANKED, 0, "", office)
    return Position(place, place)
