"""All records of one invitation in the order they were made, the revoked ones too, in place of the list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Event
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.panel_head import PanelHead, inset
from rakor_desktop.ui.attendance.record_line import RecordLine
from rakor_desktop.ui.attendance.wording import (
    about,
    hour,
    paper_words,
    person_words,
    reason_words,
    state_key,
    state_words,
)
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.style.tokens import FIELD_DESK, MARGIN_LEFT, RING


class HistoryPanel(QWidget):
    """Only to be read; Escape goes back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PanelHead("mute", "history")
        make_action(self, self.tr("Back to the search"), "Esc", self.left.emit)
        self.back = Button(self.tr("Back"), key="Esc", height=FIELD_DESK)
        self.back.clicked.connect(self.left)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(RING, 0, 0, 0)
        foot.addWidget(Caption(self.tr("A revoked record stays here; nothing is ever deleted."), wrap=True), 1)
        foot.addWidget(self.back)
        column.setContentsMargins(MARGIN_LEFT - RING, 12, MARGIN_LEFT - RING, 10)
        column.setSpacing(12)
        column.addLayout(inset(self.head))
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def start(self, invitee: Invitee) -> None:
        """Say whose records will be shown; `show_events` brings them."""
        title = self.tr("History of {office}").format(office=invitee.office.name)
        self.head.show_invitee(title, about(invitee), invitee)
        self._scroll.setAccessibleName(title)
        self._show((), "WIB", "")
        self.back.setFocus()

    def show_events(self, events: Sequence[Event], zone: str) -> None:
        """Show these records, the first made first; where there are none that is said."""
        self._show(events, zone, "" if events else self.tr("Nothing was recorded yet."))

    def lines(self) -> list[RecordLine]:
        """The records as shown, the first made first."""
        shown = self._scroll.widget()
        return shown.findChildren(RecordLine) if shown else []

    def _show(self, events: Sequence[Event], zone: str, said: str) -> None:
        lines = QWidget()
        lines.setAutoFillBackground(False)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for event in events:
            column.addWidget(RecordLine(state_key(event), _title(event), _second(event), hour(event.at, zone)))
        if said:
            none = Label(said, 14, 400, "text2")
            none.setContentsMargins(RING, 0, 0, 0)
            column.addWidget(none)
        column.addStretch(1)
        self._scroll.setWidget(lines)


def _title(event: Event) -> str:
    return "  ·  ".join(part for part in (state_words(event), person_words(event)) if part)


def _second(event: Event) -> str:
    person = event.representative
    parts = (event.desk, reason_words(event.reason), paper_words(person) if person else "")
    return "  ·  ".join(part for part in parts if part)
