"""The door as the desk shows it: what stands of everybody, counted and listed; pure, so that a desk can do it alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from rakor_desktop.domain.attendance import (
    Event,
    Figures,
    Ledger,
    RegionFigures,
    Seat,
    Standing,
    figures,
    fold_all,
    in_time,
    region_figures,
    standing_of,
)
from rakor_desktop.domain.directory import Post, RegionKind
from rakor_desktop.domain.precedence import StandsAt
from rakor_desktop.services.attendance.freezing import Freeze
from rakor_desktop.services.attendance.guests import GuestLine
from rakor_desktop.services.invitations.invitations import Invitee


@dataclass(frozen=True, slots=True)
class RegionLine:
    """One regency or city of the check list: whether anybody of it is here, and whether only by a representative."""

    code: str
    name: str
    represented: bool
    head_in_person: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """A line of "latest records" at all desks, newest first: about an invitation, or about a guest.

    `office` is the invited one; of those who left or came back their own.
    """

    invitee_id: int | None
    office: str
    event: Event
    guest_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """Everything the desk shows: the invitations, the guests, figures that are never added up, and who came last.

    `representatives` says where they stand: at their own office, unless the office settled it otherwise. `frozen` is
    None while the ledger is open.
    """

    invitees: tuple[Invitee, ...]
    figures: Figures
    regions: RegionFigures
    region_lines: tuple[RegionLine, ...]
    arrivals: tuple[Arrival, ...]
    representatives: StandsAt
    guests: tuple[GuestLine, ...]
    frozen: Freeze | None


def door_of(
    listed: tuple[Invitee, ...],
    guests: tuple[GuestLine, ...],
    representatives: StandsAt,
    frozen: Freeze | None,
) -> Door:
    """Count and list what stands of these invitations and guests."""
    present = {invitee.id: invitee.standing for invitee in listed}
    seats = _seats(listed)
    return Door(
        invitees=listed,
        figures=figures(present, present, [guest.standing for guest in guests]),
        regions=region_figures(seats, present),
        region_lines=_region_lines(listed, seats, present),
        arrivals=_arrivals(listed, guests),
        representatives=representatives,
        guests=guests,
        frozen=frozen,
    )


def door_with(door: Door, events: Iterable[Event]) -> Door:
    """The door as it stands with these events too; those that it tells of already change nothing."""
    ledger = fold_all([*_told(door), *events])
    listed = tuple(replace(one, standing=standing_of(one.id, ledger.standings)) for one in door.invitees)
    return door_of(listed, _guests(door, ledger), door.representatives, door.frozen)


def _told(door: Door) -> list[Event]:
    """The events that a door tells of: enough to fold them anew with others."""
    told: list[Event] = []
    for invitee in door.invitees:
        told += [*invitee.standing.contradicted_by, *invitee.standing.seen]
    for guest in door.guests:
        told += guest.standing.seen
    return told


def _guests(door: Door, ledger: Ledger) -> tuple[GuestLine, ...]:
    """The guests of the ledger; of one whom the store has not seen the office and region are as they were said."""
    known = {guest.id: guest for guest in door.guests}
    lines = []
    for guest_id, standing in ledger.guests.items():
        if guest_id in known:
            lines.append(replace(known[guest_id], standing=standing))
        elif standing.event.guest is not None:
            lines.append(GuestLine(guest_id, standing.event.guest, standing, None, ""))
    return tuple(lines)


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


def _arrivals(listed: tuple[Invitee, ...], guests: tuple[GuestLine, ...]) -> tuple[Arrival, ...]:
    recorded = [line for invitee in listed for line in _lines_of(invitee)]
    for guest in guests:
        own = (guest.standing.event, guest.standing.moved)
        recorded += [Arrival(None, guest.said.office, event, guest.id) for event in own if event]
    return tuple(sorted(recorded, key=lambda arrival: in_time(arrival.event), reverse=True))


def _lines_of(invitee: Invitee) -> list[Arrival]:
    """What stands of an invitation, and that whoever came on it left or came back."""
    event, moved = invitee.standing.event, invitee.standing.moved
    lines = [Arrival(invitee.id, invitee.office.name, event)] if event else []
    if event and moved and moved.invitee_id == invitee.id:
        who = event.representative.office if event.representative else invitee.office.name
        lines.append(Arrival(invitee.id, who, moved))
    return lines
