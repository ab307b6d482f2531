"""Compare every stored document with its fingerprint, one after the other, with progress and a way to stop."""

from collections import deque
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.publishing import publishing
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea

STRIP = "published"
"""Under this name stands what is said about documents."""


class Verifier(QObject):
    """Reads one document at a time, so that other questions come between."""

    finished = Signal(object)  # the ids of those that changed

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._messages = jobs, messages
        self._waiting: deque[int] = deque()
        self._whole, self._changed = 0, set[int]()

    @property
    def is_busy(self) -> bool:
        """Whether it is under way."""
        return bool(self._waiting)

    def run(self, document_ids: Sequence[int]) -> None:
        """Compare these; `finished` follows, at once when there are none."""
        self._waiting, self._whole, self._changed = deque(document_ids), len(document_ids), set()
        self._next()

    @Slot()
    def stop(self) -> None:
        """Leave it at what was compared so far."""
        self._whole -= len(self._waiting)
        self._waiting.clear()
        self._end()

    def _next(self) -> None:
        self._tell(self._whole - len(self._waiting))
        if not self._waiting:
            self._end()
            return
        then, refused = partial(self._on_compared, self._waiting[0]), self._on_refused
        self._jobs.read(publishing.is_intact, self._waiting[0], then=then, refused=refused)

    def _on_compared(self, document_id: int, intact: bool) -> None:
        if not self._waiting:
            return  # stopped meanwhile
        self._waiting.popleft()
        if not intact:
            self._changed.add(document_id)
        self._next()

    @Slot(object)
    def _on_refused(self, _error: RakorError) -> None:
        """A document that is gone has nothing to compare."""
        if self._waiting:
            self._waiting.popleft()
            self._next()

    def _end(self) -> None:
        words = self.tr("%n document(s) compared, all as they were issued.", "", self._whole)
        if self._changed:
            words = self.tr("%n document(s) no longer match their fingerprints.", "", len(self._changed))
        self._messages.show_message(STRIP, "bad" if self._changed else "ok", words)
        self.finished.emit(frozenset(self._changed))

    def _tell(self, done: int) -> None:
        """One strip tells of it, anew every twentieth part."""
        if self._waiting and done % max(1, self._whole // 20) == 0:
            words = self.tr("Comparing files with their fingerprints: {done} of {whole}")
            text = words.format(done=done, whole=self._whole)
            self._messages.show_message(STRIP, "info", text, "", (self.tr("Stop"), self.stop))
