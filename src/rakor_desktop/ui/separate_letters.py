"""Saves the invitation letters of a meeting as a file for each, in a folder the person chooses."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.separate_letters import Saved, save_separately
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.paths import config_dir, documents_dir
from rakor_desktop.services.letters import letters
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.viewer import open_in_viewer

FOLDER = "letters_folder"
"""Under this name the folder of the last letters is remembered."""
STRIP = "separate-letters"


class SeparateLetters(QObject):
    """One run at a time; a strip tells how far it is and stops it, then where the files are."""

    progressed = Signal(int, int)  # letters saved, of how many; told from the thread that writes

    def __init__(
        self, jobs: Jobs, messages: MessageArea, window: QWidget, opener: Callable[[Path], bool] = open_in_viewer
    ) -> None:
        super().__init__(window)
        self._jobs, self._messages, self._window, self._opener = jobs, messages, window, opener
        self._stop: Event | None = None
        self._strip: MessageStrip | None = None
        self.progressed.connect(self._on_progress)

    def choose(self, meeting_id: int, profile: Profile) -> QFileDialog | None:
        """Ask for a folder and save the letters there; None while others are being saved."""
        if self._stop is not None:
            return None
        last = State(config_dir()).text(FOLDER)
        begin = last if last and Path(last).is_dir() else str(documents_dir())
        dialog = QFileDialog(self._window, self.tr("Folder for the letters"), begin)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(partial(self._on_folder, meeting_id, profile))
        dialog.open()
        return dialog

    @Slot()
    def stop(self) -> None:
        """Write no further letter; those that are there stay."""
        if self._stop is not None:
            self._stop.set()

    def _on_folder(self, meeting_id: int, profile: Profile, folder: str) -> None:
        State(config_dir()).set_text(FOLDER, folder)
        self._stop = Event()
        way = (self.tr("Stop"), self.stop)
        self._strip = self._messages.show_message(STRIP, "info", self.tr("Saving the letters…"), folder, way)
        then = partial(self._on_codes, meeting_id, profile, Path(folder))
        self._jobs.write(letters.give_codes, meeting_id, then=then, refused=self._on_refused)

    def _on_codes(self, meeting_id: int, profile: Profile, folder: Path, _done: None) -> None:
        then = partial(self._on_paper, folder)
        self._jobs.read(letters.letter_paper, meeting_id, profile, then=then, refused=self._on_refused)

    def _on_paper(self, folder: Path, paper: LetterPaper) -> None:
        asked = paper, folder, self.progressed.emit, self._stop
        self._jobs.export(save_separately, *asked, then=self._on_saved, refused=self._on_refused)

    @Slot(int, int)
    def _on_progress(self, done: int, of: int) -> None:
        if self._strip is not None and self._messages.strip(STRIP) is self._strip:
            self._strip.text.setText(self.tr("{done} of {of}").format(done=done, of=of))

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        self._stop = self._strip = None
        if not saved.of:
            self._messages.show_message(STRIP, "warn", self.tr("Nobody is invited yet."))
            return
        words = self.tr("%n letter(s) saved, each as a file.", "", saved.letters)
        if saved.letters < saved.of:
            words = self.tr("Stopped: {done} of {of} letters are saved.").format(done=saved.letters, of=saved.of)
        way = (self.tr("Open the folder"), partial(self._opener, saved.folder))
        self._messages.show_message(STRIP, "ok", words, str(saved.folder), way)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self._stop = self._strip = None
        self._messages.take_away(STRIP)
        refuse_in(self._messages, error)
