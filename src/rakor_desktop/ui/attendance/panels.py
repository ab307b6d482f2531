"""The panels of the desk, one of them in view: the desk itself, and what takes its place for a while."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.card_guard import CardGuard
from rakor_desktop.ui.attendance.desk import Desk
from rakor_desktop.ui.attendance.guest_panel import GuestPanel
from rakor_desktop.ui.attendance.history import HistoryPanel
from rakor_desktop.ui.attendance.reasons import Reason, ReasonPanel
from rakor_desktop.ui.attendance.represented import RepresentedPanel
from rakor_desktop.ui.attendance.switches import Switches


class Panels(QStackedWidget):
    """`back` comes to the desk, ready for the next guest; nothing opens over it, so nothing stops the queue."""

    returned = Signal()
    read = Signal(str)  # the code of a card that was scanned into a form

    def __init__(self, switches: Switches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.represented, self.history = Desk(switches), RepresentedPanel(), HistoryPanel()
        self.excuse = ReasonPanel(
            "mute", "mail", self.tr("Reason"), self.tr("With a reason: excused. Without one: counted as absent.")
        )
        self.revocation = ReasonPanel(
            "warn", "undo-2", self.tr("Reason"), self.tr("The record stays in the history, with this reason.")
        )
        self.meaning = ReasonPanel(
            "rep", "user-round-pen", self.tr("What is meant"), self.tr("Choosing here records nothing yet."), wide=1
        )
        self.guest = GuestPanel()
        self.addWidget(self.desk)
        for panel in (self.represented, self.excuse, self.revocation, self.meaning, self.guest, self.history):
            self.addWidget(panel)
            panel.left.connect(self.back)
        self._readers: tuple[CardGuard | ReasonPanel, ...] = (
            self.represented.cards, self.guest.cards, self.excuse, self.revocation, self.meaning
        )
        for reader in self._readers:
            reader.read.connect(self.read)

    def know(self, codes: Collection[str]) -> None:
        """These codes are of this meeting: each is known for certain, wherever it is scanned."""
        for reader in self._readers:
            reader.known = frozenset(codes)

    @Slot()
    def back(self) -> None:
        """To the desk, ready for the next guest."""
        self.setCurrentWidget(self.desk)
        self.desk.again()
        self.returned.emit()

    def ask(self, panel: ReasonPanel, title: str, invitee: Invitee, reasons: Sequence[Reason]) -> None:
        """Ask one of these reasons about an invitation."""
        self.setCurrentWidget(panel)
        panel.start(title, invitee, reasons)
