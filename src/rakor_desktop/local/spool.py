"""Attendance events of this computer that the store has not got yet: each on the disk before the screen shows it.

One file per store and running program, `<store>-<program>.spool`, a line `<crc32> <JSON>` for each stroke of the desk,
whole or not at all: who came for himself and in another's place is two events. It exists only while something waits.
A file whose program is gone is taken over by the next one. What cannot be read, and what the store did not take, is
moved aside into a file of its own, never deleted.
"""

import os
import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from rakor_desktop.domain.attendance import Event
from rakor_desktop.domain.errors import CannotWrite, DiskFull
from rakor_desktop.local import paths
from rakor_desktop.local.event_lines import event_of, record_of
from rakor_desktop.local.files import refusal, settle_folder
from rakor_desktop.local.journal import journal_of
from rakor_desktop.local.journal_file import JournalFile, Record, decoded, encoded


@dataclass(frozen=True, slots=True)
class Spooled:
    """An event that waits, and the meeting at whose door it was seen."""

    meeting_id: int
    event: Event


def spool_of(store: str) -> Path:
    """Where the spools of a store lie; `store` is its path or its address without the password."""
    return paths.data_dir() / "spool" / journal_of(store).name


class Spool:
    """What waits, the oldest first. Belongs to one thread; `add` waits for the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: JournalFile | None = None
        self._waiting: dict[UUID, Spooled] = {}
        self.moved_aside: list[Path] = []  # files that keep what could not be read, or was not taken

    @property
    def waiting(self) -> tuple[Spooled, ...]:
        """What the store has not got, the oldest first."""
        return tuple(self._waiting.values())

    def add(self, *stroke: Spooled) -> None:
        """Keep the events of one stroke; they are on the disk when this returns.

        Raises DiskFull, CannotWrite: then none of them is kept.
        """
        file = self._opened()
        before = file.size
        file.append(_record(stroke))
        try:
            file.sync()
        except OSError as error:
            file.shorten(before)  # the person was refused: the next start must not record it after all
            raise refusal(file.path, error) from error
        self._waiting |= {one.event.id: one for one in stroke}

    def sent(self, events: Collection[UUID]) -> None:
        """The store has these; the file goes when nothing waits any more, for a replay of what it has does no harm."""
        for event in events:
            self._waiting.pop(event, None)
        if not self._waiting and self._file is not None:
            self._file.remove()
            self._file = None

    def set_aside(self, events: Collection[UUID]) -> None:
        """The store will never take these: keep them for a person to look at. Raises DiskFull, CannotWrite."""
        lines = [encoded(_record([self._waiting[event]])) for event in events if event in self._waiting]
        if lines:
            self._keep_aside(self._opened().path.with_suffix(".refused"), lines)
        self.sent(events)

    def recover(self) -> None:
        """Take over what programs that are gone left waiting; a running program keeps its own.

        Raises DiskFull, CannotWrite: what was not taken over then stays where it is.
        """
        for path in sorted(self._path.parent.glob(f"{self._path.name}-*.spool")):
            if self._file is None or path != self._file.path:
                self._take_over(path)
        self._waiting = dict(sorted(self._waiting.items(), key=lambda item: item[1].event.at))

    def close(self) -> None:
        """End; what waits stays for the next start."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _take_over(self, path: Path) -> None:
        file = JournalFile.claim(path)
        if file is None:
            return
        try:
            unreadable = []
            for line in path.read_bytes().splitlines(keepends=True):
                stroke = _stroke(line)
                if stroke is None:
                    unreadable.append(line)
                elif fresh := [one for one in stroke if one.event.id not in self._waiting]:
                    self.add(*fresh)
            self._keep_aside(path.with_suffix(".damaged"), unreadable)
        except (DiskFull, CannotWrite):
            file.close()
            raise
        file.remove()

    def _opened(self) -> JournalFile:
        if self._file is None:
            self._file = _new_file(self._path)
        return self._file

    def _keep_aside(self, path: Path, lines: list[bytes]) -> None:
        if not lines:
            return
        try:
            with path.open("ab") as aside:
                aside.writelines(lines)
                aside.flush()
                os.fsync(aside.fileno())
        except OSError as error:
            raise refusal(path, error) from error
        self.moved_aside.append(path)


def _new_file(path: Path) -> JournalFile:
    """A file of our own, whose very name survives a power cut; another program may take it before it is locked."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            own = path.with_name(f"{path.name}-{os.getpid()}-{secrets.token_hex(4)}.spool")
            if file := JournalFile.claim(own):
                settle_folder(path.parent)
                return file
    except OSError as error:
        raise refusal(path, error) from error


def _record(stroke: Iterable[Spooled]) -> Record:
    return {"stroke": [{"meeting": one.meeting_id, "event": record_of(one.event)} for one in stroke]}


def _stroke(line: bytes) -> list[Spooled] | None:
    """What a line tells; None where it is not what was written, as the last line of a power cut."""
    try:
        record = decoded(line.rstrip(b"\n"))
        if record is None:
            return None
        return [Spooled(int(one["meeting"]), event_of(one["event"])) for one in record["stroke"]]
    except (ValueError, TypeError, KeyError):
        return None
