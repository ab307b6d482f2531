"""Issue a numbered letter: read what it prints, render it, store it, each on the thread it belongs to."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import approvals, letters
from rakor_desktop.services.publishing import IssuedDocument
from rakor_desktop.ui.kit.jobs import Jobs


class LetterIssuer(QObject):
    """One letter at a time; its number stays on it when anything fails, and the next try uses it."""

    issued = Signal(object)  # IssuedDocument
    refused = Signal(object)  # RakorError
    working = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.failed.connect(self._on_bug)

    def issue(self, meeting_id: int, version: int, profile: Profile) -> None:
        """Issue the letter as this version has it."""
        self.working.emit(True)
        then = partial(self._on_paper, meeting_id, version)
        self._jobs.read(letters.letter_paper, meeting_id, profile, then=then, refused=self._on_refused)

    def _on_paper(self, meeting_id: int, version: int, paper: LetterPaper) -> None:
        kind = DocumentKind.LETTERS if paper.mode is AddressMode.EACH else DocumentKind.LETTER
        then = partial(self._on_rendered, meeting_id, version, kind)
        self._jobs.export(render, paper, then=then, refused=self._on_refused)

    def _on_rendered(self, meeting_id: int, version: int, kind: DocumentKind, content: bytes) -> None:
        files = ((kind, content),)
        then, refused = self._on_issued, self._on_refused
        self._jobs.write(approvals.issue_letter, meeting_id, files, version, then=then, refused=refused)

    @Slot(object)
    def _on_issued(self, documents: tuple[IssuedDocument, ...]) -> None:
        self.working.emit(False)
        self.issued.emit(documents[0])

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.working.emit(False)
        self.refused.emit(error)

    @Slot()
    def _on_bug(self) -> None:
        """A bug is told elsewhere; here it only ends the waiting."""
        self.working.emit(False)
