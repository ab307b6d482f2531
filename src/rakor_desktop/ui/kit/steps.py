"""What is done step by step, each on the thread it belongs to: busy until the last step, a refusal or a bug."""

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.ui.kit.jobs import Jobs


class Steps(QObject):
    """Tells `refused` when a step was, and by `working` whether it is busy; a class of its own begins and ends."""

    refused = Signal(object)  # RakorError
    working = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.failed.connect(self._on_bug)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.working.emit(False)
        self.refused.emit(error)

    @Slot()
    def _on_bug(self) -> None:
        """A bug is told elsewhere; here it only ends the waiting."""
        self.working.emit(False)
