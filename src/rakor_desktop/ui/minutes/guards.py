"""The editors of remarks that are open, each with its guard: the current one, and those whose words are not saved."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import TextChanged
from rakor_desktop.services.minutes.minutes import Entry
from rakor_desktop.ui.kit.autosave import Autosave, Journal, Pace, Save, Saved, local_now
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.minutes.keys import EntryKey


class Guards(QObject):
    """Opens an editor for a remark and lets go of it when it is left and everything in it is in the store."""

    state_changed = Signal(object)  # Saved
    conflict = Signal(object, object)  # UUID, TextChanged
    elsewhere = Signal(object)  # UUID: another's text came while mine is unsaved

    def __init__(
        self,
        host: QWidget,
        journal: Journal,
        save: Save,
        *,
        pace: Pace | None = None,
        clock: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(host)
        self._host, self._journal, self._save, self._pace, self._clock = host, journal, save, pace, clock
        self._open: dict[UUID, tuple[RemarkEditor, Autosave]] = {}
        self._in_conflict: set[UUID] = set()
        self._current: UUID | None = None
        self._locked = False

    @property
    def current(self) -> RemarkEditor | None:
        """The editor in which the person is."""
        return self._open[self._current][0] if self._current is not None else None

    def unsaved(self) -> set[UUID]:
        """The remarks with words that the store has not."""
        return {entry_id for entry_id, (_, guard) in self._open.items() if guard.is_unsaved}

    def text(self, entry_id: UUID) -> str | None:
        """What stands in the editor of a remark; None if it has none."""
        return self._open[entry_id][0].toPlainText() if entry_id in self._open else None

    def typed_at(self, entry_id: UUID) -> datetime | None:
        """When words were last typed into a remark at this computer; None where none were."""
        return self._open[entry_id][1].typed_at if entry_id in self._open else None

    def open(self, meeting_id: int, entry: Entry) -> RemarkEditor:
        """The editor of this remark, from now on the current one; the one before is saved."""
        if self._current != entry.id:
            self.leave()
        self._current = entry.id
        if entry.id not in self._open:
            self._open[entry.id] = self._make(meeting_id, entry)
        editor = self._open[entry.id][0]
        editor.show()
        return editor

    def set_locked(self, locked: bool) -> None:
        """Whether the minutes are final: then nobody writes in them."""
        self._locked = locked
        for editor, _guard in self._open.values():
            editor.setReadOnly(locked)

    def leave(self) -> None:
        """Nobody is in an editor any more; what was typed goes to the store now."""
        left, self._current = self._current, None
        if left is not None:
            self._open[left][0].hide()
            self._open[left][1].flush(partial(self._drop, left))

    def flush(self, then: Callable[[], object] | None = None) -> None:
        """Save everything now; `then` when the store has all of it. It is not called while the store refuses."""
        waiting = self.unsaved()
        if not waiting and then is not None:
            then()
        for entry_id in waiting:
            self._open[entry_id][1].flush(partial(self._all_saved, then) if then else None)

    def after_saving(self, entry_id: UUID, then: Callable[[], object]) -> None:
        """Call `then` when the store has what was typed into this remark (at once if it has)."""
        if entry_id in self._open:
            self._open[entry_id][1].flush(then)
        else:
            then()

    def offer(self, entries: tuple[Entry, ...]) -> None:
        """The store has these now: shown in open editors unless something is unsaved there."""
        for entry in entries:
            if entry.id in self._open and entry.id not in self._in_conflict:
                self._open[entry.id][1].offer(entry.version, entry.text)

    def resolve(self, entry_id: UUID, text: str, version: int) -> None:
        """What shall stand after a conflict, replacing their `version`."""
        self._in_conflict.discard(entry_id)
        if entry_id in self._open:
            self._open[entry_id][1].resolve(text, version)

    def discard(self, entry_id: UUID) -> None:
        """The remark was removed."""
        self._in_conflict.discard(entry_id)
        if self._current == entry_id:
            self._current = None
        if entry_id in self._open:
            self._close(entry_id)

    def _make(self, meeting_id: int, entry: Entry) -> tuple[RemarkEditor, Autosave]:
        editor = RemarkEditor(self._host)
        editor.setReadOnly(self._locked)
        guard = Autosave(editor, self._journal, self._save, pace=self._pace, clock=self._clock)
        guard.open(str(EntryKey.of(meeting_id, entry)), entry.version, entry.text)
        guard.state_changed.connect(partial(self._on_state, entry.id))
        guard.conflict.connect(partial(self._on_conflict, entry.id))
        guard.elsewhere.connect(partial(self._on_elsewhere, entry.id))
        return editor, guard

    def _on_state(self, entry_id: UUID, saved: Saved) -> None:
        self.state_changed.emit(saved)
        self._drop(entry_id)

    def _on_conflict(self, entry_id: UUID, changed: TextChanged) -> None:
        self._in_conflict.add(entry_id)
        self.conflict.emit(entry_id, changed)

    def _on_elsewhere(self, entry_id: UUID, _text: str, _version: int) -> None:
        self.elsewhere.emit(entry_id)

    def _all_saved(self, then: Callable[[], object]) -> None:
        if not self.unsaved():
            then()

    def _drop(self, entry_id: UUID) -> None:
        """Let go of an editor that nobody is in and that holds nothing of its own."""
        if entry_id in self._open and entry_id != self._current and entry_id not in self.unsaved():
            self._close(entry_id)

    def _close(self, entry_id: UUID) -> None:
        editor, _guard = self._open.pop(entry_id)
        editor.hide()
        editor.deleteLater()
