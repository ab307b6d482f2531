"""Lists of strangers (.xlsx, .xls, .ods, .csv) into sheets of plain cells, or a refusal within five seconds."""

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from rakor_desktop.documents.strangers.workbook_limits import (
    CHILD_COMMAND,
    MOST_COLUMNS,
    MOST_MEGABYTES,
    MOST_ROWS,
    WITH_FORMULAS,
    Verdict,
)
from rakor_desktop.domain.errors import (
    NotATable,
    RakorError,
    ReadingStopped,
    TableDamaged,
    TableEmpty,
    TableProtected,
    TableTooLarge,
    TableTooSlow,
)
from rakor_desktop.domain.importing import Cell, Sheet
from rakor_desktop.local.files import read_within

#: Sound lists take a tenth of a second; with the time to end the child it stays below five.
MOST_SECONDS = 4.0
_ENDED_BY_MEMORY = {-6, -9, 134, 137, 0xC0000409, 0xC0000017}


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file that may be a form sent back: its name, its SHA-256, its visible sheets with their formulas told."""

    name: str
    sha256: str
    sheets: tuple[Sheet, ...]


class Stop:
    """A way to end a reading from another thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self.is_set = False

    def set(self) -> None:
        """Read no further; the reading refuses with ReadingStopped."""
        with self._lock:
            self.is_set = True
            if self._child is not None:
                self._child.kill()

    def watch(self, child: "subprocess.Popen[bytes]") -> None:
        """End this child when it is time, at once if it was before."""
        with self._lock:
            self._child = child
            if self.is_set:
                child.kill()


def read_sheets(path: Path, seconds: float = MOST_SECONDS, stop: Stop | None = None) -> tuple[Sheet, ...]:
    """The visible sheets that hold anything, in their order; `stop` ends the reading from another thread.

    Raises CannotRead, NotATable, TableDamaged, TableEmpty, TableProtected, TableTooLarge, TableTooSlow or
    ReadingStopped.
    """
    return _sheets(path, _content(path), child_command(), seconds, stop or Stop())


def read_form_file(path: Path, seconds: float = MOST_SECONDS, stop: Stop | None = None) -> FormFile:
    """The same of a form, with its formulas told and the hash of the very bytes that were read; raises the same."""
    content = _content(path)
    sheets = _sheets(path, content, [*child_command(), WITH_FORMULAS], seconds, stop or Stop())
    return FormFile(path.name, sha256(content).hexdigest(), sheets)


def child_command() -> list[str]:
    """The program itself under another command, so that the same line works installed, frozen and from source.

    Not multiprocessing: that unpickles whatever the child sends, and imports the parent's main module again.
    """
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, CHILD_COMMAND] if frozen else [sys.executable, "-m", "rakor_desktop", CHILD_COMMAND]


def _sheets(path: Path, content: bytes, command: list[str], seconds: float, stop: Stop) -> tuple[Sheet, ...]:
    status, told = _child(path, content, command, seconds, stop)
    if status != Verdict.READ:
        raise _refusal(str(path), status)
    sheets = tuple(sheet for sheet in map(_sheet, json.loads(told)) if sheet.rows)
    if not sheets:
        raise TableEmpty(str(path))
    return sheets


def _child(path: Path, content: bytes, command: list[str], seconds: float, stop: Stop) -> tuple[int, bytes]:
    """How the child ended, and what it said."""
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        creationflags=no_window,
    ) as child:  # fmt: skip
        stop.watch(child)
        try:
            told, _nothing = child.communicate(content, timeout=seconds)
        except subprocess.TimeoutExpired as late:
            child.kill()
            raise TableTooSlow(str(path)) from late
    if stop.is_set:
        raise ReadingStopped(str(path))
    return child.returncode, told


def _content(path: Path) -> bytes:
    if path.exists() and not path.is_file():
        raise NotATable(str(path))
    content = read_within(path, MOST_MEGABYTES * 1024 * 1024)
    if content is None:
        raise _too_large(str(path))
    return content


def _refusal(path: str, status: int) -> RakorError:
    if status == Verdict.TOO_LARGE or status in _ENDED_BY_MEMORY:
        return _too_large(path)
    known = {Verdict.PROTECTED: TableProtected, Verdict.NOT_A_TABLE: NotATable}
    return known.get(Verdict(status), TableDamaged)(path) if status in list(Verdict) else TableDamaged(path)


def _too_large(path: str) -> TableTooLarge:
    return TableTooLarge(path, MOST_ROWS, MOST_COLUMNS, MOST_MEGABYTES)


def _sheet(told: dict[str, Any]) -> Sheet:
    rows = tuple(
        (number, cells)
        for number, row in enumerate(told["rows"], start=told["first"])
        if any(cells := tuple(map(_cell, row)))
    )
    return Sheet(told["name"], rows, frozenset((row, place) for row, place in told.get("formulas", ())))


def _cell(told: Any) -> Cell:
    """Text without spaces around it, a number, a day, or None."""
    if isinstance(told, dict):
        return date.fromisoformat(told["date"])
    if isinstance(told, str):
        return " ".join(told.split()) or None
    return float(told)
