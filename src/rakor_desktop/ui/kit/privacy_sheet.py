"""What is asked before a list leaves this computer: nothing private and nothing confidential goes along unasked."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.choices import CheckBox
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.sheet_columns import counted


class PrivacySheet(Sheet):
    """Asks whether phone numbers go along, and rows of confidential minutes; they do not unless it is said.

    `heading` stands in the place of "Export to Excel".
    """

    agreed = Signal(bool, bool)  # with phone numbers, with what is confidential

    def __init__(
        self, list_title: str, rows: int, *, phones: bool, confidential: int, heading: str = "", parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        title, submit = heading or translate("ListExport", "Export to Excel"), translate("ListExport", "Choose where")
        super().__init__(title, f"{list_title} · {counted(rows)}", submit=submit, width=460, parent=parent)
        self.phones = CheckBox(self.tr("Include phone numbers"))
        self.confidential = CheckBox(self.tr("Include what confidential minutes say"))
        if phones:
            text = self.tr("Without the tick no number and no name of an adjutant leaves this computer.")
            self._offer(self.phones, text)
        if confidential:
            text = self.tr(
                "Without the tick %n row(s) of minutes marked Terbatas or Rahasia stay here.", "", confidential
            )
            self._offer(self.confidential, text)
        self.submitted.connect(self._on_submitted)

    def _offer(self, tick: CheckBox, text: str) -> None:
        self.content.addWidget(tick)
        self.content.addWidget(Caption(text, wrap=True))

    @Slot()
    def _on_submitted(self) -> None:
        self.accept()
        self.agreed.emit(self.phones.isChecked(), self.confidential.isChecked())
