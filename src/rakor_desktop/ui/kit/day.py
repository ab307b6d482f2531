"""The day that rules the directory, and what is compared with it: typed as a date, or today."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.fields import DateField
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.style import theme


class DayBar(QWidget):
    """ "As of" and a date; `changed` when it is another day. What is no date leaves the day as it was.

    Who comes back to it on a later day finds it at that day, unless another one was chosen.
    """

    changed = Signal(object)  # date
    refused = Signal(str)  # a sentence

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._day = today, today()
        self._began = self._day
        self.field = DateField()
        self.field.line.setAccessibleName(self.tr("As of"))
        self.field.setFixedWidth(theme.px(128))
        self.button = Button(self.tr("Today"), kind="link")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (Label(self.tr("As of"), 13, 400, "text2"), self.field, self.button):
            row.addWidget(widget)
        self.field.set_value(self._day)
        self.field.left.connect(self._on_left)
        self.button.clicked.connect(self._on_today)

    def day(self) -> date:
        """The day."""
        return self._day

    def set_day(self, day: date) -> None:
        """Be about another day."""
        self.field.set_value(day)
        if day != self._day:
            self._day = day
            self.changed.emit(day)

    def focus(self) -> None:
        """Go to the field, all of it selected to be written over."""
        self.field.line.setFocus()
        self.field.line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        before, self._began = self._began, self._today()
        if self._day == before:
            self.set_day(self._began)

    @Slot()
    def _on_left(self) -> None:
        day = self.field.value()
        if day is None and self.field.text():
            self.refused.emit(self.field.error())
        self.set_day(day or self._day)

    @Slot()
    def _on_today(self) -> None:
        self.set_day(self._today())
