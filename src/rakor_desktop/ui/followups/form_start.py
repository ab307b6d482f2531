"""Where forms begin: choose one that came back, send new ones, and the forms that were taken, which can be revoked."""

from PySide6.QtWidgets import QWidget

from rakor_desktop.services.followups.region_forms import TakenForm
from rakor_desktop.ui.followups.form_columns import taken_columns
from rakor_desktop.ui.kit.revocable import Beginning, BeginningWords, WayIn

_SHOWN = 5
"""Forms seen at once."""


class FormStart(Beginning[TakenForm]):
    """A form that came back, or new ones to be sent; `other` sends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(taken_columns(), self._words(), _SHOWN, parent)

    def _words(self) -> BeginningWords:
        return BeginningWords(
            self.tr("Progress by form"),
            self.tr("Every row is shown before anything is stored; what a form brings can be taken back as a whole."),
            WayIn(
                "folder-open",
                self.tr("Choose a form"),
                self.tr("Filled in and sent back. It may also be dropped here."),
            ),
            WayIn("send", self.tr("Send forms"), self.tr("A workbook for each institution that owes something.")),
            earlier=self.tr("Forms that were taken"),
            revoke=self.tr("Take back the form…"),
            back=self.tr("Back to the follow-ups"),
        )
