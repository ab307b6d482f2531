"""Groups to invite by: the dialog that offers them, and saving, renaming and removing the staff's own."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.reference import ready_groups
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations import saved_groups
from rakor_desktop.services.invitations.candidates import candidate_offices
from rakor_desktop.services.invitations.saved_groups import Choices, SavedGroup
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.picks import Offered
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.table import Table

UNDO = "saved-group"


class GroupNameSheet(Sheet):
    """Asks what a group is to be called; `named` with the name. Whoever saves it closes the sheet."""

    named = Signal(str)

    def __init__(self, title: str, subtitle: str, name: str = "", *, parent: QWidget) -> None:
        super().__init__(title, subtitle, submit=self.tr("Save group"), width=440, parent=parent)
        self.name = Field(self.tr("Name of the group"))
        self.name.set_text(name)
        self.content.addWidget(self.name)
        self.name.line.textChanged.connect(self._on_changed)
        self.submitted.connect(self._on_submitted)
        self._on_changed()
        self.name.line.setFocus()

    def refuse(self, error: RakorError) -> None:
        """Say below the field what is wrong with the name."""
        self.ready()
        self.name.set_error(sentence(error).text)

    @Slot()
    def _on_changed(self) -> None:
        self.primary.setEnabled(bool(self.name.text()))

    @Slot()
    def _on_submitted(self) -> None:
        self.primary.setEnabled(False)
        self.named.emit(self.name.text())


class Grouping(QObject):
    """Belongs to the list; `chosen` with the offices to invite, each on its terms."""

    chosen = Signal(object)  # tuple of Wanted
    file_wanted = Signal()

    def __init__(self, jobs: Jobs, messages: MessageArea, table: Table) -> None:
        super().__init__(table)
        self._jobs, self._messages, self._table = jobs, messages, table
        self._meeting_id = 0
        self._dialog: GroupDialog | None = None
        self.save = make_action(table, self.tr("Save as group"), "Ctrl+Shift+G", self._on_save)

    def open(self, meeting_id: int, choices: Choices) -> None:
        """Offer what can be invited to this meeting."""
        self._meeting_id = meeting_id
        self._dialog = dialog = GroupDialog(Offered(choices, ready_groups()), parent=self._table)
        dialog.chosen.connect(self.chosen)
        dialog.file_wanted.connect(self.file_wanted)
        dialog.offices_wanted.connect(self._on_offices_wanted)
        dialog.removal_wanted.connect(self._on_remove)
        dialog.rename_wanted.connect(self._on_rename)
        dialog.messages.wait_for(self._jobs.when_saved)
        dialog.open()

    @Slot(object)
    def _on_offices_wanted(self, office_ids: tuple[int, ...]) -> None:
        then = self._on_offices
        self._jobs.read(candidate_offices, self._meeting_id, office_ids, then=then, refused=self._refuse)

    @Slot(object)
    def _on_offices(self, offices: tuple[Office, ...]) -> None:
        if self._dialog is not None and not self._dialog.is_closed:
            self._dialog.know(offices)

    @Slot()
    def _on_save(self) -> None:
        rows = self._table.selected_rows()
        if rows:
            ids = tuple(row.office.id for row in rows)
            words = self.tr("%n chosen office(s)", "", len(ids))
            sheet = GroupNameSheet(self.tr("Save as group"), words, parent=self._table)
            sheet.named.connect(partial(self._save, sheet, ids))
            sheet.open()

    def _save(self, sheet: GroupNameSheet, office_ids: tuple[int, ...], name: str) -> None:
        then = partial(self._on_saved, sheet, name)
        self._jobs.write(saved_groups.save_group, name, office_ids, then=then, refused=sheet.refuse)

    def _on_saved(self, sheet: GroupNameSheet, name: str, group_id: int) -> None:
        sheet.accept()
        words = self.tr("The group “{name}” is saved; Ctrl G offers it.").format(name=name)
        undo = partial(self._jobs.write, saved_groups.remove_group, group_id, refused=self._refuse)
        self._messages.offer_undo(UNDO, words, undo)

    @Slot(int)
    def _on_remove(self, group_id: int) -> None:
        self._jobs.write(saved_groups.remove_group, group_id, then=self._on_removed, refused=self._refuse)

    @Slot(object)
    def _on_removed(self, group: SavedGroup) -> None:
        self._offer_anew()
        if self._dialog is not None and not self._dialog.is_closed:
            words = self.tr("The group “{name}” was removed.").format(name=group.name)
            self._dialog.messages.offer_undo(UNDO, words, partial(self._bring_back, group))

    def _bring_back(self, group: SavedGroup) -> None:
        write = self._jobs.write
        write(saved_groups.save_group, group.name, group.office_ids, then=self._offer_anew, refused=self._refuse)

    @Slot(int, str)
    def _on_rename(self, group_id: int, name: str) -> None:
        if self._dialog is not None:
            sheet = GroupNameSheet(self.tr("Rename saved group"), "", name, parent=self._dialog)
            sheet.named.connect(partial(self._rename, sheet, group_id))
            sheet.open()

    def _rename(self, sheet: GroupNameSheet, group_id: int, name: str) -> None:
        then = partial(self._on_renamed, sheet)
        self._jobs.write(saved_groups.rename_group, group_id, name, then=then, refused=sheet.refuse)

    def _on_renamed(self, sheet: GroupNameSheet, _before: str) -> None:
        sheet.accept()
        self._offer_anew()

    def _offer_anew(self, _done: object = None) -> None:
        self._jobs.read(saved_groups.choices, self._meeting_id, then=self._on_choices)

    @Slot(object)
    def _on_choices(self, choices: Choices) -> None:
        if self._dialog is not None and not self._dialog.is_closed:
            self._dialog.offer(Offered(choices, ready_groups()))

    def _refuse(self, error: RakorError) -> None:
        in_dialog = self._dialog is not None and not self._dialog.is_closed
        refuse_in(self._dialog.messages if in_dialog and self._dialog else self._messages, error)
