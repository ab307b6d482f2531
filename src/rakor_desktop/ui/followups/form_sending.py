"""Forms of chosen institutions into a folder, in one go; a strip tells how far it is and stops it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.followups.region_form import RegionForm
from rakor_desktop.documents.followups.separate_forms import SavedForms, save_forms
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.search import best_first, search_text
from rakor_desktop.local.paths import config_dir, documents_dir
from rakor_desktop.services.followups import region_forms
from rakor_desktop.services.followups.region_forms import Owing, Sendable
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import CheckBox
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.style import theme

FOLDER = "forms_folder"
"""Under this name the folder of the last forms is remembered."""
STRIP = "forms"


@dataclass(frozen=True, slots=True)
class Receiver:
    """An institution that can be ticked to get a form."""

    owing: Owing
    ticked: bool


class SendSheet(Sheet):
    """Who gets a form; all are ticked at first. Tells `wanted` with the ids."""

    wanted = Signal(object)  # tuple of institution ids

    def __init__(self, found: Sendable, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Send forms"),
            self.tr("A workbook for each institution, with a row for each open obligation."),
            submit="",
            width=600,
            parent=parent,
        )
        self._owing = found.owing
        self._ticked = {one.institution.id for one in found.owing}
        self.everybody, self.search = CheckBox(self.tr("All institutions")), SearchField(self.tr("Search institution"))
        self.model = RowsModel(self._columns(), lambda one: one.owing.institution.id, sentence=self._spoken)
        self.table = Table(self.tr("Institutions"), self.model)
        self.table.setMinimumHeight(theme.px(300))
        left_out = self.tr("%n obligation(s) of confidential minutes are left out.", "", found.left_out)
        self.note.setText(left_out if found.left_out else "")
        for widget in (self.everybody, self.search, self.table):
            self.content.addWidget(widget)
        self._connect()
        self._show()
        self.table.select_first()
        self.table.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        self.wanted.emit(tuple(one.institution.id for one in self._owing if one.institution.id in self._ticked))

    @Slot()
    def _on_everybody(self) -> None:
        every = {one.institution.id for one in self._owing}
        self._ticked = set() if self._ticked == every else every
        self._show()

    @Slot()
    def _on_tick(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Receiver):
            self._ticked ^= {row.owing.institution.id}
            self._show()

    @Slot()
    def _on_search(self) -> None:
        self._show()
        self.table.select_first()

    @Slot()
    def _on_go_down(self) -> None:
        self.table.setFocus()

    def _show(self) -> None:
        found = best_first(self.search.text(), self._owing, lambda one: search_text(one.institution.name))
        self.model.set_rows([Receiver(one, one.institution.id in self._ticked) for one in found])
        self.table.set_empty_text(self.tr("Nothing matches “{words}”.").format(words=self.search.text()))
        some, every = bool(self._ticked), len(self._ticked) == len(self._owing)
        states = Qt.CheckState
        self.everybody.setCheckState(states.Checked if every else states.PartiallyChecked if some else states.Unchecked)
        self.primary.setText(self.tr("Save %n form(s)…", "", len(self._ticked)))
        self.primary.setEnabled(some)

    def _columns(self) -> list[Column[Receiver]]:
        return [
            Column("", lambda _one: "", CellKind.CHECK, checked=lambda one: one.ticked, width=36),
            Column(self.tr("Institution"), lambda one: one.owing.institution.name, stretch=True),
            Column(self.tr("Open"), lambda one: str(one.owing.open), CellKind.NUMBER, width=80, align=RIGHT),
        ]

    def _spoken(self, one: Receiver) -> str:
        ticked = self.tr("ticked") if one.ticked else self.tr("not ticked")
        return f"{one.owing.institution.name}, {one.owing.open}, {ticked}"

    def _connect(self) -> None:
        self.submitted.connect(self._on_submitted)
        self.everybody.clicked.connect(self._on_everybody)
        make_action(self, self.tr("All institutions"), "Alt+A", self._on_everybody)
        make_action(self.table, self.tr("Tick"), "Space", self._on_tick)
        self.table.clicked.connect(self._on_tick)
        self.table.row_activated.connect(self._on_tick)
        self.search.changed.connect(self._on_search)
        self.search.go_down.connect(self._on_go_down)
        self.search.accepted.connect(self._on_go_down)


class FormSending(QObject):
    """One run at a time: who, into which folder, then how far it is, and where the files are."""

    progressed = Signal(int, int)  # forms saved, of how many; told from the thread that writes

    def __init__(
        self, jobs: Jobs, messages: MessageArea, window: QWidget, opener: Callable[[Path], bool] = open_in_viewer
    ) -> None:
        super().__init__(window)
        self._jobs, self._messages, self._window, self._opener = jobs, messages, window, opener
        self._stop: Event | None = None
        self._strip: MessageStrip | None = None
        self.sheet: SendSheet | None = None
        self.progressed.connect(self._on_progress)

    @Slot()
    def begin(self) -> None:
        """Ask who shall get a form; nothing while others are being saved."""
        if self._stop is None:
            self._jobs.read(region_forms.sendable, datetime.now(UTC), then=self._on_sendable, refused=self._on_refused)

    @Slot(object)
    def _on_sendable(self, found: Sendable) -> None:
        if not found.owing:
            self._messages.show_message(STRIP, "info", self.tr("Nobody owes anything that is open: no form to send."))
            return
        self.sheet = SendSheet(found, parent=self._window)
        self.sheet.wanted.connect(self._on_wanted)
        self.sheet.open()

    @Slot(object)
    def _on_wanted(self, ids: tuple[int, ...]) -> QFileDialog:
        """Ask for the folder; the dialog is open when this returns."""
        if self.sheet is not None:
            self.sheet.accept()
        last = State(config_dir()).text(FOLDER)
        begin = last if last and Path(last).is_dir() else str(documents_dir())
        dialog = QFileDialog(self._window, self.tr("Folder for the forms"), begin)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(partial(self.save, ids))
        dialog.open()
        return dialog

    def save(self, ids: tuple[int, ...], folder: str) -> None:
        """Save the forms of these institutions there, all as of one moment."""
        State(config_dir()).set_text(FOLDER, folder)
        self._stop = Event()
        way = (self.tr("Stop"), self.stop)
        self._strip = self._messages.show_message(STRIP, "info", self.tr("Saving the forms…"), folder, way)
        asked, then = (ids, datetime.now(UTC)), partial(self._on_forms, Path(folder))
        self._jobs.read(region_forms.forms_of, *asked, then=then, refused=self._on_refused)

    @Slot()
    def stop(self) -> None:
        """Write no further form; those that are there stay."""
        if self._stop is not None:
            self._stop.set()

    def _on_forms(self, folder: Path, forms: tuple[RegionForm, ...]) -> None:
        asked = forms, folder, self.progressed.emit, self._stop
        self._jobs.export(save_forms, *asked, then=self._on_saved, refused=self._on_refused)

    @Slot(int, int)
    def _on_progress(self, done: int, of: int) -> None:
        if self._strip is not None and self._messages.strip(STRIP) is self._strip:
            self._strip.text.setText(self.tr("{done} of {of}").format(done=done, of=of))

    @Slot(object)
    def _on_saved(self, saved: SavedForms) -> None:
        self._stop = self._strip = None
        words = self.tr("%n form(s) saved, each as a file.", "", saved.forms)
        if saved.forms < saved.of:
            words = self.tr("Stopped: {done} of {of} forms are saved.").format(done=saved.forms, of=saved.of)
        way = (self.tr("Open the folder"), partial(self._opener, saved.folder))
        self._messages.show_message(STRIP, "ok", words, str(saved.folder), way)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self._stop = self._strip = None
        self._messages.take_away(STRIP)
        refuse_in(self._messages, error)
