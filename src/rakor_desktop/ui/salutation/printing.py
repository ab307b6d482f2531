"""Issues the salutation list as it is at that moment, each step on the thread it belongs to."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.documents.salutation_paper import SalutationPaper
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import profiles, publishing
from rakor_desktop.services.publishing import IssuedDocument
from rakor_desktop.services.salutation import salutation_paper
from rakor_desktop.ui.kit.jobs import Jobs


class Printing(QObject):
    """Prints one list at a time; tells `made` or `refused`, and by `working` whether it is busy."""

    made = Signal(object)  # IssuedDocument
    refused = Signal(object)  # RakorError
    working = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.failed.connect(self._on_bug)

    def print(self, meeting_id: int, size: PaperSize) -> None:
        """Begin."""
        self.working.emit(True)
        then = partial(self._on_profile, meeting_id, size)
        self._jobs.read(profiles.meeting_profile, meeting_id, then=then, refused=self._on_refused)

    def _on_profile(self, meeting_id: int, size: PaperSize, profile: Profile) -> None:
        then = partial(self._on_paper, meeting_id)
        self._jobs.read(salutation_paper, meeting_id, profile, size, then=then, refused=self._on_refused)

    def _on_paper(self, meeting_id: int, paper: SalutationPaper) -> None:
        self._jobs.export(render, paper, then=partial(self._on_rendered, meeting_id), refused=self._on_refused)

    def _on_rendered(self, meeting_id: int, content: bytes) -> None:
        issue, kind = publishing.issue, DocumentKind.SALUTATION
        self._jobs.write(issue, meeting_id, kind, content, then=self._on_issued, refused=self._on_refused)

    @Slot(object)
    def _on_issued(self, document: IssuedDocument) -> None:
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
