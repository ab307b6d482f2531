"""The remarks of the minutes as the screen has them: those of the store, and those begun here that it has not yet."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rakor_desktop.domain.errors import EntryUnknown, RakorError, TextChanged
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.minutes import Entry, Removed
from rakor_desktop.services.minutes.revisions import Revision, revisions
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.minutes.keys import EntryKey


class Remarks(QObject):
    """The list. Nothing here waits: a remark is on the screen first and in the store when that answers."""

    changed = Signal()
    refused = Signal(object)  # RakorError
    not_saved = Signal(object)  # RakorError: a text stays in its editor and in the journal, and is tried again
    removed = Signal(object)  # Removed
    brought_back = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._entries: dict[UUID, Entry] = {}
        self._begun: dict[UUID, EntryKey] = {}  # the store has not said yet that it has them
        self._unseen: set[UUID] = set()  # begun here, and in no reading yet
        self._gone: set[UUID] = set()  # removed here; a reading from before may still tell of them

    def entries(self) -> tuple[Entry, ...]:
        """All remarks in order."""
        return tuple(self._entries.values())

    def get(self, entry_id: UUID) -> Entry | None:
        """One remark."""
        return self._entries.get(entry_id)

    def forget(self) -> None:
        """Another meeting is shown; what it has not got yet still goes to the store."""
        self._entries.clear()
        self._unseen.clear()

    def learn(self, stored: Sequence[Entry], keep: set[UUID]) -> None:
        """The store has these; what is newer here stays, and so does what is `kept` because it is being typed."""
        before, self._entries = self._entries, {}
        for entry in stored:
            if entry.id not in self._gone:
                self._entries[entry.id] = _newer(before.get(entry.id), entry)
        self._unseen -= {entry.id for entry in stored}
        for entry_id, entry in before.items():
            if entry_id not in self._entries and entry_id in self._unseen | keep | self._begun.keys():
                self._entries[entry_id] = entry
        self.changed.emit()

    def begin(self, meeting_id: int, entry: Entry) -> None:
        """Put a new, empty remark at the end."""
        self._entries[entry.id] = entry
        self._unseen.add(entry.id)
        self._gone.discard(entry.id)
        self._enter(EntryKey.of(meeting_id, entry))
        self.changed.emit()

    def save(
        self,
        key: str,
        text: str,
        base_version: int,
        then: Callable[[int], object],
        refused: Callable[[RakorError], object],
    ) -> None:
        """Bring the text of a remark to the store, after the remark itself if that is not there."""
        known = EntryKey.parse(key)
        if known is None:
            raise ValueError(key)
        entry_id = known.entry_id
        if entry_id in self._begun:
            self._enter(self._begun[entry_id])
            base_version = 1
        answer = partial(self._on_saved, entry_id, text, then)
        sorry = partial(self._on_not_saved, known, refused)
        self._jobs.write(minutes.save_text, entry_id, base_version, text, then=answer, refused=sorry)

    def read_revisions(self, entry_id: UUID, then: Callable[[tuple[Revision, ...]], object]) -> None:
        """Ask for every text that a remark had."""
        self._jobs.read(revisions, entry_id, then=then, refused=self._on_refused)

    def save_revision(
        self,
        entry_id: UUID,
        base_version: int,
        text: str,
        *,
        then: Callable[[int], object],
        refused: Callable[[RakorError], object],
    ) -> None:
        """Keep a text of a remark that is about to be replaced by another."""
        self._jobs.write(minutes.save_text, entry_id, base_version, text, then=then, refused=refused)

    def set_speaker(self, entry_id: UUID, speaker_id: int | None) -> None:
        """Say who spoke."""
        entry = self._entries.get(entry_id)
        if entry is None or entry.speaker_id == speaker_id:
            return
        self._entries[entry_id] = replace(entry, speaker_id=speaker_id)
        if entry_id not in self._begun:
            self._jobs.write(minutes.set_speaker, entry_id, speaker_id, refused=self._on_refused)
        self.changed.emit()

    def bring_back(self, meeting_id: int, removed: Removed) -> None:
        """Undo a removal; the next reading shows the remark where it stood."""
        self._gone.discard(removed.entry.id)
        then, sorry = self._on_brought_back, self._on_refused
        self._jobs.write(minutes.bring_back, meeting_id, removed, then=then, refused=sorry)

    def remove(self, entry_id: UUID) -> None:
        """Take a remark out; `removed` tells when it is done."""
        self._jobs.write(minutes.remove_entry, entry_id, then=self._on_removed, refused=self._on_refused)

    def _enter(self, key: EntryKey) -> None:
        self._begun[key.entry_id] = key
        answer = partial(self._on_begun, key)
        self._jobs.write(minutes.begin_entry, key.meeting_id, key.blank(), then=answer, refused=self.not_saved.emit)

    def _on_begun(self, key: EntryKey, _nothing: None) -> None:
        self._begun.pop(key.entry_id, None)
        entry = self._entries.get(key.entry_id)
        if entry is not None and entry.speaker_id != key.speaker_id:
            self._jobs.write(minutes.set_speaker, entry.id, entry.speaker_id, refused=self._on_refused)

    def _on_saved(self, entry_id: UUID, text: str, then: Callable[[int], object], version: int) -> None:
        entry = self._entries.get(entry_id)
        if entry is not None:
            self._entries[entry_id] = replace(entry, text=text, version=version)
        then(version)
        self.changed.emit()

    def _on_not_saved(self, key: EntryKey, refused: Callable[[RakorError], object], error: RakorError) -> None:
        """A remark that another desk removed while I write in it is entered anew at the next try."""
        if isinstance(error, EntryUnknown):
            self._begun.setdefault(key.entry_id, key)
        refused(error)
        if not isinstance(error, TextChanged):
            self.not_saved.emit(error)

    def _on_removed(self, removed: Removed) -> None:
        entry = removed.entry
        self._gone.add(entry.id)
        self._entries.pop(entry.id, None)
        self._unseen.discard(entry.id)
        self.removed.emit(removed)
        self.changed.emit()

    def _on_brought_back(self, _nothing: None) -> None:
        self.brought_back.emit()

    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)


def _newer(mine: Entry | None, stored: Entry) -> Entry:
    if mine is None or mine.version <= stored.version:
        return stored
    return replace(stored, text=mine.text, version=mine.version)
