"""Issues the plan, name tents and badges step by step, each on the thread it belongs to."""

from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import Paper, render
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import letters, profiles, publishing, seating, seating_papers
from rakor_desktop.services.publishing import IssuedDocument
from rakor_desktop.services.seating import Taken
from rakor_desktop.ui.kit.jobs import Jobs


class Wish(Enum):
    """What is printed; CHANGED are the tents of those who moved since the last print."""

    PLAN = DocumentKind.SEATING
    TENTS = DocumentKind.CARDS
    CHANGED = "changed"
    BADGES = DocumentKind.BADGES

    @property
    def kind(self) -> DocumentKind:
        """As what it is issued."""
        return DocumentKind.CARDS if self is Wish.CHANGED else DocumentKind(self.value)


@dataclass(frozen=True, slots=True)
class Order:
    """What is printed of which meeting, on what paper; who sat where when it was read."""

    wish: Wish
    meeting_id: int
    size: PaperSize
    taken: Taken | None = None


class Printing(QObject):
    """Prints one thing at a time; tells `made` or `refused`, and by `working` whether it is busy."""

    made = Signal(object)  # IssuedDocument
    refused = Signal(object)  # RakorError
    working = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.failed.connect(self._on_bug)

    def print(self, order: Order) -> None:
        """Begin: badges need codes, and of tents it is remembered for whom they were."""
        self.working.emit(True)
        then, refused = partial(self._on_ready, order), self._on_refused
        if order.wish is Wish.BADGES:
            self._jobs.write(letters.give_codes, order.meeting_id, then=then, refused=refused)
        else:
            self._jobs.read(seating.taken, order.meeting_id, then=then, refused=refused)

    def _on_ready(self, order: Order, taken: Taken | None) -> None:
        known = Order(order.wish, order.meeting_id, order.size, taken)
        then = partial(self._on_profile, known)
        self._jobs.read(profiles.meeting_profile, order.meeting_id, then=then, refused=self._on_refused)

    def _on_profile(self, order: Order, profile: Profile) -> None:
        then = partial(self._on_paper, order)
        told = (order.meeting_id, profile, order.size)
        if order.wish is Wish.PLAN:
            self._jobs.read(seating_papers.seating_paper, *told, then=then, refused=self._on_refused)
        elif order.wish is Wish.BADGES:
            self._jobs.read(seating_papers.badges_paper, *told, then=then, refused=self._on_refused)
        else:
            tents = partial(seating_papers.tents_paper, changed=order.wish is Wish.CHANGED)
            self._jobs.read(tents, *told, then=then, refused=self._on_refused)

    def _on_paper(self, order: Order, paper: Paper) -> None:
        self._jobs.export(render, paper, then=partial(self._on_rendered, order), refused=self._on_refused)

    def _on_rendered(self, order: Order, content: bytes) -> None:
        then = partial(self._on_issued, order)
        issue, kind = publishing.issue, order.wish.kind
        self._jobs.write(issue, order.meeting_id, kind, content, then=then, refused=self._on_refused)

    def _on_issued(self, order: Order, document: IssuedDocument) -> None:
        then = partial(self._on_done, document)
        if order.wish.kind is DocumentKind.CARDS and order.taken is not None:
            mark, taken = seating.mark_printed, order.taken
            self._jobs.write(mark, order.meeting_id, taken, then=then, refused=self._on_refused)
        else:
            then(None)

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
