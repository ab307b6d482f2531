"""The minutes: remarks with speaker and time, and the decisions drawn from them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    AgendaItemRow,
    DecisionRow,
    EntryRow,
    InviteeRow,
    MeetingRow,
    RecommendationRow,
)
from rakor_desktop.domain.errors import (
    EntryUnknown,
    Field,
    FieldMissing,
    InviteeUnknown,
    MeetingUnknown,
    TextChanged,
)
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.followups.followups import Recommendation, recommendations
from rakor_desktop.services.invitations.invitations import Invitee, invitees
from rakor_desktop.services.meetings.carry_over import CarriedBody, carried
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.services.minutes.confirming import ToConfirm, to_confirm
from rakor_desktop.services.minutes.revisions import text_at
from rakor_desktop.services.references import still_there


@dataclass(frozen=True, slots=True)
class Entry:
    """One remark. `spoken_at` is aware, None if the hour is not known; `speaker_id` is an invitation."""

    id: UUID
    agenda_item_id: int | None
    speaker_id: int | None
    spoken_at: datetime | None
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class Removed:
    """A remark that was taken out: where it stood, and what had been drawn from it."""

    entry: Entry
    position: int
    decision_ids: tuple[int, ...]
    recommendation_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision; `no` counts from 1 within the meeting, `quote` are the words it was drawn from."""

    id: int
    no: int
    text: str
    entry_id: UUID | None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawnDecision:
    """A decision that was taken back, so that it can stand again where it stood."""

    id: int
    meeting_id: int
    position: int
    text: str
    entry_id: UUID | None
    quote: str


@dataclass(frozen=True, slots=True)
class Proceedings:
    """What was said and decided, in order."""

    entries: tuple[Entry, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """All that the minute-taker has before him: the meeting, who is invited, what was said, drawn and taken over."""

    meeting: Meeting
    invitees: tuple[Invitee, ...]
    entries: tuple[Entry, ...]
    decisions: tuple[Decision, ...]
    recommendations: tuple[Recommendation, ...]
    institutions: tuple[Institution, ...]
    carried: tuple[CarriedBody, ...] = ()
    to_confirm: ToConfirm | None = None


def begin_entry(tx: Tx, meeting_id: int, entry: Entry) -> None:
    """Enter a remark at the end of the minutes; entering the same id again changes nothing.

    An item of the agenda or a speaker that was removed meanwhile is left out, never the words.
    Raises MeetingUnknown.
    """
    if tx.session.get(MeetingRow, meeting_id) is None:
        raise MeetingUnknown(meeting_id)
    if tx.session.get(EntryRow, entry.id) is None:
        tx.session.add(_row(tx.session, meeting_id, entry, _next_position(tx.session, meeting_id)))


def save_text(tx: Tx, entry_id: UUID, base_version: int, text: str) -> int:
    """Save the text of a remark that was read at `base_version`; returns its new version.

    A save without change is no change. Raises EntryUnknown, or TextChanged carrying both texts and their base.
    """
    row = _entry(tx.session, entry_id)
    if row.text == text:
        return row.version
    if row.version != base_version:
        base = text_at(tx.session, entry_id, base_version)
        raise TextChanged(mine=text, theirs=row.text, version=row.version, base=base)
    row.text = text
    row.version += 1
    return row.version


def set_speaker(tx: Tx, entry_id: UUID, speaker_id: int | None) -> None:
    """Say who spoke; None for the course of the meeting itself. Raises EntryUnknown, InviteeUnknown."""
    if speaker_id is not None and tx.session.get(InviteeRow, speaker_id) is None:
        raise InviteeUnknown(speaker_id)
    _entry(tx.session, entry_id).speaker_id = speaker_id


def remove_entry(tx: Tx, entry_id: UUID) -> Removed:
    """Take a remark out; what was drawn from it stays. Returns what `bring_back` needs. Raises EntryUnknown."""
    row = _entry(tx.session, entry_id)
    decided = tx.session.scalars(select(DecisionRow).where(DecisionRow.entry_id == entry_id)).all()
    recommended = tx.session.scalars(select(RecommendationRow).where(RecommendationRow.entry_id == entry_id)).all()
    drawn: list[DecisionRow | RecommendationRow] = [*decided, *recommended]
    for one in drawn:
        one.entry_id = None
    tx.session.flush()
    tx.session.delete(row)
    decision_ids, recommendation_ids = tuple(row.id for row in decided), tuple(row.id for row in recommended)
    return Removed(_snapshot(row), row.position, decision_ids, recommendation_ids)


def bring_back(tx: Tx, meeting_id: int, removed: Removed) -> None:
    """Undo `remove_entry`: the remark stands where it stood, and what was drawn from it leads to it again.

    Raises MeetingUnknown.
    """
    if tx.session.get(MeetingRow, meeting_id) is None:
        raise MeetingUnknown(meeting_id)
    if tx.session.get(EntryRow, removed.entry.id) is None:
        _make_room(tx.session, meeting_id, removed.position)
        tx.session.add(_row(tx.session, meeting_id, removed.entry, removed.position))
        tx.session.flush()
    decided = tx.session.scalars(select(DecisionRow).where(DecisionRow.id.in_(removed.decision_ids))).all()
    recommended = tx.session.scalars(
        select(RecommendationRow).where(RecommendationRow.id.in_(removed.recommendation_ids))
    ).all()
    drawn: list[DecisionRow | RecommendationRow] = [*decided, *recommended]
    for one in drawn:
        one.entry_id = removed.entry.id


def decide(tx: Tx, meeting_id: int, text: str, entry_id: UUID | None = None, quote: str = "") -> int:
    """Enter a decision, drawn from the words `quote` of a remark that is still there or not; returns its id.

    Raises FieldMissing, MeetingUnknown.
    """
    if not text.strip():
        raise FieldMissing(Field.TEXT)
    if tx.session.get(MeetingRow, meeting_id) is None:
        raise MeetingUnknown(meeting_id)
    last = tx.session.scalar(select(func.max(DecisionRow.position)).where(DecisionRow.meeting_id == meeting_id))
    drawn_from = still_there(tx.session, EntryRow, entry_id)
    row = DecisionRow(
        meeting_id=meeting_id, position=(last or 0) + 1, text=text.strip(), entry_id=drawn_from, quote=quote.strip()
    )
    tx.session.add(row)
    tx.session.flush()
    return row.id


def withdraw_decision(tx: Tx, decision_id: int) -> WithdrawnDecision | None:
    """Take a decision back; returns what `decide_again` needs, None if it is gone already."""
    row = tx.session.get(DecisionRow, decision_id)
    if row is None:
        return None
    tx.session.delete(row)
    return _withdrawn(row)


def decide_again(tx: Tx, gone: WithdrawnDecision) -> int:
    """Undo `withdraw_decision`: it stands where it stood. Returns its id, another one if that was given meanwhile.

    What stands again already stays as it is. Raises MeetingUnknown.
    """
    if tx.session.get(MeetingRow, gone.meeting_id) is None:
        raise MeetingUnknown(gone.meeting_id)
    there = tx.session.get(DecisionRow, gone.id)
    if there is not None and _withdrawn(there) == gone:
        return gone.id
    drawn_from = still_there(tx.session, EntryRow, gone.entry_id)
    row = DecisionRow(
        meeting_id=gone.meeting_id, position=gone.position, text=gone.text, entry_id=drawn_from, quote=gone.quote
    )
    if there is None:
        row.id = gone.id
    tx.session.add(row)
    tx.session.flush()
    return row.id


def proceedings(session: Session, meeting_id: int) -> Proceedings:
    """The remarks in the order they were entered, and the decisions."""
    entries = session.scalars(
        select(EntryRow).where(EntryRow.meeting_id == meeting_id).order_by(EntryRow.position, EntryRow.id)
    )
    decisions = session.scalars(
        select(DecisionRow).where(DecisionRow.meeting_id == meeting_id).order_by(DecisionRow.position, DecisionRow.id)
    )
    return Proceedings(
        tuple(_snapshot(row) for row in entries),
        tuple(Decision(row.id, no, row.text, row.entry_id, row.quote) for no, row in enumerate(decisions, 1)),
    )


def book(session: Session, meeting_id: int) -> Book:
    """Everything on the minute-taker's screen, from one read. Raises MeetingUnknown."""
    said, held = proceedings(session, meeting_id), meeting(session, meeting_id)
    return Book(
        meeting=held,
        invitees=invitees(session, meeting_id, Output.ATTENDANCE),
        entries=said.entries,
        decisions=said.decisions,
        recommendations=recommendations(session, meeting_id),
        institutions=institutions(session, held.held_on),
        carried=carried(session, meeting_id),
        to_confirm=to_confirm(session, meeting_id),
    )


def entry(session: Session, entry_id: UUID) -> Entry:
    """One remark as it is stored. Raises EntryUnknown."""
    return _snapshot(_entry(session, entry_id))


def _entry(session: Session, entry_id: UUID) -> EntryRow:
    row = session.get(EntryRow, entry_id, with_for_update=True)
    if row is None:
        raise EntryUnknown(str(entry_id))
    return row


def _withdrawn(row: DecisionRow) -> WithdrawnDecision:
    return WithdrawnDecision(row.id, row.meeting_id, row.position, row.text, row.entry_id, row.quote)


def _row(session: Session, meeting_id: int, entry: Entry, position: int) -> EntryRow:
    return EntryRow(
        id=entry.id,
        meeting_id=meeting_id,
        agenda_item_id=still_there(session, AgendaItemRow, entry.agenda_item_id),
        position=position,
        spoken_at=entry.spoken_at,
        speaker_id=still_there(session, InviteeRow, entry.speaker_id),
        text=entry.text,
        version=1,
    )


def _make_room(session: Session, meeting_id: int, position: int) -> None:
    """Move what stands there and below down by one; nothing when the place is free."""
    of_meeting = select(EntryRow).where(EntryRow.meeting_id == meeting_id)
    if session.scalar(of_meeting.where(EntryRow.position == position).limit(1)) is None:
        return
    for row in session.scalars(of_meeting.where(EntryRow.position >= position)):
        row.position += 1


def _next_position(session: Session, meeting_id: int) -> int:
    last = session.scalar(select(func.max(EntryRow.position)).where(EntryRow.meeting_id == meeting_id))
    return (last or 0) + 1


def _snapshot(row: EntryRow) -> Entry:
    return Entry(row.id, row.agenda_item_id, row.speaker_id, row.spoken_at, row.text, row.version)
