"""Issue reminder letters step by step: read what they print, print them, store all of them at once."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.followups.reminder_letter import render
from rakor_desktop.domain.errors import NothingToRemind, RakorError, RemindersMoved
from rakor_desktop.services.followups import reminders, reminding
from rakor_desktop.services.followups.reminders import Reminder, ReminderOrder
from rakor_desktop.services.followups.reminding import Printed
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import BookDraft
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.steps import Steps

_TRIES = 3
"""How often letters are printed anew because something in them changed meanwhile."""


class ReminderSteps(Steps):
    """One run at a time. `made` with the letters as they were stored and printed, `stopped` when none was."""

    made = Signal(object, object)  # tuples of IssuedDocument and of Printed
    stopped = Signal()
    progressed = Signal(int, int)  # letters printed, of how many; told from the thread that prints

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, parent)
        self._stop, self._tries = Event(), 0

    def issue(self, order: ReminderOrder, new_book: BookDraft | None = None) -> None:
        """Issue the letters of an order; a book that is not there yet is begun first."""
        self._stop, self._tries = Event(), 0
        self.working.emit(True)
        if new_book is None:
            self._read(order)
        else:
            self._jobs.write(numbers.add_book, new_book, then=partial(self._on_book, order), refused=self._on_refused)

    @Slot()
    def stop(self) -> None:
        """Issue nothing."""
        self._stop.set()

    def _on_book(self, order: ReminderOrder, book_id: int) -> None:
        wanted = ReminderOrder(
            order.institution_ids, order.dated, order.signer, book_id, order.first, order.by, order.late_only,
            order.meeting_id, order.confidential,
        )  # fmt: skip
        self._read(wanted)

    def _read(self, order: ReminderOrder) -> None:
        self._tries += 1
        self._jobs.read(
            reminders.reminders, order, then=partial(self._on_letters, order), refused=self._on_refused
        )

    def _on_letters(self, order: ReminderOrder, letters: tuple[Reminder, ...]) -> None:
        if not letters:
            self._on_refused(NothingToRemind())
            return
        then = partial(self._on_printed, order)
        self._jobs.export(
            print_letters, letters, self.progressed.emit, self._stop, then=then, refused=self._on_refused
        )

    def _on_printed(self, order: ReminderOrder, printed: tuple[Printed, ...] | None) -> None:
        if printed is None or self._stop.is_set():
            self.working.emit(False)
            self.stopped.emit()
            return
        then, refused = partial(self._on_issued, printed), partial(self._on_held, order)
        self._jobs.write(reminding.issue_reminders, order, printed, then=then, refused=refused)

    def _on_held(self, order: ReminderOrder, error: RakorError) -> None:
        """What changed meanwhile is printed as it is by now."""
        if isinstance(error, RemindersMoved) and self._tries < _TRIES:
            self._read(order)
        else:
            self._on_refused(error)

    def _on_issued(self, printed: tuple[Printed, ...], documents: tuple[IssuedDocument, ...]) -> None:
        self.working.emit(False)
        self.made.emit(documents, printed)


def print_letters(
    letters: Sequence[Reminder], told: Callable[[int, int], object], stop: Event
) -> tuple[Printed, ...] | None:
    """The letters as PDF files, one after the other; None when it was stopped. Raises MarkUnknown, ClaimsSignature."""
    printed = []
    for letter in letters:
        if stop.is_set():
            return None
        printed.append(Printed(letter.paper, render(letter.paper)))
        told(len(printed), len(letters))
    return tuple(printed)
