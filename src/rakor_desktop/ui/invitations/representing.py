"""The papers of whoever comes instead, from the list: surat tugas and surat kuasa saved as PDF, each by its key."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import render
from rakor_desktop.documents.representation_paper import RepresentationPaper
from rakor_desktop.domain.invitations import Reply
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.services.invitations import Invitee
from rakor_desktop.services.representation import representation_form
from rakor_desktop.ui.found_strip import found_words, told
from rakor_desktop.ui.kit.actions import make_action
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
        self.opener = open_in_viewer
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
        row = self._table.current_row()
        if isinstance(row, Invitee):
            then, refused = self._on_paper, self._page.refuse
            self._page.jobs.read(representation_form, row.id, mandate, then=then, refused=refused)

    @Slot(object)
    def _on_paper(self, paper: RepresentationPaper) -> None:
        self.ask_place(paper)

    def _on_place(self, paper: RepresentationPaper, place: str) -> None:
        path = Path(place)
        then = partial(self._on_written, path)
        self._page.jobs.export(write_paper, path, paper, then=then, refused=self._page.refuse)

    def _on_written(self, path: Path, found: tuple[Finding, ...]) -> None:
        words = self.tr("Saved {name}.").format(name=path.name)
        way = (self.tr("Open"), partial(self._open, path))
        kind: MessageKind = "warn" if found else "ok"
        where = f"{found_words(found)}: {told(found)}" if found else str(path.parent)
        self._page.messages.show_message(MESSAGE, kind, words, where, way)

    def _open(self, path: Path) -> None:
        if not self.opener(path):
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
