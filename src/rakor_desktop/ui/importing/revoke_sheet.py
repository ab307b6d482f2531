"""Asks before a whole import is revoked, and tells what that does."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.importing import Contents, Import
from rakor_desktop.ui.importing.wording import moment_words
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.page import refuse_in


class RevokeSheet(Sheet):
    """Tells `wanted` with the number of the import; a refusal is shown in it."""

    wanted = Signal(int)

    def __init__(self, made: Import, *, parent: QWidget) -> None:
        title, submit = self.tr("Revoke this import?"), self.tr("Revoke import")
        super().__init__(title, f"{made.file_name} · {moment_words(made)}", submit=submit, width=520, parent=parent)
        self._id = made.id
        for words in self._consequences(made.contents):
            self.content.addWidget(Label(words, 13, 400, "text", wrap=True))
        self.submitted.connect(self._on_submitted)
        self.primary.setFocus()

    def show_refusal(self, error: RakorError) -> None:
        """Say what has been built upon the import since."""
        refuse_in(self.messages, error)
        self.primary.setEnabled(False)

    @Slot()
    def _on_submitted(self) -> None:
        self.wanted.emit(self._id)

    def _consequences(self, contents: Contents) -> list[str]:
        told = [
            self.tr("%n office(s) that it added go away.", "", contents.offices) if contents.offices else "",
            self.tr("%n term(s) of office that it began go away.", "", contents.terms) if contents.terms else "",
            self.tr("%n entry(ies) that it changed are as before.", "", contents.changed) if contents.changed else "",
            self.tr("If any of it was changed or used since, nothing is revoked. Issued papers stay as they are."),
        ]
        return [words for words in told if words]
