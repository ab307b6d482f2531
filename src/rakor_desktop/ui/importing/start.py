"""The first step: choose a file or save the template, and the earlier imports, which can be revoked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.services.importing import Import
from rakor_desktop.ui.importing.columns import import_columns
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.labels import Heading
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, ROW, TABLE_HEAD

_SHOWN = 4
"""Earlier imports seen at once."""


class StartView(QWidget):
    """Two ways to begin above the list of what was brought in before."""

    choose = Signal()
    template = Signal()
    revoke_wanted = Signal(object)  # Import
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel(import_columns(), lambda one: one.id, dim=lambda one: one.revoked_at is not None)
        self.table = Table(self.tr("Earlier imports"), self.model, margin=MARGIN_LEFT)
        make_action(self, self.tr("Choose a file"), "Ctrl+O", self.choose.emit, anywhere=True)
        make_action(self, self.tr("Save the template"), "Ctrl+S", self.template.emit, anywhere=True)
        self.revoke = make_action(self, self.tr("Revoke import…"), "Del", self._on_revoke)
        make_action(self, self.tr("Back to the directory"), "Esc", self.left.emit)
        self.empty, self.earlier = self._ways(), Panel("t", "surface")
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.show_imports(())

    def show_imports(self, imports: Sequence[Import]) -> None:
        """Show what was brought in before, the latest first."""
        self.model.set_rows(imports)
        self.earlier.setVisible(bool(imports))
        self.table.setFixedHeight(theme.px(TABLE_HEAD) + theme.px(ROW) * min(_SHOWN, max(1, len(imports))) + 2)
        if self.table.current_row() is None:
            self.table.select_first()
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        made = self.table.current_row()
        self.revoke.setEnabled(isinstance(made, Import) and made.revoked_at is None)

    @Slot()
    def _on_revoke(self) -> None:
        made = self.table.current_row()
        if isinstance(made, Import):
            self.revoke_wanted.emit(made)

    def _ways(self) -> EmptyState:
        choose = (
            "folder-open",
            self.tr("Choose a file"),
            self.tr("Excel, LibreOffice or CSV. It may also be dropped here."),
            "Ctrl O",
            self.choose.emit,
        )
        template = (
            "download",
            self.tr("Save the template"),
            self.tr("An empty list to fill in, with what belongs in each column."),
            "Ctrl S",
            self.template.emit,
        )
        text = self.tr("Every row is shown before anything is stored; an import can be revoked as a whole.")
        return EmptyState(self.tr("Offices and their holders from a list"), text, [choose, template])

    def _lay_out(self) -> None:
        column, below, head = QVBoxLayout(self), QVBoxLayout(self.earlier), QHBoxLayout()
        for layout in (column, below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        head.setContentsMargins(MARGIN_LEFT, 6, MARGIN_RIGHT, 6)
        head.addWidget(Heading(self.tr("Earlier imports"), 14))
        head.addStretch(1)
        head.addWidget(Button.for_action(self.revoke, icon="undo-2"))
        below.addLayout(head)
        below.addWidget(self.table)
        column.addWidget(self.empty, 1)
        column.addWidget(self.earlier)
        self.setFocusProxy(self.empty)
