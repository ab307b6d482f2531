"""The first step: choose a file or save the template, and the earlier imports, which can be revoked."""

from PySide6.QtWidgets import QWidget

from rakor_desktop.services.importing.importing import Import
from rakor_desktop.ui.importing.columns import import_columns
from rakor_desktop.ui.kit.revocable import Beginning, BeginningWords, WayIn

_SHOWN = 4
"""Earlier imports seen at once."""


class StartView(Beginning[Import]):
    """A list to be brought in, or the template for one; `other` is the template."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(import_columns(), self._words(), _SHOWN, parent)

    def _words(self) -> BeginningWords:
        return BeginningWords(
            self.tr("Offices and their holders from a list"),
            self.tr("Every row is shown before anything is stored; an import can be revoked as a whole."),
            WayIn(
                "folder-open",
                self.tr("Choose a file"),
                self.tr("Excel, LibreOffice or CSV. It may also be dropped here."),
            ),
            WayIn(
                "download",
                self.tr("Save the template"),
                self.tr("An empty list to fill in, with what belongs in each column."),
            ),
            earlier=self.tr("Earlier imports"),
            revoke=self.tr("Revoke import…"),
            back=self.tr("Back to the directory"),
        )
