"""Carrying a ledger from store to store by a file: writing one, and bringing one in as the union of both."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AttendanceEventRow, InviteeRow, MeetingRow, OfficeRow, RegionRow
from rakor_desktop.domain.attendance import Event, fold_ledger, in_time
from rakor_desktop.domain.errors import (
    LedgerFileContradicts,
    LedgerFileDamaged,
    LedgerOfOtherMeeting,
    MeetingUnknown,
    NotInvitedHere,
)
from rakor_desktop.local.ledger_file import LedgerFile, Line
from rakor_desktop.services.attendance.ledger import events, row_of

_BLOCK = 500
"""How many ids are asked for at once."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a file brought: events that are new here and those known before; and how many invitations contradict now."""

    meeting_id: int
    title: str
    new: int
    known: int
    contradicted: int


def ledger_file(session: Session, meeting_id: int) -> LedgerFile:
    """The ledger of a meeting, to be written to a file. Raises MeetingUnknown."""
    held = session.get(MeetingRow, meeting_id)
    if held is None:
        raise MeetingUnknown(meeting_id)
    invited = {invitee: office for office, invitee in _invited(session, meeting_id).items()}
    found = sorted(events(session, meeting_id), key=in_time)
    offices = _office_names(session, found)
    lines = tuple(_line(event, invited, offices) for event in found)
    return LedgerFile(held.key, held.title, held.held_on, lines)


def merge_ledger(tx: Tx, file: LedgerFile) -> Merged:
    """Add to the ledger what it has not got, whole or not at all; bringing a file in again changes nothing.

    Nothing is decided here: what two desks recorded differently stays as a contradiction for a person. A frozen ledger
    takes what another desk has recorded as well. An office or region that this directory does not know stays as it was
    said, in words. Raises LedgerOfOtherMeeting, NotInvitedHere, LedgerFileContradicts, LedgerFileDamaged.
    """
    held = _meeting(tx.session, file)
    known = {one.id: one for one in events(tx.session, held.id)}
    brought = _of_this_store(tx.session, held.id, file)
    new = [event for event in brought if event.id not in known]
    if any(not _same(event, known[event.id]) for event in brought if event.id in known):
        raise LedgerFileContradicts(file.name)
    if _taken(tx.session, new):
        raise LedgerFileContradicts(file.name)
    _add(tx.session, held.id, new, set(known), file.name)
    standings = fold_ledger([*known.values(), *new]).values()
    contradicted = sum(bool(one.contradicted_by) for one in standings)
    return Merged(held.id, held.title, len(new), len(brought) - len(new), contradicted)


def _line(event: Event, invited: Mapping[int, str], offices: Mapping[int, str]) -> Line:
    """An event without numbers; those of offices are names."""
    person, guest = event.representative, event.guest
    office_id = (person.office_id if person else None) or (guest.office_id if guest else None)
    return Line(
        replace(
            event,
            invitee_id=None,
            representative=replace(person, invitee_id=None, office_id=None) if person else None,
            guest=replace(guest, office_id=None) if guest else None,
        ),
        invited[event.invitee_id] if event.invitee_id is not None else None,
        invited.get(person.invitee_id) if person and person.invitee_id is not None else None,
        offices.get(office_id) if office_id is not None else None,
    )


def _of_this_store(session: Session, meeting_id: int, file: LedgerFile) -> list[Event]:
    """The events with the numbers of this store."""
    invited = _invited(session, meeting_id)
    wanted = {name for line in file.lines for name in (line.invitee, line.by_invitee) if name is not None}
    missing = sorted(wanted - invited.keys())
    if missing:
        raise NotInvitedHere(missing[0], len(missing))
    names = {line.by_office for line in file.lines if line.by_office is not None}
    found = session.execute(select(OfficeRow.name, OfficeRow.id).where(OfficeRow.name.in_(names)))
    offices: dict[str, int] = dict(found.all())
    regions = set(session.scalars(select(RegionRow.code)))
    return [_numbered(line, invited, offices, regions) for line in file.lines]


def _numbered(line: Line, invited: Mapping[str, int], offices: Mapping[str, int], regions: Collection[str]) -> Event:
    event, person, guest = line.event, line.event.representative, line.event.guest
    office_id = offices.get(line.by_office or "")
    if person is not None:
        person = replace(person, invitee_id=invited.get(line.by_invitee or ""), office_id=office_id)
    if guest is not None:
        region = guest.region_code if guest.region_code in regions else None
        guest = replace(guest, office_id=office_id, region_code=region)
    return replace(event, invitee_id=invited.get(line.invitee or ""), representative=person, guest=guest)


def _add(session: Session, meeting_id: int, new: list[Event], there: set[UUID], name: str) -> None:
    """Add events, each after those it names."""
    by_id = {event.id: event for event in new}
    named = {event.id: _names(event) - there - {event.id} for event in new}
    if any(not names <= by_id.keys() for names in named.values()):
        raise LedgerFileDamaged(name)
    try:
        in_order = [by_id[one] for one in TopologicalSorter(named).static_order()]
    except CycleError:
        raise LedgerFileDamaged(name) from None
    session.add_all(row_of(event, meeting_id) for event in in_order)
    session.flush()


def _names(event: Event) -> set[UUID]:
    return {one for one in (event.revokes, event.guest_id) if one is not None}


def _same(mine: Event, theirs: Event) -> bool:
    """Whether two events of one id tell the same; what a directory knows of an office may differ."""
    return _bare(mine) == _bare(theirs)


def _bare(event: Event) -> Event:
    person, guest = event.representative, event.guest
    return replace(
        event,
        representative=replace(person, office_id=None) if person else None,
        guest=replace(guest, office_id=None, region_code=None) if guest else None,
    )


def _taken(session: Session, new: Sequence[Event]) -> bool:
    """Whether another meeting has an event of one of these ids."""
    ids = [event.id for event in new]
    blocks = (ids[at : at + _BLOCK] for at in range(0, len(ids), _BLOCK))
    asked = (select(AttendanceEventRow.id).where(AttendanceEventRow.id.in_(block)).limit(1) for block in blocks)
    return any(session.scalar(one) is not None for one in asked)


def _meeting(session: Session, file: LedgerFile) -> MeetingRow:
    row = session.scalars(select(MeetingRow).where(MeetingRow.key == file.meeting_key).with_for_update()).first()
    if row is None:
        raise LedgerOfOtherMeeting(file.title, file.held_on)
    return row


def _invited(session: Session, meeting_id: int) -> dict[str, int]:
    """The invitations of a meeting by the names of their offices, which are each one's own."""
    found = select(OfficeRow.name, InviteeRow.id).join(InviteeRow, InviteeRow.office_id == OfficeRow.id)
    return dict(session.execute(found.where(InviteeRow.meeting_id == meeting_id)).all())


def _office_names(session: Session, found: Iterable[Event]) -> dict[int, str]:
    said = [one for event in found for one in (event.representative, event.guest) if one is not None]
    ids = {one.office_id for one in said if one.office_id is not None}
    return dict(session.execute(select(OfficeRow.id, OfficeRow.name).where(OfficeRow.id.in_(ids))).all())
