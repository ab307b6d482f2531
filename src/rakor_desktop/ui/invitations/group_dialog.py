"""Invite whole groups or single offices: ticks at the left, what they would add at the right, nothing until the end."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Wanted
from rakor_desktop.services.invitations.saved_groups import SetKind
from rakor_desktop.ui.invitations.picks import (
    MOST_SHOWN,
    Offered,
    Pick,
    Preview,
    chosen,
    found,
    gone,
    moves_numbers,
    new_ones,
    pick_columns,
    preview,
    preview_columns,
    saved_id,
    spoken_pick,
    unknown,
    wanted,
)
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_WIDTH, _HEIGHT, _LEFT = 940, 560, 368


class GroupDialog(Sheet):
    """Tells `chosen` with the offices to invite, each on its terms, then closes."""

    chosen = Signal(object)  # tuple of Wanted
    removal_wanted = Signal(int)  # saved group
    rename_wanted = Signal(int, str)  # saved group, new name
    file_wanted = Signal()
    offices_wanted = Signal(object)  # ids of the offices to be looked at; `know` brings them

    def __init__(self, offered: Offered, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Add a group of invitations"),
            self.tr("Choose groups or single offices. The office is invited, whoever holds it on the day."),
            submit=self.tr("Add"),
            width=_WIDTH,
            parent=parent,
        )
        self._offered = offered
        self._ticked: set[str | int] = set()
        self._left_out: set[int] = set()
        self.search = SearchField(self.tr("Search group or office"), key="Ctrl F")
        self.picks = RowsModel(pick_columns(), lambda pick: pick.key, sentence=spoken_pick)
        self.list = Table(self.tr("Groups"), self.picks)
        self.preview = RowsModel(preview_columns(), lambda row: row.office.id, dim=lambda row: not row.ticked)
        self.table = Table(self.tr("Preview"), self.preview)
        self.count = Caption("")
        self.by_file = make_action(self, self.tr("By a list from Excel…"), "Ctrl+O", self._on_file)
        self._lay_out()
        self._connect()
        self._show()
        self.list.select_first()
        self.list.setFocus()

    def offer(self, offered: Offered) -> None:
        """Offer other groups; what is ticked stays."""
        offered.know(self._offered.known.values())
        self._offered = offered
        self._show()

    @Slot(object)
    def know(self, offices: tuple[Office, ...]) -> None:
        """These are the offices that were wanted."""
        self._offered.know(offices)
        self._show()
        if self.list.current_row() is None:
            self.list.select_first()

    def office_ids(self) -> tuple[int, ...]:
        """The offices that would be invited now."""
        return new_ones(self._offered, chosen(self._offered, self._ticked), self._left_out)

    def wanted(self) -> tuple[Wanted, ...]:
        """The same, each with the terms it had in the earlier meeting that is ticked."""
        return wanted(self._offered, self._ticked, self.office_ids())

    @Slot()
    def _on_search(self) -> None:
        self._show()
        self.list.select_first()

    @Slot()
    def _on_go_down(self) -> None:
        self.list.setFocus()

    @Slot()
    def _on_tick(self) -> None:
        pick = self.list.current_row()
        if isinstance(pick, Pick):
            self._ticked ^= {pick.key}
            self._show()

    @Slot()
    def _on_leave_out(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Preview):
            self._left_out ^= {row.office.id}
            self._show()

    @Slot(object)
    def _on_current(self, _pick: object) -> None:
        self.note.setText(self._consequence(self.office_ids()))

    @Slot()
    def _on_remove(self) -> None:
        group_id = saved_id(self.list.current_row())
        if group_id is not None:
            self._ticked.discard(f"{SetKind.SAVED}:{group_id}")
            self.removal_wanted.emit(group_id)

    @Slot()
    def _on_rename(self) -> None:
        pick = self.list.current_row()
        group_id = saved_id(pick)
        if group_id is not None:
            self.rename_wanted.emit(group_id, pick.title)

    @Slot()
    def _on_file(self) -> None:
        self.reject()
        self.file_wanted.emit()

    @Slot()
    def _on_submitted(self) -> None:
        chosen = self.wanted()
        self.accept()
        self.chosen.emit(chosen)

    def _connect(self) -> None:
        self.search.changed.connect(self._on_search)
        self.search.go_down.connect(self._on_go_down)
        self.search.accepted.connect(self._on_go_down)
        make_action(self, self.tr("Search"), "Ctrl+F", self.search.line.setFocus)
        make_action(self.list, self.tr("Tick"), "Space", self._on_tick)
        make_action(self.list, self.tr("Rename saved group"), "F2", self._on_rename)
        make_action(self.list, self.tr("Remove saved group"), "Del", self._on_remove, once=True)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        make_action(self.table, self.tr("Leave out"), "Space", self._on_leave_out)
        self.list.current_changed.connect(self._on_current)
        self.list.clicked.connect(self._on_tick)
        self.list.row_activated.connect(self._on_tick)
        self.table.clicked.connect(self._on_leave_out)
        self.submitted.connect(self._on_submitted)

    def _show(self) -> None:
        meant = chosen(self._offered, self._ticked)
        self.picks.set_rows(found(self._offered, self.search.text(), self._ticked))
        self.preview.set_rows(preview(self._offered, meant, self._left_out))
        self.list.set_empty_text(self.tr("Nothing matches “{words}”.").format(words=self.search.text()))
        self.count.setText(self._counted(len(meant)))
        ids = new_ones(self._offered, meant, self._left_out)
        self.primary.setText(self.tr("Add %n invitation(s)", "", len(ids)) if ids else self.tr("Add"))
        self.primary.setEnabled(bool(ids))
        self.note.setText(self._consequence(ids))
        if missing := unknown(self._offered, self.search.text(), meant):
            self.offices_wanted.emit(missing)

    def _counted(self, number: int) -> str:
        words = self.tr("%n office(s), in order of precedence", "", number)
        if number <= MOST_SHOWN:
            return words
        return self.tr("{words}; the first {shown} are shown").format(words=words, shown=MOST_SHOWN)

    def _consequence(self, ids: tuple[int, ...]) -> str:
        left = gone(self._offered, self._ticked)
        if left:
            return self.tr("No longer there, left out: {offices}.").format(offices=", ".join(left))
        if not ids and saved_id(self.list.current_row()) is not None:
            return self.tr("Tick with Space; F2 renames the saved group, Del removes it.")
        if not ids:
            return self.tr("Tick with Space.")
        if moves_numbers(self._offered, ids):
            told = self.tr("%n new invitation(s). Invitations behind them get new numbers.", "", len(ids))
        else:
            told = self.tr("%n new invitation(s). No other number changes.", "", len(ids))
        special = any(one != Wanted(one.office_id) for one in self.wanted())
        return told + " " + self.tr("Roles and who has to come himself come along.") if special else told

    def _lay_out(self) -> None:
        self.list.setHeaderHidden(True)
        self.table.set_empty_text(self.tr("Nothing is ticked yet."))
        left, right, head, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        by_file = Button.for_action(self.by_file, icon="file-input")
        by_file.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it has its key; Tab leads from the groups to what they add
        left.addWidget(by_file)
        left_side, right_side = QWidget(), QWidget()
        left_side.setLayout(left)
        left_side.setFixedWidth(theme.px(_LEFT))
        left.setContentsMargins(0, 0, 16, 10)
        head.setContentsMargins(8, 6, 0, 6)
        head.setSpacing(10)
        head.addWidget(Heading(self.tr("Preview"), 14))
        head.addWidget(self.count, 1)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(Divider())
        right.addWidget(self.table, 1)
        right_side.setLayout(right)
        row.setSpacing(0)
        row.addWidget(left_side)
        row.addWidget(right_side, 1)
        self.content.setContentsMargins(MARGIN_LEFT, 4, 1, 0)
        self.content.addLayout(row, 1)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
