"""What is still owed from earlier meetings, a card for each institution: read it out, say where it was spoken of."""


from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.meetings.carry_over import CarriedBody, CarriedLine
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.surfaces import FocusCard


class CarriedCard(FocusCard):
    """Enter links the remark in which the caret was last, or goes to the one that is linked; Del takes that back."""

    go = Signal(object)  # UUID
    spoken = Signal(object, bool)  # CarriedBody, whether it is linked now

    def __init__(self, body: CarriedBody, hour: str) -> None:
        super().__init__()
        self.body = body
        said = [f"{self._name(line)}. {line.text}" for line in body.lines]
        self.setAccessibleName(". ".join([body.institution.name, *said]))
        words = self.tr("Go to the entry") if body.entry_id else self.tr("Spoken of in this entry")
        make_action(self, words, "Return", self._on_way)
        if body.entry_id:
            make_action(self, self.tr("Take the link back"), "Del", self._on_unlink, once=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 10)
        column.setSpacing(2)
        column.addLayout(self._head(words, hour))
        for line in body.lines:
            column.addSpacing(2)
            column.addWidget(Caption(self._name(line), wrap=True))
            column.addWidget(Label(line.text, 13, 400, "text", wrap=True))

    @Slot()
    def _on_way(self) -> None:
        if self.body.entry_id:
            self.go.emit(self.body.entry_id)
        else:
            self.spoken.emit(self.body, True)

    @Slot()
    def _on_unlink(self) -> None:
        self.spoken.emit(self.body, False)

    def _head(self, words: str, hour: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self.body.institution.name, 13, 600, "accent_text", wrap=True), 1)
        linked = self.body.entry_id is not None
        way = Button(hour if linked else "", kind="ghost", icon="undo-2" if linked else "quote", height=26)
        way.setAccessibleName(words)
        way.setToolTip(words)
        way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        way.clicked.connect(self._on_way)
        head.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _name(self, line: CarriedLine) -> str:
        """Which recommendation of which meeting, how far it is, by when."""
        progress = self.tr("in progress") if line.progress is Progress.IN_PROGRESS else self.tr("not started")
        due = short_date(line.due) if line.due else line.due_note
        late = self.tr("%n day(s) late", "", line.days_late) if line.days_late else ""
        return " · ".join(part for part in (f"R-{line.no}", short_date(line.held_on), progress, due, late) if part)
