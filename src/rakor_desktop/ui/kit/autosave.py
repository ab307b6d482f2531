"""Keep a text while it is being typed: each change in the journal at once, in the store after a moment of silence."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from rakor_desktop.domain.errors import RakorError, TextChanged


class Journal(Protocol):
    """The journal of this computer (`local/journal.py`)."""

    def opened(self, key: str, base_version: int, text: str) -> None:
        """A text was put on the screen as the store has it."""

    def shows(self, key: str, base_version: int, text: str) -> None:
        """The whole text now on the screen. Raises DiskFull, CannotWrite."""

    def saved(self, key: str, version: int, text: str | None = None) -> None:
        """The store has `text` as `version`."""


class Save(Protocol):
    """Brings a text to the store: `then` gets the new version, `refused` the refusal. A page calls `jobs.write`."""

    def __call__(
        self,
        key: str,
        text: str,
        base_version: int,
        then: Callable[[int], object],
        refused: Callable[[RakorError], object],
    ) -> object:
        """Begin saving; one of the two is called later."""


class SaveState(Enum):
    """Where the text is; the value is the kind of mark in the legend."""

    SAVED = "ok"
    SAVING = "busy"
    JOURNAL = "warn"
    NOWHERE = "bad"
    UNSAVED = "unsaved"  # by choice: a form that is saved outright


@dataclass(frozen=True, slots=True)
class Saved:
    """Where the text is, since when (local time)."""

    state: SaveState
    at: datetime

    @property
    def text(self) -> str:
        """The words of the legend."""
        translate = QCoreApplication.translate
        words = {
            SaveState.SAVED: translate("Autosave", "Saved {time}"),
            SaveState.SAVING: translate("Autosave", "Saving…"),
            SaveState.JOURNAL: translate("Autosave", "In the journal {time}"),
            SaveState.NOWHERE: translate("Autosave", "Only on the screen since {time}"),
            SaveState.UNSAVED: translate("Autosave", "Not saved"),
        }
        return words[self.state].format(time=self.at.strftime("%H.%M.%S"))


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait, in ms: silence before saving, the longest wait while typing, when saving counts as slow."""

    silence: int = 2_000
    longest: int = 10_000
    slow: int = 1_000


def local_now() -> datetime:
    """The present moment in the time zone of this computer."""
    return datetime.now().astimezone()


class Autosave(QObject):
    """Guards one editor. What is being typed is never overwritten: another's text is offered, not put in."""

    state_changed = Signal(object)  # Saved
    conflict = Signal(object)  # TextChanged with my text as it stands on the screen; then `resolve`
    elsewhere = Signal(str, int)  # another's text and its version came while I have unsaved words

    def __init__(
        self,
        editor: QPlainTextEdit,
        journal: Journal,
        save: Save,
        *,
        pace: Pace | None = None,
        clock: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(editor)
        self._editor, self._journal, self._save, self._clock = editor, journal, save, clock
        self._key, self._version, self._stored = "", 0, ""
        self._on_the_way: str | None = None
        self._in_conflict, self._loading, self._journal_ok = False, False, True
        self._typed_at: datetime | None = None
        self._again = False  # to be saved as soon as what is on the way has arrived
        self._when_done: list[Callable[[], object]] = []
        pace = pace or Pace()
        self._silence = self._timer(pace.silence, self.flush)
        self._longest = self._timer(pace.longest, self.flush)
        self._slow = self._timer(pace.slow, self._on_slow)
        editor.textChanged.connect(self._on_text)

    @property
    def key(self) -> str:
        """Which text is open; "" before the first."""
        return self._key

    @property
    def version(self) -> int:
        """The version of the store on which the text rests."""
        return self._version

    @property
    def is_unsaved(self) -> bool:
        """Whether there are words on the screen that the store has not."""
        return bool(self._key) and self._editor.toPlainText() != self._stored

    @property
    def typed_at(self) -> datetime | None:
        """When words were last typed into what is open; None if nobody did."""
        return self._typed_at

    def open(self, key: str, version: int, text: str, unsaved: str | None = None) -> None:
        """Put a text of the store into the editor; `unsaved` is what the journal kept of it and is typed again.

        Only when nothing is unsaved (`flush` first): otherwise ValueError.
        """
        if self.is_unsaved or self._on_the_way is not None:
            raise ValueError(f"{self._key} is unsaved")
        self._key, self._version, self._stored, self._in_conflict = key, version, text, False
        self._typed_at = None
        self._put(text)
        self._journal.opened(key, version, text)
        if unsaved is not None and unsaved != text:
            self._editor.setPlainText(unsaved)

    def offer(self, version: int, text: str) -> None:
        """The store has this text now: shown when nothing of mine is unsaved, otherwise told as `elsewhere`."""
        if version <= self._version:
            return
        if self.is_unsaved or self._on_the_way is not None:
            if text != self._on_the_way:
                self.elsewhere.emit(text, version)
            return
        self._version, self._stored = version, text
        self._put(text)
        self._journal.opened(self._key, version, text)

    def resolve(self, text: str, version: int) -> None:
        """End a conflict: `text` is what shall stand, `version` the one of theirs that it replaces."""
        self._in_conflict, self._version = False, version
        if text != self._editor.toPlainText():
            self._put(text)
        self._keep_in_journal()
        self.flush()

    @Slot()
    def flush(self, then: Callable[[], object] | None = None) -> None:
        """Save now; `then` is called when the store has everything (at once if it has)."""
        self._silence.stop()
        self._longest.stop()
        if then is not None:
            self._when_done.append(then)
        if self._on_the_way is not None or self._in_conflict:
            self._again = True
            return
        if self.is_unsaved:
            self._on_the_way, self._again = self._editor.toPlainText(), False
            self._slow.start()
            self._save(self._key, self._on_the_way, self._version, self._on_saved, self._on_refused)
        else:
            self._done()

    @Slot()
    def _on_text(self) -> None:
        if self._loading or not self._key:
            return
        self._typed_at = self._clock()
        self._keep_in_journal()
        if self.is_unsaved and not self._in_conflict:
            self._silence.start()
            if not self._longest.isActive():
                self._longest.start()

    @Slot()
    def _on_slow(self) -> None:
        self._tell(SaveState.SAVING)

    def _on_saved(self, version: int) -> None:
        text, self._on_the_way = self._on_the_way or "", None
        self._version, self._stored = version, text
        self._slow.stop()
        self._journal.saved(self._key, version, text)
        self._tell(SaveState.SAVED)
        if not self.is_unsaved:
            self._done()
        elif self._when_done or self._again:
            self.flush()
        elif not self._silence.isActive():
            self._silence.start()

    def _on_refused(self, error: RakorError) -> None:
        self._on_the_way = None
        self._slow.stop()
        self._when_done.clear()
        self._tell(SaveState.JOURNAL if self._journal_ok else SaveState.NOWHERE)
        if isinstance(error, TextChanged):
            self._in_conflict = True
            self.conflict.emit(TextChanged(self._editor.toPlainText(), error.theirs, error.version, error.base))
        else:
            self._longest.start()

    def _keep_in_journal(self) -> None:
        try:
            self._journal.shows(self._key, self._version, self._editor.toPlainText())
        except RakorError:
            self._journal_ok = False
            self._tell(SaveState.NOWHERE)
        else:
            self._journal_ok = True

    def _put(self, text: str) -> None:
        """Set the text without taking it for typed; the caret stays where it was."""
        place = self._editor.textCursor().position()
        self._loading = True
        self._editor.setPlainText(text)
        self._loading = False
        cursor = self._editor.textCursor()
        cursor.setPosition(min(place, self._editor.document().characterCount() - 1))
        self._editor.setTextCursor(cursor)

    def _done(self) -> None:
        waiting, self._when_done = self._when_done, []
        for then in waiting:
            then()

    def _tell(self, state: SaveState) -> None:
        self.state_changed.emit(Saved(state, self._clock()))

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=True)
        timer.timeout.connect(slot)
        return timer
