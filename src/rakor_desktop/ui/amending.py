"""Writing a ralat of final minutes, or an addendum to them: asked in a sheet, printed, issued beside the minutes."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.documents.minutes.amendment_paper import AmendmentPaper
from rakor_desktop.documents.minutes.amendment_pdf import render
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes import amending
from rakor_desktop.services.minutes.amending import AmendmentDraft
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field, TextField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.style import theme


class AmendSheet(Sheet):
    """Asks for the text and the number; stays open until it is issued. `given` with the draft."""

    given = Signal(object)  # AmendmentDraft

    def __init__(self, kind: DocumentKind, parent: QWidget) -> None:
        addendum = kind is DocumentKind.ADDENDUM
        title = self.tr("Addendum to the minutes") if addendum else self.tr("Ralat of the minutes")
        text = self.tr("A document of its own; the final minutes stay as they are.")
        super().__init__(title, text, submit=self.tr("Issue"), width=560, parent=parent)
        self._kind = kind
        words = self.tr("What was missing") if addendum else self.tr("What is written, and what it must be")
        self.text, self.number = TextField(words), Field(self.tr("Number"), hint=self.tr("Empty: dots, by hand."))
        self.text.setFixedHeight(theme.px(180))
        for widget in (self.text, self.number):
            self.content.addWidget(widget)
        self.submitted.connect(self._on_submitted)

    @Slot()
    def _on_submitted(self) -> None:
        if not self.text.text().strip():
            self.text.set_error(self.tr("Write what it says."))
            self.text.editor.setFocus()
            return
        self.primary.setEnabled(False)
        self.given.emit(AmendmentDraft(self._kind, self.text.text(), self.number.text()))


class Amending(QObject):
    """`made` with the file name of what was issued, `refused` with a state when there is no sheet to say it in."""

    made = Signal(str)
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, page: QWidget) -> None:
        super().__init__(page)
        self._jobs, self._page = jobs, page
        self.sheet: AmendSheet | None = None

    def ask(self, meeting_id: int, kind: DocumentKind) -> None:
        """Ask what a ralat or an addendum of these minutes says."""
        self.sheet = AmendSheet(kind, self._page)
        self.sheet.given.connect(partial(self._on_given, meeting_id))
        self.sheet.open()
        self.sheet.text.editor.setFocus()

    def _on_given(self, meeting_id: int, draft: AmendmentDraft) -> None:
        then, refused = partial(self._on_paper, meeting_id, draft), self._on_refused
        self._jobs.read(amending.amendment_paper, meeting_id, draft, datetime.now(UTC), then=then, refused=refused)

    def _on_paper(self, meeting_id: int, draft: AmendmentDraft, paper: AmendmentPaper) -> None:
        then = partial(self._on_content, meeting_id, draft, paper)
        self._jobs.export(render, paper, then=then, refused=self._on_refused)

    def _on_content(self, meeting_id: int, draft: AmendmentDraft, paper: AmendmentPaper, content: bytes) -> None:
        asked = (meeting_id, draft, paper, content)
        self._jobs.write(amending.amend, *asked, then=self._on_made, refused=self._on_refused)

    def _on_made(self, document: IssuedDocument) -> None:
        if self.sheet is not None:
            self.sheet.accept()
        self.sheet = None
        self.made.emit(document.file_name)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        """What was typed stays in the sheet."""
        if self.sheet is None:
            self.refused.emit(error)
        else:
            refuse_in(self.sheet.messages, error)
            self.sheet.ready()
