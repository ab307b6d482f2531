"""The steps of minutes that are taken from more than one page: checked by somebody, their attendance frozen."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.attendance import freezing
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.jobs import Jobs


class CheckSheet(Sheet):
    """Asks who checked the minutes; tells `given` with the name, then it closes."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        title, text = self.tr("Mark as checked"), self.tr("A change after this makes the minutes a draft again.")
        super().__init__(title, text, submit=self.tr("Mark as checked"), width=460, parent=parent)
        self.name = Field(self.tr("Checked by"), required=self.tr("required"), hint=self.tr("Office or name."))
        self.content.addWidget(self.name)
        self.submitted.connect(self._on_submitted)

    @Slot()
    def _on_submitted(self) -> None:
        if not self.name.text().strip():
            self.name.set_error(self.tr("Say who read the minutes."))
            self.name.setFocus()
            return
        self.given.emit(self.name.text())
        self.accept()


class LifeSteps(QObject):
    """Asks what is needed and writes it; `refused` with the state that did not let it."""

    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, page: QWidget) -> None:
        super().__init__(page)
        self._jobs, self._page = jobs, page

    def ask_check(self, meeting_id: int) -> None:
        """Ask who checked the minutes of this meeting."""
        sheet = CheckSheet(self._page)
        sheet.given.connect(partial(self._check, meeting_id))
        sheet.open()
        sheet.name.setFocus()

    def freeze(self, meeting_id: int) -> None:
        """Close the ledger of this meeting."""
        self._jobs.write(freezing.freeze, meeting_id, refused=self._on_refused)

    def _check(self, meeting_id: int, by: str) -> None:
        self._jobs.write(minutes_life.mark_checked, meeting_id, by, refused=self._on_refused)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)
