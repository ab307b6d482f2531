"""Look at a letter as the gate does, and issue a numbered one: read, render, store, each on its own thread."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.letters import Letter
from rakor_desktop.services.publishing import gate
from rakor_desktop.services.publishing.gate import Gate, Waiver
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.kit.steps import Steps

_Printed = tuple[bytes, tuple[Finding, ...], tuple[int, ...]]
"""The file of a letter, what the gate finds in the very same, and the invitations it names."""


class LetterIssuer(Steps):
    """One letter at a time; its number stays on it when anything fails, and the next try uses it."""

    cleared = Signal(int)  # the meeting whose letter nothing holds up
    issued = Signal(object)  # IssuedDocument

    def check(self, meeting_id: int, profile: Profile) -> None:
        """Look at the letter as it is kept, before it takes a number; tells `cleared`, or `refused` with NotReady."""
        self.working.emit(True)
        then = partial(self._on_seen, meeting_id)
        self._jobs.read(gate.gate, meeting_id, DocumentKind.LETTER, profile, then=then, refused=self._on_refused)

    def _on_seen(self, meeting_id: int, seen: Gate) -> None:
        then = partial(self._on_found, meeting_id)
        self._jobs.export(findings, seen.paper, seen.moved, then=then, refused=self._on_refused)

    def _on_found(self, meeting_id: int, found: tuple[Finding, ...]) -> None:
        then = partial(self._on_cleared, meeting_id)
        self._jobs.read(gate.cleared, meeting_id, DocumentKind.LETTER, found, then=then, refused=self._on_refused)

    def _on_cleared(self, meeting_id: int, _reasons: tuple[Waiver, ...]) -> None:
        self.working.emit(False)
        self.cleared.emit(meeting_id)

    def issue(self, meeting_id: int, version: int, profile: Profile) -> None:
        """Issue the letter as this version has it."""
        self.working.emit(True)
        then = partial(self._on_letter, meeting_id, version, profile)
        self._jobs.read(letters.letter, meeting_id, then=then, refused=self._on_refused)

    def _on_letter(self, meeting_id: int, version: int, profile: Profile, written: Letter) -> None:
        kind = DocumentKind.LETTERS if written.draft.mode is AddressMode.EACH else DocumentKind.LETTER
        then = partial(self._on_gate, meeting_id, version, kind)
        self._jobs.read(gate.gate, meeting_id, kind, profile, then=then, refused=self._on_refused)

    def _on_gate(self, meeting_id: int, version: int, kind: DocumentKind, seen: Gate) -> None:
        then = partial(self._on_rendered, meeting_id, version, kind)
        self._jobs.export(_printed, seen, then=then, refused=self._on_refused)

    def _on_rendered(self, meeting_id: int, version: int, kind: DocumentKind, printed: _Printed) -> None:
        content, found, named = printed
        self._jobs.write(approvals.issue_letter, meeting_id, ((kind, content),), version, found, named,
                         then=self._on_issued, refused=self._on_refused)  # fmt: skip

    @Slot(object)
    def _on_issued(self, documents: tuple[IssuedDocument, ...]) -> None:
        self.working.emit(False)
        self.issued.emit(documents[0])


def _printed(seen: Gate) -> _Printed:
    return render(seen.paper), findings(seen.paper, seen.moved), seen.links.invitees
