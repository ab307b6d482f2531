"""The letter to one institution as it would be printed, in a sheet to look at; nothing is issued by looking."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.documents.followups.reminder_letter import render
from rakor_desktop.services.followups.reminders import Reminder
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pages_panel import PagesPanel
from rakor_desktop.ui.kit.pages_view import PageSize
from rakor_desktop.ui.kit.preview import page_sizes
from rakor_desktop.ui.style import theme

_WIDTH, _HEIGHT = 760, 620


class PreviewSheet(Sheet):
    """Shows one letter; Ctrl+Enter or Esc closes."""

    def __init__(self, jobs: Jobs, letter: Reminder, *, parent: QWidget) -> None:
        title, close = self.tr("The letter as it would be printed"), self.tr("Close")
        super().__init__(title, letter.paper.body, submit=close, width=_WIDTH, parent=parent)
        self.pages = PagesPanel(jobs)
        self.pages.set_note(self.tr("draft, no number is given by looking"))
        self.content.setContentsMargins(1, 0, 1, 0)
        self.content.addWidget(self.pages, 1)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.submitted.connect(self.accept)
        self.leave.hide()  # there is nothing to cancel
        jobs.export(drawn, letter, then=self._on_drawn, refused=partial(refuse_in, self.messages))
        self.pages.view.setFocus()

    @Slot(object)
    def _on_drawn(self, made: tuple[bytes, tuple[PageSize, ...]]) -> None:
        self.pages.view.show_pdf(*made)


def drawn(letter: Reminder) -> tuple[bytes, tuple[PageSize, ...]]:
    """The file of a letter and the sizes of its pages; for the export thread. Raises MarkUnknown, ClaimsSignature."""
    pdf = render(letter.paper)
    return pdf, page_sizes(pdf)
