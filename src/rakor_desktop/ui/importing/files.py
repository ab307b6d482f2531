"""The files of the import: a list that is chosen and read in a process of its own, the template that is saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.directory_template import render_template
from rakor_desktop.documents.workbook_reader import MOST_SECONDS, Stop, read_sheets
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.importing import Sheet
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.jobs import Jobs, Kind


class ListFiles(QObject):
    """Reads one file at a time; a second one takes the place of the first."""

    began = Signal(object)  # Path
    was_read = Signal(object, object)  # Path, tuple of Sheet
    unreadable = Signal(object)  # RakorError
    saved = Signal(object)  # Path of the template
    not_saved = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._window = jobs, parent
        self._stop: Stop | None = None

    @Slot()
    def choose(self) -> QFileDialog:
        """Ask for a file and read it; returns the dialog, which is open already."""
        lists, any_file = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.txt)"), self.tr("All files (*)")
        dialog = QFileDialog(self._window, self.tr("Choose a list"), str(documents_dir()), f"{lists};;{any_file}")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()
        return dialog

    @Slot(object)
    def read(self, path: Path) -> None:
        """Read a file in place of whatever is being read."""
        self.stop()
        self._stop = stop = Stop()
        self.began.emit(path)
        then, refused = partial(self._on_sheets, path, stop), partial(self._on_unreadable, stop)
        self._jobs.export(read_sheets, path, MOST_SECONDS, stop, then=then, refused=refused, kind=Kind.FILE)

    @Slot()
    def stop(self) -> None:
        """End the reading that goes on, if any."""
        if self._stop is not None:
            self._stop.set()

    @Slot()
    def save_template(self) -> QFileDialog:
        """Ask for a place and save the empty list there; returns the dialog, which is open already."""
        proposed = str(documents_dir() / "contoh-direktori.xlsx")
        dialog = QFileDialog(self._window, self.tr("Save the template"), proposed)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(self._on_place)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    def _on_sheets(self, path: Path, stop: Stop, sheets: tuple[Sheet, ...]) -> None:
        if stop is self._stop:
            self._stop = None
            self.was_read.emit(path, sheets)

    def _on_unreadable(self, stop: Stop, error: RakorError) -> None:
        """What was stopped for another file is no news."""
        if stop is self._stop:
            self._stop = None
            self.unreadable.emit(error)

    @Slot(str)
    def _on_place(self, path: str) -> None:
        then, refused = partial(self._on_saved, Path(path)), self._on_not_saved
        self._jobs.export(_write_template, Path(path), then=then, refused=refused)

    def _on_saved(self, path: Path, _done: None) -> None:
        self.saved.emit(path)

    @Slot(object)
    def _on_not_saved(self, error: RakorError) -> None:
        self.not_saved.emit(error)


def _write_template(path: Path) -> None:
    """Put the empty list there. Raises DiskFull, CannotWrite."""
    write_whole(path, render_template(local_now().date()))
