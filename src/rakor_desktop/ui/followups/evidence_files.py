"""Files that prove reports: copied into their folder, checked when they are shown, opened as a copy."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.followups import KeptFile
from rakor_desktop.services.followups import evidence
from rakor_desktop.services.followups.evidence import Standing
from rakor_desktop.services.followups.register import Evidence, HistoryLine
from rakor_desktop.ui.kit.jobs import Jobs, Kind, Refused
from rakor_desktop.ui.kit.viewer import open_in_viewer


class EvidenceFiles(QObject):
    """Works on the export thread; `checked` when it is known how the files of a history lie in the folder."""

    checked = Signal(object)  # {sha256: Standing}
    refused = Signal(object)  # RakorError
    not_opened = Signal(object)  # Path of the copy that no program opens

    def __init__(self, jobs: Jobs, store: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._store = jobs, store
        self.opener: Callable[[Path], bool] = open_in_viewer

    def keep(self, paths: Sequence[Path], then: Callable[[tuple[KeptFile, ...]], object], refused: Refused) -> None:
        """Copy these, all of them before anything is told of them."""
        self._jobs.export(kept_files, self._store, tuple(paths), then=then, refused=refused, kind=Kind.FILE)

    def check(self, history: Iterable[HistoryLine]) -> None:
        """Look whether the files of these entries are still what was handed in."""
        files = tuple(dict.fromkeys(one.file for line in history for one in line.evidence))
        if files:
            then, refused = self._on_checked, self._on_refused
            self._jobs.export(standings, self._store, files, then=then, refused=refused, kind=Kind.FILE)

    def open(self, one: Evidence) -> None:
        """Open a copy in the program for such files; what was changed or is gone is refused."""
        then, refused = self._on_copy, self._on_refused
        self._jobs.export(opened_copy, self._store, one.file, then=then, refused=refused, kind=Kind.FILE)

    @Slot(object)
    def _on_checked(self, found: Mapping[str, Standing]) -> None:
        self.checked.emit(found)

    @Slot(object)
    def _on_copy(self, path: Path) -> None:
        if not self.opener(path):
            self.not_opened.emit(path)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)


def kept_files(store: str, paths: Sequence[Path]) -> tuple[KeptFile, ...]:
    """Copy files into the folder of a store. Raises CannotRead, EvidenceTooLarge, DiskFull, CannotWrite."""
    folder = evidence.folder_of(store)
    return tuple(evidence.put(folder, path) for path in paths)


def standings(store: str, files: Sequence[KeptFile]) -> dict[str, Standing]:
    """How each file lies in the folder, by its SHA-256. Raises CannotRead, CannotWrite."""
    check = partial(evidence.check, evidence.folder_of(store))
    return {one.sha256: check(one) for one in files}


def opened_copy(store: str, file: KeptFile) -> Path:
    """A copy to look at. Raises EvidenceGone, EvidenceChanged, CannotRead, DiskFull, CannotWrite."""
    return evidence.open_copy(evidence.folder_of(store), file)
