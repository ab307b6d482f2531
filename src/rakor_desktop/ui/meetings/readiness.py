"""How ready a meeting is before its day: what the invited answered, each figure a way to those who did."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.domain.invitations import Readiness, Reply
from rakor_desktop.ui.kit.charts import Part, StackedBar
from rakor_desktop.ui.kit.choices import Chip
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.surfaces import Card

_COLORS: dict[Reply, str] = {
    Reply.WILL_COME: "ok_solid",
    Reply.WILL_BE_REPRESENTED: "rep_solid",
    Reply.WILL_NOT_COME: "bad_solid",
    Reply.NO_ANSWER: "warn_solid",
    Reply.NOT_CONTACTED: "mute_solid",
}


class ReadinessCard(Card):
    """`wanted` with the answer whose figure was pressed."""

    wanted = Signal(object)  # Reply

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReadinessCard", "Readiness"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.sentence, self.bar = Label("", 13, 400, "text2"), StackedBar(height=10)
        self.figures = {reply: Chip(STATUSES[reply].text, 0, dot, checkable=False) for reply, dot in _COLORS.items()}
        answered, waiting = QHBoxLayout(), QHBoxLayout()
        for reply, chip in self.figures.items():
            chip.clicked.connect(self._leading_to(reply))
            (answered if reply.is_answer else waiting).addWidget(chip)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.bar)
        self.body.setSpacing(4)
        for row in (answered, waiting):  # in one line there is no room for large letters
            row.setSpacing(0)
            row.addStretch(1)
            self.body.addLayout(row)

    def set_readiness(self, ready: Readiness) -> None:
        """Show these figures; an answer that nobody gave has no chip."""
        words = self.tr("{answered} of {all} have answered; {filled} invitations will be filled")
        self.sentence.setText(words.format(answered=ready.answered, all=ready.invitations, filled=ready.filled))
        counts = {reply: int(getattr(ready, reply.value)) for reply in _COLORS}
        self.bar.set_parts([Part(STATUSES[reply].text, counts[reply], dot) for reply, dot in _COLORS.items()])
        for reply, chip in self.figures.items():
            chip.set_count(counts[reply])
            chip.setVisible(counts[reply] > 0)

    def _leading_to(self, reply: Reply) -> Callable[[], None]:
        return lambda: self.wanted.emit(reply)
