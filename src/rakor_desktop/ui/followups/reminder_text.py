"""The message that is pasted to an institution which owes something."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.followups.reminder_message import PLACES
from rakor_desktop.services.followups import reminder_messages
from rakor_desktop.services.followups.reminders import ReminderOrder
from rakor_desktop.ui.followups.reminder_columns import Pick
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.message_text import Filled, MessageText, Template
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.table import Table


def reminder_text(
    jobs: Jobs, messages: MessageArea, table: Table, order: Callable[[], ReminderOrder | None]
) -> MessageText:
    """Its ways, for the current row of those who are reminded; `order` tells the day and the meeting of which."""
    about = QCoreApplication.translate("ReminderText", "Words in braces are filled in for each institution.")
    template = Template(PLACES, about, reminder_messages.reminder_template, reminder_messages.set_reminder_template)
    return MessageText(jobs, messages, table, template, partial(_filled, table, order))


def _filled(table: Table, order: Callable[[], ReminderOrder | None]) -> Filled | None:
    row, asked = table.current_row(), order()
    if not isinstance(row, Pick) or asked is None:
        return None
    body = row.debtor.institution
    return Filled(body.name, reminder_messages.message_to, (body.id, asked.dated, asked.meeting_id))
