"""Opens or makes a store away from the GUI thread: a backup, a migration or the sample meeting take their time."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.app.startup import made, open_store
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import RakorError

Way = Callable[[str], Database]


class Opening(QObject):
    """One store at a time on its way to the window."""

    opened = Signal(object)  # Database
    refused = Signal(object)  # RakorError
    failed = Signal(object)  # Exception
    _home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1)
        self._home.connect(self._on_home)

    def begin(self, work: Way, store: str) -> None:
        """Open `store` by one of the functions of this module; one of the signals answers."""
        self._worker.submit(work, store).add_done_callback(self._home.emit)

    def close(self) -> None:
        """Wait for what was begun."""
        self._worker.shutdown()

    @Slot(object)
    def _on_home(self, future: "Future[Database]") -> None:
        error = future.exception()
        if error is None:
            self.opened.emit(future.result())
        elif isinstance(error, RakorError):
            self.refused.emit(error)
        else:
            self.failed.emit(error)


def existing(store: str) -> Database:
    """Open a store that is there."""
    return open_store(store)


def fresh(store: str, province: str, day: date) -> Database:
    """Make a store with the regions and offices of a province (Kemendagri code) on a day, and no meeting."""
    from rakor_desktop.app.founding import found

    return made(store, partial(found, province=province, day=day))


def sample(store: str) -> Database:
    """Make a store with the reference meeting."""
    from rakor_desktop.app.demo import build_reference_meeting

    return made(store, build_reference_meeting)
