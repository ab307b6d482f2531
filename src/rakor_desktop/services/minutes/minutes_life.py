"""How far the minutes of a meeting are: a draft, checked by somebody, or final; and how open they are."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MeetingRow, MinutesLifeRow
from rakor_desktop.domain.errors import Field, FieldMissing, MeetingUnknown, MinutesFinal
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.minutes_life import MINUTES_SECRECY, LifeState
from rakor_desktop.services.references import still_as_left


@dataclass(frozen=True, slots=True)
class Life:
    """Where minutes stand. Of a draft `checked_by` and `checked_at` (aware) tell of a check before the last change.

    `zone` is the meeting's.
    """

    state: LifeState = LifeState.DRAFT
    secrecy: Secrecy = Secrecy.ORDINARY
    checked_by: str = ""
    checked_at: datetime | None = None
    final_by: str = ""
    final_at: datetime | None = None
    document_id: int | None = None
    zone: str = "WIB"

    @property
    def is_final(self) -> bool:
        """Whether nothing of them changes any more."""
        return self.state is LifeState.FINAL

    @property
    def is_open(self) -> bool:
        """Whether anybody may have them."""
        return self.secrecy is Secrecy.ORDINARY


@dataclass(frozen=True, slots=True)
class Closing:
    """Who made minutes final, when (aware), as which document, and the data that it prints."""

    actor: str
    at: datetime
    document_id: int
    snapshot: bytes


def mark_checked(tx: Tx, meeting_id: int, by: str) -> None:
    """Say that somebody read the minutes as they are now and found them right; any change takes it back.

    Raises MeetingUnknown, FieldMissing without a name, MinutesFinal.
    """
    if not by.strip():
        raise FieldMissing(Field.NAME)
    row = _open(tx.session, meeting_id)
    row.state, row.checked_by, row.checked_at = LifeState.CHECKED, by.strip(), tx.now


def take_back_check(tx: Tx, meeting_id: int) -> None:
    """The minutes are a draft again that nobody checked. Raises MeetingUnknown, MinutesFinal."""
    row = _open(tx.session, meeting_id)
    row.state, row.checked_by, row.checked_at = LifeState.DRAFT, "", None


def set_secrecy(tx: Tx, meeting_id: int, secrecy: Secrecy) -> Secrecy:
    """Say how open the minutes are, which is printed on them; returns what stood before, for undo.

    Raises MeetingUnknown, MinutesFinal, ValueError for a degree that minutes do not have.
    """
    if secrecy not in MINUTES_SECRECY:
        raise ValueError(secrecy)
    row = _open(tx.session, meeting_id)
    before = Secrecy(row.secrecy)
    if secrecy is not before:
        row.secrecy = secrecy
        row.state = LifeState.DRAFT  # it stands on every page, so whoever checked has not seen this
    return before


def secrecy_back(tx: Tx, meeting_id: int, given: Secrecy, before: Secrecy) -> None:
    """Undo `set_secrecy` to the degree `given`. Raises MeetingUnknown, MinutesFinal, ChangedSince."""
    row = _open(tx.session, meeting_id)
    still_as_left(row.secrecy, given)
    row.secrecy, row.state = before, LifeState.DRAFT


def life(session: Session, meeting_id: int) -> Life:
    """Where the minutes of a meeting stand; a draft if nobody said anything."""
    row = session.get(MinutesLifeRow, meeting_id)
    if row is None:
        return Life()
    return Life(
        LifeState(row.state),
        Secrecy(row.secrecy),
        row.checked_by,
        row.checked_at,
        row.final_by,
        row.final_at,
        row.document_id,
        session.get_one(MeetingRow, meeting_id).zone,
    )


def confidential_meetings(session: Session) -> frozenset[int]:
    """The meetings whose minutes not everybody may have."""
    found = select(MinutesLifeRow.meeting_id).where(MinutesLifeRow.secrecy != Secrecy.ORDINARY)
    return frozenset(session.scalars(found))


def touched(session: Session, meeting_id: int) -> None:
    """What the store does by itself for most rows: checked minutes are a draft again. Raises MinutesFinal."""
    row = session.get(MinutesLifeRow, meeting_id, with_for_update=True)
    if row is None:
        return
    if row.state == LifeState.FINAL:
        raise MinutesFinal
    row.state = LifeState.DRAFT


def unchecked(session: Session, meeting_id: int) -> None:
    """Checked minutes are a draft again; final ones stay as they were issued, whatever is known since."""
    row = session.get(MinutesLifeRow, meeting_id, with_for_update=True)
    if row is not None and row.state == LifeState.CHECKED:
        row.state = LifeState.DRAFT


def hold(session: Session, meeting_id: int) -> None:
    """Let nobody else change minutes that are not final until the end of this step. Raises as `closed`."""
    _open(session, meeting_id)
    session.flush()


def closed(session: Session, meeting_id: int, by: Closing) -> None:
    """Say that this document is the final one of the minutes; the gate was asked before.

    Raises MeetingUnknown, MinutesFinal.
    """
    row = _open(session, meeting_id)
    row.state, row.final_by, row.final_at = LifeState.FINAL, by.actor, by.at
    row.document_id, row.snapshot = by.document_id, by.snapshot


def _open(session: Session, meeting_id: int) -> MinutesLifeRow:
    """The row of minutes that are not final, made where there is none; one change of it at a time.

    Raises MeetingUnknown, MinutesFinal.
    """
    if session.get(MeetingRow, meeting_id, with_for_update=True) is None:
        raise MeetingUnknown(meeting_id)
    row = session.get(MinutesLifeRow, meeting_id)
    if row is None:
        row = MinutesLifeRow(
            meeting_id=meeting_id, state=LifeState.DRAFT, secrecy=Secrecy.ORDINARY, checked_by="", final_by=""
        )
        session.add(row)
    elif row.state == LifeState.FINAL:
        raise MinutesFinal
    return row
