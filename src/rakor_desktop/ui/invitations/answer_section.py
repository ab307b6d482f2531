"""What the side panel says of an invitation's answers: their history, whom to call, and the message to paste."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.appointments import masked_phone
from rakor_desktop.services.invitations.answers import AnswerCard
from rakor_desktop.ui.invitations.answer_trail import AnswerTrail
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.labels import Label


class AnswerSection(QWidget):
    """The number of whoever is to be called is masked until somebody asks for it, and again with the next row."""

    def __init__(
        self,
        record: QAction,
        copy: QAction,
        write: QAction,
        papers: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._card: AnswerCard | None = None
        self._open = False
        self.trail, self.contact = AnswerTrail(), Label("", 13, 400, "text2", wrap=True)
        self.show_phone = Button(self.tr("Show"), kind="link", height=24)
        self.record = Button.for_action(record, icon="phone-incoming")
        self.copy = Button.for_action(copy, icon="copy")
        self.write = IconButton("pencil", write.text(), height=32)
        self.write.clicked.connect(write.trigger)
        self._lay_out(papers)
        self.show_phone.clicked.connect(self._on_show)

    def clear(self) -> None:
        """Nothing is known of the newly chosen row yet."""
        self._card, self._open = None, False
        self._show()

    def show_card(self, card: AnswerCard) -> None:
        """Show what is known; the number stays open while the same invitation is looked at."""
        self._open = self._open and self._card is not None and self._card.invitee_id == card.invitee_id
        self._card = card
        self._show()

    @Slot()
    def _on_show(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        card = self._card
        self.trail.set_lines(card.lines if card else ())
        phone = card.phone if card else ""
        number = phone if self._open else masked_phone(phone)
        known = " · ".join(part for part in (card.contact if card else "", number) if part)
        self.contact.setText(known or self.tr("No contact is known."))
        self.contact.set_color("text2" if known else "text3")
        self.show_phone.setVisible(bool(phone))
        self.show_phone.setText(self.tr("Hide") if self._open else self.tr("Show"))

    def _lay_out(self, papers: Sequence[QAction]) -> None:
        call, text, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row, widgets in ((call, (self.contact, self.show_phone)), (text, (self.copy, self.write))):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget, 1 if widget is self.contact else 0)
        text.addStretch(1)
        column.addWidget(self.trail)
        column.addLayout(_alone(self.record))
        for paper in papers:
            column.addWidget(Button.for_action(paper, kind="link", height=26), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(call)
        column.addLayout(text)


def _alone(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
