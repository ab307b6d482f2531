"""Meetings: making and changing one, the list of all, and one with its figures."""

from dataclasses import dataclass, fields
from datetime import date, time
from operator import itemgetter
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from rakor_desktop.db import tables
from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AgendaItemRow, DocumentRow, EntryRow, MeetingRow, RecommendationRow
from rakor_desktop.domain.attendance import NO_FIGURES, Figures
from rakor_desktop.domain.errors import MeetingChanged, MeetingNotNamed, MeetingUnknown
from rakor_desktop.domain.meanwhile import Meanwhile, since
from rakor_desktop.domain.meetings import check_meeting
from rakor_desktop.services.attendance.ledger import figures_by_meeting
from rakor_desktop.services.minutes.minutes_life import touched


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """What a person fills in. Hours are those of `zone` (WIB, WITA, WIT); None is not known.

    `in_person` are the numbers, counted from 1, of the items that a representative may not decide.
    """

    title: str
    held_on: date
    place: str
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    organiser: str = ""
    host: str = ""
    chair_office_id: int | None = None
    note: str = ""
    agenda: tuple[str, ...] = ()
    in_person: frozenset[int] = frozenset()
    secretary_office_id: int | None = None
    note_taker_office_id: int | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of the agenda; `no` counts from 1."""

    id: int
    no: int
    title: str
    may_be_represented: bool = True


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting with its agenda."""

    id: int
    title: str
    held_on: date
    starts: time | None
    ends: time | None
    zone: str
    place: str
    organiser: str
    host: str
    chair_office_id: int | None
    chair: str
    note: str
    agenda: tuple[AgendaItem, ...]
    secretary_office_id: int | None = None
    secretary: str = ""
    note_taker_office_id: int | None = None
    note_taker: str = ""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One line of the list of meetings."""

    id: int
    title: str
    held_on: date
    starts: time | None
    zone: str
    place: str
    organiser: str
    figures: Figures
    entries: int
    recommendations: int
    documents: int


def create_meeting(tx: Tx, draft: MeetingDraft) -> int:
    """Enter a meeting and its agenda; returns its id. Raises FieldMissing, EndsBeforeStart."""
    check_meeting(draft.title, draft.place, draft.starts, draft.ends)
    row = MeetingRow(**_columns(draft))
    tx.session.add(row)
    tx.session.flush()
    _change_agenda(tx.session, row.id, draft)
    return row.id


def change_meeting(
    tx: Tx, meeting_id: int, draft: MeetingDraft, seen: Meeting | None = None, told: Meeting | None = None
) -> None:
    """Change a meeting's facts and agenda; an item keeps what was said under it wherever it moves.

    A title that is new takes the place, and the remarks, of the one it stands for; what remains of the old goes.
    `seen` is what the person changed: what he left as it was stays as another desk has it now; None changes all.
    What both changed is refused by MeetingChanged, unless he was `told` how it stands now.

    Raises MeetingUnknown, FieldMissing, EndsBeforeStart, MeetingChanged, MinutesFinal.
    """
    check_meeting(draft.title, draft.place, draft.starts, draft.ends)
    row = _meeting_row(tx.session, meeting_id, lock=True)
    if seen is not None:
        draft = _joined(draft, seen, meeting(tx.session, meeting_id), told)
    if _leaders(row) != _leaders(draft):  # the facts that the store's guards leave to merging offices
        touched(tx.session, meeting_id)
    for column, value in _columns(draft).items():
        setattr(row, column, value)
    _change_agenda(tx.session, meeting_id, draft)


def meeting(session: Session, meeting_id: int) -> Meeting:
    """One meeting. Raises MeetingUnknown."""
    row = _meeting_row(session, meeting_id)
    return Meeting(
        id=row.id,
        title=row.title,
        held_on=row.held_on,
        starts=row.starts,
        ends=row.ends,
        zone=row.zone,
        place=row.place,
        organiser=row.organiser,
        host=row.host,
        chair_office_id=row.chair_office_id,
        chair=_office_name(session, row.chair_office_id),
        note=row.note,
        agenda=tuple(
            AgendaItem(item.id, item.position, item.title, item.may_be_represented)
            for item in _agenda(session, meeting_id)
        ),
        secretary_office_id=row.secretary_office_id,
        secretary=_office_name(session, row.secretary_office_id),
        note_taker_office_id=row.note_taker_office_id,
        note_taker=_office_name(session, row.note_taker_office_id),
    )


def meetings(session: Session) -> tuple[MeetingLine, ...]:
    """All meetings, the latest first, with the figures the list shows."""
    rows = session.scalars(select(MeetingRow).order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc()))
    by_meeting = figures_by_meeting(session)
    entries = _counts(session, EntryRow.meeting_id)
    recommendations = _counts(session, RecommendationRow.meeting_id)
    documents = _counts(session, DocumentRow.meeting_id)
    return tuple(
        MeetingLine(
            id=row.id,
            title=row.title,
            held_on=row.held_on,
            starts=row.starts,
            zone=row.zone,
            place=row.place,
            organiser=row.organiser,
            figures=by_meeting.get(row.id, NO_FIGURES),
            entries=entries.get(row.id, 0),
            recommendations=recommendations.get(row.id, 0),
            documents=documents.get(row.id, 0),
        )
        for row in rows
    )


def only_meeting(session: Session) -> int:
    """The id of the store's one meeting, for commands that name none. Raises MeetingNotNamed if there is not one."""
    ids = list(session.scalars(select(MeetingRow.id)))
    if len(ids) != 1:
        raise MeetingNotNamed(len(ids))
    return ids[0]


def _columns(draft: MeetingDraft) -> dict[str, object]:
    return {
        "title": draft.title.strip(),
        "held_on": draft.held_on,
        "starts": draft.starts,
        "ends": draft.ends,
        "zone": draft.zone,
        "place": draft.place.strip(),
        "organiser": draft.organiser.strip(),
        "host": draft.host.strip(),
        "chair_office_id": draft.chair_office_id,
        "note": draft.note.strip(),
        "secretary_office_id": draft.secretary_office_id,
        "note_taker_office_id": draft.note_taker_office_id,
    }


def _joined(draft: MeetingDraft, seen: Meeting, now: Meeting, told: Meeting | None) -> MeetingDraft:
    """The draft with what another desk changed since it was `seen`."""
    known, meanwhile = _facts(told) if told else None, Meanwhile()
    sides = since(_facts(seen), _parts(draft), _facts(now), known)
    parts: dict[str, Any] = {name: meanwhile.value(sides.part(itemgetter(name)), name) for name in sides.mine}
    if meanwhile.clashes:
        raise MeetingChanged(tuple(meanwhile.clashes))
    starts, ends = parts.pop("hours")
    agenda, in_person = parts.pop("agenda")
    return MeetingDraft(**parts, starts=starts, ends=ends, agenda=agenda, in_person=in_person)


def _parts(draft: MeetingDraft) -> dict[str, object]:
    """The facts that make sense each by itself: the hours go together, the agenda with its stars."""
    pairs = {"hours": (draft.starts, draft.ends), "agenda": (draft.agenda, draft.in_person)}
    return pairs | {name: value for name, value in _columns(draft).items() if name not in ("starts", "ends")}


def _facts(held: Meeting) -> dict[str, object]:
    titles = tuple(item.title for item in held.agenda)
    in_person = frozenset(item.no for item in held.agenda if not item.may_be_represented)
    known = {one.name for one in fields(MeetingDraft)} & {one.name for one in fields(Meeting)} - {"agenda"}
    facts = {name: getattr(held, name) for name in known}
    return _parts(MeetingDraft(**facts, agenda=titles, in_person=in_person))


def _leaders(of: MeetingRow | MeetingDraft) -> tuple[int | None, ...]:
    return of.chair_office_id, of.secretary_office_id, of.note_taker_office_id


def _office_name(session: Session, office_id: int | None) -> str:
    # named in full, so that the list of meetings is up before the directory is mapped
    office = session.get(tables.OfficeRow, office_id) if office_id else None
    return office.name if office else ""


def _change_agenda(session: Session, meeting_id: int, draft: MeetingDraft) -> None:
    rows = _agenda(session, meeting_id)
    kept = _matched(rows, draft.agenda)
    for row in rows:
        if row not in kept.values():
            _remove_item(session, row)
    moved = [row for no, row in kept.items() if row.position != no]
    for row in moved:
        row.position = -row.position  # out of the way, as no two items may share a place even for a moment
    session.flush()
    for no, title in enumerate(draft.agenda, 1):
        row = kept.get(no) or AgendaItemRow(meeting_id=meeting_id)
        row.position, row.title, row.may_be_represented = no, title, no not in draft.in_person
        session.add(row)


def _matched(rows: list[AgendaItemRow], titles: tuple[str, ...]) -> dict[int, AgendaItemRow]:
    """Which item each number of the new agenda is: the one of the same title, else the one that stood in its place."""
    left = {row.position: row for row in rows}
    kept: dict[int, AgendaItemRow] = {}
    for no, title in enumerate(titles, 1):
        same = [place for place, row in left.items() if row.title == title]
        if same:
            kept[no] = left.pop(no if no in same else same[0])
    for no in range(1, len(titles) + 1):
        if no not in kept and no in left:
            kept[no] = left.pop(no)
    return kept


def _remove_item(session: Session, row: AgendaItemRow) -> None:
    for entry in session.scalars(select(EntryRow).where(EntryRow.agenda_item_id == row.id)):
        entry.agenda_item_id = None
    session.flush()
    session.delete(row)


def _agenda(session: Session, meeting_id: int) -> list[AgendaItemRow]:
    found = select(AgendaItemRow).where(AgendaItemRow.meeting_id == meeting_id).order_by(AgendaItemRow.position)
    return list(session.scalars(found))


def _meeting_row(session: Session, meeting_id: int, *, lock: bool = False) -> MeetingRow:
    row = session.get(MeetingRow, meeting_id, with_for_update=lock or None)
    if row is None:
        raise MeetingUnknown(meeting_id)
    return row


def _counts(session: Session, column: InstrumentedAttribute[int]) -> dict[int, int]:
    counted = session.execute(select(column, func.count()).group_by(column))
    return {row[0]: row[1] for row in counted}
