"""The four answers as large choices, each with its letter: H will come, W represented, T will not come, B not yet."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from rakor_desktop.domain.invitations import Reply
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choice_cards import ChoiceCard
from rakor_desktop.ui.kit.pills import STATUSES

LETTERS: dict[Reply, str] = {
    Reply.WILL_COME: "H",
    Reply.WILL_BE_REPRESENTED: "W",
    Reply.WILL_NOT_COME: "T",
    Reply.NO_ANSWER: "B",
}


class ReplyCards(QWidget):
    """The four in a square; a letter makes the choice from anywhere in `around` where nothing is typed."""

    chosen = Signal(object)  # Reply

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAccessibleName(self.tr("Answer"))
        at_once, asks = self.tr("recorded at once"), self.tr("asks by whom")
        seconds = {Reply.WILL_BE_REPRESENTED: asks, Reply.WILL_NOT_COME: self.tr("asks why")}
        self._group, grid = QButtonGroup(self), QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.cards: dict[Reply, ChoiceCard] = {}
        for at, (reply, letter) in enumerate(LETTERS.items()):
            look = STATUSES[reply]
            card = self.cards[reply] = ChoiceCard(letter, look.text, seconds.get(reply, at_once), look)
            self._group.addButton(card, at)
            grid.addWidget(card, at // 2, at % 2)
            make_action(around, "", letter, partial(self.choose, reply))
        self._group.idClicked.connect(self._on_clicked)
        self.setFocusProxy(self.cards[Reply.WILL_COME])

    def choose(self, reply: Reply) -> None:
        """Make a choice, as if it was pressed."""
        self.cards[reply].click()

    def value(self) -> Reply | None:
        """The choice made, if any."""
        return next((reply for reply, card in self.cards.items() if card.isChecked()), None)

    @Slot(int)
    def _on_clicked(self, at: int) -> None:
        self.chosen.emit(tuple(LETTERS)[at])
