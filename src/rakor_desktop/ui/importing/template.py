"""The empty list to fill in: saved where the person wants it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.directory_template import render_template
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.jobs import Jobs


class Template(QObject):
    """Tells `saved` with the place, or `not_saved` with why."""

    saved = Signal(object)  # Path
    not_saved = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._window = jobs, parent

    @Slot()
    def save(self) -> QFileDialog:
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
