"""The message that is pasted to whoever answers for an office: P copies it, its text is the staff's to write."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.documents.call_message import PLACES
from rakor_desktop.services import call_messages
from rakor_desktop.services.invitations import Invitee
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
COPIED, UNDO = "copied", "call-text"


class CallTextSheet(Sheet):
    """Tells `written` with the new text, then closes."""

    written = Signal(str)

    def __init__(self, text: str, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Text of the message"),
            self.tr("Words in braces are filled in for each invitation."),
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


class CallText(QObject):
    """Copies the message of the list's current row, and opens the sheet in which its text is written."""

    def __init__(self, jobs: Jobs, messages: MessageArea, table: Table) -> None:
        super().__init__(table)
        self._jobs, self._messages, self._table = jobs, messages, table
        self._refuse = partial(refuse_in, messages)
        self.copy = make_action(table, self.tr("Copy message"), "P", self.copy_message)
        self.write = make_action(table, self.tr("Change text"), "Shift+P", self.open)

    @Slot()
    def copy_message(self) -> None:
        """Put the message for the current invitation on the clipboard."""
        row = self._table.current_row()
        if isinstance(row, Invitee):
            then = partial(self._on_message, row.office.name)
            self._jobs.read(call_messages.message_to, row.id, then=then, refused=self._refuse)

    @Slot()
    def open(self) -> None:
        """Show the text with its places, to be written anew."""
        self._jobs.read(call_messages.call_template, then=self._on_template)

    def _on_message(self, office: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The message to {office} is on the clipboard.").format(office=office)
        self._messages.show_message(COPIED, "ok", words, self.tr("Paste it with Ctrl V."))

    @Slot(str)
    def _on_template(self, text: str) -> None:
        if self._table.isVisible():
            sheet = CallTextSheet(text, parent=self._table)
            sheet.written.connect(self._on_written)
            sheet.open()

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._jobs.write(call_messages.set_call_template, text, then=self._on_kept, refused=self._refuse)

    @Slot(str)
    def _on_kept(self, before: str) -> None:
        back = partial(self._jobs.write, call_messages.set_call_template, before, refused=self._refuse)
        self._messages.offer_undo(UNDO, self.tr("The text of the message is saved."), back)
