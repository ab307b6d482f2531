"""Issue a document step by step: read what it prints, render it, store it, each on the thread it belongs to."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.attendance_pdf import planned
from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.papers import AttendancePaper, SheetPage
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import Paper, render
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.publishing import GATED, DocumentKind
from rakor_desktop.services import gate, letters, papers, profiles, publishing, seating, signing
from rakor_desktop.services.gate import Gate
from rakor_desktop.services.publishing import IssuedDocument, Particulars
from rakor_desktop.services.seating import Taken
from rakor_desktop.services.seating_papers import tents_paper
from rakor_desktop.ui.kit.jobs import Jobs


@dataclass(frozen=True, slots=True)
class _Order:
    """What is made of which meeting, on what paper; who sat where when it was read, if tents are made."""

    meeting_id: int
    kind: DocumentKind
    size: PaperSize
    note: str
    changed: bool
    taken: Taken | None = None


class Maker(QObject):
    """Makes one document at a time; tells `made` or `refused`, and by `working` whether it is busy."""

    made = Signal(object)  # IssuedDocument
    refused = Signal(object)  # RakorError
    working = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.failed.connect(self._on_bug)

    def make(
        self, meeting_id: int, kind: DocumentKind, size: PaperSize, note: str = "", *, changed: bool = False
    ) -> None:
        """Issue the next version of a document of this meeting on paper of this size.

        `note` says what it corrects; `changed`: tents of those only who sit elsewhere than when they were printed.
        """
        self.working.emit(True)
        order = _Order(meeting_id, kind, size, note, changed)
        then, refused = partial(self._on_ready, order), self._on_refused
        if kind is DocumentKind.BADGES:
            self._jobs.write(letters.give_codes, meeting_id, then=then, refused=refused)
        elif kind is DocumentKind.CARDS:
            self._jobs.read(seating.taken, meeting_id, then=then, refused=refused)
        else:
            then(None)

    def _on_ready(self, order: _Order, taken: Taken | None) -> None:
        then = partial(self._on_profile, replace(order, taken=taken))
        self._jobs.read(profiles.meeting_profile, order.meeting_id, then=then, refused=self._on_refused)

    def _on_profile(self, order: _Order, profile: Profile) -> None:
        asked, refused = (order.meeting_id, order.kind, profile, order.size), self._on_refused
        if order.kind in GATED:
            self._jobs.read(gate.gate, *asked, then=partial(self._on_gate, order), refused=refused)
        elif order.changed:
            tents, told = partial(tents_paper, changed=True), (order.meeting_id, profile, order.size)
            self._jobs.read(tents, *told, then=partial(self._on_paper, order), refused=refused)
        else:
            self._jobs.read(papers.paper, *asked, then=partial(self._on_paper, order), refused=refused)

    def _on_gate(self, order: _Order, seen: Gate) -> None:
        self._jobs.export(_examined, seen, then=partial(self._on_rendered, order), refused=self._on_refused)

    def _on_paper(self, order: _Order, paper: Paper) -> None:
        if isinstance(paper, AttendancePaper) and not paper.pages:
            then = partial(self._on_planned, order, paper)
            self._jobs.export(planned, paper, then=then, refused=self._on_refused)
            return
        self._jobs.export(_ungated, paper, then=partial(self._on_rendered, order), refused=self._on_refused)

    def _on_planned(self, order: _Order, paper: AttendancePaper, pages: tuple[SheetPage, ...]) -> None:
        """The store knows a sheet to sign by the codes of its pages before it is printed."""
        then, refused = partial(self._on_paper, order), self._on_refused
        self._jobs.write(signing.print_sheet, order.meeting_id, paper, pages, then=then, refused=refused)

    def _on_rendered(self, order: _Order, printed: tuple[bytes, tuple[Finding, ...] | None]) -> None:
        (content, found), about, write = printed, Particulars(note=order.note), self._jobs.write
        write(publishing.issue, order.meeting_id, order.kind, content, about, found,
              then=partial(self._on_issued, order), refused=self._on_refused)  # fmt: skip

    def _on_issued(self, order: _Order, document: IssuedDocument) -> None:
        """Whoever got a tent needs no other until he changes his seat."""
        then = partial(self._on_done, document)
        if order.taken is None:
            then(None)
        else:
            self._jobs.write(seating.mark_printed, order.meeting_id, order.taken, then=then, refused=self._on_refused)

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


def _examined(seen: Gate) -> tuple[bytes, tuple[Finding, ...]]:
    """The file of a paper, and what the gate finds in the very same."""
    return render(seen.paper), findings(seen.paper, seen.moved)


def _ungated(paper: Paper) -> tuple[bytes, None]:
    """The file of a paper that nothing holds up."""
    return render(paper), None
