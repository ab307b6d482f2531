"""Where forms begin: choose one that came back, send new ones, and the forms that were taken, which can be revoked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.services.region_forms import TakenForm
from rakor_desktop.ui.followups.form_columns import taken_columns
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.labels import Heading
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, ROW, TABLE_HEAD

_SHOWN = 5
"""Forms seen at once."""


class FormStart(QWidget):
    """Two ways to begin above the list of what was taken before."""

    choose = Signal()
    send = Signal()
    revoke_wanted = Signal(object)  # TakenForm
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel(taken_columns(), lambda one: one.id, dim=lambda one: one.revoked_at is not None)
        self.table = Table(self.tr("Forms that were taken"), self.model, margin=MARGIN_LEFT)
        make_action(self, self.tr("Choose a form"), "Ctrl+O", self.choose.emit, anywhere=True)
        make_action(self, self.tr("Send forms"), "Ctrl+S", self.send.emit, anywhere=True)
        self.revoke = make_action(self, self.tr("Take back the form…"), "Del", self._on_revoke)
        make_action(self, self.tr("Back to the follow-ups"), "Esc", self.left.emit)
        self.empty, self.earlier = self._ways(), Panel("t", "surface")
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.show_forms(())

    def show_forms(self, forms: Sequence[TakenForm]) -> None:
        """Show what was taken before, the latest first."""
        self.model.set_rows(forms)
        self.earlier.setVisible(bool(forms))
        self.table.setFixedHeight(theme.px(TABLE_HEAD) + theme.px(ROW) * min(_SHOWN, max(1, len(forms))) + 2)
        if self.table.current_row() is None:
            self.table.select_first()
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        taken = self.table.current_row()
        self.revoke.setEnabled(isinstance(taken, TakenForm) and taken.revoked_at is None)

    @Slot()
    def _on_revoke(self) -> None:
        taken = self.table.current_row()
        if isinstance(taken, TakenForm):
            self.revoke_wanted.emit(taken)

    def _ways(self) -> EmptyState:
        choose = (
            "folder-open",
            self.tr("Choose a form"),
            self.tr("Filled in and sent back. It may also be dropped here."),
            "Ctrl O",
            self.choose.emit,
        )
        send = (
            "send",
            self.tr("Send forms"),
            self.tr("A workbook for each institution that owes something."),
            "Ctrl S",
            self.send.emit,
        )
        text = self.tr("Every row is shown before anything is stored; what a form brings can be taken back as a whole.")
        return EmptyState(self.tr("Progress by form"), text, [choose, send])

    def _lay_out(self) -> None:
        column, below, head = QVBoxLayout(self), QVBoxLayout(self.earlier), QHBoxLayout()
        for layout in (column, below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        head.setContentsMargins(MARGIN_LEFT, 6, MARGIN_RIGHT, 6)
        head.addWidget(Heading(self.tr("Forms that were taken"), 14))
        head.addStretch(1)
        head.addWidget(Button.for_action(self.revoke, icon="undo-2"))
        below.addLayout(head)
        below.addWidget(self.table)
        column.addWidget(self.empty, 1)
        column.addWidget(self.earlier)
        self.setFocusProxy(self.empty)
