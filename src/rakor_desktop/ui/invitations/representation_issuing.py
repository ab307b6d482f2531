"""Issue a surat tugas or surat kuasa step by step: read it, keep a number back, render it, store it with its number."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.letters.representation_words import entry
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import render
from rakor_desktop.services.invitations.representation import Settled, issue_representation, representation_form
from rakor_desktop.services.publishing import numbers
from rakor_desktop.services.publishing.numbers import Number, Use
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.kit.steps import Steps

_Printed = tuple[bytes, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Wish:
    """Which of the two papers of which invitation, what it bears; `book_id` of the book that gives its number."""

    meeting_id: int
    invitee_id: int
    mandate: bool
    settled: Settled
    book_id: int | None = None


class RepresentationIssuer(Steps):
    """Issues one at a time; a number that was kept back stays so in its book when a later step is refused."""

    issued = Signal(object, object)  # IssuedDocument, what was found in it

    def issue(self, wish: Wish) -> None:
        """Begin."""
        self.working.emit(True)
        asked = (wish.invitee_id, wish.mandate, None, wish.settled)
        then = partial(self._on_paper, wish)
        self._jobs.read(representation_form, *asked, then=then, refused=self._on_refused)

    def _on_paper(self, wish: Wish, paper: RepresentationPaper) -> None:
        if wish.book_id is None or paper.dated is None:
            self._print(wish, paper, None)
            return
        use = Use(paper.dated, entry(paper), wish.meeting_id)
        then = partial(self._on_number, wish, paper)
        self._jobs.write(numbers.reserve, wish.book_id, use, then=then, refused=self._on_refused)

    def _on_number(self, wish: Wish, paper: RepresentationPaper, number: Number) -> None:
        named = replace(wish, settled=replace(wish.settled, number=number.text))
        self._print(named, replace(paper, number=number.text), number.id)

    def _print(self, wish: Wish, paper: RepresentationPaper, reserved_id: int | None) -> None:
        then = partial(self._on_rendered, wish, reserved_id)
        self._jobs.export(_printed, paper, then=then, refused=self._on_refused)

    def _on_rendered(self, wish: Wish, reserved_id: int | None, printed: _Printed) -> None:
        (content, found), settled = printed, wish.settled
        then, refused = partial(self._on_issued, found), self._on_refused
        told = (wish.invitee_id, wish.mandate, content, settled, reserved_id)
        self._jobs.write(issue_representation, *told, then=then, refused=refused)

    def _on_issued(self, found: tuple[Finding, ...], document: IssuedDocument) -> None:
        self.working.emit(False)
        self.issued.emit(document, found)


def _printed(paper: RepresentationPaper) -> _Printed:
    """The file, and what is found in it."""
    return render(paper), findings(paper)
