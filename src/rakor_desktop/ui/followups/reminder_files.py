"""Reminder letters and due dates as files: all in one to print, each for Word or by itself, a calendar."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.followups import calendar_file, reminder_letter
from rakor_desktop.documents.followups.calendar_file import CalendarPaper
from rakor_desktop.documents.followups.followups_papers import FollowupReportPaper
from rakor_desktop.documents.followups.reminder_words import letter_file_name
from rakor_desktop.documents.letters.separate_letters import put_beside
from rakor_desktop.domain.errors import NothingToRemind, RakorError
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.paths import config_dir, data_dir, documents_dir
from rakor_desktop.services.followups import due_dates, followup_papers, reminders
from rakor_desktop.services.followups.followup_papers import ReportBy, Wanted
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.services.followups.reminders import Reminder, ReminderOrder
from rakor_desktop.services.followups.reminding import Printed
from rakor_desktop.ui.followups.papers import write_paper
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.state import State

FOLDER, STRIP = "reminders_folder", "reminder-files"
"""Under the first name the folder of the last letters is remembered."""


class ReminderFiles(QObject):
    """Asks for a place and writes there, never over anything; a strip says what was written."""

    def __init__(
        self, jobs: Jobs, messages: MessageArea, window: QWidget, opener: Callable[[Path], bool]
    ) -> None:
        super().__init__(window)
        self._jobs, self._messages, self._window, self._opener = jobs, messages, window, opener
        self._refuse = partial(refuse_in, messages)

    def open_all(self, printed: Sequence[Printed]) -> None:
        """All letters as one file, in the program for such files."""
        path = data_dir() / "opened" / letter_file_name(printed[0].paper, "semua", ".pdf")
        self._jobs.export(put_together, path, tuple(printed), then=self._on_opened, refused=self._refuse)

    def save_each(self, printed: Sequence[Printed]) -> QFileDialog:
        """Every letter as a file of its own in a folder that is asked for."""
        return self._ask_folder(partial(self._on_pdf_folder, tuple(printed)))

    def save_for_word(self, order: ReminderOrder) -> QFileDialog:
        """The letters for Word, each a file, as drafts without numbers."""
        return self._ask_folder(partial(self._on_word_folder, order))

    def save_calendar(self, chosen: Chosen, now: datetime) -> QFileDialog:
        """The due dates of what is chosen as a calendar file."""
        proposed = str(_folder() / f"{now:%Y-%m-%d}-tenggat-tindak-lanjut.ics")
        dialog = QFileDialog(self._window, self.tr("Save the due dates"), proposed, "iCalendar (*.ics)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self._on_calendar_place, chosen, now))
        dialog.open()
        return dialog

    def save_open_lists(self, today: date, wanted: Wanted) -> QFileDialog:
        """What each of the chosen still owes, a page or more each, as one file to print."""
        proposed = str(_folder() / f"{today:%Y-%m-%d}-daftar-terbuka.pdf")
        dialog = QFileDialog(self._window, self.tr("Save the open lists"), proposed, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self._on_lists_place, today, wanted))
        dialog.open()
        return dialog

    def _on_lists_place(self, today: date, wanted: Wanted, place: str) -> None:
        query = partial(followup_papers.report_paper, open_only=True)
        then = partial(self._on_lists, Path(place))
        self._jobs.read(query, today, wanted, ReportBy.REGION, then=then, refused=self._refuse)

    def _on_lists(self, path: Path, paper: FollowupReportPaper) -> None:
        then = partial(self._on_lists_saved, path, len(paper.parts))
        self._jobs.export(write_paper, path, paper, then=then, refused=self._refuse)

    def _on_lists_saved(self, path: Path, lists: int, _size: int | None) -> None:
        words = self.tr("%n open list(s) saved as one file.", "", lists)
        self._messages.show_message(STRIP, "ok", words, str(path), (self.tr("Open"), partial(self._on_opened, path)))

    def _ask_folder(self, then: Callable[[str], None]) -> QFileDialog:
        dialog = QFileDialog(self._window, self.tr("Folder for the letters"), str(_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(then)
        dialog.open()
        return dialog

    def _on_pdf_folder(self, printed: tuple[Printed, ...], folder: str) -> None:
        State(config_dir()).set_text(FOLDER, folder)
        files = [(letter_file_name(one.paper, one.paper.body, ".pdf"), one.content) for one in printed]
        self._jobs.export(write_each, Path(folder), files, then=self._on_saved, refused=self._refuse)

    def _on_word_folder(self, order: ReminderOrder, folder: str) -> None:
        State(config_dir()).set_text(FOLDER, folder)
        then = partial(self._on_letters, Path(folder))
        self._jobs.read(reminders.reminders, order, then=then, refused=self._refuse)

    def _on_letters(self, folder: Path, letters: tuple[Reminder, ...]) -> None:
        if not letters:
            self._refuse(NothingToRemind())
            return
        self._jobs.export(write_for_word, folder, letters, then=self._on_saved, refused=self._refuse)

    def _on_calendar_place(self, chosen: Chosen, now: datetime, place: str) -> None:
        then = partial(self._on_calendar, Path(place))
        self._jobs.read(due_dates.due_calendar, now, chosen, then=then, refused=self._refuse)

    def _on_calendar(self, path: Path, paper: CalendarPaper) -> None:
        then = partial(self._on_calendar_saved, path, len(paper.events))
        self._jobs.export(write_whole, path, calendar_file.render(paper), then=then, refused=self._refuse)

    def _on_calendar_saved(self, path: Path, events: int, _nothing: None) -> None:
        words = self.tr("%n due date(s) saved for a calendar.", "", events)
        self._messages.show_message(STRIP, "ok", words, str(path))

    @Slot(object)
    def _on_saved(self, saved: tuple[Path, int]) -> None:
        folder, letters = saved
        words = self.tr("%n letter(s) saved, each as a file.", "", letters)
        way = (self.tr("Open the folder"), partial(self._opener, folder))
        self._messages.show_message(STRIP, "ok", words, str(folder), way)

    @Slot(object)
    def _on_opened(self, path: Path) -> None:
        if not self._opener(path):
            text = self.tr("The file is at {path}").format(path=path)
            self._messages.show_message(STRIP, "warn", self.tr("No program here opens this file."), text)


def put_together(path: Path, printed: Sequence[Printed]) -> Path:
    """Write all letters as one file. Raises DiskFull, CannotWrite."""
    content = reminder_letter.bundle([one.paper for one in printed], [one.content for one in printed])
    return put_beside(path, content)


def write_for_word(folder: Path, letters: Sequence[Reminder]) -> tuple[Path, int]:
    """Write each letter as a Word file. Raises as `write_each`, MarkUnknown, ClaimsSignature."""
    from rakor_desktop.documents.followups.reminder_docx import render

    files = [(letter_file_name(one.paper, one.paper.body, ".docx"), render(one.paper)) for one in letters]
    return write_each(folder, files)


def write_each(folder: Path, files: Sequence[tuple[str, bytes]]) -> tuple[Path, int]:
    """Write files into a folder, each whole and none over another. Raises DiskFull, CannotWrite."""
    for name, content in files:
        put_beside(folder / name, content)
    return folder, len(files)


def _folder() -> Path:
    try:
        last = Path(State(config_dir()).text(FOLDER))
    except RakorError:
        return documents_dir()
    return last if last.is_absolute() and last.is_dir() else documents_dir()
