"""A difference between paper and ledger as a card with its two answers."""

from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.reconciling import Verdict
from rakor_desktop.services.signing.reconciling import SignedPage, SignedRow
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.signing.wording import LOOKS, difference_words, office_words

_SMALL = 26


class Answer(Enum):
    """What is done about a difference."""

    RECORD = "record"
    NOTE = "note"
    REVOKE = "revoke"


def answers_of(row: SignedRow) -> tuple[Answer, Answer]:
    """The two answers that a difference has, the likely one first."""
    if row.verdict is Verdict.UNRECORDED:
        return Answer.RECORD, Answer.NOTE
    return Answer.NOTE, Answer.REVOKE


class DifferenceCard(Card):
    """Tells `answered` with the answer and the row."""

    answered = Signal(object, object)  # Answer, SignedRow

    def __init__(self, row: SignedRow, page: SignedPage, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._row = row
        title = f"{row.number}  {office_words(row)}"
        self.setAccessibleName(title)
        line, buttons = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Icon(LOOKS[row.verdict].icon, 16, LOOKS[row.verdict].kind))
        line.addWidget(ElidedLabel(title, 13, 600), 1)
        self.body.addLayout(line)
        self.body.addWidget(Label(difference_words(row, page, zone), 12, 400, "text2", wrap=True))
        self.buttons = [self._button(answer, at) for at, answer in enumerate(answers_of(row))]
        for button in self.buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _button(self, answer: Answer, at: int) -> Button:
        words = {
            Answer.RECORD: self.tr("Record it"),
            Answer.NOTE: self.tr("Leave it, with a note") if at == 0 else self.tr("Not his"),
            Answer.REVOKE: self.tr("Revoke the record"),
        }
        button = Button(words[answer], kind="ghost" if at else "soft", height=_SMALL)
        slots = {Answer.RECORD: self._on_record, Answer.NOTE: self._on_note, Answer.REVOKE: self._on_revoke}
        button.clicked.connect(slots[answer])
        return button

    @Slot()
    def _on_record(self) -> None:
        self.answered.emit(Answer.RECORD, self._row)

    @Slot()
    def _on_note(self) -> None:
        self.answered.emit(Answer.NOTE, self._row)

    @Slot()
    def _on_revoke(self) -> None:
        self.answered.emit(Answer.REVOKE, self._row)
