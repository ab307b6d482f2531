"""Bring the stored bytes of a document out of the store: open them, or save a copy where the person wants it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import refusal, write_whole
from rakor_desktop.local.paths import data_dir, documents_dir
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.kit.jobs import Jobs


def put_for_viewing(folder: Path, document: IssuedDocument, content: bytes) -> Path:
    """The file of a document in a folder of its own, with its proper name. Raises DiskFull, CannotWrite.

    A file that is there already with the same bytes stays untouched: a viewer may be holding it open.
    """
    path = folder / document.sha256[:12] / document.file_name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.read_bytes() == content:
            return path
    except OSError as error:
        raise refusal(path, error) from error
    write_whole(path, content)
    return path


class Copies(QObject):
    """Takes documents out; a stored file whose bytes changed is refused, never handed on."""

    saved = Signal(object)  # Path of the copy
    not_opened = Signal(object)  # Path of the file that no program opens
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, opener: Callable[[Path], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._opener, self._window = jobs, opener, parent

    def open(self, document: IssuedDocument) -> None:
        """Open the bytes as they were issued in the program for such files."""
        self._read(document, partial(self._on_content_to_open, document))

    def save_as(self, document: IssuedDocument) -> QFileDialog:
        """Ask for a place and save a copy there; returns the dialog, which is open already."""
        proposed = str(documents_dir() / document.file_name)
        dialog = QFileDialog(self._window, self.tr("Save a copy"), proposed)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(document.kind.suffix.lstrip("."))
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self._on_place, document))
        dialog.open()
        return dialog

    def _read(self, document: IssuedDocument, then: Callable[[bytes], object]) -> None:
        self._jobs.read(publishing.document_content, document.id, then=then, refused=self._on_refused)

    def _on_content_to_open(self, document: IssuedDocument, content: bytes) -> None:
        folder = data_dir() / "opened"
        then, refused = self._on_put, self._on_refused
        self._jobs.export(put_for_viewing, folder, document, content, then=then, refused=refused)

    @Slot(object)
    def _on_put(self, path: Path) -> None:
        if not self._opener(path):
            self.not_opened.emit(path)

    def _on_place(self, document: IssuedDocument, path: str) -> None:
        self._read(document, partial(self._on_content_to_save, Path(path)))

    def _on_content_to_save(self, path: Path, content: bytes) -> None:
        then = partial(self._on_saved, path)
        self._jobs.export(write_whole, path, content, then=then, refused=self._on_refused)

    def _on_saved(self, path: Path, _nothing: None) -> None:
        self.saved.emit(path)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)
