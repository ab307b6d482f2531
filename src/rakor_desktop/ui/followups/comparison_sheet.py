"""Asks between which two days the follow-ups are compared."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField

_BACK = timedelta(days=30)


class ComparisonSheet(Sheet):
    """`given` with both days, then it closes; which of them is the earlier makes no difference."""

    given = Signal(object, object)  # date, date

    def __init__(self, today: date, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Compare two days"),
            self.tr("What was done, became late, was extended or is new between the end of both."),
            submit=self.tr("Compare"),
            width=460,
            parent=parent,
        )
        required = self.tr("required")
        self.first = DateField(self.tr("From"), placeholder="30-06-2016", required=required)
        self.second = DateField(self.tr("To"), placeholder="30-07-2016", required=required)
        self.first.set_value(today - _BACK)
        self.second.set_value(today)
        row = QHBoxLayout()
        for field in (self.first, self.second):
            row.addWidget(field)
        self.content.addLayout(row)
        self.submitted.connect(self._on_submitted)
        self.first.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        for field in (self.first, self.second):
            if field.value() is None:
                field.set_error(field.error() or self.tr("Write the day."))
                field.setFocus()
                return
        self.accept()
        self.given.emit(self.first.value(), self.second.value())
