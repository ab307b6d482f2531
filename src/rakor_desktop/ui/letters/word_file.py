"""The letter as a Word file where the person wants it; one that was edited by hand is never written over."""

import hashlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.rendering import file_of
from rakor_desktop.domain.errors import CannotRead, FileEdited, RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.local.files import free_name, write_whole
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.services import letters
from rakor_desktop.services.meetings import Meeting
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.jobs import Jobs, Refused
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.letters.corrections import STRIP


def write_word(path: Path, paper: LetterPaper, last_written: str) -> str:
    """Write the letter and return the SHA-256 of what was written; `last_written` is that of the time before.

    Raises FileEdited when another file stands there, CannotRead, CannotWrite, DiskFull, MarkUnknown.
    """
    content = file_of(DocumentKind.LETTER_WORD, paper)
    try:
        standing = path.read_bytes() if path.exists() else None
    except OSError as error:
        raise CannotRead(str(path), error.strerror or "") from error
    if standing not in (None, content) and hashlib.sha256(standing or b"").hexdigest() != last_written:
        raise FileEdited(str(path))
    write_whole(path, content)
    return hashlib.sha256(content).hexdigest()


class WordFile(QObject):
    """Asks for a place, remembers what it wrote where."""

    def __init__(self, jobs: Jobs, messages: MessageArea, state: State, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._messages, self._state, self._window = jobs, messages, state, window

    def ask(self, held: Meeting, profile: Profile) -> QFileDialog:
        """Ask where the letter shall stand; returns the dialog, which is open already."""
        proposed = str(documents_dir() / f"{held.held_on:%Y-%m-%d}-surat-undangan.docx")
        dialog = QFileDialog(self._window, self.tr("Save for Word"), proposed)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # ours is written over, an edited one never
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self.write, held.id, profile))
        dialog.open()
        return dialog

    def write(self, meeting_id: int, profile: Profile, place: str) -> None:
        """Write the letter of this meeting there."""
        refused = partial(self._on_refused, meeting_id, profile)
        then = partial(self._on_paper, Path(place), refused)
        self._jobs.read(letters.letter_paper, meeting_id, profile, then=then, refused=refused)

    def _on_paper(self, path: Path, refused: Refused, paper: LetterPaper) -> None:
        last = self._state.text(_remembered(path))
        then = partial(self._on_written, path)
        self._jobs.export(write_word, path, paper, last, then=then, refused=refused)

    def _on_written(self, path: Path, sha256: str) -> None:
        self._state.set_text(_remembered(path), sha256)
        self._messages.show_message(STRIP, "ok", self.tr("The letter is saved for Word."), str(path))

    def _on_refused(self, meeting_id: int, profile: Profile, error: RakorError) -> None:
        """Beside a file that was edited a free name is offered."""
        if not isinstance(error, FileEdited):
            refuse_in(self._messages, error)
            return
        free, said = free_name(Path(error.path)), sentence(error)
        way = (self.tr("Save as {name}").format(name=free.name), partial(self.write, meeting_id, profile, str(free)))
        self._messages.show_message(STRIP, "warn", said.what, said.safe, way)


def _remembered(path: Path) -> str:
    """The name under which is kept what was written to a path."""
    return f"word/{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}"
