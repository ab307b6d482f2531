"""Whose code a guest carries: of this meeting, of another, of an invitation that was taken back, or of nobody."""

from typing import Any

from sqlalchemy import String, cast, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import HistoryRow, InviteeRow, MeetingRow, OfficeRow
from rakor_desktop.domain.errors import DoorCodeOfAnotherMeeting, DoorCodeUnknown, DoorCodeWithdrawn
from rakor_desktop.domain.tokens import check


def invitee_of_code(session: Session, meeting_id: int, typed: str) -> int:
    """The invitation of this meeting whose letter carries the code.

    Raises DoorCodeMistyped, DoorCodeOfAnotherMeeting, DoorCodeWithdrawn, DoorCodeUnknown.
    """
    code = check(typed)
    rows = session.scalars(select(InviteeRow).where(InviteeRow.door_code == code)).all()
    own = next((row.id for row in rows if row.meeting_id == meeting_id), None)
    if own is not None:
        return own
    for row in rows:
        other = session.get_one(MeetingRow, row.meeting_id)
        raise DoorCodeOfAnotherMeeting(_office(session, row.office_id), other.title, other.held_on)
    gone = _withdrawn(session, code)
    if gone is not None:
        raise DoorCodeWithdrawn(_office(session, gone))
    raise DoorCodeUnknown(code)


def _withdrawn(session: Session, code: str) -> int | None:
    """The office whose invitation carried the code before it was taken off the list, as the trail remembers."""
    removed = select(HistoryRow).where(
        HistoryRow.subject == InviteeRow.__tablename__,
        HistoryRow.action == "removed",
        cast(HistoryRow.fields, String).contains(code),
    )
    for row in session.scalars(removed.order_by(HistoryRow.id.desc())):
        if _was(row.fields, "door_code") == code:
            return int(_was(row.fields, "office_id"))
    return None


def _was(fields: dict[str, list[Any]], name: str) -> Any:
    return fields.get(name, [None])[0]


def _office(session: Session, office_id: int) -> str:
    return session.scalars(select(OfficeRow.name).where(OfficeRow.id == office_id)).first() or str(office_id)
