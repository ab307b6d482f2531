"""The papers of whoever comes instead, from the list: surat tugas and surat kuasa issued or saved, each by its key."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.invitations import Reply
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.invitations.representation import representation_form
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.found_strip import found_words, told
from rakor_desktop.ui.invitations.representation_issuing import Wish
from rakor_desktop.ui.invitations.representation_sheet import RepresentationSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.copies import Copies
from rakor_desktop.ui.kit.messages import MessageKind
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.kit.viewer import open_in_viewer

MESSAGE = "representation"


class Representing(QObject):
    """Two actions that are there while the chosen office answered that somebody else will come."""

    def __init__(self, page: Page, table: Table) -> None:
        super().__init__(table)
        self._page, self._table = page, table
        self.opener, self.copies = open_in_viewer, Copies(page.jobs, open_in_viewer, page)
        self.copies.not_opened.connect(self._on_not_opened)
        self.copies.refused.connect(page.refuse)
        self.assignment = make_action(table, self.tr("Assignment letter…"), "T", partial(self._begin, False))
        self.mandate = make_action(table, self.tr("Power of attorney…"), "K", partial(self._begin, True))

    def follow(self, row: Invitee | None) -> None:
        """Be there for this row or not."""
        represented = row is not None and row.reply is Reply.WILL_BE_REPRESENTED
        for action in (self.assignment, self.mandate):
            action.setVisible(represented)
            action.setEnabled(represented)

    def ask_place(self, paper: RepresentationPaper) -> QFileDialog:
        """Ask where to save the paper; returns the dialog, which is open already."""
        proposed = str(documents_dir() / file_name(paper))
        dialog = QFileDialog(self._page, self.tr("Save the letter"), proposed, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self._on_place, paper))
        dialog.open()
        return dialog

    def _begin(self, mandate: bool) -> None:
        row, page = self._table.current_row(), self._page
        if isinstance(row, Invitee) and page.meeting_id is not None:
            today = local_now().date()
            sheet = RepresentationSheet(page.jobs, page.meeting_id, row, mandate, today, parent=page)
            sheet.issued.connect(self._on_issued)
            sheet.form_wanted.connect(self._on_form)
            sheet.open()
            sheet.number.setFocus()

    @Slot(object, object)
    def _on_issued(self, document: IssuedDocument, found: tuple[Finding, ...]) -> None:
        title = self.tr("Issued and kept: {file}").format(file=document.file_name)
        where = self.tr("It is among the documents of the meeting.")
        self._tell(title, where, found, partial(self.copies.open, document))

    @Slot(object)
    def _on_form(self, wish: Wish) -> None:
        asked = (wish.invitee_id, wish.mandate, None, wish.settled)
        self._page.jobs.read(representation_form, *asked, then=self._on_paper, refused=self._page.refuse)

    @Slot(object)
    def _on_paper(self, paper: RepresentationPaper) -> None:
        self.ask_place(paper)

    def _on_place(self, paper: RepresentationPaper, place: str) -> None:
        path = Path(place)
        then = partial(self._on_written, path)
        self._page.jobs.export(write_paper, path, paper, then=then, refused=self._page.refuse)

    def _on_written(self, path: Path, found: tuple[Finding, ...]) -> None:
        words = self.tr("Saved {name}.").format(name=path.name)
        self._tell(words, str(path.parent), found, partial(self._open, path))

    def _tell(self, title: str, where: str, found: tuple[Finding, ...], way: Callable[[], None]) -> None:
        """It is done; what was found in it stands there instead of where it is."""
        kind: MessageKind = "warn" if found else "ok"
        text = f"{found_words(found)}: {told(found)}" if found else where
        self._page.messages.show_message(MESSAGE, kind, title, text, (self.tr("Open"), way))

    def _open(self, path: Path) -> None:
        if not self.opener(path):
            self._on_not_opened(path)

    @Slot(object)
    def _on_not_opened(self, path: Path) -> None:
        text = self.tr("The file is at {path}").format(path=path)
        self._page.messages.show_message(MESSAGE, "warn", self.tr("No program here opens this file."), text)


def write_paper(path: Path, paper: RepresentationPaper) -> tuple[Finding, ...]:
    """Write the PDF whole or not at all; returns what was found in it. Raises DiskFull, CannotWrite, CannotRead."""
    write_whole(path, render(paper))
    return findings(paper)


def file_name(paper: RepresentationPaper) -> str:
    """A name that sorts by day and says what it is: `2016-04-12-surat-tugas-bupati-lebak.pdf`."""
    kind = "surat-kuasa" if paper.mandate else "surat-tugas"
    office = re.sub(r"[^a-z0-9]+", "-", paper.giver.office.lower()).strip("-")[:60]
    return f"{paper.day:%Y-%m-%d}-{kind}-{office}.pdf"
