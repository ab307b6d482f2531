"""What is told when words cannot be saved, or when two desks write in one remark."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.dates import local_time
from rakor_desktop.domain.errors import EntryUnknown, RakorError, TextChanged
from rakor_desktop.services.minutes.revisions import Revision
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.autosave import Saved, SaveState
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.minutes.conflict import ConflictSheet, Whose
from rakor_desktop.ui.minutes.flow import hour_of
from rakor_desktop.ui.minutes.revisions import saved_by
from rakor_desktop.ui.minutes.writing import Writing

_NOT_SAVED, _NOWHERE, _PICTURES = "minutes-not-saved", "minutes-nowhere", "minutes-pictures"


class Troubles(QObject):
    """Strips, and one sheet that opens when the person asks for it: nobody is torn out of a sentence."""

    def __init__(self, messages: MessageArea, writing: Writing) -> None:
        super().__init__(writing)
        self._messages, self._writing = messages, writing
        writing.remarks.not_saved.connect(self._on_not_saved)
        writing.guards.state_changed.connect(self._on_state)
        writing.guards.conflict.connect(self._on_conflict)
        writing.guards.elsewhere.connect(self._on_elsewhere)
        writing.pictures_pasted.connect(self._on_pictures)

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

    @Slot(object, object)
    def _on_conflict(self, entry_id: UUID, changed: TextChanged) -> None:
        self._messages.show_message(
            _strip_of(entry_id),
            "warn",
            self.tr("This entry was changed in two places."),
            self.tr("Both versions are kept."),
            (self.tr("Compare"), partial(self.compare, entry_id, changed)),
        )

    @Slot(object)
    def _on_elsewhere(self, entry_id: UUID) -> None:
        self._messages.show_message(
            _strip_of(entry_id),
            "info",
            self.tr("This entry changed at another desk."),
            self.tr("What you are typing stays as it is."),
        )

    @Slot(object)
    def _on_pictures(self, pictures: tuple[str, ...]) -> None:
        words = self.tr("What was pasted holds signs that paper cannot show: {signs}").format(signs=" ".join(pictures))
        hint = self.tr("They are kept on the screen; on paper their number stands instead.")
        self._messages.show_message(_PICTURES, "warn", words, hint)

    def compare(self, entry_id: UUID, changed: TextChanged) -> None:
        """Show what stands in the editor beside their text; what is chosen replaces it, and both stay revisions."""
        self._writing.remarks.read_revisions(entry_id, partial(self._open_sheet, entry_id, changed))

    def _open_sheet(self, entry_id: UUID, changed: TextChanged, known: Sequence[Revision]) -> None:
        now = changed.with_mine(self._writing.guards.text(entry_id) or "")
        entry, zone = self._writing.remarks.get(entry_id), self._writing.zone
        title = self.tr("This entry was changed in two places")
        if hour := hour_of(entry.spoken_at, zone) if entry else "":
            title = self.tr("The entry of {hour} was changed in two places").format(hour=hour)
        theirs = next((one for one in reversed(known) if one.version == changed.version), None)
        typed = self._writing.guards.typed_at(entry_id)
        mine = f"{local_time(typed, zone):%H.%M.%S}" if typed else ""
        whose = Whose(self._writing.said_by(entry), saved_by(theirs, zone) if theirs else "", mine)
        sheet = ConflictSheet(title, now, whose, self._writing)
        sheet.chosen.connect(partial(self._resolve, entry_id, now))
        sheet.open()

    def _resolve(self, entry_id: UUID, changed: TextChanged, text: str) -> None:
        """First my version becomes a revision, then what was chosen: nothing of either is lost."""
        mine = self._writing.guards.text(entry_id) or ""
        if text == mine:
            self._settle(entry_id, text, changed.version)
            return
        self._writing.remarks.save_revision(
            entry_id,
            changed.version,
            mine,
            then=partial(self._settle, entry_id, text),
            refused=partial(self._on_not_kept, entry_id, changed, text),
        )

    def _settle(self, entry_id: UUID, text: str, version: int) -> None:
        self._messages.take_away(_strip_of(entry_id))
        self._writing.guards.resolve(entry_id, text, version)

    def _on_not_kept(self, entry_id: UUID, changed: TextChanged, text: str, error: RakorError) -> None:
        """Changed once more: asked anew. Removed: entered anew. Else the strip stays, and the choice is made later."""
        if isinstance(error, TextChanged):
            self._on_conflict(entry_id, error)
        elif isinstance(error, EntryUnknown):
            self._settle(entry_id, text, changed.version)
        else:
            self._on_not_saved(error)


def _strip_of(entry_id: UUID) -> str:
    return f"conflict-{entry_id}"
