"""Issue a document step by step: read what it prints, render it, store it, each on the thread it belongs to."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal

from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.papers import AttendancePaper, SheetPage
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import Paper, proof
from rakor_desktop.documents.typesetting.page_findings import looked_at
from rakor_desktop.domain.publishing import GATED, DocumentKind
from rakor_desktop.services.letters import letters
from rakor_desktop.services.minutes import finalising
from rakor_desktop.services.publishing import gate, publishing
from rakor_desktop.services.publishing.gate import Gate, Links
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars
from rakor_desktop.services.seating import seating
from rakor_desktop.services.seating.seating import Taken
from rakor_desktop.services.seating.seating_papers import tents_paper
from rakor_desktop.services.settings import profiles
from rakor_desktop.services.signing import signing
from rakor_desktop.ui.kit.steps import Steps


@dataclass(frozen=True, slots=True)
class Order:
    """What is made of which meeting, on what paper; who sat where when it was read, if tents are made.

    What is found in a paper without a gate is told first, unless it is wanted `anyway`.
    """

    meeting_id: int
    kind: DocumentKind
    size: PaperSize
    note: str
    changed: bool
    taken: Taken | None = None
    anyway: bool = False


class Maker(Steps):
    """Makes one document at a time; tells `made`, `held` or `refused`, and by `working` whether it is busy."""

    made = Signal(object)  # IssuedDocument
    held = Signal(object, object)  # Order, tuple of Finding: nothing was issued yet

    def make(
        self, meeting_id: int, kind: DocumentKind, size: PaperSize, note: str = "", *, changed: bool = False
    ) -> None:
        """Issue the next version of a document of this meeting on paper of this size.

        `note` says what it corrects; `changed`: tents of those only who sit elsewhere than when they were printed.
        """
        self._begin(Order(meeting_id, kind, size, note, changed))

    def make_anyway(self, order: Order) -> None:
        """Issue what was held, as it is by now."""
        self._begin(replace(order, anyway=True))

    def _begin(self, order: Order) -> None:
        self.working.emit(True)
        then, refused = partial(self._on_ready, order), self._on_refused
        if order.kind is DocumentKind.BADGES:
            self._jobs.write(letters.give_codes, order.meeting_id, then=then, refused=refused)
        elif order.kind is DocumentKind.CARDS:
            self._jobs.read(seating.tents, order.meeting_id, then=then, refused=refused)
        else:
            then(None)

    def _on_ready(self, order: Order, taken: Taken | None) -> None:
        then = partial(self._on_profile, replace(order, taken=taken))
        self._jobs.read(profiles.meeting_profile, order.meeting_id, then=then, refused=self._on_refused)

    def _on_profile(self, order: Order, profile: Profile) -> None:
        asked, refused = (order.meeting_id, order.kind, profile, order.size), self._on_refused
        if order.changed:
            tents, told = partial(tents_paper, changed=True), (order.meeting_id, profile, order.size)
            self._jobs.read(tents, *told, then=partial(self._on_tents, order), refused=refused)
        else:
            self._jobs.read(gate.gate, *asked, then=partial(self._on_gate, order), refused=refused)

    def _on_tents(self, order: Order, paper: Paper) -> None:
        self._on_gate(order, Gate(paper, (), (), Links()))

    def _on_gate(self, order: Order, seen: Gate) -> None:
        """What has a gate is held up when it is to be stored; of the rest it is told what was found."""
        if order.kind in GATED or order.anyway:
            self._on_looked(order, seen, ())
        else:
            self._jobs.export(_held, seen, then=partial(self._on_looked, order, seen), refused=self._on_refused)

    def _on_looked(self, order: Order, seen: Gate, found: tuple[Finding, ...]) -> None:
        if found:
            self.working.emit(False)
            self.held.emit(order, found)
        elif isinstance(seen.paper, AttendancePaper) and not seen.paper.pages:
            then = partial(self._on_planned, order, seen, seen.paper)
            self._jobs.export(planned, seen.paper, then=then, refused=self._on_refused)
        elif order.kind is DocumentKind.MINUTES:
            self._jobs.export(_closed, seen, then=partial(self._on_closed, order, seen), refused=self._on_refused)
        else:
            self._jobs.export(_printed, seen, then=partial(self._on_rendered, order), refused=self._on_refused)

    def _on_planned(self, order: Order, seen: Gate, paper: AttendancePaper, pages: tuple[SheetPage, ...]) -> None:
        """The store knows a sheet to sign by the codes of its pages before it is printed."""
        then, refused = partial(self._on_sheet, order, seen), self._on_refused
        self._jobs.write(signing.print_sheet, order.meeting_id, paper, pages, then=then, refused=refused)

    def _on_sheet(self, order: Order, seen: Gate, paper: AttendancePaper) -> None:
        then = partial(self._on_rendered, order)
        self._jobs.export(_printed, replace(seen, paper=paper), then=then, refused=self._on_refused)

    def _on_rendered(self, order: Order, printed: tuple[bytes, tuple[Finding, ...]]) -> None:
        (content, found), about, write = printed, Particulars(note=order.note), self._jobs.write
        write(publishing.issue, order.meeting_id, order.kind, content, about, found,
              then=partial(self._on_issued, order), refused=self._on_refused)  # fmt: skip

    def _on_closed(self, order: Order, seen: Gate, printed: tuple[bytes, bytes, tuple[Finding, ...]]) -> None:
        """Minutes are issued once, and with that they are final."""
        then, refused, profile = partial(self._on_issued, order), self._on_refused, seen.paper.profile
        self._jobs.write(
            finalising.finalise, order.meeting_id, profile, order.size, *printed, then=then, refused=refused
        )

    def _on_issued(self, order: Order, document: IssuedDocument) -> None:
        """Whoever got a tent needs no other until he changes his seat."""
        then = partial(self._on_done, document)
        if order.taken is None:
            then(None)
        else:
            self._jobs.write(seating.mark_printed, order.meeting_id, order.taken, then=then, refused=self._on_refused)

    def _on_done(self, document: IssuedDocument, _nothing: None) -> None:
        self.working.emit(False)
        self.made.emit(document)


def _held(seen: Gate) -> tuple[Finding, ...]:
    """What of a paper was neither mended nor passed over."""
    return seen.held_by(seen.report().findings)


def _closed(seen: Gate) -> tuple[bytes, bytes, tuple[Finding, ...]]:
    """The file of minutes, the data that it prints, and what is found on its pages only."""
    made = proof(seen.paper)
    of_pages = [one for found in looked_at(seen.paper, made).values() for one in found]
    return made.content, finalising.snapshot(seen.paper), tuple(of_pages)


def _printed(seen: Gate) -> tuple[bytes, tuple[Finding, ...]]:
    """The file of a paper, and what the gate finds in the very same."""
    made = proof(seen.paper)
    return made.content, seen.report(made).findings
