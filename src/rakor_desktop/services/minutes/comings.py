"""Who came late, left and came back, as sentences for the minutes: those that the minutes do not tell yet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import EntryRow, InviteeRow, OfficeRow
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.domain.attendance import Event, Kind, Ledger, fold_all, moves_in, who_came
from rakor_desktop.domain.dates import local_day, local_time
from rakor_desktop.domain.reconciling import tells_hour
from rakor_desktop.services.attendance.ledger import events
from rakor_desktop.services.meetings.meetings import Meeting, meeting

#: What makes one head of all that one person came on (domain.attendance.who_came).
Who = tuple[str, object]
Names = Mapping[Who, str]
_SENTENCES = {Kind.LEFT: wording.left_room, Kind.RETURNED: wording.came_back}


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody came late, left or came back at `at` (aware), and the official sentence that tells it."""

    at: datetime
    sentence: str


def comings(session: Session, meeting_id: int) -> tuple[Coming, ...]:
    """What the minutes may still tell, the first first. Late is after the hour of the invitation, on its day.

    A sentence that stands in the minutes already, also in the midst of others, is not offered again.
    Raises MeetingUnknown.
    """
    told = "\n".join(session.scalars(select(EntryRow.text).where(EntryRow.meeting_id == meeting_id)))
    return tuple(one for one in every_coming(session, meeting_id) if one.sentence not in told)


def every_coming(session: Session, meeting_id: int) -> tuple[Coming, ...]:
    """All of them, told in the minutes or not, the first first. Raises MeetingUnknown."""
    held, found = meeting(session, meeting_id), events(session, meeting_id)
    ledger = fold_all(found)
    names = _names(session, meeting_id, ledger)
    every = (*_late(held, ledger, names), *_moves(held, found, ledger, names))
    return tuple(sorted(every, key=lambda one: one.at))


def _late(held: Meeting, ledger: Ledger, names: Names) -> Iterator[Coming]:
    if held.starts is None:
        return
    first: dict[Who, Event] = {}
    for event in filter(tells_hour, _came(ledger)):
        who = who_came(event)
        first[who] = min(first.get(who, event), event, key=lambda one: one.moment)
    for who, event in first.items():
        on_the_day = local_day(event.moment, held.zone) == held.held_on
        if on_the_day and local_time(event.moment, held.zone).replace(second=0, microsecond=0) > held.starts:
            yield Coming(event.moment, wording.came_late(names[who], local_time(event.moment, held.zone), held.zone))


def _moves(held: Meeting, found: list[Event], ledger: Ledger, names: Names) -> Iterator[Coming]:
    """Each move of somebody who came; what two desks both recorded is told once."""
    people = {event.subject: who_came(event) for event in _came(ledger)}
    last: dict[Who, Kind] = {}
    for event in moves_in(found):
        who = people.get(event.subject)
        if who is None or last.get(who) is event.kind:
            continue
        last[who] = event.kind
        told = _SENTENCES[event.kind](names[who], local_time(event.moment, held.zone), held.zone)
        yield Coming(event.moment, told)


def _came(ledger: Ledger) -> list[Event]:
    """What brought everybody in who came: on an invitation, or as a guest."""
    invited = [one.event for one in ledger.standings.values() if one.event and one.state.filled]
    return [*invited, *(guest.event for guest in ledger.guests.values())]


def _names(session: Session, meeting_id: int, ledger: Ledger) -> dict[Who, str]:
    """How each who came is called: by his own office, with those he represents."""
    found = select(InviteeRow.id, OfficeRow.name).join(OfficeRow, OfficeRow.id == InviteeRow.office_id)
    offices: dict[int, str] = dict(session.execute(found.where(InviteeRow.meeting_id == meeting_id)).all())
    own: dict[Who, str] = {}
    represents: dict[Who, list[str]] = {}
    for event in _came(ledger):
        who = who_came(event)
        if event.representative is not None:
            own.setdefault(who, event.representative.office)
            represents.setdefault(who, []).append(offices.get(event.invitee_id or 0, ""))
        else:
            own[who] = event.guest.office if event.guest else offices.get(event.invitee_id or 0, "")
    stood_for = {who: tuple(sorted(offices)) for who, offices in represents.items()}
    return {who: wording.with_represented(office, stood_for.get(who, ())) for who, office in own.items()}
