"""Keeps a letter while it is written: saved after a moment of silence, never over another desk, never lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rakor_desktop.domain.errors import FormChanged, RakorError
from rakor_desktop.services.letters import letters
from rakor_desktop.services.letters.letters import LetterDraft
from rakor_desktop.ui.kit.autosave import Saved, SaveState, local_now
from rakor_desktop.ui.kit.jobs import Jobs

SILENCE, AGAIN = 700, 5_000
"""How long nothing is typed before it is saved, and after a refusal until it is tried again; ms."""


class LetterSaver(QObject):
    """Knows which version of the store the form rests on, and brings what `ask` gives to it."""

    state_changed = Signal(object)  # Saved
    changed_elsewhere = Signal()
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, ask: Callable[[], LetterDraft], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._ask = jobs, ask
        self._meeting_id: int | None = None
        self._version = 0
        self._stored: LetterDraft | None = None
        self._on_the_way: LetterDraft | None = None
        self._in_conflict = False
        self._when_done: list[Callable[[], object]] = []
        self._silence = QTimer(self, interval=SILENCE, singleShot=True)
        self._silence.timeout.connect(self.flush)

    @property
    def version(self) -> int:
        """The version of the store on which the form rests."""
        return self._version

    @property
    def is_unsaved(self) -> bool:
        """Whether the form says something that the store has not."""
        return self._stored is not None and self._ask() != self._stored

    def rest_on(self, meeting_id: int, version: int, stored: LetterDraft) -> None:
        """The form shows this version."""
        self._silence.stop()
        self._meeting_id, self._version, self._stored, self._in_conflict = meeting_id, version, stored, False

    def stop(self) -> None:
        """Another letter is coming; nothing of this one is saved any more."""
        self._silence.stop()
        self._stored = None

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        if self.is_unsaved and not self._in_conflict:
            self._silence.start(SILENCE)

    def keep_mine(self, version: int) -> None:
        """Put what the form says in the place of another desk's version."""
        self._version, self._in_conflict = version, False
        self.flush()

    @Slot()
    def flush(self, then: Callable[[], object] | None = None, *, also_unchanged: bool = False) -> None:
        """Save now; `then` is called once the store has everything. `also_unchanged` writes the first version, too."""
        self._silence.stop()
        if then is not None:
            self._when_done.append(then)
        if self._on_the_way is not None or self._in_conflict or self._meeting_id is None:
            return
        if self.is_unsaved or (also_unchanged and self._version == 0):
            self._on_the_way = self._ask()
            self._tell(SaveState.SAVING)
            write = self._jobs.write
            write(letters.save_letter, self._meeting_id, self._on_the_way, self._version,
                  then=self._on_saved, refused=self._on_refused)  # fmt: skip
        else:
            self._done()

    @Slot(int)
    def _on_saved(self, version: int) -> None:
        self._version, self._stored, self._on_the_way = version, self._on_the_way, None
        self._tell(SaveState.SAVED)
        if self.is_unsaved:
            self.flush()
        else:
            self._done()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self._on_the_way = None
        self._when_done.clear()
        self._tell(SaveState.NOWHERE)
        if isinstance(error, FormChanged):
            self._in_conflict = True
            self.changed_elsewhere.emit()
        else:
            self.refused.emit(error)
            self._silence.start(AGAIN)

    def _done(self) -> None:
        waiting, self._when_done = self._when_done, []
        for then in waiting:
            then()

    def _tell(self, state: SaveState) -> None:
        self.state_changed.emit(Saved(state, local_now()))
