"""The message that reminds an institution: its text, which the staff edits, and the one for an institution."""

from datetime import date

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.documents.followups.reminder_message import USUAL_TEXT, MessageFacts, reminder_message
from rakor_desktop.domain.errors import NothingToRemind
from rakor_desktop.services.followups.reminders import Reminded, ReminderOrder, reminded, reminders
from rakor_desktop.services.settings.message_texts import keep_message_text, message_text

REMINDER_MESSAGE = "reminder_message"


def reminder_template(session: Session) -> str:
    """The text with its places in braces: the office's own, or the usual one."""
    return message_text(session, REMINDER_MESSAGE, USUAL_TEXT)


def set_reminder_template(tx: Tx, text: str, seen: str | None = None) -> str:
    """Write the text anew; an empty one brings the usual one back. Returns what stood before, so that it is undone.

    Raises SettingChanged when another desk wrote it otherwise since it was `seen`.
    """
    return keep_message_text(tx.session, REMINDER_MESSAGE, USUAL_TEXT, text, seen)


def message_to(session: Session, institution_id: int, today: date, meeting_id: int | None = None) -> str:
    """The message to an institution about what it owes of one meeting or of all. Raises NothingToRemind."""
    found = reminders(session, ReminderOrder((institution_id,), today, meeting_id=meeting_id))
    if not found:
        raise NothingToRemind
    paper = found[0].paper
    last = reminded(session).get(institution_id, Reminded())
    facts = MessageFacts(
        paper.letter.addressees[0].office, paper.body, today, paper.rows, last.number, last.dated
    )  # fmt: skip
    return reminder_message(reminder_template(session), facts)
