"""Which printing of the sheet is compared: the last, or an earlier one that is chosen or whose code is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.dates import clock, local_day, local_time, short_date
from rakor_desktop.services.signing.reconciling import Printing
from rakor_desktop.ui.kit.choices import Choice


class PrintingChoice(Choice):
    """Shown once there are several; `changed` tells that another printing is looked at."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("PrintingChoice", "Printing")
        super().__init__(name, editable=False, parent=parent)
        self._known: tuple[Printing, ...] = ()
        self.number: int | None = None  # of the printing looked at; None is the last, whichever that is
        self.hide()
        self.chosen.connect(self._on_chosen)

    def forget(self) -> None:
        """Begin with the last printing of another meeting."""
        self.number = None
        self.show_printings((), "WIB")

    def show_printings(self, known: Sequence[Printing], zone: str) -> None:
        """Offer these, the last first, with the hour of `zone` at which they were printed."""
        self._known = tuple(known)
        self.set_choices([(one.number, self._words(one, zone)) for one in known])
        self.set_value(self.number or (known[0].number if known else None))
        self.setVisible(len(known) > 1)

    def look_for(self, page_id: int) -> bool:
        """Look at the printing with this page; False where none has it."""
        found = next((one.number for one in self._known if page_id in one.pages), None)
        if found is not None:
            self.set_value(found)
            self._on_chosen(found)
        return found is not None

    @Slot(object)
    def _on_chosen(self, number: int) -> None:
        wanted = None if number == self._known[0].number else number
        if wanted != self.number:
            self.number = wanted
            self.changed.emit()

    def _words(self, one: Printing, zone: str) -> str:
        day, hour = short_date(local_day(one.printed_at, zone)), clock(local_time(one.printed_at, zone))
        return self.tr("Printing {number}  ·  {day} {hour}").format(number=one.number, day=day, hour=hour)
