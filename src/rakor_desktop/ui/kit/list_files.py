"""A file of a stranger: chosen by the person, read in a process of its own, as lists and forms come in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.strangers.workbook_reader import MOST_SECONDS, Stop, read_sheets
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.ui.kit.jobs import Jobs, Kind


class ListFiles(QObject):
    """Reads one file at a time; a second one takes the place of the first. `read_file` makes of it what is wanted."""

    began = Signal(object)  # Path
    was_read = Signal(object, object)  # Path, what read_file made of it
    unreadable = Signal(object)  # RakorError

    def __init__(
        self, jobs: Jobs, parent: QWidget, read_file: Callable[[Path, float, Stop | None], object] = read_sheets
    ) -> None:
        super().__init__(parent)
        self._jobs, self._window, self._read_file = jobs, parent, read_file
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
        then, refused = partial(self._on_made, path, stop), partial(self._on_unreadable, stop)
        self._jobs.export(self._read_file, path, MOST_SECONDS, stop, then=then, refused=refused, kind=Kind.FILE)

    @Slot()
    def stop(self) -> None:
        """End the reading that goes on, if any."""
        if self._stop is not None:
            self._stop.set()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    def _on_made(self, path: Path, stop: Stop, made: object) -> None:
        if stop is self._stop:
            self._stop = None
            self.was_read.emit(path, made)

    def _on_unreadable(self, stop: Stop, error: RakorError) -> None:
        """What was stopped for another file is no news."""
        if stop is self._stop:
            self._stop = None
            self.unreadable.emit(error)
