"""What the keys of the desk do once the ledger is frozen: nothing is refused that a reason makes a record."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from rakor_desktop.domain.attendance import Kind
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.at_hand import AtHand
from rakor_desktop.ui.attendance.card import Act, acts_of
from rakor_desktop.ui.attendance.panels import Panels
from rakor_desktop.ui.attendance.recorder import Recorder
from rakor_desktop.ui.kit.dialogs import ReasonSheet

_FACTS = {Act.PRESENT: Kind.ARRIVED, Act.REPRESENTED: Kind.REPRESENTED, Act.EXCUSED: Kind.EXCUSED}


class Late(QObject):
    """`corrects` when the answer to an invitation is to be said anew; coming, going and guests are asked why here."""

    corrects = Signal(object, object)  # Invitee, Kind

    def __init__(self, panels: Panels, recorder: Recorder, at_hand: AtHand, parent: QObject) -> None:
        super().__init__(parent)
        self._panels, self._recorder, self._at_hand = panels, recorder, at_hand

    @property
    def is_now(self) -> bool:
        """Whether the ledger is frozen, as far as this desk knows."""
        return self._at_hand.door is not None and self._at_hand.door.frozen is not None

    def takes(self, act: Act, invitee: Invitee) -> bool:
        """Whether this act was led to where its reason is asked; False leaves it to the open ledger's way."""
        if not self.is_now or act not in acts_of(invitee):
            return False
        if act in _FACTS:
            self.corrects.emit(invitee, _FACTS[act])
            return True
        moves = {Act.LEAVE: self._recorder.leave, Act.RETURN: self._recorder.come_back}
        if act not in moves:
            return False
        leaves, returns = self.tr("{office} left before the end"), self.tr("{office} came back")
        title = leaves if act is Act.LEAVE else returns
        self.ask_why(title.format(office=invitee.office.name), partial(moves[act], invitee.id))
        return True

    def ask_why(self, title: str, record: Callable[[str], None]) -> None:
        """Ask why it is recorded only now, then `record` it with that reason."""
        reasons = [self.tr("Found on the signed sheet"), self.tr("Forgotten at the door")]
        subtitle = self.tr("The attendance is frozen: the reason stays on record.")
        sheet = ReasonSheet(title, subtitle, reasons, submit=self.tr("Record"), parent=self._panels)
        sheet.given.connect(record)
        sheet.open()
