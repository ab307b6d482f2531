"""Asks for a day and why: an extension of the target, a day before which nobody is asked."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, TextField


class DayReasonSheet(Sheet):
    """`given` with the day and the reason, then it closes; both are needed."""

    given = Signal(object, str)  # date, reason

    def __init__(self, title: str, subtitle: str, day: str, *, submit: str, parent: QWidget) -> None:
        super().__init__(title, subtitle, submit=submit, width=460, parent=parent)
        required = self.tr("required")
        self.day = DateField(day, placeholder="31-12-2016", required=required)
        self.reason = TextField(self.tr("Reason"), required=required)
        for field in (self.day, self.reason):
            self.content.addWidget(field)
        self.submitted.connect(self._on_submitted)
        self.day.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        day, reason = self.day.value(), self.reason.text().strip()
        if day is None:
            self.day.set_error(self.day.error() or self.tr("Write the day."))
            self.day.setFocus()
        elif not reason:
            self.reason.set_error(self.tr("Write the reason: it stays in the history."))
            self.reason.setFocus()
        else:
            self.accept()
            self.given.emit(day, reason)
