"""The letter as it will be printed, a moment after the last change; the latest wins and typing never waits."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.services.letters import letters
from rakor_desktop.services.letters.letters import LetterDraft
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.pages_view import PageSize
from rakor_desktop.ui.kit.preview import page_sizes

WAIT = 300
"""Silence before the pages are made anew, in ms."""

MOST_LETTERS = 10
"""Of letters to each so many are shown; the others differ in their address alone."""

Drawn = tuple[bytes, tuple[PageSize, ...]]


def drawn(paper: LetterPaper) -> Drawn:
    """The file of a letter, of letters to each the first few, and the sizes of its pages; for the export thread."""
    if paper.mode is AddressMode.EACH:
        paper = replace(paper, addressees=paper.addressees[:MOST_LETTERS])
    pdf = render(paper)
    return pdf, page_sizes(pdf)


class LivePreview(QObject):
    """One drawing at a time: what is typed meanwhile is drawn when it has come."""

    told = Signal(object)  # LetterPaper: what is about to be printed
    drawn = Signal(object)  # Drawn
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: tuple[int, Profile, LetterDraft] | None = None
        self._busy = False
        self._wait = QTimer(self, interval=WAIT, singleShot=True)
        self._wait.timeout.connect(self._on_due)
        jobs.failed.connect(self._on_bug)

    def want(self, meeting_id: int, profiles: Mapping[str, Profile], key: str, draft: LetterDraft) -> None:
        """Draw this after a moment of silence."""
        self._wanted = (meeting_id, profiles[key], draft)
        self._wait.start()

    @Slot()
    def _on_due(self) -> None:
        if self._wanted is None or self._busy:
            return
        self._busy = True
        (meeting_id, profile, draft), self._wanted = self._wanted, None
        told, refused = self._on_paper, self._on_refused
        self._jobs.read(letters.letter_paper, meeting_id, profile, draft.size, draft, then=told, refused=refused)

    @Slot(object)
    def _on_paper(self, paper: LetterPaper) -> None:
        self.told.emit(paper)
        self._jobs.export(drawn, paper, then=self._on_drawn, refused=self._on_refused)

    @Slot(object)
    def _on_drawn(self, made: Drawn) -> None:
        self.drawn.emit(made)
        self._again()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)
        self._again()

    @Slot()
    def _on_bug(self) -> None:
        """A bug is told elsewhere; here it only ends the waiting."""
        self._busy = False

    def _again(self) -> None:
        self._busy = False
        if self._wanted is not None and not self._wait.isActive():
            self._on_due()
