"""The message that is pasted to whoever answers for an invited office."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.letters.call_message import PLACES
from rakor_desktop.services.invitations import call_messages
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.message_text import Filled, MessageText, Template
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.table import Table


def call_text(jobs: Jobs, messages: MessageArea, table: Table) -> MessageText:
    """Its ways, for the current row of the list of invitations."""
    about = QCoreApplication.translate("CallText", "Words in braces are filled in for each invitation.")
    template = Template(PLACES, about, call_messages.call_template, call_messages.set_call_template)
    return MessageText(jobs, messages, table, template, partial(_filled, table))


def _filled(table: Table) -> Filled | None:
    row = table.current_row()
    return Filled(row.office.name, call_messages.message_to, (row.id,)) if isinstance(row, Invitee) else None
