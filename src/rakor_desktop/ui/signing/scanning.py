"""The scan of a page: chosen or dropped, stored, opened again, taken back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rakor_desktop.documents.strangers.scans import Scan, load_scan
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import refusal, write_whole
from rakor_desktop.local.paths import data_dir, documents_dir
from rakor_desktop.services.signing import scans
from rakor_desktop.services.signing.reconciling import SignedPage
from rakor_desktop.services.signing.scans import KeptScan
from rakor_desktop.ui.kit.jobs import Jobs, Kind
from rakor_desktop.ui.kit.viewer import open_in_viewer


class Scanning(QObject):
    """Attaches scans to pages and hands them to the program for such files."""

    attached = Signal(object)  # KeptScan
    not_opened = Signal(object)  # Path
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, window: QWidget, opener: Callable[[Path], bool] = open_in_viewer) -> None:
        super().__init__(window)
        self._jobs, self._window, self._opener = jobs, window, opener

    def ask(self, page: SignedPage) -> QFileDialog:
        """Ask for the scan of a page; returns the dialog, which is open already."""
        kinds = self.tr("Scans") + " (*.pdf *.jpg *.jpeg *.png)"
        title = self.tr("Scan of page {page}").format(page=page.page)
        dialog = QFileDialog(self._window, title, str(documents_dir()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._on_file, page.id))
        dialog.open()
        return dialog

    def bring(self, page_id: int, path: Path) -> None:
        """Read a file and attach it to a page."""
        then, refused = partial(self._on_read, page_id), self._on_refused
        self._jobs.export(load_scan, path, then=then, refused=refused, kind=Kind.FILE)

    def view(self, scan: KeptScan) -> None:
        """Open a stored scan, if its bytes are still those that were attached."""
        then = partial(self._on_content, scan)
        self._jobs.read(scans.scan_content, scan.id, then=then, refused=self._on_refused)

    def _on_file(self, page_id: int, path: str) -> None:
        self.bring(page_id, Path(path))

    def _on_read(self, page_id: int, scan: Scan) -> None:
        self._jobs.write(scans.attach, page_id, scan, then=self._on_attached, refused=self._on_refused)

    @Slot(object)
    def _on_attached(self, scan: KeptScan) -> None:
        self.attached.emit(scan)

    def _on_content(self, scan: KeptScan, content: Scan) -> None:
        folder = data_dir() / "opened" / scan.sha256[:12]
        self._jobs.export(_put, folder, content, then=self._on_put, refused=self._on_refused)

    @Slot(object)
    def _on_put(self, path: Path) -> None:
        if not self._opener(path):
            self.not_opened.emit(path)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)


def _put(folder: Path, scan: Scan) -> Path:
    """The file in a folder of its own. Raises DiskFull, CannotWrite."""
    path = folder / Path(scan.file_name).name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(path, error) from error
    write_whole(path, scan.content)
    return path
