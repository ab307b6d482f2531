"""Correct an issued document by a new version beside it, or give it up; both for a reason that stays with it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.publishing import AMENDMENTS, LETTER_KINDS, OFFICE_KINDS, DocumentKind
from rakor_desktop.services.followups import reminding
from rakor_desktop.services.letters import approvals
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.amending import Amending
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from rakor_desktop.ui.publishing.columns import Issue


class Settling(QObject):
    """Asks for the reason; `correction` when the next version shall be made with it."""

    correction = Signal(object, str)  # IssuedDocument, note
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, navigator: Navigator, table: Table) -> None:
        super().__init__(table)
        self._jobs, self._navigator, self._table = jobs, navigator, table
        self.amending = Amending(jobs, table)
        self.amending.refused.connect(self._on_refused)

    @Slot()
    def correct(self) -> None:
        """Ask what is corrected in the chosen document; a letter is corrected where it was written."""
        row = self._table.current_row()
        if isinstance(row, Issue) and row.document.kind in LETTER_KINDS:
            self._navigator.go(Place.LETTER, row.document.meeting_id, Focus.CORRECT)
        elif isinstance(row, Issue) and row.document.kind in OFFICE_KINDS:
            self._navigator.go(Place.INVITATIONS, row.document.meeting_id)
        elif isinstance(row, Issue) and row.document.kind is DocumentKind.REMINDER:
            self._navigator.go(Place.REMINDERS)
        elif isinstance(row, Issue) and row.document.kind in (DocumentKind.MINUTES, *AMENDMENTS):
            self.amending.ask(row.document.meeting_id, DocumentKind.RALAT)
        elif isinstance(row, Issue):
            self._ask_correction(row.document)

    @Slot()
    def void(self) -> None:
        """Ask why the chosen document is given up, a letter together with its number."""
        row = self._table.current_row()
        if isinstance(row, Issue):
            self._ask_void(row.document)

    def _ask_correction(self, document: IssuedDocument) -> None:
        title, text = self.tr("Correct the document"), self.tr("A new version stands beside the old one, which stays.")
        usual = [self.tr("a slip of the pen"), self.tr("something was missing")]
        sheet = ReasonSheet(title, text, usual, submit=self.tr("Make the correction"), parent=self._table)
        sheet.given.connect(partial(self.correction.emit, document))
        sheet.open()

    def _ask_void(self, document: IssuedDocument) -> None:
        text = self.tr("It stays in the list as void.")
        if document.kind in (*LETTER_KINDS, DocumentKind.REMINDER):
            text = self.tr("Letter and number stay in their registers as void; the number is never used again.")
        usual = [self.tr("wrong date"), self.tr("replaced by another")]
        sheet = ReasonSheet(self.tr("Give the document up"), text, usual, submit=self.tr("Give up"), parent=self._table)
        sheet.given.connect(partial(self._void, document))
        sheet.open()

    def _void(self, document: IssuedDocument, reason: str) -> None:
        if document.kind in LETTER_KINDS:
            self._jobs.write(approvals.void_letter, document.meeting_id, reason, refused=self._on_refused)
        elif document.kind is DocumentKind.REMINDER:
            self._jobs.write(reminding.take_back, (document.id,), reason, refused=self._on_refused)
        else:
            self._jobs.write(publishing.void, document.id, reason, refused=self._on_refused)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)
