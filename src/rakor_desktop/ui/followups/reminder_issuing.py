"""What is said while reminder letters are issued and after: how far it is, where they are, the way to give them up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.followups import reminding
from rakor_desktop.services.followups.reminders import ReminderOrder
from rakor_desktop.services.followups.reminding import Printed
from rakor_desktop.services.publishing.numbers import BookDraft
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.followups.reminder_files import ReminderFiles
from rakor_desktop.ui.followups.reminder_steps import ReminderSteps
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.page import refuse_in

ISSUED, WORKING = "reminders-issued", "reminders-working"


class ReminderIssuing(QObject):
    """Tells `working` while letters are being issued, and `made` once they are."""

    working = Signal(bool)
    made = Signal()

    def __init__(
        self, jobs: Jobs, messages: MessageArea, window: QWidget, opener: Callable[[Path], bool]
    ) -> None:
        super().__init__(window)
        self._jobs, self._messages, self._window = jobs, messages, window
        self._refuse = partial(refuse_in, messages)
        self._strip: MessageStrip | None = None
        self.files, self.steps = ReminderFiles(jobs, messages, window, opener), ReminderSteps(jobs, self)
        self.steps.working.connect(self._on_working)
        self.steps.progressed.connect(self._on_progress)
        self.steps.made.connect(self._on_made)
        self.steps.stopped.connect(self._on_stopped)
        self.steps.refused.connect(self._on_refused)

    def issue(self, order: ReminderOrder, new_book: BookDraft | None) -> None:
        """Issue the letters of an order; a book that is not there yet is begun first."""
        self.steps.issue(order, new_book)

    @Slot(bool)
    def _on_working(self, working: bool) -> None:
        if working:
            words, way = self.tr("Printing the letters…"), (self.tr("Stop"), self.steps.stop)
            self._strip = self._messages.show_message(WORKING, "info", words, "", way)
        else:
            self._strip = None
            self._messages.take_away(WORKING)
        self.working.emit(working)

    @Slot(int, int)
    def _on_progress(self, done: int, of: int) -> None:
        if self._strip is not None and self._messages.strip(WORKING) is self._strip:
            self._strip.text.setText(self.tr("{done} of {of}").format(done=done, of=of))

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self._refuse(error)

    @Slot()
    def _on_stopped(self) -> None:
        words = self.tr("Stopped; no letter was issued and no number given.")
        self._messages.show_message(ISSUED, "info", words)

    @Slot(object, object)
    def _on_made(self, documents: tuple[IssuedDocument, ...], printed: tuple[Printed, ...]) -> None:
        words = self.tr("%n reminder letter(s) issued.", "", len(documents))
        numbers = " – ".join(dict.fromkeys((documents[0].number, documents[-1].number)))
        self._messages.show_message(
            ISSUED, "ok", words, numbers,
            (self.tr("Open all"), partial(self.files.open_all, printed)),
            (self.tr("Save as files"), partial(self.files.save_each, printed)),
            (self.tr("Give them up"), partial(self._ask_back, documents)),
        )  # fmt: skip
        self.made.emit()

    def _ask_back(self, documents: tuple[IssuedDocument, ...]) -> None:
        title = self.tr("Give %n reminder letter(s) up", "", len(documents))
        text = self.tr("Letters and numbers stay in their registers as void; the numbers are never used again.")
        usual = [self.tr("wrong date"), self.tr("sent too early")]
        self.sheet = ReasonSheet(title, text, usual, submit=self.tr("Give up"), parent=self._window)
        self.sheet.given.connect(partial(self._take_back, tuple(one.id for one in documents)))
        self.sheet.open()

    def _take_back(self, document_ids: tuple[int, ...], reason: str) -> None:
        self._jobs.write(reminding.take_back, document_ids, reason, then=self._on_back, refused=self._refuse)

    @Slot(object)
    def _on_back(self, _nothing: None) -> None:
        words = self.tr("The letters are given up; the histories say so.")
        self._messages.show_message(ISSUED, "info", words)
