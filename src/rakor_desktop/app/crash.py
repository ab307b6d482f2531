"""Where every bug ends: written to the log whole, told to the person in a strip, never a traceback on the screen."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)


class CrashWatch(QObject):
    """Catches what nobody caught, on any thread, and tells it on the GUI thread with the details for the IT staff."""

    noticed = Signal(str)

    def __init__(self, tell: Callable[[str], object]) -> None:
        super().__init__()
        self.noticed.connect(tell)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread

    def report(self, error: BaseException) -> None:
        """Tell of a bug that was caught at the edge, for instance by a job."""
        log.error("bug", exc_info=error)
        self.noticed.emit("".join(traceback.format_exception(error)))

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)

    def _on_uncaught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self.report(hook.exc_value)
