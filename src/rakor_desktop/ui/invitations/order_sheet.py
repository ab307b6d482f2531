"""Change where an invitation stands in its meeting: before and after side by side, a reason, and what it holds for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import Field as Wants
from rakor_desktop.domain.errors import FieldMissing, RakorError
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.precedence import Wanted
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.invitations.order_preview import OrderList, OrderPreview
from rakor_desktop.ui.invitations.order_words import output_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import CheckBox, Chip
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.style.tokens import RING

_WIDTH = 840
USUAL = frozenset({Output.INVITATIONS, Output.SEATING, Output.ATTENDANCE})
"""A witness stands, sits and signs at his new place; he is greeted at that of his rank."""


class OrderSheet(Sheet):
    """Alt+Up and Alt+Down move on; `wanted` tells what each shall do, in order, `back_wanted` that it is over."""

    wanted = Signal(object)  # tuple of services.precedence.Wanted
    back_wanted = Signal()

    def __init__(self, preview: OrderPreview, by: int, *, parent: QWidget) -> None:
        self.preview, moving = preview, preview.moving
        super().__init__(
            self.tr("Change the order"),
            self._who(),
            submit=self.tr("Use this order"),
            width=_WIDTH,
            parent=parent,
        )
        self.rule, self.now = OrderList(self.tr("By the rule")), OrderList(self.tr("For this meeting"))
        self.told = ElidedLabel("", 12, 400, "text3")
        self.reason = Field()
        self.reason.line.setAccessibleName(self.tr("Reason"))
        self.chips = [Chip(words) for words in self._reasons()]
        self.boxes = {output: CheckBox(output_words(output)) for output in Output}
        self._lay_out()
        self._fill(moving)
        self._connect()
        self._move(by)
        self.reason.setFocus()

    def show_refusal(self, error: RakorError) -> None:
        """Say at the reason that it is missing; what has no field goes into the strip."""
        if isinstance(error, FieldMissing) and error.field is Wants.REASON:
            self.reason.set_error(sentence(error).what)
            self.reason.setFocus()
        else:
            refuse_in(self.messages, error)

    def outputs(self) -> frozenset[Output]:
        """What the new order holds for."""
        return frozenset(output for output, box in self.boxes.items() if box.isChecked())

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    @Slot()
    def _on_chip(self) -> None:
        chosen = next((chip for chip in self.chips if chip is self.sender()), None)
        if chosen is not None:
            self.reason.set_text(chosen.text())
            self.reason.setFocus()
            self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        for chip in self.chips:
            chip.setChecked(chip.text() == self.reason.text())
        chosen = self.outputs()
        changes = self.preview.is_new or self.preview.moving.moved is not None
        back = self.preview.is_back
        self.primary.setText(self.tr("Back to the rule") if back else self.tr("Use this order"))
        self.primary.setEnabled(back or (changes and bool(self.reason.text()) and bool(chosen)))
        if Output.INVITATIONS in chosen and Output.ATTENDANCE not in chosen:
            self.note.setText(self.tr("The attendance sheet shows the same numbers, in the order of the rule."))
        else:
            self.note.setText(self.tr("The order of the rule can be brought back at any time."))

    @Slot()
    def _on_submitted(self) -> None:
        if self.preview.is_back:
            self.back_wanted.emit()
            return
        reason, outputs = self.reason.text(), self.outputs()
        steps = self.preview.steps()
        self.wanted.emit(tuple(Wanted(row.id, beside.id, side, reason, outputs) for row, beside, side in steps))

    def _move(self, by: int) -> None:
        self.preview.step(by)
        risen = self.preview.risen
        self.rule.show_lines(self.preview.by_rule())
        self.now.show_lines(self.preview.as_moved(), "chevron-up" if risen > 0 else "chevron-down" if risen < 0 else "")
        self.told.set_text(self._way(risen))
        self._on_changed()

    def _who(self) -> str:
        moving, number = self.preview.moving, len(self.preview.block)
        if number > 1:
            return self.tr("%n invitation(s) from no. {no} on · for this meeting only", "", number).format(no=moving.no)
        words = self.tr("{office} · invitation no. {no} · for this meeting only")
        return words.format(office=moving.office.name, no=moving.no)

    def _way(self, risen: int) -> str:
        """How far it goes, and where to."""
        if risen == 0:
            return self.tr("where the rule has it")
        words = self.tr("%n place(s) up", "", risen) if risen > 0 else self.tr("%n place(s) down", "", -risen)
        group, own = self.preview.group(), self.preview.moving.office.group
        where = self.tr("within {group}") if group == own else self.tr("into {group}")
        return f"{words} {where.format(group=group.code)}"

    def _fill(self, moving: Invitee) -> None:
        outputs = moving.moved.outputs if moving.moved else USUAL
        for output, box in self.boxes.items():
            box.setChecked(output in outputs)
        if moving.moved:
            self.reason.set_text(moving.moved.reason)

    def _connect(self) -> None:
        make_action(self, self.tr("Move up"), "Alt+Up", self._on_up)
        make_action(self, self.tr("Move down"), "Alt+Down", self._on_down)
        for chip in self.chips:
            chip.clicked.connect(self._on_chip)
        for box in self.boxes.values():
            box.toggled.connect(self._on_changed)
        self.reason.edited.connect(self._on_changed)
        self.submitted.connect(self._on_submitted)

    def _reasons(self) -> list[str]:
        return [
            self.tr("Witness of the signing"),
            self.tr("Speaker"),
            self.tr("Host"),
            self.tr("Directed by the leadership"),
        ]

    def _lay_out(self) -> None:
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addLayout(self._list(self.tr("By the rule"), Caption("UU 9/2010 Pasal 9–10"), self.rule), 1)
        lists.addWidget(Icon("arrow-right", 16, "text3"))
        lists.addLayout(self._list(self.tr("For this meeting"), self.told, self.now), 1)
        chips, boxes = QHBoxLayout(), QHBoxLayout()
        for row, widgets, gap in ((chips, self.chips, 2), (boxes, self.boxes.values(), 12)):
            row.setSpacing(gap)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        self.content.addLayout(lists)
        self.content.addWidget(Divider())
        why = self.tr("required, kept in the history")
        for title, note, rest in (
            (self.tr("Reason"), why, (chips, self.reason)),
            (self.tr("Holds for"), "", (boxes,)),
        ):
            self.content.addLayout(self._section(title, note, rest))

    def _list(self, title: str, note: QWidget, lines: OrderList) -> QVBoxLayout:
        head, column = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(Heading(title, 13))
        head.addWidget(note, 1)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(lines)
        return column

    def _section(self, title: str, note: str, rest: Sequence[QHBoxLayout | QWidget]) -> QVBoxLayout:
        head, column = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(RING, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Heading(title, 13))
        head.addWidget(Caption(note), 1)
        column.setSpacing(4)
        column.addLayout(head)
        for part in rest:
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        return column
