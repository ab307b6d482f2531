"""Tells what a working paper lacks before it is issued, and leads to its gate or prints it as it is."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.documents.findings import Finding
from rakor_desktop.ui.found_strip import tell_found
from rakor_desktop.ui.kit.making import Maker, Order
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator, Place

STRIP = "published"
"""What was found makes way for what was issued."""


class Holding(QObject):
    """Listens to one maker."""

    def __init__(self, maker: Maker, messages: MessageArea, navigator: Navigator) -> None:
        super().__init__(maker)
        self._maker, self._messages, self._navigator = maker, messages, navigator
        maker.held.connect(self._on_held)

    @Slot(object, object)
    def _on_held(self, order: Order, found: tuple[Finding, ...]) -> None:
        look = partial(self._navigator.go, Place.GATE, order.meeting_id, order.kind)
        anyway = partial(self._maker.make_anyway, order)
        ways = ((self.tr("Ready to print?"), look), (self.tr("Print anyway"), anyway))
        tell_found(self._messages, STRIP, found, *ways)
