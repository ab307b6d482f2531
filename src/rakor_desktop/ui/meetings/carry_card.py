"""What a meeting can take over from earlier ones: one button, taken back by undo."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import long_date
from rakor_desktop.services.meetings import carry_over, carry_status
from rakor_desktop.services.meetings.carry_over import Carried, CarryOffer
from rakor_desktop.services.meetings.carry_status import CarriedStatus
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.meetings.carried_status import CarriedStatusLine

_TAKEN = "carried-over"


class CarryCard(Card):
    """Not there when earlier meetings left nothing; what was taken over is told with a way to the minutes."""

    minutes_wanted = Signal()
    status_wanted = Signal(object)  # CarriedStatus

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CarryCard", "From earlier meetings"), parent=parent)
        self._jobs, self._messages = jobs, messages
        self._meeting_id = 0
        self.said, self.more = Label("", 14, 500, wrap=True), Label("", 13, 400, "text2", wrap=True)
        self.take = Button("")
        self.take.clicked.connect(self._on_take)
        self.way = Button(self.tr("Open the minutes"), key="F10")
        self.way.clicked.connect(self.minutes_wanted)
        self.status = CarriedStatusLine()
        self.status.wanted.connect(self.status_wanted)
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.said)
        words.addWidget(self.more)
        row.setSpacing(12)
        row.addWidget(Icon("list-checks", 20, "accent"))
        row.addLayout(words, 1)
        row.addWidget(self.take)
        row.addWidget(self.way)
        self.body.addLayout(row)
        self.body.addWidget(self.status)
        self.hide()

    def ask(self, meeting_id: int, today: date) -> None:
        """Look what this meeting can take over, and what became until `today` of what it did."""
        if meeting_id != self._meeting_id:
            self.hide()
        self._meeting_id = meeting_id
        self._jobs.read(carry_over.carry_offer, meeting_id, then=partial(self._on_offer, meeting_id))
        self._jobs.read(carry_status.carried_status, meeting_id, today, then=partial(self._on_status, meeting_id))

    def _on_offer(self, meeting_id: int, offer: CarryOffer) -> None:
        if meeting_id != self._meeting_id:
            return  # another meeting is in view by now
        number = offer.recommendations
        self.said.setText(self._told(offer))
        last = self.tr("{meeting}, {day}: its minutes are to be confirmed.")
        held = offer.last_held
        self.more.setText(last.format(meeting=offer.last_title, day=long_date(held)) if held else "")
        self.more.setVisible(held is not None)
        self.take.setText(self.tr("Bring %n open recommendation(s)", "", number))
        self.take.setVisible(number > 0)
        self.way.setVisible(number == 0)
        self.setVisible(number > 0 or offer.carried > 0)

    def _on_status(self, meeting_id: int, seen: CarriedStatus) -> None:
        if meeting_id == self._meeting_id:
            self.status.set_status(seen)

    def _told(self, offer: CarryOffer) -> str:
        if offer.recommendations:
            return self.tr("%n recommendation(s) of earlier meetings are not done.", "", offer.recommendations)
        return self.tr("%n recommendation(s) stand first on the agenda.", "", offer.carried)

    @Slot()
    def _on_take(self) -> None:
        taken = partial(self._on_taken, self._meeting_id)
        self.take.setEnabled(False)  # a key held down must not take them twice
        refused = partial(refuse_in, self._messages)
        self._jobs.write(carry_over.carry, self._meeting_id, then=taken, refused=refused, always=self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        self.take.setEnabled(True)

    def _on_taken(self, meeting_id: int, taken: Carried) -> None:
        if taken.obligation_ids:
            words = self.tr("%n recommendation(s) were brought to the agenda", "", taken.recommendations)
            self._messages.offer_undo(_TAKEN, words, partial(self._put_back, meeting_id, taken))

    def _put_back(self, meeting_id: int, taken: Carried) -> None:
        self._jobs.write(carry_over.put_back, meeting_id, taken, refused=partial(refuse_in, self._messages))
