"""Why somebody does not come, or why a record is taken back: one key each, in place of the list."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.tokens import at_end
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.panel_head import PanelHead, inset
from rakor_desktop.ui.attendance.wording import about
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.style.tokens import FIELD_DESK, MARGIN_LEFT, RING, Kind

Reason = tuple[str, str, str]
"""What is stored, what is read, and a line about it."""


class ReasonPanel(QWidget):
    """Large choices; making one is all there is to do.

    A number alone only goes to its choice, and Enter makes it: a number may be the beginning of a card's code, and
    Enter its end. Such a code makes no choice; `read` tells it. `known` are the codes of the meeting.
    """

    chosen = Signal(str)
    left = Signal()
    read = Signal(str)

    def __init__(self, kind: Kind, icon: str, name: str, note: str, *, wide: int = 2) -> None:
        super().__init__()
        self._reasons: tuple[Reason, ...] = ()
        self._typed = ""
        self.known: Collection[str] = frozenset()
        self.head = PanelHead(kind, icon)
        self.choices = ChoiceCards(name, self, wide=wide)
        self.choices.chosen.connect(self._on_chosen)
        make_action(self, "", ("Return", "Enter"), self._on_enter)
        make_action(self, self.tr("Back to the search"), "Esc", self.left.emit)
        cancel = Button(self.tr("Cancel"), key="Esc", height=FIELD_DESK)
        cancel.clicked.connect(self.left)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(RING, 0, 0, 0)
        foot.addWidget(Caption(note, wrap=True), 1)
        foot.addWidget(cancel)
        column.setContentsMargins(MARGIN_LEFT - RING, 12, MARGIN_LEFT - RING, 10)
        column.setSpacing(12)
        column.addLayout(inset(self.head))
        column.addWidget(self.choices)
        column.addStretch(1)
        column.addLayout(foot)

    def start(self, title: str, invitee: Invitee, reasons: Sequence[Reason]) -> None:
        """Ask for one of these reasons, with the first in focus."""
        self._reasons, self._typed = tuple(reasons), ""
        self.head.show_invitee(title, about(invitee), invitee)
        self.choices.set_choices([(words, line) for _, words, line in self._reasons])
        self.choices.cards()[0].setFocus()

    @Slot()
    def _on_enter(self) -> None:
        """Make the choice that has the focus, unless more was typed than the number of one."""
        typed, self._typed = self._typed, ""
        focused = self.focusWidget()
        if len(typed) > 1:
            found = at_end(typed, self.known)
            if found is not None:
                self.read.emit(found[1])
        elif isinstance(focused, QAbstractButton):
            focused.click()

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self.chosen.emit(self._reasons[at][0])

    def legend_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that are no actions, for the legend."""
        numbers = "Alt 1…" + str(len(self._reasons))
        return ((numbers, self.tr("choose the reason")), ("Tab", self.tr("next reason")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not event.text().isprintable() or not event.text() or held:
            super().keyPressEvent(event)
            return
        self._typed += event.text()
        cards, number = self.choices.cards(), self._typed
        if len(number) == 1 and number.isdecimal() and 0 < int(number) <= len(cards):
            cards[int(number) - 1].setFocus(Qt.FocusReason.TabFocusReason)
