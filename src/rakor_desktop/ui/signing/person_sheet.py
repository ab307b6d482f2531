"""Asks who signed: his own office, which is needed, and his name, which may follow."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field


class PersonSheet(Sheet):
    """Tells `given` with office and name, then it closes."""

    given = Signal(str, str)

    def __init__(self, title: str, subtitle: str, *, submit: str, parent: QWidget) -> None:
        super().__init__(title, subtitle, submit=submit, width=460, parent=parent)
        self.office = Field(self.tr("His own office"), required=self.tr("required"))
        self.name = Field(self.tr("Name"), hint=self.tr("May follow."))
        self.content.addWidget(self.office)
        self.content.addWidget(self.name)
        self.submitted.connect(self._on_submitted)

    @Slot()
    def _on_submitted(self) -> None:
        if not self.office.text():
            self.office.set_error(self.tr("Without an office nobody knows who came."))
            self.office.setFocus()
            return
        self.given.emit(self.office.text(), self.name.text())
        self.accept()
