"""Ctrl+E of every list: asks where, writes what is seen as an Excel file, and says where it is."""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from rakor_desktop.documents.office.list_paper import ListPaper
from rakor_desktop.domain.dates import grouped, weekday_date
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.paths import config_dir, documents_dir
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import Meeting
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.messages import MessageStrip
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.privacy_sheet import PrivacySheet
from rakor_desktop.ui.kit.sheet_columns import Groups, Seen, paper_of
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.viewer import open_in_viewer

if TYPE_CHECKING:
    from rakor_desktop.documents.profiles import Profile

log = logging.getLogger(__name__)
FOLDER = "export_folder"
"""Under this name the folder of the last export is remembered."""
MESSAGE = "exported"
LONG = 2000
"""From so many rows on it is told how far the writing is, and can be stopped."""
_LONGEST_NAME = 60


class ListExport(QObject):
    """The export of one page. `seen` tells what its list shows at the moment; `name` stands in the log."""

    saved = Signal(object)  # Path of the file
    progressed = Signal(int, int)  # rows written, of how many; told from the thread that writes

    def __init__(self, page: Page, name: str, seen: Callable[[], Seen[Any]]) -> None:
        super().__init__(page)
        self._page, self._name, self._seen = page, name, seen
        self.opener: Callable[[Path], bool] = open_in_viewer
        self._stop: Event | None = None
        self._strip: MessageStrip | None = None
        self.progressed.connect(self._on_progress)
        self.action = make_action(page, self.tr("Export to Excel"), "Ctrl+E", self.begin, anywhere=True)
        self.action.setIconText(self.tr("to Excel"))
        page.installEventFilter(self)

    @Slot()
    def begin(self) -> None:
        """Export what is seen now; of a meeting's list the meeting is asked for first, it stands on the sheet."""
        seen = self._seen()
        if not seen.count:
            self._say_nothing_here()
        elif self._page.meeting_id is None:
            self._ask_confidence(seen, local_now().date())
        else:
            then, refused = partial(self._on_meeting, seen), self._page.refuse
            self._page.jobs.read(meetings.meeting, self._page.meeting_id, then=then, refused=refused)

    @Slot()
    def stop(self) -> None:
        """Write no further; no file is left, and one that stood there stays."""
        if self._stop is not None:
            self._stop.set()

    def ask_place(self, seen: Seen[Any], day: date, private: bool) -> QFileDialog:
        """Ask for a place in the folder of the last time; returns the dialog, which is open already."""
        proposed = str(last_folder() / file_name(seen.title, day))
        dialog = QFileDialog(self._page, self.tr("Export to Excel"), proposed, "Excel (*.xlsx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self._on_place, seen, day, private))
        dialog.open()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was saved from one page is not said over another."""
        if event.type() == QEvent.Type.Hide and self._strip is None and shiboken6.isValid(self._page.messages):
            self._page.messages.take_away(MESSAGE)
        return super().eventFilter(watched, event)

    def _on_meeting(self, seen: Seen[Any], held: Meeting) -> None:
        facts = (f"{held.title}, {weekday_date(held.held_on)}", *seen.facts)
        self._ask_confidence(replace(seen, facts=facts), held.held_on)

    def _ask_confidence(self, seen: Seen[Any], day: date) -> None:
        if seen.confidence is None:
            self._ask_privacy(seen, seen, day)
            return
        then, refused = partial(self._on_closed, seen, day), self._page.refuse
        self._page.jobs.read(seen.confidence.closed, then=then, refused=refused)

    def _on_closed(self, seen: Seen[Any], day: date, closed: frozenset[int]) -> None:
        self._ask_privacy(seen, seen.open_to_all(closed), day)

    def _ask_privacy(self, seen: Seen[Any], open_to_all: Seen[Any], day: date) -> None:
        confidential = seen.count - open_to_all.count
        if not (seen.has_private or confidential):
            self.ask_place(seen, day, False)
            return
        sheet = PrivacySheet(
            seen.title, seen.count, phones=seen.has_private, confidential=confidential, parent=self._page
        )
        sheet.agreed.connect(partial(self._on_agreed, seen, open_to_all, day))
        sheet.open()

    def _on_agreed(self, seen: Seen[Any], open_to_all: Seen[Any], day: date, private: bool, confidential: bool) -> None:
        leaving = seen if confidential else open_to_all
        if leaving.count:
            self.ask_place(leaving, day, private)
        else:
            self._say_nothing_here()

    def _say_nothing_here(self) -> None:
        self._page.messages.show_message(MESSAGE, "info", self.tr("There are no rows here to export."))

    def _on_place(self, seen: Seen[Any], day: date, private: bool, place: str) -> None:
        path = Path(place)
        remember_folder(path.parent)
        self._stop = Event()
        if seen.count >= LONG:
            words, way = self.tr("Writing the list…"), (self.tr("Stop"), self.stop)
            self._strip = self._page.messages.show_message(MESSAGE, "info", words, path.name, way)
        if seen.ask is None:
            self._write(path, seen, day, private, seen.groups)
        else:
            seen.ask(private, partial(self._on_rows, path, seen, day, private))

    def _on_rows(self, path: Path, seen: Seen[Any], day: date, private: bool, rows: Sequence[Any]) -> None:
        self._write(path, seen, day, private, [("", rows)])

    def _write(self, path: Path, seen: Seen[Any], day: date, private: bool, groups: Groups[Any]) -> None:
        from rakor_desktop.services.settings.profiles import day_profile

        ready = partial(paper_of, seen, groups, day, private=private)
        then = partial(self._on_profile, path, ready, private)
        self._page.jobs.read(day_profile, day, then=then, refused=self._on_refused)

    def _on_profile(self, path: Path, ready: Callable[[], ListPaper], private: bool, profile: "Profile") -> None:
        then, told = partial(self._on_written, path, private), self.progressed.emit
        self._page.jobs.export(write_list, path, ready, profile, told, self._stop, then=then, refused=self._on_refused)

    @Slot(int, int)
    def _on_progress(self, done: int, of: int) -> None:
        if self._strip is not None and self._page.messages.strip(MESSAGE) is self._strip:
            self._strip.text.setText(self.tr("{done} of {of} rows").format(done=grouped(done), of=grouped(of)))

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self._page.messages.take_away(MESSAGE)
        self._stop = self._strip = None
        self._page.refuse(error)

    def _on_written(self, path: Path, private: bool, rows: int | None) -> None:
        self._stop = self._strip = None
        if rows is None:
            self._page.messages.show_message(MESSAGE, "info", self.tr("Stopped; no file was written."))
            return
        log.info("list exported: %s, %d rows, phone numbers: %s", self._name, rows, "yes" if private else "no")
        self._page.messages.show_message(
            MESSAGE,
            "ok",
            self.tr("Saved {name}.").format(name=path.name),
            str(path.parent),
            (self.tr("Open"), partial(self._open, path)),
            (self.tr("Open folder"), partial(self._open, path.parent)),
        )
        self.saved.emit(path)

    def _open(self, path: Path) -> None:
        if not self.opener(path):
            text = self.tr("The file is at {path}").format(path=path)
            self._page.messages.show_message(MESSAGE, "warn", self.tr("No program here opens this file."), text)


def write_list(
    path: Path,
    ready: Callable[[], ListPaper],
    profile: "Profile",
    told: Callable[[int, int], object] | None = None,
    stop: Event | None = None,
) -> int | None:
    """Write the file whole or not at all; returns how many rows it has, None when it was stopped.

    Raises DiskFull, CannotWrite, CannotRead.
    """
    from rakor_desktop.documents.office.list_xlsx import render

    paper = ready()
    content = render(paper, profile, told, stop)
    if not content or (stop is not None and stop.is_set()):
        return None
    write_whole(path, content)
    return sum(len(group.rows) for group in paper.groups)


def file_name(title: str, day: date) -> str:
    """A name that sorts by day and says what it is: `2016-04-12-undangan.xlsx`."""
    words = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:_LONGEST_NAME].strip("-")
    return f"{day:%Y-%m-%d}-{words or 'rakor'}.xlsx"


def remember_folder(folder: Path) -> None:
    """The next export begins there."""
    State(config_dir()).set_text(FOLDER, str(folder))


def last_folder() -> Path:
    """The folder of the last export, while it is there; else the person's documents."""
    try:
        folder = Path(State(config_dir()).text(FOLDER))
    except RakorError:
        return documents_dir()
    return folder if folder.is_absolute() and folder.is_dir() else documents_dir()
