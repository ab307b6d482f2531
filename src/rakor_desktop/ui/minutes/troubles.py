"""What is told when words cannot be saved, or when two desks write in one remark."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.autosave import Saved, SaveState
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.minutes.conflict import ConflictSheet
from rakor_desktop.ui.minutes.writing import Writing

_NOT_SAVED, _NOWHERE = "minutes-not-saved", "minutes-nowhere"


class Troubles(QObject):
    """Strips, and one sheet that opens when the person asks for it: nobody is torn out of a sentence."""

    def __init__(self, messages: MessageArea, writing: Writing) -> None:
        super().__init__(writing)
        self._messages, self._writing = messages, writing
        writing.remarks.not_saved.connect(self._on_not_saved)
        writing.guards.state_changed.connect(self._on_state)
        writing.guards.conflict.connect(self._on_conflict)
        writing.guards.elsewhere.connect(self._on_elsewhere)

    @Slot(object)
    def _on_state(self, saved: Saved) -> None:
        if saved.state is SaveState.SAVED:
            self._messages.take_away(_NOT_SAVED)
        if saved.state is SaveState.NOWHERE:
            self._messages.show_message(
                _NOWHERE,
                "bad",
                self.tr("What you type is on the screen only."),
                self.tr("The journal of this computer cannot be written. Make room on the disk; it is tried again."),
            )
        else:
            self._messages.take_away(_NOWHERE)

    @Slot(object)
    def _on_not_saved(self, error: RakorError) -> None:
        said = sentence(error)
        safe = self.tr("Your text stays on the screen and in the journal; saving is tried again by itself.")
        now = (self.tr("Try now"), self._on_try_now)
        self._messages.show_message(_NOT_SAVED, "bad", said.what, safe, now)

    @Slot()
    def _on_try_now(self) -> None:
        self._writing.guards.flush()

    @Slot(object, str, int)
    def _on_conflict(self, entry_id: UUID, theirs: str, version: int) -> None:
        self._messages.show_message(
            _strip_of(entry_id),
            "warn",
            self.tr("This entry was changed in two places."),
            self.tr("Both versions are kept."),
            (self.tr("Compare"), partial(self.compare, entry_id, theirs, version)),
        )

    @Slot(object)
    def _on_elsewhere(self, entry_id: UUID) -> None:
        self._messages.show_message(
            _strip_of(entry_id),
            "info",
            self.tr("This entry changed at another desk."),
            self.tr("What you are typing stays as it is."),
        )

    def compare(self, entry_id: UUID, theirs: str, version: int) -> None:
        """Show what stands in the editor beside their text; what is chosen replaces their `version`."""
        mine = self._writing.guards.text(entry_id) or ""
        title = self.tr("This entry was changed in two places")
        sheet = ConflictSheet(title, mine, theirs, self._writing.speaker_name(entry_id), self._writing)
        sheet.chosen.connect(partial(self._resolve, entry_id, version))
        sheet.open()

    def _resolve(self, entry_id: UUID, version: int, text: str) -> None:
        self._messages.take_away(_strip_of(entry_id))
        self._writing.guards.resolve(entry_id, text, version)


def _strip_of(entry_id: UUID) -> str:
    return f"conflict-{entry_id}"
