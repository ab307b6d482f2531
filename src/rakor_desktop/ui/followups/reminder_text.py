"""The message that is pasted to an institution: P copies it, its text is the staff's to write."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.documents.reminder_message import PLACES
from rakor_desktop.services import reminder_messages
from rakor_desktop.services.reminders import ReminderOrder
from rakor_desktop.ui.followups.reminder_columns import Pick
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import TextField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme

_WIDTH, _HEIGHT = 560, 480
COPIED, UNDO = "reminder-copied", "reminder-text"


class ReminderTextSheet(Sheet):
    """Tells `written` with the new text, then closes."""

    written = Signal(str)

    def __init__(self, text: str, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Text of the message"),
            self.tr("Words in braces are filled in for each institution."),
            submit=self.tr("Save text"),
            width=_WIDTH,
            parent=parent,
        )
        self.text = TextField(self.tr("Message"), hint=self.tr("Empty brings the usual text back."))
        self.text.set_text(text)
        self.content.addWidget(self.text, 1)
        self.content.addWidget(Caption("  ".join(f"{{{place}}}" for place in PLACES), wrap=True))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.submitted.connect(self._on_submitted)
        self.text.editor.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        self.accept()
        self.written.emit(self.text.text())


class ReminderText(QObject):
    """Copies the message to the current institution, and opens the sheet in which its text is written.

    `order` tells the day and the meeting of which the list is.
    """

    def __init__(
        self, jobs: Jobs, messages: MessageArea, table: Table, order: Callable[[], ReminderOrder | None]
    ) -> None:
        super().__init__(table)
        self._jobs, self._messages, self._table, self._order = jobs, messages, table, order
        self._refuse = partial(refuse_in, messages)
        self.copy = make_action(table, self.tr("Copy message"), "P", self.copy_message)
        self.write = make_action(table, self.tr("Change text"), "Shift+P", self.open)

    @Slot()
    def copy_message(self) -> None:
        """Put the message for the current institution on the clipboard."""
        row, order = self._table.current_row(), self._order()
        if isinstance(row, Pick) and order is not None:
            body = row.debtor.institution
            self._jobs.read(
                reminder_messages.message_to, body.id, order.dated, order.meeting_id,
                then=partial(self._on_message, body.name), refused=self._refuse,
            )  # fmt: skip

    @Slot()
    def open(self) -> None:
        """Show the text with its places, to be written anew."""
        self._jobs.read(reminder_messages.reminder_template, then=self._on_template, refused=self._refuse)

    def _on_message(self, body: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The message to {body} is on the clipboard.").format(body=body)
        self._messages.show_message(COPIED, "ok", words, self.tr("Paste it with Ctrl V."))

    @Slot(str)
    def _on_template(self, text: str) -> None:
        if self._table.isVisible():
            sheet = ReminderTextSheet(text, parent=self._table)
            sheet.written.connect(self._on_written)
            sheet.open()

    @Slot(str)
    def _on_written(self, text: str) -> None:
        then = self._on_kept
        self._jobs.write(reminder_messages.set_reminder_template, text, then=then, refused=self._refuse)

    @Slot(str)
    def _on_kept(self, before: str) -> None:
        back = partial(self._jobs.write, reminder_messages.set_reminder_template, before, refused=self._refuse)
        self._messages.offer_undo(UNDO, self.tr("The text of the message is saved."), back)
