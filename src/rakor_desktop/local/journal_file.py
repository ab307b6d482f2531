"""One journal file: how a change becomes a line, how lines become texts again, and who owns the file.

A line is `<crc32 of the rest, 8 hex digits> <JSON object>`. Kinds of `did`:

- `holds`: the whole state of a text: `key`, `base` (version in the store), `stored` (text of that version), `text`;
- `typed`: one edit of that text: `key`, `at` (characters before it), `removed` (how many), `added`;
- `saved`: the store has `stored` as version `base`; `stored` null means the text as it stands at this line;
- `settled`: nothing of `key` is wanted any more.
"""

import contextlib
import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rakor_desktop.local import locks
from rakor_desktop.local.files import refusal

Record = dict[str, Any]
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


@dataclass(slots=True)
class Text:
    """A text as the journal knows it: on which version it rests, what the store has, what the person sees."""

    base: int
    stored: str
    text: str
    at: float = 0.0  # seconds since 1970, UTC, of the last change

    @property
    def is_unsaved(self) -> bool:
        """Whether the person sees something else than the store has."""
        return self.text != self.stored

    def edit(self, at: int, removed: int, added: str) -> None:
        """Replace `removed` characters at position `at`."""
        self.text = self.text[:at] + added + self.text[at + removed :]


class JournalFile:
    """An open, locked journal file; every line is with the operating system when `append` returns."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle
        self._end = os.fstat(handle).st_size

    @classmethod
    def claim(cls, path: Path) -> "JournalFile | None":
        """Open and lock the file, making it when missing; None while its program runs. Raises CannotWrite, DiskFull."""
        try:
            handle = os.open(path, _FLAGS, 0o600)
        except OSError as error:
            raise refusal(path, error) from error
        if locks.take(handle) and _is_still(path, handle):
            return cls(path, handle)
        os.close(handle)
        return None

    def append(self, record: Record) -> None:
        """Add one line, whole or not at all. Raises DiskFull, CannotWrite."""
        line = encoded(record)
        try:
            written = os.write(self._handle, line)
            while written < len(line):
                written += os.write(self._handle, line[written:])
        except OSError as error:
            self._cut()
            raise refusal(self.path, error) from error
        self._end += len(line)

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return self._end

    def replay(self) -> "Replay":
        """The texts this file tells of; a torn last line is cut off so that new lines can follow."""
        replayed = Replay(self.path.read_bytes())
        self._end = replayed.end
        self._cut()
        return replayed

    def sync(self) -> None:
        """Wait until the disk has everything (a power cut, not a crash of the program, needs this)."""
        os.fsync(self._handle)

    def empty(self) -> None:
        """Forget every line."""
        self.shorten(0)

    def shorten(self, size: int) -> None:
        """Forget the lines after the first `size` bytes."""
        self._end = size
        self._cut()

    def close(self) -> None:
        """Give the file free for whoever recovers it."""
        os.close(self._handle)

    def remove(self) -> None:
        """Delete the file. Windows deletes no open file, so the lock goes first there."""
        if os.name == "nt":
            self.close()
            self.path.unlink(missing_ok=True)
        else:
            self.path.unlink(missing_ok=True)
            self.close()

    def move_aside(self) -> Path:
        """Keep the file for a closer look under a name that no recovery reads; returns that."""
        self.close()
        return self.path.replace(self.path.with_suffix(".damaged"))

    def _cut(self) -> None:
        with contextlib.suppress(OSError):
            os.ftruncate(self._handle, self._end)


class Replay:
    """The texts after the lines of a journal file, and whether all of them could be read."""

    def __init__(self, data: bytes) -> None:
        self.texts: dict[str, Text] = {}
        self.is_damaged = False
        self.end = 0
        self._followed: set[str] = set()
        for record, self.end in _lines(data):
            if record is None:
                self._lose_the_thread()
            else:
                self._apply(record)

    def _lose_the_thread(self) -> None:
        """A line is broken: edits mean nothing until the next whole state; what was known before it is kept."""
        self.is_damaged = True
        self._followed.clear()

    def _apply(self, record: Record) -> None:
        key = record["key"]
        match record["did"]:
            case "holds":
                self.texts[key] = Text(record["base"], record["stored"], record["text"], record["time"])
                self._followed.add(key)
            case "typed" if key in self._followed:
                self.texts[key].edit(record["at"], record["removed"], record["added"])
                self.texts[key].at = record["time"]
            case "saved" if record["stored"] is None:
                self._all_saved(key, record["base"])
            case "saved" if key in self._followed:
                self.texts[key].base, self.texts[key].stored = record["base"], record["stored"]
            case "settled":
                self.texts.pop(key, None)
                self._followed.discard(key)

    def _all_saved(self, key: str, base: int) -> None:
        """The store has the text as it stood here; where the thread is lost, that text was newer than the one known."""
        if key in self._followed:
            self.texts[key].base, self.texts[key].stored = base, self.texts[key].text
        else:
            self.texts.pop(key, None)


def encoded(record: Record) -> bytes:
    """A record as a line; ASCII throughout, so that half a surrogate pair from the keyboard is no error."""
    body = json.dumps(record, separators=(",", ":")).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(body), body)


def decoded(line: bytes) -> Record | None:
    """A line as a record; None where it is not what was written."""
    body = line[9:]
    if line[:9] != b"%08x " % zlib.crc32(body):
        return None
    record: Record = json.loads(body)
    return record


def _lines(data: bytes) -> Iterator[tuple[Record | None, int]]:
    """Each line's record (None where broken) and the offset after it; an unfinished last line is not there."""
    start = 0
    while (stop := data.find(b"\n", start)) >= 0:
        yield decoded(data[start:stop]), stop + 1
        start = stop + 1


def _is_still(path: Path, handle: int) -> bool:
    """Whether the name still means the opened file: a recovery may have deleted it before we had the lock."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
