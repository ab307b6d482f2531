"""The message that asks an office for its answer: its text, which the staff edits, and the one for an invitation."""

from datetime import date

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow, MeetingRow
from rakor_desktop.documents.letters.call_message import USUAL_TEXT, CallFacts, call_message
from rakor_desktop.domain.errors import InviteeUnknown
from rakor_desktop.services.directory.directory import offices
from rakor_desktop.services.settings.message_texts import keep_message_text, message_text

CALL_MESSAGE = "call_message"


def call_template(session: Session) -> str:
    """The text with its places in braces: the office's own, or the usual one."""
    return message_text(session, CALL_MESSAGE, USUAL_TEXT)


def set_call_template(tx: Tx, text: str, seen: str | None = None) -> str:
    """Write the text anew; an empty one brings the usual one back. Returns what stood before, so that it is undone.

    Raises SettingChanged when another desk wrote it otherwise since it was `seen`.
    """
    return keep_message_text(tx.session, CALL_MESSAGE, USUAL_TEXT, text, seen)


def message_to(session: Session, invitee_id: int) -> str:
    """The message to the office of an invitation, called as on the day of the meeting. Raises InviteeUnknown."""
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    held = session.get_one(MeetingRow, row.meeting_id)
    facts = _facts(held, _office_name(session, held.held_on, row.office_id), row.may_be_represented)
    return call_message(call_template(session), facts)


def _office_name(session: Session, day: date, office_id: int) -> str:
    (office,) = offices(session, day, [office_id])
    return office.name


def _facts(held: MeetingRow, office: str, may_be_represented: bool) -> CallFacts:
    return CallFacts(
        office, may_be_represented, held.title, held.held_on, held.starts, held.ends, held.zone, held.place,
        held.organiser,
    )  # fmt: skip
