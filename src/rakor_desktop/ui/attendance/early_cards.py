"""A card that is scanned while a form of the desk is open: named at once, offered when the form is done."""

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.tokens import spoken
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.ui.attendance.panels import Panels
from rakor_desktop.ui.attendance.rows import found_by_code
from rakor_desktop.ui.kit.messages import MessageArea

CARD = "early-card"
"""Under this name stands the card that waits."""


class EarlyCards(QObject):
    """Nothing is recorded by such a scan; back at the desk its code stands in the field, and the next replaces it."""

    def __init__(self, panels: Panels, messages: MessageArea, parent: QObject) -> None:
        super().__init__(parent)
        self._panels, self._messages, self._waiting = panels, messages, ""
        panels.read.connect(self._on_read)
        panels.returned.connect(self._on_returned)

    def show_door(self, door: Door) -> None:
        """The codes of this meeting."""
        self._panels.know({one.door_code for one in door.invitees if one.door_code})

    @Slot(str)
    def _on_read(self, code: str) -> None:
        self._waiting = code
        invitee = found_by_code(self._panels.desk.list.invitees, code)
        whose = invitee.office.name if invitee else spoken(code)
        said = self.tr("Card scanned: {whose}. Record this form first.").format(whose=whose)
        after = self.tr("The card is offered afterwards.") if invitee else self.tr("It is not of this meeting.")
        self._messages.show_message(CARD, "info", said, after)

    @Slot()
    def _on_returned(self) -> None:
        code, self._waiting = self._waiting, ""
        self._messages.take_away(CARD)
        if code and found_by_code(self._panels.desk.list.invitees, code) is not None:
            self._panels.desk.offer_code(code)
