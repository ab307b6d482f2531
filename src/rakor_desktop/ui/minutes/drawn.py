"""What was drawn from the remarks, at the right: decisions and recommendations, with a way back to the remark."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.services.meetings.carry_over import CarriedBody
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.surfaces import FocusCard
from rakor_desktop.ui.minutes.carried import CarriedCard
from rakor_desktop.ui.minutes.draft_form import DraftForm, DrawnKind, Source

WIDTH = 340


@dataclass(frozen=True, slots=True)
class Drawn:
    """One decision or recommendation as its card shows it: `name` is `R-4` or `K-1`, `hour` that of its remark.

    `quote` are the words it was drawn from; `changed` when they stand in the remark no more.
    """

    kind: DrawnKind
    id: int
    name: str
    text: str
    owners: str = ""
    due: str = ""
    entry_id: UUID | None = None
    hour: str = ""
    quote: str = ""
    changed: bool = False
    coordinator: str = ""
    supporters: str = ""
    area_id: int | None = None
    area: str = ""


class _Card(FocusCard):
    """One of them. Enter goes to its remark, Del takes it back, Ctrl+Shift+W files a recommendation under an area."""

    go = Signal(object)  # Drawn
    withdrawn = Signal(object)  # Drawn
    filed = Signal(object)  # Drawn

    def __init__(self, drawn: Drawn) -> None:
        super().__init__()
        self.drawn = drawn
        changed = self.tr("The sentence was changed since") if drawn.changed else ""
        people = (drawn.owners, drawn.coordinator, drawn.supporters)
        parts = (drawn.name, drawn.text, *people, drawn.due, drawn.area, changed)
        self.setAccessibleName(". ".join(part for part in parts if part))
        make_action(self, self.tr("Take back"), "Del", self._on_withdraw, once=True)
        if drawn.entry_id is not None:
            make_action(self, self.tr("Go to the entry"), "Return", self._on_go)
        if drawn.kind is DrawnKind.RECOMMENDATION:
            make_action(self, self.tr("Area of intervention…"), "Ctrl+Shift+W", self._on_file)
        self._lay_out(changed)

    @Slot()
    def _on_go(self) -> None:
        self.go.emit(self.drawn)

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdrawn.emit(self.drawn)

    @Slot()
    def _on_file(self) -> None:
        self.filed.emit(self.drawn)

    def _lay_out(self, changed: str) -> None:
        drawn, column = self.drawn, QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 10)
        column.setSpacing(2)
        column.addLayout(self._head())
        column.addWidget(Label(drawn.text, 13, 400, "text", wrap=True))
        if drawn.changed:
            column.addLayout(self._changed(changed))
        if drawn.owners or drawn.due:
            column.addLayout(self._foot())
        told = (
            (self.tr("Coordinator: {who}"), drawn.coordinator),
            (self.tr("Supported by: {who}"), drawn.supporters),
            (self.tr("Area: {who}"), drawn.area),
        )
        for words, who in told:
            if who:
                column.addWidget(ElidedLabel(words.format(who=who), 12, 400, "text2"))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(self.drawn.name, 13, 600, "accent_text"))
        head.addStretch(1)
        if self.drawn.entry_id is not None:
            back = Button(self.drawn.hour, kind="ghost", icon="undo-2", height=26)
            back.setAccessibleName(self.tr("Go to the entry"))
            back.setToolTip(back.accessibleName())
            back.clicked.connect(self._on_go)
            head.addWidget(back)
        take = IconButton("trash-2", self.tr("Take back"), height=26)
        take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        take.clicked.connect(self._on_withdraw)
        head.addWidget(take)
        return head

    def _changed(self, words: str) -> QHBoxLayout:
        """Told with what the sentence was when this was drawn from it."""
        row, told = QHBoxLayout(), ElidedLabel(words, 12, 500, "warn")
        told.setToolTip(self.tr("It was: “{words}”").format(words=self.drawn.quote))
        row.setSpacing(6)
        row.addWidget(Icon("triangle-alert", 14, "warn"))
        row.addWidget(told, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 6, 0)
        foot.setSpacing(6)
        foot.addWidget(Icon("landmark", 14, "text3"))
        foot.addWidget(ElidedLabel(self.drawn.owners, 12, 400, "text2"), 1)
        if self.drawn.due:
            foot.addWidget(Icon("calendar", 14, "text3"))
            foot.addWidget(Label(self.drawn.due, 12, 400, "text2"))
        return foot


@dataclass(frozen=True, slots=True)
class Owed:
    """What an institution owes from earlier meetings, and the hour of the remark in which it was spoken of."""

    body: CarriedBody
    hour: str


_CARRIED = "carried"
"""The segment of what was taken over from earlier meetings; there only if anything was."""


class DrawnPanel(SidePanel):
    """The form when it is wanted, and the cards of one kind."""

    spoken = Signal(object, bool)  # CarriedBody, whether it is linked to the current remark
    go = Signal(object)  # UUID
    quoted = Signal(object)  # Drawn: behind `go`, so that its words can be marked there
    withdrawn = Signal(object)  # Drawn
    filed = Signal(object)  # Drawn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", WIDTH, parent)
        self._all: tuple[Drawn, ...] = ()
        self._owed: tuple[Owed, ...] = ()
        self._shown: list[QWidget] = []
        self.setAccessibleName(self.tr("Recommendations and decisions"))
        self.form, self.head = DraftForm(), QHBoxLayout()
        self.form.setVisible(False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self.kind = self._kinds()
        self.head.addWidget(self.kind)
        self.head.addStretch(1)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(10)
        self.body.addLayout(self.head)
        self.body.addWidget(self.form)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)

    def show_drawn(self, drawn: Sequence[Drawn], owed: Sequence[Owed] = ()) -> None:
        """Show these; unchanged ones keep their cards and the focus. What is owed is shown while nothing is drawn."""
        if (tuple(drawn), tuple(owed)) == (self._all, self._owed) and self._shown:
            return
        first = bool(owed) and not self._owed and not drawn
        self._all, self._owed = tuple(drawn), tuple(owed)
        self._count()
        if first:
            self.kind.set_value(_CARRIED)
        self._refill()

    def show_kind(self, kind: DrawnKind) -> None:
        """Show the cards of this kind."""
        self.kind.set_value(kind)
        self._refill()

    def begin(self, kind: DrawnKind, source: Source) -> None:
        """Open the form with the words selected."""
        self.show_kind(kind)
        self.form.setVisible(True)
        letters = {DrawnKind.RECOMMENDATION: "R", DrawnKind.DECISION: "K"}
        names = {kind: f"{letter}-{self._number(kind) + 1}" for kind, letter in letters.items()}
        self.form.begin(kind, source, names)

    def close_form(self) -> None:
        """Put the form away, empty."""
        self.form.clear()
        self.form.setVisible(False)

    def stops(self) -> list[QWidget]:
        """What Tab goes through below the form."""
        return list(self._shown)

    def cards(self) -> list[Drawn]:
        """What is shown, from above."""
        return [card.drawn for card in self._shown if isinstance(card, _Card)]

    @Slot(object)
    def _on_go(self, drawn: Drawn) -> None:
        self.go.emit(drawn.entry_id)
        self.quoted.emit(drawn)

    @Slot()
    def _refill(self) -> None:
        focused = self.window().focusWidget()  # also while a sheet over it closes
        held = focused.drawn.name if isinstance(focused, _Card) and focused in self._shown else ""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        shown = [one for one in self._all if one.kind is self.kind.value()]
        self._shown = [self._card(one) for one in reversed(shown)]
        if self.kind.value() == _CARRIED:
            self._shown = [self._owed_card(one) for one in self._owed]
        elif not shown:
            self._shown = [Label(self._nothing(), 13, 400, "text3", wrap=True)]
        for widget in self._shown:
            self._cards.addWidget(widget)
            if isinstance(widget, _Card) and widget.drawn.name == held:
                widget.show()  # at once: what is not shown yet takes no focus
                widget.setFocus()

    def _card(self, one: Drawn) -> QWidget:
        card = _Card(one)
        card.go.connect(self._on_go)
        card.withdrawn.connect(self.withdrawn)
        card.filed.connect(self.filed)
        return card

    def _owed_card(self, one: Owed) -> QWidget:
        card = CarriedCard(one.body, one.hour)
        card.go.connect(self.go)
        card.spoken.connect(self.spoken)
        return card

    def _nothing(self) -> str:
        if self.kind.value() is DrawnKind.DECISION:
            return self.tr("No decision yet. Select words in an entry, then Ctrl T.")
        return self.tr("No recommendation yet. Select words in an entry, then Ctrl R.")

    def _number(self, kind: DrawnKind) -> int:
        return sum(one.kind is kind for one in self._all)

    def _count(self) -> None:
        """The numbers stand in the words of the segments, so these are made anew."""
        value, before = self.kind.value(), self.kind
        self.kind = self._kinds()
        self.kind.set_value(value if self._owed or value != _CARRIED else DrawnKind.RECOMMENDATION)
        self.head.replaceWidget(before, self.kind)
        before.hide()
        before.deleteLater()

    def _kinds(self) -> Segmented:
        words = (
            (DrawnKind.RECOMMENDATION, self.tr("Recommendations {number}")),
            (DrawnKind.DECISION, self.tr("Decisions {number}")),
        )
        kinds: list[tuple[Hashable, str]] = [(kind, text.format(number=self._number(kind))) for kind, text in words]
        if self._owed:  # three beside each other have no room for all their numbers
            carried = self.tr("Carried {number}").format(number=len(self._owed))
            kinds = [*((kind, text.format(number="").strip()) for kind, text in words), (_CARRIED, carried)]
        made = Segmented(self.tr("What is shown"), kinds)
        made.chosen.connect(self._refill)
        return made
