"""From the item by which a meeting confirms the last minutes to those minutes: one key, Alt+Left leads back."""

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.dates import long_date
from rakor_desktop.services.minutes.confirming import ToConfirm
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.page import Page


class Confirming(QObject):
    """The button stands in the head of that item only; the key works wherever such an item is on the agenda."""

    wanted = Signal(int)  # the earlier meeting

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._known: ToConfirm | None = None
        self.button = IconButton("book-open", self.tr("Open the minutes to be confirmed (Ctrl+L)"))
        self.button.setVisible(False)
        self.button.clicked.connect(self.go)
        self.action = make_action(page, self.tr("Last minutes"), "Ctrl+L", self.go)
        self.action.setVisible(False)

    def show(self, known: ToConfirm | None, item_id: int | None) -> None:
        """These minutes are to be confirmed, and this item of the agenda is in view."""
        self._known = known
        here = known is not None and known.item_id == item_id
        self.button.setVisible(here)
        self.action.setVisible(here)
        if known is not None:
            words = self.tr("Open the minutes of {meeting}, {day} (Ctrl+L)")
            told = words.format(meeting=known.title, day=long_date(known.held_on))
            self.button.setToolTip(told)
            self.button.setAccessibleName(told)

    @Slot()
    def go(self) -> None:
        """Open them, if there are any."""
        if self._known is not None:
            self.wanted.emit(self._known.meeting_id)
