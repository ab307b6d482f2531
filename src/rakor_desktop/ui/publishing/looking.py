"""Look at a paper as the gate does: read it, ask every rule, draw its pages, each on the thread it belongs to."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.documents.findings import Report
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import as_draft, proof
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.domain.errors import MarkUnknown, RakorError
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.services.letters import letters
from rakor_desktop.services.publishing import gate
from rakor_desktop.services.publishing.gate import Gate
from rakor_desktop.services.settings import profiles
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.preview import page_sizes
from rakor_desktop.ui.publishing.finding_rows import FindingRow, target


@dataclass(frozen=True, slots=True)
class Seen:
    """A paper as it stands before the gate: what was found, and its pages as a draft with the places of its fields."""

    gate: Gate
    report: Report
    proof: Proof
    sizes: tuple[tuple[float, float], ...]

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """The findings with their numbers, places and reasons."""
        of_letter = isinstance(self.gate.paper, LetterPaper)
        reasons = {one.key: one.reason for one in self.gate.waivers}
        return tuple(
            FindingRow(
                number,
                one,
                self.proof.places.get(one.where),
                reasons.get(one.key, ""),
                target(one, self.gate.links, of_letter=of_letter),
            )
            for number, one in enumerate(self.report.findings, 1)
        )


class Looker(QObject):
    """Tells `seen` with what it asked for last, `refused` when that cannot be read."""

    seen = Signal(object)  # Seen
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, unsettled: Callable[[int], int], parent: QObject | None = None) -> None:
        """`unsettled` tells how many texts of a meeting's minutes have words here that the store has not."""
        super().__init__(parent)
        self._jobs, self._unsettled, self._asked = jobs, unsettled, 0

    def look(self, meeting_id: int, kind: DocumentKind, size: PaperSize | None) -> None:
        """Look at this paper now (`size` None: its own); what was asked before and has not come is forgotten."""
        self._asked += 1
        then = partial(self._on_profile, self._asked, meeting_id, kind, size)
        followed = letters.letter_profile if kind in LETTER_KINDS else profiles.meeting_profile
        self._jobs.read(followed, meeting_id, then=then, refused=self._on_refused)

    def _on_profile(
        self, asked: int, meeting_id: int, kind: DocumentKind, size: PaperSize | None, profile: Profile
    ) -> None:
        then = partial(self._on_gate, asked, meeting_id)
        self._jobs.read(gate.gate, meeting_id, kind, profile, size, then=then, refused=self._on_refused)

    def _on_gate(self, asked: int, meeting_id: int, found: Gate) -> None:
        if asked == self._asked:
            then, found = partial(self._on_seen, asked), found.with_unsettled(self._unsettled(meeting_id))
            self._jobs.export(self._look, asked, found, then=then, refused=self._on_refused)

    def _look(self, asked: int, found: Gate) -> Seen | None:
        """On the export thread: a paper that was asked for anew while this one waited there is not drawn first."""
        return _seen(found) if asked == self._asked else None

    def _on_seen(self, asked: int, seen: Seen | None) -> None:
        if asked == self._asked and seen is not None:
            self.seen.emit(seen)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)


def _seen(found: Gate) -> Seen:
    try:
        made = proof(found.paper if found.settled and found.settled.final else as_draft(found.paper))
    except MarkUnknown:  # it is among the findings, and a text with it cannot be set
        return Seen(found, found.report(), Proof(b"", {}), ())
    return Seen(found, found.report(made), made, page_sizes(made.content))
