"""The room at the right: its shape and seats, from where it is seen, figures, the rule, what changed since print."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from rakor_desktop.domain.seating import Layout, Shape, Viewpoint
from rakor_desktop.services.seating.seating import Plan, Presence
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import CheckBox, Segmented
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.seating.wording import SHAPES, VIEWPOINTS, move_words, rule_words, translated
from rakor_desktop.ui.style import theme

_WIDTH, _SPIN = 286, 72
_MOST_HEAD, _MOST_ROWS, _MOST_SEATS = 30, 60, 40
#: More changes than these are only counted.
_MOST_CHANGES = 6


class RoomPanel(SidePanel):
    """Tells `arranged` with the layout and viewpoint that are wanted, `print_wanted` for the changed tents."""

    arranged = Signal(object, object)  # Layout, Viewpoint
    print_wanted = Signal()
    naming_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RoomPanel", "Room"), _WIDTH, parent)
        self.shape = Segmented(self.tr("Shape"), [(shape, translated(words)) for shape, words in SHAPES.items()])
        self.head, self.rows = self._spin(self.tr("Seats at the head table"), 0), self._spin(self.tr("Rows"), 1)
        self.per_row = self._spin(self.tr("Seats in a row"), 1)
        views = [(view, translated(words)) for view, words in VIEWPOINTS.items()]
        self.viewpoint = Segmented(self.tr("Seen from"), views)
        self.figures = {name: Label("", 13, 600) for name in ("seats", "taken", "representing")}
        self.rule = Label("", 13, 400, "text2", wrap=True)
        self.changes = QWidget()
        self.print_changed = Button("", icon="printer")
        self.naming = CheckBox(self.tr("Tents say who is represented"))
        self._lay_out()
        self._connect()

    def show_plan(self, plan: Plan, *, settled: bool) -> None:
        """Show this plan; unless all that was wished is `settled`, the wishes stand as they were put."""
        if settled:
            self._show_layout(plan.layout, plan.viewpoint)
        sitters = [plan.sitters[who] for who in plan.taken.values()]
        coming = [one for one in sitters if one.presence is not Presence.GONE]
        representing = sum(one.presence is Presence.REPRESENTING for one in sitters)
        for name, count in (("seats", len(plan.seats)), ("taken", len(coming)), ("representing", representing)):
            self.figures[name].setText(str(count))
        self.rule.setText(rule_words(plan))
        self.naming.setChecked(plan.naming)
        self._show_changes(plan)

    def _show_layout(self, layout: Layout, viewpoint: Viewpoint) -> None:
        self.shape.set_value(layout.shape)
        self.viewpoint.set_value(viewpoint)
        for spin, value in ((self.head, layout.head), (self.rows, layout.rows), (self.per_row, layout.per_row)):
            before = spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(before)

    def _show_changes(self, plan: Plan) -> None:
        moves = plan.moved or ()
        told = [move_words(plan, move) for move in moves[:_MOST_CHANGES]]
        if len(moves) > _MOST_CHANGES:
            told.append(self.tr("and %n more", "", len(moves) - _MOST_CHANGES))
        if not told:
            told = [self.tr("Not printed yet.") if plan.moved is None else self.tr("Nothing changed.")]
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for text in told:
            column.addWidget(Label(text, 13, 400, "text2", wrap=True))
        self.body.replaceWidget(self.changes, fresh)
        self.changes.hide()
        self.changes.deleteLater()
        self.changes = fresh
        cards = sum(bool(move.after) for move in moves)
        self.print_changed.setText(self.tr("Print %n name tent(s)", "", cards))
        self.print_changed.setVisible(cards > 0)

    @Slot()
    def _on_wish(self) -> None:
        layout = Layout(Shape(str(self.shape.value())), self.head.value(), self.rows.value(), self.per_row.value())
        self.arranged.emit(layout, Viewpoint(str(self.viewpoint.value())))

    def _spin(self, name: str, least: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setAccessibleName(name)
        spin.setRange(least, {0: _MOST_HEAD}.get(least, _MOST_ROWS))
        spin.setKeyboardTracking(False)
        spin.setFixedWidth(theme.px(_SPIN))
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return spin

    def _connect(self) -> None:
        self.per_row.setMaximum(_MOST_SEATS)
        wishes: tuple[Callable[[Callable[[], None]], object], ...] = (
            self.shape.chosen.connect,
            self.viewpoint.chosen.connect,
            self.head.valueChanged.connect,
            self.rows.valueChanged.connect,
            self.per_row.valueChanged.connect,
        )
        for connect in wishes:
            connect(self._on_wish)
        self.print_changed.clicked.connect(self.print_wanted)
        self.naming.clicked.connect(self.naming_wanted)

    def _lay_out(self) -> None:
        self.body.addWidget(Label(self.tr("Shape"), 12, 600, "text3"))
        self.body.addWidget(self.shape)
        for spin in (self.head, self.rows, self.per_row):
            self.add_row(Label(spin.accessibleName()), spin, wide=0)
        self.add_section(self.tr("Seen from"))
        self.body.addWidget(self.viewpoint)
        self.add_section(self.tr("Seats"))
        words = {
            "seats": self.tr("In the room"), "taken": self.tr("Taken"), "representing": self.tr("Represent others")
        }  # fmt: skip
        for name, value in self.figures.items():
            self.add_row(Label(words[name]), value, wide=0)
        self.add_section(self.tr("Rule"))
        self.body.addWidget(self.rule)
        self.add_section(self.tr("Changes since tents were printed"))
        self.body.addWidget(self.changes)
        self.body.addWidget(self.print_changed)
        self.body.addWidget(self.naming)
        self.body.addStretch(1)
