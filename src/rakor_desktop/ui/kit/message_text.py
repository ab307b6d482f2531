"""A message that is pasted to whoever a row is about: P copies it, its text is the staff's to write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError, SettingChanged
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
COPIED, UNDO = "message-copied", "message-text"


@dataclass(frozen=True, slots=True)
class Template:
    """The text with its `places`: `read` it, or `keep` another than the one seen, which returns the text before."""

    places: Sequence[str]
    about: str
    read: Callable[[Any], str]
    keep: Callable[[Any, str, str], str]


@dataclass(frozen=True, slots=True)
class Filled:
    """The message to `name`: the question to the store, and what it asks for."""

    name: str
    query: Callable[..., str]
    asked: tuple[object, ...]


class MessageTextSheet(Sheet):
    """Tells `written` with the new text; whoever keeps it closes the sheet. `seen` is the text that was changed."""

    written = Signal(str)

    def __init__(self, text: str, template: Template, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Text of the message"), template.about, submit=self.tr("Save text"), width=_WIDTH, parent=parent
        )
        self.seen = text
        self.text = TextField(self.tr("Message"), hint=self.tr("Empty brings the usual text back."))
        self.text.set_text(text)
        self.content.addWidget(self.text, 1)
        self.content.addWidget(Caption("  ".join(f"{{{place}}}" for place in template.places), wrap=True))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.submitted.connect(self._on_submitted)
        self.text.editor.setFocus()

    @Slot(str)
    def learn(self, text: str) -> None:
        """This is the text by now: saving again puts the own one in its place."""
        self.seen = text

    @Slot()
    def _on_submitted(self) -> None:
        self.primary.setEnabled(False)
        self.written.emit(self.text.text())


class MessageText(QObject):
    """Copies the message for the current row of a list, and opens the sheet in which its text is written.

    `filled` tells what is to be asked for the current row; None where there is none.
    """

    def __init__(
        self, jobs: Jobs, messages: MessageArea, table: Table, template: Template, filled: Callable[[], Filled | None]
    ) -> None:
        super().__init__(table)
        self._jobs, self._messages, self._table, self._template, self._filled = jobs, messages, table, template, filled
        self._refuse = partial(refuse_in, messages)
        self.copy = make_action(table, self.tr("Copy message"), "P", self.copy_message)
        self.write = make_action(table, self.tr("Change text"), "Shift+P", self.open)

    @Slot()
    def copy_message(self) -> None:
        """Put the message for the current row on the clipboard."""
        if (filled := self._filled()) is not None:
            then = partial(self._on_message, filled.name)
            self._jobs.read(filled.query, *filled.asked, then=then, refused=self._refuse)

    @Slot()
    def open(self) -> None:
        """Show the text with its places, to be written anew."""
        self._jobs.read(self._template.read, then=self._on_template, refused=self._refuse)

    def _on_message(self, name: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The message to {name} is on the clipboard.").format(name=name)
        self._messages.show_message(COPIED, "ok", words, self.tr("Paste it with Ctrl V."))

    @Slot(str)
    def _on_template(self, text: str) -> None:
        if self._table.isVisible():
            sheet = MessageTextSheet(text, self._template, parent=self._table)
            sheet.written.connect(partial(self._on_written, sheet))
            sheet.open()

    def _on_written(self, sheet: MessageTextSheet, text: str) -> None:
        then, refused = partial(self._on_kept, sheet, text), partial(self._on_not_kept, sheet)
        self._jobs.write(self._template.keep, text, sheet.seen, then=then, refused=refused, always=sheet.ready)

    def _on_not_kept(self, sheet: MessageTextSheet, error: RakorError) -> None:
        """What was written stays in the sheet."""
        refuse_in(sheet.messages, error)
        if isinstance(error, SettingChanged):
            self._jobs.read(self._template.read, then=sheet.learn)

    def _on_kept(self, sheet: MessageTextSheet, text: str, before: str) -> None:
        sheet.accept()
        back = partial(self._jobs.write, self._template.keep, before, text, refused=self._refuse)
        self._messages.offer_undo(UNDO, self.tr("The text of the message is saved."), back)
