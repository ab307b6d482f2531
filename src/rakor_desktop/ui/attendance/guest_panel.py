"""A guest without invitation: his office, where he belongs, and his name if it is known; recorded by two keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Guest
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.ui.attendance.card_guard import CardGuard
from rakor_desktop.ui.attendance.panel_head import PanelHead, inset
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.lookup import Lookup
from rakor_desktop.ui.style.tokens import FIELD_DESK, MARGIN_LEFT, RING


class GuestPanel(QWidget):
    """Stands in place of the list. `wanted` asks for offices that fit what is typed, `saved` carries the guest."""

    saved = Signal(object)  # Guest
    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PanelHead("accent", "user-plus")
        self.head.show_title(
            self.tr("Guest without invitation"), self.tr("Counted as a guest and as a person in the room.")
        )
        self.office = Lookup(self.tr("Own office"), placeholder=self.tr("Office or institution, as said at the door"))
        self.wrong = Caption("", wrap=True)
        self.region = Choice(self.tr("Region"), placeholder=self.tr("If the office is not in the directory"))
        self.name = Field(
            self.tr("Name of who came"), hint=self.tr("May follow later; the office is enough to record.")
        )
        self.cards = CardGuard((self.office.line, self.name.line), self)
        self._lay_out()
        self._connect()

    def start(self, typed: str) -> None:
        """Begin anew, with what was searched for in vain."""
        self.office.line.setText(typed)
        self.region.set_value(None)
        self.name.set_text("")
        self._say_wrong("")
        self.office.line.setFocus()
        if typed:
            self.wanted.emit(typed)

    def offer(self, offices: Sequence[Office]) -> None:
        """Offer these for what is typed."""
        self.office.offer([(one, one.name) for one in offices])

    def set_regions(self, regions: Sequence[tuple[object, str]]) -> None:
        """The regions to choose from, as (code, name)."""
        self.region.set_choices([(None, ""), *regions])

    def guest(self) -> Guest:
        """Who is filled in now."""
        known = self.office.value()
        region = self.region.value()
        return Guest(
            known.name if isinstance(known, Office) else self.office.text(),
            self.name.text(),
            known.id if isinstance(known, Office) else None,
            str(region) if region is not None and not isinstance(known, Office) else None,
        )

    @Slot()
    def _on_save(self) -> None:
        if self.office.text():
            self.saved.emit(self.guest())
        else:
            self._say_wrong(self.tr("Without an office nobody is recorded. Type the office of who came."))
            self.office.line.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self._say_wrong("")

    def _say_wrong(self, sentence: str) -> None:
        self.wrong.setText(sentence or self.tr("Words in any order; one that the directory does not know is kept too."))
        self.wrong.set_color("bad" if sentence else "text3")
        self.office.set_wrong(bool(sentence))

    def legend_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that are no actions, for the legend."""
        return (("Tab", self.tr("next field")),)

    def _connect(self) -> None:
        self.office.wanted.connect(self.wanted)
        self.office.changed.connect(self._on_typed)
        self.name.line.returnPressed.connect(self._on_save)
        make_action(self, self.tr("Save"), ("Ctrl+Return", "Ctrl+Enter"), self._on_save)
        make_action(self, self.tr("Cancel, back to the search"), "Esc", self.left.emit)

    def _lay_out(self) -> None:
        whole, form = QVBoxLayout(self), QVBoxLayout()
        whole.setContentsMargins(MARGIN_LEFT - RING, 12, MARGIN_LEFT - RING, 10)
        whole.setSpacing(10)
        whole.addLayout(inset(self.head))
        form.setSpacing(2)
        form.addWidget(Label(self.tr("Own office"), 13, 500, "text2"))
        form.addWidget(self.office)
        form.addWidget(self.wrong)
        form.addSpacing(8)
        form.addWidget(Label(self.tr("Region"), 13, 500, "text2"))
        form.addWidget(self.region)
        form.addSpacing(8)
        form.addWidget(self.name)
        form.setContentsMargins(RING, 0, RING, 0)
        whole.addLayout(form)
        whole.addStretch(1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        cancel = Button(self.tr("Cancel"), key="Esc", height=FIELD_DESK)
        save = Button(self.tr("Record the guest"), kind="primary", icon="check", key="Ctrl Enter", height=FIELD_DESK)
        for button, call in ((cancel, self.left), (save, self._on_save)):
            button.clicked.connect(call)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)
        return row
