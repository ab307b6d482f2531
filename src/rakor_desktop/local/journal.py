"""Remember what is being typed, at every change, so that neither a crash nor a power cut loses it.

One file per store and running program, `<store>-<program>.journal`; the text of a change is with the operating
system when the call returns (a killed program loses nothing), and on the disk a second later at most (a power cut).
A file whose program is gone is read by the next one, and is kept until each of its texts is settled.
"""

import hashlib
import logging
import os
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rakor_desktop.domain.errors import CannotWrite, DiskFull
from rakor_desktop.local import paths
from rakor_desktop.local.journal_file import JournalFile, Text

SYNC_SECONDS = 1.0
ROOMY = 4 << 20  # bytes after which a file that holds nothing unsaved is begun anew
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A text that the store never got: what it belongs to, the version it rests on, when it was typed (UTC)."""

    key: str
    base_version: int
    text: str
    at: datetime
    source: Path = field(compare=False)


def journal_of(store: str) -> Path:
    """Where the journals of a store lie; `store` is its path or its address without the password, so that
    a new password finds the old texts. The file name tells nothing of it.
    """
    return paths.journal_dir() / hashlib.sha256(store.encode()).hexdigest()[:32]


class Journal:
    """What is being typed into one store by this program. Belongs to one thread; costs microseconds a key."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _new_file(path)
        self._texts: dict[str, Text] = {}
        self._told: set[str] = set()  # keys whose whole state our file has, so that an edit alone will do
        self._left: dict[Path, _LeftBehind] = {}
        self.moved_aside: list[Path] = []  # files of `recover` that could not be read in full; kept for a closer look
        self._sync = _Sync(self._file)

    def opened(self, key: str, base_version: int, text: str) -> None:
        """A text was put on the screen as the store has it; nothing of it is unsaved."""
        if key in self._told:
            self._file.append({"did": "settled", "key": key})
            self._told.discard(key)
        self._texts[key] = Text(base_version, text, text)

    def typed(self, key: str, base_version: int, position: int, removed: int, added: str) -> None:
        """The person changed an opened text. Positions count Python characters (Qt counts UTF-16 units: see `shows`).

        Raises DiskFull, CannotWrite: the text is then nowhere but on the screen; the next call tells it whole.
        """
        held = self._texts[key]
        held.edit(position, removed, added)
        held.at = time.time()
        if key in self._told and held.base == base_version:
            edit = {"did": "typed", "key": key, "at": position, "removed": removed, "added": added, "time": held.at}
            self._told.discard(key)
            self._file.append(edit)
            self._told.add(key)
        else:
            held.base = base_version
            self._tell_whole(key, held)
        self._sync.wanted()

    def shows(self, key: str, base_version: int, text: str) -> None:
        """The same as `typed` for who knows only the whole text now on the screen: the edit is found here."""
        before = self._texts[key].text
        if text != before:
            self.typed(key, base_version, *_edit_between(before, text))

    def saved(self, key: str, version: int, text: str | None = None) -> None:
        """The store has `text` (None: the text as it stands) as `version`; what was typed since stays unsaved."""
        held = self._texts[key]
        held.base, held.stored = version, held.text if text is None else text
        if key in self._told:
            self._tell_saved(key, held)
        self._begin_anew_when_long()

    def may_have_left(self) -> bool:
        """Whether another program has or had this store open and its file is there: else `recover` finds nothing."""
        return any(True for _ in self._others())

    def recover(self) -> list[Unsaved]:
        """What programs that are gone left unsaved, oldest first; again at each call until it is settled."""
        for path in sorted(self._others()):
            if path not in self._left:
                self._take_over(path)
        found = [unsaved for left in self._left.values() for unsaved in left.unsaved()]
        return sorted(found, key=lambda unsaved: unsaved.at)

    def unsettled(self) -> frozenset[str]:
        """The keys of texts with words that the store has not: typed here, or left by programs that are gone."""
        here = {key for key, text in self._texts.items() if text.is_unsaved}
        return frozenset(here.union(*(left.keys for left in self._left.values())))

    def settled(self, unsaved: Unsaved) -> None:
        """A recovered text is saved, opened and typed here again, or was refused by the person: forget it."""
        left = self._left[unsaved.source]
        left.settle(unsaved.key)
        if left.is_done():
            del self._left[unsaved.source]
            self._leave(left)

    def close(self) -> None:
        """End; the file stays only if something in it is unsaved."""
        self._sync.stop()
        for left in self._left.values():
            left.file.close()
        self._left.clear()
        if any(text.is_unsaved for text in self._texts.values()):
            self._file.close()
        else:
            self._file.remove()

    def _others(self) -> Iterator[Path]:
        """The files of other programs, of those that run too."""
        found = self._path.parent.glob(f"{self._path.name}-*.journal")
        return (path for path in found if path != self._file.path)

    def _tell_whole(self, key: str, held: Text) -> None:
        whole = {"did": "holds", "key": key, "base": held.base, "stored": held.stored, "text": held.text}
        self._file.append(whole | {"time": held.at})
        self._told.add(key)

    def _tell_saved(self, key: str, held: Text) -> None:
        """A full disk matters little here: a recovery then offers a text which the store turns out to have."""
        stored = held.stored if held.is_unsaved else None
        try:
            self._file.append({"did": "saved", "key": key, "base": held.base, "stored": stored})
        except (DiskFull, CannotWrite):
            self._told.discard(key)
            _log.warning("journal has no room to say what is saved")

    def _begin_anew_when_long(self) -> None:
        if self._file.size > ROOMY and not any(text.is_unsaved for text in self._texts.values()):
            self._file.empty()
            self._told.clear()

    def _take_over(self, path: Path) -> None:
        file = JournalFile.claim(path)
        if file is None:
            return
        left = _LeftBehind(file)
        if left.is_done():
            self._leave(left)
        else:
            self._left[path] = left

    def _leave(self, left: "_LeftBehind") -> None:
        if aside := left.leave():
            self.moved_aside.append(aside)


class _LeftBehind:
    """The file of a program that is gone, held until its unsaved texts are settled."""

    def __init__(self, file: JournalFile) -> None:
        self.file = file
        replay = file.replay()
        self._is_damaged = replay.is_damaged
        self._texts = {key: text for key, text in replay.texts.items() if text.is_unsaved}

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._texts)

    def unsaved(self) -> list[Unsaved]:
        return [
            Unsaved(key, text.base, text.text, datetime.fromtimestamp(text.at, UTC), self.file.path)
            for key, text in self._texts.items()
        ]

    def settle(self, key: str) -> None:
        if self._texts.pop(key, None):
            self.file.append({"did": "settled", "key": key})

    def is_done(self) -> bool:
        return not self._texts

    def leave(self) -> Path | None:
        """Delete the file; one that could not be read in full is moved aside instead, and its new path returned."""
        if self._is_damaged:
            return self.file.move_aside()
        self.file.remove()
        return None


class _Sync:
    """Brings the file to the disk, away from the thread that types, at most once in SYNC_SECONDS."""

    def __init__(self, file: JournalFile) -> None:
        self._file = file
        self._dirty = threading.Event()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._work, name="journal-sync", daemon=True)
        self._thread.start()

    def wanted(self) -> None:
        self._dirty.set()

    def stop(self) -> None:
        self._end.set()
        self._dirty.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._end.is_set():
            self._dirty.wait()
            self._dirty.clear()
            try:
                self._file.sync()
            except OSError as error:
                _log.error("journal not on the disk: errno %s", error.errno)
            self._end.wait(SYNC_SECONDS)


def _new_file(path: Path) -> JournalFile:
    """A journal file of our own. Another program's recovery may delete it before we have locked it: try anew."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=str(path), detail=error.strerror or "") from error
    while True:
        own = path.with_name(f"{path.name}-{os.getpid()}-{secrets.token_hex(4)}.journal")
        if file := JournalFile.claim(own):
            return file


def _edit_between(before: str, after: str) -> tuple[int, int, str]:
    """One edit (position, removed, added) that makes `after` of `before`: all between their common ends."""
    room = min(len(before), len(after))
    start = _common(before[:room], after[:room])
    tail = room - start
    end = _common(before[len(before) - tail :][::-1], after[len(after) - tail :][::-1])
    return start, len(before) - start - end, after[start : len(after) - end]


def _common(one: str, other: str) -> int:
    """How many characters two texts of equal length have in common at their beginning."""
    low, high = 0, len(one)
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
