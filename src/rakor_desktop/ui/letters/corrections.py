"""What is done to an issued letter: corrected beside the old version, the correction dropped, the letter given up."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.letters import Letter, LetterDraft
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea

STRIP = "letter"
"""Under this name stands what is said about the letter."""


class Corrections(QObject):
    """Asks for the reason and writes; the page shows what came of it when the store tells."""

    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, messages: MessageArea, page: QWidget) -> None:
        super().__init__(page)
        self._jobs, self._messages, self._page = jobs, messages, page

    def correct(self, letter: Letter) -> ReasonSheet:
        """Begin a correction (ralat); returns the dialog, which is open already."""
        title = self.tr("Correct the letter")
        text = self.tr("A new version with the same number stands beside the old one.")
        usual = [self.tr("the time changed"), self.tr("the place changed"), self.tr("a slip of the pen")]
        sheet = ReasonSheet(title, text, usual, submit=self.tr("Begin the correction"), parent=self._page)
        sheet.given.connect(partial(self._begin, letter.meeting_id))
        sheet.open()
        return sheet

    def void(self, letter: Letter) -> ReasonSheet:
        """Give letter and number up; returns the dialog, which is open already."""
        title = self.tr("Give the letter up")
        text = self.tr("Letter and number stay in their registers as void; the number is never used again.")
        usual = [self.tr("the meeting is put off"), self.tr("wrong date"), self.tr("replaced")]
        sheet = ReasonSheet(title, text, usual, submit=self.tr("Give up letter and number"), parent=self._page)
        sheet.given.connect(partial(self._void, letter.meeting_id))
        sheet.open()
        return sheet

    def drop(self, letter: Letter, draft: LetterDraft) -> None:
        """Back to what was issued; the strip brings the correction back."""
        then = partial(self._on_dropped, letter, draft)
        self._jobs.write(approvals.drop_correction, letter.meeting_id, then=then, refused=self._on_refused)

    def _begin(self, meeting_id: int, note: str) -> None:
        self._jobs.write(approvals.begin_correction, meeting_id, note, refused=self._on_refused)

    def _void(self, meeting_id: int, reason: str) -> None:
        self._jobs.write(approvals.void_letter, meeting_id, reason, refused=self._on_refused)

    def _on_dropped(self, letter: Letter, draft: LetterDraft, _nothing: None) -> None:
        back = partial(self._begin_again, letter, draft)
        self._messages.offer_undo(STRIP, self.tr("The letter stands as it was issued."), back)

    def _begin_again(self, letter: Letter, draft: LetterDraft) -> None:
        then = partial(self._write_again, letter.meeting_id, draft)
        write = self._jobs.write
        write(approvals.begin_correction, letter.meeting_id, letter.correction, then=then, refused=self._on_refused)

    def _write_again(self, meeting_id: int, draft: LetterDraft, version: int) -> None:
        self._jobs.write(letters.save_letter, meeting_id, draft, version, refused=self._on_refused)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)
