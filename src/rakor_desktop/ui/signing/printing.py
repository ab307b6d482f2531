"""Printing the sheet to sign from where it will come back: what it lacks is told first, what was made is led to."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.found_strip import tell_found
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.making import Maker, Order
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.signing.settling import MESSAGE


class SheetPrinting(QObject):
    """Tells `made` when there is another sheet, and `refused`."""

    made = Signal()
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, messages: MessageArea, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages, self._navigator, self._maker = messages, navigator, Maker(jobs, self)
        self._maker.made.connect(self._on_made)
        self._maker.held.connect(self._on_held)
        self._maker.refused.connect(self.refused)

    def make(self, meeting_id: int) -> None:
        """Issue the sheet of this meeting on F4."""
        self._maker.make(meeting_id, DocumentKind.ATTENDANCE_PDF, PaperSize.F4)

    @Slot(object)
    def _on_made(self, document: IssuedDocument) -> None:
        way = (self.tr("Open the documents"), partial(self._navigator.go, Place.DOCUMENTS, document.meeting_id))
        self._messages.show_message(MESSAGE, "ok", self.tr("The sheet is made."), document.file_name, way)
        self.made.emit()

    @Slot(object, object)
    def _on_held(self, order: Order, found: tuple[Finding, ...]) -> None:
        look = partial(self._navigator.go, Place.GATE, order.meeting_id, order.kind)
        anyway = partial(self._maker.make_anyway, order)
        ways = ((self.tr("Ready to print?"), look), (self.tr("Print anyway"), anyway))
        tell_found(self._messages, MESSAGE, found, *ways)
