"""The letter as a Word file where the person wants it; one that was edited by hand is never written over."""

import hashlib
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import as_draft, file_of
from rakor_desktop.domain.errors import CannotRead, FileEdited, RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.local.files import free_name, write_whole
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.services.meetings.meetings import Meeting
from rakor_desktop.services.publishing import gate
from rakor_desktop.services.publishing.gate import Gate
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.found_strip import found_words, told
from rakor_desktop.ui.kit.jobs import Jobs, Refused
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.letters.corrections import STRIP


@dataclass(frozen=True, slots=True)
class Written:
    """What stands on the disk now, and what of it the gate holds up."""

    sha256: str
    held: tuple[Finding, ...] = ()


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


def write_seen(path: Path, seen: Gate, last_written: str) -> Written:
    """The same by what the gate finds: a letter that it holds up is marked as a draft. Raises as `write_word`."""
    held = seen.held_by(findings(seen.paper, seen.moved))
    paper = as_draft(seen.paper) if held else seen.paper
    if not isinstance(paper, LetterPaper):
        raise TypeError(paper)
    return Written(write_word(path, paper, last_written), held)


class WordFile(QObject):
    """Asks for a place, remembers what it wrote where; `gate_wanted` when the person asks what holds the letter up."""

    gate_wanted = Signal()

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
        then = partial(self._on_gate, Path(place), refused)
        self._jobs.read(gate.gate, meeting_id, DocumentKind.LETTER_WORD, profile, then=then, refused=refused)

    def _on_gate(self, path: Path, refused: Refused, seen: Gate) -> None:
        last = self._state.text(_remembered(path))
        then = partial(self._on_written, path)
        self._jobs.export(write_seen, path, seen, last, then=then, refused=refused)

    def _on_written(self, path: Path, written: Written) -> None:
        self._state.set_text(_remembered(path), written.sha256)
        if written.held:
            words = self.tr("The letter is saved for Word as a draft.")
            way = (self.tr("Ready to print?"), self.gate_wanted.emit)
            self._messages.show_message(STRIP, "warn", words, f"{found_words(written.held)}: {told(written.held)}", way)
        else:
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
