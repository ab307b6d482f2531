"""A new recommendation: its text, who answers for it, and by when."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.errors import DateOutOfOrder, FieldMissing, RakorError
from rakor_desktop.domain.errors import Field as Named
from rakor_desktop.domain.search import best_first, search_text
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import CheckBox
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field, SearchField, TextField
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pills import Keycap
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme


@dataclass(frozen=True, slots=True)
class Owner:
    """An institution that can be ticked as responsible."""

    institution: Institution
    ticked: bool


class RecommendationSheet(Sheet):
    """Tells `drafted`; the page closes it when the store took it, or gives the refusal to `show_refusal`."""

    drafted = Signal(object)  # RecommendationDraft

    def __init__(self, institutions: Sequence[Institution], *, parent: QWidget) -> None:
        super().__init__(
            self.tr("New recommendation"),
            self.tr("Each responsible institution gets an obligation of its own."),
            submit=self.tr("Add recommendation"),
            width=640,
            parent=parent,
        )
        self._institutions = tuple(institutions)
        self._ticked: set[int] = set()
        self.text = TextField(self.tr("Recommendation"), required=self.tr("required"))
        self.responsible = Label("", 13, 500, "text2")
        self.wrong = Label("", 12, 400, "bad", wrap=True)
        self.all_regions = CheckBox(self.tr("All regencies and cities"))
        self.search = SearchField(self.tr("Search institution"))
        self.owners = RowsModel(_columns(), lambda owner: owner.institution.id, sentence=self._spoken)
        self.table = Table(self.tr("Responsible"), self.owners)
        self.due = DateField(self.tr("Due"), placeholder="30-06-2016")
        self.due_note = Field(self.tr("Due date as said"), hint=self.tr("For example: second quarter of 2016."))
        self._lay_out()
        self._connect()
        self._show()
        self.text.setFocus()

    def draft(self) -> RecommendationDraft:
        """What is filled in."""
        ids = tuple(one.id for one in self._institutions if one.id in self._ticked)
        return RecommendationDraft(self.text.text().strip(), ids, self.due.value(), self.due_note.text())

    def show_refusal(self, error: RakorError) -> None:
        """Say at its field what is missing or wrong, and go there; what has no field goes into the strip."""
        said = sentence(error)
        if isinstance(error, DateOutOfOrder):
            self.due.set_error(said.what)
            self.due.setFocus()
        elif isinstance(error, FieldMissing) and error.field is Named.TEXT:
            self.text.set_error(said.what)
            self.text.setFocus()
        elif isinstance(error, FieldMissing) and error.field is Named.RESPONSIBLE:
            self.wrong.setText(said.what)
            self.wrong.setVisible(True)
            self.table.setFocus()
        else:
            refuse_in(self.messages, error)

    @Slot()
    def _on_submitted(self) -> None:
        draft = self.draft()
        if not self.due.error():
            self.drafted.emit(draft)

    @Slot()
    def _on_all_regions(self) -> None:
        regions = {one.id for one in self._institutions if one.is_region}
        self._ticked = self._ticked - regions if regions <= self._ticked else self._ticked | regions
        self._show()

    @Slot()
    def _on_tick(self) -> None:
        owner = self.table.current_row()
        if isinstance(owner, Owner):
            self._ticked ^= {owner.institution.id}
            self._show()

    @Slot()
    def _on_search(self) -> None:
        self._show()
        self.table.select_first()

    @Slot()
    def _on_go_down(self) -> None:
        self.table.setFocus()

    def _show(self) -> None:
        found = best_first(self.search.text(), self._institutions, lambda one: search_text(one.name))
        self.owners.set_rows([Owner(one, one.id in self._ticked) for one in found])
        self.table.set_empty_text(self.tr("Nothing matches “{words}”.").format(words=self.search.text()))
        self.responsible.setText(self.tr("Responsible: %n institution(s)", "", len(self._ticked)))
        self.wrong.setVisible(False)
        regions = {one.id for one in self._institutions if one.is_region}
        some, every = bool(regions & self._ticked), regions <= self._ticked and bool(regions)
        states = Qt.CheckState
        self.all_regions.setCheckState(
            states.Checked if every else states.PartiallyChecked if some else states.Unchecked
        )

    def _spoken(self, owner: Owner) -> str:
        state = self.tr("ticked") if owner.ticked else self.tr("not ticked")
        return f"{owner.institution.name}, {state}"

    def _connect(self) -> None:
        self.all_regions.clicked.connect(self._on_all_regions)
        make_action(self, self.tr("All regencies and cities"), "Alt+A", self._on_all_regions)
        make_action(self.table, self.tr("Tick"), "Space", self._on_tick)
        self.table.clicked.connect(self._on_tick)
        self.table.row_activated.connect(self._on_tick)
        self.search.changed.connect(self._on_search)
        self.search.go_down.connect(self._on_go_down)
        self.search.accepted.connect(self._on_go_down)
        self.submitted.connect(self._on_submitted)

    def _lay_out(self) -> None:
        self.all_regions.setTristate(True)
        self.table.setHeaderHidden(True)
        self.text.setFixedHeight(theme.px(110))
        head, dates = QHBoxLayout(), QHBoxLayout()
        for widget in (self.all_regions, Keycap("Alt A")):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.search)
        self.search.setFixedWidth(theme.px(230))
        dates.addWidget(self.due)
        dates.addWidget(self.due_note, 1)
        self.due.setFixedWidth(theme.px(160))
        frame = Panel("tb")
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(0, 1, 0, 1)
        inner.addWidget(self.table)
        self.table.setMinimumHeight(theme.px(96))
        self.content.setSpacing(8)
        self.content.addWidget(self.text)
        self.content.addWidget(self.responsible)
        self.content.addLayout(head)
        self.content.addWidget(frame, 1)
        self.content.addWidget(self.wrong)
        self.content.addLayout(dates)


def _columns() -> list[Column[Owner]]:
    return [
        Column("", lambda _owner: "", CellKind.CHECK, checked=lambda owner: owner.ticked, width=36),
        Column("", lambda owner: owner.institution.name, stretch=True),
    ]
