"""Asks under which area of intervention a recommendation is filed; what is offered is what was in use on a day."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.services.followups.areas import Area
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labelled import labelled

_NONE = 0


class AreaSheet(Sheet):
    """`given` with the number of the area or None, then it closes."""

    given = Signal(object)  # int or None

    def __init__(self, title: str, offered: Sequence[Area], now: int | None, *, parent: QWidget) -> None:
        subtitle = self.tr("It counts for every institution that answers for this recommendation.")
        super().__init__(title, subtitle, submit=self.tr("Save"), width=560, parent=parent)
        choices = [(_NONE, self.tr("No area")), *((one.id, one.label) for one in offered)]
        self.area = Choice(self.tr("Area of intervention"), choices, editable=False)
        self.area.set_value(now or _NONE)
        self.content.addWidget(labelled(self.area))
        self.submitted.connect(self._on_submitted)
        self.area.combo.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        chosen = self.area.value()
        self.accept()
        self.given.emit(chosen if isinstance(chosen, int) and chosen != _NONE else None)
