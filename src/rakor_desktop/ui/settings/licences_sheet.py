"""The licences of the program and of all its parts: the list above, the text of the chosen one below."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.local.licences import Licence
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import TextField
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import ROW, TABLE_HEAD

SHOWN = 6
"""Rows of the list seen at once."""


class LicencesSheet(Sheet):
    """To be read, or copied for a letter; nothing is set."""

    def __init__(self, listed: Sequence[Licence], parent: QWidget) -> None:
        subtitle = self.tr("The program is free software; so is all that it is made of.")
        ways = {"submit": self.tr("Copy the text"), "cancel": self.tr("Close")}
        super().__init__(self.tr("Licences"), subtitle, width=760, parent=parent, **ways)
        columns: tuple[Column[Licence], ...] = (
            Column(self.tr("Part"), lambda one: one.name, stretch=True),
            Column(self.tr("Version"), lambda one: one.version, width=110),
            Column(self.tr("Licence"), lambda one: one.kind, width=300),
        )
        self.model: RowsModel[Licence] = RowsModel(columns, lambda one: (one.name, one.version))
        self.list, self.text = Table(self.tr("Licences"), self.model), TextField(self.tr("Text of the licence"))
        self.list.setFixedHeight(theme.px(TABLE_HEAD + ROW * SHOWN))
        self.text.editor.setReadOnly(True)
        self.text.setFixedHeight(theme.px(230))
        self.content.addWidget(self.list)
        self.content.addWidget(self.text)
        self.list.current_changed.connect(self._on_current)
        self.submitted.connect(self._on_submitted)
        self.model.set_rows(tuple(listed))
        self.list.select_first()
        self.list.setFocus()

    @Slot(object)
    def _on_current(self, one: Licence | None) -> None:
        none = self.tr("Its package holds no text of its own; the licence named above is valid.")
        self.text.set_text((one.text or none) if one else "")
        self.note.setText("")

    @Slot()
    def _on_submitted(self) -> None:
        QGuiApplication.clipboard().setText(self.text.text())
        self.note.setText(self.tr("The text is on the clipboard."))
