"""At the start: bring to the store what the journal has and the store has not, and say so."""

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, Signal

from rakor_desktop.domain.errors import EntryUnknown, MeetingUnknown, RakorError, TextChanged
from rakor_desktop.local.journal import Journal, Unsaved
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.minutes import Entry
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.minutes.conflict import ConflictSheet, Whose
from rakor_desktop.ui.minutes.keys import EntryKey


class Recovery(QObject):
    """Goes through the texts one by one; a text leaves the journal only when the store has it or it was decided on.

    Base unchanged: saved. Base changed: both side by side, now or at the next start. Remark unknown: entered anew.
    """

    finished = Signal(int, int)  # texts and characters brought back

    def __init__(self, jobs: Jobs, journal: Journal, messages: MessageArea, parent: QObject | None = None) -> None:
        super().__init__(parent or messages)
        self._jobs, self._journal, self._messages = jobs, journal, messages
        self._waiting: deque[Unsaved] = deque()
        self._texts = self._characters = 0

    def run(self) -> None:
        """Look into the journal of this store and bring back what is there; returns at once."""
        try:
            found = self._journal.recover()
        except RakorError as error:
            refuse_in(self._messages, error)
            return
        self._waiting.extend(unsaved for unsaved in found if EntryKey.parse(unsaved.key))
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._tell()
            return
        unsaved = self._waiting.popleft()
        key = EntryKey.parse(unsaved.key)
        if key is not None:
            known = partial(self._on_known, unsaved, key)
            self._jobs.read(minutes.entry, key.entry_id, then=known, refused=partial(self._on_refused, unsaved, key))

    def _on_known(self, unsaved: Unsaved, key: EntryKey, stored: Entry) -> None:
        if stored.text == unsaved.text:
            self._settle(unsaved)
        else:
            self._save(unsaved, key, unsaved.base_version, unsaved.text)

    def _save(self, unsaved: Unsaved, key: EntryKey, base_version: int, text: str) -> None:
        self._jobs.write(
            minutes.save_text,
            key.entry_id,
            base_version,
            text,
            then=partial(self._on_saved, unsaved, text),
            refused=partial(self._on_refused, unsaved, key),
        )

    def _on_saved(self, unsaved: Unsaved, text: str, _version: int) -> None:
        self._texts += 1
        self._characters += len(text)
        self._settle(unsaved)

    def _on_refused(self, unsaved: Unsaved, key: EntryKey, error: RakorError) -> None:
        if isinstance(error, EntryUnknown):
            begun = partial(self._on_begun, unsaved, key)
            refused = partial(self._on_hopeless, key)
            self._jobs.write(minutes.begin_entry, key.meeting_id, key.blank(), then=begun, refused=refused)
        elif isinstance(error, TextChanged):
            self._ask(unsaved, key, error)
        else:
            self._give_up(error)

    def _on_begun(self, unsaved: Unsaved, key: EntryKey, _nothing: None) -> None:
        self._save(unsaved, key, 1, unsaved.text)

    def _on_hopeless(self, key: EntryKey, error: RakorError) -> None:
        """The meeting is gone, or the store refuses: the text stays in the journal."""
        if isinstance(error, MeetingUnknown):
            self._messages.show_message(
                f"recovery-{key.entry_id}",
                "warn",
                self.tr("An unsaved text belongs to a meeting that is not in this store."),
                self.tr("It stays in the journal of this computer."),
            )
            self._next()
        else:
            self._give_up(error)

    def _ask(self, unsaved: Unsaved, key: EntryKey, changed: TextChanged) -> None:
        sheet = ConflictSheet(
            self.tr("An unsaved entry was changed in the meantime"),
            changed.with_mine(unsaved.text),
            Whose(self.tr("Closed without a choice, it is asked again at the next start.")),
            self._messages,
        )
        sheet.chosen.connect(partial(self._on_chosen, unsaved, key, changed))
        sheet.rejected.connect(self._next)
        sheet.open()

    def _on_chosen(self, unsaved: Unsaved, key: EntryKey, changed: TextChanged, text: str) -> None:
        """First the text of the journal becomes a revision, then what was chosen: nothing of either is lost."""
        if text == unsaved.text:
            self._save(unsaved, key, changed.version, text)
            return
        self._jobs.write(
            minutes.save_text,
            key.entry_id,
            changed.version,
            unsaved.text,
            then=partial(self._on_kept, unsaved, key, text),
            refused=partial(self._on_refused, unsaved, key),
        )

    def _on_kept(self, unsaved: Unsaved, key: EntryKey, text: str, version: int) -> None:
        self._save(unsaved, key, version, text)

    def _settle(self, unsaved: Unsaved) -> None:
        """A journal without room to say that a text is settled offers it again at the next start, to no harm."""
        try:
            self._journal.settled(unsaved)
        except RakorError as error:
            refuse_in(self._messages, error)
        self._next()

    def _give_up(self, error: RakorError) -> None:
        """The store is away or full: everything stays in the journal for the next start."""
        self._waiting.clear()
        refuse_in(self._messages, error)
        self._tell()

    def _tell(self) -> None:
        if self._texts:
            # Both numbers are one message; plural forms of the second would need a sentence of its own.
            restored = self.tr("Restored: {texts} entries, {characters} letters")
            self._messages.show_message(
                "recovered", "ok", restored.format(texts=self._texts, characters=self._characters)
            )
        if self._journal.moved_aside:
            self._messages.show_message(
                "journal-damaged",
                "warn",
                self.tr("Part of a journal could not be read."),
                self.tr("What could be read is restored; the file is kept at {path}.").format(
                    path=", ".join(str(path) for path in self._journal.moved_aside)
                ),
            )
        self.finished.emit(self._texts, self._characters)


def unsettled_in(journal: Journal, meeting_id: int) -> int:
    """How many remarks of a meeting have words here that the store has not: refused, in conflict, or on their way."""
    keys = (EntryKey.parse(key) for key in journal.unsettled())
    return sum(key is not None and key.meeting_id == meeting_id for key in keys)
