"""Asks before a whole import is revoked, and tells what that does."""

from PySide6.QtWidgets import QWidget

from rakor_desktop.services.importing.importing import Contents, Import
from rakor_desktop.ui.importing.wording import moment_words
from rakor_desktop.ui.kit.revocable import RevokingSheet


class RevokeSheet(RevokingSheet):
    """Of an import of offices and their holders."""

    def __init__(self, made: Import, *, parent: QWidget) -> None:
        title, about = self.tr("Revoke this import?"), f"{made.file_name} · {moment_words(made)}"
        consequences, submit = self._consequences(made.contents), self.tr("Revoke import")
        super().__init__(made, title, about, consequences, submit, parent)

    def _consequences(self, contents: Contents) -> list[str]:
        told = [
            self.tr("%n office(s) that it added go away.", "", contents.offices) if contents.offices else "",
            self.tr("%n term(s) of office that it began go away.", "", contents.terms) if contents.terms else "",
            self.tr("%n entry(ies) that it changed are as before.", "", contents.changed) if contents.changed else "",
            self.tr("If any of it was changed or used since, nothing is revoked. Issued papers stay as they are."),
        ]
        return [words for words in told if words]
