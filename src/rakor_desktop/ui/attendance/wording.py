"""What the desk says about a record: its state, its hour at the meeting, its desk, in words."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.appointments import Holding
from rakor_desktop.domain.attendance import Basis, Event, Excuse, Kind, Representative, Revocation, State
from rakor_desktop.domain.dates import clock, local_time, short_date
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.errors import AlreadyRecorded
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.kit.pills import STATUSES

_GREETINGS = {
    Kind.ARRIVED: QT_TRANSLATE_NOOP("Desk", "{office} recorded as present {time}"),
    Kind.REPRESENTED: QT_TRANSLATE_NOOP("Desk", "{office} represented by {person}, recorded {time}"),
    Kind.EXCUSED: QT_TRANSLATE_NOOP("Desk", "{office} recorded as excused ({reason}) {time}"),
    Kind.ABSENT: QT_TRANSLATE_NOOP("Desk", "{office} recorded as absent {time}"),
    Kind.WALKED_IN: QT_TRANSLATE_NOOP("Desk", "{office} recorded as a guest {time}"),
    Kind.LEFT: QT_TRANSLATE_NOOP("Desk", "{office} recorded as having left {time}"),
    Kind.RETURNED: QT_TRANSLATE_NOOP("Desk", "{office} recorded as being back {time}"),
    Kind.CORRECTED: QT_TRANSLATE_NOOP("Desk", "Record of {office} corrected {time}"),
    Kind.REVOKED: QT_TRANSLATE_NOOP("Desk", "Record of {office} revoked {time}"),
}
#: Which look of the status registry tells what an event says.
_LOOKS = {
    Kind.ARRIVED: State.IN_PERSON.value,
    Kind.REPRESENTED: State.REPRESENTED.value,
    Kind.EXCUSED: State.EXCUSED.value,
    Kind.ABSENT: State.ABSENT.value,
    Kind.WALKED_IN: "guest",
    Kind.LEFT: "left",
    Kind.RETURNED: "returned",
    Kind.REVOKED: "cancelled",
}
_REASONS = {
    Excuse.ILLNESS: QT_TRANSLATE_NOOP("Desk", "Illness"),
    Excuse.LEAVE: QT_TRANSLATE_NOOP("Desk", "Leave"),
    Excuse.DUTY: QT_TRANSLATE_NOOP("Desk", "Official duty elsewhere"),
    Excuse.OTHER: QT_TRANSLATE_NOOP("Desk", "Other"),
    Revocation.UNDONE: QT_TRANSLATE_NOOP("Desk", "Undone at once"),
    Revocation.WRONG_PERSON: QT_TRANSLATE_NOOP("Desk", "Wrong person"),
    Revocation.MISTYPED: QT_TRANSLATE_NOOP("Desk", "Mistyped"),
}
_BASES = {
    Basis.ASSIGNMENT: QT_TRANSLATE_NOOP("Desk", "Letter of assignment"),
    Basis.DISPOSITION: QT_TRANSLATE_NOOP("Desk", "Disposition"),
    Basis.MANDATE: QT_TRANSLATE_NOOP("Desk", "Power of attorney"),
    Basis.SPOKEN: QT_TRANSLATE_NOOP("Desk", "Spoken"),
    Basis.NONE: QT_TRANSLATE_NOOP("Desk", "None"),
}

BY = QT_TRANSLATE_NOOP("Desk", "by {person}")
"""Who came instead, after `Represented`."""


def say(source: object, **values: object) -> str:
    """A text of the desk in the language in force, filled in afterwards."""
    return QCoreApplication.translate("Desk", str(source)).format(**values)


def hour(moment: datetime, zone: str) -> str:
    """`09.14` on the wall of the meeting's zone."""
    return clock(local_time(moment, zone))


def reason_words(reason: str) -> str:
    """A reason as it is read: one of ours in the language in force, anything else as it was typed."""
    known = {str(one): source for one, source in _REASONS.items()}
    return say(known[reason]) if reason in known else reason


def basis_words(basis: Basis) -> str:
    """On what paper somebody represents."""
    return say(_BASES[basis])


def paper_words(person: Representative) -> str:
    """The paper somebody came on: `Letter of assignment 090/12-Um/2016, 11-04-2016, scan to follow`; "" for none."""
    if person.basis is Basis.NONE:
        return person.note
    follows = say(QT_TRANSLATE_NOOP("Desk", "scan to follow")) if person.scan_follows else ""
    numbered = f"{basis_words(person.basis)} {person.number}".strip()
    dated = short_date(person.dated) if person.dated else ""
    return ", ".join(part for part in (numbered, dated, follows, person.note) if part)


def state_words(event: Event) -> str:
    """`Present`, `Represented` and so on; `Revoked` for what takes another event back."""
    if event.kind is Kind.REVOKED:
        return say(QT_TRANSLATE_NOOP("Desk", "Revoked"))
    return STATUSES[_LOOKS[event.says]].text


def state_key(event: Event) -> str:
    """Which look of the status registry an event has."""
    return _LOOKS[event.says]


def person_words(event: Event) -> str:
    """Who came in the official's place: office, and the name if it is known."""
    person = event.representative
    return "" if person is None else f"{person.office}, {person.name}" if person.name else person.office


def greeting(office: str, event: Event, zone: str) -> str:
    """What the strip says when a record was made: `Bupati Serang recorded as present 09.14`."""
    person = event.representative.office if event.representative else ""
    source = _GREETINGS[event.kind]
    return say(source, office=office, person=person, reason=reason_words(event.reason), time=hour(event.at, zone))


def holder_words(office: Office) -> str:
    """Who holds the office, with the acting kind in front, or that it is vacant; nothing when nobody is known."""
    if office.holding is Holding.VACANT:
        return STATUSES["vacant"].text
    return office.holder.titled if office.holder else ""


def region_words(office: Office) -> str:
    """The region without its kind, which stands beside it as a tag; a province with it."""
    if office.region_kind in (RegionKind.REGENCY, RegionKind.CITY):
        return office.region.split(" ", 1)[1]
    return ""


def details(invitee: Invitee) -> str:
    """The second line of a row: who came instead or why not, else the holder and the group; then what to know."""
    event = invitee.standing.event
    parts = [region_words(invitee.office)]
    if event is not None and event.representative is not None:
        parts.append(say(BY, person=person_words(event)))
    elif event is not None and event.reason:
        parts.append(reason_words(event.reason))
    else:
        parts += [holder_words(invitee.office), invitee.office.group.title]
    if not invitee.may_be_represented:
        parts.append(say(QT_TRANSLATE_NOOP("Desk", "may not be represented")))
    return "  ·  ".join(part for part in (*parts, invitee.note) if part)


def about(invitee: Invitee) -> str:
    """Which invitation a panel is about: region, number, and what the desk should know."""
    number = say(QT_TRANSLATE_NOOP("Desk", "invitation no. {no}"), no=invitee.no)
    return "  ·  ".join(part for part in (region_words(invitee.office), number, invitee.note) if part)


def spoken(invitee: Invitee, zone: str) -> str:
    """A row as a sentence, for a screen reader."""
    event = invitee.standing.event
    source = QT_TRANSLATE_NOOP("Desk", "Invitation {no}, {office}, {state}")
    parts = [say(source, no=invitee.no, office=invitee.office.name, state=STATUSES[invitee.standing.state].text)]
    if event is not None and event.representative is not None:
        parts.append(say(BY, person=person_words(event)))
    if event is not None:
        parts += [hour(event.at, zone), event.desk]
    return ", ".join(part for part in (*parts, invitee.note) if part)


def already_words(invitee: Invitee, zone: str) -> str:
    """What is recorded of an invitation now: `Present 08.26 at Meja 1.`"""
    event = invitee.standing.event
    if event is None:
        return ""
    source = QT_TRANSLATE_NOOP("Desk", "{state} {time} at {desk}.")
    return say(source, state=state_words(event), time=hour(event.moment, zone), desk=event.desk)


def already(error: AlreadyRecorded, zone: str) -> tuple[str, str]:
    """That the invitation is recorded, how and where, and that nothing was changed."""
    what = say(QT_TRANSLATE_NOOP("Desk", "{office} is recorded already"), office=error.office)
    source = QT_TRANSLATE_NOOP("Desk", "{state} {time} at {desk}. Nothing was changed.")
    state = STATUSES[error.state].text
    return what, say(source, state=state, time=hour(error.at, zone), desk=error.desk)
