"""What the journal calls a remark: enough to enter it anew if the store never heard of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rakor_desktop.services.minutes.minutes import Entry

_PREFIX = "entry"


@dataclass(frozen=True, slots=True)
class EntryKey:
    """A remark without its text: where it belongs, who spoke, when (aware, or None)."""

    meeting_id: int
    entry_id: UUID
    agenda_item_id: int | None = None
    speaker_id: int | None = None
    spoken_at: datetime | None = None

    @classmethod
    def of(cls, meeting_id: int, entry: Entry) -> "EntryKey":
        """The key of a remark."""
        return cls(meeting_id, entry.id, entry.agenda_item_id, entry.speaker_id, entry.spoken_at)

    @classmethod
    def parse(cls, key: str) -> "EntryKey | None":
        """A key of the journal; None if it belongs to something else."""
        parts = key.split("|")
        if parts[0] != _PREFIX or len(parts) != 6:
            return None
        meeting, entry, agenda, speaker, at = parts[1:]
        return cls(
            int(meeting),
            UUID(entry),
            int(agenda) if agenda else None,
            int(speaker) if speaker else None,
            datetime.fromisoformat(at) if at else None,
        )

    def __str__(self) -> str:
        at = self.spoken_at.isoformat() if self.spoken_at else ""
        parts = (_PREFIX, self.meeting_id, self.entry_id, self.agenda_item_id or "", self.speaker_id or "", at)
        return "|".join(map(str, parts))

    def blank(self) -> Entry:
        """The remark before anything was written."""
        return Entry(self.entry_id, self.agenda_item_id, self.speaker_id, self.spoken_at, "", 1)
