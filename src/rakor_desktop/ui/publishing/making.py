"""Issue a document step by step: read what it prints, render it, store it, each on the thread it belongs to."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import gate, letters, profiles, publishing, seating
from rakor_desktop.services.gate import Gate
from rakor_desktop.services.publishing import IssuedDocument, Particulars
from rakor_desktop.services.seating import Taken
from rakor_desktop.ui.kit.jobs import Jobs


class Maker(QObject):
    """Makes one document at a time; tells `made` or `refused`, and by `working` whether it is busy."""

    made = Signal(object)  # IssuedDocument
    refused = Signal(object)  # RakorError
    working = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._note = jobs, ""
        self._taken: Taken | None = None
        jobs.failed.connect(self._on_bug)

    def make(self, meeting_id: int, kind: DocumentKind, size: PaperSize, note: str = "") -> None:
        """Issue the next version of a document of this meeting on paper of this size; `note` says what it corrects."""
        self.working.emit(True)
        self._note = note
        then, refused = partial(self._on_ready, meeting_id, kind, size), self._on_refused
        if kind is DocumentKind.BADGES:
            self._jobs.write(letters.give_codes, meeting_id, then=then, refused=refused)
        elif kind is DocumentKind.CARDS:
            self._jobs.read(seating.taken, meeting_id, then=then, refused=refused)
        else:
            then(None)

    def _on_ready(self, meeting_id: int, kind: DocumentKind, size: PaperSize, taken: Taken | None) -> None:
        self._taken = taken
        then = partial(self._on_profile, meeting_id, kind, size)
        self._jobs.read(profiles.meeting_profile, meeting_id, then=then, refused=self._on_refused)

    def _on_profile(self, meeting_id: int, kind: DocumentKind, size: PaperSize, profile: Profile) -> None:
        then = partial(self._on_gate, meeting_id, kind)
        self._jobs.read(gate.gate, meeting_id, kind, profile, size, then=then, refused=self._on_refused)

    def _on_gate(self, meeting_id: int, kind: DocumentKind, seen: Gate) -> None:
        then = partial(self._on_rendered, meeting_id, kind)
        self._jobs.export(_printed, seen, then=then, refused=self._on_refused)

    def _on_rendered(self, meeting_id: int, kind: DocumentKind, printed: tuple[bytes, tuple[Finding, ...]]) -> None:
        (content, found), about, write = printed, Particulars(note=self._note), self._jobs.write
        write(publishing.issue, meeting_id, kind, content, about, found, then=self._on_issued,
              refused=self._on_refused)  # fmt: skip

    @Slot(object)
    def _on_issued(self, document: IssuedDocument) -> None:
        """Whoever got a tent needs no other until he changes his seat."""
        if self._taken is None:
            self._on_done(document, None)
            return
        then = partial(self._on_done, document)
        self._jobs.write(seating.mark_printed, document.meeting_id, self._taken, then=then, refused=self._on_refused)

    def _on_done(self, document: IssuedDocument, _nothing: None) -> None:
        self.working.emit(False)
        self.made.emit(document)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.working.emit(False)
        self.refused.emit(error)

    @Slot()
    def _on_bug(self) -> None:
        """A bug is told elsewhere; here it only ends the waiting."""
        self.working.emit(False)


def _printed(seen: Gate) -> tuple[bytes, tuple[Finding, ...]]:
    """The file of a paper, and what the gate finds in the very same."""
    return render(seen.paper), findings(seen.paper, seen.moved)
